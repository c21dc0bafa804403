"""Ways in which rules look at a plan: its answers by role, which actions still live, and how an action is called."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from milepost.core.checks.finding import Fault
from milepost.core.plan.life import is_live
from milepost.core.plan.model import (
    Action,
    Answer,
    LinkKind,
    Meaning,
    Milestone,
    MilestoneState,
    Plan,
    ProposalKind,
    Question,
    QuestionRole,
)
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions
from milepost.core.words.dates import find
from milepost.core.words.due import DueKind
from milepost.core.words.sentences import sentences

PROSE = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT})
_LONGEST_NAME = 60
_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|halved|"
    r"thirds?|quarters?|tenth|double[ds]?|twice|nobody|none|zero)\b",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(r"(?:19|20)\d\d|[A-Za-z]\.? ?[‘’'`]?\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d")
_TIMES = re.compile(
    r"\b(?:\d{1,2} ?(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?"
    r"[‘’']?\d{0,4}|"
    r"\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|\bq(?:uarter )?[1-4]\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b",
    re.IGNORECASE,
)
_INTO = frozenset({LinkKind.SUPERSEDED_BY, LinkKind.MERGED_INTO})
_KEPT = frozenset({QuestionRole.LEAD, QuestionRole.STATUS, QuestionRole.DUE})
_GOES_ON = frozenset({Meaning.UNKNOWN, Meaning.NOT_STARTED, Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE})
_AGAIN = frozenset({DueKind.RECURRING, DueKind.FROM})
_UNDER = re.compile(
    r"\b(?:under|to|by|in|into|with) (?:the )?(?:new )?(?:action )?"
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?!\.\d)"
)
_NEW = re.compile(r"\W*(?:this is a )?new action\b", re.IGNORECASE)
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


@lru_cache(maxsize=4096)  # three rules ask it of the same texts
def counts_something(text: str) -> bool:
    """Whether a text holds a number that is, at a glance, no part of a date; `without_dates` looks closer."""
    return has_figure(text) and has_figure(_TIMES.sub(" ", text))


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


def written(plan: Plan) -> Iterator[Said]:
    """Every answer in sentences: all but leads, statuses and deadlines."""
    return said(plan, *(role for role in QuestionRole if role not in _KEPT))


def is_new(action: Action) -> bool:
    """Whether an answer says that the action is new, so that there is nothing to tell yet."""
    return any(_NEW.match(answer.text) for answer in action.answers)


def overdue(plan: Plan, action: Action, today: date) -> list[Milestone]:
    """The open milestones of a live action whose last day is past, the oldest first; what comes round again is none.

    A year that was only assumed ("over the winter") makes nothing late. A status without a known meaning may say that
    it is done, so such actions are left alone.
    """
    meaning = stated(action, plan.scheme).meaning
    if not is_live(action) or meaning not in _GOES_ON or (action.status.text and meaning is Meaning.UNKNOWN):
        return []
    late = [one for one in action.milestones if one.state is MilestoneState.OPEN and one.due.kind not in _AGAIN]
    past = (one for one in late if one.due.latest and one.due.latest < today and _WITH_YEAR.search(one.due.phrase))
    return sorted(past, key=_last_day)


def _last_day(milestone: Milestone) -> date:
    return milestone.due.latest or date.max


def goes_on(plan: Plan, action: Action, numbers: Collection[str]) -> bool:
    """Whether the work of an action goes on under one of these numbers, as its lineage or its own words say."""
    by_words = (hit["number"] for answer in action.answers for hit in _UNDER.finditer(answer.text))
    return any(number in numbers and number != action.number for number in (*successors(plan, action), *by_words))
