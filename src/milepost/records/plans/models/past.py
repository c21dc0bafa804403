"""A plan as it stood at the end of a day, once it has changed since."""

from django.db import models


class Past(models.Model):
    """The value of a plan at the end of a day on which it changed: its canonical JSON, packed, with its hash."""

    plan = models.ForeignKey("plans.Plan", models.CASCADE, related_name="pasts")
    day = models.DateField()
    packed = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering = ("day",)
        constraints = (models.UniqueConstraint(fields=("plan", "day"), name="past_of_plan_and_day"),)

    def __str__(self) -> str:
        return f"{self.plan_id} on {self.day}"
