"""How Django finds this app."""

from django.apps import AppConfig


class QualityConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.quality"
    label = "quality"
    default_auto_field = "django.db.models.BigAutoField"
