"""A text cut into sentences: at line ends, full stops and semicolons, and not inside "e.g." or "4.2.1"."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_STOP = re.compile(r"[.!?;]+[)\"”’]*(?=\s|$)|\n")
_ABBREVIATIONS = frozenset(
    {"e.g", "i.e", "eg", "ie", "etc", "dr", "mr", "mrs", "ms", "no", "vs", "st", "approx", "inc", "cllr", "rev", "ref"}
)
_LONGEST_ASIDE = 200  # characters in brackets
_ENDINGS = tuple(_ABBREVIATIONS)
_LONGEST_WORD = 12
_LAST_WORD = re.compile(rf"[\w.]{{1,{_LONGEST_WORD}}}$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text, with the offsets at which it stands; its bullet and outer white space are left out."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=8192)  # several passes ask it of the same texts; a long plan has some thousands
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; a line end always ends one, a bullet is no part of it."""
    found: list[Sentence] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group() == "\n" or not (_is_abbreviation(text, start, stop) or _is_in_brackets(text, start, stop)):
            found.append(_trimmed(text, start, stop.end()))
            start = stop.end()
    found.append(_trimmed(text, start, len(text)))
    return tuple(one for one in found if one.text)


def sentence_at(parts: tuple[Sentence, ...], offset: int) -> int | None:
    """Which of the sentences of a text holds this offset, or None between them."""
    at = bisect_right(parts, offset, key=lambda part: part.start) - 1
    return at if at >= 0 and offset < parts[at].end else None


def _is_abbreviation(text: str, start: int, stop: re.Match[str]) -> bool:
    if not stop.group().startswith("."):
        return False
    if not text[stop.start() - 1].isalpha() and text[start : stop.start()].strip().isdigit():
        return True  # the number of a list's line
    if text[stop.start() - 2 : stop.start() - 1] == "(" and text[stop.start() - 1].isupper():
        return True  # the initial of a name in brackets: "(J. Firth, 26 June)"
    first = max(start, stop.start() - _LONGEST_WORD)
    if not text[first : stop.start()].lower().endswith(_ENDINGS):
        return False
    before = _LAST_WORD.search(text, first, stop.start())
    word = before.group().lower() if before else ""
    follows = text[stop.end() : stop.end() + 2].strip()
    return word in _ABBREVIATIONS and (word != "etc" or follows[:1].islower())


def _is_in_brackets(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a semicolon stands inside brackets, where it parts no sentences."""
    first = max(start, stop.start() - _LONGEST_ASIDE)
    return stop.group() == ";" and text.rfind("(", first, stop.start()) > text.rfind(")", first, stop.start())


def _trimmed(text: str, start: int, end: int) -> Sentence:
    body = text[start:end]
    left = len(body) - len(body.lstrip(" \t\n-–•*·"))
    kept = body[left:].rstrip()
    return Sentence(kept, start + left, start + left + len(kept))
