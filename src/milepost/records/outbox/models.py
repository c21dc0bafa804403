"""Mail and jobs that wait, are being done, are done or have failed; rows of the same transaction as their cause."""

from django.conf import settings
from django.db import models


class State(models.TextChoices):
    """Where something in the outbox stands."""

    WAITING = "waiting"
    TAKEN = "taken"
    DONE = "done"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class Waiting(models.Model):
    """What mail and jobs have in common: a state, a lease, and a key so that the same cause is queued once."""

    key = models.CharField(max_length=200, unique=True)
    cause = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField()
    not_after = models.DateTimeField(null=True, blank=True, help_text="Of no use any more after this.")
    is_urgent = models.BooleanField(default=False)
    lease_until = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ("not_before", "id")
        indexes = (models.Index(fields=("state", "not_before"), name="%(class)s_to_do"),)

    def __str__(self) -> str:
        return f"{self.key} ({self.state})"


class Message(Waiting):
    """One mail to one person; `secret` holds words of it that nobody but that person may read, until it is sent."""

    partnership = models.CharField(max_length=12, blank=True)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    to = models.EmailField()
    reply_to = models.EmailField(blank=True)
    mail_id = models.CharField(max_length=64, blank=True, db_index=True)
    subject = models.CharField(max_length=300)
    text = models.TextField()
    html = models.TextField(blank=True)
    secret = models.JSONField(default=list)
    carries = models.TextField(blank=True, help_text="The hashes of its links’ tokens, kept when these are struck out.")


class Job(Waiting):
    """One piece of work for the worker: `kind` names the function, `payload` its arguments."""

    kind = models.CharField(max_length=60)
    payload = models.JSONField(default=dict)


class Duty(models.Model):
    """Something that is done every minute by whichever worker comes first."""

    name = models.CharField(max_length=120, unique=True)
    next_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
