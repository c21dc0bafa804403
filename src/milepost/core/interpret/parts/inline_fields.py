"""Lines that hold more than one field are parted: "Plant trees – Lead: Parks – Due: May 2025", a title's "[DONE]"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.statuses import is_mark, is_status
from milepost.core.interpret.parts.labels import is_known_label
from milepost.core.interpret.parts.run_on import Pairs, pairs, starts

_LABEL = re.compile(
    r"(?:^|[.;|,•·]\s+|\s[-–—|/]\s|\t+|\s{3,})"
    r"(?P<label>(?:[A-Z]|(?<=; )[a-z])(?:(?!\s[-–—/]\s)[^:.;|\n]){1,40}?)\s*:\s+(?=\S)"
)
_AROUND = re.compile(r"\[(?P<inner>[^\[\]]+)\]|\((?P<other>[^()]+)\)")
_AFTER = re.compile(
    r"(?P<title>.*\S)\s*(?:\[(?P<one>[^\[\]]{1,30})\]|\((?P<two>[^()]{1,30})\)|\s[-–—|]\s(?P<three>[^-–—|]{1,30}))"
)
_BEFORE = re.compile(r"\[(?P<one>[^\[\]]{1,30})\]\s*(?P<title>\S.*)|(?P<two>\S{1,3})\s+(?P<title_two>\S.*)")
_BULLET = re.compile(r"^\s*[-–•*]\s+")
_AROUND_LABELS = " .;|/,•·–—-"
_MOSTLY = 0.6
_OF_MEASURE = frozenset(map(key, ("Start", "Baseline", "Now", "Latest", "Current", "Result", "Target", "Actual")))
_FEWEST, _SEVERAL = 2, 3
_LONGEST_TITLE = 250


def inlined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with one line for each labelled part of a line."""
    parted = each_inlined([item for item in items if isinstance(item, Line)])
    return tuple(part for item in items for part in (next(parted) if isinstance(item, Line) else (item,)))


def each_inlined(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The labelled parts of each line, where two labels at least are known words; else the line.

    A label that stands beside known ones in several lines counts too: "Progress this year: …".
    """
    again = _again(lines)
    known = pairs(_inner(line) for line in lines if not line.level)
    for line in lines:
        yield tuple(_parted(line, again, known))


def _again(lines: Iterable[Line]) -> frozenset[str]:
    """The labels that stand in several lines which hold two known ones besides."""
    counts: Counter[str] = Counter()
    for line in lines:
        found = [match["label"] for match in _LABEL.finditer(_inner(line))]
        if sum(map(is_known_label, found)) >= _FEWEST:
            counts.update({key(label) for label in found if not opening(f"{label}: x")})  # "Aim: 90% by March"
    return frozenset(label for label, count in counts.items() if count >= _SEVERAL)


def _inner(line: Line) -> str:
    """What a line says, without brackets around all of it."""
    text = line.said.text.strip()
    around = _AROUND.fullmatch(text)
    return (around["inner"] or around["other"]) if around else text


def _parted(line: Line, again: frozenset[str], known: Pairs) -> Iterator[Line]:
    inner = _inner(line)
    found = _apart(inner, _labels(inner, again, known))
    title = inner[: found[0][0]].rstrip(_AROUND_LABELS) if found else ""
    if line.level or len(found) < _FEWEST or (title and not _may_be_title(title)):
        yield line
        return
    if title:
        yield replace(line, said=line.said.worded(title))
    ends = [*(cut for cut, _ in found[1:]), len(inner)]
    for (_, start), end in zip(found, ends, strict=True):
        yield replace(line, said=line.said.worded(inner[start:end].rstrip(_AROUND_LABELS)), listed=0)


def _apart(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The labels without those of a measure's own parts behind it: "Measure: Visits. Baseline: 20. Target: 40."."""
    labels = [text[start:].partition(":")[0].strip() for _, start in found]
    if not labels or guess(labels[0]).roles[:1] != (Role.MEASURE,):
        return found
    return [one for one, label in zip(found, labels, strict=True) if key(label) not in _OF_MEASURE]


def _labels(text: str, again: frozenset[str], known: Pairs) -> list[tuple[int, int]]:
    """Where each label of a line stands: the end of what is before it, and its first letter."""
    marked = [one for one in _LABEL.finditer(text) if is_known_label(one["label"]) or key(one["label"]) in again]
    after = {one.end("label"): (one.start(), one.start("label")) for one in marked}
    return sorted(({end: (start, start) for start, end in starts(text, known)} | after).values())


def _may_be_title(text: str) -> bool:
    """Whether what stands before the first label could be what is to be done, and no label or half a sentence."""
    return len(text.split()) >= _FEWEST and ":" not in text and text[-1].isalnum() and len(text) <= _LONGEST_TITLE


def stated(text: str) -> tuple[str, str]:
    """The title and the status of a line that says both: "Plant trees [DONE]", "🟢 Plant trees"; else nothing."""
    text = _BULLET.sub("", text)
    after = _AFTER.fullmatch(text)
    if after:
        word = (after["one"] or after["two"] or after["three"]).strip()
        if is_status(word):
            return after["title"], word
    before = _BEFORE.fullmatch(text)
    if before and before["one"] and is_status(before["one"]):
        return before["title"], before["one"]
    return (before["title_two"], before["two"]) if before and before["two"] and is_mark(before["two"]) else ("", "")


def are_stated(texts: Iterable[str]) -> bool:
    """Whether most of these titles say a status as well."""
    found = [bool(stated(text)[1]) for text in texts]
    return len(found) >= _FEWEST and sum(found) >= _MOSTLY * len(found)
