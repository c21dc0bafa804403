"""Workers killed again and again: no mail is lost, and one kill doubles one mail at most."""

import pytest
from tests.records.outbox.conftest import outside, postbox  # noqa: F401 - fixtures
from tests.records.outbox.outside import Outside
from tests.records.outbox.postbox import Postbox
from tests.records.outbox.test_process import kill_at_random

KILLS = 40


@pytest.mark.parametrize("seed", range(3))
def test_a_worker_may_be_killed_forty_times(outside: Outside, postbox: Postbox, seed: int) -> None:  # noqa: F811
    twice = kill_at_random(outside, postbox, mails=150, kills=KILLS, seed=seed)
    print(f"{KILLS} kills, 150 mails: {twice} came twice")  # noqa: T201 - a figure of the soak
    assert len(postbox.ids) == 150
    assert twice <= KILLS
