"""History: told in sentences, never changed, never taken away."""

import pytest
from django.db import connection, transaction
from django.db.utils import DatabaseError
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast

from milepost.records.history import queries
from milepost.records.history.actions import record
from milepost.records.history.models import Event, HistoryIsKept


def test_an_event_cannot_be_changed(cast: Cast) -> None:
    event = Event.objects.first()
    assert event is not None
    event.subject = "Somebody else"
    with pytest.raises(HistoryIsKept):
        event.save()
    with pytest.raises(HistoryIsKept):
        Event.objects.update(subject="Somebody else")


def test_an_event_cannot_be_removed(cast: Cast) -> None:
    with pytest.raises(HistoryIsKept):
        Event.objects.all().delete()
    with pytest.raises(HistoryIsKept):
        Event.objects.first().delete()


def test_the_database_refuses_a_change_too(cast: Cast) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE history_event SET subject = 'Somebody else'")


def test_a_verb_needs_a_sentence(cast: Cast) -> None:
    with pytest.raises(KeyError):
        record(by=cast.priya, verb="hoodwinked", partnership="p", kind="plan", id="1", subject="x")


def test_what_happened_is_told_newest_first(cast: Cast) -> None:
    sentences = [event.sentence for event in Event.objects.filter(partnership=cast.partnership.pk)]
    assert sentences[-1] == "Priya Okafor set up Elmshire Children and Families Partnership."
    assert sentences[0] == "Priya Okafor added Adam Finch."


def test_one_partnership_does_not_see_what_happened_in_another(cast: Cast) -> None:
    assert list(queries.of_subject(cast.elsewhere.pk, "partnership", cast.elsewhere.pk))
    assert not list(queries.of_subject(cast.partnership.pk, "partnership", cast.elsewhere.pk))


def test_a_page_of_history_costs_two_queries(cast: Cast, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(2):
        [event.sentence for event in queries.of_subject(cast.partnership.pk, "partnership", cast.partnership.pk)]
