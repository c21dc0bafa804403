"""Notes that a mail came back, from the report on standard input."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from milepost.records.outbox.bounces import read_bounce, take_back


class Command(BaseCommand):
    """Never fails on a mail that it does not understand: the mail server would answer with a bounce of its own."""

    help = "Read one mail that came back from standard input, and show it as not delivered."

    def handle(self, *_arguments: Any, **_options: Any) -> None:
        """Reads and notes."""
        bounce = read_bounce(sys.stdin.buffer.read())
        if bounce is None:
            self.stdout.write("This is not the report of a mail that could not be delivered.")
        elif take_back(bounce):
            self.stdout.write("The mail is now shown as not delivered.")
        else:
            self.stdout.write("No mail of this outbox came back.")
