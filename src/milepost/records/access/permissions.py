"""Everything that a person may be allowed to do, and where."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    """One thing that somebody may do; an action asks for exactly one."""

    SEE_PLANS = "see_plans"
    SEE_HISTORY = "see_history"
    SEE_PEOPLE = "see_people"
    SEE_OUTBOX = "see_outbox"
    IMPORT_PLANS = "import_plans"
    SEE_WORKING_TEXTS = "see_working_texts"
    EDIT_PLAN = "edit_plan"
    EDIT_SECTION = "edit_section"
    SEE_ROUNDS = "see_rounds"
    RUN_ROUND = "run_round"
    ANSWER = "answer"
    REVIEW = "review"
    SIGN = "sign"
    PUBLISH = "publish"
    RUN_MEETINGS = "run_meetings"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_ROLES = "manage_roles"


# What comes with another permission: who edits, looks over or signs a part is of its working group.
COMES_WITH: Mapping[Permission, frozenset[Permission]] = {
    Permission.SEE_WORKING_TEXTS: frozenset(
        {Permission.EDIT_PLAN, Permission.EDIT_SECTION, Permission.REVIEW, Permission.SIGN}
    ),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """Where something is done: a partnership, and where it matters one plan and one section of it, as ids."""

    partnership: str
    plan: str = ""
    section: str = ""
