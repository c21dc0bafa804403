"""The same things are counted twice in an action, and not with the same number.

Why: "All 12 schools" and, below it, "the 14 schools": the reader cannot tell which of the two is true.

Example:
    Action: 1.1 Walk a mile in schools
    Now: All 12 primary schools in the two clusters now walk a mile each day.
    Well: Fitness of pupils in the 14 primary schools went up.
Better:
    Action: 1.1 Walk a mile in schools
    Now: All 12 primary schools in the two clusters now walk a mile each day.
    Well: Fitness of pupils in the 12 primary schools went up.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import counted, figures, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ALL = "all each every"
_COUNTED = re.compile(
    rf"\b(?P<which>(?:all|each|every one)(?: of)?(?: the| our| its| these)?|the|our|its|these|"
    rf"both) {counted('number')}"
    r"(?P<noun>(?: [a-z][a-z’'-]+){1,3})(?P<after>.{0,12})",
    re.IGNORECASE,
)
_MAY_COUNT = re.compile(r" \d(?<=[a-zA-Z] .)")  # soon found, in few texts
_SMALL = frozenset(
    [
        "in",
        "of",
        "with",
        "that",
        "who",
        "where",
        "which",
        "at",
        "from",
        "for",
        "without",
        "to",
        "by",
        "on",
        "and",
        "or",
        "now",
        "is",
        "are",
        "was",
        "were",
        "have",
        "has",
        "had",
        "do",
        "did",
        "can",
        "will",
        "we",
        "they",
        "it",
        "went",
        "came",
        "say",
        "said",
        "not",
        "also",
        "each",
        "who",
        "whose",
        "as",
        "per",
        "about",
        "after",
        "before",
        "this",
        "last",
        "next",
        "then",
    ]
)
_GOES_ON = re.compile(
    r" {1,2}(?:in|of|with|that|who|where|which|at|from|for|without|not|whose|to|near|on)\b", re.IGNORECASE
)
_TIME = frozenset(
    [
        "days",
        "weeks",
        "months",
        "years",
        "hours",
        "minutes",
        "terms",
        "quarters",
        "nights",
        "mornings",
        "sessions",
        "meetings",
    ]
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first "the 14 schools" of each action that speaks of "all 12 schools" and of no other 14."""
    named = {one.action.id for one, sentence in reckoned(plan, 1, holding=_ALL) if _counts_all(sentence)}
    named |= {action.id for action in actions(plan) if _counts_all(action.title)}
    told: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one, sentence in reckoned(plan, 1, holding=f"{_ALL} the our its these both") if named else ():
        if one.action.id in named:
            told[one.action.id].append((one, sentence))
    answers = gathered(plan).once(_by_action)
    for action, sentences in told.items():
        fault = next(_of_action(sentences, answers[action]), None)
        if fault:
            yield fault


def _of_action(sentences: Sequence[tuple[Said, str]], answers: Sequence[Said]) -> Iterator[Fault]:
    action = answers[0].action
    whole = {noun: number for noun, number, is_all, _ in _counts(action.title) if is_all}
    for one, sentence in sentences:
        for noun, number, is_all, is_bare in _counts(sentence):
            if is_bare and whole.get(noun, number) != number and _times(number, answers) == 1:
                yield one.fault(
                    f"{name(action)} speaks of {whole[noun]} {noun} and of {number}.",
                    "Put right the number that is wrong, or say how the two differ.",
                    sentence,
                )
            if is_all:
                whole.setdefault(noun, number)


def _by_action(plan: Plan) -> Mapping[str, Sequence[Said]]:
    answers = defaultdict(list)
    for one in written(plan):
        answers[one.action.id].append(one)
    return answers


def _counts_all(text: str) -> bool:
    may_be = any(map(text.casefold().__contains__, _ALL.split()))
    return may_be and any(is_all for _, _, is_all, _ in _counts(text))


def _times(number: Decimal, answers: Sequence[Said]) -> int:
    return sum(figure.value == number for one in answers for figure in figures(one.answer.text))


def _counts(text: str) -> Iterator[tuple[str, Decimal, bool, bool]]:
    """What a text counts: the noun, how many, whether they are all, and whether nothing says which of them."""
    plain = in_digits(text)
    for hit in _COUNTED.finditer(plain) if _MAY_COUNT.search(plain) else ():
        words = hit["noun"].split()
        small = next((at for at, word in enumerate(words) if word.casefold() in _SMALL), len(words))
        last = next((at for at, word in enumerate(words[:small]) if word.endswith("s")), None)
        if last is None or words[last] in _TIME:
            continue
        rest = f" {' '.join(words[last + 1 :])}{hit['after']}"
        is_all = hit["which"].casefold().startswith(("all", "each", "every"))
        yield " ".join(words[: last + 1]).casefold(), value(hit["number"]), is_all, not _GOES_ON.match(rest)
