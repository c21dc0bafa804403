"""Check a plan document and list what a careful programme officer would point out; exit status 1 when there is any."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline
from milepost.core.checks import Finding, check, judged_on
from milepost.core.document.where import where
from milepost.core.plan.codec import encode
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed


def add_arguments(parser: ArgumentParser) -> None:
    """The file, whether to print JSON, and which rules to leave out."""
    parser.add_argument("file", help='the document to check; "-" is standard input')
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument("--without", action="append", default=[], metavar="CODE", help="leave this rule out")


def run(arguments: Namespace) -> int:
    """Print the findings."""
    plan = pipeline.read_plan(*files.read(arguments.file))
    day = today()
    findings = check(plan, day, without=arguments.without)
    if arguments.json:
        data = [{**encode(finding), "key": finding.key} for finding in findings]
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(plan, findings, day)))
    return 1 if findings else 0


def _lines(plan: Plan, findings: tuple[Finding, ...], day: date) -> Iterator[str]:
    judged = judged_on(plan, day)
    if findings and judged != day:
        yield f"All that this plan covers is over, so it is judged as on {printed(judged)}."
    names = {action.id: f"{action.number} {action.title}".strip() for action in actions(plan)}
    above = None
    for finding in findings:
        if finding.action != above:
            yield f"\n{names.get(finding.action, 'The plan as a whole')}"
            above = finding.action
        place = where(finding.place)
        yield f"  {finding.message}{f' ({place})' if place else ''}"
        yield f"    {finding.mend} [{finding.rule}]"
    yield f"\n{len(findings)} found." if findings else "Nothing found."
