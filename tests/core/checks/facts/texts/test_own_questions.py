"""A blank under a question of the partnership's own is a gap where nearly all others answer it."""

import pytest

from milepost.core.checks.facts.texts.unanswered import unanswered
from milepost.core.checks.gathered import gathered
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.readers import read

_ROW = "1.{0}\tBuild hut {0}\tAnn Price, Head, Elmshire Council\tOn track\tHut {0} has {1} doors.\t{2}\t{3}"


def _plan(heading: str, *, blank: int = 1, account: str = "four", status: str = "On track") -> Plan:
    shown = "The log of hut {0} shows it."
    rows = [_ROW.format(at, "two", shown.format(at), f"Paint hut {at} by May 2026") for at in range(1, 9)]
    rows += [
        _ROW.format(at, account, "", f"Paint hut {at} by May 2026").replace("On track", status)
        for at in range(9, 9 + blank)
    ]
    if not account:
        rows = [row.replace("Hut 9 has  doors.", "") for row in rows]
    head = f"Ref\tAction\tLead\tStatus\tProgress\t{heading}\tNext steps"
    text = "\n".join(("Priority 1: Near home", "", head, *rows))
    return interpret(read(text.encode(), "plan.txt"))


def _blank(plan: Plan) -> list[tuple[str, bool]]:
    return [(one.said.action.number, one.is_sure) for one in gathered(plan).once(unanswered)]


@pytest.mark.parametrize("heading", ["How do we know?", "What residents tell us", "Evidence", "Is it fair to all?"])
def test_a_gap_under_a_question_that_all_others_answer_is_told(heading: str) -> None:
    assert _blank(_plan(heading)) == [("1.9", True)]


@pytest.mark.parametrize("heading", ["Cost centre", "Any evidence (optional)?", "Done?"])
def test_a_column_that_asks_for_no_words_may_be_blank(heading: str) -> None:
    assert _blank(_plan(heading)) == []


def test_what_a_third_leaves_out_is_no_gap() -> None:
    assert _blank(_plan("How do we know?", blank=4)) == []


def test_an_action_that_is_over_or_tells_nothing_needs_no_evidence() -> None:
    assert _blank(_plan("How do we know?", status="Closed")) == []
    assert ("1.9", True) not in _blank(_plan("How do we know?", account="", status="Not started"))
