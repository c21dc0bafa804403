"""How Django finds this app."""

from django.apps import AppConfig


class HistoryConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.history"
    label = "history"
    default_auto_field = "django.db.models.BigAutoField"
