"""Who was present, with initials in brackets, is a key to the initials that lead the actions of minutes."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LOG = """
**Appendix 1 – Action log**

Ref | Action | Owner | Due | Update
24/31 | Bring a paper on beds | MT | March 2025 | Not ready
25/02 | Count all who wait | RS / DO’H | June 2025 | Begun
25/03 | Write to the panel | Una Brogan | May 2025 | Done
"""
_PRESENT = (
    (
        "Present | Mr Conor Heaslip (Chair) | Lay member\n | Maeve Tolland (MT) | Director of Hospital Services\n"
        " | Dermot O’Hare (DO’H) | Carers Lead\n | Ruth Salmond (RS) | Head of Community Care"
    ),
    (
        "Maeve Tolland (MT) | Director of Hospital Services\nDermot O’Hare (DO’H) | Carers Lead\n"
        "Ruth Salmond (RS) | Head of Community Care\nUna Brogan | Board Secretary"
    ),
    (
        "Name | Role\nMaeve Tolland (MT) | Director of Hospital Services\nDermot O’Hare (DO’H) | Carers Lead\n"
        "Ruth Salmond (RS) | Head of Community Care"
    ),
)


@pytest.mark.parametrize("present", _PRESENT)
def test_those_present_are_known_by_their_initials(present: str) -> None:
    plan = interpret(document(f"**HARROW BOARD**\n\nMinutes of 12 June 2025\n\n{present}\n\n{_LOG}"))
    assert [[(lead.name, lead.post) for lead in one.leads] for one in actions(plan)] == [
        [("Maeve Tolland", "Director of Hospital Services")],
        [("Ruth Salmond", "Head of Community Care"), ("Dermot O’Hare", "Carers Lead")],
        [("Una Brogan", "")],
    ]


def test_a_column_of_leads_with_initials_is_no_key() -> None:
    rows = (
        "Action | Lead | Due\nOpen the hall | Maeve Tolland (MT) | May 2025\nTrain all | Ruth Salmond (RS) | May 2026"
    )
    plan = interpret(document(f"# Plan\n\n{rows}"))
    assert [one.title for one in actions(plan)] == ["Open the hall", "Train all"]
