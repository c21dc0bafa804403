"""What the tests of the outbox may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import Settings
from tests.records.outbox.outside import Outside
from tests.records.outbox.postbox import Postbox


@pytest.fixture
def postbox(settings: Settings) -> Iterator[Postbox]:
    """A mail server, and settings that lead to it."""
    made = Postbox()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", made.port
    settings.DEFAULT_FROM_EMAIL = "Milepost <milepost@plans.example>"
    made.controller.start()
    yield made
    made.controller.stop(no_assert=True)


@pytest.fixture
def outside(transactional_db: None, postbox: Postbox, tmp_path: Path) -> Iterator[Outside]:
    """Workers as processes of their own, on what is in the outbox once the first of them starts."""
    made = Outside(postbox, tmp_path)
    yield made
    made.end()
