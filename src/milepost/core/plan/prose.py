"""Every text of a plan in which somebody wrote sentences: gone through with where it stands, or changed in place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from milepost.core.plan.model import Action, Concern, FocusArea, Milestone, Plan, Section, Wording
from milepost.core.quick import altered

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text stands: what holds it in words and by id, and which part of that it is."""

    holder: str
    part: str
    id: str = ""

    def __str__(self) -> str:
        return f"{self.holder}, {self.part}"


Change = Callable[[Spot, str], str]


def texts(plan: Plan) -> Iterator[tuple[Spot, str]]:
    """Every text that is not blank, in printed order, concerns last."""
    found: list[tuple[Spot, str]] = []

    def note(spot: Spot, text: str) -> str:
        if text.strip():
            found.append((spot, text))
        return text

    changed(plan, note)
    return iter(found)


def changed(plan: Plan, change: Change) -> Plan:
    """The plan with every text as `change` gives it back; names of leads and who wrote a text are not prose."""
    headings = {question.key: question.heading or "Answer" for question in plan.questions}
    return altered(
        plan,
        title=change(Spot("The plan", "title"), plan.title),
        sections=tuple(_section(section, headings, change) for section in plan.sections),
        concerns=tuple(_concern(concern, change) for concern in plan.concerns),
    )


def _section(section: Section, headings: dict[str, str], change: Change) -> Section:
    name = f"{section.label or 'Section'} {section.number}".strip() if section.number else section.title or "Section"

    def put(part: str, text: str) -> str:
        return change(Spot(name, part, section.id), text)

    return altered(
        section,
        title=put("title", section.title),
        heading=put("heading", section.heading),
        statements=tuple(altered(one, text=put("the lead’s statement", one.text)) for one in section.statements),
        focus_areas=tuple(_focus_area(area, section, headings, change) for area in section.focus_areas),
    )


def _focus_area(area: FocusArea, section: Section, headings: dict[str, str], change: Change) -> FocusArea:
    title = change(Spot(f"Focus area {area.number}".strip(), "title", section.id), area.title)
    return altered(area, title=title, actions=tuple(_action(action, headings, change) for action in area.actions))


def _action(action: Action, headings: dict[str, str], change: Change) -> Action:
    name = f"Action {action.number}" if action.number else f"“{action.title[:_LONGEST_NAME]}”"

    def put(part: str, text: str) -> str:
        return change(Spot(name, part, action.id), text)

    return altered(
        action,
        title=put("title", action.title),
        status=altered(
            action.status,
            text=put("status", action.status.text),
            because=put("why the status is so", action.status.because),
        ),
        answers=tuple(
            altered(one, text=put(headings.get(one.question, one.question), one.text)) for one in action.answers
        ),
        milestones=tuple(_milestone(one, put) for one in action.milestones),
        measures=tuple(
            altered(one, text=put("measure", one.text), cohort=put("who is measured", one.cohort))
            for one in action.measures
        ),
        evidence=tuple(altered(one, label=put("evidence", one.label)) for one in action.evidence),
        wordings=tuple(_wording(one, put) for one in action.wordings),
        links=tuple(
            altered(one, text=put("lineage", one.text), decided_by=put("who decided", one.decided_by))
            for one in action.links
        ),
    )


def _milestone(milestone: Milestone, put: Callable[[str, str], str]) -> Milestone:
    return altered(
        milestone,
        text=put("milestone", milestone.text),
        owner=put("owner of a milestone", milestone.owner),
        because=put("why a milestone was missed", milestone.because),
        moves=tuple(altered(move, reason=put("why a date moved", move.reason)) for move in milestone.moves),
    )


def _wording(wording: Wording, put: Callable[[str, str], str]) -> Wording:
    return altered(
        wording,
        title=put("earlier wording", wording.title),
        reason=put("why it was reworded", wording.reason),
        decided_by=put("who decided", wording.decided_by),
    )


def _concern(concern: Concern, change: Change) -> Concern:
    def put(part: str, text: str) -> str:
        return change(Spot("A concern", part, concern.id), text)

    return altered(
        concern,
        text=put("what worries", concern.text),
        answer=put("the answer", concern.answer),
        ask=put("what is asked", concern.ask),
    )
