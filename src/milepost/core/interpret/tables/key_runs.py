"""Keys of statuses written as lines, one below the other: "Complete – all milestones done", "Delayed – one missed"."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from milepost.core.interpret.items import Item, Keyed, Label, Line, Part
from milepost.core.interpret.meanings.openings import ACTION_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.statuses import is_colour_word, symbol_colour
from milepost.core.interpret.tables.keys import explained, is_key_heading, may_be_code
from milepost.core.words.colours import DRAWN

_EXPLAINED = re.compile(r"(?P<code>[^=:–—\n]{1,30}?)(?:\s*[=:]\s*|\s+[-–—]\s+)(?P<words>[^\W\d_].*)", re.DOTALL)
_BARE = re.compile(r"(?P<code>[^\W\d_][\w’' -]{1,28}?)\s+(?P<words>[A-Z].*)", re.DOTALL)  # "On track We are on time"
_SIGNED = re.compile(r"(?P<code>\S[\ufe0e\ufe0f]?)\s+(?P<words>[^\W\d_]\S*(?: \S+){0,3})")  # "🟠 Partly kept"
_BULLET = re.compile(r"^[-•*]\s+")
_FEWEST, _PAIR = 3, 2
_FEWEST_WORDS = 2

Entry = tuple[str, str]


def key_runs(parts: Sequence[Part]) -> dict[int, tuple[Item, ...]]:
    """What each line of such a key says, by its place; nothing under a section or an action, whose titles may be so."""
    found: dict[int, tuple[Item, ...]] = {}
    for is_entry, run in groupby(range(len(parts)), key=lambda at: _entry(parts[at]) is not None):
        for places in _known_runs(parts, list(run)) if is_entry else ():
            if _are_key([entry for at in places if (entry := _entry(parts[at]))], _heading_above(parts, places)):
                found.update({at: tuple(_items(parts[at])) for at in places})
    return found


def _known_runs(parts: Sequence[Part], places: Sequence[int]) -> Iterator[list[int]]:
    """The lines of a run that explain a status, and those of the plan's own words that stand among enough of them."""
    known = [at for at in places if _is_known(parts[at])]
    makes = {_make(parts[at]) for at in known}
    own = [at for at in places if at not in known and _make(parts[at]) in makes]
    every = sorted(known + own)
    is_one = len(every) > 1 and every[-1] - every[0] < len(every)  # and no "2 – Open a hub" with answers between them
    if is_one and len(known) >= _FEWEST and len(makes) == 1 and len(own) * _FEWEST <= len(known):
        yield every
        return
    for is_known, run in groupby(places, key=lambda at: _is_known(parts[at])):
        if is_known:
            yield list(run)


def _make(part: Part) -> tuple[str, str, bool]:
    """How a line is written: its bullet, its sign, and whether what it explains is one letter."""
    text = part.said.text.strip() if isinstance(part, Line) else ""
    bullet = _BULLET.match(text)
    code = (_entry(part) or ("", ""))[0]
    sign = text[bullet.end() if bullet else 0 :].removeprefix(code).lstrip()[:1]
    return bullet.group() if bullet else "", sign, len(code) == 1


def _is_known(part: Part) -> bool:
    entry = _entry(part)
    return entry is not None and may_be_code(entry[0])


def _are_key(entries: Sequence[Entry], heading: Line | None) -> bool:
    text = heading.said.text if heading else ""
    fewest = _PAIR if is_key_heading(text) else _FEWEST
    codes = {code.casefold() for code, _ in entries}
    opens = any(opening(text, labels) for labels in (TOP_LABELS, ACTION_LABELS))
    if len(entries) >= _PAIR and len(codes) == len(entries) and all(map(_is_colour, codes)):
        return not opens
    is_told = sum(len(words.split()) >= _FEWEST_WORDS for _, words in entries) >= min(len(entries), _FEWEST)
    return len(entries) >= fewest and len(codes) == len(entries) and is_told and not opens


def _is_colour(code: str) -> bool:
    return bool(symbol_colour(code)) or is_colour_word(code)


def _heading_above(parts: Sequence[Part], places: Sequence[int]) -> Line | None:
    above = (parts[at] for at in range(places[0] - 1, -1, -1)) if places else iter(())
    return next((part for part in above if isinstance(part, Line) and (part.level or part.strong)), None)


def _entry(part: Part) -> Entry | None:
    """What a line explains and its words, if it does so."""
    if not isinstance(part, Line) or part.level:
        return None
    text = _BULLET.sub("", part.said.text.strip())
    bare = _BARE.fullmatch(text) if part.listed else None
    signed = _SIGNED.fullmatch(text)
    if signed and symbol_colour(signed["code"]):
        code = signed["code"]
        return symbol_colour(code) if code.endswith(DRAWN) else code, signed["words"]
    found = [one for one in (_EXPLAINED.fullmatch(text), bare) if one]
    match = next((one for one in found if may_be_code(one["code"].strip())), found[0] if found else None)
    return (match["code"].strip(), match["words"].strip()) if match else None


def _items(part: Part) -> Iterator[Item]:
    entry = _entry(part)
    if isinstance(part, Line) and entry:
        yield Label(part.said, "status key")
        yield Keyed(explained(*entry))
