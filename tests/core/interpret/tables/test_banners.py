"""Names over groups of headings, merged or not, and the row of guidance that may follow the headings."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_BODY = (
    "Aim 1: Calm roads | 11 | Mark ten crossings | May 2026 | Ann Lowe | Engineer | Roads Team | G | Four are done | A"
    " | Paint is late\n"
    "^ | 12 | Slow the high street | June 2026 | Bo Hale | Planner | Wyke Council | A | Asked the shops | G | Agreed\n"
    "Aim 2: Clean air | 21 | Plant the verge | July 2026 | Cy Moss | Gardener | Parks Team | R | No trees | |\n"
    "^ | 22 | Test the air by schools | Aug 2026 | Di Reed | Chemist | Wyke Council | G | Six tubes up | G | More up"
)
_OF_WORK = "Aim | ID | Task | Deadline | Name | Job title | Team"
_MERGED = (
    f"THE WORK | < | < | < | WHO | < | < | Spring | < | Summer | <\n{_OF_WORK} | RAG | Commentary | RAG | Commentary"
)
_GUIDES = (
    "from a plan | leave blank | max 12 words | mm/yy | one person only | as in HR | drop-down | R/A/G | 30 words | <",
    "as printed | see guide | a doing word | last day | who answers for it | as in HR | home team | colour | news | <",
    "a | b | c | d | e | f | g | h | i | j | k",
    "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)",
)


def _plan(table: str) -> Plan:
    return interpret(document(f"# Roads plan\n\n{table}"))


def _told(plan: Plan) -> list[tuple[str, str, str, str]]:
    found = ((one, one.leads[0]) for one in actions(plan))
    return [(one.number, one.title, one.status.text, f"{lead.name}, {lead.post}") for one, lead in found]


_TOLD = [
    ("11", "Mark ten crossings", "A", "Ann Lowe, Engineer"),
    ("12", "Slow the high street", "G", "Bo Hale, Planner"),
    ("21", "Plant the verge", "R", "Cy Moss, Gardener"),
    ("22", "Test the air by schools", "G", "Di Reed, Chemist"),
]


@pytest.mark.parametrize(
    "names", ["Spring | < | Summer | <", "Council | < | Police | <", "Q1 26/27 | < | Q2 26/27 | <"]
)
def test_a_name_is_told_where_headings_below_it_come_again(names: str) -> None:
    plan = _plan(f"{_MERGED.replace('Spring | < | Summer | <', names)}\n{_BODY}")
    first, _, second, _ = names.split(" | ")
    headings = [one.heading for one in plan.questions]
    assert {f"{first} Commentary", f"{second} Commentary", "Deadline"} <= set(headings)
    assert [section.title for section in plan.sections] == ["Calm roads", "Clean air"]
    assert [title for _, title, _, _ in _told(plan)] == [title for _, title, _, _ in _TOLD]


@pytest.mark.parametrize("guide", ["", *_GUIDES])
def test_a_row_of_guidance_is_neither_a_header_nor_an_action(guide: str) -> None:
    guide = guide.replace(" | <", " | colour | news")
    plan = _plan(f"{_MERGED.replace('Spring', 'Q1').replace('Summer', 'Q2')}\n{guide}\n{_BODY}".replace("\n\n", "\n"))
    assert _told(plan) == _TOLD
    assert len(plan.unplaced) == (len(guide.split(" | ")) if guide else 0)


@pytest.mark.parametrize("guide", _GUIDES)
def test_guidance_may_follow_a_single_row_of_headings(guide: str) -> None:
    guide = guide.replace(" | <", " | colour | news")
    plan = _plan(f"{_OF_WORK} | Earlier RAG | Then | RAG | Commentary\n{guide}\n{_BODY}")
    assert [(number, title, who) for number, title, _, who in _told(plan)] == [
        (number, title, who) for number, title, _, who in _TOLD
    ]


def test_names_that_nobody_merged_stand_over_the_headings_up_to_the_next() -> None:
    rows = [
        "The work,,,,Who,,,Q1,,Q2,,Any other business",
        "Aim,ID,Task,Deadline,Name,Job title,Team,RAG,Commentary,RAG,Commentary,Comments",
        "Calm roads,11,Mark ten crossings,May 2026,Ann Lowe,Engineer,Roads Team,G,Four are done,A,Paint is late,",
        "Calm roads,12,Slow the high street,June 2026,Bo Hale,Planner,Wyke Council,A,Asked the shops,G,Agreed,Good",
        "Clean air,21,Plant the verge,July 2026,Cy Moss,Gardener,Parks Team,R,No trees,,,",
    ]
    plan = read_plan("\n".join(rows).encode(), "roads.csv")
    assert _told(plan) == _TOLD[:3]
    assert {"Q1 Commentary", "Q2 Commentary", "Comments"} <= {one.heading for one in plan.questions}


def test_a_first_action_of_which_little_is_known_is_no_guidance() -> None:
    body = _BODY.replace("May 2026", "After the vote").replace("| A | Paint", "| Waiting | Paint")
    plan = _plan(f"{_OF_WORK} | Earlier RAG | Then | RAG | Commentary\n{body}")
    assert [title for _, title, _, _ in _told(plan)] == [title for _, title, _, _ in _TOLD]


def test_a_title_and_a_lead_over_each_table_are_no_names_of_groups() -> None:
    heads = "No. | Task | Lead | RAG\n"
    plan = _plan(
        f"Aim 1: Calm roads | < | Lead: Ann Lowe | <\n{heads}1 | Mark ten crossings | Bo Hale | G\n"
        f"2 | Slow the high street | Bo Hale | A\n\n"
        f"Aim 2: Clean air | < | Lead: Cy Moss | <\n{heads}3 | Plant the verge | Di Reed | R\n4 | Test | Di Reed | G"
    )
    assert [section.title for section in plan.sections] == ["Calm roads", "Clean air"]


def test_names_that_all_stand_over_several_headings_add_nothing_to_those_of_a_whole_table() -> None:
    plan = _plan(
        "What we promised | < | < | How it goes | < | What comes next | < | RAG\n"
        "Ref | Action | Lead | Progress since spring | What is in the way | Next steps | By when | ^\n"
        "11 | Mark ten crossings | Ann Lowe | Four are done | Paint is late | Ask for paint | May 2026 | A\n"
        "12 | Slow the high street | Bo Hale | Asked the shops | Nothing | Put up signs | June 2026 | G"
    )
    assert [(one.number, one.leads[0].name, one.status.text) for one in actions(plan)] == [
        ("11", "Ann Lowe", "A"),
        ("12", "Bo Hale", "G"),
    ]
    assert "Next steps" in [one.heading for one in plan.questions]
