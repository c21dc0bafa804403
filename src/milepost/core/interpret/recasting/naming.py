"""What stands over the labels of a block: its number, title and status, and a lead or date that no label announces."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import is_date_like, is_name_like
from milepost.core.interpret.meanings.openings import lead_line
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.words.numbering import is_number, leading, leading_weak

_LED = frozenset((Role.LEAD, Role.ACCOUNTABLE))
_SHORTEST = 3  # letters of a title


@dataclass(slots=True)
class Named:
    """The pieces over the labels that are known, by the label that a form has for each; and those that are not."""

    facts: dict[str, Piece] = field(default_factory=dict)
    lines: list[Piece] = field(default_factory=list)


def named(block: Block) -> Named:
    """Tell what the pieces over the labels are."""
    found = Named()
    rest: list[Piece] = []
    for piece in block.over:
        kind = _by_form(piece)
        if kind and kind not in found.facts:
            found.facts[kind] = piece
        else:
            rest.append(piece)
    title = _title(rest, is_numbered="Ref" in found.facts)
    if title:
        found.facts["Action"] = title
    asked = {role for label, _ in block.answers for role in guess(label.text).roles[:1]}
    for piece in rest:
        kind = _by_words(piece, asked)
        if piece is not title and kind and kind not in found.facts:
            found.facts[kind] = piece
        elif piece is not title:
            found.lines.append(piece)
    return found


def _by_form(piece: Piece) -> str:
    if is_number(piece.text):
        return "Ref"
    return "Status" if is_status(piece.text) else ""


def _title(pieces: Sequence[Piece], *, is_numbered: bool) -> Piece | None:
    """The heaviest text, the first of those; where no number stands alone, the first that opens with one."""
    texts = [piece for piece in pieces if len(piece.text) > _SHORTEST and not lead_line(piece.text)]
    coded = [piece for piece in texts if not is_numbered and _number(piece.text)]
    return next(iter(coded or sorted(texts, key=lambda piece: piece.weight)), None)


def _number(text: str) -> str:
    return leading(text).number or leading_weak(text).number


def _by_words(piece: Piece, asked: set[Role]) -> str:
    if Role.DUE not in asked and is_date_like(piece.text):
        return "Due date"
    return "Lead" if not asked & _LED and is_name_like(piece.text) and leads(piece.text) else ""
