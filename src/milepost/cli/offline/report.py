"""Make a board paper of a plan document."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline
from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS


def add_arguments(parser: ArgumentParser) -> None:
    """The document, which report, in which format, where to, and what a report may need besides."""
    parser.add_argument("file", help='the document to read; "-" is standard input')
    parser.add_argument("--as", dest="report", default="progress-table", choices=REPORTS, help="which report")
    parser.add_argument("--to", default="word", choices=(*WRITERS, pipeline.JSON), help="which format")
    parser.add_argument("-o", "--out", help='where to; "-" is standard output; else beside the document')
    parser.add_argument("--section", default="", help="the number, title or id of a section, for a paper of one")
    parser.add_argument("--organisation", default="", help="the name of an organisation, for a paper of one")
    parser.add_argument("--compare", metavar="EARLIER", help="an earlier plan document, for a paper that compares")
    parser.add_argument("--today", type=_day, metavar="DATE", help="the day to look at the plan from, as 2025-06-30")


def run(arguments: Namespace) -> int:
    """Write the paper and say where it is."""
    plan = files.plan(arguments.file)
    earlier = files.plan(arguments.compare) if arguments.compare else None
    suffix = pipeline.suffix_of(arguments.to)
    out = arguments.out or files.beside(arguments.file, f"-{arguments.report}{suffix}")
    made = pipeline.print_plan(
        plan,
        report=arguments.report,
        format_key=arguments.to,
        today=arguments.today or today(),
        earlier=earlier,
        section=arguments.section,
        organisation=arguments.organisation,
    )
    files.write(out, made)
    if out != "-":
        print(out)
    return 0


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words} is not a day. Write it as 2025-06-30.") from error
