"""The plan of a document whose sections are each read by their own layout."""

from collections.abc import Mapping

from milepost.core.document.nodes import Document
from milepost.core.interpret.dividing.cuts import cut, together
from milepost.core.interpret.dividing.makes import are_alike
from milepost.core.interpret.meanings.columns import heeding
from milepost.core.interpret.passes import Reading, planned, reading
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_SEVERAL = 2


def read_apart(document: Document, meanings: Mapping[str, str]) -> Plan | None:
    """The plan of its parts, each read for itself; None where it has only one, or all of them are alike."""
    pieces = cut(document)
    if are_alike(pieces):
        return None
    read = _parts(pieces, meanings)
    if len(read) < _SEVERAL:
        return None
    with heeding({**{heading: kind for part in read for heading, kind in part.own.items()}, **meanings}):
        return planned(tuple(item for part in read for item in part.found), document)


def _parts(pieces: tuple[Document, ...], meanings: Mapping[str, str]) -> list[Reading]:
    """The readings of the pieces: those without an action go with what follows, the last with what stands before.

    Whether a piece has one is asked of it alone: asked of all that wait, a thousand would be read over and over.
    """
    read: list[Reading] = []
    waiting: list[Document] = []
    for piece in pieces:
        part = reading(piece, meanings)
        if not any(actions(part.plan)):
            waiting.append(piece)
            continue
        read.append(reading(together(*waiting, piece), meanings) if waiting else part)
        waiting = []
    if waiting and read:
        read.append(reading(together(read.pop().document, *waiting), meanings))
    return read
