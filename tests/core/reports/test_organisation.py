"""One organisation's slice of a plan."""

from dataclasses import replace

import pytest
from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Document
from milepost.core.errors import InvalidInput

CARRIED = "Concerns that are carried (1)"


def paper(organisation: str) -> Document:
    return pipeline.paper(reported_plan(), report="organisation", today=TODAY, organisation=organisation)


def test_the_slice_goes_across_sections() -> None:
    made = paper("elmshire council")
    assert headings(made) == ["Where it leads", "Where the plan speaks of it", CARRIED, "What it promised"]
    assert "Elmshire Council leads 3 actions and is spoken of in 1 action." in words(made)


def test_an_action_that_it_is_named_for_says_how_it_stands_and_who_leads() -> None:
    assert tables(paper("ECC"))["Actions that ECC takes part in"] == [
        [
            "Priority 2: Safe in town",
            "2.1 Map where children feel unsafe",
            "Some concerns",
            "Gareth Lloyd, Superintendent, Elmshire Police",
        ]
    ]


def test_the_sentence_that_speaks_of_it_is_quoted() -> None:
    row = tables(paper("Elmshire Council"))["Actions whose words name Elmshire Council"][0]
    assert row[1:] == ["2.1 Map where children feel unsafe", "“Elmshire Council gave its data.”"]


def test_where_it_takes_part_is_not_told_again_as_where_it_is_spoken_of() -> None:
    plan = reported_plan()
    area = plan.sections[1].focus_areas[0]
    own = replace(area, actions=(replace(area.actions[0], organisations=("Elmshire Council",)),))
    both = replace(plan, sections=(plan.sections[0], replace(plan.sections[1], focus_areas=(own,))))
    made = pipeline.paper(both, report="organisation", today=TODAY, organisation="Elmshire Council")
    assert headings(made) == ["Where it leads", "Where it takes part", CARRIED.replace("1", "2"), "What it promised"]


def test_promises_of_actions_that_it_leads_are_its_own() -> None:
    assert len(tables(paper("Elmshire Council"))["Promises of Elmshire Council"]) == 4
    assert "No promise is recorded for it." in words(paper("ECC"))


def test_a_paper_of_no_organisation_asks_which_one() -> None:
    with pytest.raises(InvalidInput, match="It names: ECC; Elmshire Council; Elmshire Police"):
        paper("")
