"""Files named on the command line: "-" is standard input or output, and what goes wrong is said in a sentence."""

import sys
from pathlib import Path

from milepost.core import pipeline
from milepost.core.errors import NothingToRead, UserFacingError
from milepost.core.plan.model import Plan


class CannotOpen(UserFacingError):
    """A file cannot be read or written."""


def read(name: str) -> tuple[bytes, str]:
    """The bytes of a file and the name to call it by."""
    if name == "-":
        return sys.stdin.buffer.read(), "standard input"
    try:
        return Path(name).read_bytes(), Path(name).name
    except FileNotFoundError as error:
        raise CannotOpen(f"There is no file called {name}.") from error
    except OSError as error:
        raise CannotOpen(f"{name} cannot be read: {(error.strerror or str(error)).lower()}.") from error


def plan(name: str) -> Plan:
    """The plan in a file; raises NothingToRead where no action was found, of which nothing could be told or printed."""
    found = pipeline.read_plan(*read(name))
    nothing = next((note.message for note in found.notes if note.kind == "no_actions"), "")
    if nothing:
        raise NothingToRead(nothing)
    return found


def write(name: str, data: bytes) -> None:
    """Write a file whole or not at all: a full disk leaves what stood there before."""
    if name == "-":
        sys.stdout.buffer.write(data)
        return
    part = Path(f"{name}.part")
    try:
        part.write_bytes(data)
        part.replace(name)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CannotOpen(f"{name} cannot be written: {(error.strerror or str(error)).lower()}.") from error


def beside(name: str, ending: str) -> str:
    """A name for a new file beside this one; what came in by standard input goes out by standard output."""
    return "-" if name == "-" else str(Path(name).with_suffix("")) + ending
