"""What became of the words of a text: kept, struck out or added, in the order in which one reads them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\w+(?:[-.,’']\w+)*\s*|[^\w\s]+\s*|\s+")
_ISLAND = 1  # a single word that stayed between two changes only makes the change hard to read
_SHORT = 40  # words up to which a text is said whole
_AROUND = 5  # words around a change that say where it is

Opcode = tuple[bool, int, int, int, int]  # whether the words are the same, and where they stand before and after


class Fate(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    STRUCK = "struck"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that share a fate, with the white space that follows them."""

    fate: Fate
    text: str


def changed_words(before: str, after: str) -> tuple[Piece, ...]:
    """The words of both texts: those kept or added give `after`, those kept or struck the words of `before`."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces: list[Piece] = []
    for is_same, from_, to, new_from, new_to in _joined(_opcodes(old, new)):
        if is_same:
            pieces.append(Piece(Fate.KEPT, "".join(new[new_from:new_to])))
            continue
        space = _space_lost(old[from_ - 1], new[new_from - 1]) if pieces else ""
        struck, added = space + "".join(old[from_:to]), "".join(new[new_from:new_to])
        pieces.extend(piece for piece in (Piece(Fate.STRUCK, struck), Piece(Fate.ADDED, added)) if piece.text)
    return tuple(pieces)


def _space_lost(old: str, new: str) -> str:
    """The white space behind a kept word that is no longer there: "hub hub" cut to "hub" strikes it with the word."""
    return "" if new != new.rstrip() else old[len(old.rstrip()) :]


def excerpts(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """Where two texts differ, as pairs of what was there and what is there now, each with a few words around it.

    Short texts, and those that hardly anything of is left, are given whole, on one line each.
    """
    pieces = changed_words(before, after)
    kept = sum(len(piece.text.split()) for piece in pieces if piece.fate is Fate.KEPT)
    longer = max(len(before.split()), len(after.split()))
    if longer <= _SHORT or kept * 2 < longer:
        return ((_line(before), _line(after)),)
    found = []
    for at, piece in enumerate(pieces):
        if piece.fate is Fate.KEPT or (at and pieces[at - 1].fate is Fate.STRUCK):
            continue
        run = [one for one in pieces[at : at + 2] if one.fate is not Fate.KEPT]
        ahead = _last_words(pieces[at - 1].text) if at else ""
        rest = pieces[at + len(run) : at + len(run) + 1]
        behind = _first_words(rest[0].text) if rest else ""
        sides = ("".join(one.text for one in run if one.fate is fate) for fate in (Fate.STRUCK, Fate.ADDED))
        struck, added = (_line(f"{ahead} {side} {behind}") for side in sides)
        found.append((struck, added))
    return tuple(found)


def _line(text: str) -> str:
    return " ".join(text.split())


def _last_words(text: str) -> str:
    words = text.split()
    return " ".join(["…", *words[-_AROUND:]] if len(words) > _AROUND else words)


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join([*words[:_AROUND], "…"] if len(words) > _AROUND else words)


def _opcodes(old: list[str], new: list[str]) -> Iterator[Opcode]:
    """What the texts share at both ends needs no search, and that is most of an answer that somebody added to."""
    left, right = [token.strip() for token in old], [token.strip() for token in new]
    shorter = min(len(left), len(right))
    head = next((at for at in range(shorter) if left[at] != right[at]), shorter)
    most = shorter - head
    tail = next((at for at in range(most) if left[-1 - at] != right[-1 - at]), most)
    old_end, new_end = len(left) - tail, len(right) - tail
    if head:
        yield True, 0, head, 0, head
    for tag, from_, to, new_from, new_to in SequenceMatcher(
        None, left[head:old_end], right[head:new_end]
    ).get_opcodes():
        yield tag == "equal", from_ + head, to + head, new_from + head, new_to + head
    if tail:
        yield True, old_end, len(left), new_end, len(right)


def _joined(opcodes: Iterator[Opcode]) -> list[Opcode]:
    """Changes next to one another as one, a lone word between them included."""
    found: list[Opcode] = []
    for one in opcodes:
        is_same = one[0]
        if found and not is_same:
            if not found[-1][0]:
                one = _one(found.pop(), one)
            elif len(found) > 1 and found[-1][2] - found[-1][1] <= _ISLAND:
                island = found.pop()
                one = _one(_one(found.pop(), island), one)
        found.append(one)
    return found


def _one(first: Opcode, then: Opcode) -> Opcode:
    return False, first[1], then[2], first[3], then[4]
