"""Standard output that never fails on a character, and stays quiet when its reader has gone."""

import io
import os
import sys


def prepare() -> None:
    """Pipes and files get UTF-8; a terminal keeps its own encoding, with "?" for what it cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            is_free = not stream.isatty() and "PYTHONIOENCODING" not in os.environ
            stream.reconfigure(encoding="utf-8" if is_free else None, errors="replace")


def silence() -> None:
    """Let Python's own flush at exit go nowhere: `milepost read FILE | head` is no error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
