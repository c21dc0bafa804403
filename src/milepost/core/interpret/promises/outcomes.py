"""What became of a milestone, where its own line says so: "☑ Survey sent – June 2025", "Open day, 3 May (done)"."""

import re
from dataclasses import replace

from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Meaning, Milestone, MilestoneState, Plan

_BOX = re.compile(r"\s*(?P<box>[☐☒☑□■✓✔✗✘🗹]|\[[ xX✓]?\])\s*")
_TICKED = frozenset("☒☑■✓✔🗹xX")
_BEHIND = re.compile(r"(?:\s[–—-]|[(\[,;:])\s*(?P<words>[^()\[\],;:–—]{2,30}?)[)\]]?\W*$")
_MISSED = re.compile(r"(?:missed|not (?:met|achieved|done|delivered|completed))\b", re.IGNORECASE)
_DROPPED = re.compile(r"(?:dropped|cancelled|withdrawn|abandoned|no longer (?:needed|planned))\b", re.IGNORECASE)


def outcomes(plan: Plan) -> Plan:
    """The plan with such milestones as done, missed or dropped; a box is no part of the words beside it."""

    def with_outcomes(action: Action) -> Action:
        told = tuple(map(_told, action.milestones))
        return action if told == action.milestones else replace(action, milestones=told)

    return each_action(plan, with_outcomes)


def _told(milestone: Milestone) -> Milestone:
    if milestone.state is not MilestoneState.OPEN or not milestone.text:
        return milestone
    box = _BOX.match(milestone.text)
    if box:
        state = MilestoneState.DONE if set(box["box"]) & _TICKED else MilestoneState.OPEN
        return replace(milestone, text=milestone.text[box.end() :], state=state)
    behind = _BEHIND.search(milestone.text)
    return replace(milestone, state=_state(behind["words"])) if behind else milestone


def _state(words: str) -> MilestoneState:
    """What a word behind a milestone says of it; a status that leaves it open says nothing."""
    if _MISSED.match(words):
        return MilestoneState.MISSED
    if _DROPPED.match(words):
        return MilestoneState.DROPPED
    return MilestoneState.DONE if meaning_of(words.strip()) is Meaning.COMPLETE else MilestoneState.OPEN
