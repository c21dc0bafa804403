"""Links that are old, withdrawn, guessed, or of somebody else, and what they tell."""

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.answer.asked import address, filled, first
from tests.web.links import token_of

from milepost.records.outbox.models import Message
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Link, Round


def test_a_scanner_that_presses_the_first_button_changes_nothing(link: tuple[Round, str], client: Client) -> None:
    client.post(address(link), {"do": "keep", "state-version": "1"})
    assert first(link[0]).state == "waiting"
    assert not Draft.objects.exists()


def test_another_persons_action_is_refused(cast: Cast, link: tuple[Round, str], client: Client) -> None:
    item = first(link[0])
    actions.pass_on(by=cast.priya, item=item, to=cast.leah)
    assert client.get(address(link)).status_code == HTTPStatus.FORBIDDEN
    assert client.post(address(link), filled(item)).status_code == HTTPStatus.FORBIDDEN


@pytest.mark.parametrize("spoil", ["guessed", "withdrawn", "too old"])
def test_a_link_that_does_not_work_says_why(cast: Cast, link: tuple[Round, str], client: Client, spoil: str) -> None:
    token = link[1] if spoil != "guessed" else "guess"
    if spoil == "withdrawn":
        actions.withdraw_links(by=cast.priya, request=link[0].requests.get(person=cast.carl))
    if spoil == "too old":
        Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    response = client.get(f"/answer/{token}/")
    assert response.status_code == HTTPStatus.GONE
    assert ("Mail me a fresh link" in response.content.decode()) == (spoil == "too old")


def test_an_old_link_brings_a_fresh_one_to_the_same_address(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert "Look in your mail" in client.post(f"/answer/{link[1]}/fresh/").content.decode()
    assert client.get(f"/answer/{token_of(cast.carl)}/").status_code == HTTPStatus.OK


def test_an_old_link_to_an_action_brings_a_fresh_one_to_that_action(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1), created_at=timezone.now() - timedelta(days=9))
    item = first(link[0])
    page = client.get(address(link)).text
    assert f'name="item" value="{item.pk}"' in page
    client.post(f"/answer/{link[1]}/fresh/", {"item": item.pk})
    assert f"/answer/{token_of(cast.carl)}/{item.pk}/" in Message.objects.order_by("-pk")[0].text


def test_an_old_link_with_somebody_elses_action_brings_the_list(
    cast: Cast, link: tuple[Round, str], client: Client
) -> None:
    Link.objects.update(expires_at=timezone.now() - timedelta(days=1), created_at=timezone.now() - timedelta(days=9))
    client.post(f"/answer/{link[1]}/fresh/", {"item": "no-such-item"})
    assert f"/answer/{token_of(cast.carl)}/\n" in Message.objects.order_by("-pk")[0].text


def test_whoever_guesses_learns_nothing_from_asking(link: tuple[Round, str], client: Client) -> None:
    before = Message.objects.count()
    assert "Look in your mail" in client.post("/answer/guess/fresh/").content.decode()
    assert Message.objects.count() == before
