"""Links that are tried out, and saves that never end."""

import pytest
from django.test import Client
from tests.cast import Cast
from tests.web.links import open_round

from milepost.records.plans.models import Plan
from milepost.web import limits
from milepost.web.answer import visit


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three of each in a minute that does not end."""
    monkeypatch.setattr(limits, "time", lambda: 1_800_000_000)
    monkeypatch.setattr(visit, "MOST_GUESSES", 3)
    monkeypatch.setattr(visit, "MOST_SAVES", 3)


def test_whoever_tries_links_out_is_told_to_wait_and_a_real_link_still_works(cast: Cast, plan: Plan) -> None:
    _, token = open_round(cast, plan)
    tried = [Client().get(f"/answer/guess-{number}/").status_code for number in range(4)]
    assert tried == [410, 410, 410, 429]
    assert Client().get(f"/answer/{token}/").status_code == 200


def test_a_link_saves_as_fast_as_a_person_types_and_no_faster(cast: Cast, plan: Plan) -> None:
    round_, token = open_round(cast, plan)
    address = f"/answer/{token}/{round_.items.first().pk}/"
    assert [Client().post(address, {}).status_code == 429 for _ in range(4)] == [False, False, False, True]
    assert Client().get(address).status_code == 200
