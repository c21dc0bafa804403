"""The field that is the status, known by its words where its heading is the plan's own: "Weather: Sunny"."""

from collections import defaultdict
from dataclasses import replace

from milepost.core.interpret.assembling.own_key import own_key
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Plan, QuestionRole, Status
from milepost.core.plan.walk import actions

_LONGEST, _FEWEST, _MOST = 30, 3, 8  # letters of a status; actions that bear one; different ones in a plan


def rated(plan: Plan) -> Plan:
    """The plan with the answers of such a field as statuses, where no action has one."""
    asked = {one.key for one in plan.questions if one.role is QuestionRole.OTHER}
    if not asked or any(action.status.text for action in actions(plan)):
        return plan
    told: dict[str, list[str]] = defaultdict(list)
    for answer in (answer for action in actions(plan) for answer in action.answers if answer.question in asked):
        told[answer.question].append(answer.text.strip())
    key = next((one for one, words in told.items() if _are_explained(plan, words)), "")
    if not key:
        return plan

    def with_status(action: Action) -> Action:
        answer = next((one for one in action.answers if one.question == key), None)
        if answer is None:
            return action
        others = tuple(one for one in action.answers if one is not answer)
        return replace(action, status=Status(answer.text.strip(), place=answer.place), answers=others)

    questions = tuple(one for one in plan.questions if one.key != key)
    return each_action(replace(plan, questions=questions), with_status)


def _are_explained(plan: Plan, words: list[str]) -> bool:
    """Whether the answers of a field are a few words again and again, most of which the introduction explains."""
    different = set(words) - {""}
    if len(words) < _FEWEST or not 1 < len(different) <= _MOST or max(map(len, different)) > _LONGEST:
        return False
    known = {entry.code.casefold() for entry in own_key((one.text for one in plan.unplaced), different)}
    return 2 * sum(one.casefold() in known for one in different) > len(different)
