"""Numbers of things and lists of things, as a sentence says them."""

from collections.abc import Iterable


def many(number: int, one: str, more: str = "") -> str:
    """A number with what is counted: "1 action", "1,200 actions", "no actions"; `more` is a plural of its own."""
    word = one if number == 1 else more or f"{one}s"
    return f"{number:,} {word}" if number else f"no {word}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """Things in a row: "a, b and c"."""
    *front, end = tuple(items) or ("",)
    return f"{', '.join(front)} {last} {end}" if front else end
