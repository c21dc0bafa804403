"""The one table of what happened; nothing in it is ever changed or taken away."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from milepost.records.history.sentences import SENTENCES


class HistoryIsKept(Exception):
    """Somebody tried to change or to remove what happened."""


class EventQuerySet(models.QuerySet["Event"]):
    """Events in bulk, which can be added and read and nothing else."""

    def update(self, **_fields: Any) -> NoReturn:
        """Refused."""
        raise HistoryIsKept("An event of the history cannot be changed.")

    def delete(self) -> NoReturn:
        """Refused."""
        raise HistoryIsKept("An event of the history cannot be removed.")


class Event(models.Model):
    """One thing that one person did, with what it changed.

    Partnership, plan and subject are ids kept as text: history outlives what it tells of and knows no later app.
    """

    partnership = models.CharField(max_length=12)
    plan = models.CharField(max_length=12, blank=True)
    subject_kind = models.CharField(max_length=30)
    subject_id = models.CharField(max_length=40)
    subject = models.CharField(max_length=300, help_text="What the subject was called at that time.")
    verb = models.CharField(max_length=40)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ("-id",)
        indexes = (
            models.Index(fields=("partnership", "-id"), name="history_of_partnership"),
            models.Index(fields=("plan", "-id"), name="history_of_plan"),
            models.Index(fields=("subject_kind", "subject_id", "-id"), name="history_of_subject"),
        )

    def __str__(self) -> str:
        return self.sentence

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps a new event; refuses to change an old one."""
        if not self._state.adding:
            raise HistoryIsKept("An event of the history cannot be changed.")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused."""
        raise HistoryIsKept("An event of the history cannot be removed.")

    @property
    def sentence(self) -> str:
        """What happened, as a person reads it: "Grace Osei reworded action 2.1.4 (Agree the plan)."."""
        return SENTENCES[self.verb].format(by=self.by.get_full_name(), subject=self.subject)
