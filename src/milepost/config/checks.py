"""Mistakes in the settings, each with a number and what to do; errors keep the site from starting."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning  # noqa: A004 - Django's names
from django.core.exceptions import ImproperlyConfigured

THIS_MACHINE = {"localhost", "127.0.0.1", "[::1]"}
BUILT_IN_KEY = "a key for tests"


def check_settings(**_arguments: Any) -> list[CheckMessage]:
    """Everything that is wrong with the settings of this installation; the demo and development may be laxer."""
    return list(_findings())


def refuse_to_start() -> None:
    """What the web server asks before it serves: raises ImproperlyConfigured with all errors at once."""
    errors = [found for found in _findings() if found.is_serious()]
    if errors:
        raise ImproperlyConfigured("\n".join(f"{found.id}: {found.msg} {found.hint}" for found in errors))


def _findings() -> Iterator[CheckMessage]:
    is_at_home = settings.DEMO or settings.DEBUG  # noqa: TID251 - to refuse it is the one right use
    is_open = not set(settings.ALLOWED_HOSTS) <= THIS_MACHINE
    if settings.SECRET_KEY.startswith(BUILT_IN_KEY) and not is_at_home:
        yield Error(
            "MILEPOST_SECRET_KEY is not set, so anybody could sign sessions.",
            hint="Set it to 50 random characters, or name a file that holds them in MILEPOST_SECRET_KEY_FILE.",
            id="milepost.E001",
        )
    if "*" in settings.ALLOWED_HOSTS:
        yield Error(
            "MILEPOST_HOSTS lets the site answer to any name.",
            hint="List the names that people type, separated by commas.",
            id="milepost.E002",
        )
    if settings.DEBUG and is_open:  # noqa: TID251
        yield Error(
            "MILEPOST_DEBUG shows the inside of the site to whoever meets an error.",
            hint="Set it to no wherever others can reach the site.",
            id="milepost.E003",
        )
    yield from _advice(is_open=is_open, is_at_home=is_at_home)


def _advice(*, is_open: bool, is_at_home: bool) -> Iterator[CheckMessage]:
    if settings.DEMO and is_open:
        yield Warning(
            "MILEPOST_DEMO lets anybody sign in as anybody.",
            hint="Keep real plans in another installation.",
            id="milepost.W001",
        )
    if not is_open and not is_at_home:
        yield Warning(
            "Only this machine can reach the site.",
            hint="Set MILEPOST_HOSTS to the names that people type, separated by commas.",
            id="milepost.W002",
        )
    if is_open and not settings.HTTPS:
        yield Warning(
            "Sign-in codes and answers travel unencrypted.",
            hint="Put the site behind HTTPS and set MILEPOST_HTTPS to yes.",
            id="milepost.W003",
        )
    if is_open and urlsplit(settings.ADDRESS).hostname in THIS_MACHINE:
        yield Warning(
            "The links in mails lead to the reader’s own machine.",
            hint="Set MILEPOST_ADDRESS to where people reach Milepost, such as https://plans.example.gov.uk.",
            id="milepost.W005",
        )
    if not is_at_home and not settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        yield Warning(
            "Mail is printed where the worker runs, so nobody gets a sign-in code or a link.",
            hint="Set MILEPOST_EMAIL_HOST to the name of your mail server.",
            id="milepost.W004",
        )
