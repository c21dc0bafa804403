"""Texts with marked dates: "{2025-06|By June 25 – }40 families" prints its words and knows the day that they mean."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

MARK = re.compile(r"\{(?P<due>\d{4}(?:-\d\d){0,2})\|(?P<phrase>[^}]*)\}")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")


@dataclass(frozen=True, slots=True)
class Promise:
    """A milestone that a text holds: its last day, and its words without the date."""

    due: date
    text: str


def plain(text: str) -> str:
    """The text as it is printed, paragraphs as lines."""
    return MARK.sub(lambda mark: mark["phrase"], text.strip())


def last_day(due: str) -> date:
    """The last day of "2025", "2025-06" or "2025-06-30"."""
    year, month, day = (*(int(part) for part in due.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def promises(text: str) -> list[Promise]:
    """Every marked date with its commitment: the lines under a date that opens a line, or the sentence around it."""
    found: list[Promise] = []
    block: list[str] = []
    for line in [*text.strip().split("\n"), None]:
        mark = MARK.match(line) if line is not None else None
        if block and (line is None or mark or MARK.search(line)):
            found.append(_leading("\n".join(block)))
            block = []
        if line is None:
            break
        if mark and not MARK.search(line, mark.end()):
            block = [line]
        elif block:
            block.append(line)
        else:
            found.extend(_inside(line))
    return found


def _leading(text: str) -> Promise:
    mark = MARK.match(text)
    if mark is None:
        raise ValueError(text)
    return Promise(last_day(mark["due"]), text[mark.end() :].strip())


def _inside(line: str) -> list[Promise]:
    return [
        Promise(last_day(mark["due"]), " ".join(MARK.sub("", sentence).replace("()", "").split()))
        for sentence in SENTENCE.split(line)
        for mark in MARK.finditer(sentence)
    ]
