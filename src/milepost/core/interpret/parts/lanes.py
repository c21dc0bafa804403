"""Lanes: headings that only say how work stands ("At risk"), each over the actions of a section that stand so.

Such a heading is the status of every action below it, and is told to each; a lane without any is set aside. Where all
lanes of every section stand before its first action, they are heads of columns, and nothing says which action is whose.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from milepost.core.document.nodes import Aside, Block, Document, Heading, Paragraph
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.plan.model import Meaning

_LONGEST = 30
_SEVERAL = 2  # lanes of one section


@dataclass(slots=True)
class _Stretch:
    """What stands from one heading above all lanes to the next: the places of its headings among the blocks."""

    heads: list[int] = field(default_factory=list)
    lanes: list[int] = field(default_factory=list)

    @property
    def is_headed(self) -> bool:
        """Whether all lanes stand before the first action, as heads of columns do."""
        return self.heads[: len(self.lanes)] == self.lanes


def with_lanes(document: Document) -> Document:
    """The document, with the heading of its lane as the status below the title of each action."""
    blocks = document.blocks
    lanes = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and _is_lane(block)]
    if len(lanes) < _SEVERAL:
        return document
    stretches = list(_stretches(blocks, lanes))
    several = [one for one in stretches if len(one.lanes) >= _SEVERAL]
    if all(one.is_headed for one in several) or not all(_opens(one, blocks) for one in stretches):
        return document
    said: dict[int, Heading] = {}
    empty: list[Heading] = []
    for stretch in stretches:
        for start, end in pairwise([*stretch.lanes, stretch.heads[-1] + 1]):
            lane = blocks[start]
            cards = _cards(blocks, [at for at in stretch.heads if start < at < end])
            if isinstance(lane, Heading):
                said |= dict.fromkeys(cards, lane)
                empty += [] if cards else [lane]
    asides = (Aside("empty lane", lane.text, lane.place) for lane in empty)
    return replace(document, blocks=tuple(_told(blocks, set(lanes), said)), asides=(*document.asides, *asides))


def _is_lane(heading: Heading) -> bool:
    text = heading.text.strip()
    return 0 < len(text) <= _LONGEST and meaning_of(text) is not Meaning.UNKNOWN


def _stretches(blocks: Sequence[Block], lanes: Sequence[int]) -> Iterator[_Stretch]:
    """The stretches that hold lanes."""
    level = min((block.level for at in lanes if isinstance(block := blocks[at], Heading)), default=0)
    own = _Stretch()
    for at, block in enumerate(blocks):
        if isinstance(block, Heading) and block.level < level:
            if own.lanes:
                yield own
            own = _Stretch()
        elif isinstance(block, Heading):
            own.heads.append(at)
            own.lanes += [at] if at in lanes else []
    if own.lanes:
        yield own


def _opens(stretch: _Stretch, blocks: Sequence[Block]) -> bool:
    """Whether a stretch opens with a lane, and each stands in it once: a status below a title stands behind it."""
    texts = [block.text.casefold() for at in stretch.lanes if isinstance(block := blocks[at], Heading)]
    return stretch.heads[0] == stretch.lanes[0] and len(set(texts)) == len(texts)


def _cards(blocks: Sequence[Block], heads: Sequence[int]) -> list[int]:
    """The headings of a lane that open its actions: those of the level of the first."""
    levels = {at: block.level for at in heads if isinstance(block := blocks[at], Heading)}
    return [at for at in heads if levels[at] <= levels[heads[0]]]


def _told(blocks: Sequence[Block], lanes: set[int], said: dict[int, Heading]) -> Iterator[Block]:
    for at, block in enumerate(blocks):
        if at not in lanes:
            yield block
        if at in said:
            yield Paragraph(f"Status: {said[at].text.strip()}", place=said[at].place)
