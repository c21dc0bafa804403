"""Bodies, their meetings, and the decisions that were taken in one about a plan."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Action, Concern, Plan
from milepost.records.rounds.models import Round


class Body(models.Model):
    """A board or committee that papers go to; papers are due so many working days before it meets."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="bodies")
    name = models.CharField(max_length=200)
    papers_days = models.PositiveSmallIntegerField(default=7)

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "bodies"
        constraints = (models.UniqueConstraint(fields=("partnership", "name"), name="body_named_once"),)

    def __str__(self) -> str:
        return self.name


class Meeting(models.Model):
    """One meeting of a body, with the day by which its papers must be in."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    body = models.ForeignKey(Body, models.PROTECT, related_name="meetings")
    on = models.DateField()
    papers_due = models.DateField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ("-on",)
        constraints = (models.UniqueConstraint(fields=("body", "on"), name="body_meets_once_a_day"),)

    def __str__(self) -> str:
        return f"{self.body}, {self.on.day} {self.on:%B %Y}"


class Aim(models.Model):
    """The meeting that a round is for, with the days that it had when the round's dates were counted back from it."""

    round = models.OneToOneField(Round, models.CASCADE, related_name="aim")
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="aims")
    on = models.DateField()
    papers_due = models.DateField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.round}, for {self.meeting}"


class Effect(models.TextChoices):
    """What a decision did to the plan."""

    NOTED = "noted", "Nothing changes in the plan"
    CLOSED = "closed", "The action is closed"
    REWORDED = "reworded", "The action gets another wording"
    MOVED = "moved", "A milestone moves to another date"
    ANSWERED = "answered", "A concern is answered"


class Decision(models.Model):
    """What a meeting decided, under which minute, and what that did to which action or concern of a plan.

    One that was recorded wrongly is corrected or taken back, with why; it stays in the list.
    """

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="decisions")
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="meeting_decisions")
    action = models.ForeignKey(Action, models.SET_NULL, null=True, blank=True, related_name="decisions")
    concern = models.ForeignKey(Concern, models.SET_NULL, null=True, blank=True, related_name="decisions")
    minute = models.CharField(max_length=60)
    text = models.TextField()
    about = models.TextField(blank=True)
    effect = models.CharField(max_length=20, choices=Effect)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)
    corrected_at = models.DateTimeField(null=True, blank=True)
    corrected_because = models.TextField(blank=True, default="")
    taken_back_at = models.DateTimeField(null=True, blank=True)
    taken_back_because = models.TextField(blank=True, default="")

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"minute {self.minute} of {self.meeting}"

    @property
    def reference(self) -> str:
        """What the plan's lineage says of it."""
        return f"{self.meeting}, minute {self.minute}"
