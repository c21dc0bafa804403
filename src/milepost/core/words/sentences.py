"""A text cut into sentences: at line ends, full stops and semicolons, and not inside "e.g." or "4.2.1"."""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

_STOP_WITHIN = re.compile(r"[.!?;\n](?!\Z)")
_STOP = re.compile(r"[.!?;\n](?:(?<=\n)|[.!?;]*[)\"”’]*(?=\s|$))")  # opens with its few signs, which are soon found
_ABBREVIATIONS = frozenset(
    {
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "dr",
        "mr",
        "mrs",
        "ms",
        "no",
        "vs",
        "st",
        "approx",
        "viz",
        "inc",
        "cllr",
        "rev",
        "ref",
    }
)
_BULLETS = " \t\n-–•*·"
_LONGEST_ASIDE = 200  # characters in brackets
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
_ENDINGS = (*_ABBREVIATIONS, *_MONTHS)
_LONGEST_WORD = 12
_LAST_WORD = re.compile(rf"[\w.]{{1,{_LONGEST_WORD}}}$")


class Sentence(NamedTuple):
    """One sentence of a text, with the offsets at which it stands; its bullet and outer white space are left out."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=8192)  # several passes ask it of the same texts; a long plan has some thousands
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; a line end always ends one, a bullet is no part of it."""
    found: list[Sentence] = []
    start = 0
    for end in _ends(text):
        body = text[start:end].rstrip()
        kept = body.lstrip(_BULLETS)
        if kept:
            found.append(Sentence(kept, start + len(body) - len(kept), start + len(body)))
        start = end
    return tuple(found)


def cut(text: str) -> tuple[str, ...]:
    """The texts of the sentences that `sentences` gives, for whoever does not ask where they stand."""
    found: list[str] = []
    start = 0
    for end in _ends(text):
        kept = text[start:end].rstrip().lstrip(_BULLETS)
        if kept:
            found.append(kept)
        start = end
    return tuple(found)


def sentence_at(parts: tuple[Sentence, ...], offset: int) -> int | None:
    """Which of the sentences of a text holds this offset, or None between them."""
    at = bisect_right(parts, offset, key=lambda part: part.start) - 1
    return at if at >= 0 and offset < parts[at].end else None


def _ends(text: str) -> list[int]:
    """Where the sentences of a text end; some may be blank."""
    if not _STOP_WITHIN.search(text):
        return [len(text)]  # one sentence, as most texts are that are asked about
    found: list[int] = []
    start = 0
    for stop in _STOP.finditer(text):
        at, end = stop.span()
        mark = text[at:end]
        goes_on = (mark[0] == "." and _is_abbreviation(text, start, at, end)) or (
            mark == ";" and _is_in_brackets(text, start, at)
        )
        if not goes_on:
            found.append(end)
            start = end
    found.append(len(text))
    return found


def _is_abbreviation(text: str, start: int, at: int, end: int) -> bool:
    """Whether the full stop `text[at:end]` is one of a short form, or of a number that opens a line."""
    if not text[at - 1].isalpha() and text[start:at].strip().isdigit():
        return True  # the number of a list's line
    if text[at - 2 : at - 1] == "(" and text[at - 1].isupper():
        return True  # the initial of a name in brackets: "(J. Firth, 26 June)"
    first = max(start, at - _LONGEST_WORD)
    if not text[first:at].lower().endswith(_ENDINGS):
        return False
    before = _LAST_WORD.search(text, first, at)
    word = before.group().lower() if before else ""
    follows = text[end : end + 2].strip()
    if word in _MONTHS:
        return follows[:1].isdigit()
    return word in _ABBREVIATIONS and (word != "etc" or follows[:1].islower())


def _is_in_brackets(text: str, start: int, at: int) -> bool:
    """Whether a semicolon stands inside brackets, where it parts no sentences."""
    first = max(start, at - _LONGEST_ASIDE)
    return text.rfind("(", first, at) > text.rfind(")", first, at)
