"""A long paper that somebody asked for: what of, and the file once it is made."""

from datetime import timedelta

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.plans.models import Plan

KEPT = timedelta(days=1)


class Paper(models.Model):
    """One report of a plan in one format; `key` is the same for all who ask for the same, so that it is made once.

    `day` is the day that the plan is seen from, empty for the plan as it stood when it was asked for, at `version`.
    """

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="papers")
    key = models.CharField(max_length=64)
    version = models.PositiveIntegerField()
    day = models.DateField(null=True, blank=True)
    today = models.DateField()
    report = models.CharField(max_length=60)
    format = models.CharField(max_length=20)
    choices = models.JSONField(default=dict, help_text="Section, organisation and earlier plan, where the report asks.")
    hidden = models.JSONField(default=list, help_text="Ids of what is kept from who asked, as decision record 18 says.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    made_at = models.DateTimeField(null=True, blank=True)
    data = models.BinaryField(null=True, blank=True)
    error = models.TextField(blank=True, help_text="Why it cannot be made, for the person who asked.")

    class Meta:
        ordering = ("-asked_at",)
        constraints = (models.UniqueConstraint(fields=("plan", "key"), name="paper_made_once"),)

    def __str__(self) -> str:
        return f"{self.report} as {self.format}"

    @property
    def job(self) -> str:
        """The key of the job that makes it."""
        return f"paper:{self.pk}"
