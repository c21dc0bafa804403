"""Lines that say what is to be done, how it stands and who leads at once."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_PLEDGES = """
    # What became of our pledges?
    Pledge 1. A town that welcomes trade (guardian: Councillor Ann Lowe, Leader, Northgate Town Council)
    (a) Free parking after 3pm [Kept] – Town Clerk
    Report: Agreed with the district until March.
    (b) A market each month [Broken] – Neil Barrow, Market Manager, Northgate Town Council
    Report: None was held.
    Pledge 2. A clean river (guardian: Dr Hope Sell, Chair, Friends of the River)
    (a) Test the water each month [Kept] – Friends of the River
    Report: Results are on the noticeboard.
    (b) Clear the balsam [In hand] – Friends of the River
    Report: Three of five fields are done.
    (c) Light the towpath [In hand] – Town Clerk
    Report: Lamps are ordered.
    (d) Mend the steps [Kept] – Town Clerk
    Report: Mended in May.
    """


def _read(text: str) -> Plan:
    return interpret(document(text))


def test_title_status_and_lead_are_taken_apart() -> None:
    found = list(actions(_read(_PLEDGES)))
    assert [one.number for one in found] == ["(a)", "(b)", "(a)", "(b)", "(c)", "(d)"]
    assert found[1].title == "A market each month"
    assert [one.status.text for one in found] == ["Kept", "Broken", "Kept", "In hand", "In hand", "Kept"]
    lead = found[1].leads[0]
    assert (lead.name, lead.post, lead.organisation) == ("Neil Barrow", "Market Manager", "Northgate Town Council")
    assert [answer.text for answer in found[0].answers] == ["Agreed with the district until March."]


def test_the_pledges_hold_them_and_are_led() -> None:
    sections = _read(_PLEDGES).sections
    assert [(one.number, one.title) for one in sections] == [
        ("1", "A town that welcomes trade"),
        ("2", "A clean river"),
    ]
    assert [one.leads[0].name for one in sections] == ["Councillor Ann Lowe", "Dr Hope Sell"]


@pytest.mark.parametrize(
    "lines",
    [
        "Health for all [2] – Ann Lowe\nCalm streets [3] – Neil Barrow\nClean air [3] – Ann Lowe",
        "Health for all [online] – Ann Lowe\nCalm streets [online] – Neil Barrow\nClean air [online] – Ann Lowe",
        "Health for all [draft] – was read in May\nCalm streets [final] – was read too\nAir [draft] – was put off",
    ],
)
def test_other_words_in_brackets_make_no_actions(lines: str) -> None:
    assert list(actions(_read(f"# Papers\n{lines}"))) == []
