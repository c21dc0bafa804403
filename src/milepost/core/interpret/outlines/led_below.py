"""A sentence below an action's title that says who leads it, where no field does: "This is led by Ann Lowe."."""

from dataclasses import replace

from milepost.core.interpret.leads.sentences import action_sentence
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead
from milepost.core.interpret.parts.answers import names_parties

_LEAD = "Lead"  # what such a sentence leaves unsaid
_SHORT = frozenset((Role.DUE, Role.STATUS, Role.NUMBER))  # what may stand between


def with_leads_below(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with each such sentence as a field; plain text right below one could be anything, and so it stays.

    Else that text would go on with who leads.
    """
    told: set[int] = set()
    sentence, is_near = -1, False
    for at, part in parts.items():
        if part.rank:
            sentence, is_near = -1, part.rank == rank
        elif part.is_field:
            told -= {sentence} if is_lead(part.label) else set()
            is_near = is_near and bool(part.text) and not _SHORT.isdisjoint(guess(part.label).roles[:1])
        elif is_near and _names(part.line.said.text):
            sentence = at
            told.add(at)
        else:
            is_near = False
    told = {at for at in told if at + 1 not in parts or parts[at + 1].is_field or parts[at + 1].rank}
    return parts | {at: replace(parts[at], label=_LEAD, text=parts[at].line.said.text) for at in told}


def _names(text: str) -> bool:
    found = action_sentence(text)
    return found is not None and names_parties(found[1])
