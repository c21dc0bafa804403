"""How Django finds this app."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Registers the app under its short label; it has no tables."""

    name = "milepost.records.demo"
    label = "demo"
