"""The plan's own words in our papers: what was said under a question, quoted and never put otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from milepost.core.document.nodes import ListKind, Paragraph
from milepost.core.plan.model import Action, Answer, Plan, QuestionRole, Standing
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.positions import Position
from milepost.core.words.papers import NONE_RECORDED, NOT_ASKED, NOTHING_TO_REPORT
from milepost.core.words.shortening import shortened
from milepost.core.words.worries import is_no_worry

LONGEST_NAME = 60  # letters
_SAYS_NOTHING = frozenset({NONE_RECORDED, NOT_ASKED, NOTHING_TO_REPORT})


def answers_for(plan: Plan, *roles: QuestionRole) -> dict[str, str]:
    """What is said of each action, by its id, under questions of these roles that are not of the past.

    Of several answers the last is taken; those that say nothing are left out.
    """
    past = {period.key for period in plan.periods if period.standing is Standing.PAST}
    keys = {one.key for one in plan.questions if one.role in roles and one.period not in past}
    found: dict[str, str] = {}
    for section in plan.sections:
        for area in section.focus_areas:
            for action in area.actions:
                said = [one.text for one in action.answers if one.question in keys and _says_something(one)]
                if said:
                    found[action.id] = said[-1]
    return found


def worries(plan: Plan) -> dict[str, str]:
    """What each action worries about, by its id; that there is no worry is not one."""
    found = answers_for(plan, QuestionRole.WORRIED)
    return {action: text for action, text in found.items() if not is_no_worry(text)}


def short_name(action: Action) -> str:
    """An action's number and the start of its title, on one line."""
    name = parts.action_heading(action)
    if len(name) <= LONGEST_NAME:
        return name
    return f"{name[:LONGEST_NAME].rsplit(' ', 1)[0].rstrip(' ,;:–-')} …"


def told(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every title, statement, answer and concern with the name of the part of the plan that holds it."""
    for section in plan.sections:
        name = parts.section_heading(section)
        yield from ((name, text) for text in (section.title, *(one.text for one in section.statements)))
        yield from ((name, area.title) for area in section.focus_areas)
    for action in actions(plan):
        name = short_name(action)
        yield from ((name, text) for text in (action.title, *(answer.text for answer in action.answers)))
    yield from (("Concerns", concern.text) for concern in plan.concerns)


def quote(text: str, longest: int) -> str:
    """The start of a text in quotation marks, with what is left out counted behind it."""
    return shortened(text, longest).quoted


def bullet(text: str) -> Paragraph:
    """One item of a list."""
    return Paragraph(" ".join(text.split()), ListKind.BULLET)


def fairly(found: Sequence[Position], number: int) -> tuple[Position, ...]:
    """So many of these, in printed order, taken section by section in turn, so that none is heard twice before all."""
    sections = [list(group) for _, group in groupby(found, key=lambda one: one.seat.section.id)]
    in_turn: Iterable[Position] = (one for turn in zip_longest(*sections) for one in turn if one is not None)
    chosen = [one for one, _ in zip(in_turn, range(number), strict=False)]
    order = {id(one): at for at, one in enumerate(found)}
    return tuple(sorted(chosen, key=lambda one: order[id(one)]))


def _says_something(answer: Answer) -> bool:
    return bool(answer.text.strip()) and answer.text.strip() not in _SAYS_NOTHING
