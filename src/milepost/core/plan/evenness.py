"""Which of the facts that an action may have are there, action by action: what some have and others lack shows."""

from collections.abc import Sequence

from milepost.core.plan.model import Action


def facts(found: Sequence[Action]) -> tuple[tuple[bool, ...], ...]:
    """For number, lead, status and days in turn: whether each action has it."""
    return (
        tuple(bool(one.number) for one in found),
        tuple(bool(one.leads or one.organisations) for one in found),
        tuple(bool(one.status.text) for one in found),
        tuple(bool(one.milestones) for one in found),
    )
