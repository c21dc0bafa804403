"""Which section or organisation a person means."""

from dataclasses import replace

import pytest
from tests.factories.elmshire import small_plan

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Lead, Plan, Section
from milepost.core.reports.choices import organisation_meant, organisations, section_meant


@pytest.mark.parametrize("words", ["s1", "1", "a good  start", "Priority 1", "priority 1: A good start"])
def test_a_section_is_known_by_its_id_number_title_or_heading(words: str) -> None:
    assert section_meant(small_plan(), words) == "s1"


@pytest.mark.parametrize("words", ["", "9", "No such thing"])
def test_a_section_that_there_is_not_is_told_with_those_that_there_are(words: str) -> None:
    with pytest.raises(InvalidInput, match="Priority 1: A good start; Theme: Safe homes") as caught:
        section_meant(small_plan(), words)
    assert caught.value.field == "section"


def test_two_sections_of_one_title_are_told_apart_by_their_ids() -> None:
    plan = Plan(sections=(Section("s1", "Homes"), Section("s2", "Homes")))
    with pytest.raises(InvalidInput, match="More than one section is called homes"):
        section_meant(plan, "homes")
    assert section_meant(plan, "s2") == "s2"


def test_an_empty_plan_has_neither_to_choose() -> None:
    with pytest.raises(InvalidInput, match="no sections yet"):
        section_meant(Plan(), "1")
    with pytest.raises(InvalidInput, match="names no organisations"):
        organisation_meant(Plan(), "Elmshire Council")


def test_organisations_are_those_of_leads_and_those_named() -> None:
    plan = small_plan()
    first = replace(plan.sections[0], leads=(*plan.sections[0].leads, Lead(name="Jo", organisation="elmshire council")))
    assert organisations(replace(plan, sections=(first,))) == ("Elmshire Council", "Thornley Trust")


def test_an_organisation_is_known_whatever_its_capitals() -> None:
    assert organisation_meant(small_plan(), " thornley TRUST ") == "Thornley Trust"
    with pytest.raises(InvalidInput, match="It names: Elmshire Council; Thornley Trust"):
        organisation_meant(small_plan(), "Police")
