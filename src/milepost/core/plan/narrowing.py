"""A plan as it stood or as it was published once, for those who may read its texts today."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from milepost.core.plan.model import Action, Answer, Audience, Concern, Evidence, Milestone, Plan, Section, Statement
from milepost.core.plan.walk import actions, with_actions

_WIDEST_LAST = (Audience.WORKING_GROUP, Audience.BOARD, Audience.PUBLIC)
Text = TypeVar("Text", Answer, Concern, Evidence, Milestone, Statement)
_Now = dict[tuple[object, ...], Audience]


def as_narrow_as(then: Plan, now: Plan) -> Plan:
    """The plan of then; a text that fewer people may read by now is marked for them alone, whatever it was then."""
    audiences = _audiences(now)
    sections = tuple(_section(one, audiences) for one in then.sections)
    concerns = tuple(_narrowed(one, ("concern", one.id), audiences) for one in then.concerns)
    return with_actions(replace(then, sections=sections, concerns=concerns), lambda one: _action(one, audiences))


def _audiences(plan: Plan) -> _Now:
    found: _Now = {}
    for section in plan.sections:
        _note(found, ((("statement", section.id, one.period), one.audience) for one in section.statements))
    for action in actions(plan):
        _note(found, ((_key(action, one), one.audience) for one in _texts(action)))
    _note(found, ((("concern", one.id), one.audience) for one in plan.concerns))
    return found


def _note(found: _Now, told: Iterable[tuple[tuple[object, ...], Audience]]) -> None:
    for key, audience in told:
        found[key] = _narrower(audience, found.get(key, audience))


def _texts(action: Action) -> tuple[Answer | Evidence | Milestone, ...]:
    return (*action.answers, *action.evidence, *action.milestones)


def _key(action: Action, one: Answer | Evidence | Milestone) -> tuple[object, ...]:
    match one:
        case Answer():
            return ("answer", action.id, one.question, one.period)
        case Evidence():
            return ("evidence", action.id, one.label, one.url, one.file_name, one.period)
        case Milestone():
            return ("milestone", action.id, one.id or one.text)


def _section(section: Section, audiences: _Now) -> Section:
    statements = (_narrowed(one, ("statement", section.id, one.period), audiences) for one in section.statements)
    return replace(section, statements=tuple(statements))


def _action(action: Action, audiences: _Now) -> Action:
    return replace(
        action,
        answers=tuple(_narrowed(one, _key(action, one), audiences) for one in action.answers),
        evidence=tuple(_narrowed(one, _key(action, one), audiences) for one in action.evidence),
        milestones=tuple(_narrowed(one, _key(action, one), audiences) for one in action.milestones),
    )


def _narrowed(one: Text, key: tuple[object, ...], audiences: _Now) -> Text:
    return replace(one, audience=_narrower(one.audience, audiences.get(key, one.audience)))


def _narrower(one: Audience, other: Audience) -> Audience:
    return min(one, other, key=_WIDEST_LAST.index)
