"""Send the mail and do the jobs that wait, and what is due every minute."""

import os
import signal
from argparse import ArgumentParser, Namespace

from django.core.management import execute_from_command_line


def add_arguments(parser: ArgumentParser) -> None:
    """Once for a timer, else until stopped; or for as long as another process runs."""
    parser.add_argument("--once", action="store_true", help="do what is due now and end: for cron or a timer")
    parser.add_argument("--beside", metavar="PID", help="end when this process has ended")


def run(arguments: Namespace) -> int:
    """Hand over to the command of the outbox, which Django starts."""
    # A shell script starts what it puts in the background deaf to Ctrl+C. Nothing is begun yet, so end at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "milepost.config.settings")
    words = [*(["--once"] if arguments.once else []), *(["--beside", arguments.beside] if arguments.beside else [])]
    execute_from_command_line(["milepost manage", "work", *words])
    return 0
