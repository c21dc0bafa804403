"""Headings are known by any of their synonyms, and set their periods apart."""

from types import ModuleType

import pytest
from bench.reading import held_out, strange

from milepost.core.interpret.meanings.columns import WORDS, Role, guess, is_known, key
from milepost.core.interpret.meanings.periods import period_words


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Action(s) required", Role.ACTION),
        ("BRA G", Role.STATUS),
        ("Help needed from the Board", Role.OTHER),
        ("Support required from partners", Role.OTHER),
        ("Asks of the Executive", Role.OTHER),
        ("What we need from you", Role.OTHER),
        ("Decision sought from the committee", Role.OTHER),
        ("LEAD OFFICER(S)", Role.LEAD),
        ("Target date (MM/YY)", Role.DUE),
        ("End of year 1 – Where are we now?", Role.WHERE_NOW),
        ("What’s working well?", Role.WORKING_WELL),
        ("What are we worried about?", Role.WORRIED),
        ("What is not?", Role.WORRIED),
        ("What difference did it make?", Role.MEASURE),
        ("What was delivered", Role.WHERE_NOW),
        ("Activity area", Role.FOCUS_AREA),
        ("Year 2 - What needs to happen?", Role.NEXT),
        ("November progress update from action lead", Role.WHERE_NOW),
        ("Commissioning lead", Role.LEAD),
        ("How will we know?", Role.MEASURE),
        ("Accountable officer", Role.LEAD),
        ("Responsible department", Role.LEAD),
        ("Target completion", Role.DUE),
        ("Expected completion (month)", Role.DUE),
        ("BRAG", Role.STATUS),
        ("Completion status", Role.STATUS),
        ("Impact so far", Role.WHERE_NOW),
        ("Progress since last report", Role.WHERE_NOW),
        ("What does good look like?", Role.MEASURE),
        ("Milestone/output", Role.NEXT),
        ("Path to green", Role.NEXT),
        ("Camau gweithredu", Role.ACTION),
        ("Swyddog Arweiniol / Lead Officer", Role.LEAD),
        ("Barriers to progress", Role.WORRIED),
        ("How it’s going", Role.STATUS),
        ("Promised by", Role.DUE),
    ],
)
def test_a_heading_is_known(heading: str, role: Role) -> None:
    assert guess(heading).roles[0] is role


@pytest.mark.parametrize("text", ["In progress", "Good progress", "Two of three hubs are open", "", "Ann Lowe"])
def test_what_a_cell_says_is_no_heading(text: str) -> None:
    assert not is_known(text)


@pytest.mark.parametrize("drawn", [strange, held_out])
def test_what_the_bench_draws_as_unknown_is_not_learnt_by_heart(drawn: ModuleType) -> None:
    words = {word.strip() for row in WORDS.values() for word in row.split(",")}
    headings = (word for kinds in (drawn.HEADINGS, drawn.COLUMNS) for row in kinds.values() for word in row)
    assert [heading for heading in headings if heading.casefold().rstrip("?.") in words] == []


def test_every_synonym_is_found_by_its_own_words() -> None:
    for role, words in WORDS.items():
        for word in words.split(","):
            assert role in guess(word.strip()).roles, word


def test_a_known_word_inside_another_word_says_nothing() -> None:
    assert guess("Decommissioned resourcefully").share < 0.6


def test_case_brackets_and_spaces_do_not_matter() -> None:
    assert key("Lead Officer(s)") == key("LEAD  OFFICER'S") == "leadofficers" or key("Lead Officer(s)") == "leadofficer"


@pytest.mark.parametrize(
    ("heading", "text", "rest"),
    [
        ("PROGRESS at MARCH 2014", "at MARCH 2014", "PROGRESS"),
        ("Progress Q3 2018/19", "Q3 2018/19", "Progress"),
        ("Year 2 - What needs to happen?", "Year 2", "What needs to happen?"),
        ("Update", "", "Update"),
        ("What may change", "", "What may change"),
    ],
)
def test_a_period_is_set_apart(heading: str, text: str, rest: str) -> None:
    found = period_words(heading)
    assert (found.text, found.rest) == (text, rest)


@pytest.mark.parametrize(
    "heading", ["Results achieved by partners", "Outstanding and done work", "Milestone completed when"]
)
def test_a_word_that_is_a_heading_only_by_itself_says_nothing_of_a_longer_one(heading: str) -> None:
    assert Role.STATUS not in guess(heading).roles


@pytest.mark.parametrize("heading", ["Done?", "Completed", "Achieved"])
def test_and_by_itself_it_is_a_status(heading: str) -> None:
    assert (guess(heading).roles[0], guess(heading).share) == (Role.STATUS, 1.0)


def test_a_quarter_behind_several_years_names_none_of_them() -> None:
    found = period_words("Safety plan 2024-27: Quarter 3 update")
    assert (found.year, found.last_year, found.quarter) == (2024, 2027, None)
    assert period_words("Status 2025/26: Quarter 1").quarter == 1


def test_who_sponsors_a_level_leads_it() -> None:
    for heading in ("Priority sponsor", "Pledge champion", "Ambition holder"):
        assert guess(heading).roles == (Role.LEAD,)
    assert guess("Weather keeper").roles != (Role.LEAD,)


@pytest.mark.parametrize(
    "heading",
    [
        "What we will do, and by when",
        "What will we do, who and when?",
        "What happens next, by whom and when",
        "Next, by whom and when",
        "Next steps – who and by when?",
        "What we shall do, and by when",
        "What we are going to do by when",
        "What we’ll do, who and when",
        "What they intend to do next",
    ],
)
def test_a_question_with_who_and_when_behind_it_asks_for_next_steps_in_any_order(heading: str) -> None:
    assert guess(heading).roles == (Role.NEXT,)


@pytest.mark.parametrize(
    "heading",
    [
        "When it should be done",
        "When this will be finished",
        "When we will finish",
        "By when will it be in place?",
        "To be finished by",
        "Ready by",
        "Date by which it is to be done",
        "Expected by",
    ],
)
def test_a_heading_that_asks_for_a_day_to_come_is_a_deadline(heading: str) -> None:
    assert guess(heading).roles == (Role.DUE,)


@pytest.mark.parametrize(
    "heading", ["When it was done", "When did we start?", "When we last met", "When do we report?", "When it began"]
)
def test_a_heading_that_asks_when_something_was_is_no_deadline(heading: str) -> None:
    assert Role.DUE not in guess(heading).roles


@pytest.mark.parametrize(
    "heading",
    ["What will happen, who does it, by when?", "What will be done, by whom and when?", "What is next, and when"],
)
def test_next_steps_may_be_asked_with_who_does_them(heading: str) -> None:
    assert guess(heading).roles == (Role.NEXT,)


@pytest.mark.parametrize("heading", ["Meeting date", "Minute date", "Inspection date", "Date of action"])
def test_the_day_on_which_an_action_was_agreed_is_no_deadline(heading: str) -> None:
    assert guess(heading).roles == (Role.OTHER,)
