"""Questions that are numbered anew under each action: "a) What was achieved?", "Q1. What changed?", "(ii) Next"."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from milepost.core.document.nodes import Block, Document, Heading, ListKind, Paragraph
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.worded_headings import worded_role

_MARK = re.compile(
    r"(?:Q(?:uestion)? ?(?P<q>\d{1,2}|[a-h])(?: ?[.:)]| [–-])?"
    r"|\(?(?P<n>\d{1,2}|[A-Ha-h]|[ivx]{1,4})(?:[.:]|\)[.:]?| [–-])"
    r"|(?P<bare>\d{1,2})(?= [A-Z]))\s+(?P<rest>\[?[^\W\d_].*)",
    re.DOTALL,
)
_LABEL = re.compile(r"\[?(?P<words>[^?:|\].\n]{2,90}?)(?:\?|(?=[:|\]]|\.\s|\s[–-]\s|\s*[=–-]?>|\s*[→»])|$)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_FEWEST, _TWO = 4, 2  # lines in all; times that each question comes
_MOST_WORDS = 14
_NOT_ASKED = frozenset({Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER})
_RATHER = 0.5
_MOSTLY = 0.8  # of the lines stand in the order of their numbers
_GAPS = 1  # numbers that may be missing


class _Numbered(NamedTuple):
    """A line behind a mark, and the label that opens it."""

    mark: str
    label: str
    rest: str


def unnumbered(document: Document) -> Document:
    """The document without such numbers, which nothing tells from those of actions once a line stands alone.

    They are list numbers, which are no part of a text where a file says that they are.
    """
    found = {at: one for at, block in enumerate(document.blocks) if (one := _numbered(block))}
    labels = _questions(list(found.values())) if len(found) >= _FEWEST else {}
    if not labels:
        return document
    blocks = (
        _bare(block, found[at].rest) if at in found and found[at].label in labels else block
        for at, block in enumerate(document.blocks)
    )
    return replace(document, blocks=tuple(blocks))


def _numbered(block: Block) -> _Numbered | None:
    if not isinstance(block, Heading | Paragraph):
        return None
    hit = _MARK.match(block.line if isinstance(block, Paragraph) and block.label else block.text)
    label = _LABEL.match(hit["rest"]) if hit else None
    if hit is None or label is None or len(label.group().split()) > _MOST_WORDS:
        return None
    return _Numbered((hit["q"] or hit["n"] or hit["bare"]).lower(), key(label.group()), hit["rest"])


def _place(mark: str, *, is_roman: bool) -> int:
    """What a mark counts, from 1: "c" is the third; 0 where it is no such number."""
    if mark.isdigit():
        return int(mark)
    if is_roman:
        return _ROMAN.index(mark) + 1 if mark in _ROMAN else 0
    return ord(mark) - ord("a") + 1 if len(mark) == 1 else 0


def _questions(lines: Sequence[_Numbered]) -> Mapping[str, int]:
    """The labels that come again under the same number, in their order, if they are questions; each with its number."""
    asked: dict[str, Counter[int]] = defaultdict(Counter)
    is_roman = any(len(line.mark) > 1 and not line.mark.isdigit() for line in lines)
    for line in lines:
        asked[line.label][_place(line.mark, is_roman=is_roman)] += 1
    often = {label: counts.most_common(1)[0] for label, counts in asked.items()}
    again = {label: number for label, (number, count) in often.items() if count >= _TWO}
    last = _last(set(again.values()))
    numbers = {label: number for label, number in again.items() if 0 < number <= last}
    if last < _TWO:
        return {}
    told = [line for line in lines if line.label in numbers]
    are_asked = sum(_is_asked(line) for line in told) * _TWO >= len(told)
    return numbers if are_asked and _are_in_order([numbers[line.label] for line in told]) else {}


def _last(numbers: Collection[int]) -> int:
    """Up to which number they count from 1 on; 0 where they do not. "30 June 2026" is none of them."""
    last = 0
    while any(last < number <= last + 1 + (_GAPS if last else 0) for number in numbers):
        last = min(number for number in numbers if number > last)
    return last


def _is_asked(line: _Numbered) -> bool:
    """Whether a label is a question, or in the main one that is known: what stands beside it says the rest."""
    label = _LABEL.match(line.rest)
    if label is None:
        return False
    words = label["words"].strip()
    known = guess(words)
    is_known = known.share >= _RATHER and _NOT_ASKED.isdisjoint(known.roles[:1])
    return label.group().endswith("?") or is_known or (" " in words and worded_role(words) is not None)


def _are_in_order(numbers: Sequence[int]) -> bool:
    """Whether each is more than the one before it, but where they start again."""
    rounds = sum(after <= before for before, after in pairwise(numbers)) + 1
    most = max(Counter(numbers).values())
    return rounds * _MOSTLY <= most


def _bare(block: Block, rest: str) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=rest, list_kind=ListKind.NONE, level=0, label="")
    return replace(block, text=rest) if isinstance(block, Heading) else block
