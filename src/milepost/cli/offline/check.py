"""Check a plan document and list what a careful programme officer would point out; exit status 1 when there is any."""

import json
import textwrap
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from milepost.cli import files
from milepost.cli.clock import today
from milepost.cli.terminal import painted
from milepost.core.checks import Finding, check, judged_on
from milepost.core.document.nodes import Certainty
from milepost.core.document.where import where
from milepost.core.plan.codec import encode
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed

_ORDER = (Certainty.CERTAIN, Certainty.LIKELY, Certainty.JUDGEMENT)
_BOLD, _FAINT = 1, 2
_COLOURS = {Certainty.CERTAIN: 31, Certainty.LIKELY: 33, Certainty.JUDGEMENT: 36}  # red, yellow, cyan
_WIDTH = 100
_LONGEST = 200  # characters of the words that are quoted


def add_arguments(parser: ArgumentParser) -> None:
    """The file, whether to print JSON, and which rules to leave out."""
    parser.add_argument("file", help='the document to check; "-" is standard input')
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument("--without", action="append", default=[], metavar="CODE", help="leave this rule out")


def run(arguments: Namespace) -> int:
    """Print the findings."""
    plan = files.plan(arguments.file)
    day = today()
    findings = check(plan, day, without=arguments.without)
    if arguments.json:
        print(json.dumps([_data(plan, finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(plan, findings, day)))
    return 1 if findings else 0


def _data(plan: Plan, finding: Finding) -> dict[str, Any]:
    """A finding with what people call its action and its column, and the key that it is known by."""
    action = next((one for one in actions(plan) if one.id == finding.action), None)
    column = next((one.heading for one in plan.questions if one.key == finding.question), "")
    called = {"number": action.number if action else "", "title": action.title if action else "", "column": column}
    return {**encode(finding), **called, "key": finding.key}


def _lines(plan: Plan, findings: tuple[Finding, ...], day: date) -> Iterator[str]:
    judged = judged_on(plan, day)
    if findings and judged != day:
        yield f"All that this plan covers is over, so it is judged as on {printed(judged)}."
    names = {action.id: f"{action.number} {action.title}".strip() for action in actions(plan)}
    for action, group in groupby(findings, key=lambda one: one.action):
        yield f"\n{painted(names.get(action, 'The plan as a whole'), _BOLD)}"
        for finding in sorted(group, key=lambda one: _ORDER.index(one.certainty)):
            yield from _told(finding)
    yield f"\n{_counted(findings)}" if findings else "Nothing found."


def _told(finding: Finding) -> Iterator[str]:
    """How sure and what is wrong, the words that show it, and what would mend it, each with lines that do not wrap."""
    place = where(finding.place)
    sure = f"[{finding.certainty}]"
    yield from _wrapped(f"{sure} {finding.message}{f' ({place})' if place else ''}", _COLOURS[finding.certainty])
    if finding.evidence:
        yield from _wrapped(f"“{' '.join(finding.evidence.split())[:_LONGEST]}”", _FAINT, deeper=True)
    yield from _wrapped(f"{finding.mend} [{finding.rule}]", deeper=True)


def _wrapped(text: str, *codes: int, deeper: bool = False) -> Iterator[str]:
    indent = "    " if deeper else "  "
    for line in textwrap.wrap(
        text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ):
        yield painted(line, *codes)


def _counted(findings: tuple[Finding, ...]) -> str:
    """How many were found and how sure they are: "4 found: 1 certain, 3 likely."."""
    numbers = Counter(one.certainty for one in findings)
    parts = [f"{numbers[one]} {one}{'s' if _counts(one, numbers[one]) else ''}" for one in _ORDER if numbers[one]]
    return f"{len(findings)} found: {', '.join(parts)}."


def _counts(certainty: Certainty, number: int) -> bool:
    """Whether its word is a noun of several: "3 judgements"."""
    return certainty is Certainty.JUDGEMENT and number != 1
