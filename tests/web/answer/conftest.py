"""What tests of the real server may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from tests.records.outbox.conftest import postbox
from tests.records.outbox.postbox import Postbox
from tests.web.site import Site

__all__ = ["postbox"]


@pytest.fixture
def site(transactional_db: None, postbox: Postbox, tmp_path: Path) -> Iterator[Site]:
    """A server of the test's own, not started yet, on what is in the database once it starts."""
    call_command("createcachetable", verbosity=0)
    made = Site(postbox, tmp_path)
    yield made
    made.end()
