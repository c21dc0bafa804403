"""Reading in the process of the test, where a test asks what becomes of a document and not who read it."""

from functools import cache
from importlib import import_module

from milepost.core.readers import safely

ASKING = [f"milepost.core.{name}.safely" for name in ("readers", "readers.printed", "drafting", "returns")]
_SHORT = 1  # second; who waits for less wants to see what happens when it is over
_answer_of = safely.answer_of


def answer_here(child: str, given: bytes, file_name: str, *, wall_seconds: float = 60) -> str:
    """What the child process would answer; it is asked itself where time is short."""
    if wall_seconds < _SHORT:
        return _answer_of(child, given, file_name, wall_seconds=wall_seconds)
    return _answer(child, given, file_name)


@cache
def _answer(child: str, given: bytes, file_name: str) -> str:
    answer: str = import_module(child).answer(given, file_name)
    return answer
