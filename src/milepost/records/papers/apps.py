"""How Django finds this app."""

from django.apps import AppConfig


class PapersConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.papers"
    label = "papers"
    default_auto_field = "django.db.models.BigAutoField"
