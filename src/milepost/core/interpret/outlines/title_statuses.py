"""Statuses that stand with the titles of actions: as their last words ("Plant limes  On track") or right below them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Loose
from milepost.core.interpret.leads import callings
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.statuses import is_status, meaning_of, symbol_colour
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.interpret.parts.inline_fields import are_stated, stated
from milepost.core.interpret.parts.labels import is_known_label
from milepost.core.plan.model import Meaning
from milepost.core.words.colours import DRAWN
from milepost.core.words.numbering import leading

_FEWEST, _DIFFERENT = 3, 2
_MOSTLY, _HALF = 0.8, 0.5
_LONGEST, _MOST_WORDS = 30, 4
_SHORTEST = 3  # letters: "EPC C" ends in no status
_LEAST_TITLE = 2  # words that are left of a title

_SHARE = re.compile(r"\d{1,3} ?%")
_NO_FIELD = "This is how much is done, beside the status; a plan has no field for it."
_LABELS = (ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS)
Parts = dict[int, OutlinePart]


def lowered(parts: Parts) -> Parts:
    """The parts in which a bold status between a title and its first question is no node of its own.

    The title is a heading, or a bold line with a number of its own or behind the word for a part ("Project 1: …").
    """
    between = {at for at in parts if at - 1 in parts and at + 1 in parts and _stands_between(parts, at)}
    return {at: replace(part, rank=0) if at in between else part for at, part in parts.items()}


def _stands_between(parts: Parts, at: int) -> bool:
    above = parts[at - 1].line
    text = above.said.text
    is_numbered = bool(leading(text).number or any(opening(text, labels) for labels in _LABELS))
    is_title = bool(above.level) or (above.strong and is_numbered)
    is_between = is_title and parts[at + 1].is_field and not parts[at].is_field
    return is_between and not parts[at].line.level and _is_known(_said(parts[at]))


def within_titles(parts: Parts, rank: int) -> Parts:
    """The parts with the statuses that stand in the lines of the actions, in brackets or as their last words."""
    texts = {at: part.line.said.text for at, part in parts.items() if part.rank == rank}
    told = stated if are_stated(texts.values()) else closed if _are_closed(texts.values()) else None
    return parts | {at: _with_status(parts[at], *told(text)) for at, text in texts.items()} if told else parts


def _with_status(part: OutlinePart, title: str, status: str) -> OutlinePart:
    """The part with its status; the sign for a dot that was drawn stands for its colour."""
    told = symbol_colour(status) if status.endswith(DRAWN) else status
    return replace(part, text=title, status=told) if told else part


def closed(text: str) -> tuple[str, str]:
    """The title and the known status word that closes a line, with a capital as it is printed; else nothing."""
    words = text.split()
    for count in range(min(_MOST_WORDS, len(words) - _LEAST_TITLE), 0, -1):
        status = " ".join(words[-count:])
        if status[0].isupper() and len(status) >= _SHORTEST and status.replace(" ", "").isalpha() and _is_known(status):
            return " ".join(words[:-count]), status
    return "", ""


def _are_closed(texts: Iterable[str]) -> bool:
    """Whether nearly all titles end in a status, and not all in the same."""
    found = [closed(text)[1] for text in texts]
    said = [status for status in found if status]
    return len(said) >= _FEWEST and len(said) >= _MOSTLY * len(found) and len(set(said)) >= _DIFFERENT


def below_titles(items: tuple[Item, ...], parts: Parts, rank: int) -> tuple[tuple[Item, ...], Parts]:
    """The items and parts with the short line right below each title as its status, if all may be one."""
    titles = [at for at, part in parts.items() if part.rank == rank]
    below = {at: at + 1 for at in titles if not parts[at].status and _is_short(parts, at + 1)}
    words = Counter(_said(parts[line]) for line in below.values())
    are_most = len(below) >= max(_DIFFERENT, _MOSTLY * len(titles)) and _are_statuses(words)
    if not (are_most or _are_flags(parts, below.values())) or _ask_status(parts.values()):
        return items, parts
    gone: dict[int, Item] = {line: Label(parts[line].line.said, "status") for line in below.values()}
    shares = [line + 1 for line in below.values() if line + 1 in parts and _SHARE.fullmatch(_said(parts[line + 1]))]
    gone |= {line: Loose(parts[line].line.said, _NO_FIELD) for line in shares}
    kept = {at: part for at, part in parts.items() if at not in gone}
    told = {at: _told(parts[at], parts[line]) for at, line in below.items()}
    return tuple(gone.get(at, item) for at, item in enumerate(items)), kept | told


def _are_flags(parts: Parts, lines: Collection[int]) -> bool:
    """Whether several titles, however few of all, have a known status in bold below them, and no title anything else.

    A page flags in this way what is done, and says nothing of what goes on.
    """
    are_known = all(_is_known(_said(parts[at])) and parts[at].line.strong for at in lines)
    return len(lines) >= _DIFFERENT and are_known and all(at + 1 in parts and parts[at + 1].is_field for at in lines)


def _are_statuses(words: Counter[str]) -> bool:
    """Whether different words are mostly known as statuses, or some are and all come again; none names a party."""
    known = sum(count for word, count in words.items() if _is_known(word))
    come_again = known > 0 and 2 * len(words) <= words.total()
    if len(words) < _DIFFERENT or not (known >= _HALF * words.total() or come_again):
        return False
    return not any(callings.has_organisation(word) or callings.is_body(word) for word in words if not _is_known(word))


def _ask_status(parts: Iterable[OutlinePart]) -> bool:
    """Whether the actions are asked for their status by a label, and answer with one: "Progress" may ask for prose."""
    asked = (part for part in parts if part.is_field and guess(part.label).roles[:1] == (Role.STATUS,))
    return any(is_status(part.text) for part in asked if part.text)


def _is_short(parts: Mapping[int, OutlinePart], at: int) -> bool:
    """Whether a line of a few words stands alone there: no sentence, no item of a list, no known question.

    A heading is one only where its words are known: as large as the questions of a card, it says "On track".
    """
    part = parts.get(at)
    if part is None or part.text or part.line.listed or (part.line.level and not _is_known(_said(part))):
        return False
    text = _said(part)
    is_plain = text[:1].isalpha() and text[-1] not in ".:;,"
    is_brief = is_plain and len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return is_brief and bool(part.line.level or not (part.is_field and is_known_label(part.label)))


def _told(title: OutlinePart, below: OutlinePart) -> OutlinePart:
    places = (*title.line.said.places, *below.line.said.places)
    line = replace(title.line, said=replace(title.line.said, places=places))
    return replace(title, line=line, text=title.text or title.line.said.text, status=_said(below))


def _said(part: OutlinePart) -> str:
    """The words of a part, without the sign for a dot that was drawn before them in their colour."""
    text = part.line.said.text.strip()
    sign, drawn, words = text.partition(DRAWN)
    return words.strip() if drawn and len(sign) == 1 and words.strip() else text


def _is_known(text: str) -> bool:
    return meaning_of(text) is not Meaning.UNKNOWN
