"""What a sentence lists behind an opening, thing by thing: "nine cameras: four here, three there and two at sea"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless

_FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MADE_UP = (
    r"(?:(?:which )?(?:is|was|are|were|has been|have been|had been|will be) )?"
    r"(?P<made>made up of|compris(?:ing|es|ed)|consist(?:ing|s|ed) of|divided (?:into|between|among)|"
    rf"made up as follows|being(?=:? (?:£ ?)?(?:\d|{_FEW}\b))|broken down (?:as|into|by)|"
    r"shared (?:out )?(?:between|among)|split(?: up)?(?: as| into| between| among)?)"
)
_LETTERS = "wiahmcdbs"  # with which such words open, and which are soon found
_OPENS = re.compile(
    r"(?=[:, ])(?:(?P<sign>: | [–—-] | \(|, (?=(?:in |on )?[A-Z£·])|"
    r",? (?:namely|viz\.?|these are|they are|these being):? (?=\S))|"
    rf"(?i:,? \(?(?=[{_LETTERS}]){_MADE_UP}:? (?=£?\w)| = (?=£?\d|[a-z]+ £)))"
)
_PARTS = re.compile(r"(?P<last>,? and |,? plus |; and | \+ )|,(?!\d) ?|; ")
_GOES_ON = re.compile(
    r" ?(?:each|which|who|whose|where|when|with|so|but|all|both|after|before|because|while|as|at|by|for|from|in|on|"
    r"since|the (?:first|last|latest)|most|more|including|have|has|had|is|are|was|were|will)\b"
)
_TOGETHER = re.compile(r"(?: [a-z]+)? (?:together|between them|combined|in all|altogether|in total)\b")
_LONGEST = 60  # characters of one thing; what is longer is a sentence
_MOST = 16


class Item(NamedTuple):
    """One thing of a list as it is printed, with its number where it bears one, and whether an "and" is before it."""

    text: str
    number: Count | None
    is_anded: bool = False


class Listing(NamedTuple):
    """A list with the text before it; `ands` are those that part its last thing, or stand inside one."""

    before: str
    sign: str
    items: tuple[Item, ...]
    ands: int
    is_closed: bool
    behind: str

    @property
    def fewest(self) -> int:
        """How many things are listed if every "and" but the last stands inside of one."""
        return len(self.items) - max(0, self.ands - 1)


@lru_cache(maxsize=4096)
def listings(text: str) -> tuple[Listing, ...]:
    """The lists of two things or more of a text, each behind what opens it, up to its end or a bracket's."""
    return tuple(_listings(text))


def _listings(text: str) -> Iterator[Listing]:
    plain, done = timeless(text), 0
    for opens in _OPENS.finditer(plain):
        if opens.start() < done:
            continue  # inside the list before
        end = _end(plain, opens)
        items = _items(text, plain, opens.end(), end)
        if items and _OPENS.search(items[0].text):
            continue  # "installed: 420 kW: depot 160, town hall 90"
        if 1 < len(items) <= _MOST and max(len(item.text) for item in items) <= _LONGEST:
            done = end
            sign = opens["made"] or (opens["sign"] or "=").strip()
            ands = sum(item.is_anded for item in items)
            yield Listing(text[: opens.start()], sign, items, ands, items[-1].is_anded, text[end:])


def _items(text: str, plain: str, start: int, end: int) -> tuple[Item, ...]:
    """The things between two places, up to where it goes on behind the last: "May and July, each time".

    Of more than a list may have, one too many is given: each bracket may open as many as the text is long.
    """
    found: list[Item] = []
    first, is_anded = start, False
    for cut in (*_PARTS.finditer(plain, start, end), None):
        last = cut.start() if cut else end
        if found and found[-1].is_anded and not is_anded and _GOES_ON.match(plain, first):
            break
        if len(found) > _MOST:
            break
        if first < last:
            found.append(Item(text[first:last].strip(" .)"), _counted(text, first, last), is_anded))
        if cut:
            first, is_anded = cut.end(), bool(cut["last"])
    return tuple(found)


def _end(plain: str, opens: re.Match[str]) -> int:
    """Where a list ends: at its bracket, at the next dash, or with the sentence."""
    stop = ")" if "(" in opens.group() else opens.group() if opens["sign"] and opens["sign"][1:2] in "–—-" else ""
    at = plain.find(stop, opens.end()) if stop.strip() else -1
    return at if at >= 0 else len(plain.rstrip(" .;"))


def _counted(text: str, first: int, last: int) -> Count | None:
    """The one count of a thing in a list, or the first of it, if none is of all: "six halls 170 together"."""
    every = counts(text)
    at = bisect_left(_starts(text), first)
    for one in every[at:]:
        if one.figure.end <= last and _TOGETHER.match(text, one.figure.end):
            return one
    return every[at] if at < len(every) and every[at].figure.start < last else None


@lru_cache(maxsize=64)  # every thing of a list asks it of the same text
def _starts(text: str) -> tuple[int, ...]:
    return tuple(one.figure.start for one in counts(text))
