"""A round with its link, and a real server for the tests that need one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from tests.cast import Cast
from tests.records.outbox.conftest import postbox
from tests.records.outbox.postbox import Postbox
from tests.web.links import open_round
from tests.web.site import Site

from milepost.records.plans.models import Plan
from milepost.records.rounds.models import Round

__all__ = ["postbox"]


@pytest.fixture
def site(transactional_db: None, postbox: Postbox, tmp_path: Path) -> Iterator[Site]:
    """A server of the test's own, not started yet, on what is in the database once it starts."""
    call_command("createcachetable", verbosity=0)
    made = Site(postbox, tmp_path)
    yield made
    made.end()


@pytest.fixture
def link(cast: Cast, plan: Plan) -> tuple[Round, str]:
    """A round in which Carl is asked for everything, and his token."""
    cache.clear()
    return open_round(cast, plan)
