"""List the rounds, open or close one, or send the reminders that are due: for a timer."""

import os
from argparse import ArgumentParser, Namespace

from django.core.management import execute_from_command_line


def add_arguments(parser: ArgumentParser) -> None:
    """What to do, with which round, and who does it."""
    parser.add_argument("step", choices=("list", "open", "remind", "close"))
    parser.add_argument("round", nargs="?", default="", help="its id, as the list shows it")
    parser.add_argument("--as", dest="address", default="", metavar="ADDRESS", help="who opens or closes it")


def run(arguments: Namespace) -> int:
    """Hand over to the command of the records, which Django starts."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "milepost.config.settings")
    whom = ["--as", arguments.address] if arguments.address else []
    words = [arguments.step, *([arguments.round] if arguments.round else []), *whom]
    execute_from_command_line(["milepost manage", "rounds", *words])
    return 0
