"""Who is asked to sign a section in a round, the links by which they come, and their signatures."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.rounds.models import Round


class Signing(models.Model):
    """One person, asked to sign one section in one round; `instead_of` is who was asked before them, if anybody."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    round = models.ForeignKey(Round, models.CASCADE, related_name="signings")
    section = models.ForeignKey("plans.Section", models.PROTECT, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="signings")
    instead_of = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    asked_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True, help_text="When somebody else was asked instead.")

    class Meta:
        ordering = ("section__position", "person__name", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("round", "section", "person"), condition=models.Q(ended_at=None), name="asked_once_to_sign"
            ),
        )

    def __str__(self) -> str:
        return f"{self.section}"


class SignLink(models.Model):
    """A link that was mailed to one person for one section; only its hash is kept."""

    signing = models.ForeignKey(Signing, models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"link to sign {self.signing}"


class Signature(models.Model):
    """What one person signed: the words exactly as they saw them, and what they agreed to in saying so."""

    signing = models.ForeignKey(Signing, models.PROTECT, related_name="signatures")
    name = models.CharField(max_length=200)
    agreed = models.TextField(help_text="The sentence that they signed under.")
    statement = models.TextField(blank=True, help_text="Their own words on the section, which print.")
    words = models.TextField(help_text="The section as it will print, as core.plan.signed gives it.")
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    recalled_at = models.DateTimeField(null=True, blank=True)
    recalled_because = models.TextField(blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"signature of {self.name}"
