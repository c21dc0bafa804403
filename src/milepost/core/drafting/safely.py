"""Draft in a child process, whatever the file is: interpreting takes three times as long as reading."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from milepost.core.document import corrections
from milepost.core.document.corrections import Correction
from milepost.core.readers.safely import answer_of

CHILD = "milepost.core.drafting.child"
CPU_SECONDS = 120
WALL_SECONDS = 180  # a worker holds its job for five minutes
PATIENCE_SECONDS = 8  # as long as a person waits for a page; what takes longer is for the worker


@dataclass(frozen=True, slots=True)
class Drafted:
    """What came of a file: the document as JSON, "" for a plan in our own JSON, the plan as plain data, and the source
    with what was read from it, in the pieces that `Marked` takes.
    """

    document: str
    plan: dict[str, Any]
    marked: tuple[str, ...]


def drafted(
    data: bytes, file_name: str, made: Sequence[Correction] = (), *, wall_seconds: float = WALL_SECONDS
) -> Drafted:
    """The draft of these bytes, with these corrections made; nothing of them is parsed in this process.

    Raises the ReadError, PlanFormatError or InvalidInput that the child raised, CannotReadSafely where it died, and
    TookTooLong where it was not ready in time.
    """
    return _answer(data, file_name, made, is_kept=False, wall_seconds=wall_seconds)


def redrafted(
    document: str, file_name: str, made: Sequence[Correction], *, wall_seconds: float = WALL_SECONDS
) -> Drafted:
    """As drafted, from the JSON of a document that was read before, which it gives back as it is."""
    found = _answer(document.encode(), file_name, made, is_kept=True, wall_seconds=wall_seconds)
    return replace(found, document=document)


def _answer(given: bytes, file_name: str, made: Sequence[Correction], *, is_kept: bool, wall_seconds: float) -> Drafted:
    asked = json.dumps({"kept": is_kept, "made": [corrections.to_data(one) for one in made]}).encode()
    answer = answer_of(CHILD, asked + b"\n" + given, file_name, wall_seconds=wall_seconds)
    document, plan, *marked = answer.split("\n")
    return Drafted(document, json.loads(plan), tuple(marked))
