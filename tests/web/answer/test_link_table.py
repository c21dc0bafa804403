"""Every kind of link at every address behind links, as a table: who may do what with which."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.links import open_round, sign_token_of, token_of
from tests.web.routes import routes

from milepost.records.people.actions import deactivate
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Link, Round, RoundState
from milepost.records.signoff.actions import ask_person
from milepost.records.signoff.models import SignLink

# Every address behind links, with what it names.
ROUTES = {
    "answer": ("token",),
    "answer-fresh": ("token",),
    "answer-opened": ("token",),
    "answer-form": ("token",),
    "answer-form-hand-in": ("token",),
    "answer-form-returned": ("token", "returned"),
    "answer-item": ("token", "item"),
    "answer-save": ("token", "item"),
    "answer-hand-over": ("token", "item"),
    "answer-evidence": ("token", "item"),
    "answer-evidence-file": ("token", "item", "evidence"),
    "answer-evidence-remove": ("token", "item", "evidence"),
    "sign": ("token",),
    "sign-deputy": ("token",),
    "sign-recall": ("token",),
    "sign-item": ("token", "item"),
    "sign-evidence": ("token", "item", "evidence"),
}


@dataclass
class Scene:
    """A round in which Carl answers everything and Grace signs the first section, and another beside it."""

    cast: Cast
    round: Round
    answer: str
    sign: str
    item: str
    evidence: int
    other_round: str
    other_person: str
    other_item: str
    elsewhere: str


def scene(cast: Cast, plan: Plan) -> Scene:
    _, other_round = open_round(cast, bridge.store(small_plan(), cast.partnership))
    far = Cast(**{**vars(cast), "partnership": cast.elsewhere, "priya": cast.stella, "carl": cast.stella})
    away, _ = open_round(far, bridge.store(small_plan(), cast.elsewhere))
    round_, token = open_round(cast, plan)
    items = list(round_.items.select_related("section", "round__plan"))
    first, last = items[0], items[-1]
    proof = actions.add_evidence(by=cast.carl, item=first, label="Minutes", url="https://elmshire.example/1")
    ask_person(by=cast.priya, round_=round_, section=first.section, person=cast.grace)
    actions.assign(by=cast.priya, round_=round_, items=[last], people=[cast.leah])
    return Scene(
        cast=cast,
        round=round_,
        answer=token,
        sign=sign_token_of(cast.grace),
        item=first.pk,
        evidence=proof.pk,
        other_round=other_round,
        other_person=token_of(cast.leah),
        other_item=last.pk,
        elsewhere=away.items.first().pk,
    )


def same(_scene: Scene) -> None:
    """Nothing happened to the link."""


def expire(_scene: Scene) -> None:
    for kind in (Link, SignLink):
        kind.objects.update(expires_at=timezone.now() - timedelta(days=1))


def withdraw(seen: Scene) -> None:
    actions.withdraw_links(by=seen.cast.priya, request=seen.round.requests.get(person=seen.cast.carl))
    SignLink.objects.update(withdrawn_at=timezone.now())


def close(seen: Scene) -> None:
    actions.close_round(by=seen.cast.priya, round_=seen.round)


def stop(seen: Scene) -> None:
    actions.stop_round(by=seen.cast.priya, round_=seen.round, because="No.")


def prepare(seen: Scene) -> None:
    """As where a link came into the world before its round: no way leads there."""
    Round.objects.filter(pk=seen.round.pk).update(state=RoundState.PREPARING)


def leave(seen: Scene) -> None:
    for person in (seen.cast.carl, seen.cast.grace):
        deactivate(by=seen.cast.priya, membership=seen.cast.membership(person))


# What happened first, the token that is used (by the name of a field of Scene, "" for that of the address), the item.
KINDS: dict[str, tuple[Callable[[Scene], None], str, str]] = {
    "own": (same, "", "item"),
    "guessed": (same, "guess", "item"),
    "too old": (expire, "", "item"),
    "withdrawn": (withdraw, "", "item"),
    "another's": (same, "other_person", "item"),
    "other round": (same, "other_round", "item"),
    "wrong kind": (same, "wrong", "item"),
    "their item": (same, "", "other_item"),
    "elsewhere": (same, "", "elsewhere"),
    "who left": (leave, "", "item"),
    "closed": (close, "", "item"),
    "stopped": (stop, "", "item"),
    "not open": (prepare, "", "item"),
}


def test_the_table_has_every_address_behind_a_link() -> None:
    behind = {route.name for route in routes() if "<str:token>" in route.written}
    assert behind == set(ROUTES)


@pytest.mark.one_database
def test_every_kind_of_link_is_answered_as_the_table_says(cast: Cast, plan: Plan) -> None:
    seen = scene(cast, plan)
    columns = [answers(seen, *kind) for kind in KINDS.values()]
    found = [f"{'':<23}" + "".join(f"{kind:>13}" for kind in KINDS)]
    found += [f"{route:<23}" + "".join(f"{column[route]:>13}" for column in columns) for route in ROUTES]
    table = Path(__file__).parent / "link_table.txt"
    kept = table.read_text("utf-8").splitlines()
    assert found == kept, "\n".join(["Confirm in tests/web/answer/link_table.txt:", *found])


def answers(seen: Scene, happens: Callable[[Scene], None], token: str, item: str) -> dict[str, str]:
    """The statuses of GET and POST at every address by one kind of link; nothing that happens is kept."""
    given = {"item": getattr(seen, item), "evidence": seen.evidence, "returned": "no-form"}
    found = {}
    with transaction.atomic():
        happens(seen)
        for route, names in ROUTES.items():
            own, wrong = (seen.sign, seen.answer) if route.startswith("sign") else (seen.answer, seen.sign)
            given["token"] = {"": own, "wrong": wrong, "guess": "a-guess", **vars(seen)}[token]
            found[route] = asked(reverse(route, kwargs={name: given[name] for name in names}))
        transaction.set_rollback(True)
    return found


def asked(address: str) -> str:
    """The statuses of GET and POST, as 200/302; nothing that the POST does is kept."""
    with transaction.atomic():
        shown, acted = Client().get(address).status_code, Client().post(address).status_code
        transaction.set_rollback(True)
    return f"{shown}/{acted}"
