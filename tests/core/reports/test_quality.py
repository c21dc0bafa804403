"""The quality report."""

from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.plan.model import Plan


def test_findings_stand_under_their_family_and_rule_the_weightiest_family_first() -> None:
    found = headings(pipeline.paper(reported_plan(), report="quality", today=TODAY))
    assert found.index("A live action has nothing in its column of next steps") > found.index("Next steps")
    assert found.index("Acronyms") > found.index("Next steps")


def test_a_finding_says_where_what_in_which_words_and_what_is_better() -> None:
    made = pipeline.paper(reported_plan(), report="quality", today=TODAY)
    assert tables(made)["Found by “no-next-step”"] == [
        [
            "2.2 Start patrols at the station",
            "Action 2.2 goes on and has no next step.",
            "“Start patrols at the station”",
            "Say what happens next and by when, or close the action.",
        ]
    ]
    assert "Why: An action that goes on without a next step has stopped, or is done and not closed." in words(made)


def test_findings_that_are_given_are_those_that_are_told() -> None:
    made = pipeline.paper(reported_plan(), report="quality", today=TODAY, findings=())
    assert "The rules found nothing to point out." in words(made)


def test_an_empty_plan_has_no_findings() -> None:
    assert "nothing to point out" in words(pipeline.paper(Plan(), report="quality", today=TODAY))
