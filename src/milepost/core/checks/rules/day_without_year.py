"""A day or month is named without its year.

Why: The paper is read next year too, and "12th June" or "by April" is then another one.

Example:
    Period:
    Action: 1.1 Open the hub
    Now: An open day on 12th June was attended by 140 parents
Better:
    Period:
    Action: 1.1 Open the hub
    Now: An open day on 12 June 2022 was attended by 140 parents
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, name, said, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import told_in
from milepost.core.words.dates.names import MONTH, MONTH_WORDS

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_NO_YEAR = r"(?!\.?,? ?[‘’'/-]?\d)"
_ANY_MONTH = rf"(?-i:{MONTH})\b"
_DAY = re.compile(
    rf"\b(?:\d{{1,2}} ?(?:st|nd|rd|th)? (?:of )?{_ANY_MONTH}|{_ANY_MONTH} \d{{1,2}} ?(?:st|nd|rd|th)\b){_NO_YEAR}",
    re.IGNORECASE,
)
_STEP = re.compile(
    rf"{_DAY.pattern}|\b(?:by|in|on|before|from|until|during) (?:the )?(?:(?:end|start|middle|beginning) of )?"
    rf"(?:early |mid[- ]|late )?{_ANY_MONTH}{_NO_YEAR}|^\W*(?:by |end of )?{_ANY_MONTH}\W*$",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(rf"{_ANY_MONTH}\.?,? ?[‘’']?(?:20)?\d\d\b(?! ?(?:st|nd|rd|th)\b)", re.IGNORECASE)
_ROUND = AnyCase(r"\b(?:every|each|annual\w*|yearly|always|usual\w*|a year)\b")
_DAYS_OF_A_YEAR = 366
_YEAR = re.compile(
    r"[\d‘’'](?:(?:(?<=\b1)9|(?<=\b2)0)\d\d\b|(?<=[‘’'])\d\d\b|(?<=\d)[/.]\d{1,2}[/.]\d\d)"
)  # opens with a sign that is soon found
_A_YEAR = Gated("year", re.compile(r"\b(?:this|next) year\b", re.IGNORECASE))
_STEPS = frozenset({QuestionRole.NEXT, QuestionRole.DUE})
_FEW = 3  # actions with a finding of their own; of more the plan has one


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such words of each action, or where there are many, those of the first with the numbers of the others.

    Among the next steps and deadlines of a plan that gives half of them a year, every month counts. Else a day counts
    wherever it stands, unless the question is asked for a period, or the title says in which month the paper was
    written.
    """
    found = {one.action.id: (one, words, text) for one, words, text in reversed([*_in_steps(plan), *_in_words(plan)])}
    places = list(found.values())[::-1]
    if len(places) <= _FEW:
        for one, words, text in places:
            yield one.fault(f"{name(one.action)} says “{words}” without a year.", "Add the year.", text)
        return
    one, words, text = places[0]
    others = ", ".join(each.action.number or called(each.action) for each, _, _ in places[1:])
    yield one.fault(
        f"{name(one.action)} says “{words}” without a year, and so do others: {others}.", "Add the years.", text
    )


def _in_steps(plan: Plan) -> Iterator[tuple[Said, str, str]]:
    """The months without a year among steps and deadlines, where half or more that name a month give it one."""
    named = list(told(plan, *_STEPS, holding=MONTH_WORDS))
    open_ones = ((one, text) for one, text in named if is_live(one.action) and not _is_settled(text))
    hits = ((one, _STEP.search(text), text) for one, text in open_ones)
    bare = [(one, hit.group().strip(), text) for one, hit, text in hits if hit and not _is_settled(_whole(one, text))]
    dated = sum(bool(_WITH_YEAR.search(text)) for _, text in named)
    return iter(bare if dated >= len(bare) else ())


def _in_words(plan: Plan) -> Iterator[tuple[Said, str, str]]:
    """The days without a year in sentences that nothing else gives a year."""
    if told_in(plan.title):
        return
    of_a_year = periods_of_a_year(plan)
    for one in said(plan, holding=f"{MONTH_WORDS}, 0"):
        hit = None if one.question.period in of_a_year else _DAY.search(one.answer.text)
        if hit:
            sentence = next((text for text in one.sentences() if hit.group() in text), hit.group())
            if not _is_settled(sentence):
                yield one, hit.group(), sentence


def _is_settled(text: str) -> bool:
    return bool(_YEAR.search(text) or _A_YEAR.search(text) or _ROUND.search(text))


def _whole(one: Said, text: str) -> str:
    """A sentence with the year that a short month ("Sept. 2026") parted from it."""
    behind = one.answer.text.partition(text)[2].lstrip()[:4]
    return f"{text} {behind}" if behind.isdigit() else text


def periods_of_a_year(plan: Plan) -> frozenset[str]:
    """The keys of the periods that are no longer than a year, so that a day in them can be only one."""
    spans = ((one.key, one.start, one.end) for one in plan.periods)
    return frozenset(key for key, start, end in spans if start and end and (end - start).days <= _DAYS_OF_A_YEAR)
