"""What a committee is asked to decide, in a table beside the plan: recommendations of which nothing more is told."""

from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import Column, Role

TELLING = (Role.LEAD, Role.DUE, Role.STATUS, Role.WHERE_NOW, Role.NEXT, Role.MEASURE)
_MUCH = 3


def recommends(columns: Sequence[Column]) -> bool:
    """Whether these columns hold recommendations and neither leads nor days nor progress."""
    named = [column.heading.casefold() for column in columns if column.role == Role.ACTION]
    return any("recommend" in name for name in named) and not any(column.role in TELLING for column in columns)


def tells_much(columns: Sequence[Column]) -> bool:
    """Whether these columns name actions and tell three things of them or more."""
    roles = {column.role for column in columns}
    return Role.ACTION in roles and len(roles.intersection(TELLING)) >= _MUCH
