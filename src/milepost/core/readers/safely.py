"""Parse in a child process of limited memory and time, so that no file can take the program down."""

import json
import os
import subprocess
import sys
from pathlib import Path

from milepost.core import errors
from milepost.core.document import codec
from milepost.core.document.nodes import Document
from milepost.core.readers import limits

DONE = "done"
OUT_OF_MEMORY = 9  # the child's way to say so; any other failure of it that is not a signal is a bug
_CHILD = "milepost.core.readers.child"
_SENT = (*errors.ReadError.__subclasses__(), errors.PlanFormatError, errors.InvalidInput)
_ERRORS = {kind.__name__: kind for kind in _SENT}
_SOURCES = Path(__file__).parents[3]


def in_child(data: bytes, file_name: str, *, wall_seconds: float = limits.WALL_SECONDS) -> Document:
    """The document, read in a child process; raises as answer_of does."""
    return codec.from_json(answer_of(_CHILD, data, file_name, wall_seconds=wall_seconds))


def answer_of(child: str, given: bytes, file_name: str, *, wall_seconds: float = limits.WALL_SECONDS) -> str:
    """What the module `child` makes of these bytes, in a fresh interpreter without an environment or files to write.

    There is no way back but text. An error for a person comes back as itself; a signal or a lack of memory is
    CannotReadSafely, a lack of time is TookTooLong.
    """
    command = (sys.executable, "-B", "-m", child, file_name)
    try:
        answered = subprocess.run(  # noqa: S603  # the command is our own; the name is one argument and no shell sees it
            command, input=given, capture_output=True, timeout=wall_seconds, env=_environment(), check=False
        )
    except subprocess.TimeoutExpired as error:
        raise errors.TookTooLong(_advice(file_name, "it took too long")) from error
    if answered.returncode < 0:
        raise errors.CannotReadSafely(_advice(file_name, "it took too much memory or time"))
    if answered.returncode == OUT_OF_MEMORY:
        raise errors.CannotReadSafely(_advice(file_name, "it took too much memory"))
    if answered.returncode:
        raise RuntimeError(f"reading {file_name} failed: {answered.stderr.decode(errors='replace')[-4000:]}")
    return _answer(answered.stdout)


def _environment() -> dict[str, str]:
    """Nothing of the parent's environment but where the sources are: it may hold secrets."""
    return {"PYTHONPATH": os.pathsep.join((str(_SOURCES), *filter(None, sys.path))), "PYTHONUTF8": "1"}


def _answer(output: bytes) -> str:
    kind, body = output.decode().split("\n", 1)
    if kind == DONE:
        return body
    raise _ERRORS[kind](*json.loads(body))


def _advice(file_name: str, why: str) -> str:
    return (
        f"{file_name} could not be read safely: {why}. Copy the plan's tables into a new document, save that and "
        "choose it, or paste the text."
    )
