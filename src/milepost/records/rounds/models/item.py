"""One action that a round asks about, whom it asks, and how far its answer has come."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.plans.models import Action
from milepost.records.rounds.models.request import Request
from milepost.records.rounds.models.round import Round


class ItemState(models.TextChoices):
    """How far an answer has come."""

    WAITING = "waiting", "To answer"
    STARTED = "started", "Draft"
    GIVEN = "given", "Sent"
    RETURNED = "returned", "Sent back"
    ACCEPTED = "accepted", "Accepted"
    TAKEN = "taken", "In the plan"
    CARRIED = "carried", "Not answered"


SENT = (ItemState.GIVEN, ItemState.ACCEPTED)
IS_SENT = models.Q(state__in=SENT) | models.Q(state=ItemState.STARTED, sent__isnull=False)


class Source(models.TextChoices):
    """Why these people are asked."""

    OWNER = "owner", "Leads the action"
    CONTACT = "contact", "Contact of the organisation"
    SECTION_LEAD = "section_lead", "Leads the section"
    COORDINATOR = "coordinator", "Nobody else is known"
    TAKEN_ON = "taken_on", "Nobody else is known, and the coordinator took it on"
    BY_HAND = "by_hand", "Chosen by hand"
    HANDED_OVER = "handed_over", "Handed over"


class Item(models.Model):
    """One action in one round; everybody who is asked for it works on the same answer.

    `last` is what was said a period ago, by the key of the question, as it stood when the round was prepared. `sent` is
    what was sent last, word for word: what is typed afterwards counts for nothing until it is sent too.
    """

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="items")
    action = models.ForeignKey(Action, models.PROTECT, related_name="items")
    section = models.ForeignKey("plans.Section", models.PROTECT, related_name="+")
    position = models.PositiveIntegerField()
    asked = models.ManyToManyField(Request, related_name="items")
    source = models.CharField(max_length=20, choices=Source, default=Source.COORDINATOR)
    last = models.JSONField(default=dict)
    last_label = models.TextField(blank=True)
    last_status = models.TextField(blank=True)
    sent = models.JSONField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=ItemState, default=ItemState.WAITING)
    status = models.TextField(blank=True, help_text="The code of one of the plan's own status words.")
    status_because = models.TextField(blank=True)
    nothing_to_report = models.BooleanField(default=False)
    note = models.TextField(blank=True, help_text="To the coordinator; never printed.")
    version = models.PositiveIntegerField(default=1)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    given_for = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    given_at = models.DateTimeField(null=True, blank=True)
    returned_because = models.TextField(blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("position", "id")
        constraints = (models.UniqueConstraint(fields=("round", "action"), name="action_once_in_a_round"),)

    def __str__(self) -> str:
        return str(self.action)

    @property
    def is_sent(self) -> bool:
        """Whether there is an answer for the plan to take, whatever has been typed since."""
        return self.state in SENT or (self.state == ItemState.STARTED and self.sent is not None)

    @property
    def state_words(self) -> str:
        """How far its answer has come, in words."""
        is_changed = self.state == ItemState.STARTED and self.sent is not None
        return "Changed, not sent again" if is_changed else self.get_state_display()

    @property
    def name(self) -> str:
        """The action as people who are asked for it know it: its number, where it has one, and its words."""
        return f"{self.action.number} {self.action.title}".strip()
