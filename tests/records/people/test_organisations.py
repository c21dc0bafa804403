"""Organisations corrected and closed: what was written stays readable, and the history tells."""

import pytest
from tests.cast import Cast

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.records.history.models import Event
from milepost.records.people import actions
from milepost.records.people.lists import Entry
from milepost.records.people.matching import organisation_called
from milepost.records.people.models import Organisation
from milepost.records.people.queries import organisations_of
from milepost.records.people.settling import Said, settle


@pytest.fixture
def police(cast: Cast) -> Organisation:
    """Elmshire Police, to which Grace belongs."""
    return cast.partnership.organisations.get(name="Elmshire Police")


def now(organisation: Organisation) -> Organisation:
    """The organisation as it is kept."""
    return Organisation.objects.get(pk=organisation.pk)


def test_a_new_name_is_kept_and_the_old_one_is_still_found(cast: Cast, police: Organisation) -> None:
    actions.change_organisation(
        by=cast.priya, organisation=police, version=1, name="Elmshire Constabulary", short="EC1", aliases=("The Force",)
    )
    kept = now(police)
    assert (kept.name, kept.short, kept.version) == ("Elmshire Constabulary", "EC1", 2)
    for name in ("Elmshire Police", "the force", "EC1"):
        assert organisation_called(name, organisations_of(cast.partnership)) == kept
    event = Event.objects.get(verb="organisation_changed")
    assert (event.before["name"], event.after["name"]) == ("Elmshire Police", "Elmshire Constabulary")
    assert event.after["other names"] == "The Force; Elmshire Police"


def test_only_what_changed_is_told_and_no_change_is_no_event(cast: Cast, police: Organisation) -> None:
    same = {"name": "Elmshire Police", "short": "EP"}
    actions.change_organisation(by=cast.priya, organisation=police, version=1, **same)
    assert not Event.objects.filter(verb="organisation_changed").exists()
    actions.change_organisation(by=cast.priya, organisation=police, version=1, kind="police", **same)
    assert Event.objects.get(verb="organisation_changed").after == {"kind": "police"}


def test_the_second_to_change_an_organisation_sees_the_first(cast: Cast, police: Organisation) -> None:
    actions.change_organisation(by=cast.priya, organisation=police, version=1, name="Elmshire Constabulary")
    with pytest.raises(EditedMeanwhile) as refusal:
        actions.change_organisation(by=cast.adam, organisation=police, version=1, name="Elmshire Force")
    assert "Elmshire Constabulary" in refusal.value.theirs
    assert "Elmshire Force" in refusal.value.yours


def test_no_two_organisations_share_a_name_or_another_name(cast: Cast, police: Organisation) -> None:
    for said in ({"name": "elmshire council"}, {"name": "Elmshire Police", "aliases": ("EC",)}):
        with pytest.raises(InvalidInput, match="already"):
            actions.change_organisation(by=cast.priya, organisation=police, version=1, **said)


def test_a_closed_organisation_is_offered_no_more_and_what_stands_stays(cast: Cast, police: Organisation) -> None:
    actions.close_organisation(by=cast.priya, organisation=police, because="Merged with Wexcombe Police.")
    assert police not in organisations_of(cast.partnership)
    assert police in organisations_of(cast.partnership, including_closed=True)
    assert cast.membership(cast.grace).organisation == police
    event = Event.objects.get(verb="organisation_closed")
    assert event.sentence == "Priya Okafor closed the organisation Elmshire Police."
    assert event.after == {"because": "Merged with Wexcombe Police."}
    actions.reopen_organisation(by=cast.priya, organisation=police)
    assert police in organisations_of(cast.partnership)


def test_closing_twice_closes_once(cast: Cast, police: Organisation) -> None:
    for _ in range(2):
        actions.close_organisation(by=cast.priya, organisation=police)
    assert Event.objects.filter(verb="organisation_closed").count() == 1


def test_a_closed_organisation_takes_nobody_new(cast: Cast, police: Organisation) -> None:
    actions.close_organisation(by=cast.priya, organisation=police)
    with pytest.raises(InvalidInput, match="Elmshire Police is closed"):
        actions.add_person(by=cast.priya, partnership=cast.partnership, name="Zoe Hill", organisation=now(police))
    (one,) = settle(cast.partnership, [Said(Entry("Zoe Hill", "", "elmshire police"))])
    assert [trouble.field for trouble in one.troubles] == ["organisation"]
    grace = cast.membership(cast.grace)
    actions.change_person(
        by=cast.priya,
        membership=grace,
        name="Grace Osei",
        email="grace@police.example",
        organisation=grace.organisation,
    )


def test_only_who_manages_people_changes_or_closes_one(cast: Cast, police: Organisation) -> None:
    for person in (cast.grace, cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.close_organisation(by=person, organisation=police)
        with pytest.raises(NotAllowed):
            actions.change_organisation(by=person, organisation=police, version=1, name="Mine")
