"""Which lines may be labels by their print: before a colon or another mark, on a line of their own, before a fact."""

import re
from collections import Counter
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
_STOP = re.compile(r"(?P<label>[A-Z][^.:?!\n–—]{2,48}?(?:\?|(?=\.)|(?=\s[–—-])))(?:\.|\s[–—-])?(?:\s+|$)")
_WORD = re.compile(r"[^\W\d_]{3}")
_LONGEST, _MOST_WORDS, _FEWEST = 60, 9, 3
_KNOWN = 0.9


def printed(lines: Sequence[Piece]) -> Iterator[Told]:
    """Of each line what may be a label, and what stands behind it on its line; None for any other line."""
    texts = [line.text for line in lines]
    for line, run, stop in zip(lines, unmarked(texts), _stopped(texts), strict=True):
        yield None if line.fixed else run or stop or _labelled(line)


def _stopped(texts: Sequence[str]) -> list[Told]:
    """What may be a label before a full stop, a dash or a question on the same line, where several lines open so."""
    marks = [match if (match := _STOP.match(text)) and _may_be(match["label"]) else None for text in texts]
    often = Counter(label for label, _ in {(match["label"], match.string) for match in marks if match})
    return [
        (match["label"], match.string[match.end() :]) if match and often[match["label"]] >= _FEWEST else None
        for match in marks
    ]


def _labelled(piece: Piece) -> Told:
    """What may be a label, and what a colon parts from it on its line; an item of a list is none by itself."""
    text = piece.text
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
