"""Turn a plan document into a file of another kind; the ending of the new file's name says which."""

from argparse import ArgumentParser, Namespace

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline


def add_arguments(parser: ArgumentParser) -> None:
    """The document and the new file."""
    parser.add_argument("file", help='the document to read; "-" is standard input')
    parser.add_argument("out", help="the file to write, such as plan.docx, plan.html, plan.txt or plan.json")


def run(arguments: Namespace) -> int:
    """Write the board table, or where the new file is text or JSON the plan itself."""
    format_key = pipeline.format_of(arguments.out)
    plan = files.plan(arguments.file)
    report = "outline" if format_key == "text" else "progress-table"
    files.write(arguments.out, pipeline.print_plan(plan, report=report, format_key=format_key, today=today()))
    return 0
