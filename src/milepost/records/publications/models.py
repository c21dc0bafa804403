"""What was published: the value that it renders from, its files, and whether it still stands."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models

from milepost.core.plan.model import Audience
from milepost.records.ids import LENGTH, new_id
from milepost.records.meetings.models import Meeting
from milepost.records.people.models import Partnership


class PublicationIsKept(Exception):
    """Somebody tried to change or to remove what was published."""


class State(models.TextChoices):
    """Whether a publication stands."""

    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


AUDIENCES = (
    (Audience.WORKING_GROUP.value, "Working group"),
    (Audience.BOARD.value, "Board"),
    (Audience.PUBLIC.value, "Public"),
)
MAY_CHANGE = frozenset({"state", "withdrawn_at", "withdrawn_by", "withdrawn_because"})


class KeptQuerySet(models.QuerySet[Any]):
    """Rows that can be added and read, and not be changed or removed in bulk."""

    def update(self, **_fields: Any) -> NoReturn:
        """Refused."""
        raise PublicationIsKept("What was published cannot be changed.")

    def delete(self) -> NoReturn:
        """Refused."""
        raise PublicationIsKept("What was published cannot be removed. Withdraw it instead.")


class Publication(models.Model):
    """One version of one paper. Only whether it stands may change.

    `value` is the JSON that it renders from; `plan` is an id kept as text, since a publication outlives its plan, as do
    the names of plan, meeting and approver as they were. `slug` is the paper's address, the same for every version.
    """

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="publications")
    plan = models.CharField(max_length=12)
    plan_title = models.TextField()
    number = models.PositiveIntegerField()
    slug = models.SlugField(max_length=80)
    version = models.PositiveIntegerField(default=1)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    reason = models.TextField(blank=True)
    title = models.TextField()
    report = models.CharField(max_length=60)
    parameters = models.JSONField(default=dict)
    audience = models.CharField(max_length=20, choices=AUDIENCES)
    as_at = models.DateField()
    meeting = models.ForeignKey(Meeting, models.PROTECT, null=True, blank=True, related_name="papers")
    meeting_name = models.TextField(blank=True)
    value = models.TextField()
    sha256 = models.CharField(max_length=64)
    software = models.CharField(max_length=40)
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    approved_name = models.CharField(max_length=200)
    published_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.PUBLISHED)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    withdrawn_because = models.TextField(blank=True)

    objects = KeptQuerySet.as_manager()

    class Meta:
        ordering = ("-number",)
        constraints = (
            models.UniqueConstraint(fields=("partnership", "number"), name="publication_numbered_once"),
            models.UniqueConstraint(fields=("partnership", "slug", "version"), name="publication_version_once"),
        )
        indexes = (models.Index(fields=("partnership", "plan"), name="publications_of_plan"),)

    def __str__(self) -> str:
        return f"{self.title}, version {self.version}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps a new publication; of an old one only that it was withdrawn."""
        if not self._state.adding and not MAY_CHANGE.issuperset(kwargs.get("update_fields") or {"everything"}):
            raise PublicationIsKept("What was published cannot be changed.")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused."""
        raise PublicationIsKept("What was published cannot be removed. Withdraw it instead.")


class PublishedFile(models.Model):
    """One file of a publication, as it was made on the day."""

    publication = models.ForeignKey(Publication, models.PROTECT, related_name="files")
    format = models.CharField(max_length=20)
    name = models.CharField(max_length=120)
    media_type = models.CharField(max_length=120)
    data = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()

    objects = KeptQuerySet.as_manager()

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=("publication", "format"), name="file_of_format_once"),)

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps a new file; refuses to change an old one."""
        if not self._state.adding:
            raise PublicationIsKept("What was published cannot be changed.")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused."""
        raise PublicationIsKept("What was published cannot be removed. Withdraw it instead.")


class CoverTemplate(models.Model):
    """What the cover reports of a partnership begin with: the fields of `core.reports.cover.Cover` as data."""

    partnership = models.OneToOneField(Partnership, models.CASCADE, related_name="cover_template")
    cover = models.JSONField()

    def __str__(self) -> str:
        return f"Cover report of {self.partnership}"
