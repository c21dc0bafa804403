"""Make a board paper of a plan document."""

from argparse import ArgumentParser, Namespace

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline
from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS


def add_arguments(parser: ArgumentParser) -> None:
    """The document, which report, in which format, and where to."""
    parser.add_argument("file", help='the document to read; "-" is standard input')
    parser.add_argument("--as", dest="report", default="progress-table", choices=REPORTS, help="which report")
    parser.add_argument("--to", default="word", choices=(*WRITERS, pipeline.JSON), help="which format")
    parser.add_argument("-o", "--out", help='where to; "-" is standard output; else beside the document')


def run(arguments: Namespace) -> int:
    """Write the paper and say where it is."""
    data, name = files.read(arguments.file)
    plan = pipeline.read_plan(data, name)
    suffix = pipeline.suffix_of(arguments.to)
    out = arguments.out or files.beside(arguments.file, f"-{arguments.report}{suffix}")
    files.write(out, pipeline.print_plan(plan, report=arguments.report, format_key=arguments.to, today=today()))
    if out != "-":
        print(out)
    return 0
