"""A cell that names several leads is parted where both sides are somebody, and nowhere else."""

import pytest

from milepost.core.interpret.leads.localities import about
from milepost.core.interpret.leads.people import leads

_PARTED = [
    # of several joints the one that has a whole post on either side
    (
        "Head of Revenues and Benefits and School Admissions Manager",
        "Head of Revenues and Benefits | School Admissions Manager",
    ),
    ("Director of Adults and Health and Head of Communities", "Director of Adults and Health | Head of Communities"),
    (
        "Head of Policy and Partnerships & Community Safety Manager",
        "Head of Policy and Partnerships | Community Safety Manager",
    ),
    (
        "Head of Revenues & Benefits / School Admissions Manager",
        "Head of Revenues & Benefits | School Admissions Manager",
    ),
    ("Housing Manager and Head of Parks and Open Spaces", "Housing Manager | Head of Parks and Open Spaces"),
    ("Head of Housing and Head of Planning and Fleet Manager", "Head of Housing | Head of Planning | Fleet Manager"),
    ("Head of Parks and Open Spaces and the Climate Team", "Head of Parks and Open Spaces | the Climate Team"),
    (
        "Revenues and Benefits Manager and Head of Legal and Democratic Services",
        "Revenues and Benefits Manager | Head of Legal and Democratic Services",
    ),
    # the name of one body
    ("Fenwick Boys and Girls Club", "Fenwick Boys and Girls Club"),
    ("Glenmarch Health and Care Partnership", "Glenmarch Health and Care Partnership"),
    ("Oxmoor Arts & Heritage Trust", "Oxmoor Arts & Heritage Trust"),
    (
        "Youth Engagement Manager / Fenwick Boys and Girls Club",
        "Youth Engagement Manager | Fenwick Boys and Girls Club",
    ),
    ("Warmer Caldmere and Age Concern Caldmere", "Warmer Caldmere | Age Concern Caldmere"),
    # the field of a post that is still to come
    ("Ivo Marchetti, Trees and Woodlands Officer", "Ivo Marchetti, Trees and Woodlands Officer"),
    ("Ann Lowe, Bus & Coach Manager, Elmshire Council", "Ann Lowe, Bus & Coach Manager, Elmshire Council"),
    ("Self-Neglect Task and Finish Group", "Self-Neglect Task and Finish Group"),
    ("Joint Working Group with the Adults Board", "Joint Working Group with the Adults Board"),
    ("Chamber of Commerce and Public Health", "Chamber of Commerce | Public Health"),
    (
        "Assistant Director, Adult Social Care / Assistant Director, Children's Social Care",
        "Assistant Director, Adult Social Care | Assistant Director, Children's Social Care",
    ),
    # an officer with a rank, and the post of somebody else on the next line
    ("Insp Kim Sandiford\nPerformance Analyst", "Insp Kim Sandiford | Performance Analyst"),
    (
        "Det. Supt Jonah Finlay\nHead of Probation Delivery Unit",
        "Det. Supt Jonah Finlay | Head of Probation Delivery Unit",
    ),
    (
        "Chief Insp Neil Garside\nPathway Lead\nElmshire Police",
        "Chief Insp Neil Garside, Pathway Lead, Elmshire Police",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _PARTED)
def test_parties_are_parted_where_both_sides_are_somebody(text: str, expected: str) -> None:
    assert " | ".join(lead.text for lead in leads(text)) == expected


_TAKEN_APART = [
    # a post that asks for a field has it after a comma or a dash
    ("Service Manager, Leaving Care", ("", "Service Manager, Leaving Care", "")),
    ("Team Manager, Front Door", ("", "Team Manager, Front Door", "")),
    ("Service Manager, Children’s Social Care", ("", "Service Manager, Children’s Social Care", "")),
    ("Assistant Director, Adults and Communities", ("", "Assistant Director, Adults and Communities", "")),
    ("Assistant Director, Housing", ("", "Assistant Director, Housing", "")),
    ("Commissioning Manager – Carers", ("", "Commissioning Manager – Carers", "")),
    ("Ann Lowe, Head of Service, Edge of Care", ("Ann Lowe", "Head of Service, Edge of Care", "")),
    ("Service Manager, Elmshire Council", ("", "Service Manager", "Elmshire Council")),
    ("Area Manager, Turning Point", ("", "Area Manager", "Turning Point")),
    ("Team Manager, Saltmere Sands", ("", "Team Manager", "Saltmere Sands")),
    ("Equality, Diversity and Inclusion Manager", ("", "Equality, Diversity and Inclusion Manager", "")),
    ("Parks, Waste & Recycling Manager", ("", "Parks, Waste & Recycling Manager", "")),
    ("Commissioning Manager (Advocacy)", ("", "Commissioning Manager (Advocacy)", "")),
    # bodies that have a word for a post in their names
    (
        "Ann Lowe, Office of the Police and Crime Commissioner",
        ("Ann Lowe", "", "Office of the Police and Crime Commissioner"),
    ),
    ("Domestic Violence Adviser Service", ("", "", "Domestic Violence Adviser Service")),
    ("Tom Rusling, Principal Psychologist", ("Tom Rusling", "Principal Psychologist", "")),
    ("Ruth Macready, Independent Scrutineer", ("Ruth Macready", "Independent Scrutineer", "")),
    ("Claire Dunn, Designated Professional, Elmshire ICB", ("Claire Dunn", "Designated Professional", "Elmshire ICB")),
    ("Bo Penn, Named Doctor", ("Bo Penn", "Named Doctor", "")),
    # names of which a word means something else
    ("Dean Mottram, Street Scene Manager", ("Dean Mottram", "Street Scene Manager", "")),
    ("Karen Young, Head of Service", ("Karen Young", "Head of Service", "")),
    ("Sarah West", ("Sarah West", "", "")),
    ("Imran Ward, Housing Manager", ("Imran Ward", "Housing Manager", "")),
    ("Housing Manager, Sarah Lowe", ("Sarah Lowe", "Housing Manager", "")),
    ("Dean of Students", ("", "Dean of Students", "")),
    ("Grace Church", ("", "", "Grace Church")),
    ("Young Carers", ("", "", "Young Carers")),
    ("Hope Street", ("", "", "Hope Street")),
]


@pytest.mark.parametrize(("text", "expected"), _TAKEN_APART)
def test_the_parts_of_a_lead_are_told_apart(text: str, expected: tuple[str, str, str]) -> None:
    with about(frozenset({"Saltmere"})):
        assert [(lead.name, lead.post, lead.organisation) for lead in leads(text)] == [expected]
