"""Carries mail and does jobs until it is told to stop."""

import os
import signal
from argparse import ArgumentParser
from pathlib import Path
from threading import Event
from typing import Any

from django.core.management.base import BaseCommand

from milepost.records.outbox.work import Worker


class Command(BaseCommand):
    """The worker process. SIGTERM and Ctrl+C let it finish what it has begun."""

    help = "Send the mail and do the jobs that wait, and what is due every minute."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Once for a timer, else until stopped; or for as long as another process runs."""
        parser.add_argument("--once", action="store_true", help="do what is due now and end: for cron or a timer")
        parser.add_argument("--beside", type=int, metavar="PID", help="end when this process has ended")

    def handle(self, *, once: bool, beside: int | None, **_options: Any) -> None:
        """Works."""
        stop = Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        worker = Worker(stop)
        if once:
            worker.turn()
        else:
            worker.work(lambda: beside is None or _runs(beside))


def _runs(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked after yet does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    # The state is the first letter after the name in brackets; where there is no /proc, the process counts as running.
    return not stat.exists() or stat.read_text("utf-8", "replace").rpartition(")")[2].split()[0] != "Z"
