"""The last resort: blocks under labels that come again and again are written out as a form for each action."""

from dataclasses import replace

from milepost.core.document.nodes import Certainty, Document, Note
from milepost.core.interpret.recasting.asked import meanings
from milepost.core.interpret.recasting.blocks import Block, blocks
from milepost.core.interpret.recasting.forms import LABELS, laid_out
from milepost.core.interpret.recasting.labels import marked
from milepost.core.interpret.recasting.naming import parted
from milepost.core.interpret.recasting.own_lines import owned
from milepost.core.interpret.recasting.pieces import pieces
from milepost.core.interpret.recasting.scales import statuses
from milepost.core.interpret.recasting.sheets import sheet_forms
from milepost.core.interpret.recasting.signs import signed
from milepost.core.interpret.recasting.strips import struck
from milepost.core.interpret.recasting.titles import lifted
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_FEWEST = 3  # blocks of the same make; two may be alike by chance
_ASKED = 2  # labels of a block, mostly: who leads is said of much that is no action
_SAID = (
    "This document has no table or list that Milepost understands. Its {} actions were put together from the labels "
    "that repeat on its pages, so compare each action with the page."
)
_ON_SHEETS = (
    "Each of {} sheets was read as the form of one action: what stands at the same place on most of them is a label. "
    "Compare some of the actions with their sheets."
)


def recast(document: Document) -> tuple[Document, dict[str, str]] | None:
    """The document with a form for each block of the same labels, in its order, and what the labels of the forms mean.

    A workbook with a form on each sheet has these as they stand there. None where no such blocks stand in it.
    Nothing is left out: what belongs to no block stays a line between the forms. Places stay those of the document,
    whose blocks and cells all have one.
    """
    if (sheets := sheet_forms(document)) is not None:
        return sheets, {}
    found = struck(parted(lifted(owned(blocks(marked(signed(pieces(document))))))))
    every = [one for one in found if isinstance(one, Block)]
    asked = sum(len(one.answers) for one in every)
    if sum(bool(one.over) for one in every) < _FEWEST or asked < _ASKED * len(every):
        return None
    return replace(document, blocks=tuple(laid_out(found, document))), {
        **meanings(every, are_stated=bool(statuses(found))),
        **LABELS,
    }


def recast_noted(plan: Plan) -> Plan:
    """The plan, with a note that a person should look at every action of it."""
    sheets = [one.place.sheet for one in actions(plan) if one.place]
    count = sum(1 for _ in actions(plan))
    is_sheet_each = all(sheets) and len(set(sheets)) == count
    said = (_ON_SHEETS if is_sheet_each else _SAID).format(count)
    return replace(plan, notes=(Note("recast", said, None, Certainty.JUDGEMENT), *plan.notes))
