"""How Django finds this app."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.outbox"
    label = "outbox"
    default_auto_field = "django.db.models.BigAutoField"
