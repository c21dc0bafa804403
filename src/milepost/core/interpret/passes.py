"""A document through the folders of `interpret` in order: as it stands or, where that says little, by its labels."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
from milepost.core.interpret.items import Item
from milepost.core.interpret.meanings.columns import heeding
from milepost.core.interpret.parts.blocks import parts
from milepost.core.interpret.parts.bold_labels import with_colons_for_bold
from milepost.core.interpret.parts.flattened import restored
from milepost.core.interpret.parts.headed_answers import unheaded
from milepost.core.interpret.parts.led_lines import with_colons
from milepost.core.interpret.parts.marked_labels import with_colons_for_marks
from milepost.core.interpret.parts.page_heads import raised
from milepost.core.interpret.parts.status_signs import signs_as_lines
from milepost.core.interpret.parts.tabbed import untabbed
from milepost.core.interpret.promises import PASSES as PROMISES
from milepost.core.interpret.recasting import recast
from milepost.core.interpret.recasting.choosing import is_thin, outdoes
from milepost.core.interpret.repairs.order import REPAIRS
from milepost.core.interpret.tables.rows import items
from milepost.core.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, or a part of one, with what was found in it and the plan of that.

    `own` says what its own labels mean, where it was laid out anew by them (`is_recast`); `is_thin` tells whether
    little of it was understood as it stands.
    """

    document: Document
    found: tuple[Item, ...]
    plan: Plan
    is_thin: bool
    is_recast: bool = False
    own: Mapping[str, str] = field(default_factory=dict)


def reading(document: Document, meanings: Mapping[str, str]) -> Reading:
    """The document as it stands; where that says little, laid out as forms by its own labels, if these say more."""
    first = found(document)
    plan = planned(first, document)
    as_it_stands = Reading(document, first, plan, is_thin(plan))
    laid_out = recast(document) if as_it_stands.is_thin else None
    if laid_out is None:
        return as_it_stands
    forms, own = laid_out
    with heeding({**own, **meanings}):
        others = found(forms)
        other = planned(others, document)
    if outdoes(other, plan):
        return Reading(document, others, other, is_thin=True, is_recast=True, own=own)
    return as_it_stands


def found(document: Document) -> tuple[Item, ...]:
    """The records and the lines of a document, put right."""
    whole = unheaded(raised(restored(untabbed(parts(document)))))
    read = items(signs_as_lines(with_colons_for_bold(with_colons(with_colons_for_marks(whole)))))
    for repair in REPAIRS:
        read = repair(read)
    return read


def planned(read: tuple[Item, ...], source: Document) -> Plan:
    """The plan that they make, set against what their source says, and what it promises."""
    plan = schemed(rated(resolved(accounted(lettered(coded(assembled(read, source))), source))))
    for promise in PROMISES:
        plan = promise(plan)
    return wondered(missed(plan), source)
