"""What a newer document says just as the one before it did, while the plan went on: nobody meant to take that back."""

from collections.abc import Collection

from milepost.core.plan.compare.changes import Change, Comparison, Group
from milepost.core.plan.compare.merging import Key


def repeated(found: Comparison, between: Comparison, put_right: Collection[str] = ()) -> frozenset[Key]:
    """The places in `found`, from the plan to the newer document, of what is no change `between` the two documents.

    The plan differs there because somebody changed the plan, or put words of the document before right while checking
    it: `put_right` are those, each on one line. What the newer document lacks is not among them.
    """
    news = {_said(group, change) for group in between.groups for change in group.changes}
    return frozenset(
        (at, inner)
        for at, group in enumerate(found.groups)
        for inner, change in enumerate(group.changes)
        if change.new is not None and (_said(group, change) not in news or " ".join(change.after.split()) in put_right)
    )


def _said(group: Group, change: Change) -> tuple[str, ...]:
    """What the newer document says by a change, whatever stood there before and whatever that was called."""
    return group.name, group.part.value, change.part.value, change.kind.value, change.field, change.after
