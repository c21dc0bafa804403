"""Actions written out in lines beside plan tables: "Action 1: …" with "Lead: …" and "Status: …" below it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from milepost.core.interpret.items import Item, Line, Record
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.outlines.actions import OutlinePart, records
from milepost.core.interpret.parts.inline_fields import inlined
from milepost.core.interpret.parts.labels import following_labels, is_known_label, labelled, recurring_labels

_OTHER, _ACTION = 1, 2  # ranks
_FEWEST = 2  # fields right below an action, and actions that no word announces
_LONGEST_TITLE, _LONGEST_LABEL = 300, 60
_SENTENCE = re.compile(r"^(?![(\[]).*\w{3,}[”’\")]?[.!]$", re.DOTALL)  # and no "(by e-mail.)"
_TELLING = (Role.DUE, Role.STATUS, Role.WHERE_NOW)
# What is answered at length, and so in the lines below.
_TOLD = frozenset((Role.WHERE_NOW, Role.NEXT, Role.WORKING_WELL, Role.WORRIED, Role.MEASURE))


def beside_tables(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a document with plan tables, with a record for each action that stands outside of them."""
    groups = groupby(items, key=lambda item: isinstance(item, Line))
    runs = [(is_line, tuple(group)) for is_line, group in groups]
    known = sum(len(_heads(_lines(run), frozenset())) for is_line, run in runs if is_line)
    if not known:
        return items
    lines = [item for item in items if isinstance(item, Line)]
    asked = recurring_labels(lines) | following_labels(lines)
    return tuple(
        item for is_line, run in runs for item in (_run(run, asked, are_several=known >= _FEWEST) if is_line else run)
    )


def _lines(run: tuple[Item, ...]) -> list[Line]:
    return [item for item in inlined(run) if isinstance(item, Line)]


def _heads(lines: Sequence[Line], asked: frozenset[str]) -> list[int]:
    return [at for at in range(len(lines)) if _is_head(lines, at, asked)]


def _run(run: tuple[Item, ...], asked: frozenset[str], *, are_several: bool) -> tuple[Item, ...]:
    lines = _lines(run)
    heads = _heads(lines, asked)
    named = any(opening(lines[at].said.text, ACTION_LABELS) for at in heads)
    if not heads or not (are_several or named):
        return run
    return tuple(records(tuple(lines), dict(enumerate(_parts(lines, heads, asked))), _ACTION))


def _is_head(lines: Sequence[Line], at: int, asked: frozenset[str]) -> bool:
    """Whether a line stands right over fields that tell of an action, and is neither one of them nor a section."""
    text = lines[at].said.text
    is_other = _label(lines[at], asked) or lead_line(text) or opening(text, TOP_LABELS) or opening(text, MIDDLE_LABELS)
    if len(text) > _LONGEST_TITLE or (is_other and not opening(text, ACTION_LABELS)):
        return False
    below = [_label(line, asked) for line in lines[at + 1 : at + 1 + _FEWEST]]
    roles = [role for label in below for role in guess(label).roles[:1]]
    return len(below) == _FEWEST and all(below) and any(role in _TELLING for role in roles)


def _label(line: Line, asked: frozenset[str]) -> str:
    """The label that a line opens with, or that it is, with its answer in the lines below or none: "Next steps:"."""
    text = line.said.text
    found = labelled(text, asked)[0]
    return found if found or line.level or line.listed or len(text) > _LONGEST_LABEL else _bare(text)


def _bare(text: str) -> str:
    label = text.strip().rstrip(" :")
    known = guess(label)
    is_told = known.share == 1.0 and Role.ACTION not in known.roles and not _TOLD.isdisjoint(known.roles)
    return label if is_told and is_known_label(label) else ""


def _parts(lines: Sequence[Line], heads: Sequence[int], asked: frozenset[str]) -> Iterator[OutlinePart]:
    """What each line is: text after the last field, and what looks like a heading, belongs to no action."""
    tops = set(_tops(lines, heads))
    fields = [
        at
        for at, line in enumerate(lines)
        if at not in heads and at not in tops and not line.level and _label(line, asked)
    ]
    answers = {at + 1 for at in fields if _is_answered_below(lines, at, asked) and at + 1 not in (*heads, *fields)}
    last = max((*heads, *fields, *answers))
    last += last + 2 < len(lines) and bool(lines[last + 2].level) and _goes_on(lines, last + 1, asked)
    last += last + 1 < len(lines) and _is_rest(lines, last + 1, asked)
    for at, line in enumerate(lines):
        if at in heads:
            yield OutlinePart(line, rank=_ACTION)
        elif at in fields:
            label, text = labelled(line.said.text, asked)
            yield OutlinePart(line, label or _label(line, asked), text)
        else:
            is_apart = at < heads[0] or at > last or at in tops or line.level or line.strong
            is_loose = (
                at + 1 in heads
                and at not in answers
                and not _goes_on(lines, at, asked)
                and not _is_rest(lines, at, asked)
            )
            is_apart = is_apart or is_loose
            yield OutlinePart(line, rank=_OTHER if is_apart and not line.listed else 0)


def _tops(lines: Sequence[Line], heads: Sequence[int]) -> Iterator[int]:
    """Where a section opens right over who leads it or an action of its own, and where it says who leads it."""
    for at, line in enumerate(lines):
        found = opening(line.said.text, TOP_LABELS) if at not in heads else None
        if found is None or not (found.label and found.number):
            continue
        is_led = at + 1 < len(lines) and at + 1 not in heads and bool(lead_line(lines[at + 1].said.text))
        if is_led or at + 1 in heads:
            yield from (at, at + 1) if is_led else (at,)


def _is_answered_below(lines: Sequence[Line], at: int, asked: frozenset[str]) -> bool:
    """Whether a label has nothing behind it and a plain line below, which is then its answer whatever comes next."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    return below is not None and not (below.level or below.strong) and not labelled(lines[at].said.text, asked)[0]


def _goes_on(lines: Sequence[Line], at: int, asked: frozenset[str]) -> bool:
    """Whether a line is one more paragraph of sentences of the answer above it: the next action's title is none."""
    return all(_SENTENCE.search(line.said.text) and not _label(line, asked) for line in lines[at - 1 : at + 1])


def _is_rest(lines: Sequence[Line], at: int, asked: frozenset[str]) -> bool:
    """Whether a line is the rest of a sentence that the end of a line cut."""
    is_cut = not lines[at - 1].said.text.rstrip().endswith((".", "!", "?", ":"))
    return is_cut and lines[at].said.text[:1].islower() and not _label(lines[at], asked)


def has_tables(items: Sequence[Item]) -> bool:
    """Whether any action stands in a table."""
    return any(isinstance(item, Record) for item in items)
