"""The quality report."""

from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Heading
from milepost.core.plan.model import Plan


def test_findings_stand_under_their_family_the_weightiest_family_first() -> None:
    found = headings(pipeline.paper(reported_plan(), report="quality", today=TODAY))
    assert found.index("Acronyms") > found.index("Next steps")


def test_a_finding_says_where_what_in_which_words_and_what_is_better() -> None:
    made = pipeline.paper(reported_plan(), report="quality", today=TODAY)
    (row,) = (row for row in tables(made)["Findings: next steps"] if "no-next-step" in row[0])
    assert row == [
        (
            "A live action has nothing in its column of next steps\n"
            "An action that goes on without a next step has stopped, or is done and not closed. "
            "(High weight; most officers would agree: no-next-step)"
        ),
        "2.2 Start patrols at the station – “What needs to happen?”",
        "Action 2.2 goes on and has no next step: “What needs to happen?” is blank.\n“Start patrols at the station”",
        "Say what happens next and by when, or close the action.",
    ]


def test_a_family_is_one_table_and_says_once_why_a_rule_matters() -> None:
    made = pipeline.paper(reported_plan(), report="quality", today=TODAY)
    families = [block for block in made.blocks if isinstance(block, Heading)]
    assert len(tables(made)) == len(families)
    rules = [row[0].split("\n") for rows in tables(made).values() for row in rows]
    whys = [rule[1] for rule in rules if len(rule) > 1]
    assert len(whys) == len(set(whys)) == len({rule[0] for rule in rules})


def test_findings_that_are_given_are_those_that_are_told() -> None:
    made = pipeline.paper(reported_plan(), report="quality", today=TODAY, findings=())
    assert "The rules found nothing to point out." in words(made)


def test_an_empty_plan_has_no_findings() -> None:
    assert "nothing to point out" in words(pipeline.paper(Plan(), report="quality", today=TODAY))
