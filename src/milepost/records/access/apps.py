"""How Django finds this app."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.access"
    label = "access"
    default_auto_field = "django.db.models.BigAutoField"
