"""Draw a page in a child process of limited memory and time: the library that draws can abort its process."""

import base64
import json
from collections.abc import Sequence

from milepost.core.readers.safely import answer_of

_CHILD = "milepost.core.readers.printed.child"
WALL_SECONDS = 20  # a person waits for it, and does without it rather than for longer


def printed_page(
    data: bytes, file_name: str, page: int, words: Sequence[str] = (), *, wall_seconds: float = WALL_SECONDS
) -> bytes:
    """A page of a PDF, counted from 1, as a PNG; with `words`, the part where these lines stand, marked.

    Where the words are not found it is the whole page, unmarked. Raises a ReadError: NothingToRead where there is no
    such page, CannotReadSafely where drawing it passes a limit.
    """
    asked = json.dumps({"page": page, "words": list(words)}).encode()
    return base64.b64decode(answer_of(_CHILD, asked + b"\n" + data, file_name, wall_seconds=wall_seconds))
