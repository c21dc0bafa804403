"""What people decided about findings: a row for a finding, one for a rule that is off, one for what waits."""

from datetime import date

from django.conf import settings
from django.db import models

from milepost.core.checks.finding import KEY_LENGTH
from milepost.records.ids import LENGTH
from milepost.records.imports.models import Import
from milepost.records.plans.models import Plan


class Kind(models.TextChoices):
    """What a person decided about a finding."""

    ACCEPTED = "accepted", "Accepted"
    PUT_OFF = "put_off", "Put off"


class Verdict(models.Model):
    """A finding that a person accepted, or put off until a day, known by its key; edited words have another key.

    `rule`, `action` and `question` make the finding known again where the action goes on in the next period's plan.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="verdicts")
    key = models.CharField(max_length=KEY_LENGTH)
    rule = models.CharField(max_length=60)
    action = models.CharField(max_length=LENGTH, blank=True)
    question = models.TextField(blank=True)
    evidence = models.TextField(blank=True)
    message = models.TextField()
    kind = models.CharField(max_length=10, choices=Kind)
    until = models.DateField(null=True, blank=True)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")
        constraints = (models.UniqueConstraint(fields=("plan", "key"), name="decided_once"),)

    def __str__(self) -> str:
        return self.message

    def holds(self, today: date) -> bool:
        """Whether the finding stays aside on this day."""
        return self.until is None or today < self.until


class RuleOff(models.Model):
    """A rule that a plan has switched off, and why."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="rules_off")
    rule = models.CharField(max_length=60)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("rule",)
        constraints = (models.UniqueConstraint(fields=("plan", "rule"), name="off_once"),)

    def __str__(self) -> str:
        return self.rule


class VerdictAside(models.Model):
    """A verdict, or a rule that was off, of a plan whose import was taken back: it waits with the document.

    The action is known by its number and its title, because it has another id when the document is accepted again;
    both are "" for the whole plan. `kind` is "" for a rule that was switched off.
    """

    document = models.ForeignKey(Import, models.CASCADE, related_name="verdicts_aside")
    rule = models.CharField(max_length=60)
    number = models.TextField(blank=True)
    title = models.TextField(blank=True)
    question = models.TextField(blank=True)
    evidence = models.TextField(blank=True)
    message = models.TextField(blank=True)
    kind = models.CharField(max_length=10, choices=Kind, blank=True)
    until = models.DateField(null=True, blank=True)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.message or self.rule
