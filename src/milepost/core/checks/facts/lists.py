"""What a sentence lists behind an opening, thing by thing: "nine cameras: four here, three there and two at sea"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.counts import Count, counts
from milepost.core.checks.figures import timeless

_OPENS = re.compile(
    r"(?P<sign>: | [–—-] | \(|, (?=(?:in |on )?[A-Z£·])|, namely (?=\S))|"
    r"(?i:,? \(?(?:(?:which )?(?:is|was|are|were|has been|have been|had been|will be) )?"
    r"(?P<made>made up of|compris(?:ing|es|ed)|consist(?:ing|s|ed) of|divided (?:into|between|among)|"
    r"broken down (?:as|into|by)|shared (?:out )?(?:between|among)|split(?: up)?(?: as| into| between| among)?)):? "
    r"(?=£?\w)| = (?=£?\d|[a-z]+ £)"
)
_PARTS = re.compile(r"(?P<last>,? and |,? plus |; and | \+ )|,(?!\d) ?|; ")
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
    plain = timeless(text)
    done = 0
    for opens in _OPENS.finditer(plain):
        if opens.start() < done:
            continue  # inside the list before
        end = _end(plain, opens)
        parted = list(_PARTS.finditer(plain, opens.end(), end))
        edges = [opens.end(), *(edge for hit in parted for edge in hit.span()), end]
        spans = list(zip(edges[::2], edges[1::2], strict=True))
        spans = [span for span in spans if span[0] < span[1]]
        if not 1 < len(spans) <= _MOST or max(last - first for first, last in spans) > _LONGEST:
            continue
        joined = (False, *(bool(hit["last"]) for hit in parted))
        items = tuple(
            Item(text[first:last].strip(" .)"), _counted(text, first, last), is_anded)
            for (first, last), is_anded in zip(spans, joined, strict=False)
        )
        ands, done = sum(bool(hit["last"]) for hit in parted), end
        yield Listing(
            text[: opens.start()], opens["made"] or (opens["sign"] or "=").strip(), items, ands,
            bool(parted[-1]["last"]), text[end:],
        )  # fmt: skip


def _end(plain: str, opens: re.Match[str]) -> int:
    """Where a list ends: at its bracket, at the next dash, or with the sentence."""
    stop = ")" if "(" in opens.group() else opens.group() if opens["sign"] and opens["sign"][1:2] in "–—-" else ""
    at = plain.find(stop, opens.end()) if stop.strip() else -1
    return at if at >= 0 else len(plain.rstrip(" .;"))


def _counted(text: str, first: int, last: int) -> Count | None:
    """The one count of a thing in a list, or the first of it."""
    return next((one for one in counts(text) if first <= one.figure.start < last), None)
