"""One organisation's slice across all sections: where it leads, where it is named, what it promised."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import Seat
from milepost.core.reports import parts, promised
from milepost.core.reports.basis import Basis
from milepost.core.reports.choices import organisation_of
from milepost.core.reports.concerns import carried_blocks
from milepost.core.reports.positions import Position, positions
from milepost.core.reports.quoting import quote
from milepost.core.reports.tables import table
from milepost.core.words.counting import listed, many
from milepost.core.words.sentences import sentences

LONGEST = 240  # letters of a sentence in which it is named


@dataclass(frozen=True, slots=True)
class _Slice:
    """The actions that an organisation leads, those that it is named for, and those whose words name it."""

    leads: tuple[Position, ...]
    named: tuple[Position, ...]
    told: tuple[tuple[Position, str], ...]


def make(basis: Basis) -> Document:
    """The slice of the organisation that the basis names."""
    plan, name = basis.plan, basis.organisation
    found = _slice(positions(plan, basis.today), name)
    return Document(
        tuple(_blocks(plan, found, name)), f"{name} – {parts.title(plan)}", parts.position(plan, basis.today)
    )


def _slice(among: tuple[Position, ...], name: str) -> _Slice:
    wanted = _folded(name)
    leads = tuple(one for one in among if _is_one_of(wanted, one.leads))
    rest = [one for one in among if not _is_one_of(wanted, one.leads)]
    named = tuple(one for one in rest if _is_named(wanted, one))
    told = ((one, _sentence(one.seat, wanted)) for one in rest if not _is_named(wanted, one))
    return _Slice(leads, named, tuple((one, words) for one, words in told if words))


def _blocks(plan: Plan, found: _Slice, name: str) -> Iterator[Block]:
    yield Paragraph(_opening(found, name))
    if found.leads:
        yield Heading("Where it leads", 1)
        yield _actions(f"Actions that {name} leads", found.leads)
    if found.named:
        yield Heading("Where it takes part", 1)
        yield _actions(f"Actions that {name} takes part in", found.named)
    if found.told:
        yield Heading("Where the plan speaks of it", 1)
        rows = ((*_named(one), quote(words, LONGEST)) for one, words in found.told)
        yield table(f"Actions whose words name {name}", ("Section", "Action", "The plan says"), rows)
    yield from carried_blocks(plan, (one.seat.action.id for one in (*found.leads, *found.named)))
    yield from _promises(found, name)


def _opening(found: _Slice, name: str) -> str:
    said = (
        (found.leads, "leads", "action"),
        (found.named, "takes part in", "action"),
        (found.told, "is spoken of in", "action"),
    )
    some = [f"{verb} {many(len(among), noun)}" for among, verb, noun in said if among]
    return f"{name} {listed(some)}." if some else f"{name} leads a section in which no action is recorded."


def _actions(caption: str, found: Iterable[Position]) -> Block:
    rows = ((*_named(one), one.word, parts.lead_names(one.leads)) for one in found)
    return table(caption, ("Section", "Action", "Status", "Lead"), rows)


def _promises(found: _Slice, name: str) -> Iterator[Block]:
    """Its promises: all of the actions that it leads, and of the others those that it owns."""
    own = [one for position in found.leads for one in position.promises]
    others = (*found.named, *(position for position, _ in found.told))
    own += [one for position in others for one in position.promises if _folded(one.milestone.owner) == _folded(name)]
    yield Heading("What it promised", 1)
    if own:
        yield promised.listing(f"Promises of {name}", own)
    else:
        yield Paragraph("No promise is recorded for it.", role=Role.NOTE)


def _named(one: Position) -> tuple[str, str]:
    return parts.section_heading(one.seat.section), parts.action_heading(one.seat.action)


def _is_named(wanted: str, one: Position) -> bool:
    return wanted in map(_folded, one.seat.action.organisations)


def _is_one_of(wanted: str, leads: tuple[Lead, ...]) -> bool:
    return any(_folded(organisation_of(lead)) == wanted for lead in leads)


def _sentence(seat: Seat, wanted: str) -> str:
    """The first sentence of the action that names the organisation, or "" where none does."""
    texts = (seat.action.title, *(answer.text for answer in seat.action.answers))
    return next((one.text for text in texts for one in sentences(text) if wanted in _folded(one.text)), "")


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
