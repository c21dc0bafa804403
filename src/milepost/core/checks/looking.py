"""Ways in which rules look at a plan: its answers by role, which actions still live, and how an action is called."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.checks.finding import Fault
from milepost.core.plan.model import Action, Answer, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

PROSE = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT})
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Said:
    """An answer with its action and its question."""

    action: Action
    question: Question
    answer: Answer

    def fault(self, message: str, mend: str, evidence: str = "") -> Fault:
        """A fault of this answer."""
        return Fault(message, mend, evidence, self.action.id, self.question.key, self.answer.place)

    def sentences(self) -> Iterator[str]:
        """The sentences of the answer."""
        return (part.text for part in sentences(self.answer.text))


def said(plan: Plan, *roles: QuestionRole) -> Iterator[Said]:
    """Every answer to questions of these roles (of all prose roles where none is named), in printed order."""
    wanted = frozenset(roles) or PROSE
    questions = {question.key: question for question in plan.questions if question.role in wanted}
    for action in actions(plan):
        for answer in action.answers:
            if answer.question in questions:
                yield Said(action, questions[answer.question], answer)


def asks(plan: Plan, role: QuestionRole) -> bool:
    """Whether the plan asks a question of this role."""
    return any(question.role is role for question in plan.questions)


def called(action: Action) -> str:
    """How an action is called inside a sentence: "action 1.2", or the start of its title in quotation marks."""
    if action.number:
        return f"action {action.number}"
    title = action.title if len(action.title) <= _LONGEST_NAME else f"{action.title[:_LONGEST_NAME].rstrip()} …"
    return f"the action “{title}”"


def name(action: Action) -> str:
    """How an action is called where a sentence starts."""
    words = called(action)
    return words[:1].upper() + words[1:]
