"""Keys of statuses written as lines, one below the other."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.walk import actions

_PLAN = """
    # A plan for the river

    ### What we did in spring
    {key}

    ## Theme 1: Clean water

    ### 1.1 Dredge the mill pool
    Lead: Ada Finch, River Trust
    Status: On track
    So far: Silt sampled.

    ### 1.2 Mend the sluice
    Lead: Tom Hale, Mill Society
    Status: Late
    So far: No oak.
    """
_READ = """
    SECTION Theme 1 Clean water
    ACTION 1.1 Dredge the mill pool (Ada Finch, River Trust) [On track]
    So far: Silt sampled.
    ACTION 1.2 Mend the sluice (Tom Hale, Mill Society) [Late]
    So far: No oak.
    """
_KEY = ("Complete – nothing is left to do", "On track – no step was missed", "Late – one step was missed")


def _read(*lines: str) -> Plan:
    return interpret(document(_PLAN.format(key="\n".join(lines))))


def _explained(plan: Plan) -> list[str]:
    return [entry.label for entry in plan.scheme if entry.description]


@pytest.mark.parametrize(("old", "new"), [(" – ", " – "), (" – ", ": "), (" – ", " = ")])
@pytest.mark.parametrize("bullet", ["", "- "])
def test_lines_that_say_what_statuses_mean_are_the_key(old: str, new: str, bullet: str) -> None:
    plan = _read(*(f"{bullet}{line.replace(old, new)}" for line in _KEY))
    assert told(plan) == drawn(_READ)
    assert _explained(plan)[:3] == ["Complete", "On track", "Late"]


def test_a_tag_may_have_no_sign_after_it_in_a_list() -> None:
    plan = _read("- Complete Nothing is left to do", "- On track No step was missed", "- Late One step was missed")
    assert told(plan) == drawn(_READ)
    assert _explained(plan)[:3] == ["Complete", "On track", "Late"]


def test_colours_are_explained_in_lines() -> None:
    plan = _read("Green – no step was missed", "Amber – one step was missed", "Red – more than one was missed")
    assert _explained(plan)[:3] == ["Green", "Amber", "Red"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Complete: 4 actions", "On track: 12 actions", "Late: 3 actions"),  # counts
        ("Complete – pond dug", "Complete – banks sown", "Late – weir gate hung"),  # how three things stand
        ("Complete – pond", "Late – weir", "On track – bank"),
    ],
)
def test_lines_that_count_or_say_how_things_stand_are_no_key(lines: tuple[str, ...]) -> None:
    assert not _explained(_read(*lines))


def test_titles_under_a_section_are_no_key() -> None:
    text = "## Aim 1: Good food\n- Complete: Open two clubs\n- Late: Give out cards\n- On track: Train ten cooks\n"
    plan = interpret(document(text))
    assert not _explained(plan)
    assert not list(actions(plan)) or "Open two clubs" in told(plan)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (("A = As planned", "B = Behind, will catch up", "C = Cannot be done as things stand", "D = Done"), "D"),
        ((*(f"- {line}" for line in _KEY), "- Not progressed – no activity in the year"), "Not progressed"),
    ],
)
def test_a_word_that_nobody_knows_is_of_the_key_it_stands_in(lines: tuple[str, ...], last: str) -> None:
    plan = _read(*lines)
    assert told(plan) == drawn(_READ)
    assert last in {entry.code for entry in plan.scheme}
    assert not [one.text for one in plan.unplaced if last in one.text]


def test_what_cannot_be_done_is_not_done() -> None:
    plan = _read("A = As planned", "B = Behind, will catch up", "C = Cannot be done as things stand", "D = Done")
    assert {one.code: one.meaning for one in plan.scheme if one.code in "ABCD"} == {
        "A": Meaning.ON_TRACK,
        "B": Meaning.AT_RISK,
        "C": Meaning.LATE,
        "D": Meaning.COMPLETE,
    }


def test_a_line_of_another_make_below_a_key_is_none_of_it() -> None:
    plan = _read(*_KEY, "Chair: Ada Finch of the River Trust")
    assert "Chair" not in {entry.code for entry in plan.scheme}


def test_numbered_titles_with_answers_between_them_are_no_key() -> None:
    below = "Lead: Ann Lowe, Engineer\nStatus: On track\nProgress: Two gaps are filled."
    titles = ("Mend the slipway", "Teach rowing", "Light the quay", "Paint the boats")
    source = "\n".join(f"{at} – {title}\n{below}" for at, title in enumerate(titles, 1))
    plan = interpret(document(f"Harbour plan\n\nTheme 1: Boats\n{source}"))
    assert [one.title for one in actions(plan)] == list(titles)
