"""A plan inside a committee report: its cover, recommendations, budget and other tables are no actions."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_COVER = """
    FERROW BOROUGH COUNCIL

    Report to: | Overview Committee
    Date: | 14 January 2026
    Agenda item: | 9
    Report of: | Head of Housing
    Contact officer: | Ann Lowe, ext 4471
    Wards affected: | All

    # Housing strategy: how year two is going
"""
_OTHERS = """
    ## 1. Recommendations

    No | Recommendation | Decision sought
    1 | That Members note Appendix A | Note
    2 | That the Chair writes to the landlords | Approve

    ## 3. Money

    Budget line | Budget £000 | Forecast £000 | Lead
    Temporary homes | 1,240 | 1,395 | P Hale
    Prevention grant | 612 | 612 | G Lowe
"""
_KEY = "[92d050] | On course | [ffc000] | Slipped | [ff0000] | Stuck | [5b9bd5] | Finished"
_PLAN = """
    # Appendix A: the position at January 2026

    No. | What we said we would do | Officer | Deadline | Position | Next six months
    Priority A – Catch it earlier | < | < | < | < | <
    [92d050] A1 | Put an adviser in the Job Centre | Ann Lowe | Sept 2025 | 61 seen | Add a Thursday by April 2026
    [ffc000] A2 | Agree a protocol with landlords | Bob Hale | Dec 2025 | Two of three signed | Meeting 12 February 2026
    [ff0000] A3 | Offer mediation | Ann Lowe | Oct 2025 | No bids received |
    [5b9bd5] A4 | Mend the web pages | Tom Pike | June 2025 | Done | None
"""


def test_only_the_plan_of_a_committee_report_is_read() -> None:
    plan = interpret(document(f"{_COVER}\n{_OTHERS}\n{_PLAN}"))
    assert [one.number for one in actions(plan)] == ["A1", "A2", "A3", "A4"]
    assert [one.title for one in plan.sections] == ["Catch it earlier"]


def test_a_row_of_swatches_says_what_the_colour_of_a_number_means() -> None:
    plan = interpret(document(f"{_COVER}\n{_OTHERS}\n{_KEY}\n{_PLAN}"))
    assert [one.status.text for one in actions(plan)] == ["green", "amber", "red", "blue"]
    assert [one.label for one in plan.scheme] == ["On course", "Slipped", "Stuck", "Finished"]


def test_recommendations_alone_are_the_plan() -> None:
    plan = interpret(document(f"# Peer review\n{_OTHERS.split('## 3')[0]}"))
    assert [one.title for one in actions(plan)] == [
        "That Members note Appendix A",
        "That the Chair writes to the landlords",
    ]
