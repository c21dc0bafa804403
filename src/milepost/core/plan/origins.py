"""Where each value of a plan was read from: every place, with what was made of the words that stood there."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.document.nodes import Place
from milepost.core.plan.model import Action, FocusArea, Plan, Section
from milepost.core.plan.walk import seats

Square = tuple[int, int, int]  # table, row and column as printed, each from 1


@dataclass(frozen=True, slots=True)
class Origin:
    """One value with the place that it was read from.

    `kind` is a word such as "section", "lead", "focus area", "action", "answer", "milestone", "status", "heading",
    "unplaced" or "note"; `label` says which one in words; `target` is the id of the action or section that holds it.
    """

    kind: str
    label: str
    target: str = ""
    place: Place | None = None


def origins(plan: Plan) -> Iterator[Origin]:
    """Every value that knows its place, in the order of the plan; a value from two places comes twice."""
    for section in plan.sections:
        yield Origin("section", _named(section), section.id, section.place)
        yield from (Origin("lead", f"lead of {_named(section)}", section.id, lead.place) for lead in section.leads)
        for focus_area in section.focus_areas:
            if focus_area.title:
                yield Origin("focus area", focus_area.number or focus_area.title, section.id, focus_area.place)
    headings = {question.key: question.heading for question in plan.questions}
    for seat in seats(plan):
        yield from _of_action(seat.action, headings)
    yield from (Origin("heading", label.role, "", label.place) for label in plan.labels)
    yield from (Origin("unplaced", item.reason, "", item.place) for item in plan.unplaced)


def by_square(plan: Plan) -> dict[Square, tuple[Origin, ...]]:
    """What was made of each square of the source's tables; squares that nothing was read from are not in it."""
    found: dict[Square, list[Origin]] = defaultdict(list)
    for origin in origins(plan):
        square = _square(origin.place)
        if square and origin not in found[square]:
            found[square].append(origin)
    return {square: tuple(items) for square, items in found.items()}


def by_line(plan: Plan) -> dict[Place, tuple[Origin, ...]]:
    """What was made of each line outside tables, by its place; lines that nothing was read from are not in it."""
    found: dict[Place, list[Origin]] = defaultdict(list)
    for origin in origins(plan):
        if origin.place and origin.place.table is None and origin not in found[origin.place]:
            found[origin.place].append(origin)
    return {place: tuple(items) for place, items in found.items()}


def _of_action(action: Action, headings: dict[str, str]) -> Iterator[Origin]:
    name = action.number or action.title
    for place in (action.place, *action.more_places):
        yield Origin("action", name, action.id, place)
    yield from (Origin("lead", f"lead of {name}", action.id, lead.place) for lead in action.leads)
    if action.status.text:
        yield Origin("status", f"status of {name}", action.id, action.status.place)
    for answer in action.answers:
        for place in (answer.place, *answer.more_places):
            yield Origin("answer", headings.get(answer.question, answer.question), action.id, place)
    yield from (Origin("milestone", item.due.phrase, action.id, item.place) for item in action.milestones)


def _named(part: Section | FocusArea) -> str:
    label = part.label if isinstance(part, Section) else ""
    return " ".join(word for word in (label, part.number) if word) or part.title


def _square(place: Place | None) -> Square | None:
    if place is None or place.table is None or place.row is None or place.column is None:
        return None
    return place.table, place.row, place.column
