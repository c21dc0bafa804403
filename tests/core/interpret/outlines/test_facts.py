"""Lines of facts without labels, right below the titles of actions."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PLAN = """
    # Marsh plan

    ## Aim 1: Wet meadows

    ### Block nine ditches
    On track ~ Ann Lowe, Marsh Trust ~ March 2027
    Four were blocked by June.
    ### Buy the lower field
    Delayed ~ Bob Day ~ June 2026

    ## Aim 2: Visitors

    ### Build two hides
    Not started ~ Marsh Trust ~ September 2026
    The drawings have been sent out.
    ### Train guides
    On track ~ Cara King, Visitor Manager ~ May 2026
    """
_FOUND = [
    ("Block nine ditches", "On track", "Ann Lowe, Marsh Trust"),
    ("Buy the lower field", "Delayed", "Bob Day"),
    ("Build two hides", "Not started", "Marsh Trust"),
    ("Train guides", "On track", "Cara King, Visitor Manager"),
]


def _read(text: str) -> list[tuple[str, str, str]]:
    plan = interpret(document(text))
    return [(one.title, one.status.text, "; ".join(lead.text for lead in one.leads)) for one in actions(plan)]


@pytest.mark.parametrize("mark", [" ¦ ", " · ", " • ", " – ", " / "])
def test_the_facts_below_each_title_are_told_by_what_they_are(mark: str) -> None:
    text = _PLAN.replace(" ~ ", mark)
    assert _read(text) == _FOUND


@pytest.mark.parametrize(("old", "new"), [("### ", "**"), ("### ", "- ")])
def test_titles_need_be_no_headings(old: str, new: str) -> None:
    text = _PLAN.replace(" ~ ", " · ").replace(old, new)
    for title, _, _ in _FOUND if new == "**" else ():
        text = text.replace(f"**{title}", f"**{title}**")
    assert _read(text) == _FOUND


def test_the_order_and_number_of_facts_do_not_matter() -> None:
    text = (
        _PLAN.replace("On track ~ ", "").replace("Delayed ~ ", "").replace("Not started ~ ", "").replace(" ~ ", " • ")
    )
    assert _read(text) == [(title, "", lead) for title, _, lead in _FOUND]


def test_the_day_is_a_milestone_and_the_story_is_kept() -> None:
    plan = interpret(document(_PLAN.replace(" ~ ", " · ")))
    first = next(iter(actions(plan)))
    assert [str(one.due.latest) for one in first.milestones] == ["2027-03-31"]
    assert "Four were blocked by June." in [answer.text for answer in first.answers]
    assert not [one.text for one in plan.unplaced if "Ann" in one.text or "On track" in one.text]


def test_parts_that_are_no_facts_stay_text() -> None:
    text = _PLAN.replace("On track ~ ", "Wet and wild ~ ").replace("Delayed ~ ", "Dry as dust ~ ").replace(" ~ ", " · ")
    assert [status for _, status, _ in _read(text)] in ([], [""] * 4)
