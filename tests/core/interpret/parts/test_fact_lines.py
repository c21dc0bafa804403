"""Lines of facts are parted where the same words open the same facts of each."""

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret.parts.fact_lines import fact_lines, with_facts_apart

_LED = (
    "Led by Ann Lowe, Play Manager | Finish May 2027 | Going: Well",
    "Led by Parks Team | Finish To be agreed | Going:",
    "Led by Bo Dunn, Warden | Finish June 2026 | Going: Slowly",
)


def test_words_that_open_a_part_of_every_line_are_its_label() -> None:
    assert fact_lines(_LED)[_LED[1]] == (("Led by", "Parks Team"), ("Finish", "To be agreed"), ("Going", ""))


def test_two_such_lines_may_be_alike_by_chance() -> None:
    assert not fact_lines(_LED[:2])


def test_parts_that_open_alike_and_tell_no_facts_stay_together() -> None:
    assert not fact_lines(
        [f"Read the {one} story | Play the {one} game | Home" for one in ("first", "second", "third")]
    )


def test_a_line_torn_behind_a_mark_loses_it() -> None:
    torn = "Led by Cy Marsh, Ranger |"
    assert fact_lines((*_LED, torn))[torn] == (("Led by", "Cy Marsh, Ranger"),)


def test_a_part_that_no_words_open_stands_for_itself() -> None:
    lines = [f"{state} · Lead: Ann {name}, Nurse · Due: May 2026" for state, name in (("Late", "Lowe"), ("Met", "Orr"))]
    lines.append("Well ahead · Lead: Bo Dunn, Nurse · Due: June 2026")
    assert fact_lines(lines)[lines[0]] == (("", "Late"), ("Lead", "Ann Lowe, Nurse"), ("Due", "May 2026"))


def test_such_lines_are_parted_in_cells_too() -> None:
    table = Table(tuple(Row((Cell((Paragraph(line),)),)) for line in _LED))
    first = with_facts_apart(Document((table,))).blocks[0]
    assert isinstance(first, Table)
    assert first.rows[0].cells[0].text == "Led by: Ann Lowe, Play Manager\nFinish: May 2027\nGoing: Well"


def test_an_answer_that_fell_to_the_next_line_is_beside_its_label() -> None:
    lines = [Paragraph(line) for line in _LED]
    found = with_facts_apart(Document((*lines[:2], Heading("Behind", 5), lines[2]))).blocks
    assert [one.text for one in found if isinstance(one, Paragraph)][3:6] == [
        "Led by: Parks Team",
        "Finish: To be agreed",
        "Going: Behind",
    ]
    assert not any(isinstance(one, Heading) for one in found)


def test_two_facts_without_a_mark_are_parted_where_the_same_word_opens_the_last() -> None:
    lines = [f"Led by {who} Due {day}" for who, day in (("Ann Lowe, Nurse", "May 2026"), ("Parks Team", "June 2026"))]
    lines.append("Led by Bo Dunn, Ranger Due March 2027")
    assert fact_lines(lines)[lines[1]] == (("Led by", "Parks Team"), ("Due", "June 2026"))


def test_sentences_that_open_alike_and_end_in_days_stay_whole() -> None:
    assert not fact_lines([f"The work of the Board began in {day}" for day in ("May 2026", "June 2026", "July 2026")])


def test_a_day_behind_the_same_words_is_a_fact_where_it_stands_alone_too() -> None:
    alone = ["Finish May 2028", "Finish the wall", "Begun May 2026", "Finish May 2028: the last coat of paint"]
    found = fact_lines((*_LED, *alone))
    assert found[alone[0]] == (("Finish", "May 2028"),)
    assert not found.keys() & set(alone[1:])


def test_the_first_words_of_a_question_are_no_label() -> None:
    asked = [
        f"{question} | The {thing} was mended. {more} | Home"
        for question in ("What we saw", "What went well", "What troubles us")
        for thing, more in (("slide", "It holds."), ("swing", "It creaks."))
    ]
    assert not {fact for line in asked for fact in fact_lines((*_LED, *asked)).get(line, ())}
