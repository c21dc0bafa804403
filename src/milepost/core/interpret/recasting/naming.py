"""What stands over the labels of a block: its number, title and status, and a lead or date that no label announces."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.evidence import is_date_like, is_name_like
from milepost.core.interpret.meanings.statuses import is_mark, is_status
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import STRONG, Piece
from milepost.core.interpret.recasting.titles import Titles, number, printed_number

_LED = frozenset((Role.LEAD, Role.ACCOUNTABLE))
_KNOWN = 0.9
_SHORTEST = 3  # letters of a title
_FEW_WORDS, _MOST_WORDS, _MOST, _HALF, _MOSTLY, _NEARLY = 3, 5, 6, 0.5, 0.6, 0.75


@dataclass(slots=True)
class Named:
    """The pieces over the labels that are known, by the label that a form has for each; the others, heads told."""

    facts: dict[str, Piece] = field(default_factory=dict)
    lines: list[tuple[Piece, bool]] = field(default_factory=list)


def parted(found: Sequence[Block | Piece]) -> tuple[Block | Piece, ...]:
    """The blocks, the status at the end of the line of most titles a piece of its own: "1.1 Hire six tutors BLUE"."""
    every = [one for one in found if isinstance(one, Block)]
    ending = [one for one in every if any(_ending(piece.text) for piece in one.over)]
    if len(ending) < _MOSTLY * len(every):
        return tuple(found)
    for one in ending:
        one.over = [part for piece in one.over for part in _without_status(piece)]
    return tuple(found)


def _ending(text: str) -> int:
    """Where the status starts that ends a longer line, or 0: a known one that is printed as one, or behind a sign."""
    words = text.split(" ")
    for count in range(min(_FEW_WORDS, len(words) - _FEW_WORDS), 0, -1):
        tail = " ".join(words[-count:])
        is_printed = tail.isupper() or any(map(is_mark, tail.split()))
        if is_status(tail) and is_printed and (len(tail) >= _SHORTEST or is_mark(tail)):
            return len(text) - len(tail)
    return 0


def _without_status(piece: Piece) -> tuple[Piece, ...]:
    at = _ending(piece.text)
    cut = (piece.text[:at].rstrip(), piece.text[at:]) if at else (piece.text,)
    return tuple(replace(piece, text=text, node=replace(piece.node, text=text)) for text in cut)


def named(block: Block, stated: frozenset[str], titles: Titles) -> Named:
    """Tell what the pieces over the labels are, of which these are statuses."""
    found = Named()
    rest: list[Piece] = []
    ref = printed_number(block)
    for piece in block.over:
        kind = "Status" if key(piece.text) in stated else "Ref" if piece is ref else ""
        if kind and kind not in found.facts:
            found.facts[kind] = piece
        else:
            rest.append(piece)
    title = titles.title(block)
    heads = {id(piece) for piece in titles.heads(block, title)}
    if title:
        found.facts["Action"] = title
        if "Ref" in found.facts and found.facts["Ref"].text.strip() == number(title.text).strip("."):
            rest.append(found.facts.pop("Ref"))  # the number of a page, say
    asked = {role for label, _ in block.answers for role in guess(label.text).roles[:1]}
    for piece in rest:
        kind = _by_words(piece, asked) if id(piece) not in heads else ""
        if kind and piece is not title and kind not in found.facts:
            found.facts[kind] = piece
        elif piece is not title:
            found.lines.append((piece, id(piece) in heads))
    return found


def _by_words(piece: Piece, asked: set[Role]) -> str:
    """A lead or date that no label announces; a heading is neither, and what has a colon says itself what it is."""
    if piece.weight < STRONG or ":" in piece.text:
        return ""
    if Role.DUE not in asked and is_date_like(piece.text):
        return "Due date"
    is_party = names_parties(piece.text) or (" " in piece.text and is_name_like(piece.text) and bool(leads(piece.text)))
    return "Lead" if is_party and not asked & _LED else ""
