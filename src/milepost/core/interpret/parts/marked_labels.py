"""Labels set off by another mark than a colon, in line after line: "What we did. …", "[Risks] …", "Update -> …"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.plan.model import Meaning
from milepost.core.words.dates import find

_BULLET = r"(?:[-•*]\s+)?"
_TEXT = r"(?P<text>\S.*)"
_SET_OFF = {  # by the signs of which one is in each such line
    "[": re.compile(rf"{_BULLET}\[(?P<label>[^\[\]:\n]{{2,60}})\]\s*[:.–-]?\s+{_TEXT}", re.DOTALL),
    "|": re.compile(rf"{_BULLET}(?P<label>[A-Z][^|:\n]{{1,60}}?)\s*\|\s*(?P<text>[^|\s][^|]*)", re.DOTALL),
    ".": re.compile(rf"{_BULLET}(?P<label>[A-Z][^.:?!\n]{{2,50}})\.\s+(?P<text>[A-Z0-9“\"£].*)", re.DOTALL),
    ">→»": re.compile(rf"{_BULLET}(?P<label>[A-Z][^.:>\n]{{1,60}}?)\s*(?:[-=–]>|[→»])\s*{_TEXT}", re.DOTALL),
    "–—-": re.compile(rf"{_BULLET}(?P<label>[A-Z][^.:\n]{{1,60}}?)\s[–—-]\s+{_TEXT}", re.DOTALL),
}
_FEWEST, _SEVERAL = 3, 2
_MOSTLY = 0.5
_SURE = 0.9
_MOST_WORDS = 9
_WORD = re.compile(r"[^\W\d_]{4,}")
_NUMBERED = re.compile(r"\W*\w{0,8}\d")
_NOT_ASKED = frozenset({Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER})


def with_colons_for_marks(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with a colon behind each such label, where several come about equally often and one is a question."""
    lines = [(at, part.said.text) for at, part in enumerate(parts) if isinstance(part, Line) and not part.level]
    told: dict[int, str] = {}
    for signs, pattern in _SET_OFF.items():
        told |= dict(_told(lines, frozenset(signs), pattern))
    return tuple(_worded(part, told.get(at, "")) for at, part in enumerate(parts)) if told else parts


def _told(
    lines: Sequence[tuple[int, str]], signs: frozenset[str], pattern: re.Pattern[str]
) -> Iterator[tuple[int, str]]:
    matches = ((at, pattern.fullmatch(text.strip())) for at, text in lines if not signs.isdisjoint(text))
    found = {at: match for at, match in matches if match}
    often = _often(found)
    for at, match in found.items():
        if key(match["label"]) in often:
            yield at, f"{match['label'].strip()}: {match['text']}"


def _often(found: Mapping[int, re.Match[str]]) -> frozenset[str]:
    """The labels that stand in lines again and again, if they are several and one of them is a known question."""
    counts = Counter(key(match["label"]) for match in found.values())
    words = {key(match["label"]): match["label"] for match in found.values()}
    most = max(counts.values(), default=0)
    often = [one for one, count in counts.items() if count >= max(_FEWEST, _MOSTLY * most) and may_ask(words[one])]
    is_known = any(asks(words[one]) for one in often)
    return frozenset(often) if len(often) >= _SEVERAL and is_known else frozenset()


def asks(label: str) -> bool:
    """Whether words are a known question, and name no part of the plan."""
    known = guess(label)
    return known.share >= _SURE and not _NOT_ASKED.intersection(known.roles[:1])


def may_ask(label: str) -> bool:
    """Whether words may be a label: few, and no day, status, person, code nor part of the plan."""
    if len(label.split()) > _MOST_WORDS or _NUMBERED.match(label) or meaning_of(label) is not Meaning.UNKNOWN:
        return False
    opens = any(opening(f"{label}: x", labels) for labels in (TOP_LABELS, MIDDLE_LABELS, ACTION_LABELS))
    return asks(label) or not (opens or _is_time(label) or names_parties(label))


def _is_time(label: str) -> bool:
    """Whether words name a time and nothing else: "By March 2027", and not "Update this quarter"."""
    times = list(find(label, is_whole=True))
    rest = label
    for found in reversed(times):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    return bool(times) and not _WORD.search(rest)


def _worded(part: Part, text: str) -> Part:
    return replace(part, said=part.said.worded(text)) if text and isinstance(part, Line) else part
