"""What is said in a round while it is still being typed: answers, what became of milestones, readings, evidence."""

from django.conf import settings
from django.db import models

from milepost.records.plans.models import Measure, Milestone
from milepost.records.rounds.models.item import Item


class Draft(models.Model):
    """An answer to one question, being typed; `version` counts, so that no colleague overwrites another."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="drafts")
    question = models.TextField()
    text = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=("item", "question"), name="one_draft_of_a_question"),)

    def __str__(self) -> str:
        return self.text


class OutcomeKind(models.TextChoices):
    """What became of a milestone, in the words of who answers."""

    OPEN = "", "Still to come"
    MET = "met", "Met"
    MISSED = "missed", "Missed"
    MOVED = "moved", "Moved to another date"
    DROPPED = "dropped", "Dropped"
    REPLACED = "replaced", "Replaced by something else"


class Outcome(models.Model):
    """What is said of one milestone in one round; `new_date` in the words of who says it."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="outcomes")
    milestone = models.ForeignKey(Milestone, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=OutcomeKind, blank=True, default=OutcomeKind.OPEN)
    new_date = models.TextField(blank=True)
    because = models.TextField(blank=True)
    replaced_by = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=("item", "milestone"), name="one_outcome_of_a_milestone"),)

    def __str__(self) -> str:
        return f"{self.milestone}: {self.get_kind_display()}"


class ReadingDraft(models.Model):
    """A measured value, being entered: a number, and the day or month that it is of."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="readings")
    measure = models.ForeignKey(Measure, models.CASCADE, related_name="+")
    value = models.TextField(blank=True)
    date = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=("item", "measure"), name="one_reading_of_a_measure"),)

    def __str__(self) -> str:
        return self.value


class Evidence(models.Model):
    """What shows that an answer is true: an address on the web, or a file; `dated` is the day that it is of."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="evidence")
    label = models.CharField(max_length=200)
    url = models.URLField(max_length=1000, blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    data = models.BinaryField(blank=True, default=b"")
    dated = models.DateField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.label
