"""Whether work on an action goes on, by its stage and by what its own words seem to decide."""

from milepost.core.plan.model import Action, ProposalKind, Stage

OVER = frozenset({Stage.COMPLETE, Stage.CLOSED, Stage.SUPERSEDED})
_ENDS = frozenset({ProposalKind.CLOSE, ProposalKind.COMPLETE, ProposalKind.SUPERSEDE, ProposalKind.MERGE})


def is_live(action: Action) -> bool:
    """Whether work on an action goes on, as far as its stage and its own words say."""
    return action.stage not in OVER and not (action.proposals and _says_over(action))  # most have none


def is_ending(action: Action) -> bool:
    """Whether an action's own words seem to end it and nobody has decided that they do."""
    return _says_over(action) and action.stage not in OVER


def _says_over(action: Action) -> bool:
    """Whether an action's own words seem to end it."""
    return any(one.kind in _ENDS for one in action.proposals)


def is_closed(action: Action) -> bool:
    """Whether an action is closed or superseded, or its own words say so."""
    ends = (ProposalKind.CLOSE, ProposalKind.SUPERSEDE)
    return action.stage in (Stage.CLOSED, Stage.SUPERSEDED) or any(one.kind in ends for one in action.proposals)
