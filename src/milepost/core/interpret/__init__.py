"""Document to Plan with notes, in short named passes; the only place that guesses.

The order in which a document goes through the folders here:

1. `learnt`, `leads.localities` and `leads.belonging` note the words that this document uses of its own.
2. `parts` makes it lines and grids, in reading order.
3. `tables` makes records of the grids, one for each action or step; `outlines` does so where there are no tables.
4. `repairs` puts the records and the lines between them right, in the order of `repairs.order`.
5. `assembling` makes a Plan of them, and accounts for every character that is in none of its fields.
6. `promises` reads the plan's own words: milestones, measures and what became of actions.

Where that finds little, `recasting` lays the document out as forms by the labels that come again and again, and they go
through the same folders; the fuller plan is taken. Where some actions lack what others have, `dividing` cuts the
document where its sections open, each goes through the folders for itself, and that plan is taken if it holds more.

Where a reader read a file in two ways, `settled` says which of them is the document.

`meanings` and `leads` say what single words mean and are asked everywhere; `items` is what the passes hand on.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from milepost.core.document.nodes import Document
from milepost.core.interpret.assembling.account import accounted
from milepost.core.interpret.assembling.assemble import assembled
from milepost.core.interpret.assembling.coded_sections import coded
from milepost.core.interpret.assembling.left_out import missed
from milepost.core.interpret.assembling.lettered_areas import lettered
from milepost.core.interpret.assembling.milestones import resolved
from milepost.core.interpret.assembling.nothing_found import wondered
from milepost.core.interpret.assembling.rated import rated
from milepost.core.interpret.assembling.scheme import schemed
from milepost.core.interpret.dividing import divided_noted
from milepost.core.interpret.dividing.choosing import is_uneven, reads_more
from milepost.core.interpret.dividing.cuts import cut, together
from milepost.core.interpret.dividing.makes import are_alike
from milepost.core.interpret.items import Item
from milepost.core.interpret.leads.belonging import belonging, stacking
from milepost.core.interpret.leads.localities import about, localities
from milepost.core.interpret.learnt import lead_labels, noted, section_labels
from milepost.core.interpret.meanings.columns import heeding
from milepost.core.interpret.meanings.openings import learning
from milepost.core.interpret.parts.blocks import parts
from milepost.core.interpret.parts.bold_labels import with_colons_for_bold
from milepost.core.interpret.parts.closed_numbers import with_closed_numbers
from milepost.core.interpret.parts.fact_lines import with_facts_apart
from milepost.core.interpret.parts.flattened import restored
from milepost.core.interpret.parts.headed_answers import unheaded
from milepost.core.interpret.parts.led_lines import with_colons
from milepost.core.interpret.parts.marked_labels import with_colons_for_marks
from milepost.core.interpret.parts.numbered_questions import unnumbered
from milepost.core.interpret.parts.page_heads import raised
from milepost.core.interpret.parts.places import with_places
from milepost.core.interpret.parts.status_signs import signs_as_lines
from milepost.core.interpret.parts.tabbed import untabbed
from milepost.core.interpret.promises import PASSES as PROMISES
from milepost.core.interpret.recasting import recast, recast_noted
from milepost.core.interpret.recasting.choosing import is_thin, outdoes, outreads
from milepost.core.interpret.repairs.order import REPAIRS
from milepost.core.interpret.tables.rows import items
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a document with what was found in it and the plan of that; `own` says what its own labels mean."""

    document: Document
    found: tuple[Item, ...]
    plan: Plan
    own: Mapping[str, str] = field(default_factory=dict)


def settled(document: Document) -> Document:
    """The document in the one of its readings that says more: box by box only where the usual one says little.

    A plan's places are places in the reading that it was made of, so this comes before anything is kept or shown.
    """
    if document.otherwise is None:
        return document
    usual = replace(document, otherwise=None)
    plan, is_thinly_read = _told(usual, {})
    return document.otherwise if is_thinly_read and outreads(interpret(document.otherwise), plan) else usual


def interpret(document: Document, meanings: Mapping[str, str] = MappingProxyType({})) -> Plan:
    """The plan that a document holds, with notes on what was assumed and a list of what could not be placed.

    `meanings` says what a person told about headings: heading as printed to a kind of column.
    """
    plan, _ = _told(document, meanings)
    return plan


def _told(document: Document, meanings: Mapping[str, str]) -> tuple[Plan, bool]:
    """The plan of a document, and whether little of it was understood as it stands."""
    with heeding(meanings), about(localities(document)), stacking(belonging(document)):
        placed = with_facts_apart(with_closed_numbers(with_places(unnumbered(document))))
        labels = section_labels(placed)
        with learning(labels):
            announcing = lead_labels(placed)
        with learning(labels, announcing):
            plan, is_thinly_read = _read(placed, meanings)
        return replace(plan, notes=(*plan.notes, *noted(announcing))), is_thinly_read


def _read(document: Document, meanings: Mapping[str, str]) -> tuple[Plan, bool]:
    """The document as it stands; where that says little, its blocks that are alike or its parts, if they say more."""
    plan = _interpreted(document, document)
    is_thinly_read = is_thin(plan)
    found = recast(document) if is_thinly_read else None
    if found is not None:
        laid_out, own = found
        with heeding({**own, **meanings}):
            other = _interpreted(laid_out, document)
        plan = recast_noted(other) if outdoes(other, plan) else plan
    if is_thinly_read or is_uneven(plan):
        apart = _apart(document, meanings)
        plan = divided_noted(apart) if apart and reads_more(apart, plan) else plan
    return plan, is_thinly_read


def _apart(document: Document, meanings: Mapping[str, str]) -> Plan | None:
    """The plan of a document whose sections are each read by their own layout; None where it has one, or all are alike.

    What holds no action of its own goes with what follows it, the last with what stands before.
    """
    pieces = cut(document)
    if are_alike(pieces):
        return None
    read: list[_Part] = []
    waiting: Document | None = None
    for piece in pieces:
        part = _part(together(waiting, piece) if waiting else piece, meanings)
        waiting = None if any(actions(part.plan)) else part.document
        read += [] if waiting else [part]
    if waiting and read:
        read.append(_part(together(read.pop().document, waiting), meanings))
    if len(read) < _SEVERAL:
        return None
    with heeding({**{heading: kind for part in read for heading, kind in part.own.items()}, **meanings}):
        return _assembled(tuple(item for part in read for item in part.found), document)


def _part(document: Document, meanings: Mapping[str, str]) -> _Part:
    """A part of a document as it is read for itself."""
    found = _found(document)
    plan = _assembled(found, document)
    laid_out = recast(document) if is_thin(plan) else None
    if laid_out is None:
        return _Part(document, found, plan)
    blocks, own = laid_out
    with heeding({**own, **meanings}):
        others = _found(blocks)
        other = _assembled(others, document)
    return _Part(document, others, other, own) if outdoes(other, plan) else _Part(document, found, plan)


def _interpreted(document: Document, source: Document) -> Plan:
    """The plan that a document holds, set against what its source says."""
    return _assembled(_found(document), source)


def _found(document: Document) -> tuple[Item, ...]:
    """The records and the lines of a document, put right."""
    whole = unheaded(raised(restored(untabbed(parts(document)))))
    found = items(signs_as_lines(with_colons_for_bold(with_colons(with_colons_for_marks(whole)))))
    for repair in REPAIRS:
        found = repair(found)
    return found


def _assembled(found: tuple[Item, ...], source: Document) -> Plan:
    """The plan that they make, and what it promises."""
    plan = schemed(rated(resolved(accounted(lettered(coded(assembled(found, source))), source))))
    for promise in PROMISES:
        plan = promise(plan)
    return wondered(missed(plan), source)
