"""A step or an aim asks for less than its account says is reached.

Why: The target was met and not raised, or one of the two figures is wrong; as printed there is nothing left to do.

Example:
    Action: 1.1 Help mothers to breastfeed
    Now: The rate was 44% in 2021/22.
    Next: By March 2024 – raise the rate to 42%
Better:
    Action: 1.1 Help mothers to breastfeed
    Now: The rate was 44% in 2021/22.
    Next: By March 2024 – raise the rate to 48%
"""

import re
from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.passed_target import passed_targets
from milepost.core.checks.facts.figures.turns import TURNS, of_what, turns
from milepost.core.checks.figures import Figure, counted, figures, in_digits, opening, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, said, told
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Milestone, MilestoneState, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.told_measures import ToldMeasure, told_measure

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WISHES = (QuestionRole.NEXT, QuestionRole.MEASURE)
_TOLD = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)
_SHARE = r"(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)"
_CHANGE = re.compile(
    rf"\b(?:(?P<up>rais(?:e|ed|ing)|increas(?:e|ed|ing)|improv(?:e|ed|ing)|lift(?:ed)?|grow|rise)|(?P<down>reduc(?:e|ed|"
    rf"ing)|cut|lower(?:ed)?|bring down|fall|decreas(?:e|ed)))\b(?P<what>[^.;:\d]{{1,60}}?) (?:up |"
    rf"down )?to (?:at least |"
    rf"below |under |above )?{_SHARE}",
    re.IGNORECASE,
)
_REACH = re.compile(
    rf"\b(?:reach|achieve|attain)\b(?: (?:an?|the|"
    rf"at least))?(?: [a-z][a-z’'-]*){{0,3}}?(?: of)? {_SHARE}(?P<what>[^.;:\d]{{0,40}})",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\b(?:reduc\w*|few\w*|less|lower\w*|cut\w*|fall\w*|end|stop|prevent\w*|smok\w*|wait\w*|absen\w*|delay\w*|harm|crime|"
    r"vacan\w*|re-?offend\w*|unemploy\w*|obes\w*|poverty|gap)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{opening('number')} (?P<noun>(?:[a-z][a-z’'-]+ )?[a-z][a-z’'-]+s)\b", re.IGNORECASE)
_TOTAL = AnyCase(r"\b(?:total|so far|to date|already|altogether|in all|over the year|since april|cumulative)\b")
_ANOTHER = AnyCase(
    r"\b(?:further|more|another|additional|extra|each|every|per|next|of the|remaining|rest|second|new|reduce|fewer|cut|"
    r"down|a (?:month|week|quarter|day))\b"
)
_THEN = re.compile(
    r"\b(?:target|aim|goal|ambition|nation(?:al|ally)|england|regional|compared|against|up from|down from|from|was to|"
    r"before|earlier|previous|in the same|peer|best|worst|elsewhere|range|between|among|girls|boys)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b[a-z]+-[a-z]+\b")
_THERE = re.compile(
    rf"(?:there (?:are|were) (?:now )?|we (?:now )?have |we had ){counted('number')} "
    r"(?P<what>[a-z][a-z’' -]{3,40}?)(?=,|;|\.| in the | at the | by the | on | now\b|$)",
    re.IGNORECASE,
)
_SIGNS = "% cent percent total far date already altogether all year april cumulative there we"
_STOP = re.compile(r"(?<=[.!?])\s+|\n")  # a semicolon parts the figures of one measure
_AIMED = "target targets goal aim ambition want towards"
_NOT_OURS = re.compile(
    r"\b(?:national|england|regional|county|last year|previous|old|interim|exceed\w*|beat\w*|met|passed|surpass\w*|"
    r"raised|new target|beyond|above|below|ahead|missed|short|behind|better)\b",
    re.IGNORECASE,
)  # another's target, or one of which the account says that it was passed
_LEAST = 20  # a small number may be counted again


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open step ahead with a share or a number that the account of its action has passed."""
    known: set[str] = set()
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding=_SIGNS):
        for milestone in one.action.milestones if is_live(one.action) else ():
            if milestone.state is MilestoneState.OPEN and milestone.due.latest and milestone.due.latest >= today:
                reached = _passed(one, milestone.text) if figures(milestone.text) else ""
                if reached:
                    known.add(one.action.id)
                    yield _fault(one, milestone, reached)
    yield from _turned_back(plan, known)
    told_here = [*_told_as_reached(plan, known)]
    yield from told_here
    seen = {one.action for one in told_here}
    for passed in passed_targets(gathered(plan)):
        if passed.said.action.id not in known | seen:
            yield passed.said.fault(
                f"{name(passed.said.action)} stands at {passed.now}, which is beyond its target, {passed.target}.",
                "Ask for more, close the action, or put right the figure that is wrong.",
                passed.text,
            )


def _told_as_reached(plan: Plan, known: Collection[str]) -> Iterator[Fault]:
    """The first sentence of a live action with a figure beyond its target: "Baseline 20; now 34; target 30"."""
    seen = set(known)
    answers = said(plan, *_TOLD[:2], QuestionRole.MEASURE, holding=_AIMED)
    for one, sentence in ((each, text) for each in answers for text in _STOP.split(each.answer.text)):
        measure = told_measure(sentence)
        if one.action.id in seen or measure is None or not is_live(one.action) or _NOT_OURS.search(sentence):
            continue
        if _is_beyond(measure, f"{one.action.title} {sentence}"):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} tells of a figure that is beyond its own target.",
                "Ask for more, close the action, or put right the figure that is wrong.",
                sentence,
            )


def _is_beyond(measure: ToldMeasure, words: str) -> bool:
    """Whether the figure of today lies beyond the target, on the way that the baseline or the words give."""
    if measure.now is None or measure.target is None or measure.now == measure.target:
        return False
    is_up = measure.now > measure.target  # and the less the better only where a baseline says so
    if measure.baseline is not None:
        return measure.baseline < measure.target if is_up else measure.baseline > measure.target
    return is_up and good_way(words) is Good.MORE


def _turned_back(plan: Plan, known: Collection[str]) -> Iterator[Fault]:
    """Every wish to bring a thing up or down to a figure which other sentences of a live action say it is beyond."""
    accounts: dict[str, list[str]] = {}
    for account in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED):
        accounts.setdefault(account.action.id, []).extend(account.sentences())
    for one, sentence in told(plan, *_WISHES, *_TOLD, holding=f"{TURNS}, to"):
        if one.action.id in known or not is_live(one.action):
            continue
        for turn in turns(sentence, is_wish=one.question.role in _WISHES):
            others = (text for text in accounts.get(one.action.id, ()) if text != sentence)
            there = next((text for text in others if of_what(turn, text)), "")
            if there:
                yield one.fault(
                    f"{name(one.action)} wants “{turn.words}”, and its account gives "
                    f"{of_what(turn, there)[0].figure.words.strip()} already.",
                    "Ask for more, or put right the figure that is wrong.",
                    f"{there} … {sentence}",
                )


def _fault(one: Said, milestone: Milestone, reached: str) -> Fault:
    return Fault(
        f"{name(one.action)} has a step due “{milestone.due.phrase}” whose figure its account has already passed.",
        "Ask for more, or put right the figure that is wrong.",
        f"{milestone.text} … {reached}",
        one.action.id,
        one.question.key,
        milestone.place,
    )


def _passed(one: Said, promise: str) -> str:
    """The sentence of an account that gives more than is promised, or less where it is to fall, or ""."""
    has_share = any(figure.is_share for figure in figures(promise))
    return _share_passed(one, promise) if has_share else _number_passed(one, promise)


def _share_passed(one: Said, promise: str) -> str:
    """The sentence whose one share, of what is to rise or fall, lies beyond the share that is promised."""
    change = _CHANGE.search(promise) or _reach(one, promise)
    if not change:
        return ""
    wanted, what = Decimal(change["share"]), _things(change["what"])
    for sentence in one.sentences():
        shares = [figure for figure in figures(sentence) if figure.is_share]
        if len(shares) == 1 and what & _things(sentence) and not _THEN.search(sentence):
            reached = shares[0].value
            is_down = bool(change.groupdict().get("down"))
            return sentence if (reached < wanted if is_down else reached > wanted) else ""
    return ""


def _reach(one: Said, promise: str) -> re.Match[str] | None:
    """ "Reach 85% take-up", unless the action is there to bring something down, of which less is better."""
    hit = _REACH.search(promise)
    return hit if hit and not _LESS.search(f"{one.action.title} {promise}") else None


def _things(text: str) -> frozenset[str]:
    """The words that carry weight, "take-up" and its like among them."""
    return stems(text) | frozenset(_JOINED.findall(text.lower()))


def _number_passed(one: Said, promise: str) -> str:
    """The sentence that says that the total of what is to be counted is more already."""
    hit = None if _ANOTHER.search(promise) else _COUNTED.search(in_digits(promise))
    if not hit or value(hit["number"]) < _LEAST:
        return ""
    what = stems(hit["noun"].split()[-1])
    told = (text for text in one.sentences() if _TOTAL.search(text) and what & stems(text))
    by_total = (text for text in told if _total(text) > value(hit["number"]))
    return next(by_total, "") or _stands_above(one, promise, hit)


def _stands_above(one: Said, promise: str, hit: re.Match[str]) -> str:
    """The sentence "There were 2,480 adults in treatment …", where 2,400 adults are to be in treatment, or ""."""
    if not one.shows("there ", "we ") or _LESS.search(f"{one.action.title} {promise}"):
        return ""
    what = stems(in_digits(promise)[hit.start("noun") :])
    for sentence in one.sentences():
        there = _THERE.match(in_digits(sentence)) if sentence.startswith(("There ", "We ")) else None
        if there and value(there["number"]) > value(hit["number"]) and stems(there["what"]) == what:
            return sentence
    return ""


def _total(sentence: str) -> Decimal:
    """The figure that stands nearest to the word for the total, or 0."""
    word = _TOTAL.search(sentence)
    counts = [figure for figure in figures(sentence) if not figure.is_share and not figure.is_money]
    if word is None or not counts:
        return Decimal(0)
    return min(counts, key=lambda figure: _away(figure, word)).value


def _away(figure: Figure, word: re.Match[str]) -> int:
    return figure.start - word.end() if figure.start >= word.end() else word.start() - figure.end
