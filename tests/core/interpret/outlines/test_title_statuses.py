"""Statuses that close the titles of actions, or stand right below them."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_CARDS = """
    # How our promises fare

    ## Promise 1: Cleaner rivers

    ### Clear the weir at Ford Lane{}Going well
    Who: Ann Lowe, Rivers Trust
    What is new: The willows were cut back.
    When by: March 2027
    ### Test the water each week{}Done
    Who: Bob Day, Rivers Trust
    When by: June 2025

    ## Promise 2: Quieter nights

    ### Lay soft tar on Mill Road{}Some delays
    Who: Highways Team
    What is new: Nothing was laid.
    When by: June 2026
    ### Move the night market{}Not started
    Who: Cara King
    When by: May 2026
    """
_STATUSES = ["Going well", "Done", "Some delays", "Not started"]
_TITLES = [
    "Clear the weir at Ford Lane",
    "Test the water each week",
    "Lay soft tar on Mill Road",
    "Move the night market",
]


def _read(text: str) -> Plan:
    return interpret(document(text))


def _cards(between: str) -> str:
    return _CARDS.replace("{}", between)


@pytest.mark.parametrize(
    "text",
    [
        _cards("\n    "),
        _cards("\n    **").replace("well\n", "well**\n").replace("Done\n", "Done**\n"),
        _cards("\n    ").replace("### ", "- "),
        _cards("\n    #### ").replace("Going well", "On track").replace("Some delays", "Delayed"),
        _cards(" ").replace("Some delays", "Delayed"),
        _cards(" ").replace("Some delays", "Delayed").replace("### ", ""),
    ],
)
def test_the_status_behind_or_below_a_title_is_its_own(text: str) -> None:
    found = list(actions(_read(text)))
    known = {"Some delays": "Delayed", "Going well": "On track"}
    statuses = [known[one] if one in known and known[one] in text else one for one in _STATUSES]
    assert [(one.title, one.status.text) for one in found] == list(zip(_TITLES, statuses, strict=True))


def test_a_bold_status_below_a_bold_number_and_title_is_its_own() -> None:
    text = _cards("**\n    **").replace("### ", "**").replace("Done\n", "Done**\n").replace("started\n", "started**\n")
    text = text.replace("well\n", "well**\n").replace("Going well", "On track")
    text = text.replace("delays\n", "delays**\n").replace("Some delays", "Delayed")
    for at, title in enumerate(_TITLES, 1):
        text = text.replace(title, f"{at}. {title}")
    assert [one.status.text for one in actions(_read(text))] == ["On track", "Done", "Delayed", "Not started"]


def test_a_word_below_one_title_in_many_is_no_status() -> None:
    text = _cards("\n    ").replace("Going well\n", "\n").replace("    Some delays\n", "\n")
    text = text.replace("    Not started\n", "\n")
    assert not [one.status.text for one in actions(_read(text)) if one.status.text]


def test_titles_that_only_end_in_such_words_keep_them() -> None:
    text = _cards(" ").replace("Going well", "till it is done").replace("Not started", "once it is open")
    text = text.replace("Some delays", "in progress").replace("week Done", "week")
    assert next(iter(actions(_read(text)))).title == "Clear the weir at Ford Lane till it is done"


def test_sections_are_none_of_them() -> None:
    assert [one.title for one in _read(_cards(" ")).sections] == ["Cleaner rivers", "Quieter nights"]


_SLIDE = """
    **{0} {1}: {2}**
    **{3}**
    Lead: Ann Lowe, Rivers Trust
    **Where we are**
    The willows of part {1} were cut back.
    """


@pytest.mark.parametrize(("part", "held"), [("Theme", "Project"), ("Priority", "Workstream"), ("Aim", "Task")])
def test_bold_statuses_below_bold_labelled_titles_are_theirs(part: str, held: str) -> None:
    told = list(zip(_TITLES, ("On track", "Complete", "Delayed", "Paused"), strict=True))
    slides = [_SLIDE.format(held, at, *each) for at, each in enumerate(told, 1)]
    heads = [f"\n    **{part} {at}: {title}**\n" for at, title in ((1, "Cleaner rivers"), (2, "Quieter nights"))]
    plan = _read("\n    **Our plan**\n" + heads[0] + "".join(slides[:2]) + heads[1] + "".join(slides[2:]))
    found = [(one.number, one.title, one.status.text) for one in actions(plan)]
    assert found == [(str(at), *each) for at, each in enumerate(told, 1)]
    assert [(section.number, section.title) for section in plan.sections] == [
        ("1", "Cleaner rivers"),
        ("2", "Quieter nights"),
    ]


@pytest.mark.parametrize(("rated", "due"), [("Rating", "By when"), ("Status", "Due"), ("RAG", "Deadline")])
def test_a_heading_that_is_a_label_with_its_status_or_day_is_a_field_of_the_action_above(rated: str, due: str) -> None:
    told = list(zip(_TITLES, ("Green", "Blue", "Amber", "Red"), strict=True))
    blocks = [
        f"""
    ### {at} {title}
    Owner: Ann Lowe
    #### {due}: March 2026
    #### {rated}: {status}
    Position in May: The work of part {at} began.
    """
        for at, (title, status) in enumerate(told, 1)
    ]
    plan = _read("\n    # Our plan\n\n    ## Priority 1: Cleaner rivers\n" + "".join(blocks))
    assert [(one.title, one.status.text) for one in actions(plan)] == told
    assert all(one.milestones for one in actions(plan))


def test_a_heading_that_only_opens_with_such_a_word_stays_a_heading() -> None:
    plan = _read(_cards("\n    ").replace("Promise 2: Quieter nights", "Progress: what the nights are like"))
    assert len(plan.sections) == 2


@pytest.mark.parametrize("label", ["Progress", "Where we are"])
def test_a_label_that_asks_for_progress_and_is_told_in_sentences_asks_for_no_status(label: str) -> None:
    text = _cards("\n    ").replace("What is new", label)
    assert [one.status.text for one in actions(_read(text))] == _STATUSES


def test_the_dot_drawn_before_a_status_below_a_title_is_no_part_of_it() -> None:
    text = _cards("\n    \N{LARGE GREEN CIRCLE}\ufe0e ")
    assert [one.status.text for one in actions(_read(text))] == _STATUSES
