"""The round: what is asked, of which period, by when."""

from typing import Any

from django.db import models

from milepost.records.access.permissions import Scope
from milepost.records.ids import LENGTH, new_id
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Plan


class RoundState(models.TextChoices):
    """Where a round stands."""

    PREPARING = "preparing", "Being prepared"
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"
    STOPPED = "stopped", "Stopped"


def reminder_days() -> list[int]:
    """Days before the due date on which who has not answered is reminded; a negative one is after it."""
    return [14, 5, 1, -2]


class Round(models.Model):
    """One time of asking everybody for an update of a plan.

    `period` is the key of the plan's period that is reported on. `questions` are as they were asked, each with its key,
    heading, role and whether it must be answered: a later change of the plan's questions changes nothing here.
    """

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="rounds")
    plan = models.ForeignKey(Plan, models.PROTECT, related_name="rounds")
    title = models.CharField(max_length=200)
    period = models.TextField()
    period_label = models.TextField(blank=True)
    as_at = models.DateField(help_text="The day whose position is described.")
    board_on = models.DateField(null=True, blank=True)
    paper_due = models.DateField(null=True, blank=True)
    sign_by = models.DateField(null=True, blank=True)
    answer_by = models.DateField()
    nation = models.CharField(max_length=3, default="ENG")
    questions = models.JSONField(default=list)
    subject = models.CharField(max_length=200, blank=True)
    wording = models.TextField(blank=True, help_text="The opening words of the mail, with {name} and the like.")
    reminders = models.JSONField(default=reminder_days)
    least_gap = models.PositiveSmallIntegerField(default=3, help_text="Days between two reminders to one person.")
    state = models.CharField(max_length=10, choices=RoundState, default=RoundState.PREPARING)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at", "id")
        indexes = (models.Index(fields=("state", "answer_by"), name="rounds_to_remind"),)

    def __str__(self) -> str:
        return self.title

    @property
    def scope(self) -> Scope:
        """Where somebody acts who changes this round."""
        return Scope(self.partnership_id, self.plan_id)

    @property
    def is_open(self) -> bool:
        """Whether answers are taken."""
        return self.state == RoundState.OPEN

    def required(self) -> tuple[dict[str, Any], ...]:
        """The questions that must be answered."""
        return tuple(question for question in self.questions if question["required"])
