"""What some answers newly promise: the dated commitments in them that the action does not hold already."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from milepost.core.interpret.promises.milestones import milestones
from milepost.core.plan.model import Action, Milestone, Plan
from milepost.core.plan.walk import actions

Said = tuple[str, str]  # the keys of an answer's question and period


def fresh_promises(plan: Plan, said: Mapping[str, Collection[Said]]) -> dict[str, tuple[Milestone, ...]]:
    """The milestones that these answers promise, by the id of their action; an action without any is left out.

    `said` holds the answers of each action that are looked at. A promise with the words of one that the action has had
    at any time, or with the day and some of the words, is not new.
    """
    chosen = {action.id: action for action in actions(plan) if action.id in said}
    bare = _with_actions(plan, {pk: _only(action, said[pk]) for pk, action in chosen.items()})
    found = {action.id: action.milestones for action in actions(milestones(bare))}
    new = {pk: tuple(one for one in found[pk] if not _is_known(one, action)) for pk, action in chosen.items()}
    return {pk: promised for pk, promised in new.items() if promised}


def _only(action: Action, said: Collection[Said]) -> Action:
    answers = tuple(one for one in action.answers if (one.question, one.period) in said)
    return replace(action, answers=answers, milestones=())


def _with_actions(plan: Plan, changed: Mapping[str, Action]) -> Plan:
    sections = tuple(
        replace(
            section,
            focus_areas=tuple(
                replace(area, actions=tuple(changed[one.id] for one in area.actions if one.id in changed))
                for area in section.focus_areas
            ),
        )
        for section in plan.sections
    )
    return replace(plan, sections=sections, notes=())


def _is_known(new: Milestone, action: Action) -> bool:
    return any(_is_same(new, old) for old in action.milestones)


def _is_same(new: Milestone, old: Milestone) -> bool:
    words, others = _words(new), _words(old)
    if words == others:
        return True
    return new.due.latest == old.due.latest is not None and len(words & others) * 2 > min(len(words), len(others))


def _words(milestone: Milestone) -> frozenset[str]:
    return frozenset(word.strip(".,;:()") for word in milestone.text.casefold().split())
