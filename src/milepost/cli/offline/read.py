"""Read a plan document and print it as an outline with the notes on reading, or as JSON in the plan format."""

import sys
from argparse import ArgumentParser, Namespace

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and whether to print JSON."""
    parser.add_argument("file", help='the document to read; "-" is standard input')
    parser.add_argument("--json", action="store_true", help="print the plan format instead of an outline")


def run(arguments: Namespace) -> int:
    """Print the plan."""
    plan = pipeline.read_plan(*files.read(arguments.file))
    format_key = pipeline.JSON if arguments.json else "text"
    sys.stdout.write(pipeline.print_plan(plan, report="outline", format_key=format_key, today=today()).decode())
    return 0
