"""Why something changed, where the plan itself knows: from earlier wordings, moved dates and lineage."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from milepost.core.plan.compare.changes import Change
from milepost.core.plan.compare.saying import day, is_same
from milepost.core.plan.model import Action, Link, LinkKind, Milestone, Wording

_OF_STAGE = (LinkKind.CLOSED, LinkKind.REOPENED, LinkKind.SUPERSEDED_BY, LinkKind.SPLIT_INTO, LinkKind.MERGED_INTO)


def of_milestone(old: Milestone, new: Milestone, changes: Iterable[Change]) -> Iterator[Change]:
    """A moved date with the reason that was kept with its move; the move itself is not said again."""
    moved = len(new.moves) > len(old.moves) and not is_same(old.due, new.due)
    for change in changes:
        if change.field == "date" and moved:
            yield replace(change, reason=new.moves[-1].reason)
        elif change.field != "earlier moves of its date" or not moved or new.moves[:-1] != old.moves:
            yield change


def of_action(old: Action, new: Action, changes: Sequence[Change]) -> Iterator[Change]:
    """A rewording and another stage with the reasons that were kept; why an action stands somewhere goes with where."""
    wording = left_wording(old, new)
    stage = any(change.field == "stage" for change in changes)
    for change in changes:
        if change.field == "title" and wording:
            yield replace(change, reason=decided(wording.reason, wording))
        elif change.field == "stage":
            yield replace(change, reason=_of_links(old, new, _OF_STAGE) or new.stage_source)
        elif change.field != "why it stands there" or not stage:
            yield change


def of_move(old: Action, new: Action) -> str:
    """Why an action stands under another focus area now."""
    return _of_links(old, new, (LinkKind.MOVED_TO,))


def left_wording(old: Action, new: Action) -> Wording | None:
    """The earlier wording that the later plan kept when it reworded the action."""
    if is_same(old.title, new.title):
        return None
    return next((one for one in new.wordings[len(old.wordings) :] if is_same(one.title, old.title)), None)


def told(old: Action, new: Action) -> set[LinkKind]:
    """The kinds of new links that other changes tell of already: a rewording, and a closing with its stage."""
    reworded = {LinkKind.REWORDED} if left_wording(old, new) else set()
    return reworded | ({LinkKind.CLOSED, LinkKind.REOPENED} if old.stage is not new.stage else set())


def decided(reason: str, by: Wording | Link) -> str:
    """A reason with who decided and when, in one line."""
    on = by.from_ if isinstance(by, Wording) else by.date
    facts = (reason, f"decided by {by.decided_by}" if by.decided_by else "", day(on) if on else "")
    return ", ".join(filter(None, facts))


def _of_links(old: Action, new: Action, kinds: tuple[LinkKind, ...]) -> str:
    fresh = (link for link in new.links if link.kind in kinds and link not in old.links)
    return "; ".join(filter(None, (decided(link.text, link) for link in fresh)))
