"""How Django finds this app."""

from django.apps import AppConfig


class SignoffConfig(AppConfig):
    """Registers the app under its short label."""

    name = "milepost.records.signoff"
    label = "signoff"
    default_auto_field = "django.db.models.BigAutoField"
