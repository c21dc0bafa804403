"""How Django finds this app."""

from django.apps import AppConfig


class RoundsConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.rounds"
    label = "rounds"
    default_auto_field = "django.db.models.BigAutoField"
