"""What a column asks for whose heading no list has, by the classes of the heading's words, where its cells allow it."""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.meanings.worded_headings import worded_role
from milepost.core.interpret.tables.looks import Look
from milepost.core.interpret.tables.weighed import refuses

_SURE = 0.9  # a heading that is known as it stands
_PRIORITIES = re.compile(r"(?:(?:our|key|main|top) )*priorities (?:for|in|over|during) .*\d.*", re.IGNORECASE)


def asked_in_words(heading: str, texts: Sequence[str], seen: Look | None) -> Role | None:
    """The question that such a heading asks; None for one that is known, that names an action or that is empty."""
    proposal = guess(heading)
    names_action = Role.ACTION in proposal.roles and "action" in heading.lower()
    if proposal.share >= _SURE or names_action or not any(texts):
        return None
    asked = worded_role(heading)
    return None if asked is None or (seen and refuses(asked, seen)) else asked


def with_priorities(columns: Sequence[Column], roles: Sequence[str]) -> list[str]:
    """The roles, with the priorities of a year behind the actions as their next steps: "Priorities for 2026"."""
    action = roles.index(Role.ACTION) if Role.ACTION in roles else len(roles)
    asked = [at for at, column in enumerate(columns) if at > action and _PRIORITIES.fullmatch(column.heading)]
    return [Role.NEXT if at in asked and role == Role.OTHER else role for at, role in enumerate(roles)]
