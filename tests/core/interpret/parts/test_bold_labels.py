"""Labels that nothing but bold type sets off from their answers."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = """1.{0} Mend slipway {0}
Lead: Ann Lowe, Engineer
Status: Delayed
{1}"""


def _answers(*lines: str) -> list[dict[str, str]]:
    parts = (_ACTION.format(at, "\n".join(line.format(at) for line in lines)) for at in (1, 2, 3))
    plan = interpret(document("Harbour plan\n\nTheme 1: Boats\n\n" + "\n".join(parts)))
    headings = {question.key: question.heading for question in plan.questions}
    return [{headings[told.question]: told.text for told in one.answers} for one in actions(plan)]


def test_a_known_question_and_what_opens_the_lines_beside_it_have_their_answers() -> None:
    told = _answers("What went well Boat {0} came", "What troubles us Storms took pier {0}", "Next steps Buy oar {0}")
    assert told[0] == {
        "What went well": "Boat 1 came",
        "What troubles us": "Storms took pier 1",
        "Next steps": "Buy oar 1",
    }
    assert len(told) == 3


def test_what_is_said_again_in_the_same_words_opens_with_no_label() -> None:
    told = _answers(
        "Progress Boat {0} came", "The lease was signed in May and work began.", "Risks Storms took pier {0}"
    )
    assert {heading for one in told for heading in one} == {"Progress", "Narrative", "Risks"}


@pytest.mark.parametrize("mark", [".", " –"])
def test_a_bold_label_with_a_mark_behind_it_stands_over_its_answer(mark: str) -> None:
    below = f"What we did{mark}|Boat {{0}} came|Next steps{mark}|Buy oar {{0}}".split("|")
    text = "\n".join(_ACTION.format(at, "\n".join(line.format(at) for line in below)) for at in (1, 2, 3))
    drawn = document("Harbour plan\n\nTheme 1: Boats\n\n" + text)
    bold = (replace(one, strong=one.text.endswith(mark)) if isinstance(one, Paragraph) else one for one in drawn.blocks)
    plan = interpret(replace(drawn, blocks=tuple(bold)))
    assert [told.text for told in next(actions(plan)).answers] == ["Boat 1 came", "Buy oar 1"]


def test_paragraphs_of_an_answer_stand_between_a_label_and_the_next() -> None:
    told = _answers(
        "Update this quarter Boat {0} came", "It came on a Monday.", "It is blue.", "Risks Storms took pier {0}",
        "No one was hurt.", "Plans for next quarter Buy oar {0}", "Then we row.",
    )  # fmt: skip
    assert list(told[0]) == ["Update this quarter", "Risks", "Plans for next quarter"]


def test_an_answer_may_open_with_a_figure() -> None:
    told = _answers("Progress {0}1 of 90 boats came back", "Risks Storms took pier {0}", "Objective {0} Calm water")
    assert told[0]["Progress"] == "11 of 90 boats came back"
    assert "Objective" not in told[0]


def test_a_label_that_has_its_colon_in_other_actions_needs_none() -> None:
    parts = []
    for at in range(1, 6):
        mark = ":" if at > 2 else ""
        answers = f"Progress{mark} Boat {at} came.\nWhat next{mark} Buy oar {at}."
        parts.append(_ACTION.format(at, answers))
    plan = interpret(document("Harbour plan\n\nTheme 1: Boats\n\n" + "\n".join(parts)))
    assert [[told.text for told in one.answers] for one in actions(plan)] == [
        [f"Boat {at} came.", f"Buy oar {at}."] for at in range(1, 6)
    ]
