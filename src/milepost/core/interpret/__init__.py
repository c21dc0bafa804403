"""Document to Plan with notes, in short named passes; the only place that guesses."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from milepost.core.document.nodes import Document
from milepost.core.interpret.account import accounted
from milepost.core.interpret.agreed import agreed
from milepost.core.interpret.announced import announced
from milepost.core.interpret.assemble import assembled
from milepost.core.interpret.bare import wondered
from milepost.core.interpret.called import called
from milepost.core.interpret.carried import carried
from milepost.core.interpret.columns import heeding
from milepost.core.interpret.decoys import without_templates
from milepost.core.interpret.flattened import restored
from milepost.core.interpret.headings import learning
from milepost.core.interpret.items import Item
from milepost.core.interpret.learnt import lead_labels, noted, section_labels
from milepost.core.interpret.levels import levelled
from milepost.core.interpret.localities import about, localities
from milepost.core.interpret.numbers import numbered
from milepost.core.interpret.outlines import outlined
from milepost.core.interpret.own import plain
from milepost.core.interpret.parts import parts
from milepost.core.interpret.places import with_places
from milepost.core.interpret.promises import PASSES as PROMISES
from milepost.core.interpret.promoted import promoted
from milepost.core.interpret.rows import items
from milepost.core.interpret.scheme import schemed
from milepost.core.interpret.shaded import shaded
from milepost.core.interpret.shifts import shifted
from milepost.core.interpret.steps import resolved, stepped
from milepost.core.interpret.surmised import surmised
from milepost.core.interpret.tears import rejoined
from milepost.core.interpret.ticked import ticked
from milepost.core.interpret.titles import titled
from milepost.core.interpret.united import united
from milepost.core.plan.model import Plan

REPAIRS: tuple[Callable[[tuple[Item, ...]], tuple[Item, ...]], ...] = (
    outlined,
    united,
    titled,
    agreed,
    shifted,
    rejoined,
    without_templates,
    carried,
    ticked,
    shaded,
    plain,
    stepped,
    numbered,
    surmised,
    announced,
    levelled,
    called,
    promoted,
)


def interpret(document: Document, meanings: Mapping[str, str] = MappingProxyType({})) -> Plan:
    """The plan that a document holds, with notes on what was assumed and a list of what could not be placed.

    `meanings` says what a person told about headings: heading as printed to a kind of column.
    """
    with heeding(meanings), about(localities(document)):
        placed = with_places(document)
        labels = section_labels(placed)
        with learning(labels):
            announcing = lead_labels(placed)
        with learning(labels, announcing):
            plan = _interpreted(placed)
        return replace(plan, notes=(*plan.notes, *noted(announcing)))


def _interpreted(document: Document) -> Plan:
    found = items(restored(parts(document)))
    for repair in REPAIRS:
        found = repair(found)
    plan = schemed(resolved(accounted(assembled(found, document), document)))
    for promise in PROMISES:
        plan = promise(plan)
    return wondered(plan, document)
