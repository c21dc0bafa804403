"""Outlines that tell of each action in several places: facts in a small table, answers in lines or in another table."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")
_FACTS = {
    "beside": "Lead | Ann Lowe, Engineer\nStatus | Delayed\nBy when | May 2027",
    "under": "Lead | Status | By when\nAnn Lowe, Engineer | Delayed | May 2027",
    "across": "Lead | Ann Lowe, Engineer | Status | Delayed | By when | May 2027",
    "within": "Lead: Ann Lowe, Engineer | Status: Delayed | By when: May 2027",
}
_ANSWERS = {
    "lines": "Progress: Two boats came.\nRisks: Storms.",
    "table": "Progress | Two boats came.\nRisks | Storms.",
    "header": "Progress | Risks\nTwo boats came. | Storms.",
}


def _told(facts: str, answers: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    parts = (f"### 1.{at} {title}\n\n{facts}\n\n{answers}\n" for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + "\n".join(parts)))
    return [
        (
            one.title,
            one.status.text,
            one.leads[0].name,
            tuple(told.text for told in one.answers if told.text != "May 2027"),
        )
        for one in actions(plan)
    ]


@pytest.mark.parametrize("facts", _FACTS.values(), ids=_FACTS)
@pytest.mark.parametrize("answers", _ANSWERS.values(), ids=_ANSWERS)
def test_all_that_is_said_below_a_title_belongs_to_its_action(facts: str, answers: str) -> None:
    expected = [(title, "Delayed", "Ann Lowe", ("Two boats came.", "Storms.")) for title in _TITLES]
    assert _told(facts, answers) == expected


def test_a_table_of_steps_with_one_row_stays_a_table_of_steps() -> None:
    steps = "Milestone | Due\nKeel laid {at} | May 2027"
    text = "### 1.{at} {title}\n\nLead: Ann Lowe\nStatus: Delayed\n\n" + steps
    parts = (text.format(at=at, title=title) for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + "\n\n".join(parts)))
    assert [[step.text for step in one.milestones] for one in actions(plan)] == [
        [f"Keel laid {at}"] for at in (1, 2, 3)
    ]
