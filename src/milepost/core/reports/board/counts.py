"""Section by section, how many actions stand how and how many are late: a drawing that says its numbers."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, Paragraph, Role
from milepost.core.plan.model import Section
from milepost.core.reports import parts
from milepost.core.reports.board.view import View
from milepost.core.reports.drawings.bars import Bar, status_bars
from milepost.core.reports.positions import Position, counts, group_words
from milepost.core.words.counting import many

MOST = 5  # sections that have a bar; the rest are told in a sentence

Own = tuple[Position, ...]


def sections(view: View) -> Iterator[Block]:
    """A bar for every section in printed order, of many for those with most that is late."""
    if not view.positions:
        return
    found: dict[str, list[Position]] = {section.id: [] for section in view.plan.sections}
    for one in view.positions:
        found[one.seat.section.id].append(one)
    rows = [(section, tuple(found[section.id])) for section in view.plan.sections]
    alone = {section.id for section, _ in sorted(rows, key=_lateness)[:MOST]}
    yield Heading("Section by section", 1)
    bars = [_bar(parts.section_heading(section), own) for section, own in rows if section.id in alone]
    yield status_bars(bars, group_words(view.plan))
    rest = tuple(one for section, own in rows if section.id not in alone for one in own)
    if len(rows) > MOST:
        others = _bar(many(len(rows) - MOST, "other section"), rest)
        yield Paragraph(f"{others.name}: {others.total}.", role=Role.NOTE)


def _bar(name: str, own: Own) -> Bar:
    return Bar(name, counts(own), sum(one.is_late for one in own))


def _lateness(row: tuple[Section, Own]) -> int:
    return -sum(one.is_late for one in row[1])
