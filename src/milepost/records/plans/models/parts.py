"""The three storeys of a plan: sections, focus areas, actions."""

from typing import Any

from django.db import models

from milepost.core.plan import model as value
from milepost.records.plans.models.kept import Part


class Section(Part):
    """A part of the plan, called as the plan calls it."""

    title = models.TextField(blank=True)
    label = models.TextField(blank=True)
    number = models.TextField(blank=True)
    heading = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        name = f"{self.label or 'Section'} {self.number}".strip()
        return f"{name} ({self.title})" if self.title else name

    @property
    def name(self) -> str:
        """What it is called on pages and in mails, as "Priority 1: Safe"; the heading as printed may say far more."""
        called = f"{self.label} {self.number}".strip()
        return ": ".join(filter(None, (called, self.title))) or "Section"


class FocusArea(Part):
    """An aim between section and action."""

    section = models.ForeignKey(Section, models.CASCADE, related_name="focus_areas")
    title = models.TextField(blank=True)
    number = models.TextField(blank=True)
    place = models.JSONField(null=True, blank=True)

    def __str__(self) -> str:
        name = f"focus area {self.number}".strip()
        return f"{name} ({self.title})" if self.title else name


def no_status() -> dict[str, Any]:
    """What an action without a stated status holds."""
    return {"text": "", "code": "", "colour": "", "because": "", "place": None}


class Action(Part):
    """What partners promised to do; the number is a label, the id is permanent, `before` is it a period ago."""

    focus_area = models.ForeignKey(FocusArea, models.CASCADE, related_name="actions")
    before = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="after")
    title = models.TextField(blank=True)
    number = models.TextField(blank=True)
    organisations = models.JSONField(default=list)
    stage = models.CharField(max_length=20, default=value.Stage.UNKNOWN)
    stage_source = models.TextField(blank=True)
    status = models.JSONField(default=no_status)
    evidence = models.JSONField(default=list)
    place = models.JSONField(null=True, blank=True)
    more_places = models.JSONField(default=list)

    def __str__(self) -> str:
        name = f"action {self.number}".strip()
        return f"{name} ({self.title})" if self.title else name
