"""The glossary of a plan."""

from dataclasses import replace

from tests.core.reports.reading import tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core.plan.model import Action, FocusArea, GlossaryEntry, Lead, Plan, Section
from milepost.core.reports import glossary
from milepost.core.reports.basis import Basis

SPELT = "Short forms and what they stand for"


def test_a_short_form_that_is_spelt_out_says_where_it_is_used() -> None:
    assert tables(glossary.make(Basis(reported_plan(), TODAY)))[SPELT] == [
        [
            "ICB",
            "Integrated Care Board",
            "1.1.1 Open a family hub in Wexcombe; 1.1.2 Agree one assessment with the ICB and the LMS",
        ]
    ]


def test_one_that_is_never_spelt_out_is_listed_apart() -> None:
    found = tables(glossary.make(Basis(reported_plan(), TODAY)))
    assert found["Short forms that the plan never spells out"] == [
        ["LMS", "1.1.2 Agree one assessment with the ICB and the LMS"]
    ]


def test_what_everybody_knows_is_not_asked_to_be_spelt_out() -> None:
    action = Action("a", "Ask the NHS and the UK")
    plan = Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(action,)),)),))
    assert tables(glossary.make(Basis(plan, TODAY))) == {}


def test_two_meanings_of_one_short_form_are_both_told() -> None:
    plan = replace(reported_plan(), glossary=(GlossaryEntry("ICB", "Inner City Bus"), GlossaryEntry("OLD", "Old")))
    rows = tables(glossary.make(Basis(plan, TODAY)))[SPELT]
    assert [row[1] for row in rows] == ["Inner City Bus; or Integrated Care Board", "Old"]
    assert rows[1][2] == "The glossary alone"


def test_more_than_three_places_are_counted() -> None:
    plan = reported_plan()
    area = plan.sections[0].focus_areas[0]
    more = tuple(replace(area.actions[0], id=f"x{at}", number=f"9.{at}") for at in range(5))
    crowded = replace(plan, sections=(replace(plan.sections[0], focus_areas=(replace(area, actions=more),)),))
    assert tables(glossary.make(Basis(crowded, TODAY)))[SPELT][0][2].endswith("; and 2 more places")


def test_a_plan_without_short_forms_says_so() -> None:
    assert "uses no short forms" in words(glossary.make(Basis(Plan(), TODAY)))


def test_organisations_and_boards_are_listed_with_their_other_names_and_where_they_are_named() -> None:
    texts = ("Ask Elmshire Integrated Care Board", "Agree a date with the Elmshire ICB")
    actions = tuple(Action(f"a{at}", text, f"1.{at}") for at, text in enumerate(texts))
    led = replace(actions[0], leads=(Lead(text="Elmshire Council"),))
    plan = Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(led, actions[1])),)),))
    assert tables(glossary.make(Basis(plan, TODAY)))["Organisations and boards"] == [
        ["Elmshire Council", "In no other way", "1 as lead", "1.0 Ask Elmshire Integrated Care Board"],
        [
            "Elmshire Integrated Care Board",
            "Elmshire ICB",
            "2 in the text",
            "1.0 Ask Elmshire Integrated Care Board; 1.1 Agree a date with the Elmshire ICB",
        ],
    ]
