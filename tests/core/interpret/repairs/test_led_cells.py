"""The answer to who leads an action may be a sentence, be it in a cell, behind a label or below a title."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import printed
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

_OTHER = "\n2 | Empty the bins | Works Team | May 2026 | Open\n3 | Sweep the yard | Works Team | May 2026 | Open\n"


def _plan(answer: str) -> Plan:
    return interpret(
        document(f"# Street plan\n\nNo | Task | Who | Due | Status\n1 | Mend lamps | {answer} | 2027 | Open{_OTHER}")
    )


def _leads(action: Action) -> list[tuple[str, str, str]]:
    return [(one.name, one.post, one.organisation) for one in action.leads]


@pytest.mark.parametrize(
    "answer",
    [
        "This falls to Ann Lowe, Head of Roads, Elmshire Council.",
        "The lead is Ann Lowe, Head of Roads, Elmshire Council",
        "Led by Ann Lowe (Head of Roads, Elmshire Council)",
        "Led by Ann Lowe, Head of Roads, Elmshire Council.",
        "Ann Lowe, Head of Roads, Elmshire Council, is leading on this task.",
        "Responsibility for this rests with Ann Lowe, Head of Roads, Elmshire Council.",
        "This task is being managed by Ann Lowe, Head of Roads, Elmshire Council. She began in May.",
    ],
)
def test_a_sentence_in_a_cell_names_who_leads_the_action(answer: str) -> None:
    plan = _plan(answer)
    assert _leads(next(actions(plan))) == [("Ann Lowe", "Head of Roads", "Elmshire Council")]
    assert any(answer.partition(". ")[0] in text for text, _ in printed(plan))


@pytest.mark.parametrize(
    "answer",
    [
        "Ann Lowe and Dan Reid lead this together.",
        "Ann Lowe and Dan Reid share it: Ann Lowe on the vans, and Dan Reid on the routes.",
    ],
)
def test_two_may_share_it(answer: str) -> None:
    assert [name for name, _, _ in _leads(next(actions(_plan(answer))))] == ["Ann Lowe", "Dan Reid"]


@pytest.mark.parametrize(
    "answer", ["Parks Project Lead", "Policy Lead, Elmshire Council", "Lead Officer, Elmshire Council"]
)
def test_a_post_that_ends_in_lead_is_no_sentence(answer: str) -> None:
    (lead,) = next(actions(_plan(answer))).leads
    assert lead.text == answer


_BELOW = "### {0} {1}\n\n{2}\n\nDue: May 2026\n\nStatus: Late\n\nProgress: Two of nine were done.\n"


@pytest.mark.parametrize("label", ["", "Lead: "])
def test_a_sentence_below_the_title_of_an_action_names_its_lead(label: str) -> None:
    told = (
        ("1.1", "Walk the paths", "This is led by Ivy Sands, Park Keeper."),
        ("1.2", "Walk the lanes", "This sits with Tom Reid, Park Keeper."),
        ("1.3", "Walk the yards", "The lead officer is Ann Lowe, Park Keeper."),
    )
    text = "\n".join(_BELOW.format(number, title, label + said) for number, title, said in told)
    found = list(actions(interpret(document(f"# Plan\n\n## Aim 1: Walks\n\n{text}"))))
    assert [_leads(one) for one in found] == [
        [(name, "Park Keeper", "")] for name in ("Ivy Sands", "Tom Reid", "Ann Lowe")
    ]
    assert [one.title for one in found] == ["Walk the paths", "Walk the lanes", "Walk the yards"]


def test_a_sentence_below_a_title_that_names_nobody_is_told_of_the_action() -> None:
    told = [_BELOW.format(f"1.{at}", f"Walk path {at}", "This is led by what residents tell us.") for at in (1, 2, 3)]
    found = list(actions(interpret(document("# Plan\n\n## Aim 1: Walks\n\n" + "\n".join(told)))))
    assert [one.leads for one in found] == [()] * 3
