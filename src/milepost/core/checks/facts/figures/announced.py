"""So many things that a sentence announces, with as many as it goes on to give: "three things worry us: …, and …"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.figures import value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_HOLDING = (
    "things reasons risks problems points issues matters concerns worries questions lessons changes steps ways "
    "difficulties barriers causes aims strands conditions obstacles findings gaps factors measures priorities tasks"
)
_NOUNS = "|".join(_HOLDING.split())
_ANNOUNCED = re.compile(
    rf"^\W{{0,3}}(?:[A-Z][a-z]+ )?(?:[a-z’']+ ){{0,5}}?(?P<many>two|three|four|five|six|seven|[2-7]) "
    rf"(?!of )(?:[a-z-]+ ){{0,2}}?(?:{_NOUNS})\b(?P<gap>[^.:;\d]{{0,60}}):(?P<given> .+)?$",
    re.IGNORECASE | re.DOTALL,
)
_LOOSE = re.compile(
    r"\b(?:first|last|next|other|others|including|among|such as|one of|of the|another|main one|biggest|each|every|"
    r"e\.g|for example)\b",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(
    r"\b(?:why|for which) [^:]*$|"
    r"\b(?:to|for|in|on|with|at|from) (?:the|our|its|this) (?:last|first|next|other)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"; |, |\b(?:and|but|plus|as well as)\b|[()]|&| [–—] ")
_STRONG = re.compile(r"; ")
_GOES_ON = re.compile(
    r"\W{0,3}(?:and |also\b|the (?:second|third|fourth|fifth|last|final|other)\b|second(?:ly)?|third(?:ly)?|"
    r"finally|last(?:ly)?\b|then )",
    re.IGNORECASE,
)
_FEWEST = 2


class Announced(NamedTuple):
    """What is announced with its number, and how many are given, in the words of both."""

    words: str
    many: str
    given: int


def announced(plan: Gathered) -> Iterator[tuple[Said, Announced]]:
    """Every number of things that is not how many are given in its sentence, or in the lines that it opens."""
    for one in plan.said(WRITTEN, _HOLDING):
        parts = one.sentences()
        for at, text in enumerate(parts):
            hit = _ANNOUNCED.match(text) if ":" in text else None
            if not hit or _LOOSE.search(_OF_WHAT.sub(" ", hit["gap"])) or _LOOSE.search(text[: hit.start("many")]):
                continue
            behind = _until_other(parts[at + 1 :], text)
            if any(map(_GOES_ON.match, parts[at + 1 + len(behind) :])):
                continue
            given = _given(hit["given"] or "", behind)
            if (
                given
                and given != int(value(hit["many"]))
                and not _may_be(int(value(hit["many"])), hit["given"], behind)
            ):
                yield one, Announced(" ".join((text, *behind)), hit["many"], given)


def _until_other(rest: Sequence[str], text: str) -> Sequence[str]:
    """The sentences that go on with a list: those behind a semicolon."""
    found: list[str] = []
    last = text
    for each in rest:
        if not last.endswith(";"):
            break
        found.append(each)
        last = each
    return found


def _given(given: str, behind: Sequence[str]) -> int:
    """How many are given at least: the parts between semicolons, or all that commas and "and" part."""
    whole = " ".join((given, *behind)).strip(" .")
    if not whole:
        return 0
    strong = _STRONG.split(whole)
    return len(strong) if len(strong) >= _FEWEST else len([part for part in _CUT.split(whole) if part.strip(" ,.")])


def _may_be(many: int, given: str | None, behind: Sequence[str]) -> bool:
    """Whether what is given may be so many: by its commas more, as one that is parted may hold several."""
    whole = " ".join((given or "", *behind)).strip(" .")
    fewest = len(_STRONG.split(whole)) if ";" in whole else 1
    most = len([part for part in _CUT.split(whole) if part.strip(" ,.")])
    is_closed = ";" in whole or " and " in whole
    return not is_closed or fewest <= many <= most
