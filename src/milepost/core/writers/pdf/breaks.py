"""Where a word that is longer than its line may break: addresses and codes have no spaces, and nothing is cut off."""

import re
from collections.abc import Iterator
from functools import cache

_NARROW, _WIDE = frozenset("iIjlftr.,:;!|'()[]/-"), frozenset("mwMWQO@%—…")
_EMS = (0.36, 0.58, 0.9)  # how wide narrow, usual and wide letters are at most
_PIECE = re.compile(r"[^/?&=._\-@]{1,8}[/?&=._\-@]*|[/?&=._\-@]{1,8}")


def pieces(text: str, room: float) -> list[str]:
    """The text in pieces, between which a line may end; in one piece where every word fits.

    `room` is the length of a line in ems.
    """
    found: list[str] = []
    start = 0
    for word in _long_words(int(room / max(_EMS))).finditer(text):
        if _width(word[0]) > room:
            found.extend((text[start : word.start()], *_parts(word[0], room)))
            start = word.end()
    return [piece for piece in (*found, text[start:]) if piece]


@cache
def _long_words(letters: int) -> re.Pattern[str]:
    """Words that have more letters than would fit if all were wide; shorter ones need not be measured."""
    return re.compile(rf"\S{{{letters + 1},}}")


def _parts(word: str, room: float) -> Iterator[str]:
    for piece in _PIECE.findall(word):
        if _width(piece) <= room:
            yield piece
        else:
            yield from piece


def _width(word: str) -> float:
    narrow, usual, wide = _EMS
    return sum(narrow if letter in _NARROW else wide if letter in _WIDE else usual for letter in word)
