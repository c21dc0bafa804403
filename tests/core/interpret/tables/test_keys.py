"""Tables that explain are used, and never taken for actions."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Meaning, Plan, Stage
from milepost.core.plan.walk import actions

_TABLE = "## Aim 1: Good food\n\nAction | Lead | RAG\nStart clubs | DM/PL | 2\nGive cards | DM | [ff0000] \n"


def _plan(before: str, after: str = "") -> Plan:
    return interpret(document(f"# Plan\n\n{before}\n\n{_TABLE}\n{after}"))


def test_a_key_of_ratings_gives_the_scheme_and_the_stage() -> None:
    plan = _plan("Rating | Description\n1 | Achieved in full\n2 | Not started")
    assert [(entry.code, entry.description or entry.label) for entry in plan.scheme[:2]] == [
        ("1", "Achieved in full"),
        ("2", "Not started"),
    ]
    first = next(actions(plan))
    assert (first.status.text, first.status.code, first.stage) == ("2", "2", Stage.NOT_STARTED)


def test_a_key_line_says_what_its_letters_mean() -> None:
    plan = _plan("Key: R = Off track; A = Some delay; G = On track; B = Complete")
    meanings = {entry.code: entry.meaning for entry in plan.scheme}
    assert (meanings["R"], meanings["A"], meanings["B"]) == (Meaning.LATE, Meaning.AT_RISK, Meaning.COMPLETE)


def test_a_colour_alone_says_no_stage_without_a_key() -> None:
    second = list(actions(_plan("")))[1]
    assert (second.status.text, second.status.colour, second.stage) == ("red", "red", Stage.UNKNOWN)


def test_a_colour_says_a_stage_where_the_key_explains_it() -> None:
    second = list(actions(_plan("Colour | Meaning\n[ff0000] Red | Not started\n[00b050] Green | Complete")))[1]
    assert (second.status.code, second.stage) == ("Red", Stage.NOT_STARTED)


def test_initials_are_spelt_out_by_the_plans_own_key() -> None:
    key = "Initials | Name | Designation\nDM | Delia Maynard | Head of Adults\nPL | Paul Lacey | Inspector"
    first = next(actions(_plan("", key)))
    assert [(lead.name, lead.post, lead.text) for lead in first.leads] == [
        ("Delia Maynard", "Head of Adults", "DM"),
        ("Paul Lacey", "Inspector", "PL"),
    ]


def test_abbreviations_go_into_the_glossary() -> None:
    plan = _plan("Acronym | Meaning\nEHCP | Education, health and care plan\nICB | Integrated care board")
    assert ("ICB", "Integrated care board") in [(entry.short, entry.long) for entry in plan.glossary]


def test_no_key_becomes_an_action_and_all_its_words_are_labels() -> None:
    plan = _plan("Rating | Description\n1 | Achieved in full\n2 | Not started")
    assert [action.title for action in actions(plan)] == ["Start clubs", "Give cards"]
    assert plan.unplaced == ()


@pytest.mark.parametrize(
    "line",
    [
        "Blue means done, green going well, amber slower than we want, red stopped.",
        "Green is going well, amber is slow and red is stopped; blue is done.",
        "Red = stopped, amber: slow, green: going well, blue: done",
    ],
)
def test_a_sentence_may_take_the_colours_in_turn(line: str) -> None:
    entries = {entry.code.casefold(): entry.description or entry.label for entry in _plan(line).scheme}
    assert (entries["blue"], entries["green"], entries["red"]) == ("done", "going well", "stopped")


def test_a_sentence_with_two_colours_in_it_is_no_key() -> None:
    assert not any(entry.code.casefold() in ("blue", "green") for entry in _plan("Blue badges and green space.").scheme)
