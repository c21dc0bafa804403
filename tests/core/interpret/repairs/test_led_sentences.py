"""A sentence below the heading of a section says who leads it."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import printed
from milepost.core.plan.model import Plan

_TABLE = """
    Ref | Task | Who | Deadline | Status
    N{0} | Mend lamp {0} | Works Team | 31/10/2025 | Open
    M{0} | Empty bin {0} | Works Team | 31/12/2025 | Closed
    """


def _plan(sentence: str) -> Plan:
    first = "    # Street plan\n\n    ## Pledge 1: Clean streets\n\n    " + sentence + "\n" + _TABLE.format(1)
    return interpret(document(first + "\n    ## Pledge 2: Quiet streets\n" + _TABLE.format(2)))


@pytest.mark.parametrize(
    "sentence",
    [
        "This pledge is led by Ann Lowe, Head of Roads, Elmshire Council.",
        "The pledge is now sponsored by Ann Lowe, Head of Roads, Elmshire Council, since May 2024.",
        "The lead for this pledge is Ann Lowe, Head of Roads, Elmshire Council.",
        "The lead is Ann Lowe, Head of Roads, Elmshire Council. (New form below.)",
        "Ann Lowe, Head of Roads, Elmshire Council, leads on this pledge for the partnership.",
        "Ann Lowe, Head of Roads, Elmshire Council, is the sponsor of this pledge",
        "Ann Lowe, Head of Roads at Elmshire Council, took this pledge over in May 2024.",
        "Ann Lowe, Head of Roads, Elmshire Council, holds this pledge for the board.",
        "This pledge sits with Ann Lowe, Head of Roads, Elmshire Council.",
        "Ann Lowe, Head of Roads, Elmshire Council, answers for Pledge 1.",
        "Our pledge rests in the care of Ann Lowe, Head of Roads, Elmshire Council.",
        "Ann Lowe, Head of Roads, Elmshire Council, is looking after this pledge until the clocks go forward.",
        "Ann Lowe, Head of Roads, Elmshire Council, has taken this pledge over from Bill.",
        "Elmshire Council have put forward Ann Lowe, Head of Roads, to lead this pledge while Bill Hay is away.",
        "We have asked Ann Lowe, Head of Roads, Elmshire Council, to lead this one for now.",
        "Ann Lowe (Head of Roads, Elmshire Council) is leading this pledge!",
        "This pledge now sits with Ann Lowe, Head of Roads, Elmshire Council.",
        "This pledge has moved from Bill Hay to Ann Lowe, Head of Roads, Elmshire Council.",
    ],
)
def test_a_sentence_names_the_lead_of_the_section_above_it(sentence: str) -> None:
    plan = _plan(sentence)
    first, second = plan.sections
    assert [(one.name, one.post, one.organisation) for one in first.leads] == [
        ("Ann Lowe", "Head of Roads", "Elmshire Council")
    ]
    assert not second.leads
    assert any(sentence.split("(")[0].strip() in text for text, _ in printed(plan))


def test_a_person_of_a_body_is_named_with_both() -> None:
    (lead,) = _plan("Inspector Dan Reid of Elmshire Police leads this pledge.").sections[0].leads
    assert (lead.name, lead.post, lead.organisation) == ("Dan Reid", "Inspector", "Elmshire Police")


def test_somebody_may_be_named_by_a_first_name_and_where_they_work() -> None:
    (lead,) = _plan("Marta from bus services is minding this one.").sections[0].leads
    assert (lead.name, lead.organisation) == ("Marta", "bus services")


def test_a_board_that_chooses_somebody_is_not_their_body() -> None:
    (lead,) = _plan("The Elmshire Board has nominated Ann Lowe to lead this pledge.").sections[0].leads
    assert (lead.name, lead.organisation) == ("Ann Lowe", "")


def test_what_is_told_behind_the_sentence_stays_the_words_of_the_section() -> None:
    first, _ = _plan("This pledge is led by Ann Lowe, Head of Roads. It began with two vans.").sections
    assert [lead.name for lead in first.leads] == ["Ann Lowe"]
    assert [one.text for one in first.statements] == ["It began with two vans."]


@pytest.mark.parametrize(
    "sentence",
    [
        "This pledge is led by what residents tell us every spring.",
        "The council leads on many things that matter here.",
        "Ann Lowe led the visit to the depot in May.",
        "This pledge was led by Ann Lowe until May 2024.",
        "This pledge has moved from Amber to Green.",
        "Ann Lowe has taken this pledge to the board.",
        "Somebody from Roads is looking after this one.",
        "Young people will lead this pledge.",
    ],
)
def test_other_sentences_name_nobody(sentence: str) -> None:
    assert not _plan(sentence).sections[0].leads


def test_a_row_across_the_table_says_it_too() -> None:
    rows = """
        Ref | Task | Who | Deadline | Status
        Goal 1: Clean streets | < | < | < | <
        The lead is Ann Lowe, Head of Roads. (As agreed.) | < | < | < | <
        1.1 | Mend the lamps | Works Team | 31/10/2025 | Open
        1.2 | Empty the bins | Works Team | 31/12/2025 | Closed
        Goal 2: Quiet streets | < | < | < | <
        This goal is in the care of Bob Hale, Noise Officer. | < | < | < | <
        2.1 | Lower the kerb | Works Team | 31/10/2025 | Open
        2.2 | Slow the buses | Works Team | 31/12/2025 | Closed
        """
    plan = interpret(document("    # Street plan\n" + rows.replace("\n        ", "\n    ")))
    assert [[one.name for one in section.leads] for section in plan.sections] == [["Ann Lowe"], ["Bob Hale"]]
    assert [[area.title for area in section.focus_areas] for section in plan.sections] == [[""], [""]]
