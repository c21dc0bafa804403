"""How Django finds this app."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.plans"
    label = "plans"
    default_auto_field = "django.db.models.BigAutoField"
