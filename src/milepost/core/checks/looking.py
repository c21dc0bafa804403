"""Ways in which rules look at a plan: its answers by role, which actions still live, and how an action is called."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from milepost.core.checks.facts.speech.clauses import Tense, clause_at, verb_of
from milepost.core.checks.gathered import Gathered, Roles, Said, gathered, words_in, words_of
from milepost.core.plan.model import (
    Action,
    LinkKind,
    Meaning,
    Milestone,
    Plan,
    ProposalKind,
    QuestionRole,
)
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions
from milepost.core.words.dates import find
from milepost.core.words.digits import holds_digit
from milepost.core.words.sentences import sentences

PROSE = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT})
_LONGEST_NAME = 60
_BESIDE = "the text beside the actions"
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen "
    "dozens half halved third thirds quarter quarters tenth double doubled doubles twice nobody none zero"
)
_IN_WORDS = words_of(_NUMBERS)
_TIMES = re.compile(
    r"\b(?:(?:\d{1,2} ?(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|"
    r"dec)[a-z]{0,6}\.? ?[‘’']?\d{0,4}|(?:19|20)\d\d(?:[/–-]\d{2,4})?\b|q(?:uarter )?[1-4]\b|"
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b)"
)  # in small letters
_INTO = frozenset({LinkKind.SUPERSEDED_BY, LinkKind.MERGED_INTO})
WRITTEN = frozenset(QuestionRole) - {QuestionRole.LEAD, QuestionRole.STATUS, QuestionRole.DUE}
EVERYWHERE: Roles = WRITTEN | {None}
_COLOURS = {"red": Meaning.LATE, "amber": Meaning.AT_RISK, "green": Meaning.ON_TRACK}
DONE = frozenset({"complete", "completed", "done", "finished", "closed", "blue", "achieved"})
_WHEN = re.compile(r"(?:by|in|on|before|from|during|until|end|no later|due)\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:evaluate|review|assess|analyse|reflect on|report on|learn from|look back (?:at|on)|compare)(?: the)?\W*$",
    re.IGNORECASE,
)
_REDATED = re.compile(
    r"\W*(?:(?:a |the )?(?:new|revised|later|extended) (?:[a-z]+ )?(?:date|deadline|timescale)|extension|deadline)\b"
    r"[^.\n]{0,40}\b(?:agreed|approved|set|given|granted|moved|extended)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:was|were|has|have|had|did|we|they|it)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|they|it) $", re.IGNORECASE)
_UNDER = re.compile(
    r"\b(?:under|to|by|in|into|with) (?:the )?(?:new )?(?:action )?"
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?!\.\d)"
)
_NEW = re.compile(r"\W*(?:this is a )?new action\b", re.IGNORECASE)
_OPENING = 40  # characters
_INTO_BY_WORDS = frozenset({ProposalKind.SUPERSEDE, ProposalKind.MERGE})


def said(plan: Plan, *roles: QuestionRole, holding: str = "") -> Iterator[Said]:
    """Every answer to questions of these roles (of all prose roles where none is named), in printed order.

    `holding` names words in small letters, of which an answer must hold one: those few are found without reading all.
    A comma asks for a word of each group, all in one sentence; "0" stands for any digit.
    """
    return gathered(plan).said(frozenset(roles) or PROSE, holding)


def told(plan: Plan, *roles: QuestionRole, holding: str) -> Iterator[tuple[Said, str]]:
    """Every sentence that holds one of these words, with its answer; `roles` and `holding` as for `said`."""
    return gathered(plan).told(frozenset(roles) or PROSE, holding)


def meaning(plan: Plan, action: Action) -> Meaning:
    """What the status of an action means; red and amber are never done, and green is not where another word says so."""
    return gathered(plan).once(_meanings)[action.id]


def _meanings(plan: Gathered) -> Mapping[str, Meaning]:
    """What the status of each action means, by its id."""
    return {action.id: _meaning(plan, action) for action in actions(plan)}


def _meaning(plan: Gathered, action: Action) -> Meaning:
    found = stated(action, plan.scheme).meaning
    word = action.status.text.strip(" .").casefold()
    if found is not Meaning.UNKNOWN or word not in _COLOURS:
        return found
    says_done = word != "green" or not DONE.isdisjoint(plan.statuses)
    return _COLOURS[word] if says_done else Meaning.UNKNOWN


def asks(plan: Plan, role: QuestionRole) -> bool:
    """Whether the plan asks a question of this role."""
    return any(question.role is role for question in plan.questions)


def called(action: Action) -> str:
    """How an action is called inside a sentence: "action 1.2", or the start of its title in quotation marks.

    What is said beside the actions belongs to one without an id.
    """
    if not action.id:
        return _BESIDE
    if action.number:
        return f"action {action.number}"
    title = action.title
    if len(title) > _LONGEST_NAME:
        start = title[: _LONGEST_NAME + 1]  # with the space after its last word, where it ends there
        title = f"{start.rpartition(' ')[0].rstrip(' ,;:–-') or start[:-1]} …"
    return f"the action “{title}”"


def name(action: Action) -> str:
    """How an action is called where a sentence starts."""
    words = called(action)
    return words[:1].upper() + words[1:]


def has_figure(text: str) -> bool:
    """Whether a text holds a number, in digits or in words."""
    return holds_digit(text) or not _IN_WORDS.isdisjoint(words_in(text))


@lru_cache(maxsize=4096)  # three rules ask it of the same texts
def counts_something(text: str) -> bool:
    """Whether a text holds a number that is, at a glance, no part of a date; `without_dates` looks closer."""
    return has_figure(text) and has_figure(_TIMES.sub(" ", text.lower()))


def counts(text: str) -> bool:
    """Whether a text holds a number that is no part of a date."""
    return has_figure(text) and has_figure(without_dates(text))


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
    numbers = gathered(plan).numbers if linked else {}
    proposed = (number for one in action.proposals if one.kind in _INTO_BY_WORDS for number in one.to)
    yield from dict.fromkeys(number for number in (*(numbers.get(to, to) for to in linked), *proposed) if number)


def written(plan: Plan, *, holding: str = "") -> Iterator[Said]:
    """Every answer in sentences: all but leads, statuses and deadlines; `holding` as for `said`."""
    return gathered(plan).said(WRITTEN, holding)


def told_anywhere(plan: Plan, *, holding: str) -> Iterator[tuple[Said, str]]:
    """Every sentence that holds one of these words in any answer that `written` gives, with that answer."""
    return gathered(plan).told(WRITTEN, holding)


def told_in_document(plan: Plan, *, holding: str) -> Iterator[tuple[Said, str]]:
    """The sentences that `told_anywhere` gives, and those beside the actions, which are of an action without an id."""
    return gathered(plan).told(EVERYWHERE, holding)


def said_in_document(plan: Plan, *, holding: str) -> Iterator[Said]:
    """Every answer with a sentence that holds such words, to any question, and what is said beside the actions."""
    return gathered(plan).said(frozenset({*QuestionRole, None}), holding)


def is_new(action: Action) -> bool:
    """Whether an answer says that the action is new, so that there is nothing to tell yet."""
    return any("new" in answer.text[:_OPENING].lower() and _NEW.match(answer.text) for answer in action.answers)


def is_looked_back_on(action: Action, milestone: Milestone) -> bool:
    """Whether a day is not when a step is due but what it looks at ("evaluate summer 2022"), or when one was moved."""
    is_what = not _WHEN.match(milestone.due.phrase) and _LOOKS_BACK.search(milestone.text)
    return bool(is_what or _REDATED.match(milestone.text) or _is_told_of(action, milestone.due.phrase))


def _is_told_of(action: Action, phrase: str) -> bool:
    """Whether a day is that of what has happened, by the verb before it: "the last one was on 14 January"."""
    texts = [part.text for answer in action.answers if phrase in answer.text for part in sentences(answer.text)]
    found = ((text, text.find(phrase)) for text in texts if phrase in text)
    return any(_FINITE.search(text, 0, at) and _happened(text, at) for text, at in found)


def _happened(text: str, at: int) -> bool:
    """Whether the verb before a place is in the past and has a subject or a helper, unlike "contract signed by"."""
    verb = verb_of(clause_at(text, at), at)
    if verb is None or verb.start > at or verb.tense is not Tense.PAST:
        return False
    return bool(_FINITE.match(text, verb.start) or _WE.search(text, 0, verb.start))


def goes_on(plan: Plan, action: Action, numbers: Collection[str]) -> bool:
    """Whether the work of an action goes on under one of these numbers, as its lineage or its own words say."""
    by_words = (number for answer in action.answers for number in _numbers_under(answer.text))
    return any(number in numbers and number != action.number for number in (*successors(plan, action), *by_words))


@lru_cache(maxsize=8192)  # one rule after another asks where work went
def _numbers_under(text: str) -> tuple[str, ...]:
    return tuple(hit["number"] for hit in _UNDER.finditer(text))
