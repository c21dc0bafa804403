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
    """The readings of the pieces: one without an action goes with what follows it, the last with what stands before."""
    read: list[Reading] = []
    waiting: Document | None = None
    for piece in pieces:
        part = reading(together(waiting, piece) if waiting else piece, meanings)
        waiting = None if any(actions(part.plan)) else part.document
        read += [] if waiting else [part]
    if waiting and read:
        read.append(reading(together(read.pop().document, waiting), meanings))
    return read
