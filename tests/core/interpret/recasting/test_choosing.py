"""When a document is read again, and which of its two readings is taken."""

from dataclasses import replace

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret import interpret, settled
from milepost.core.interpret.recasting.choosing import outreads
from milepost.core.plan.model import Action, Answer, FocusArea, Plan, Section, Unplaced
from milepost.core.plan.walk import actions

_PANELS = (
    (
        "1.1 Open the toy library",
        "Ann Lowe, Play Manager",
        "It lends on two days.",
        "Staff is short.",
        "Lend on three.",
    ),
    ("1.2 Mend the slide", "Parks Team", "It is still shut.", "Rails are dear.", "Fit a new rail."),
    ("1.3 Plant a hedge", "Ola Dunn, Gardener", "Half of it is in.", "The soil is thin.", "Plant the rest."),
)


def _panels() -> Document:
    """A table for each action: its title in a bar, and one cell in which labels stand over their answers."""
    blocks: list[Heading | Table] = [Heading("Priority 1: Play", 2)]
    for title, lead, now, worry, later in _PANELS:
        told = (f"Lead: {lead}", "Due: March 2027", "Progress", now, "Concerns", worry, "Next steps", later)
        labels = ("Progress", "Concerns", "Next steps")
        bar = Cell((Paragraph(title, strong=True), Paragraph("On track")), fill="e8f0f4")
        blocks.append(Table((Row((bar,)), Row((Cell(tuple(Paragraph(one, strong=one in labels) for one in told)),)))))
    return Document(tuple(blocks))


def test_labels_that_an_answer_swallowed_in_each_action_are_a_reason_to_read_again() -> None:
    plan = interpret(_panels())
    headings = {question.key: question.heading for question in plan.questions}
    told = [{headings[one.question]: one.text for one in action.answers} for action in actions(plan)]
    assert [one["Concerns"] for one in told] == ["Staff is short.", "Rails are dear.", "The soil is thin."]


def _aside(*titles: str) -> Document:
    """Three actions of which nothing but title and answers is told."""
    blocks: list[Heading | Paragraph] = [Heading("Priority 1: Play", 2)]
    for title, (_, _, now, worry, later) in zip(titles, _PANELS, strict=True):
        blocks.append(Heading(title, 3))
        told = (("Progress", now), ("Concerns", worry), ("Next steps", later))
        blocks += [Paragraph(f"{label}: {text}") for label, text in told]
    return Document(tuple(blocks))


def test_a_reading_box_by_box_that_has_many_more_words_in_its_actions_is_taken() -> None:
    usual = _aside("Open the toy", "Mend the", "Plant a")
    longer = " ".join(["It is told at length what was done in the park, by whom and for whom."] * 3)
    told = tuple(
        replace(one, text=f"{one.text} {longer}") if isinstance(one, Paragraph) else one for one in usual.blocks
    )
    boxed = Document(told)
    assert settled(replace(usual, otherwise=boxed)) is boxed


def test_where_two_readings_of_pages_say_as_much_the_usual_one_is_taken() -> None:
    mixed, boxed = _aside("Open the toy", "Mend the", "Plant a"), _aside("Open the toy", "Mend the", "Plant a")
    assert settled(replace(mixed, otherwise=boxed)) == mixed


def test_a_reading_box_by_box_that_says_less_is_left() -> None:
    usual = _aside("1.1 Open the toy library", "1.2 Mend the slide", "1.3 Plant a hedge")
    less = Document(usual.blocks[:5])
    assert settled(replace(usual, otherwise=less)) == usual


def _plan(*answers: str, left: int) -> Plan:
    """An action for each answer, and so many words that found no place."""
    found = tuple(Action(str(at), "Mend the slide", answers=(Answer("now", text),)) for at, text in enumerate(answers))
    sections = (Section("s", "Play", focus_areas=(FocusArea("f", actions=found),)),)
    return Plan(sections=sections, unplaced=(Unplaced("word " * left),))


_SAID = "The old slide was taken down in the spring and a new one is on order from the yard"
_MORE = f"{_SAID}, at long last"


def test_a_reading_box_by_box_that_has_all_of_the_usual_one_and_leaves_far_less_out_is_taken() -> None:
    usual = _plan(_SAID, _SAID, _SAID, left=50)
    assert outreads(_plan(_MORE, _MORE, _MORE, left=30), usual)
    assert not outreads(_plan(_MORE, _MORE, _MORE, left=31), usual)
    assert not outreads(_plan(_SAID, _SAID, _SAID, left=0), usual)
    assert not outreads(_plan(_MORE, _MORE + _SAID, left=0), usual)
    assert not outreads(_plan(_MORE, _MORE + _SAID, "", left=0), usual)
