"""Every short form of a plan with what it stands for and where it is used, and every body that it names."""

from collections import defaultdict
from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Plan
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.bodies import Body, bodies
from milepost.core.reports.quoting import told
from milepost.core.reports.tables import table
from milepost.core.words.acronyms import KNOWN_TO_ALL, acronyms, expansions
from milepost.core.words.counting import many

PLACES = 3  # that are named; the rest are counted


def make(basis: Basis) -> Document:
    """Three tables: the short forms that are spelt out, those that are not, and the organisations and boards named."""
    plan = basis.plan
    return Document(
        (*_blocks(plan), *_bodies(plan)), f"Glossary – {parts.title(plan)}", parts.position(plan, basis.today)
    )


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


def _bodies(plan: Plan) -> Iterator[Block]:
    found = bodies(plan)
    if found:
        yield Heading("Organisations and boards named", 1)
        yield Paragraph(
            "Forms that mean one body are put together only where the plan’s words leave no doubt.", role=Role.NOTE
        )
        rows = ((body.name, "; ".join(body.others) or "In no other way", *_named(body)) for body in found)
        yield table("Organisations and boards", ("Name", "Also written", "Times named", "Named in"), rows)


def _named(body: Body) -> tuple[str, str]:
    """How often a body is named as what, and where: first where it leads."""
    led = sum(one.leads for one in body.mentions)
    told = len(body.mentions) - led
    times = [f"{led:,} as lead"] if led else []
    times += [f"{told:,} in the text"] if told else []
    return ", ".join(times), _places(dict.fromkeys((*body.places(leads=True), *body.places(leads=False))))


def _long_forms(plan: Plan) -> dict[str, list[str]]:
    """Every short form with its long forms as the plan gives them; of those that differ in capitals alone the first."""
    given = [(entry.short, entry.long) for entry in plan.glossary]
    given += [(one.short, one.long) for _, text in told(plan) for one in expansions(text)]
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for short, long in given:
        if short.strip() and long.strip():
            found[short].setdefault(" ".join(long.casefold().split()), " ".join(long.split()))
    return {short: list(forms.values()) for short, forms in found.items()}


def _used(plan: Plan) -> dict[str, dict[str, None]]:
    """Every short form with the names of the parts of the plan that use it, in printed order."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, text in told(plan):
        for short in acronyms(text):
            found[short][name] = None
    return found


def _places(names: dict[str, None]) -> str:
    shown, left = list(names)[:PLACES], len(names) - PLACES
    rest = [f"and {many(left, 'more place')}"] if left > 0 else []
    return "; ".join((*shown, *rest)) or "The glossary alone"
