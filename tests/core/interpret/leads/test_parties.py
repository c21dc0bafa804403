"""Cells that name one lead or several are parted where each side is somebody, and nowhere else."""

import cProfile

import pytest

from milepost.core.interpret.leads.parties import parties
from milepost.core.interpret.leads.people import leads

_STACKED = """
Supt Roy Hale // Head of Contextual Safeguarding => Roy Hale~Supt~ | ~Head of Contextual Safeguarding~
Insp. Kim Sand // Performance Analyst => Kim Sand~Insp.~ | ~Performance Analyst~
Cllr Ann Lowe // Customer Services Manager => Cllr Ann Lowe~~ | ~Customer Services Manager~
Cllr Ann Lowe // Executive Director of Place => Cllr Ann Lowe~~ | ~Executive Director of Place~
Councillor Lowe // Team Leader => Councillor Lowe~~ | ~Team Leader~
Cllr Ann Lowe // Cabinet Member for Housing => Cllr Ann Lowe~Cabinet Member for Housing~
Cllr Ann Lowe // Deputy Leader => Cllr Ann Lowe~Deputy Leader~
Cllr Ann Lowe // Elmshire Council => Cllr Ann Lowe~~Elmshire Council
DI Jo March // Elmshire Police => Jo March~DI~Elmshire Police
Ann Lowe // Head of Service => Ann Lowe~Head of Service~
"""
_FIELDS = """
Ivo Marsh, Trees and Woodlands Officer => Ivo Marsh~Trees and Woodlands Officer~
Ann Lowe, Play & Pitches Officer => Ann Lowe~Play & Pitches Officer~
Ann Lowe, Elmshire Council and Housing Manager => Ann Lowe~~Elmshire Council | ~Housing Manager~
Housing Strategy & Enabling Manager => ~Housing Strategy & Enabling Manager~
Equality, Diversity and Inclusion Manager => ~Equality, Diversity and Inclusion Manager~
Ann Lowe, Parks, Play and Pitches Officer => Ann Lowe~Parks, Play and Pitches Officer~
Head of Commissioning – Adults => ~Head of Commissioning – Adults~
Marcus Bell, Service Director – Children => Marcus Bell~Service Director – Children~
Service Manager, Leaving Care => ~Service Manager, Leaving Care~
Team Manager, Front Door => ~Team Manager, Front Door~
Assistant Director, Adults and Communities => ~Assistant Director, Adults and Communities~
Head of Security, HMP Stonely => ~Head of Security~HMP Stonely
Director, Emmaus => ~Director~Emmaus
Commissioning Manager (Advocacy) => ~Commissioning Manager (Advocacy)~
Prevention Manager (job share) => ~Prevention Manager (job share)~
Head of Play, Adult Care / Head of Work, Adult Care => ~Head of Play~Adult Care | ~Head of Work~Adult Care
"""
_BODIES = """
Glenmarch Health and Care Partnership => ~~Glenmarch Health and Care Partnership
Elmshire Boys and Girls Club => ~~Elmshire Boys and Girls Club
Ann Lowe, Elmshire Education and Skills Board => Ann Lowe~~Elmshire Education and Skills Board
Ann Lowe, Elmshire Race and Equality Council => Ann Lowe~~Elmshire Race and Equality Council
National Parks & Wildlife Service => ~~National Parks & Wildlife Service
Elmshire Drugs and Alcohol Task Force => ~~Elmshire Drugs and Alcohol Task Force
Ann Lowe, Elmshire Council and Training Board => Ann Lowe~~Elmshire Council | ~~Training Board
Self-Neglect Task and Finish Group => ~~Self-Neglect Task and Finish Group
Elmshire Police and Housing Trust => ~~Elmshire Police | ~~Housing Trust
Mercia Water and Housing Association => ~~Mercia Water | ~~Housing Association
Chamber of Commerce and Public Health => ~~Chamber of Commerce | ~~Public Health
Early Help and Elmshire Police => ~~Early Help | ~~Elmshire Police
Public Health and Housing => ~~Public Health and Housing
Director of Housing and Public Health => ~Director of Housing and Public Health~
Domestic Violence Adviser Service => ~~Domestic Violence Adviser Service
Chief Officers Group => ~~Chief Officers Group
Team Manager Leaving Care Service => ~Team Manager Leaving Care Service~
Lead for Housing Service => ~Lead for Housing Service~
Joint Working Group with the Adults Board => ~~Joint Working Group with the Adults Board
Housing Manager with the Police => ~Housing Manager~ | ~~Police
Climate Change Manager supported by Fleet Manager => ~Climate Change Manager~ | ~Fleet Manager~
Office of the Police and Crime Commissioner => ~~Office of the Police and Crime Commissioner
Police / Council / Fire => ~~Police | ~~Council | ~~Fire
Police, Probation and YJS => ~~Police | ~~Probation | ~~YJS
Housing, Adult Social Care and Police => ~~Housing | ~~Adult Social Care | ~~Police
CAMHS and Education => ~~CAMHS | ~~Education
Public Health, Elmshire Council => ~Public Health~Elmshire Council
PCSO Team => ~~PCSO Team
Nightstop Elmshire => ~~Nightstop Elmshire
"""
_CARRIED_ON = """
Ann Lowe, // Vale Trust => Ann Lowe~~Vale Trust
Ann Lowe // & Bob Hale => Ann Lowe~~ | Bob Hale~~
Head of Revenues // and Benefits => ~Head of Revenues and Benefits~
Head of Revenues and // Benefits => ~Head of Revenues and Benefits~
Director of // Public Health => ~Director of Public Health~
"""
_JOINED_BODIES = """
Jo March, // Vale Growth Board => Jo March~~Vale Growth Board
IPS Service // Manager => ~IPS Service Manager~
Head of Reablement & Elmshire Community NHS Trust => ~Head of Reablement~ | ~~Elmshire Community NHS Trust
Clinical Lead, Elmshire and Vale ICB => ~Clinical Lead~Elmshire and Vale ICB
Rail operator => ~~Rail operator
Dr Jo March, CAMHS Link Clinician => Dr Jo March~CAMHS Link Clinician~
Night Owls (charity) => ~~Night Owls (charity)
Warmer Vale => ~~Warmer Vale
Director of Place. => ~Director of Place~
Policy Section (with Procurement) => ~~Policy Section | ~~Procurement
Jo March (Parks) with Vale Trust => Jo March~~Parks | ~~Vale Trust
Chief Insp Jo March and Street Safety Team => Jo March~Chief Insp~ | ~~Street Safety Team
Parks, Police, CVS => ~~Parks | ~~Police | ~~CVS
GP Federation and Carers Centre => ~~GP Federation | ~~Carers Centre
Housing / Haven Women’s Aid => ~~Housing | ~~Haven Women’s Aid
Facilities / Infection Prevention => ~~Facilities | ~~Infection Prevention
Performance & Insight / Admissions => ~~Performance & Insight | ~~Admissions
Rural Chaplaincy / NFU branch => ~~Rural Chaplaincy | ~~NFU branch
Schools Diet Team/ Comms => ~~Schools Diet Team | ~~Comms
Housing/Planning => ~~Housing/Planning
Housing / Planning Manager => ~Housing / Planning Manager~
Finance / ICT Records Officer => ~~Finance | ~ICT Records Officer~
Policy Section, with Procurement => ~~Policy Section | ~~Procurement
Open Spaces Committee with Saltmere in Bloom => ~~Open Spaces Committee | ~~Saltmere in Bloom
Growing Well, Vale Arts Society, City Council Parks => ~~Growing Well | ~~Vale Arts Society | ~~City Council Parks
Pubwatch, Licensing Team => ~~Pubwatch | ~~Licensing Team
Licensing Team, Elmshire Council => ~Licensing Team~Elmshire Council
Planning, Place Directorate => ~~Planning, Place Directorate
the Damp and Mould Team => ~~Damp and Mould Team
The Brook Trust => ~~The Brook Trust
Ranger Service => ~~Ranger Service
Liaison Psychiatry => ~~Liaison Psychiatry
"""
_NAMES = """
Jo March // (Workforce Development) => Jo March~~Workforce Development
Jo March (Sufficiency & Place Planning) => Jo March~~Sufficiency & Place Planning
Jo March, Sufficiency & Place Planning => Jo March~~Sufficiency & Place Planning
Jo March, Elmshire Council & Vale Buses => Jo March~~Elmshire Council | ~~Vale Buses
Inspector Ann Lowe and Jo March (Faith Forum) => Ann Lowe~Inspector~ | Jo March~~Faith Forum
Helen Temple, Diocese => Helen Temple~~Diocese
Maternity, Joanne => Joanne~~Maternity
Joanne, Maternity => Joanne~~Maternity
Carers Board, June => ~~Carers Board, June
DC Jo March => Jo March~DC~
D/Supt L. Carrow => L. Carrow~D/Supt~
T/DCI Jo March, Elmshire Police => Jo March~T/DCI~Elmshire Police
PC 1234 Jo March => Jo March~PC 1234~
Gwyn Moss, Area Manager Natural Resources Wales => Gwyn Moss~Area Manager~Natural Resources Wales
Jo March, Chief Executive Elmshire Council => Jo March~Chief Executive~Elmshire Council
Dean Mott, Street Scene Manager => Dean Mott~Street Scene Manager~
Dean of Students => ~Dean of Students~
Kelly West => Kelly West~~
Ann Young, Housing Officer => Ann Young~Housing Officer~
Tom Parks => Tom Parks~~
James Constable => James Constable~~
Interim Head of Culture, Sarah Hale => Sarah Hale~Interim Head of Culture~
Community Manager, Kings Lynn => ~Community Manager~Kings Lynn
"""
_POSTS = """
DCO => ~DCO~
AD Housing => ~AD Housing~
DI Jo March, Public Protection => Jo March~DI~Public Protection
Principal Planner (Policy) => ~Principal Planner (Policy)~
County Archivist => ~County Archivist~
Freedom to Speak Up Guardian => ~Freedom to Speak Up Guardian~
Ruth Green, Independent Scrutineer => Ruth Green~Independent Scrutineer~
Claire McNee, Designated Professional, Elmshire ICB => Claire McNee~Designated Professional~Elmshire ICB
Lead to be confirmed =>
Officer TBC =>
Post currently vacant =>
"""


def _cases(text: str) -> list[tuple[str, list[str]]]:
    pairs = (line.partition(" =>") for line in filter(None, text.split("\n")))
    return [(cell.replace(" // ", "\n"), [one for one in who.strip().split(" | ") if one]) for cell, _, who in pairs]


@pytest.mark.parametrize(
    ("text", "expected"), _cases(_STACKED + _FIELDS + _BODIES + _CARRIED_ON + _JOINED_BODIES + _NAMES + _POSTS)
)
def test_a_cell_is_parted_where_each_side_is_somebody(text: str, expected: list[str]) -> None:
    assert [f"{lead.name}~{lead.post}~{lead.organisation}" for lead in leads(text)] == expected


def test_two_posts_before_one_body_are_one_persons() -> None:
    found = leads("Dr Anneka Visser, GP and Clinical Lead, Eastmarsh Primary Care Network")
    assert [(one.name, one.post, one.organisation) for one in found] == [
        ("Dr Anneka Visser", "GP and Clinical Lead", "Eastmarsh Primary Care Network")
    ]
    assert len(leads("Ann Lowe, Head of Housing and Director of Public Health")) == 2


def test_a_bare_subject_before_and_is_half_of_a_posts_field() -> None:
    (one,) = leads("CCTV and Resilience Manager, Wexmere Borough Council")
    assert (one.post, one.organisation) == ("CCTV and Resilience Manager", "Wexmere Borough Council")
    assert len(leads("Police and Housing Manager, Elm Council")) == 2
    assert leads("Chief Executive's Office")[0].organisation == "Chief Executive's Office"


@pytest.mark.parametrize("unit", ["zq / ", "Care & ", "Ann Lowe and ", "(a or ", "Housing + "])
def test_each_joint_more_of_a_cell_does_not_double_the_work(unit: str) -> None:
    def calls(joints: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(parties, "Care " + unit * joints + "x")
        return sum(entry.callcount for entry in profile.getstats())

    assert calls(16) < 12 * calls(8)
    assert calls(2_000) < 40 * calls(100)


def test_with_whom_it_is_still_to_be_agreed_is_no_lead() -> None:
    texts = ("To be agreed with the Trust", "Not yet settled between the Council and the Trust")
    assert [parties(text) for text in texts] == [[text] for text in texts]
    assert parties("Ann Lowe and Bob Hale") == ["Ann Lowe", "Bob Hale"]
