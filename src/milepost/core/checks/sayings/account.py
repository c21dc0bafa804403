"""What an action's own account says of something that it promised: that it was done, that it is late, or nothing."""

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache

from milepost.core.checks.day import accounts_from, accounts_until
from milepost.core.checks.looking import meaning, without_dates
from milepost.core.plan.model import Action, Meaning, Milestone, Plan, QuestionRole
from milepost.core.words.quantities import quantities
from milepost.core.words.sentences import sentences

_ACCOUNT = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_ALWAYS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_WORD = re.compile(r"[A-Za-z][a-z]{2,}|\d{2,}")
_ENDING = re.compile(r"(?<=\w{4})(?:ing|ed|es|s)$")
_SMALL = frozenset(
    {"with", "from", "that", "this", "have", "been", "will", "which", "they", "their", "there", "were", "when", "each"}
    | {"every", "more", "than", "into", "over", "also", "able", "year", "years", "month", "months", "week", "weeks"}
    | {"action", "plan", "work", "first", "next", "date", "march", "april", "june", "july", "august", "september"}
    | {"october", "november", "december", "january", "february", "make", "made", "take", "taken", "bring", "keep"}
    | {
        "give",
        "partners",
        "partnership",
        "council",
        "the",
        "and",
        "for",
        "was",
        "are",
        "has",
        "all",
        "who",
        "new",
        "one",
    }
    | {"two", "our", "its", "not", "but", "can", "may", "had", "see", "get", "out", "per", "any", "due", "end"}
)
_LATE = re.compile(
    r"\b(?:late|later|delay(?:ed|s)?|behind|slipp(?:ed|age|ing)|postponed|put (?:off|back)|paused|on hold|because|"
    r"owing to|due to|waiting|waits?|awaiting|held up|overdue|no longer|(?:new|revised) (?:target )?dates?|"
    r"(?:is|are|now) expected|instead of|against \w+ (?:planned|hoped)|not yet|has yet to|have yet to|cancelled|"
    r"withdrawn|dropped|moved to)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:(?:was|were|has|have|had|is|are|been) (?:now |all |both |since |\w+ly )?(?:been )?(?:met|run|set|let|given|"
    r"put|found|lit|laid|cut|dug|hung|won|sold|paid|kept|spoken|shown|grown|heard|in (?:place|use|post)|open|live)|"
    r"(?!estimated|planned|needed|expected|proposed|limited|based|interested|affected|detailed)(?<!being )\w{3,}ed|"
    r"began|begun|met|held|went|came|took|taken|made|sent|wrote|written|built|bought|ran|complete|done|finished|"
    r"since|now)\b",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?:opened|launched|completed?|finished|published|adopted|approved|installed|started|began|signed|delivered|held|"
    r"took place|met|trained|appointed|recruited|went|came|done|in (?:place|use|force|post)|since|live|replaced|"
    r"planted|built|repaired|mended|renewed|given|fitted|visited|sent|bought|written|agreed|closed|reached|achieved|joined|"
    r"is open|are open|now (?:run|meet|work|open))\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|nobody|none|no|without)\b", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:met|achieved|reached|done)\b|\btarget:? (?P<wanted>\d[\d,.]*)\b.*\b(?:latest|actual|now|so far|reached)\b:? "
    r"(?P=wanted)\b(?! (?:of|out of) )(?![,.]?\d)",
    re.IGNORECASE | re.DOTALL,
)  # "target 34 (August 2025), latest 34"
_DUE = re.compile(r"\bdue\b", re.IGNORECASE)
_SHARE = re.compile(r"\s*(\d{1,3}) ?(?:%|per ?cent)?\s*")
_ALL = re.compile(
    r"^(?!.*\b(?:next|to come|coming|ahead|upcoming|future|forthcoming|remaining)\b).*\bmilestones?\b",
    re.IGNORECASE | re.DOTALL,
)
_NOT_DONE = frozenset({Meaning.NOT_STARTED, Meaning.AT_RISK})  # a status that leaves it open
_FULL = 100  # per cent
_WORDS = re.compile(r"[a-z]+")
_IN_WORDS = {
    "one": Decimal(1), "two": Decimal(2),
    "three": Decimal(3), "four": Decimal(4), "five": Decimal(5), "six": Decimal(6), "seven": Decimal(7),
    "eight": Decimal(8), "nine": Decimal(9), "ten": Decimal(10), "eleven": Decimal(11), "twelve": Decimal(12),
    "fifteen": Decimal(15), "twenty": Decimal(20), "thirty": Decimal(30), "forty": Decimal(40), "fifty": Decimal(50),
}  # fmt: skip
_SHORT_PROMISE = 3  # words of weight; of a longer promise the account must hold two


class Told(IntEnum):
    """How much the account of an action tells of a promise."""

    NOTHING = 0
    SOMETHING = 1
    WHAT_BECAME = 2


def account(plan: Plan, action: Action, promise: str = "") -> str:
    """Everything that an action says of what was done; an answer that only holds the promise itself is none."""
    roles = {question.key: question.role for question in plan.questions}
    said = (one.text for one in action.answers if _is_account(roles.get(one.question), one.text, promise))
    return "\n".join(text for text in said if text.strip())


def is_before_its_period(plan: Plan, action: Action, milestone: Milestone) -> bool:
    """Whether a milestone of a column of next steps was due before the time that the accounts tell of."""
    first, day = accounts_from(plan), milestone.due.latest
    return first is not None and day is not None and day < first and _is_next_step(plan, action, milestone)


def is_already_past(plan: Plan, action: Action, milestone: Milestone) -> bool:
    """Whether a next step was due before the accounts end, or at all where they name no time, though it is told of."""
    until, day = accounts_until(plan), milestone.due.latest
    is_past = until is None or (day is not None and day <= until)
    is_told = what_is_told(plan, action, milestone) is not Told.NOTHING
    is_here = _is_next_step(plan, action, milestone) and not is_before_its_period(plan, action, milestone)
    return is_past and is_told and is_here and bool(milestone.text)


def what_is_told(plan: Plan, action: Action, milestone: Milestone) -> Told:
    """What the account says of a milestone that is past; one that was written before its day can only say it is done.

    Of a next step not even that: it was still to come when the account was written.
    """
    until, day = accounts_until(plan), milestone.due.latest
    if not milestone.text and names_the_day_as_kept(plan, action, milestone.due.phrase):
        return Told.WHAT_BECAME
    if until is None or day is None or until >= day:
        return told(plan, action, milestone.text)
    is_done = told(plan, action, milestone.text) is Told.WHAT_BECAME and not _is_next_step(plan, action, milestone)
    return Told.WHAT_BECAME if is_done else Told.NOTHING


def names_the_day_as_kept(plan: Plan, action: Action, phrase: str) -> bool:
    """Whether a measure or the account of an action names the words of its deadline and says that it was met."""
    return _is_measured(plan, action, phrase) or _is_quoted(plan, action, phrase)


def _is_measured(plan: Plan, action: Action, phrase: str) -> bool:
    """Whether a measure that names the deadline says that it is met, or gives the figure that was to be reached."""
    asked = {one.key for one in plan.questions if one.role is QuestionRole.MEASURE}
    texts = (one.text for one in action.answers if one.question in asked and phrase in one.text)
    return any(map(_says_met, texts))


@lru_cache(maxsize=4096)  # every milestone of an action asks it of the same text
def _says_met(text: str) -> bool:
    return bool(_MET.search(text)) and not _NOT.search(text)


def _is_quoted(plan: Plan, action: Action, phrase: str) -> bool:
    """Whether the account names the deadline itself and says what was done: "due on 3 May, it was agreed on 1 May"."""
    texts = (one.text for one in sentences(account(plan, action)) if phrase in one.text)
    return any(map(_says_reached, texts))


@lru_cache(maxsize=4096)  # as `_says_met`
def _says_reached(text: str) -> bool:
    return bool(_DUE.search(text) and _REACHED.search(text)) and not _NOT.search(text)


def _is_next_step(plan: Plan, action: Action, milestone: Milestone) -> bool:
    """Whether a milestone stands among the next steps; a column of all milestones holds those that are done as well."""
    asked = {one.key for one in plan.questions if one.role is QuestionRole.NEXT and not _ALL.search(one.heading)}
    return any(one.question in asked and milestone.due.phrase in one.text for one in action.answers)


def told(plan: Plan, action: Action, promise: str) -> Told:
    """What the account of an action says of a promise; one without words of its own is the action itself.

    All that is told under an action is of the action, so that of the action itself any account tells something.
    """
    text = account(plan, action, promise)
    if not text.strip():
        return Told.NOTHING
    if _says_late(text) or is_full(plan, action):
        return Told.WHAT_BECAME
    return _told_of(text, promise) if promise else _told_of_itself(plan, action, text)


@lru_cache(maxsize=4096)  # every milestone of an action asks it of the same account
def _says_late(text: str) -> bool:
    return _LATE.search(text) is not None


@lru_cache(maxsize=4096)  # several rules ask it of each milestone
def _told_of(text: str, promise: str) -> Told:
    wanted = stems(promise)
    fewest = 1 if len(wanted) <= _SHORT_PROMISE else 2
    near = [one.text for one in sentences(text) if len(wanted & stems(one.text)) >= fewest]
    is_done = any(_DONE.search(one) and not _NOT.search(one) for one in near)
    if is_done and not any(_falls_short(sentence, promise) for sentence in near):
        return Told.WHAT_BECAME
    return Told.SOMETHING if wanted & stems(text) else Told.NOTHING


def _told_of_itself(plan: Plan, action: Action, text: str) -> Told:
    is_open = meaning(plan, action) in _NOT_DONE
    is_partly = is_open or any(share < _FULL for share in _shares_complete(plan, action))
    return Told.WHAT_BECAME if not is_partly and _is_reached(text, action.title) else Told.SOMETHING


@lru_cache(maxsize=4096)  # as `_says_late`
def _is_reached(text: str, title: str) -> bool:
    """Whether an account tells that something was reached, and nothing that falls short of the action's title."""
    told = [one.text for one in sentences(text)]
    is_short = any(_falls_short(one, title) for one in told if stems(one) & stems(title))
    return any(_REACHED.search(one) and not _NOT.search(one) for one in told) and not is_short


def is_full(plan: Plan, action: Action) -> bool:
    """Whether a column of how complete the action is says 100% or more."""
    return any(share >= _FULL for share in _shares_complete(plan, action))


def _shares_complete(plan: Plan, action: Action) -> Iterator[int]:
    """The whole percentages in columns that ask how complete the action is."""
    asked = {one.key for one in plan.questions if "complete" in one.heading.casefold()}
    hits = (_SHARE.fullmatch(one.text) for one in action.answers if one.question in asked)
    return (int(hit[1]) for hit in hits if hit)


def _falls_short(sentence: str, promise: str) -> bool:
    """Whether the figures of a sentence are all below the one figure that was promised."""
    promised, reached = _figures(promise), _figures(sentence)
    return bool(promised) and bool(reached) and max(reached) < max(promised)


def _figures(text: str) -> list[Decimal]:
    """Counts and shares outside dates, in digits, or in words up to a hundred."""
    in_digits = [one.value for one in quantities(without_dates(text))]
    return in_digits + [_IN_WORDS[word] for word in _WORDS.findall(text.casefold()) if word in _IN_WORDS]


def _is_account(role: QuestionRole | None, text: str, promise: str) -> bool:
    return role in _ALWAYS or (role in _ACCOUNT and not (promise and promise in text))


@lru_cache(maxsize=4096)  # several promises are looked for in the same account
def stems(text: str) -> frozenset[str]:
    """The words that carry weight, without their endings and cut after five letters."""
    words = (word for word in map(str.lower, _WORD.findall(text)) if word not in _SMALL)
    return frozenset(map(_stem, words))


@lru_cache(maxsize=8192)  # the same words stand in text after text
def _stem(word: str) -> str:
    return _ENDING.sub("", word)[:5]
