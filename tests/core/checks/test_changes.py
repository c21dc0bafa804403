"""Findings of two plans side by side."""

from dataclasses import replace

from milepost.core.checks import check
from milepost.core.checks.changes import changes
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.finding import Finding

BEFORE = "Action: 1.1 Open the hub\nNow: The the hub is open\nAction: 1.2 Explore a second hub\nNow: It it rains"


def found(text: str) -> tuple[Finding, ...]:
    return tuple(one for one in check(example_plan(text), TODAY) if one.rule in ("doubled-word", "weak-verb"))


def test_a_finding_keeps_its_key_while_other_words_change() -> None:
    first, second = found(BEFORE)[0], found(BEFORE.replace("rains", "pours"))[0]
    assert first.key == second.key
    assert len(first.key) == 16


def test_spaces_and_capitals_do_not_make_another_finding() -> None:
    one = found(BEFORE)[0]
    assert replace(one, evidence=f"  {one.evidence.upper()}\n").key == one.key


def test_edited_words_are_another_finding() -> None:
    edited = changes(found(BEFORE), found(BEFORE.replace("The the hub is open", "The the hub is shut")))
    assert [one.rule for one in (*edited.new, *edited.mended)] == ["doubled-word", "doubled-word"]


def test_what_is_new_mended_and_still_there() -> None:
    after = BEFORE.replace("The the", "The").replace("It it", "The the")
    seen = changes(found(BEFORE), found(after))
    assert [one.action for one in seen.new] == ["action-1-2"]
    assert [one.action for one in seen.mended] == ["action-1-1", "action-1-2"]
    assert [one.rule for one in seen.still] == ["weak-verb"]


def test_an_action_is_known_again_under_its_earlier_id() -> None:
    later = tuple(replace(one, action=f"new-{one.action}") for one in found(BEFORE))
    assert len(changes(found(BEFORE), later).new) == 3
    again = changes(found(BEFORE), later, {f"new-action-1-{number}": f"action-1-{number}" for number in (1, 2)})
    assert (again.new, again.mended, again.still) == ((), (), later)
