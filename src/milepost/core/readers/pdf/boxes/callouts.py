"""Call-outs set among the text: a figure in large letters and what it counts ("62%", "of carers …"), or a quotation.

They stand wherever a designer had room for them; what stands above and below goes on without them. A figure right below
a heading that comes again and again answers it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeGuard

from milepost.core.document.nodes import Aside, Block, Heading, ListKind, Paragraph
from milepost.core.readers.pdf.plain import is_pull_quote

_FIGURE = re.compile(
    r"(?:[£€$]\s?)?\d[\d,.]*(?: ?%| ?(?:k|m|bn|million|billion|per cent))?(?: (?:in|out of) \d[\d,]*)?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:two|three|four|five|six|eight|nine|ten)",
    re.IGNORECASE,
)
_FIELD = re.compile(r"[A-Z][^:.]{1,40}: ?\S.{0,80}")  # "When: By June 2026"
_FEWEST_WORDS = 3
_AGAIN = 2


def without_callouts(blocks: Sequence[Block]) -> tuple[list[Block], list[Aside]]:
    """The blocks but the figures with their words and the quotations between fields, and these as asides."""
    asked = _asked(blocks)
    held = {at for at, (one, other) in enumerate(pairwise(blocks)) if at not in asked and _is_callout(one, other)}
    quotes = {at for at in range(1, len(blocks)) if _is_quote(blocks[at - 1], blocks[at], blocks[at + 1 : at + 2])}
    kept = [block for at, block in enumerate(blocks) if at not in held | quotes and at - 1 not in held]
    return kept, [
        _aside("call-out", *blocks[at : at + 2]) if at in held else _aside("pull quote", blocks[at])
        for at in sorted(held | quotes)
    ]


def _asked(blocks: Sequence[Block]) -> frozenset[int]:
    """Where a block stands right below a line that stands out and comes again: it answers that."""
    counts = Counter(block.text for block in filter(_stands_out, blocks))
    return frozenset(
        at
        for at, above in enumerate(blocks[:-1], 1)
        if _stands_out(above) and counts[above.text] >= _AGAIN and not _FIGURE.fullmatch(above.text.strip())
    )


def _stands_out(block: Block) -> TypeGuard[Heading | Paragraph]:
    return isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)


def _is_quote(above: Block, quote: Block, below: Sequence[Block]) -> bool:
    """Whether a paragraph is but a quotation between a field that is answered on its line and a heading."""
    if not isinstance(above, Paragraph) or not isinstance(quote, Paragraph) or quote.list_kind is not ListKind.NONE:
        return False
    is_between = bool(_FIELD.fullmatch(above.text)) and all(isinstance(block, Heading) for block in below)
    return is_between and is_pull_quote(quote.text)


def _is_callout(figure: Block, words: Block) -> bool:
    """Whether a line that stands out is but a figure, and the plain one below it goes on in small letters."""
    if not _stands_out(figure) or not isinstance(words, Paragraph):
        return False
    is_plain = not words.strong and words.list_kind is ListKind.NONE
    goes_on = words.text[:1].islower() and len(words.text.split()) >= _FEWEST_WORDS
    return is_plain and goes_on and bool(_FIGURE.fullmatch(figure.text.strip()))


def _aside(kind: str, *blocks: Block) -> Aside:
    told = [block.text for block in blocks if isinstance(block, Heading | Paragraph)]
    return Aside(kind, " ".join(told), blocks[0].place)
