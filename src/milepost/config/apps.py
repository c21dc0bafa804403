"""How Django finds the start-up checks."""

from django.apps import AppConfig
from django.core.checks import Tags, register

from milepost.config.checks import check_settings


class MilepostConfig(AppConfig):
    """Registers the checks of the settings."""

    name = "milepost.config"
    label = "milepost"

    def ready(self) -> None:
        """Called once Django has loaded every app."""
        register(check_settings, Tags.security, deploy=True)
