"""A Word form that came back, kept as it came until somebody says what of it is to be taken."""

from django.conf import settings
from django.db import models

from milepost.records.ids import LENGTH, new_id
from milepost.records.rounds.models.request import Request


class ReturnedForm(models.Model):
    """One file: its bytes, and `read`, the Return that was read in it when it came; `taken_at` once it was used."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)
    request = models.ForeignKey(Request, models.CASCADE, related_name="returned_forms")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField()
    read = models.JSONField()
    taken_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-at", "id")
        constraints = (models.UniqueConstraint(fields=("request", "sha256"), name="form_once_of_a_request"),)

    def __str__(self) -> str:
        return self.file_name
