"""What each role may do: everything that is not written here is closed."""

from django.db import models

from milepost.records.access.permissions import Permission


class Role(models.TextChoices):
    """What a person is in a partnership."""

    COORDINATOR = "coordinator", "Coordinator"
    SECTION_LEAD = "section_lead", "Section lead"
    CONTRIBUTOR = "contributor", "Contributor"
    BOARD_MEMBER = "board_member", "Board member"
    ADMINISTRATOR = "administrator", "Administrator"


READS = frozenset({Permission.SEE_PLANS, Permission.SEE_HISTORY})

MAY: dict[Role, frozenset[Permission]] = {
    # Runs the plan.
    Role.COORDINATOR: frozenset(Permission),
    # Reads everything; edits the sections that they lead, by a grant for each.
    Role.SECTION_LEAD: READS | {Permission.SEE_PEOPLE, Permission.SEE_ROUNDS},
    # Reads; answers what they are asked, by a grant for each round.
    Role.CONTRIBUTOR: frozenset({Permission.SEE_PLANS}),
    # Reads the plan and what happened to it.
    Role.BOARD_MEMBER: READS,
    # Looks after people and accounts; does not touch a word of the plan.
    Role.ADMINISTRATOR: READS
    | {Permission.SEE_PEOPLE, Permission.SEE_OUTBOX, Permission.MANAGE_PEOPLE, Permission.MANAGE_ROLES},
}
