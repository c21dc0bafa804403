"""Rows of a form that ask two things or more, some of them in words that no heading uses."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_FORM = """
{label} | {number} | {other} | {kind}
Action | {title} | < | <
Action owner | {lead} | {due} | {day}
Status | {status} | Proof | Audit seen
Latest update | Nine are done | < | <
"""
_THINGS = (
    ("MD1", "Must do", "Lock the store", "Ann Lowe", "31 August 2025", "Green"),
    ("MD2", "Must do", "Weigh each child", "Bo Hale", "30 June 2025", "Red"),
    ("SD1", "Should do", "Name a contact", "Jo Reed", "31 May 2025", "Amber"),
)


def _forms(other: str, due: str, count: int, label: str = "Action no.") -> str:
    names = ("number", "kind", "title", "lead", "day", "status")
    forms = (_FORM.format(label=label, other=other, due=due, **dict(zip(names, one, strict=True))) for one in _THINGS)
    return "# Action plan\n\n## Aim 1: Safe\n\n" + "\n\n".join(list(forms)[:count])


def _expected(other: str, due: str, count: int) -> str:
    lines = ["SECTION Aim 1 Safe"]
    for number, kind, title, lead, day, status in _THINGS[:count]:
        lines += [f"ACTION {number} {title} ({lead}) [{status}]", f"{other}: {kind}"]
        lines += [f"{due}: {day}", "Proof: Audit seen", "Latest update: Nine are done"]
    return "\n".join(lines)


def _without_milestones(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith("MILESTONE"))


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("other", ["Requirement", "Regulation breached", "Kind", "Must or should"])
def test_what_stands_where_others_ask_is_asked(other: str, count: int) -> None:
    plan = interpret(document(_forms(other, "Target date", count)))
    assert _without_milestones(told(plan)) == drawn(_expected(other, "Target date", count))


@pytest.mark.parametrize("count", [2, 3])
def test_what_comes_again_beside_the_same_label_is_asked_though_no_other_row_asks_twice(count: int) -> None:
    text = _forms("Requirement", "Target date", count)
    lines = (
        f"{' | '.join(line.split(' | ')[:2])} | < | <" if line.startswith(("Action owner", "Status")) else line
        for line in text.split("\n")
    )
    plan = interpret(document("\n".join(lines)))
    numbers = [one[:2] for one in _THINGS[:count]]
    read = told(plan).split("\n")
    assert [line.split()[1] for line in read if line.startswith("ACTION")] == [number for number, _ in numbers]
    assert [line for line in read if line.startswith("Requirement")] == [f"Requirement: {kind}" for _, kind in numbers]


def test_a_table_of_four_columns_asks_nothing_twice() -> None:
    rows = "Lock the store | Ann Lowe | Must do | Green\nWeigh all | Bo Hale | Must do | Red"
    lines = told(interpret(document(f"# Plan\n\n## Aim 1: Safe\n\nAction | Lead | Kind | Status\n{rows}"))).split("\n")
    assert [line for line in lines if line.startswith("ACTION")] == [
        "ACTION Lock the store (Ann Lowe) [Green]",
        "ACTION Weigh all (Bo Hale) [Red]",
    ]


_THRICE = """
Ref | {number} | Requirement | {kind} | Risk | High
Action | {title} | < | < | < | <
Owner | {lead} | Target date | {day} | Status | {status}
Latest update | Nine are done | < | < | < | <
"""


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_row_may_ask_three_things(count: int) -> None:
    names = ("number", "kind", "title", "lead", "day", "status")
    forms = [_THRICE.format(**dict(zip(names, one, strict=True))) for one in _THINGS[:count]]
    plan = interpret(document("# Action plan\n\n## Aim 1: Safe\n\n" + "\n\n".join(forms)))
    lines = ["SECTION Aim 1 Safe"]
    for number, kind, title, lead, day, status in _THINGS[:count]:
        lines += [f"ACTION {number} {title} ({lead}) [{status}]", f"Requirement: {kind}", "Risk: High"]
        lines += [f"Target date: {day}", "Latest update: Nine are done"]
    assert _without_milestones(told(plan)) == drawn("\n".join(lines))
