"""What a person is in a partnership, and what they were given beyond that."""

from django.conf import settings
from django.db import models

from milepost.records.access.roles import Role


class Membership(models.Model):
    """What one person is in one partnership: role, post and organisation, which differ from one to the next."""

    partnership = models.ForeignKey("people.Partnership", models.PROTECT, related_name="memberships")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role, default=Role.CONTRIBUTOR)
    post = models.CharField(max_length=200, blank=True)
    organisation = models.ForeignKey(
        "people.Organisation", models.PROTECT, null=True, blank=True, related_name="memberships"
    )
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ("person__name", "id")
        constraints = (models.UniqueConstraint(fields=("partnership", "person"), name="member_once"),)

    def __str__(self) -> str:
        return f"{self.person} ({self.get_role_display()})"


class Grant(models.Model):
    """One permission for one person in one place, beyond their role; it ends by a date or by being taken back."""

    partnership = models.ForeignKey("people.Partnership", models.PROTECT, related_name="grants")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="grants")
    permission = models.CharField(max_length=40, help_text="A value of Permission.")
    plan = models.CharField(max_length=12, blank=True)
    section = models.CharField(max_length=12, blank=True)
    cause = models.CharField(max_length=200)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=("person", "partnership"), name="grants_of_person"),)

    def __str__(self) -> str:
        return f"{self.person}: {self.permission}"
