"""Sections that are but a label and number, worded in the sentence below it."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_ACTIONS = "**Action {0}.1 Meet weekly**\n- Responsible: Ann Lowe\n- Timescale: May 2026\n- Status: In progress\n"
_SENTENCES = (
    "All agencies should understand and apply the pathway for bruising in infants.",
    "Police and social care should review how meetings are held out of hours.",
)


def _read(label: str, *below: str) -> list[tuple[str, str, list[str]]]:
    parts = (f"## {label} {at}\n{text}\n{_ACTIONS.format(at)}" for at, text in enumerate(below, 1))
    plan = interpret(document("# Plan\n\n" + "\n".join(parts)))
    return [(one.number, one.title, [told.text for told in one.statements]) for one in plan.sections]


@pytest.mark.parametrize("label", ["Recommendation", "Objective", "Pledge"])
def test_the_one_sentence_below_is_the_title(label: str) -> None:
    assert _read(label, *_SENTENCES) == [(str(at), text, []) for at, text in enumerate(_SENTENCES, 1)]


def test_what_is_named_and_not_worded_keeps_its_introduction() -> None:
    assert _read("Theme", *_SENTENCES) == [(str(at), "", [text]) for at, text in enumerate(_SENTENCES, 1)]


@pytest.mark.parametrize(
    "other",
    [
        "The board has met this recommendation. It will look at it again in May.",
        "This recommendation will be looked at again by the board at its meeting in May.",
        "The board accepted this recommendation in full at its meeting in May.",
        f"{_SENTENCES[0]}\nThe two hospitals and all general practices should do so by the first of May.",
    ],
)
def test_what_one_section_tells_otherwise_is_no_title_of_any(other: str) -> None:
    assert [title for _, title, _ in _read("Recommendation", _SENTENCES[0], other)] == ["", ""]


def test_a_lone_section_is_left_as_it_is() -> None:
    assert _read("Recommendation", _SENTENCES[0]) == [("1", "", [_SENTENCES[0]])]
