"""Strips of a time line: days and what is due on them below the title of an action, without labels."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_DUE = {"2026-01-31": "Contractor on site", "2026-09-30": "Roof complete", "2027-05-31": "Public opening"}
_DAYS, _TEXTS = ("Jan 2026", "Sept 2026", "May 2027"), tuple(_DUE.values())
_PAIRED = [line for pair in zip(_DAYS, _TEXTS, strict=True) for line in pair]
_BELOW = [line for pair in zip(_TEXTS, _DAYS, strict=True) for line in pair]


def _milestones(lines: list[str]) -> list[dict[str, str]]:
    strip = "\n\n".join(lines)
    source = "# Town deal\n\n## Programme A: A town to be proud of\n\n" + "".join(
        f"### A{at} Mend the {what}\n\n{strip}\n\n#### Latest position\n\nTenders came in as foreseen.\n\n"
        f"#### Project lead\n\nAnn Lowe, Head of Roads\n\n"
        for at, what in enumerate(("hall", "bridge", "quay"), 1)
    )
    plan = interpret(document(source))
    actions = [action for one in plan.sections for area in one.focus_areas for action in area.actions]
    return [{one.due.latest.isoformat() if one.due.latest else "": one.text for one in a.milestones} for a in actions]


@pytest.mark.parametrize("lines", [_PAIRED, _BELOW, [*_DAYS, *_TEXTS], [*_TEXTS, *_DAYS]])
def test_days_and_texts_below_a_title_are_its_milestones(lines: list[str]) -> None:
    assert _milestones(lines) == [_DUE] * 3


@pytest.mark.parametrize("lines", [["Jan 2026", "May 2027", "Contractor on site"], ["Roof complete", "Public opening"]])
def test_lines_that_are_no_pairs_of_a_day_and_a_text_are_no_strip(lines: list[str]) -> None:
    assert _milestones(lines) == [{}] * 3
