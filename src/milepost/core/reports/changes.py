"""What changed since an earlier version: wording, dates, owners and lineage, with the reason where it is kept."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from milepost.core.document.nodes import Block, Document, Heading, ListKind, Paragraph, Role
from milepost.core.errors import InvalidInput
from milepost.core.plan.compare import Change, Comparison, Group, Kind, Part, compare
from milepost.core.plan.compare.telling import counts, how, label
from milepost.core.plan.model import Plan
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.words.changed import excerpts

_HEADED = (Part.FOCUS_AREA, Part.ACTION)
_STOPS = (".", "!", "?", ":", ";", ",", "…")


def make(basis: Basis) -> Document:
    """A heading for every section, focus area and action that changed, and a line for each change in it."""
    if basis.earlier is None:
        raise InvalidInput("This report compares two plans. Say which earlier plan to compare with.", "earlier")
    found = compare(basis.earlier, basis.plan)
    return Document(tuple(_blocks(found)), parts.title(basis.plan), f"What changed, {_since(basis)}")


def _since(basis: Basis) -> str:
    """Which version the plan is compared with, in the words that the two have for themselves."""
    earlier = basis.earlier or Plan()
    since = f"since {basis.since}" if basis.since else _named(earlier)
    names = (since, parts.subtitle(basis.plan, basis.today))
    return ", ".join(filter(None, names))


def _named(earlier: Plan) -> str:
    words = " ".join(earlier.title.split()) or earlier.source.file_name
    return f"compared with {words}" if words else ""


def _blocks(found: Comparison) -> Iterator[Block]:
    if not found.groups:
        yield Paragraph("Nothing differs between the two versions.", role=Role.NOTE)
        return
    yield Paragraph(f"In all: {', '.join(counts(found))}.", role=Role.NOTE)
    sections = {one.id: one for plan in (found.earlier, found.later) for one in plan.sections}
    for section, groups in groupby(found.groups, key=lambda group: group.section):
        held = sections.get(section)
        yield Heading(parts.section_heading(held) if held else "The plan as a whole", 1)
        yield from _section(tuple(groups))


def _section(groups: tuple[Group, ...]) -> Iterator[Block]:
    """What is of the section itself, then what came and what went, then what changed in its parts.

    What came or went whole is one list each, since a heading for every one would say nothing more.
    """
    changed = [group for group in groups if not (_is_whole(group, Kind.ADDED) or _is_whole(group, Kind.REMOVED))]
    for group in changed:
        if group.part not in _HEADED:
            yield from _changed(group)
    for kind, words in ((Kind.ADDED, "Added"), (Kind.REMOVED, "Removed")):
        whole = [group for group in groups if _is_whole(group, kind)]
        if whole:
            yield Heading(words, 2)
            yield from (_item(f"{group.part.capitalize()}: {group.name}") for group in whole)
    for group in changed:
        if group.part in _HEADED:
            yield Heading(group.name, 2)
            yield from _changed(group)


def _changed(group: Group) -> Iterator[Block]:
    if how(group):
        yield Paragraph(f"{how(group)}.", role=Role.NOTE)
    yield from _lines(group.changes)


def _is_whole(group: Group, kind: Kind) -> bool:
    return group.part is not Part.PLAN and group.how is None and group.changes[0].kind is kind


def _lines(changes: Iterable[Change]) -> Iterator[Paragraph]:
    for change in changes:
        why = f" Why: {_sentence(change.reason)}" if change.reason else ""
        if change.kind in (Kind.ADDED, Kind.REMOVED, Kind.LINEAGE):
            words = _one_line(change.after or change.before)
            yield _item(f"{label(change)}. {_sentence(words)}{why}" if words else f"{label(change)}.{why}")
            continue
        first, *more = excerpts(change.before, change.after)
        yield _item(f"{label(change)}. {_was_now(*first)}{why}")
        yield from (_item(_was_now(*pair), level=1) for pair in more)


def _one_line(text: str) -> str:
    """The lines of a text in a row, with a stroke where no stop parts them."""
    lines = [" ".join(line.split()).removeprefix("- ") for line in text.splitlines() if line.strip()]
    ended = [line if line.endswith(_STOPS) else f"{line} /" for line in lines[:-1]]
    return " ".join([*ended, *lines[-1:]])


def _was_now(was: str, now: str) -> str:
    """Both sides in words, so that nothing hangs on a colour or on a line through the text."""
    return f"Was: {_sentence(was or 'nothing')} Now: {_sentence(now or 'nothing')}"


def _sentence(words: str) -> str:
    line = " ".join(words.split())
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."


def _item(text: str, level: int = 0) -> Paragraph:
    return Paragraph(text, ListKind.BULLET, level=level)
