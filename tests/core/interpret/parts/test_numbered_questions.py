"""Questions with numbers of their own under each action are no actions, whatever their numbers look like."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.interpret.parts.numbered_questions import unnumbered

_ASKED = ("What was done in the year?", "What effect can we show?", "What gets in the way?", "What comes next?")
_STYLES = {
    "a)": ("a)", "b)", "c)", "d)"),
    "(a)": ("(a)", "(b)", "(c)", "(d)"),
    "A.": ("A.", "B.", "C.", "D."),
    "1.": ("1.", "2.", "3.", "4."),
    "2)": ("1)", "2)", "3)", "4)"),
    "i)": ("i)", "ii)", "iii)", "iv)"),
    "(i)": ("(i)", "(ii)", "(iii)", "(iv)"),
    "Q1.": ("Q1.", "Q2.", "Q3.", "Q4."),
    "Q1:": ("Q1:", "Q2:", "Q3:", "Q4:"),
    "Question 1:": ("Question 1:", "Question 2:", "Question 3:", "Question 4:"),
}
_DONE = (
    ("Fourteen doors were hung.", "Draughts fell by a fifth.", "Cost.", "Ann Lowe to order the last by 3 May 2027."),
    ("Nine wardens were found.", "Calls are answered sooner.", "Nights.", "Bo Reed to train them by 4 June 2027."),
    ("Two gaps were filled.", "Nobody fell.", "Rain.", "Eva Moss to fill the third by 5 July 2027."),
)
_TITLES = ("1.1 Hang new doors", "1.2 Find wardens", "2.1 Mend the slipway")


def _text(marks: tuple[str, ...], *, inline: bool = False) -> str:
    lines = ["Harbour plan 2026 to 2030"]
    for at, (title, answers) in enumerate(zip(_TITLES, _DONE, strict=True)):
        if at != 1:
            lines += ["", f"PRIORITY {title[0]}: {'DRY HOMES' if at == 0 else 'SAFE QUAYS'}"]
        lines += ["", title, "Lead: Ann Lowe, Engineer, Port Trust", "Status: Under way"]
        for mark, asked, answer in zip(marks, _ASKED, answers, strict=True):
            lines += [f"{mark} {asked} {answer}"] if inline else [f"{mark} {asked}", answer]
        lines.append("By when: 31 March 2029")
    return "\n".join(lines)


@pytest.mark.parametrize("inline", [False, True], ids=["below", "behind"])
@pytest.mark.parametrize("style", _STYLES)
def test_the_plan_is_that_without_numbers(style: str, *, inline: bool) -> None:
    plain = _text(("",) * 4, inline=inline).replace("\n ", "\n")
    plan = interpret(document(_text(_STYLES[style], inline=inline)))
    assert told(plan) == told(interpret(document(plain)))
    actions = [one for section in plan.sections for one in section.focus_areas[0].actions]
    assert [f"{one.number} {one.title}" for one in actions] == list(_TITLES)
    assert [[answer.text for answer in one.answers][:4] for one in actions] == [list(one) for one in _DONE]


@pytest.mark.parametrize(
    "titles",
    [
        ("1. Prevention", "2. Repair"),  # the same actions under each section
        ("2. What was done?", "1. What gets in the way?"),
    ],
)
def test_other_lines_that_come_again_keep_their_numbers(titles: tuple[str, ...]) -> None:
    lines = [line for area in ("Homes", "Quays") for line in (f"Priority: {area}", *titles)]
    whole = document("\n\n".join(lines))
    assert unnumbered(whole) is whole
