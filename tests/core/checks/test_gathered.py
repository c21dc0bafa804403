"""A plan while it is checked: what rules ask of its answers, gathered once."""

import gc
import os
import re
import sys
import weakref
from collections.abc import Iterator
from itertools import chain, groupby
from pathlib import Path

import pytest

from milepost.core.checks import Finding, check, rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.figures import reckoned
from milepost.core.checks.gathered import Gathered, Said, gathered, words_in
from milepost.core.checks.looking import PROSE, said, told, told_anywhere, written
from milepost.core.pipeline import read_plan
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions

LABELLED = sorted(path for path in (Path(__file__).parent / "labelled").glob("*.*") if path.name != "labels.txt")
# Each plan is checked twice, so one in four stands for all but in the soak.
LOOKED_THROUGH = LABELLED if os.environ.get("MILEPOST_FUZZ") == "yes" else LABELLED[::4]
PLAN = example_plan("""
Action: 1.1 Open the hub
Now: The HUB is open
Worried: No take-up yet
Due: May 2023
Action: 1.2 Train wardens
Now: Nobody came
Next: Open again
""")


def _texts(*answers: Said) -> list[str]:
    return [one.answer.text for one in answers]


def test_answers_come_in_printed_order_whatever_their_questions() -> None:
    assert _texts(*said(PLAN)) == ["The HUB is open", "No take-up yet", "Nobody came", "Open again"]
    assert _texts(*said(PLAN, QuestionRole.NEXT, QuestionRole.WORRIED)) == ["No take-up yet", "Open again"]


def test_answers_that_hold_a_word_are_found_in_any_capitals_and_order() -> None:
    assert _texts(*said(PLAN, holding="nobody hub")) == ["The HUB is open", "Nobody came"]
    assert _texts(*said(PLAN, QuestionRole.WORRIED, holding="take hub")) == ["No take-up yet"]
    assert _texts(*written(PLAN, holding="may open")) == ["The HUB is open", "Open again"]
    assert _texts(*said(PLAN, holding="ope")) == []


def test_a_plan_is_gathered_once() -> None:
    once = gathered(PLAN)
    assert gathered(once) is once
    assert next(once.said(PROSE)) is next(once.said(PROSE))
    assert [*actions(once)] == [*actions(PLAN)]


def test_an_answer_shows_a_sign_and_has_sentences() -> None:
    one = next(said(example_plan("Action: 1.1 Open\nNow: It is OPEN. 40% came.")))
    assert one.shows("open")
    assert one.shows("?", "40%")
    assert not one.shows("[")
    assert one.sentences() == ("It is OPEN.", "40% came.")
    assert [part.words for part in one.parts] == [("it", "is", "open"), ("%", "came")]


def test_sentences_that_hold_a_word_come_with_their_answers_in_order() -> None:
    plan = example_plan("Action: 1.1 Open\nNow: It is open. All came.\nDue: all\nNext: Close it. Go. Open ALL of it.")
    assert [(one.question.key, text) for one, text in told(plan, holding="all open")] == [
        ("now", "It is open."),
        ("now", "All came."),
        ("next", "Open ALL of it."),
    ]
    assert [text for _, text in told(plan, QuestionRole.NEXT, holding="all go")] == ["Go.", "Open ALL of it."]
    assert [text for _, text in told_anywhere(plan, holding="all")] == ["All came.", "Open ALL of it."]


def test_a_comma_asks_for_a_word_of_each_group_in_one_sentence() -> None:
    plan = example_plan("Action: 1.1 Open\nNow: All are open. Some came.\nNext: Open all. Some go.")
    assert [text for _, text in told(plan, holding="all some, open go")] == ["All are open.", "Open all.", "Some go."]
    assert _texts(*said(plan, holding="some, go")) == ["Open all. Some go."]
    assert _texts(*said(plan, holding="all, came")) == []


def test_nought_stands_for_any_digit() -> None:
    plan = example_plan("Action: 1.1 Open\nNow: All 7 came. Ten went.\nNext: Go")
    assert [text for _, text in told(plan, holding="0")] == ["All 7 came."]
    assert _texts(*said(plan, holding="0, all")) == ["All 7 came. Ten went."]


def test_sentences_that_stand_twice_are_known_by_their_words() -> None:
    plan = example_plan("Action: 1.1 Open\nNow: It is open. All came.\nNext: It IS open!")
    assert gathered(plan).repeated == {("it", "is", "open")}


@pytest.mark.parametrize("text", ["Don’t “go” – it’s 5 o'clock", "Ångström\ud800 at É", "A_B [x] 50%", ""])
def test_words_are_the_runs_of_letters_whatever_stands_between(text: str) -> None:
    assert words_in(text) == tuple(re.findall(r"[a-z]+|[%£?_\[<{]", text.lower()))


def test_signs_are_words_too() -> None:
    assert words_in("£5 or 40% [Insert]?") == ("£", "or", "%", "[", "insert", "?")


def test_what_is_made_of_a_plan_is_made_once() -> None:
    made: list[Gathered] = []

    def count(plan: Gathered) -> int:
        made.append(plan)
        return len(list(actions(plan)))

    plan = gathered(PLAN)
    assert plan.once(count) == plan.once(count) == 2
    assert len(made) == 1


def test_what_was_gathered_goes_with_the_check_and_waits_for_no_collector() -> None:
    at_hand = gathered(PLAN)
    check(at_hand, TODAY)
    held = weakref.ref(at_hand)
    gc.disable()
    try:
        del at_hand
        assert held() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("path", LOOKED_THROUGH, ids=lambda path: path.name)
def test_looking_only_where_a_word_stands_loses_no_finding(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = read_plan(path.read_bytes(), path.name)
    found = check(plan, TODAY)
    asked = Gathered.said

    def all_said(self: Gathered, roles: frozenset[QuestionRole | None], _holding: str = "") -> Iterator[Said]:
        beside = groupby(one for one, _ in self.told_beside("") if None in roles)
        return chain((one for one, _ in beside), asked(self, roles))

    def all_told(self: Gathered, roles: frozenset[QuestionRole | None], _holding: str) -> Iterator[tuple[Said, str]]:
        return ((one, text) for one in all_said(self, roles) for text in one.sentences())

    monkeypatch.setattr(Gathered, "said", all_said)
    monkeypatch.setattr(Gathered, "told", all_told)
    for module in (sys.modules[rule.faults.__module__] for rule in rules()):
        if hasattr(module, "reckoned"):
            monkeypatch.setattr(module, "reckoned", lambda plan, fewest=2, **_: reckoned(plan, fewest))
    monkeypatch.setattr(Said, "shows", lambda _self, *_signs: True)
    everywhere: tuple[Finding, ...] = check(plan, TODAY)
    assert found == everywhere


def test_a_sign_that_no_index_holds_is_a_mistake() -> None:
    assert _texts(*said(PLAN, holding="% hub")) == ["The HUB is open"]
    with pytest.raises(ValueError, match="ask `shows` for it"):
        list(said(PLAN, holding="hub !"))


def test_no_other_sign_is_taken_for_a_pound_and_what_is_no_letter_of_ours_parts() -> None:
    assert words_in("a\x01b don’t 5\udcff pay∞£5") == ("a", "b", "don", "t", "pay", "£")
