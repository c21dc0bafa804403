"""Fifty people answer at once, a save every five seconds each, for a minute: no error, and nobody waits."""

import os
import random
import threading
import time
from statistics import quantiles

from tests.cast import make_cast
from tests.web.answer.conftest import postbox, site  # noqa: F401 - fixtures
from tests.web.site import Site
from tests.web.visitors import Visitor, visitors

PEOPLE, EVERY, LASTS = 50, 5.0, 60.0  # seconds
MOST = 0.150  # seconds that nineteen of twenty saves may take, on two cores that do nothing else


def write(one: Visitor, begins: float, ends: float) -> None:
    """Saves as a person does who types without a pause."""
    time.sleep(begins)
    number = 0
    while time.monotonic() < ends:
        started, number = time.monotonic(), number + 1
        one.save(f"What we did, draft {number}. " * 20)
        time.sleep(max(0.0, started + EVERY - time.monotonic()))


def test_fifty_people_write_for_a_minute(site: Site) -> None:  # noqa: F811
    people = visitors(make_cast(), site, PEOPLE)
    site.serve()
    site.start()
    chance, ends = random.Random(7), time.monotonic() + LASTS
    threads = [threading.Thread(target=write, args=(one, chance.random() * EVERY, ends)) for one in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = sorted(seconds for one in people for seconds in one.took)
    wrong = [status for one in people for status in one.wrong]
    p50, p95 = quantiles(took, n=20)[9], quantiles(took, n=20)[18]
    load = os.getloadavg()[0]
    print(  # noqa: T201 - figures of the soak
        f"{len(took)} saves, {len(wrong)} errors; p50 {p50 * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms, "
        f"longest {took[-1] * 1000:.0f} ms; load {load:.1f}"
    )
    assert wrong == []
    kept = {str(text) for (text,) in site.rows("SELECT text FROM rounds_draft")}
    assert {one.kept.strip() for one in people} <= kept
    assert p95 < MOST
