"""Partnerships, their organisations and the people in them; what each may do stands in access."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac

from milepost.records.ids import LENGTH, new_id


class Partnership(models.Model):
    """A partnership: the owner of plans, and the wall that no query passes."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=200)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Organisation(models.Model):
    """A member organisation, with the short forms and other names that it is found by."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="organisations")
    name = models.CharField(max_length=200)
    short = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=60, blank=True)
    aliases = models.JSONField(default=list)
    contact = models.ForeignKey(
        "people.Person", models.SET_NULL, null=True, blank=True, related_name="+", help_text="Who is asked for it."
    )
    is_active = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint("partnership", Lower("name"), name="organisation_named_once"),)

    def __str__(self) -> str:
        return self.name


class PersonManager(BaseUserManager["Person"]):
    """Finds people; how one is made is an action's business."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person with this address, whatever its capitals."""
        return self.get(email=(username or "").lower())


class Person(AbstractBaseUser):
    """A human being, with or without an account: who has an address may sign in by a code that is mailed there."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    name = models.CharField(max_length=200)
    email = models.EmailField(unique=True, null=True, blank=True)  # null: many people may have no address
    is_active = models.BooleanField(default=True)
    address_since = models.DateTimeField(
        null=True, blank=True, help_text="When the address was corrected: links of before were mailed to another."
    )

    objects = PersonManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]  # noqa: RUF012 - the base class says so

    class Meta:
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")) & ~models.Q(email=""), name="person_email_in_lower_case"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        """The name as it is shown."""
        return self.name

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """Whoever signed in by an address that was not theirs is signed out once it is corrected."""
        said = f"{self.email}\n{self.password}"
        return salted_hmac("milepost.records.people", said, secret=secret, algorithm="sha256").hexdigest()

    def has_perm(self, _perm: str, _obj: Any = None) -> bool:
        """Django's own permissions are not used: `access.may` is the only question."""
        return False
