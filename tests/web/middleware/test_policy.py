"""The headers of every page."""

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

pytestmark = pytest.mark.django_db


def test_no_cache_between_keeps_what_somebody_signed_in_sees(cast: Cast) -> None:
    page = signed_in(cast.priya).get(reverse("people", args=(cast.partnership.slug,)))
    assert page["Cache-Control"] == "private, no-cache"


def test_search_engines_are_asked_to_read_published_papers_only() -> None:
    page = Client().get("/robots.txt")
    assert page["Content-Type"] == "text/plain"
    assert page.text.splitlines()[1:] == ["Allow: /papers/", "Allow: /static/", "Disallow: /"]
