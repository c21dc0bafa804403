"""Signing in by a mailed code."""

import re

import pytest
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.outbox.models import Message
from milepost.records.outbox.work import Worker


def ask(client: Client, address: str) -> str:
    """What the page says after somebody asked for a code, and the worker sent it."""
    page = client.post(reverse("account_login"), {"email": address}, follow=True)
    Worker().turn()
    return re.sub(r'value="[^"]+"', "", page.text.split("<main")[1])


def code_in(mail: EmailMessage) -> str:
    """The code that was mailed."""
    return mail.subject.split()[0]


def test_the_mailed_code_signs_in(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    client = Client()
    ask(client, cast.priya.email)
    assert mailoutbox[0].to == [cast.priya.email]
    assert code_in(mailoutbox[0]) in mailoutbox[0].body
    page = client.post(reverse("account_confirm_login_code"), {"code": code_in(mailoutbox[0])}, follow=True)
    assert "Priya Okafor" in page.text
    assert page.redirect_chain[-1][0] == reverse("plans", args=(cast.partnership.slug,))


def test_no_code_stays_anywhere_once_it_is_sent(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    ask(Client(), cast.priya.email)
    kept = Message.objects.get()
    assert code_in(mailoutbox[0]) not in f"{kept.subject}{kept.text}{kept.html}{kept.secret}"
    assert (kept.partnership, kept.is_urgent) == ("", True)


def test_an_unknown_address_sees_the_same_page_and_gets_no_mail(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    known = ask(Client(), cast.priya.email).replace(cast.priya.email, "…")
    unknown = ask(Client(), "nobody@elmshire.example").replace("nobody@elmshire.example", "…")
    assert unknown == known
    assert len(mailoutbox) == 1


def test_a_wrong_code_is_told_and_five_of_them_start_again(cast: Cast) -> None:
    client = Client()
    ask(client, cast.priya.email)
    wrong = [client.post(reverse("account_confirm_login_code"), {"code": "WRONG1"}) for _ in range(5)]
    assert "That is not the code" in wrong[0].text
    assert (wrong[4].status_code, wrong[4]["Location"]) == (302, reverse("account_login"))


def test_somebody_whose_account_is_closed_gets_no_code(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    cast.carl.is_active = False
    cast.carl.save()
    ask(Client(), cast.carl.email)
    assert mailoutbox == []


def test_nobody_can_make_an_account_by_themselves() -> None:
    assert Client().get("/sign-up/").status_code == 404


@pytest.mark.usefixtures("db")
def test_an_address_that_is_none_is_told_beside_the_field() -> None:
    page = Client().post(reverse("account_login"), {"email": "priya"}).text
    assert page.count("Enter an e-mail address like name@example.org.") == 2
    assert 'aria-invalid="true"' in page


def test_signing_out_takes_a_press_of_a_button(cast: Cast) -> None:
    client = signed_in(cast.priya)
    client.get(reverse("account_logout"))
    assert client.get("/").headers["Location"].startswith("/partnerships/")
    client.post(reverse("account_logout"))
    assert client.get("/").headers["Location"].startswith(reverse("account_login"))


def test_an_outsider_is_sent_back_to_where_they_were_going(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    wanted = reverse("plans", args=(cast.partnership.slug,))
    client = Client()
    there = client.get(wanted)["Location"]
    client.post(there, {"email": cast.priya.email, "next": wanted})
    Worker().turn()
    answer = client.post(
        reverse("account_confirm_login_code"), {"code": code_in(mailoutbox[0]), "next": wanted}, follow=True
    )
    assert answer.redirect_chain[-1][0] == wanted


def test_a_mistyped_address_can_be_put_right(cast: Cast, mailoutbox: list[EmailMessage]) -> None:
    client = Client()
    assert "Use another address" in ask(client, "pria@elmshire.example")
    client.post(reverse("account_logout"))
    ask(client, cast.priya.email)
    assert [mail.to for mail in mailoutbox] == [[cast.priya.email]]
