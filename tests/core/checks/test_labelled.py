"""Plans in which an officer marked by hand what is certainly wrong: how much is found, and how much is right.

The plans were written before the rules were looked at, half of them with planted faults and near misses beside them.
The floors keep what was reached since; what is found in a plan that was never seen before is less.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from milepost.core.checks import Finding, check
from milepost.core.document.nodes import Certainty
from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FOLDER = Path(__file__).parent / "labelled"
RIGHT = 0.95  # of what is called certain
FOUND = 0.85  # of what an officer calls certain, however sure the finding is


@dataclass(frozen=True)
class Label:
    """What is wrong: the action, by its number or words of its title ("" for the whole plan), and words of it."""

    is_certain: bool
    action: str
    words: str


@dataclass(frozen=True)
class Marked:
    """One plan as it was marked, with the day on which it is checked."""

    name: str
    day: date
    labels: tuple[Label, ...]

    def plan(self) -> Plan:
        path = FOLDER / self.name
        return read_plan(path.read_bytes(), path.name)


def marked() -> Iterator[Marked]:
    text = (FOLDER / "labels.txt").read_text(encoding="utf-8")
    for part in text.split("\n== ")[1:]:
        head, *lines = part.strip().splitlines()
        name, day = head.split()
        cells = [[cell.strip() for cell in line.split("|")] for line in lines]
        yield Marked(name, date.fromisoformat(day), tuple(Label(sure == "C", *rest) for sure, *rest in cells))


def speaks_of(finding: Finding, label: Label, called: str) -> bool:
    number, _, title = called.partition(" ")
    is_here = label.action == number or label.action in title if label.action else not called
    return is_here and label.words.casefold() in f"{finding.evidence} {finding.message}".casefold()


@pytest.fixture(scope="module")
def judged() -> tuple[list[str], list[str], int, int]:
    wrong, missed, certain, wanted = [], [], 0, 0
    for one in marked():
        plan = one.plan()
        called = {action.id: f"{action.number or '-'} {action.title}" for action in actions(plan)}
        found = check(plan, one.day)
        for finding in (each for each in found if each.certainty is Certainty.CERTAIN):
            certain += 1
            if not any(
                label.is_certain and speaks_of(finding, label, called.get(finding.action, "")) for label in one.labels
            ):
                wrong.append(f"{one.name}: {finding.rule}: {finding.message}")
        for label in (each for each in one.labels if each.is_certain):
            wanted += 1
            if not any(speaks_of(finding, label, called.get(finding.action, "")) for finding in found):
                missed.append(f"{one.name}: {label.action}: {label.words}")
    return wrong, missed, certain, wanted


def test_what_is_called_certain_is_right(judged: tuple[list[str], list[str], int, int]) -> None:
    wrong, _, certain, _ = judged
    assert 1 - len(wrong) / certain >= RIGHT, "\n".join(wrong)


def test_what_an_officer_calls_certain_is_found(judged: tuple[list[str], list[str], int, int]) -> None:
    _, missed, _, wanted = judged
    assert 1 - len(missed) / wanted >= FOUND, "\n".join(missed)


def test_a_plan_without_a_fault_has_no_certain_finding() -> None:
    clean = next(one for one in marked() if one.name == "adults.txt")
    assert [one.message for one in check(clean.plan(), clean.day) if one.certainty is Certainty.CERTAIN] == []
