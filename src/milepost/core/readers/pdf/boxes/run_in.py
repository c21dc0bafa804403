"""Labels in bold that open a line with no mark behind them, "What we did The lease was signed": lines of their own."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.document.nodes import Block, ListKind, Paragraph
from milepost.core.readers.pdf.lines import Line

_FEWEST = 3
_MOST_WORDS, _SHORTEST = 9, 3


def run_in(lines: Sequence[Line]) -> frozenset[str]:
    """The bold words that open several lines, which go on plainly."""
    counts = Counter(line.opening for line in lines if _may_be(line.opening))
    return frozenset(opening for opening, count in counts.items() if count >= _FEWEST)


def anew(lines: Sequence[Line], labels: frozenset[str]) -> list[Line]:
    """The lines, each that opens with a label as plain as its rest and at the start of a paragraph."""
    return [replace(one, is_bold=False, is_labelled=True) if one.opening in labels else one for one in lines]


def parted(block: Block, labels: frozenset[str]) -> Iterator[Block]:
    """A paragraph, the label that opens it by itself."""
    label = _label(block, labels) if labels and isinstance(block, Paragraph) else ""
    if label and isinstance(block, Paragraph):
        yield replace(block, text=label, strong=True)
        yield replace(block, text=block.text[len(label) :].lstrip())
    else:
        yield block


def _label(block: Paragraph, labels: frozenset[str]) -> str:
    """The longest label that opens a paragraph."""
    is_plain = block.list_kind is ListKind.NONE and not block.strong
    return max((one for one in labels if is_plain and block.text.startswith(f"{one} ")), key=len, default="")


def _may_be(opening: str) -> bool:
    is_worded = opening[:1].isupper() and len(opening) > _SHORTEST and opening.replace(" ", "").rstrip("?").isalpha()
    return is_worded and len(opening.split()) <= _MOST_WORDS
