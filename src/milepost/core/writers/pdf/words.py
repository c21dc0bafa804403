"""Paragraphs and lists as the plain data that paper.typ sets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from milepost.core.document.nodes import ListKind, Paragraph, Role
from milepost.core.writers.markup import is_right_to_left, printable
from milepost.core.writers.pdf.breaks import pieces

Data = dict[str, Any]
Run = str | Data


@dataclass(frozen=True, slots=True)
class Words:
    """How text is said: names for letters that no typeface has, and a line of so many ems for what is too long."""

    names: Mapping[int, str]
    line: float

    def narrower(self, line: float) -> "Words":
        """The same for another length of line."""
        return Words(self.names, line)

    def shown(self, text: str) -> str:
        """The text with nothing in it that cannot be seen."""
        return printable(text).translate(self.names) if self.names else printable(text)

    def run(self, text: str, style: str = "body") -> Run:
        """A text as a string; in pieces where a word is too long, with its style and direction where it has one."""
        shown = self.shown(text)
        parts = pieces(shown, self.line)
        rtl = is_right_to_left(shown)
        return {"pieces": parts, "style": style, "rtl": rtl} if rtl or len(parts) > 1 or style != "body" else shown

    def flow(self, paragraphs: Iterable[Paragraph]) -> Iterator[Run]:
        """Paragraphs, with those that are items of a list gathered in lists."""
        for listed, run in groupby(paragraphs, _is_item):
            if listed:
                yield from self._lists(list(run))
            else:
                yield from (self.run(_labelled(one), _style(one)) for one in run)

    def _lists(self, items: Sequence[Paragraph]) -> Iterator[Data]:
        """Items of one level and kind as a list, those that are deeper in the item above; no level is invented."""
        heads: list[list[Paragraph]] = []
        for item in items:
            if heads and item.level > items[0].level:
                heads[-1].append(item)
            else:
                heads.append([item])
        for numbered, group in groupby(heads, lambda head: _is_numbered(head[0])):
            found = list(group)
            labels = [self.shown(head[0].label) for head in found] if numbered else None
            yield {"labels": labels, "items": [self._item(*head) for head in found]}

    def _item(self, head: Paragraph, *deeper: Paragraph) -> Run:
        said = self.run(head.text, _style(head))
        is_plain = isinstance(said, str) and not deeper
        return said if is_plain else {"head": said, "lists": list(self._lists(deeper))}


def _is_item(block: Paragraph) -> bool:
    return block.list_kind is ListKind.BULLET or _is_numbered(block)


def _is_numbered(block: Paragraph) -> bool:
    return block.list_kind is ListKind.NUMBER and bool(block.label)


def _labelled(block: Paragraph) -> str:
    return f"{block.label} {block.text}" if block.label else block.text


def _style(block: Paragraph) -> str:
    return "strong" if block.strong and block.role is Role.BODY else str(block.role)
