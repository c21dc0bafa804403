"""What every row of a plan has."""

from django.db import models

from milepost.records.ids import LENGTH, new_id


class Kept(models.Model):
    """A row of a plan, with its place in an order, counting its changes so that nobody overwrites somebody else.

    Its columns are named as the fields of the value that it keeps: `bridge.py` goes by those names.
    """

    plan = models.ForeignKey("plans.Plan", models.CASCADE, related_name="%(class)s_rows")
    position = models.PositiveIntegerField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True
        ordering = ("position", "pk")


class Part(Kept):
    """A row with a permanent id of its own, which is the id of the value too."""

    id = models.CharField(primary_key=True, max_length=LENGTH, default=new_id, editable=False)

    class Meta(Kept.Meta):
        abstract = True
