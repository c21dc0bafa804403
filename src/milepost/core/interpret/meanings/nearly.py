"""Headings that are nearly known: a letter wrong, two languages beside each other, words cut short with a full stop."""

import re
from collections.abc import Callable, Iterable

_SHORTEST = 6  # letters: a short word is one letter from many others
_BETWEEN = re.compile(r"\s*[/|]\s*")
_SHORTENED = re.compile(r"\b([A-Za-z]{3,})\.(?=\s)")
_NO_LETTER = re.compile(r"[^0-9a-z#%]+")


def sides(heading: str) -> tuple[str, ...]:
    """The halves of a heading that says the same in two languages ("Camau / Actions"), or nothing."""
    if "/" not in heading and "|" not in heading:
        return ()  # as most
    halves = tuple(half for half in _BETWEEN.split(heading) if half.strip())
    return halves if len(halves) == 2 else ()


def spelt_out(heading: str, known: Iterable[str]) -> str:
    """The shortest known word that a heading with shortened words stands for ("Prog. to date"), or ""."""
    if "." not in heading[:-1] or not _SHORTENED.search(heading):
        return ""
    pieces = _SHORTENED.sub(r"\1*", heading).casefold().split("*")
    pattern = re.compile("[a-z]*".join(_NO_LETTER.sub("", piece) for piece in pieces))
    return min((word for word in known if pattern.fullmatch(word)), key=len, default="")


def misspelt(text: str, known: Iterable[str]) -> str:
    """The known word that is one letter away from this one: changed, left out, added or changed over; or ""."""
    if len(text) < _SHORTEST or not text.isalpha():
        return ""
    near = (word for word in known if word[0] == text[0] and abs(len(word) - len(text)) <= 1 and _is_near(text, word))
    return next(near, "")


def _is_near(one: str, other: str) -> bool:
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, left = one[start:], other[start:]
    ways: tuple[Callable[[], bool], ...] = (
        lambda: rest[1:] == left[1:],
        lambda: rest[1:] == left,
        lambda: rest == left[1:],
        lambda: rest[2:] == left[2:] and rest[:2] == left[:2][::-1],
    )
    return any(way() for way in ways)
