"""Rounds by a timer: the same steps as the pages, by somebody who may."""

from io import StringIO

import pytest
from django.core.management import call_command
from tests.cast import Cast

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.history.models import Event
from milepost.records.rounds.actions import take_on
from milepost.records.rounds.models import Round
from milepost.records.rounds.queries import nobody_found


def said(*words: str) -> str:
    out = StringIO()
    call_command("rounds", *words, stdout=out)
    return out.getvalue()


def test_a_timer_opens_and_closes_in_the_name_of_a_coordinator(cast: Cast, prepared: Round) -> None:
    with pytest.raises(InvalidInput, match="Nobody was found"):
        said("open", prepared.pk, "--as", "priya@elmshire.example")
    take_on(by=cast.priya, round_=prepared, items=nobody_found(prepared))
    assert said("open", prepared.pk, "--as", "Priya@elmshire.example") == "3 people are asked.\n"
    assert said("open", prepared.pk, "--as", "priya@elmshire.example") == "0 people are asked.\n"
    assert said("close", prepared.pk, "--as", "priya@elmshire.example").endswith("4 actions were not answered.\n")
    assert Event.objects.filter(verb="round_closed").get().sentence.startswith("Priya Okafor")


def test_nobody_who_may_not_is_helped_by_a_timer(cast: Cast, prepared: Round) -> None:
    with pytest.raises(NotAllowed):
        said("open", prepared.pk, "--as", "carl@housing.example")
    with pytest.raises(InvalidInput, match="Say who"):
        said("close", prepared.pk)
    with pytest.raises(InvalidInput, match="no such round"):
        said("open", "nothing", "--as", "priya@elmshire.example")


def test_the_list_shows_what_the_other_steps_need(cast: Cast, prepared: Round) -> None:
    assert said("list").startswith(f"{prepared.pk}  preparing  {prepared.answer_by}  Year 1 update")
    assert said("remind") == "0 reminders wait to be sent.\n"
