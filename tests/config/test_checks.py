"""Mistakes in the settings are told before anybody is served."""

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from pytest_django import Settings

from milepost.config.checks import refuse_to_start


@pytest.fixture
def real(settings: Settings) -> Settings:
    """The settings of a sound installation."""
    settings.DEMO, settings.DEBUG, settings.HTTPS = False, False, True
    settings.SECRET_KEY = "fifty random characters, or so"
    settings.ALLOWED_HOSTS = ["plans.elmshire.example"]
    settings.ADDRESS = "https://plans.elmshire.example"
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    return settings


def found() -> list[str]:
    return [
        message.id
        for message in run_checks(tags=["security"], include_deployment_checks=True)
        if message.id.startswith("milepost.")
    ]


def test_a_sound_installation_has_nothing_to_mend(real: Settings) -> None:
    assert found() == []
    refuse_to_start()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("SECRET_KEY", "a key for tests and the demo only", "milepost.E001"),
        ("ALLOWED_HOSTS", ["*"], "milepost.E002"),
        ("DEBUG", True, "milepost.E003"),
        ("DEMO", True, "milepost.W001"),
        ("ALLOWED_HOSTS", ["localhost"], "milepost.W002"),
        ("HTTPS", False, "milepost.W003"),
        ("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend", "milepost.W004"),
        ("ADDRESS", "http://127.0.0.1:8000", "milepost.W005"),
    ],
)
def test_each_mistake_has_its_number(real: Settings, name: str, value: object, expected: str) -> None:
    setattr(real, name, value)
    assert found() == [expected]


def test_the_server_does_not_start_with_the_key_that_everybody_knows(real: Settings) -> None:
    real.SECRET_KEY = "a key for tests and the demo only"
    with pytest.raises(ImproperlyConfigured, match="50 random characters"):
        refuse_to_start()


def test_the_demo_on_this_machine_needs_no_settings(settings: Settings) -> None:
    settings.DEMO = True
    settings.ALLOWED_HOSTS = ["localhost"]
    refuse_to_start()
    assert found() == []
