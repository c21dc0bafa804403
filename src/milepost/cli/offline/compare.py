"""List what differs between two versions of a plan document; exit status 1 when anything does."""

import sys
from argparse import ArgumentParser, Namespace

from milepost.cli import files
from milepost.cli.clock import today
from milepost.core import pipeline
from milepost.core.plan.compare import compare


def add_arguments(parser: ArgumentParser) -> None:
    """The two documents."""
    parser.add_argument("earlier", help='the earlier document; "-" is standard input')
    parser.add_argument("later", help="the later document")


def run(arguments: Namespace) -> int:
    """Print the paper of what changed as text."""
    earlier, later = (files.plan(name) for name in (arguments.earlier, arguments.later))
    made = pipeline.print_plan(later, report="changes", format_key="text", today=today(), earlier=earlier)
    sys.stdout.write(made.decode())
    return 1 if compare(earlier, later).groups else 0
