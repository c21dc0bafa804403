"""Whom a round asks, the links by which they come, and the codes that prove that it is they."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.rounds.models.round import Round


class Request(models.Model):
    """One person, asked in one round; `answer_by` is theirs alone where the coordinator gave them longer."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="requests")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="requests")
    answer_by = models.DateField(null=True, blank=True)
    is_paused = models.BooleanField(default=False)
    sent_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    reminded_at = models.DateTimeField(null=True, blank=True)
    reminders = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("person__name", "id")
        constraints = (models.UniqueConstraint(fields=("round", "person"), name="asked_once_in_a_round"),)

    def __str__(self) -> str:
        return str(self.person)


class Link(models.Model):
    """A link that was mailed to one person for one request; only its hash is kept."""

    request = models.ForeignKey(Request, models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"link of {self.request}"


class Code(models.Model):
    """A fresh code, mailed to a person who wants to do what a forwarded link must not: hand over, or sign."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    purpose = models.CharField(max_length=100)
    code_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        indexes = (models.Index(fields=("person", "purpose"), name="codes_of_person"),)

    def __str__(self) -> str:
        return f"code of {self.person} to {self.purpose}"
