"""The headers of every page."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.plans.models import Plan
from milepost.web.middleware.policy import NOWHERE, OWN_BROWSER, ContentPolicy

pytestmark = pytest.mark.django_db


def told(body: str, content_type: str = "text/html; charset=utf-8", **headers: str) -> str:
    """What is said of keeping a page with this body that somebody signed in sees."""
    request = HttpRequest()
    request.COOKIES["sessionid"] = "x"
    answer = ContentPolicy(lambda _: HttpResponse(body, content_type=content_type, headers=headers))(request)
    return answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    "box",
    [
        "<textarea name=a></textarea>",
        '<input name="a">',
        '<input type="checkbox" name="a">',
        '<select name="a"></select>',
        '<input name="hidden" value="type=hidden">',
    ],
)
def test_a_page_on_which_somebody_writes_may_be_kept_by_their_own_browser(box: str) -> None:
    assert told(f'<p>Ann</p><form method="post" class="x"><p>{box}</p></form>') == OWN_BROWSER
    assert told(f'<p>Ann</p><form method="get">{box}</form>') == NOWHERE


@pytest.mark.parametrize(
    "body",
    [
        "<p>Ann Price, ann@elmshire.example</p>",
        '<form method="post"><input type="hidden" name="csrf"><button>Sign out</button></form><textarea></textarea>',
        '<form method="post"><input name="do" type="submit"></form><form method="get"><input name="q"></form>',
    ],
)
def test_a_page_that_is_only_read_is_kept_nowhere(body: str) -> None:
    assert told(body) == NOWHERE


def test_a_file_is_kept_nowhere_and_what_says_so_itself_is_left_alone() -> None:
    assert told('<form method="post"><textarea></textarea></form>', "application/json") == NOWHERE
    assert told("x", **{"Cache-Control": "public, max-age=5"}) == "public, max-age=5"


def test_people_are_kept_nowhere_and_the_page_to_correct_one_by_the_browser_alone(cast: Cast) -> None:
    client, slug = signed_in(cast.priya), cast.partnership.slug
    assert client.get(reverse("people", args=(slug,)))["Cache-Control"] == NOWHERE
    there = reverse("people-person", args=(slug, cast.membership(cast.carl).pk))
    assert client.get(there)["Cache-Control"] == OWN_BROWSER


def test_a_plan_is_asked_for_again_each_time(cast: Cast, plan: Plan) -> None:
    client, address = signed_in(cast.priya), reverse("plan", args=(cast.partnership.slug, plan.pk))
    assert client.get(address)["Cache-Control"] == "private, no-cache"
    assert client.get(reverse("plan-history", args=(cast.partnership.slug, plan.pk)))["Cache-Control"] == NOWHERE


def test_who_signs_out_leaves_nothing_in_the_browser(cast: Cast) -> None:
    client = signed_in(cast.priya)
    address = reverse("account_logout")
    assert "Clear-Site-Data" not in client.get(address)
    assert client.post(address)["Clear-Site-Data"] == '"cache"'


def test_search_engines_are_asked_to_read_published_papers_only() -> None:
    page = Client().get("/robots.txt")
    assert page["Content-Type"] == "text/plain"
    assert page.text.splitlines()[1:] == ["Allow: /papers/", "Allow: /static/", "Disallow: /"]
