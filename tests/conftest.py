"""What every test may ask for."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone
from hypothesis import settings
from pytest_django import DjangoDbBlocker
from tests import reading
from tests.cast import Cast, make_cast
from tests.kept import Kept, keep
from whitenoise.middleware import WhiteNoiseMiddleware

LONGEST_RUN = timedelta(minutes=30)

# The database of the tests is a file in this folder.
Path(os.environ.get("MILEPOST_VAR", "var")).mkdir(parents=True, exist_ok=True)

# The same examples every time, and no clock, so that a run says something of the code and not of the machine;
# MILEPOST_FUZZ=yes looks for new ones, as script/soak does.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("fuzz", deadline=None)
settings.load_profile("fuzz" if os.environ.get("MILEPOST_FUZZ") == "yes" else "steady")


def pytest_sessionstart() -> None:
    """A run that starts shortly before midnight is told that it is earlier, so that it begins and ends on one day."""
    now = timezone.localtime()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    late = LONGEST_RUN - (midnight - now)

    class Earlier(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.now(tz) - late

    if late > timedelta():
        timezone.datetime = Earlier


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL only those tests are run that ask a database something: the others said it all on SQLite."""
    if connection.vendor == "sqlite":
        return
    asking = [item for item in items if asks_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if not asks_database(item)])
    items[:] = asking


def asks_database(item: pytest.Item) -> bool:
    """Whether a test, or what it asks for, has a database."""
    names = set(getattr(item, "fixturenames", ()))
    return not names.isdisjoint(("db", "transactional_db")) or item.get_closest_marker("django_db") is not None


@pytest.fixture(scope="session")
def _kept_cast(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Kept[Cast]:
    with django_db_blocker.unblock():
        return keep(make_cast)


@pytest.fixture
def cast(_kept_cast: Kept[Cast], db: None) -> Cast:
    """The cast, in a database of its own."""
    return _kept_cast.put_back()


@pytest.fixture(scope="session", autouse=True)
def _static_files_found_once() -> Iterator[None]:
    """Each client of a test starts Milepost anew, and would look through the folders of static files again."""
    find, found = WhiteNoiseMiddleware.add_files_from_finders, {}

    def once(started: WhiteNoiseMiddleware) -> None:
        if not found:
            find(started)
            found.update(started.files)
        started.files.update(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "add_files_from_finders", once)
        yield


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process for each document, which would take minutes; tests/core asks the real ones, limits and all."""
    for module in reading.ASKING:
        monkeypatch.setattr(f"{module}.answer_of", reading.answer_here)
