"""Whatever answers at an address that holds a secret, it says nothing of it elsewhere."""

import pytest
from django.test import Client, override_settings
from tests.cast import Cast
from tests.web.links import open_round

from milepost.records.plans.models import Plan
from milepost.web import limits
from milepost.web.answer import views, visit
from milepost.web.sign import visit as sign_visit


def is_private(response: object) -> bool:
    headers = response.headers  # type: ignore[attr-defined]
    policy = headers["Content-Security-Policy"] if response.status_code != 301 else "default-src 'self'"  # type: ignore[attr-defined]
    named = (headers["Referrer-Policy"], headers["Cache-Control"], headers["X-Robots-Tag"])
    return named == ("no-referrer", "no-store", "noindex") and policy.startswith("default-src 'self'")


@pytest.mark.parametrize(
    ("method", "rest", "status"),
    [
        ("get", "", 200),
        ("get", "nothing-like-that/at/all/here/", 404),
        ("get", "no-such-item/", 403),
        ("get", "fresh/", 405),
        ("delete", "", 405),
        ("get", "opened", 301),
    ],
)
def test_every_answer_is_private(cast: Cast, plan: Plan, method: str, rest: str, status: int) -> None:
    _, token = open_round(cast, plan)
    response = getattr(Client(), method)(f"/answer/{token}/{rest}")
    assert response.status_code == status
    assert is_private(response)


@pytest.mark.parametrize("path", ["/answer/guess/", "/sign/guess/", "/sign/guess/deputy/"])
def test_a_guess_and_one_too_many_are_private(db: None, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(limits, "time", lambda: 1_800_000_000)
    for module in (visit, sign_visit):
        monkeypatch.setattr(module, "MOST_GUESSES", 1)
    for status in (410, 429):
        response = Client().get(path)
        assert response.status_code == status
        assert is_private(response)


def test_a_page_that_is_broken_is_private(cast: Cast, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    _, token = open_round(cast, plan)
    monkeypatch.setattr(views, "task_list", lambda _row: 1 / 0)
    response = Client(raise_request_exception=False).get(f"/answer/{token}/")
    assert response.status_code == 500
    assert is_private(response)


def test_what_is_too_large_or_goes_to_https_is_private(db: None) -> None:
    large = Client().post("/answer/guess/", CONTENT_LENGTH="100000000")
    assert large.status_code == 413
    assert is_private(large)
    with override_settings(SECURE_SSL_REDIRECT=True):
        assert is_private(Client().get("/answer/guess/"))


def test_other_pages_may_be_kept_and_may_refer(db: None) -> None:
    assert "no-store" not in Client().get("/").headers.get("Cache-Control", "")
