"""Blocks that no table holds are read by the labels that come again in each, whatever is drawn around them."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_SIDES = (
    ("1.1", "✔ COMPLETE", "Open the toy library", "Ann Lowe, Play Manager", "It lends on two days.", "Lend on three."),
    ("1.2", "▼ BEHIND", "Mend the slide", "Parks Team", "It is still shut.", "Fit a new rail by May 2027."),
    ("2.1", "▲ ON TRACK", "Plant a hedge", "Ola Dunn, Gardener", "Half of it is in.", "Plant the rest."),
)


def _words(*lines: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line) for line in lines)


def _sides() -> Document:
    """A number, status and date in a box at the side of each title."""
    blocks: list[Block] = []
    for number, state, title, lead, now, later in _SIDES:
        if number.endswith(".1"):
            blocks.append(Heading(f"Pledge {number[0]}: {'Play' if number[0] == '1' else 'Green'}", 2))
        side = Cell(_words(number, state, "Due", "March 2027"), fill="1f5fa8")
        main = Cell(_words(title, f"Lead: {lead}", "How far we have got", now, "Coming up", later), fill="f3f5f7")
        blocks.append(Table((Row((side, main)),)))
    return Document(tuple(blocks))


def _kinds(plan: Plan) -> list[str]:
    return [note.kind for note in plan.notes]


def test_a_box_at_the_side_holds_facts_of_the_box_beside_it() -> None:
    plan = interpret(_sides())
    assert told(plan) == drawn(
        """
        SECTION Pledge 1 Play
        ACTION 1.1 Open the toy library (Ann Lowe, Play Manager) [✔ COMPLETE]
        Due: March 2027
        How far we have got: It lends on two days.
        Coming up: Lend on three.
        MILESTONE 2027-03-31
        ACTION 1.2 Mend the slide (Parks Team) [▼ BEHIND]
        Due: March 2027
        How far we have got: It is still shut.
        Coming up: Fit a new rail by May 2027.
        MILESTONE 2027-03-31
        MILESTONE 2027-05-31 Fit a new rail
        SECTION Pledge 2 Green
        ACTION 2.1 Plant a hedge (Ola Dunn, Gardener) [▲ ON TRACK]
        Due: March 2027
        How far we have got: Half of it is in.
        Coming up: Plant the rest.
        MILESTONE 2027-03-31
        """
    )


def test_a_plan_read_by_its_labels_says_so() -> None:
    assert _kinds(interpret(_sides())).count("recast") == 1


def test_nothing_of_such_a_document_is_lost() -> None:
    plan = interpret(_sides())
    assert [one.text for one in plan.unplaced] == []


def _boxes(count: int = 3) -> Document:
    """A bar with title, lead and status over three boxes that each hold a question and its answer."""
    blocks: list[Block] = [Heading("Priority 1: Rivers", 1)]
    for at in range(1, count + 1):
        bar = [f"1.{at}", f"Clear weir {at}", f"Lead: Ann Lowe, Warden {at}", "Amber"]
        asked = [
            _words("What is working well?", f"Team {at} came."),
            (
                *_words("What are we worried about?"),
                *(Paragraph(it, ListKind.BULLET) for it in ("Floods", f"Ice {at}")),
            ),
            _words("What needs to happen next?", f"Dig the {at} banks."),
        ]
        rows = (Row(tuple(Cell(_words(it)) for it in bar)), Row((Cell(col_span=4),)), Row(tuple(map(Cell, asked))))
        blocks.append(Table(rows))
    return Document(tuple(blocks))


def test_a_bar_over_boxes_is_the_action_that_they_answer_for() -> None:
    found = list(actions(interpret(_boxes())))
    assert [(one.number, one.title, one.status.text) for one in found] == [
        (f"1.{at}", f"Clear weir {at}", "Amber") for at in (1, 2, 3)
    ]
    assert [answer.text for answer in found[1].answers] == ["Team 2 came.", "- Floods\n- Ice 2", "Dig the 2 banks."]
    assert [lead.post for one in found for lead in one.leads] == ["Warden 1", "Warden 2", "Warden 3"]


def test_two_boxes_of_the_same_make_may_be_alike_by_chance() -> None:
    assert "recast" not in _kinds(interpret(_boxes(2)))


def test_a_table_that_is_understood_is_read_as_the_table_it_is() -> None:
    plan = interpret(
        document(
            """
            Ref | Action | Lead | Due | RAG | Update
            1.1 | Clear the weir | Ann Lowe | May 2026 | Green | Lead: still Ann. Status: she says it is well.
            1.2 | Dig the banks | Ann Lowe | June 2026 | Amber | Lead: still Ann. Status: she says it is late.
            1.3 | Count the otters | Ann Lowe | July 2026 | Green | Lead: now Bo. Status: she says it is over.
            """
        )
    )
    assert [one.number for one in actions(plan)] == ["1.1", "1.2", "1.3"]
    assert "recast" not in _kinds(plan)


def test_minutes_that_name_a_lead_again_and_again_are_no_plan() -> None:
    lines = [
        line
        for at in range(5)
        for line in (f"Item {at} was talked over at length, and nobody had a paper.", "Chair: Ann Lowe", "Noted.")
    ]
    assert not list(actions(interpret(Document(tuple(map(Paragraph, lines))))))


def test_two_labels_on_one_line_are_parted() -> None:
    blocks: list[Block] = []
    for at, bird in enumerate(("Swifts", "Terns", "Wrens"), 1):
        blocks += [Paragraph(f"Homes for {bird.casefold()}", strong=True)]
        blocks += [Paragraph(f"Lead: Ann Lowe | Due: {at} May 2026 | Status: Amber")]
        blocks += [Paragraph("The story so far", strong=True), Paragraph(f"{bird} came to {at} boxes.")]
        blocks += [Paragraph("Coming up", strong=True), Paragraph(f"We look after the {at} boxes.")]
    found = list(actions(interpret(Document(tuple(blocks)))))
    assert [(one.title, one.status.text) for one in found] == [
        (f"Homes for {bird}", "Amber") for bird in ("swifts", "terns", "wrens")
    ]
    assert [answer.text for answer in found[0].answers] == [
        "1 May 2026",
        "Swifts came to 1 boxes.",
        "We look after the 1 boxes.",
    ]


def test_a_section_numbered_on_one_line_has_its_title_on_the_next_and_who_leads_it_below() -> None:
    blocks: list[Block] = []
    for at in range(1, 7):
        if at % 2:
            blocks += [Paragraph(f"Strategic aim {(at + 1) // 2}"), Paragraph(f"Care of kind {at}", strong=True)]
            blocks += [Paragraph(f"Executive sponsor: Ann Lowe{at}, Chief Nurse")]
        blocks += [Paragraph(f"AP{at}", strong=True), Paragraph("Green" if at % 2 else "Red", strong=True)]
        blocks += [Paragraph(f"Responsible lead: Ward Team {at}"), Heading(f"Mend ward {at}", 3)]
        blocks += [Heading("Delivered to date", 4), Paragraph(f"Bed {at} is mended.")]
        blocks += [Heading("Plan for the next quarter", 4), Paragraph(f"We paint wall {at}.")]
    plan = interpret(Document(tuple(blocks)))
    assert [one.title for one in plan.sections] == ["Care of kind 1", "Care of kind 3", "Care of kind 5"]
    assert [lead.post for one in plan.sections for lead in one.leads] == ["Chief Nurse"] * 3
    assert [(one.number, one.status.text) for one in actions(plan)][:2] == [("AP1", "Green"), ("AP2", "Red")]


def test_statuses_in_the_plans_own_words_are_told_by_its_key() -> None:
    key = Table(tuple(Row(tuple(map(Cell, map(_words, it)))) for it in (("Landed", "done"), ("Grounded", "stopped"))))
    blocks: list[Block] = [key]
    for at, state in enumerate(("Landed", "Landed", "Grounded", "Landed"), 1):
        side = Cell(_words(f"A.{at}", f"Paint the {at} kites", state, "Project lead", f"Ann Lowe{at}, Artist"))
        told = Cell(
            (Paragraph("The idea", strong=True), *_words(f"Kite {at} is grey."), *_words("Snags", f"Rain {at}."))
        )
        blocks.append(Table((Row((side, told)),)))
    plan = interpret(Document(tuple(blocks)))
    assert [one.status.text for one in actions(plan)] == ["Landed", "Landed", "Grounded", "Landed"]


def test_a_status_in_capitals_ends_the_line_of_each_title() -> None:
    blocks: list[Block] = []
    for at, state in enumerate(("BLUE", "AMBER", "RED"), 1):
        lines = (
            Paragraph(f"1.1.{at} Hire {at} more tutors soon {state}", strong=True),
            *_words(f"Lead: Ann {'ABC'[at - 1]}owe"),
        )
        now = (Paragraph("The position now", strong=True), *_words(f"{at} came."))
        then = (Paragraph("What comes next, and when", strong=True), *_words(f"Hire {at} by May 2027."))
        blocks.append(Table((Row((Cell((*lines, *now, *then)),)),)))
    found = list(actions(interpret(Document(tuple(blocks)))))
    assert [(one.title, one.status.text) for one in found] == [
        (f"Hire {at} more tutors soon", state) for at, state in ((1, "BLUE"), (2, "AMBER"), (3, "RED"))
    ]


def test_actions_side_by_side_have_their_labels_in_the_first_column() -> None:
    text = """
    Outcome One: Ready to learn

    | 1.1 Screen toddlers | 1.2 A corner of stories | 1.3 Check teeth
    RAG | Green | Green | Red
    Lead partner | Ann Lowe, Nurse | Library Service | Bo Dunn, Dentist
    Where we are | All came. | Ten corners are open. | Nobody has bid.
    What is in the way | Two posts. | Nothing to report. | The price.
    """
    found = list(actions(interpret(document(text))))
    assert [(one.number, one.status.text) for one in found] == [("1.1", "Green"), ("1.2", "Green"), ("1.3", "Red")]


def test_labels_that_nobody_told_us_are_known_by_coming_as_often_as_each_other() -> None:
    asked = ("What we were after", "News so far", "Look out for")
    blocks: list[Block] = []
    for at, (title, state) in enumerate(
        (("Benches", "Doing well"), ("Buses", "Going slowly"), ("Lunch", "Doing well")), 1
    ):
        rows = [Row((Cell(_words(f"{at}. {title} in {at} towns")),)), Row((Cell(_words(state)),))]
        rows += [Row((Cell((Paragraph(one, strong=True), Paragraph(f"{one} {at}."))),)) for one in asked]
        blocks.append(Table((Row((Cell((Table(tuple(rows)),)),)),)))
    found = list(actions(interpret(Document(tuple(blocks)))))
    assert [(one.number.strip("."), one.status.text) for one in found] == [
        ("1", "Doing well"),
        ("2", "Going slowly"),
        ("3", "Doing well"),
    ]
    assert [answer.text for answer in found[2].answers] == [f"{one} 3." for one in asked]


def test_first_cells_that_stack_title_lead_day_and_state_are_the_heads_of_their_rows() -> None:
    head = ("Our promise", "Our progress", "What held us up", "What we will do now")
    facts = (
        ("1.1", "Plant a long hedge", "Ann Lowe, Gardener", "May 2026", "On track"),
        ("1.2", "Mend the slide", "Parks Team", "June 2026", "Behind"),
        ("1.3", "Dig the old pond", "Bo Dunn, Ranger", "July 2026", "On track"),
    )
    rows = [Row(tuple(Cell(_words(one)) for one in head)), Row((Cell(_words("Outdoors"), col_span=4),))]
    for at, first in enumerate(facts, 1):
        told = (f"We dug {at} beds by the mill.", f"Rain fell on {at} days.", f"Dig {at} more beds.")
        rows += [Row((Cell(_words("Indoors"), col_span=4),))] if at == len(facts) else []
        rows.append(Row((Cell(_words(*first)), *(Cell(_words(one)) for one in told))))
    plan = interpret(Document((Heading("Priority 1: Green", 1), Table(tuple(rows)))))
    assert [(one.number, one.title, one.status.text, len(one.leads)) for one in actions(plan)] == [
        (number, title, state, 1) for number, title, _, _, state in facts
    ]
    assert [area.title for section in plan.sections for area in section.focus_areas] == ["Outdoors", "Indoors"]
    assert [answer.text for answer in next(actions(plan)).answers][-1] == "Dig 1 more beds."
