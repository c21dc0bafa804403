"""Files that were uploaded, what was read in them, and what a person corrected."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Plan


class State(models.TextChoices):
    """Where an import stands."""

    READING = "reading", "Being read"
    UNREADABLE = "unreadable", "Cannot be read"
    DRAFT = "draft", "Draft"
    ACCEPTED = "accepted", "Accepted"
    MERGED = "merged", "Taken over into a plan"
    DISCARDED = "discarded", "Discarded"
    UNDONE = "undone", "Taken back"


class Import(models.Model):
    """One file on its way to becoming a plan: its bytes, the draft that was read, the corrections in their order.

    What cannot be read and what is discarded keeps no bytes and no words, only its name and what is said of it.
    """

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="imports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField()
    document = models.TextField(blank=True, help_text="The document as first read; blank for a plan in JSON.")
    draft = models.JSONField(default=dict, help_text="The plan as read; empty until the worker has read it.")
    corrections = models.JSONField(default=list)
    agreed = models.JSONField(default=list, help_text="What headings mean that were asked about and accepted as read.")
    decisions = models.JSONField(default=list, help_text="What a person decided about what the prose proposes.")
    error = models.TextField(blank=True, help_text="Why it, or its last correction, could not be read.")
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    plan = models.ForeignKey(Plan, models.SET_NULL, null=True, blank=True, related_name="imports")
    before = models.JSONField(null=True, blank=True, help_text="The plan before this import was taken over into it.")
    plan_version = models.PositiveIntegerField(default=0, help_text="The plan’s version after it was taken over.")

    class Meta:
        ordering = ("-at",)
        indexes = (models.Index(fields=("partnership", "state"), name="imports_of_partnership"),)

    def __str__(self) -> str:
        return self.file_name

    @property
    def job(self) -> str:
        """The key of the job that reads it as it stands."""
        return f"read_import-{self.pk}-{self.version}"


class MarkedPiece(models.Model):
    """A piece of an import's source with what was read from it, so that a page fetches no more of it than it shows."""

    draft = models.ForeignKey(Import, models.CASCADE, related_name="pieces", db_index=False)
    number = models.PositiveIntegerField(help_text="As `milepost.core.drafting.pieces` numbers them.")
    text = models.TextField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("draft", "number"), name="imports_piece_once"),)

    def __str__(self) -> str:
        return f"piece {self.number} of {self.draft_id}"
