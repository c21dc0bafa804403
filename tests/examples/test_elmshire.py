"""The demo plan holds every quirk of real reports, and its documents are those of its data."""

import csv
import json
import os
import re
from pathlib import Path

import pytest
from examples.make.plan import load
from examples.make.text import text

EXAMPLES = Path(__file__).parents[2] / "examples"
PLAN = load(EXAMPLES / "make" / "elmshire.toml")
PRINTED = (EXAMPLES / f"{PLAN.name}.txt").read_text(encoding="utf-8")
ACTIONS = [action for section in PLAN.sections for action in section.actions]


def words(of: str) -> list[str]:
    return re.findall(r"\d[\d.]*\w?|[\w’']+", of.lower())


def nine_word_runs(of: str) -> set[tuple[str, ...]]:
    found = words(of)
    return {tuple(found[at : at + 9]) for at in range(len(found) - 8)}


def test_the_text_is_made_of_the_data():
    assert text(PLAN) == PRINTED


def test_there_are_five_sections_of_two_kinds_and_some_25_actions():
    assert [section.label for section in PLAN.sections].count("Priority") == 2
    assert len(PLAN.sections) == 5
    assert len(ACTIONS) == 25


def test_some_actions_have_numbers_and_some_have_none():
    assert 0 < sum(bool(action.number) for action in ACTIONS) < len(ACTIONS)


@pytest.mark.parametrize("quirk", ["torn", "shifted", "tagged"])
def test_rows_are_torn_slipped_and_tagged(quirk):
    assert any(getattr(action, quirk) for action in ACTIONS)


def test_actions_are_closed_into_numbers_that_have_no_row():
    named = set(re.findall(r"new action (\d\.\d\.\d)", PRINTED))
    assert named - {action.number for action in ACTIONS}


def test_cells_have_from_no_words_to_about_150():
    lengths = [len(words(action.cell(key))) for action in ACTIONS for key in PLAN.columns]
    assert min(lengths) == 0
    assert 80 <= max(lengths) <= 170


def test_everyone_of_the_cast_is_among_the_people():
    cast = json.loads((EXAMPLES / "cast.json").read_text(encoding="utf-8"))["cast"]
    with (EXAMPLES / "people.csv").open(encoding="utf-8") as file:
        people = {row["email"] for row in csv.DictReader(file)}
    assert {member["email"] for member in cast} <= people
    assert all(email.endswith(".example") for email in people)


def test_no_nine_words_of_the_real_report_are_in_it():
    shared = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[3] / "shared"))
    real = shared / "examples" / "children-and-families-plan-2018-19.txt"
    if not real.exists():
        pytest.skip("the real report is not on this machine")
    assert not nine_word_runs(real.read_text(encoding="utf-8")) & nine_word_runs(PRINTED)
