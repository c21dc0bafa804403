"""The findings of two versions of a plan, or of two plans, side by side: new, mended, still there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from milepost.core.checks.finding import Finding


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of the findings; `still` and `new` are those of the later plan, `mended` those of the earlier."""

    new: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    still: tuple[Finding, ...]


def changes(before: Iterable[Finding], after: Iterable[Finding], was: Mapping[str, str] | None = None) -> Changes:
    """Findings compared by their keys, each list in the order in which it was given.

    `was` gives the earlier id of an action by its later one, where two plans hold the same action under two ids.
    """
    earlier, later = tuple(before), tuple(after)
    keys = [as_of(one, was or {}).key for one in later]
    known = {one.key for one in earlier}
    return Changes(
        tuple(one for one, key in zip(later, keys, strict=True) if key not in known),
        tuple(one for one in earlier if one.key not in set(keys)),
        tuple(one for one, key in zip(later, keys, strict=True) if key in known),
    )


def as_of(finding: Finding, was: Mapping[str, str]) -> Finding:
    """The finding as the earlier plan would hold it, under the id that its action had there."""
    return replace(finding, action=was.get(finding.action, finding.action))
