"""A box that mixes labels over, before and at the head of their answers is read as one action."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Action
from milepost.core.plan.walk import actions

_OVER_AND_WITHIN = """
{0}a Plant trees in park {0} | < | <
Who leads | By when | Assessment
Ann Lowe | May 2026 | Good progress
How is it going? / Dug {0} holes and bought the stakes. | < | <
Agreed next steps / Order the oaks by March 2026 | < | <
"""
_BESIDE_AND_ALONE = """
Action {0}a: Plant trees in park {0} | < | < | <
Lead | Ann Lowe | Due date | May 2026
Status | Good progress | Partners | Tree Wardens
Progress | < | < | <
Dug {0} holes and bought the stakes. | < | < | <
Next steps | < | < | <
Order the oaks by March 2026 | < | < | <
"""
_CODED = """
{0}a | Plant trees in park {0} | < | <
Lead officer: | Ann Lowe | Deadline: | May 2026
Progress so far: Dug {0} holes and bought the stakes. | < | < | <
RAG: | Good progress | Next milestone: | Order the oaks by March 2026
"""
_UNKNOWN_LABELS = """
{0}a | Plant trees in park {0} | < | <
Lead | Ann Lowe | Status | Good progress
By when | May 2026 | < | <
Tales of the year | Dug {0} holes and bought the stakes. | < | <
"""
_WITHIN_EACH = """
{0}a Plant trees in park {0} | < | <
Who leads / Ann Lowe | By when / May 2026 | Assessment / Good progress
How is it going? / Dug {0} holes and bought the stakes. | < | <
Agreed next steps | < | <
What stands in the way / Nothing | < | <
"""
_STATUS_BEHIND_TITLE = """
{0}.1 | Plant trees in park {0} | RAG | Good progress
Lead | Ann Lowe | Due | May 2026
What we said we would do | Green every park of the city. | < | <
What we have done | Dug {0} holes and bought the stakes. | < | <
What we will do next |  | < | <
"""
_TITLE_WITH_CODE = """
{0}.1 Plant trees in park {0} | < | Status | Good progress
Owner | Ann Lowe | Deadline | May 2026
Progress to date | Dug {0} holes and bought the stakes. | < | <
Barriers |  | < | <
"""


def _read(table: str, *, joined: bool = False) -> list[Action]:
    boxes = ("" if joined else "\n").join(table.format(at) for at in (1, 2, 3))
    text = boxes.replace("\n\n", "\n") if joined else boxes
    return list(actions(interpret(document(f"# Plan\n\n## Objective 1. Greener\n\n{text}\n\n## Sources of help"))))


@pytest.mark.parametrize("table", [_OVER_AND_WITHIN, _BESIDE_AND_ALONE, _CODED, _UNKNOWN_LABELS, _WITHIN_EACH])
@pytest.mark.parametrize("joined", [False, True])
def test_each_box_is_an_action_with_all_that_it_says(table: str, joined: bool) -> None:
    found = _read(table, joined=joined)
    assert [(one.number, one.title) for one in found] == [(f"{at}a", f"Plant trees in park {at}") for at in (1, 2, 3)]
    assert [one.leads[0].name for one in found] == ["Ann Lowe"] * 3
    assert [one.status.text for one in found] == ["Good progress"] * 3
    assert "Dug 2 holes and bought the stakes." in [answer.text for answer in found[1].answers]
    assert found[0].milestones[0].due.phrase == "May 2026"


def test_a_table_of_actions_under_headings_is_no_box() -> None:
    table = "Actions for parks | < | <\nAction | Lead | Status\nDig | Ann Lowe | Late\nSow | Bob Hale | On track"
    found = list(actions(interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{table}"))))
    assert [one.title for one in found] == ["Dig", "Sow"]


def test_a_form_with_empty_answers_is_no_box() -> None:
    form = (
        "Action 3.{0} – Tidy park {0} | <\nLead | Service Manager\nPartners | Tree Wardens\nBy when | May 2026\n"
        "Status | On track\nProgress so far | \nWhat next? | \n"
    )
    found = list(actions(interpret(document("# Plan\n\n## Aim 1: Calm\n\n" + form.format(1) + "\n" + form.format(2)))))
    assert [one.leads[0].post for one in found] == ["Service Manager"] * 2
    assert [next(answer.text for answer in one.answers if answer.text) for one in found] == ["Tree Wardens"] * 2


_NEEDING = """
{0}a Plant trees in park {0} | < | < | <
Lead | Ann Lowe | By when | May 2026
Help from others | < | < | <
Stakes from yard {0} | < | < | <
Progress | < | < | <
Dug {0} holes. | < | < | <
"""


def test_a_text_across_every_box_is_a_label_whatever_its_words() -> None:
    found = _read(_NEEDING)
    assert [one.title for one in found] == [f"Plant trees in park {at}" for at in (1, 2, 3)]
    assert [answer.text for answer in found[2].answers if answer.text][-2:] == ["Stakes from yard 3", "Dug 3 holes."]


def test_what_stands_over_several_tables_of_actions_is_no_label_of_a_box() -> None:
    table = "Our actions | < | <\nAction | Lead | Status\nDig {0} | Ann Lowe | Late\nSow {0} | Bob Hale | On track"
    tables = "\n\n".join(f"## Aim {at}: Calm\n\n{table.format(at)}" for at in (1, 2, 3))
    found = list(actions(interpret(document(f"# Plan\n\n{tables}"))))
    assert [one.title for one in found] == ["Dig 1", "Sow 1", "Dig 2", "Sow 2", "Dig 3", "Sow 3"]


@pytest.mark.parametrize("table", [_STATUS_BEHIND_TITLE, _TITLE_WITH_CODE])
def test_a_title_may_have_its_status_behind_it(table: str) -> None:
    found = _read(table)
    assert [one.number for one in found] == ["1.1", "2.1", "3.1"]
    assert [one.title for one in found] == [f"Plant trees in park {at}" for at in (1, 2, 3)]
    assert {one.status.text for one in found} == {"Good progress"}
    assert all("holes" in answer.text for one in found for answer in one.answers if answer.question == "where_now")


_SHADED = """
[1f3864] SH{0} | [1f3864] Plant trees in park {0} | < | <
[e7e6e6] Action owner | Ann Lowe | [e7e6e6] Due | May 2026
[e7e6e6] What the warden saw | < | [e7e6e6] What walkers tell us | <
 | < | Lovely shade {0}. | <
[e7e6e6] RAG | Green | [e7e6e6] Tools | Spade
[e7e6e6] Progress | Dug {0} holes. | < | <
"""


def test_the_colour_of_the_known_labels_tells_the_others_though_answers_are_empty() -> None:
    boxes = "\n".join(_SHADED.format(at) for at in (1, 2, 3))
    found = list(actions(interpret(document(f"# Plan\n\n## Objective 1. Greener\n\n{boxes}"))))
    assert [(one.number, one.title) for one in found] == [(f"SH{at}", f"Plant trees in park {at}") for at in (1, 2, 3)]
    assert [answer.text for answer in found[1].answers if answer.text][-3:] == [
        "Lovely shade 2.",
        "Spade",
        "Dug 2 holes.",
    ]


def test_a_small_table_above_the_first_box_tells_of_the_section() -> None:
    boxes = "\n".join(_NEEDING.format(at) for at in (1, 2, 3))
    head = "Workstream 2: Calm streets | \nSponsor | Bob Hale, Director of Roads"
    plan = interpret(document(f"# Plan\n\n{head}\n\n{boxes}"))
    section = plan.sections[0]
    assert (section.label, section.number, section.title) == ("Workstream", "2", "Calm streets")
    assert [lead.name for lead in section.leads] == ["Bob Hale"]


_FORM = """
Lead | Ann Lowe | < | <
Due by | May 2026 | Working with | Tree Wardens
What we have done | Dug holes. | < | <
What walkers tell us |  | < | <
"""
_COLOURS = ("70ad47", "ffc000", "bfbfbf")


@pytest.mark.parametrize(
    "title",
    [
        "[1f3864] Action 1.{0} | [d9e2f3] Plant trees in park {0} | < | [{1}]",
        "1.{0} | Plant trees in park {0} | < | [{1}]",
        "[eeeeee] 1.{0} | [eeeeee] Plant trees in park {0} | < | [{1}] Rated",
        "[1f3864] 1.{0} Plant trees in park {0} | < | < | [{1}]",
    ],
)
def test_a_coloured_box_at_the_end_of_a_title_is_its_status(title: str) -> None:
    boxes = "\n".join(title.format(at, fill) + _FORM for at, fill in enumerate(_COLOURS, 1))
    plan = interpret(document(f"# Plan\n\n## Objective 1. Greener\n\n{boxes}"))
    found = list(actions(plan))
    assert [(one.number, one.title) for one in found] == [(f"1.{at}", f"Plant trees in park {at}") for at in (1, 2, 3)]
    assert [one.status.colour for one in found] == ["green", "amber", "grey"]
    assert not plan.unplaced


def test_a_blank_cell_in_the_colour_of_its_row_is_no_status() -> None:
    title = "[1f3864] Action 1.{0} | [1f3864] Plant trees in park {0} | < | [1f3864]"
    boxes = "\n".join(title.format(at) + _FORM for at in (1, 2, 3))
    found = list(actions(interpret(document(f"# Plan\n\n## Objective 1. Greener\n\n{boxes}"))))
    assert [one.title for one in found] == [f"Plant trees in park {at}" for at in (1, 2, 3)]
    assert not any(one.status.colour for one in found)
