"""How Django finds this app."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.meetings"
    label = "meetings"
    default_auto_field = "django.db.models.BigAutoField"
