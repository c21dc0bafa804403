"""What is said of a section or an action: leads, statements, answers, milestones, measures, lineage, proposals."""

from typing import Any

from django.conf import settings
from django.db import models

from milepost.core.plan import model as value
from milepost.records.plans.models.kept import Kept, Part
from milepost.records.plans.models.parts import Action, Section


class Lead(Kept):
    """Who leads a section or an action, as printed; `person` once somebody confirmed who that is."""

    section = models.ForeignKey(Section, models.CASCADE, null=True, blank=True, related_name="leads")
    action = models.ForeignKey(Action, models.CASCADE, null=True, blank=True, related_name="leads")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    name = models.TextField(blank=True)
    post = models.TextField(blank=True)
    organisation = models.TextField(blank=True)
    text = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)

    class Meta(Kept.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(section=None, action__isnull=False) | models.Q(section__isnull=False, action=None),
                name="lead_of_section_or_action",
            ),
        )

    def __str__(self) -> str:
        return self.text or self.name or self.post or self.organisation


class Statement(Kept):
    """The lead's own words on a section for one period."""

    section = models.ForeignKey(Section, models.CASCADE, related_name="statements")
    period = models.TextField(blank=True)
    text = models.TextField(blank=True)
    by = models.TextField(blank=True)
    audience = models.CharField(max_length=20, default=value.Audience.PUBLIC)

    def __str__(self) -> str:
        return self.text


class Answer(Kept):
    """What was said to one question about one action in one period, by their keys."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="answers")
    question = models.TextField()
    text = models.TextField(blank=True)
    period = models.TextField(blank=True)
    by = models.TextField(blank=True)
    audience = models.CharField(max_length=20, default=value.Audience.BOARD)
    nothing_to_report = models.BooleanField(default=False)
    place = models.JSONField(null=True, blank=True)
    more_places = models.JSONField(default=list)

    def __str__(self) -> str:
        return self.text


def no_due() -> dict[str, Any]:
    """What a milestone without a date holds."""
    return {"phrase": "", "earliest": None, "latest": None, "precision": "open", "kind": "none"}


class Milestone(Part):
    """Something promised for a time."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="milestones")
    text = models.TextField(blank=True)
    due = models.JSONField(default=no_due)
    state = models.CharField(max_length=20, default=value.MilestoneState.OPEN)
    owner = models.TextField(blank=True)
    because = models.TextField(blank=True)
    moves = models.JSONField(default=list)
    audience = models.CharField(max_length=20, default=value.Audience.PUBLIC)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text


class Measure(Part):
    """Something counted."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="measures")
    text = models.TextField(blank=True)
    kind = models.TextField(blank=True)
    unit = models.TextField(blank=True)
    direction = models.CharField(max_length=10, blank=True)
    baseline = models.JSONField(null=True, blank=True)
    targets = models.JSONField(default=list)
    readings = models.JSONField(default=list)
    cohort = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text


class Wording(Kept):
    """An earlier or proposed wording of an action."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="wordings")
    title = models.TextField(blank=True)
    from_day = models.DateField(null=True, blank=True)
    reason = models.TextField(blank=True)
    decided_by = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.title


class Link(Kept):
    """One event of lineage; `to` is an action's id, or a printed number where there is no such action yet."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="links")
    kind = models.CharField(max_length=20)
    to = models.TextField(blank=True)
    text = models.TextField(blank=True)
    date = models.DateField(null=True, blank=True)
    decided_by = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.to}"


class Proposal(Kept):
    """What prose seems to decide; the plan's value holds the open ones, decided ones stay here."""

    OPEN = ""

    action = models.ForeignKey(Action, models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=20)
    text = models.TextField(blank=True)
    to = models.JSONField(default=list)
    title = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)
    decision = models.CharField(max_length=20, blank=True, default=OPEN)

    def __str__(self) -> str:
        return self.text
