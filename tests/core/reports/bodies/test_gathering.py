"""The bodies that a plan names, and their other forms."""

import pytest

from milepost.core.plan.model import Action, Answer, FocusArea, GlossaryEntry, Lead, Plan, Section
from milepost.core.reports.bodies import Body, bodies


def _plan(*texts: str, leads: tuple[Lead, ...] = (), glossary: tuple[GlossaryEntry, ...] = ()) -> Plan:
    actions = tuple(
        Action(f"a{at}", f"Step {at}", f"1.{at}", leads=leads if at == 0 else (), answers=(Answer("q", text),))
        for at, text in enumerate(texts)
    )
    return Plan(sections=(Section("s", "Homes", focus_areas=(FocusArea("f", actions=actions),)),), glossary=glossary)


def _said(found: tuple[Body, ...]) -> dict[str, list[str]]:
    return {body.name: sorted(body.others) for body in found}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            (
                "We met Elmshire Integrated Care Board.",
                "Elmshire ICB agreed.",
                "It was put to the ICB.",
                "ICB funds it.",
            ),
            {"Elmshire Integrated Care Board": ["Elmshire ICB", "ICB", "the ICB"]},
        ),
        (
            ("Led by Elmshire County Council.", "With Elmshire CC.", "Then the County Council agreed.", "ECC pays."),
            {"Elmshire County Council": ["ECC", "Elmshire CC", "the County Council"]},
        ),
        (
            ("The Safeguarding Adults Board (SAB) met and the Board agreed.", "A paper went to the SAB in May."),
            {"Safeguarding Adults Board": ["SAB", "the Board", "the SAB"]},
        ),
        (
            ("Elmshire Health & Wellbeing Board met.", "It went to Elmshire Health and Well-being Board."),
            {"Elmshire Health & Wellbeing Board": ["Elmshire Health and Well-being Board"]},
        ),
        (("A review by ECC and Elmshire Police will follow.",), {"Elmshire Police": []}),
        (
            ("The University of Elmshire and the Royal College of Nursing helped.",),
            {"Royal College of Nursing": [], "University of Elmshire": []},
        ),
    ],
)
def test_all_forms_of_one_body_stand_together(texts: tuple[str, ...], expected: dict[str, list[str]]) -> None:
    assert _said(bodies(_plan(*texts))) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("Elmshire County Council and Thornley County Council met.", "Then the County Council agreed.", "ECC."),
            {"Elmshire County Council": ["ECC"], "Thornley County Council": []},
        ),
        (
            ("Elmshire County Council pays.", "ECC (Enhanced Care Centre) opens."),
            {"Elmshire County Council": []},
        ),
        (
            ("Elmshire County Council met Elmshire City Council.", "Elmshire CC pays."),
            {"Elmshire City Council": [], "Elmshire County Council": []},
        ),
        (
            ("The Housing Board and the Digital Board met and the Board agreed.", "The Board agreed."),
            {"Digital Board": [], "Housing Board": []},
        ),
        (
            ("East Elmshire Care Partnership met Elmshire Care Partnership and Elmshire Police.",),
            {"East Elmshire Care Partnership": [], "Elmshire Care Partnership": [], "Elmshire Police": []},
        ),
    ],
)
def test_forms_that_may_mean_two_bodies_are_joined_to_none(
    texts: tuple[str, ...], expected: dict[str, list[str]]
) -> None:
    assert _said(bodies(_plan(*texts))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Council Tax support went to 40 homes.",
        "The Partnership Manager left in May.",
        "A Youth Forum may follow, and each Parish Council was asked.",
        "the first 1001 Days Board",
        "Local Authority duties and Housing Association tenants",
        "the Royal College branch",
        "We brought it to the board and the council.",
    ],
)
def test_words_that_name_no_one_body_are_left_alone(text: str) -> None:
    assert bodies(_plan(text)) == ()


def test_the_verb_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert _said(bodies(_plan("Ask Elmshire County Council to pay.", "- Support Thornley Youth Trust"))) == {
        "Elmshire County Council": [],
        "Thornley Youth Trust": [],
    }


def test_what_leads_is_told_apart_from_what_is_spoken_of() -> None:
    leads = (Lead("Jo Lowe", "Manager", "Trees, Elmshire Council"), Lead(text="Travel Team"), Lead(text="To be agreed"))
    council, team = bodies(_plan("Done.", "Elmshire Council paid.", leads=leads))
    assert (council.name, council.places(leads=True), council.places(leads=False)) == (
        "Elmshire Council",
        ("1.0 Step 0",),
        ("1.1 Step 1",),
    )
    assert (team.name, team.places(leads=True)) == ("Travel Team", ("1.0 Step 0",))


def test_the_glossary_of_the_plan_says_what_letters_mean() -> None:
    plan = _plan(
        "The ICB and the CFP Board met.", glossary=(GlossaryEntry("CFP", "Children and Families Partnership"),)
    )
    assert _said(bodies(plan)) == {"CFP Board": []}
    longer = _plan(
        "The CFP Board met.",
        "The Children and Families Partnership Board met.",
        glossary=(GlossaryEntry("CFP", "Children and Families Partnership"),),
    )
    assert _said(bodies(longer)) == {"Children and Families Partnership Board": ["CFP Board"]}
