"""What we ask of the board: what concerns ask for, and what the plan's words propose and nobody has decided."""

from collections import defaultdict
from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, ListKind, Paragraph, Role
from milepost.core.plan.model import Action, Concern, Proposal, ProposalKind
from milepost.core.reports.board.view import View
from milepost.core.reports.quoting import quote, short_name
from milepost.core.words.counting import listed, many

MOST = 5
NAMED = 8  # actions in one sentence
LONGEST, LONGEST_REASON = 90, 60  # letters of a request, and of why it is made
# What a proposal would do to actions, {0}, with what it names, {1}. Of one action the first that is here is told;
# a status that words give is no decision of the board.
_WOULD = {
    ProposalKind.SUPERSEDE: "replace {0} by {1}",
    ProposalKind.MERGE: "merge {0} into {1}",
    ProposalKind.SPLIT: "split {0} into {1}",
    ProposalKind.REWORD: "reword {0} as “{1}”",
    ProposalKind.COMPLETE: "mark {0} as complete",
    ProposalKind.CLOSE: "close {0}",
    ProposalKind.MOVE: "move {0} to {1}",
    ProposalKind.REOPEN: "take {0} up again",
}


def asks(view: View) -> Iterator[Block]:
    """One numbered list, so that minutes can refer to it: requests first, then decisions that the words call for."""
    yield Heading("What we ask of the board", 1)
    lines = _lines(view)
    for number, line in enumerate(lines[:MOST], 1):
        yield Paragraph(" ".join(line.split()), ListKind.NUMBER, label=f"{number}.")
    if not lines:
        yield Paragraph("The plan records no request to the board.", role=Role.NOTE)
    elif notes := list(_notes(view, len(lines) - MOST)):
        yield Paragraph(" ".join(notes), role=Role.NOTE)


def _notes(view: View, left: int) -> Iterator[str]:
    """How much more is asked, and what decisions go by."""
    if left > 0:
        yield f"{many(left, 'more thing is', 'more things are')} asked."
    if any(one.seat.action.proposals for one in view.positions):
        yield "What is to be decided is what the plan’s own words propose; the paper “Lineage” has all of it."


def number_of_asks(view: View) -> int:
    """How many things the board is asked for."""
    return len(_lines(view))


def _lines(view: View) -> list[str]:
    requests = [_request(one) for one in view.concerns if one.ask.strip()]
    return [*requests, *_decisions(view), *_new_actions(view)]


def _request(one: Concern) -> str:
    reason = f" – because {quote(one.text, LONGEST_REASON)}" if one.text.strip() else ""
    return f"{quote(one.ask, LONGEST)}{reason}"


def _decisions(view: View) -> Iterator[str]:
    """A sentence for all actions to which the same would be done."""
    found: dict[tuple[ProposalKind, str], list[Action]] = defaultdict(list)
    for one in view.positions:
        told = _told(one.seat.action)
        if told:
            found[told.kind, listed(told.to) or told.title].append(one.seat.action)
    for (kind, named), actions in sorted(found.items(), key=lambda pair: list(_WOULD).index(pair[0][0])):
        would = _WOULD[kind].format(_called(actions), named or "another action")
        yield f"Decide whether to {would}."


def _told(action: Action) -> Proposal | None:
    mine = {one.kind: one for one in reversed(action.proposals)}
    return next((mine[kind] for kind in _WOULD if kind in mine), None)


def _new_actions(view: View) -> Iterator[str]:
    """New actions that the words name; the parts of a split are told with it."""
    names: dict[str, None] = {}
    for one in view.positions:
        kinds = {proposal.kind for proposal in one.seat.action.proposals}
        if ProposalKind.SPLIT not in kinds:
            for proposal in one.seat.action.proposals:
                if proposal.kind is ProposalKind.NEW_ACTION:
                    names[" ".join((*proposal.to, f"“{proposal.title}”" if proposal.title else "")).strip()] = None
    for name in filter(None, names):
        yield f"Decide whether to add the new action {name}."


def _called(actions: list[Action]) -> str:
    """ "actions 2.1.1, 2.1.2 and 7 more", those without a number by the start of their title."""
    names = [one.number or f"“{short_name(one)}”" for one in actions[:NAMED]]
    left = [f"{len(actions) - NAMED:,} more"] if len(actions) > NAMED else []
    return f"{'action' if len(actions) == 1 else 'actions'} {listed([*names, *left])}"
