"""The plan itself, with its periods, its questions and the concerns that it carries."""

from django.db import models

from milepost.core.plan import model as value
from milepost.records.access.permissions import Scope
from milepost.records.ids import LENGTH, new_id
from milepost.records.people.models import Partnership
from milepost.records.plans.models.kept import Kept, Part


class Plan(models.Model):
    """A plan of a partnership; `version` counts every change of anything in it."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="plans")
    previous = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="next")
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    title = models.TextField(blank=True)
    owner = models.TextField(blank=True)
    source = models.JSONField()
    calendar = models.JSONField()
    scheme = models.JSONField(default=list)
    glossary = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    labels = models.JSONField(default=list)
    unplaced = models.JSONField(default=list)

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return self.title or "A plan without a title"

    @property
    def scope(self) -> Scope:
        """Where somebody acts who changes this plan."""
        return Scope(self.partnership_id, self.pk)


class Period(Kept):
    """A span of time that the plan reports on or plans for."""

    key = models.TextField()
    label = models.TextField(blank=True)
    start = models.DateField(null=True, blank=True)
    end = models.DateField(null=True, blank=True)
    standing = models.CharField(max_length=20, default=value.Standing.REPORTED)

    def __str__(self) -> str:
        return self.label


class Question(Kept):
    """One thing that is asked about every action."""

    key = models.TextField()
    heading = models.TextField(blank=True)
    role = models.CharField(max_length=20, default=value.QuestionRole.OTHER)
    period = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        return self.heading


class Concern(Part):
    """A worry that is carried until it is answered."""

    text = models.TextField(blank=True)
    raised = models.TextField(blank=True)
    actions = models.JSONField(default=list)
    state = models.CharField(max_length=20, default=value.ConcernState.OPEN)
    answer = models.TextField(blank=True)
    ask = models.TextField(blank=True)
    audience = models.CharField(max_length=20, default=value.Audience.BOARD)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text
