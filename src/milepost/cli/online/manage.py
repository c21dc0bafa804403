"""Run one of Django's management commands on the records."""

import os
from argparse import REMAINDER, ArgumentParser, Namespace

from django.core.management import execute_from_command_line


def add_arguments(parser: ArgumentParser) -> None:
    """What follows is Django's own."""
    parser.add_argument("command", nargs=REMAINDER, help="the command and its arguments")


def run(arguments: Namespace) -> int:
    """Hand everything over to Django."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "milepost.config.settings")
    execute_from_command_line(["milepost manage", *arguments.command])
    return 0
