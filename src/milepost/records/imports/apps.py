"""How Django finds this app."""

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.imports"
    label = "imports"
    default_auto_field = "django.db.models.BigAutoField"
