"""Recommendations with a question beside them whether each was accepted: the answer to that names no action."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_THINGS = (
    (
        "R1 Count every hydrant",
        "Accepted",
        "We will count them by street.",
        "Ada Finch, Water Officer",
        "May 2026",
        "In progress",
    ),
    (
        "R2 Teach each new member",
        "Accepted in part",
        "We will teach those who ask.",
        "Tom Hale, Clerk",
        "June 2026",
        "Delayed",
    ),
    ("R3 Merge the two stations", "Not accepted", "They serve two valleys.", "", "", "Rejected"),
    ("R4 Print the replies", "Accepted", "We will print them each month.", "Jo Reed, Editor", "July 2026", "Complete"),
)
_ASKED = (
    "Is the recommendation accepted?",
    "Recommendation accepted?",
    "Recommendation accepted, partly accepted or rejected",
    "Do we accept the recommendation?",
    "Was the recommendation agreed?",
    "Accepted?",
    "Recommendation decision",
)


def _form(asked: str, *cells: str) -> str:
    labels = ("Recommendation", asked, "Our response", "Responsible officer", "Target date", "Status")
    return "\n".join(f"{label} | {text}" for label, text in zip(labels, cells, strict=True))


def _expected(asked: str) -> str:
    lines = ["SECTION Theme A Scrutiny"]
    for title, accepted, response, lead, due, status in _THINGS:
        lines += [f"ACTION {title}{f' ({lead})' if lead else ''} [{status}]", f"{asked}: {accepted}"]
        lines += [f"Our response: {response}"]
        lines += [f"Target date: {due}"] if due else []
    return "\n".join(lines)


def _without_milestones(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith("MILESTONE"))


@pytest.mark.parametrize("asked", _ASKED)
def test_a_form_for_each_recommendation_may_ask_whether_it_was_accepted(asked: str) -> None:
    forms = "\n\n".join(_form(asked, *cells) for cells in _THINGS)
    plan = interpret(document(f"# Our reply\n\n# Theme A – Scrutiny\n\n{forms}"))
    assert drawn(_without_milestones(told(plan))) == drawn(_expected(asked))


@pytest.mark.parametrize("asked", _ASKED)
def test_so_may_a_column_beside_the_recommendations(asked: str) -> None:
    heads = ("Recommendation", asked, "Our response", "Responsible officer", "Target date", "Status")
    rows = "\n".join(" | ".join(cells) for cells in (heads, *_THINGS))
    plan = interpret(document(f"# Our reply\n\n# Theme A – Scrutiny\n\n{rows}"))
    assert drawn(_without_milestones(told(plan))) == drawn(_expected(asked))


@pytest.mark.parametrize("asked", _ASKED[:2])
def test_boxes_that_are_ticked_say_what_was_decided(asked: str) -> None:
    words = ("Accepted", "Accepted in part", "Not accepted")
    forms = "\n\n".join(
        _form(asked, title, " ".join(f"{'☒' if word == said else '☐'} {word}" for word in words), *rest)
        for title, said, *rest in _THINGS
    )
    plan = interpret(document(f"# Our reply\n\n# Theme A – Scrutiny\n\n{forms}"))
    assert [one.title for one in actions(plan)] == [title.split(" ", 1)[1] for title, *_ in _THINGS]


@pytest.mark.parametrize("heading", ["Agreed actions", "What will we do?", "Actions agreed", "Proposed action"])
def test_what_was_agreed_is_still_the_action(heading: str) -> None:
    rows = "\n".join(f"{title} | {lead} | {due}" for title, _, _, lead, due, _ in _THINGS)
    plan = interpret(document(f"# Theme A – Scrutiny\n\n{heading} | Lead | Due\n{rows}"))
    assert [one.title for one in actions(plan)] == [title.split(" ", 1)[1] for title, *_ in _THINGS]


def test_an_action_may_come_again_beside_each_of_its_steps() -> None:
    rows = "Train cooks | Book a hall | May 2026\nTrain cooks | Print menus | June 2026\n"
    rows += "Feed schools | Buy pans | July 2026\nFeed schools | Ask pupils | May 2027"
    plan = interpret(document(f"# Aim 1: Good food\n\nAction | Milestone | Due\n{rows}"))
    assert {one.title for one in actions(plan)} == {"Train cooks", "Feed schools"}


_REPLIES = ("Agreed. Sacks are ordered.", "Agreed.", "Agreed in part. Only the valleys.", "Noted.")


@pytest.mark.parametrize("heading", ["Management response", "Response", "Cabinet response", "Management reply"])
@pytest.mark.parametrize("named", ["Recommendation", "Action", "Recommended action", "Required action"])
def test_what_was_replied_to_a_recommendation_is_an_answer(heading: str, named: str) -> None:
    pairs = zip(_THINGS, _REPLIES, strict=True)
    rows = "\n".join(f"{title} | High | {reply} | {lead} | {due}" for (title, _, _, lead, due, _), reply in pairs)
    plan = interpret(document(f"# Audit: Stores\n\n{named} | Risk | {heading} | Responsible officer | Date\n{rows}"))
    assert [one.title for one in actions(plan)] == [title.split(" ", 1)[1] for title, *_ in _THINGS]
    asked = next(question.key for question in plan.questions if question.heading == heading)
    assert [answer.text for one in actions(plan) for answer in one.answers if answer.question == asked] == [*_REPLIES]


@pytest.mark.parametrize("heading", ["Management response", "Management reply"])
def test_so_it_is_in_a_form_for_each(heading: str) -> None:
    pairs = zip(_THINGS, _REPLIES, strict=True)
    forms = "\n\n".join(
        f"Recommendation | {title}\n{heading} | {reply}\nResponsible officer | {lead}\nTarget date | {due}"
        for (title, _, _, lead, due, _), reply in pairs
    )
    plan = interpret(document(f"# Audit: Stores\n\n{forms}"))
    assert [one.title for one in actions(plan)] == [title.split(" ", 1)[1] for title, *_ in _THINGS]


def test_a_response_of_several_steps_to_one_recommendation_holds_the_actions() -> None:
    rows = "R1 Count them | 1.1 Map the streets | Ada Finch | May 2026\n^ | 1.2 Paint each lid | Tom Hale | May 2026\n"
    rows += "R2 Teach members | 2.1 Hold a class | Jo Reed | July 2026\n^ | 2.2 Print a guide | Ada Finch | May 2027"
    plan = interpret(document(f"# Audit\n\nRecommendation | Management response | Lead | Due\n{rows}"))
    assert [one.number for one in actions(plan)] == ["1.1", "1.2", "2.1", "2.2"]
