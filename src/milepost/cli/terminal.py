"""Standard output that never fails on a character, is quiet when its reader has gone, and has colours on a screen."""

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


def painted(text: str, *codes: int) -> str:
    """The text in these SGR codes (1 bold, 2 faint, 31 red …) on a terminal; plain elsewhere and with NO_COLOR."""
    is_plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return text if is_plain or not codes else f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m"
