"""Which lines may be labels by how they are printed: before a colon, on a line of their own, or before a fact."""

import re
from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import ListKind
from milepost.core.interpret.meanings.columns import guess
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.recasting.labels.unmarked import unmarked
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number, leading

Told = tuple[str, str] | None
_COLON = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,48}?)\s*:\s+(?=\S)")
_WORD = re.compile(r"[^\W\d_]{3}")
_LONGEST, _MOST_WORDS = 60, 9
_KNOWN = 0.9


def printed(lines: Sequence[Piece]) -> Iterator[Told]:
    """Of each line what may be a label, and what stands behind it on its line; None for any other line."""
    for line, run in zip(lines, unmarked([line.text for line in lines]), strict=True):
        yield run if run and not line.fixed else _labelled(line)


def _labelled(piece: Piece) -> Told:
    """What may be a label, and what a mark parts from it on its line; an item of a list is none by itself."""
    text = piece.text
    if piece.fixed:
        return None
    match = _COLON.match(text) if ":" in text else None
    if match and _may_be(match["label"]):
        return match["label"], text[match.end() :]
    return (text, "") if piece.node.list_kind is ListKind.NONE and _may_be(text) else None


def _may_be(text: str) -> bool:
    bare = text.strip().rstrip(":")
    if len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS or bare.endswith((".", ",", ";")):
        return False
    if bare.endswith("?"):
        return True
    is_bare = holds_digit(bare) and not _WORD.search(period_words(bare).rest)  # "Planned for 2026/27" is a label
    is_code = (is_number(bare) and guess(bare).share < _KNOWN) or leading(bare).number  # "RAG" is a label
    return not (is_bare or is_code or is_status(bare) or opening(bare))
