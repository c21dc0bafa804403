"""How Django finds this app."""

from django.apps import AppConfig


class PublicationsConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.publications"
    label = "publications"
    default_auto_field = "django.db.models.BigAutoField"
