"""Ways in which rules look at a plan: its answers by role, which actions still live, and how an action is called."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.checks.finding import Fault
from milepost.core.plan.model import Action, Answer, LinkKind, Plan, ProposalKind, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import find
from milepost.core.words.sentences import sentences

PROSE = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT})
_LONGEST_NAME = 60
_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|halved|"
    r"thirds?|quarters?|tenth|double[ds]?|twice|nobody|none|zero)\b",
    re.IGNORECASE,
)
_INTO = frozenset({LinkKind.SUPERSEDED_BY, LinkKind.MERGED_INTO})
_INTO_BY_WORDS = frozenset({ProposalKind.SUPERSEDE, ProposalKind.MERGE})


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


def has_figure(text: str) -> bool:
    """Whether a text holds a number, in digits or in words."""
    return bool(_FIGURE.search(text))


def without_dates(text: str) -> str:
    """The text without the words that name a time."""
    left, done = [], 0
    for found in find(text):
        left.append(text[done : found.start])
        done = found.end
    return " ".join((*left, text[done:]))


def successors(plan: Plan, action: Action) -> Iterator[str]:
    """The numbers under which an action goes on, as its lineage or its own words say, each once."""
    linked = [link.to for link in action.links if link.kind in _INTO]
    numbers = {one.id: one.number for one in actions(plan)} if linked else {}
    proposed = (number for one in action.proposals if one.kind in _INTO_BY_WORDS for number in one.to)
    yield from dict.fromkeys(number for number in (*(numbers.get(to, to) for to in linked), *proposed) if number)
