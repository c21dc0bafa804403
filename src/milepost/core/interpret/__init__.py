"""Document to Plan with notes, in short named passes; the only place that guesses.

The order in which a document goes through the folders here:

1. `learnt`, `leads.localities` and `leads.belonging` note the words that this document uses of its own.
2. `parts` makes it lines and grids, in reading order.
3. `tables` makes records of the grids, one for each action or step; `outlines` does so where there are no tables.
4. `repairs` puts the records and the lines between them right, in the order of `repairs.order`.
5. `assembling` makes a Plan of them, and accounts for every character that is in none of its fields.
6. `promises` reads the plan's own words: milestones, measures and what became of actions.

`passes` takes it through them. Where that finds little, `recasting` lays the document out as forms by the labels that
come again and again, and they go through the same folders; the fuller plan is taken. Where some actions lack what
others have, `dividing` cuts the document where its sections open, each goes through the folders for itself, and that
plan is taken if it holds more.

Where a reader read a file in two ways, `settled` says which of them is the document.

`meanings` and `leads` say what single words mean and are asked everywhere; `items` is what the passes hand on.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from milepost.core.document.nodes import Document
from milepost.core.interpret.dividing import divided_noted
from milepost.core.interpret.dividing.apart import read_apart
from milepost.core.interpret.dividing.choosing import is_uneven, reads_more
from milepost.core.interpret.leads.belonging import belonging, stacking
from milepost.core.interpret.leads.localities import about, localities
from milepost.core.interpret.learnt import lead_labels, noted, section_labels
from milepost.core.interpret.meanings.columns import heeding
from milepost.core.interpret.meanings.openings import learning
from milepost.core.interpret.parts.closed_numbers import with_closed_numbers
from milepost.core.interpret.parts.fact_lines import with_facts_apart
from milepost.core.interpret.parts.lanes import with_lanes
from milepost.core.interpret.parts.numbered_questions import unnumbered
from milepost.core.interpret.parts.places import with_places
from milepost.core.interpret.passes import reading
from milepost.core.interpret.recasting import recast_noted
from milepost.core.interpret.recasting.choosing import outreads
from milepost.core.plan.model import Plan


def settled(document: Document) -> Document:
    """The document in the one of its readings that says more: box by box only where the usual one is in doubt.

    A plan's places are places in the reading that it was made of, so this comes before anything is kept or shown.
    """
    if document.otherwise is None:
        return document
    usual = replace(document, otherwise=None)
    plan, is_thinly_read = _told(usual, {})
    is_in_doubt = is_uneven(plan)
    if not (is_thinly_read or is_in_doubt):
        return usual
    other = interpret(document.otherwise)
    says_more = (is_thinly_read and outreads(other, plan)) or (is_in_doubt and reads_more(other, plan))
    return document.otherwise if says_more else usual


def interpret(document: Document, meanings: Mapping[str, str] = MappingProxyType({})) -> Plan:
    """The plan that a document holds, with notes on what was assumed and a list of what could not be placed.

    `meanings` says what a person told about headings: heading as printed to a kind of column.
    """
    plan, _ = _told(document, meanings)
    return plan


def _told(document: Document, meanings: Mapping[str, str]) -> tuple[Plan, bool]:
    """The plan of a document, and whether little of it was understood as it stands."""
    with heeding(meanings), about(localities(document)), stacking(belonging(document)):
        placed = with_facts_apart(with_closed_numbers(with_lanes(with_places(unnumbered(document)))))
        labels = section_labels(placed)
        with learning(labels):
            announcing = lead_labels(placed)
        with learning(labels, announcing):
            plan, is_thinly_read = _read(placed, meanings)
        return replace(plan, notes=(*plan.notes, *noted(announcing))), is_thinly_read


def _read(document: Document, meanings: Mapping[str, str]) -> tuple[Plan, bool]:
    """The document by one layout or, where that leaves it uneven, by that of each part, if this says more."""
    whole = reading(document, meanings)
    plan = recast_noted(whole.plan) if whole.is_recast else whole.plan
    if whole.is_thin or is_uneven(plan):
        apart = read_apart(document, meanings)
        plan = divided_noted(apart) if apart and reads_more(apart, plan) else plan
    return plan, whole.is_thin
