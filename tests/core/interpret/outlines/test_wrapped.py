"""A plan in a mail whose lines are broken at a width: titles go on below, and what closes it is no answer."""

import re

import pytest
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.readers import read

_MAIL = """Dear all

AIM 1 - Streets are calm
Lead: Ada Finch, Highways

1a) Paint the crossings that parents told us about in spring and in
    summer
    Owner: Streets Team
    RAG: Green
    Update: Nine are painted. Two wait for a road closure that the bus
    programme. Nobody minds.
    Next: Paint the rest by May 2026

1b) Teach children to ride, with a
    course for parents
    Owner: Bike Club
    RAG: Amber
    Update: The
    pledge. It was kept.
    Next:

AIM 2 - Everybody who lives here knows who
to ask
Lead: Tom Hale, Clerk

2a) Print the names of wardens
    Owner: Wardens
    RAG: Green
    Update: Done.
    Next:

2b) Ring the old
    Owner: Kind Callers
    RAG: Red
    Update: Few ring.
    Next:
    - Ring ten by June 2026

2c) Post a map
    Owner: Wardens
    RAG: Green
    Update: Posted.
    Next:

2d) Hold a party
    Owner: Wardens
    RAG: Not started
    Update:
    Next:


The next papers come in May. Sorry for the wait.
"""
_READ = """
    SECTION AIM 1 Streets are calm (Ada Finch, Highways)
    ACTION 1a Paint the crossings that parents told us about in spring and in summer (Streets Team) [Green]
    Update: Nine are painted. Two wait for a road closure that the bus / programme. Nobody minds.
    Next: Paint the rest by May 2026
    MILESTONE 2026-05-31 Paint the rest
    ACTION 1b Teach children to ride, with a course for parents (Bike Club) [Amber]
    Update: The / pledge. It was kept.
    SECTION AIM 2 Everybody who lives here knows who to ask (Tom Hale, Clerk)
    ACTION 2a Print the names of wardens (Wardens) [Green]
    Update: Done.
    ACTION 2b Ring the old (Kind Callers) [Red]
    Update: Few ring.
    Next: - Ring ten by June 2026
    MILESTONE 2026-06-30 Ring ten
    ACTION 2c Post a map (Wardens) [Green]
    Update: Posted.
    ACTION 2d Hold a party (Wardens) [Not started]
    """


def _plan(text: str) -> Plan:
    return interpret(read(text.encode(), "mail.txt"))


@pytest.mark.parametrize(
    "text",
    [
        _MAIL,
        _MAIL.replace("    ", ""),
        _MAIL.replace("a) ", "a. ").replace("b) ", "b. ").replace("c) ", "c. ").replace("d) ", "d. "),
        _MAIL.replace("Next:", "What next:").replace("RAG:", "Status:"),
    ],
)
def test_lines_that_are_broken_are_put_together(text: str) -> None:
    expected = drawn(_READ.replace("Next:", "What next:")) if "What next" in text else drawn(_READ)
    expected = expected if "1a)" in text else re.sub(r"(ACTION \d[a-d])\)", r"\1", expected)
    is_flush = "    " not in text  # then a reader has seen that lines were broken where they were full
    assert told(_plan(text)) == (expected.replace("bus / programme", "bus programme") if is_flush else expected)


def test_what_stands_apart_below_a_question_without_an_answer_closes_the_paper() -> None:
    assert [one.text for one in _plan(_MAIL).unplaced if "Sorry" in one.text]


def test_answers_that_stand_apart_from_their_questions_are_kept() -> None:
    text = _MAIL.replace("    Next:\n    - Ring ten", "    Next:\n\n    - Ring ten")
    assert "Sorry for the wait" in told(_plan(text))


def test_a_line_with_a_capital_below_a_whole_title_is_none_of_it() -> None:
    text = _MAIL.replace("2c) Post a map\n", "2c) Post a map\n    Since May\n")
    assert "Post a map Since May" not in told(_plan(text))


def test_a_sentence_that_says_who_leads_goes_on_with_no_title() -> None:
    head = "Plan\n\nAim {0}: {1}\nTom Hale, Town Clerk, looks after this aim.\n\n"
    act = "{0}.{1} Print map {0}{1}\nOwner: Wardens\nRAG: Green\nUpdate: Done.\n\n"
    titles = ("Calm streets", "Getting about")
    text = "".join(head.format(at, title) + act.format(at, 1) + act.format(at, 2) for at, title in enumerate(titles, 1))
    plan = interpret(read(text.encode(), "plan.txt"))
    assert [one.title for one in plan.sections] == list(titles)
    assert [[lead.name for lead in one.leads] for one in plan.sections] == [["Tom Hale"]] * 2
