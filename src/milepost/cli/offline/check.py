"""Check a plan document and list what a careful programme officer would point out; exit status 1 when there is any."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline
from milepost.core.checks import Finding, check
from milepost.core.document.where import where
from milepost.core.plan.codec import encode
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def add_arguments(parser: ArgumentParser) -> None:
    """The file, whether to print JSON, and which rules to leave out."""
    parser.add_argument("file", help='the document to check; "-" is standard input')
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument("--without", action="append", default=[], metavar="CODE", help="leave this rule out")


def run(arguments: Namespace) -> int:
    """Print the findings."""
    plan = pipeline.read_plan(*files.read(arguments.file))
    findings = check(plan, today(), without=arguments.without)
    if arguments.json:
        print(json.dumps([encode(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(plan, findings)))
    return 1 if findings else 0


def _lines(plan: Plan, findings: tuple[Finding, ...]) -> Iterator[str]:
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
