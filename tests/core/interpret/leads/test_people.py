"""Leads of every form are taken apart, and what is not printed stays blank."""

import pytest

from milepost.core.interpret.leads.localities import about
from milepost.core.interpret.leads.people import leads

_FORMS = [
    ("Deputy Chief Fire Officer Ann Lowe", [("Ann Lowe", "Deputy Chief Fire Officer", "")]),
    ("Deputy Chief Fire Officer", [("", "Deputy Chief Fire Officer", "")]),
    (
        "Ann Lowe, Trading Standards Officer and Elmshire Chamber of Trade",
        [("Ann Lowe", "Trading Standards Officer", ""), ("", "", "Elmshire Chamber of Trade")],
    ),
    ("Head Groundsman and Friends of Long Meadow", [("", "Head Groundsman", ""), ("", "", "Friends of Long Meadow")]),
    (
        "Ann Lowe, Front Door Manager Bob Day, Team Manager, Elmshire Police",
        [("Ann Lowe", "Front Door Manager", ""), ("Bob Day", "Team Manager", "Elmshire Police")],
    ),
    ("Ann Lowe, Director of Housing", [("Ann Lowe", "Director of Housing", "")]),
    (
        "Ann Lowe, Chief Executive, Thornley Borough Council",
        [("Ann Lowe", "Chief Executive", "Thornley Borough Council")],
    ),
    (
        "Detective Superintendent Ann Lowe, Public Protection Lead, Elmshire Police",
        [("Ann Lowe", "Detective Superintendent, Public Protection Lead", "Elmshire Police")],
    ),
    ("Dr Amy O’Neil (Elmshire NHS Trust)", [("Dr Amy O’Neil", "", "Elmshire NHS Trust")]),
    (
        "Ann Lowe, Assistant Director, Elmshire City CCG and Bob Hale, Strategic Commissioner Public Health",
        [
            ("Ann Lowe", "Assistant Director", "Elmshire City CCG"),
            ("Bob Hale", "Strategic Commissioner Public Health", ""),
        ],
    ),
    ("Kay Dunn, SC&WB", [("Kay Dunn", "", "SC&WB")]),
    ("Chair / DCS", [("", "Chair", ""), ("", "DCS", "")]),
    ("Team Manager: Life Chances", [("", "Team Manager: Life Chances", "")]),
    ("Head of Policy and Planning", [("", "Head of Policy and Planning", "")]),
    ("Elmshire County Council", [("", "", "Elmshire County Council")]),
    ("Wick Harbour Commissioners", [("", "", "Wick Harbour Commissioners")]),
    ("Board of Trustees", [("", "", "Board of Trustees")]),
    ("Ann Lowe, Chair of Governors", [("Ann Lowe", "Chair of Governors", "")]),
    ("Clerk to the Governors", [("", "Clerk to the Governors", "")]),
    ("Dave Orchard", [("Dave Orchard", "", "")]),
    ("Safeguarding Sub-group", [("", "", "Safeguarding Sub-group")]),
    ("Ann Lowe\nHead of Service\nElmshire Council", [("Ann Lowe", "Head of Service", "Elmshire Council")]),
    ("Ann Lowe\nBob Hale", [("Ann Lowe", "", ""), ("Bob Hale", "", "")]),
    ("Ann McKay, Mary-Jane O’Hara", [("Ann McKay", "", ""), ("Mary-Jane O’Hara", "", "")]),
    ("Commercial Manager, Vale Buses", [("", "Commercial Manager", "Vale Buses")]),
    ("Ann Lowe, Harbour Master, Vale Port", [("Ann Lowe", "Harbour Master", "Vale Port")]),
    ("Headmistress, Vale School", [("", "Headmistress", "Vale School")]),
    ("Master Builders Guild", [("", "", "Master Builders Guild")]),
    ("Housing Service; Ann Lowe", [("", "", "Housing Service"), ("Ann Lowe", "", "")]),
    # several parties, whatever joins them
    (
        "Mercia Water / Dementia Friends Coordinator",
        [("", "", "Mercia Water"), ("", "Dementia Friends Coordinator", "")],
    ),
    (
        "Gwen Morris (Vale Buses) / Night Bus Manager",
        [("Gwen Morris", "", "Vale Buses"), ("", "Night Bus Manager", "")],
    ),
    (
        "Western Health and Social Care Trust and Elmshire Farmers’ Union",
        [("", "", "Western Health and Social Care Trust"), ("", "", "Elmshire Farmers’ Union")],
    ),
    (
        "HM Coroner’s Officer and Research Team, NHS Vale",
        [("", "HM Coroner’s Officer", ""), ("", "Research Team", "NHS Vale")],
    ),
    ("Vale Healthcare and Fire Service", [("", "", "Vale Healthcare"), ("", "", "Fire Service")]),
    ("Harbour Council / Canal & River Trust", [("", "", "Harbour Council"), ("", "", "Canal & River Trust")]),
    ("Insp Orla Tighe and Digital Policing Lead", [("Orla Tighe", "Insp", ""), ("", "Digital Policing Lead", "")]),
    ("Dr Mo Lind (Open University) and Involve", [("Dr Mo Lind", "", "Open University"), ("", "", "Involve")]),
    ("Head Teachers / Soil Association", [("", "Head Teachers", ""), ("", "", "Soil Association")]),
    ("Ann Lowe, Bob Hale and Cara King", [("Ann Lowe", "", ""), ("Bob Hale", "", ""), ("Cara King", "", "")]),
    ("Head of Housing Director of Planning", [("", "Head of Housing", ""), ("", "Director of Planning", "")]),
    # words that only look as if they joined two
    ("Director of Children and Families Service", [("", "Director of Children and Families Service", "")]),
    ("Police and Crime Commissioner", [("", "Police and Crime Commissioner", "")]),
    ("Department for Health and Social Care", [("", "", "Department for Health and Social Care")]),
    ("Fire and Rescue Service", [("", "", "Fire and Rescue Service")]),
    ("Housing/Planning Manager", [("", "Housing/Planning Manager", "")]),
    # posts that name a field after a comma
    ("Executive Director, Education", [("", "Executive Director, Education", "")]),
    (
        "Ann Lowe, Head of Service, Children and Families, Elmshire Council",
        [("Ann Lowe", "Head of Service, Children and Families", "Elmshire Council")],
    ),
    (
        "Superintendent, Regional Command, Elmshire Police",
        [("", "Superintendent, Regional Command", "Elmshire Police")],
    ),
    # ranks and courtesies of more services
    ("Watch Manager Piers Angove, Elmshire Fire Service", [("Piers Angove", "Watch Manager", "Elmshire Fire Service")]),
    (
        "Chief Inspector Fraser Dunn, Local Area Commander, Elmshire Police",
        [("Fraser Dunn", "Chief Inspector, Local Area Commander", "Elmshire Police")],
    ),
    ("Station Commander Jo Renn, Elmshire Fire", [("Jo Renn", "Station Commander", "Elmshire Fire")]),
    ("ACO Jo Renn", [("Jo Renn", "ACO", "")]),
    ("DCFO Owen Tribe, Elmshire Fire", [("Owen Tribe", "DCFO", "Elmshire Fire")]),
    ("Silver Commander Owen Tribe", [("Owen Tribe", "Silver Commander", "")]),
    ("Local Area Commander", [("", "Local Area Commander", "")]),
    ("Fr Declan Moss, St Anne’s Mission", [("Fr Declan Moss", "", "St Anne’s Mission")]),
    ("Uncle Ron Djarra, Elders Council", [("Uncle Ron Djarra", "", "Elders Council")]),
    # two capitals that are nobody's name
    ("Town Centre Manager", [("", "Town Centre Manager", "")]),
    ("Food Bank", [("", "", "Food Bank")]),
    ("Hearing Australia", [("", "", "Hearing Australia")]),
    ("Cartrefi Wysg", [("", "", "Cartrefi Wysg")]),
    ("Bord Iascaigh", [("", "", "Bord Iascaigh")]),
    ("Registrar", [("", "Registrar", "")]),
    ("Undeb Credyd Arfor", [("", "", "Undeb Credyd Arfor")]),
    ("Licensing, with DVSA", [("", "", "Licensing"), ("", "", "DVSA")]),
    ("Sergeant Nell Abara, Schools Liaison", [("Nell Abara", "Sergeant, Schools Liaison", "")]),
    # teams and other bodies with a word for a post in their names
    ("Bridges Team", [("", "", "Bridges Team")]),
    ("Lead Officers Group", [("", "", "Lead Officers Group")]),
    ("GP Federation", [("", "", "GP Federation")]),
    ("All partners", [("", "", "All partners")]),
    ("Highways Team Leader", [("", "Highways Team Leader", "")]),
    (
        "Ann Lowe and Bob Hale, joint Heads of Service",
        [("Ann Lowe", "joint Heads of Service", ""), ("Bob Hale", "joint Heads of Service", "")],
    ),
    # two capitals that are nobody's name: bodies known everywhere, and words that no name is made of
    ("Tinker Shed", [("", "", "Tinker Shed")]),
    ("Fresh Horizons", [("", "", "Fresh Horizons")]),
    ("Ann Lowe, Mum Knows", [("Ann Lowe", "", "Mum Knows")]),
    ("Bob Hale, Third Space", [("Bob Hale", "", "Third Space")]),
    ("Age Elmshire", [("", "", "Age Elmshire")]),
    ("Turning Point", [("", "", "Turning Point")]),
    ("Verges Maintenance", [("", "", "Verges Maintenance")]),
    ("Rivers Liaison, RBL Vale", [("", "Rivers Liaison", "RBL Vale")]),
    # brackets
    (
        "Locality Manager (North) and Vale Residents’ Group",
        [("", "Locality Manager (North)", ""), ("", "", "Vale Residents’ Group")],
    ),
    ("Learning Adviser (SEND)", [("", "Learning Adviser (SEND)", "")]),
    ("Curriculum Manager (English and Maths)", [("", "Curriculum Manager (English and Maths)", "")]),
    ("Ann Lowe, Head of Faculty (Science)", [("Ann Lowe", "Head of Faculty (Science)", "")]),
    ("Site Manager (English Heritage)", [("", "Site Manager", "English Heritage")]),
    ("Sian (Council), Jomo (Sustrans)", [("Sian", "", "Council"), ("Jomo", "", "Sustrans")]),
    ("Ann Lowe (AL)", [("Ann Lowe", "", "")]),
    ("Ann Lowe (lead), Bob Hale (support)", [("Ann Lowe", "", ""), ("Bob Hale", "", "")]),
    ("Ann Lowe (Head of Housing, Elmshire Council)", [("Ann Lowe", "Head of Housing", "Elmshire Council")]),
    ("Ann Lowe [Elmshire Police]", [("Ann Lowe", "", "Elmshire Police")]),
    ("Ann Lowe, Bob Hale (Probation)", [("Ann Lowe", "", ""), ("Bob Hale", "", "Probation")]),
    ("Commissioning Manager (ICB) - Ann Lowe", [("Ann Lowe", "Commissioning Manager", "ICB")]),
    # the part that each takes, and the body before the post
    ("Lead: Ann Lowe. Support: Night Buses Team", [("Ann Lowe", "", ""), ("", "", "Night Buses Team")]),
    (
        "Strategic lead: Director of Place\nOperational lead: Jo Park",
        [("", "Director of Place", ""), ("Jo Park", "", "")],
    ),
    ("Elmshire Council’s Head of Planning", [("", "Head of Planning", "Elmshire Council")]),
    ("Football Lead / Girlguiding", [("", "Football Lead", ""), ("", "", "Girlguiding")]),
    ("Adult Social Care / ICB", [("", "", "Adult Social Care"), ("", "", "ICB")]),
]


@pytest.mark.parametrize(("text", "expected"), _FORMS)
def test_a_lead_is_taken_apart(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(lead.name, lead.post, lead.organisation) for lead in leads(text)] == expected


@pytest.mark.parametrize(
    "text", ["", " ", "-", " / ", "tbc", "Vacant", "To be appointed", "n/a", "Lead to be confirmed"]
)
def test_nobody_is_named_by_nothing(text: str) -> None:
    assert leads(text) == ()


def test_a_body_called_after_the_place_that_the_plan_is_about_is_no_person() -> None:
    with about(frozenset({"Saltmere"})):
        assert [lead.organisation for lead in leads("Saltmere Reuse")] == ["Saltmere Reuse"]
    assert [lead.name for lead in leads("Ann Saltmere")] == ["Ann Saltmere"]


@pytest.mark.parametrize("text", ["Parks Team ( )", "Children and Families ( )", "Head of Trees ( ) and Ann Lowe"])
def test_brackets_that_nobody_filled_in_stay_with_the_words_before_them(text: str) -> None:
    assert "( )" in leads(text)[0].text


def test_each_lead_keeps_its_own_words() -> None:
    assert [lead.text for lead in leads("Ann Lowe; Head of Housing")] == ["Ann Lowe", "Head of Housing"]


def test_the_stop_of_a_sentence_is_no_part_of_a_body_and_that_of_a_short_form_is() -> None:
    assert leads("Carys Whitlow, Wexmouth Foodbank Network.")[0].organisation == "Wexmouth Foodbank Network"
    assert leads("Charge North Ltd.")[0].organisation == "Charge North Ltd."
