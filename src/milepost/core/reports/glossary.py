"""Every short form of a plan with what it stands for and where it is used; those that are never spelt out apart."""

from collections import defaultdict
from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import seats
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.quoting import short_name
from milepost.core.reports.tables import table
from milepost.core.words.acronyms import KNOWN_TO_ALL, acronyms, expansions
from milepost.core.words.counting import many

PLACES = 3  # that are named; the rest are counted


def make(basis: Basis) -> Document:
    """Two tables: what is spelt out, and what is not."""
    plan = basis.plan
    return Document(tuple(_blocks(plan)), f"Glossary – {parts.title(plan)}", parts.position(plan, basis.today))


def _blocks(plan: Plan) -> Iterator[Block]:
    long, used = _long_forms(plan), _used(plan)
    never = sorted((short for short in used if short not in long and short not in KNOWN_TO_ALL), key=str.casefold)
    if not long and not never:
        yield Paragraph("The plan uses no short forms that have to be spelt out.", role=Role.NOTE)
        return
    yield Paragraph(f"Spelt out in the plan: {many(len(long), 'short form')}. Never spelt out: {len(never):,}.")
    if long:
        yield Heading("Spelt out", 1)
        rows = (
            (short, "; or ".join(long[short]), _places(used.get(short, {}))) for short in sorted(long, key=str.casefold)
        )
        yield table("Short forms and what they stand for", ("Short form", "Stands for", "Used in"), rows)
    if never:
        yield Heading("Never spelt out", 1)
        yield Paragraph("Spell each out where it is first used, with the short form in brackets.", role=Role.NOTE)
        rows_never = ((short, _places(used[short])) for short in never)
        yield table("Short forms that the plan never spells out", ("Short form", "Used in"), rows_never)


def _long_forms(plan: Plan) -> dict[str, list[str]]:
    """Every short form with its long forms as the plan gives them; of those that differ in capitals alone the first."""
    given = [(entry.short, entry.long) for entry in plan.glossary]
    given += [(one.short, one.long) for _, text in _texts(plan) for one in expansions(text)]
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for short, long in given:
        if short.strip() and long.strip():
            found[short].setdefault(" ".join(long.casefold().split()), " ".join(long.split()))
    return {short: list(forms.values()) for short, forms in found.items()}


def _used(plan: Plan) -> dict[str, dict[str, None]]:
    """Every short form with the names of the parts of the plan that use it, in printed order."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, text in _texts(plan):
        for short in acronyms(text):
            found[short][name] = None
    return found


def _texts(plan: Plan) -> Iterator[tuple[str, str]]:
    for section in plan.sections:
        name = parts.section_heading(section)
        yield from ((name, text) for text in (section.title, *(one.text for one in section.statements)))
        yield from ((name, area.title) for area in section.focus_areas)
    for seat in seats(plan):
        name = short_name(seat.action)
        yield from ((name, text) for text in (seat.action.title, *(answer.text for answer in seat.action.answers)))
    yield from (("Concerns", concern.text) for concern in plan.concerns)


def _places(names: dict[str, None]) -> str:
    shown, left = list(names)[:PLACES], len(names) - PLACES
    rest = [f"and {many(left, 'more place')}"] if left > 0 else []
    return "; ".join((*shown, *rest)) or "The glossary alone"
