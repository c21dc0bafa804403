"""A next step asks for what the account says is done.

Why: The step was not taken out when it was reached; what really comes next is not said.

Example:
    Action: 1.1 Help landlords
    Now: The helpline opened on 2 March 2023.
    Next: By December 2023 – open the helpline to landlords
Better:
    Action: 1.1 Help landlords
    Now: The helpline opened on 2 March 2023.
    Next: By December 2023 – hold two forums of landlords
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.facts.states.states import told_done
from milepost.core.checks.figures import COUNT, in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_in
from milepost.core.checks.looking import name, said, told
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Milestone, MilestoneState, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_DONE = {
    "open": "opened", "launch": "launched", "publish": "published", "adopt": "adopted", "sign": "signed",
    "appoint": "appointed", "recruit": "recruited", "complete": "completed", "agree": "agreed", "approve": "approved",
    "install": "installed", "hold": "held", "issue": "issued", "let": "let", "award": "awarded", "submit": "submitted",
    "begin": "began|begun", "start": "started", "set up": "set up", "establish": "established", "finish": "finished",
    "introduce": "introduced", "circulate": "circulated", "commission": "commissioned", "build": "built",
}  # fmt: skip
_PAST = "|".join(_DONE.values())
_ASKS = re.compile(
    rf"\W*(?:to )?(?P<verb>{'|'.join(_DONE)}) (?:the |our |its )(?P<what>[^.;:,\n]{{3,60}})|"
    rf"\W*(?:the |our )?(?P<subject>[^.;:,\n]{{3,60}}?) (?:is |are )?to (?:be )?(?P<past>{_PAST}|open|begin|start)\b",
    re.IGNORECASE,
)
_ALL = rf"\W*(?P<who>all (?:of )?(?:the |our )?{COUNT} [a-z][a-z’' -]{{2,40}}?)"
_HOLD = r"(?P<verb>have|use|hold|offer|run|keep|take part)"
_ALL_TO = re.compile(rf"{_ALL} (?:are )?to {_HOLD} (?P<what>[^.;:\n]{{3,60}})", re.IGNORECASE)
_ALL_HAVE = re.compile(rf"{_ALL} (?:now |already )?{_HOLD} (?P<what>[^.;:,\n]{{3,60}})", re.IGNORECASE)
_FIRST = re.compile(
    r"(?P<what>[^.;:–]{3,60}?) (?P<verb>opens?|runs?|starts?|begins?|meets?|(?:is|are) held|serves?|visits?|"
    r"uses?|offers?|"
    r"joins?|to open|to run|to meet)\b[^.;]{0,40}? for the first time\b"
)
_NAME = re.compile(r"\b[A-Z][a-z][\w’'-]+")
_SINCE = re.compile(
    r"\b(?:has|have)(?: all| both| now)? been\b[^.;]{0,60}? since\b|\b(?:has|have) [a-z]+ed "
    r"since\b|\bsince [A-Z]"
)
_ENDS = re.compile(r" (?:to|in|at|on|for|by|with|from|and|across|of) ", re.IGNORECASE)
_DEEDS = re.compile(r",? and |[,;:]", re.IGNORECASE)
_DOER = re.compile(r"\W*(?:The |Our )?[A-Z][\w’'&-]*(?: [\w’'&-]+){0,5}? (?:is to|are to|to|will) ")
_ORDER = re.compile(r"\W*[A-Za-z]+(?<!ing) (?:up |out |down )?(?:the|our|its|their) ", re.IGNORECASE)
_LONGEST_STEM = 4  # letters that a verb shares with its past
_STOP = re.compile(r"(?<=[.;])\s+|\n")
_AND_THING = re.compile(r"\band (?:the|an?|our|its|their|that|those|to)\b", re.IGNORECASE)
_MORE = AnyCase(
    r"\b(?:second|third|next|new|further|another|more|remaining|other|final|revised|full|all|every|each|again|phase|"
    r"stage|rest|both|annual|updated|refreshed|\d+)\b|\d"
)
_NOT = re.compile(
    r"\b(?:not|never|no|until|will|to be|draft\w*|pilot\w*|first|part|partly|half|due|planned|plan to|should|would|"
    r"expected|once|if|when|before|some|trial)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open step that is still ahead and whose verb and thing an account tells as done."""
    yield from _without_a_date(plan, today)
    yield from _told_first(plan)
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL):
        ahead = [each for each in one.action.milestones if _is_ahead(each, today)] if is_live(one.action) else []
        for milestone in ahead:
            asked = _asked(milestone.text)
            sentence = next((text for text in one.sentences() if asked and _is_told(text, *asked)), "") if asked else ""
            sentence = sentence or _held_by_all(one, milestone.text) or _told_whole(one, milestone.text)
            if sentence:
                yield Fault(
                    f"{name(one.action)} has a step due “{milestone.due.phrase}” that its account says is done.",
                    "Take it out, or say what of it is still to do.",
                    f"{milestone.text} … {sentence}",
                    one.action.id,
                    one.question.key,
                    milestone.place,
                )


def _told_whole(one: Said, promise: str) -> str:
    """The sentence that tells of what a step opens with, where nothing in that says that there is more of it."""
    first, last = _first_deed(promise)
    if not first or last not in one.answer.text.casefold():  # the thing stands there in the same words
        return ""
    verb = first.split()[0].casefold()[:_LONGEST_STEM]
    near = [text for text in one.sentences() if verb in (words := text.casefold()) and last in words]
    return next((text for text in near if told_done(first, (text, _head(text)))), "")


@lru_cache(maxsize=4096)
def _first_deed(promise: str) -> tuple[str, str]:
    """What a step opens with, and the last word of that; nothing where there is more of it, or it is no order."""
    first = _head(_DOER.sub("", promise, count=1))
    if not _ORDER.match(first) or _MORE.search(first) or _AND_THING.search(promise):
        return "", ""
    return first, first.split()[-1].casefold().strip(".")


def _head(step: str) -> str:
    """The first of the deeds of a sentence: "Print the leaflet" of "Print the leaflet and hang it in 17 surgeries"."""
    return _DEEDS.split(step, maxsplit=1)[0]


def _told_first(plan: Plan) -> Iterator[Fault]:
    """Every step of something that is to be "for the first time", where an account tells of it as done for long."""
    accounts: dict[str, list[str]] = defaultdict(list)
    for one, text in told(plan, QuestionRole.NEXT, holding="first, time"):
        hit = _FIRST.search(text) if is_live(one.action) else None
        names = set(_NAME.findall(hit["what"])) if hit else set()
        if not hit or not names:
            continue
        if not accounts:
            for each in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL):
                accounts[each.action.id].extend(each.sentences())
        verb = lemma(hit["verb"].split()[-1].casefold())
        found = (sentence for sentence in accounts[one.action.id] if names <= set(_NAME.findall(sentence)))
        sentence = next((each for each in found if _SINCE.search(each) and verb in map(lemma, words_in(each))), "")
        if sentence and not _NOT.search(sentence):
            yield one.fault(
                f"{name(one.action)} has a step “for the first time” of what its account says is done.",
                "Take it out, or say what of it is still to do.",
                f"{text} … {sentence}",
            )


def _without_a_date(plan: Plan, today: date) -> Iterator[Fault]:
    """Every step without a date, or with one that the plan could not read, whose verb and thing are told as done."""
    accounts: dict[str, list[Said]] = defaultdict(list)
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL):
        accounts[one.action.id].append(one)
    for one in said(plan, QuestionRole.NEXT):
        # the day that stands in a column of its own is a milestone without a text
        are_read = any(each.text or not _is_ahead(each, today) for each in one.action.milestones)
        steps = () if are_read or not is_live(one.action) else _STOP.split(one.answer.text)
        for text in steps:
            sentence = next(filter(None, (_told_whole(account, text) for account in accounts[one.action.id])), "")
            if sentence:
                yield one.fault(
                    f"{name(one.action)} has a step that its account says is done.",
                    "Take it out, or say what of it is still to do.",
                    f"{text} … {sentence}",
                )


def _held_by_all(one: Said, promise: str) -> str:
    """The sentence "All 27 practices now have a champion", where all 27 are to have one, or ""."""
    asked = _ALL_TO.match(in_digits(promise)) if _starts_with_all(promise) else None
    if asked is None:
        return ""
    told = (text for text in one.sentences() if _starts_with_all(text) and _is_held(asked, text))
    return next(told, "")


def _starts_with_all(text: str) -> bool:
    return text[:4].casefold() == "all "


def _is_held(asked: re.Match[str], sentence: str) -> bool:
    hit = _ALL_HAVE.match(in_digits(sentence))
    if not hit or _NOT.search(sentence):
        return False
    are_same = (_plain(hit["who"]), hit["verb"].casefold()) == (_plain(asked["who"]), asked["verb"].casefold())
    return are_same and stems(asked["what"]) <= stems(hit["what"])


def _plain(who: str) -> str:
    return who.casefold().replace("the ", "").replace("our ", "")


def _is_ahead(milestone: Milestone, today: date) -> bool:
    is_open = milestone.state is MilestoneState.OPEN and milestone.due.latest is not None
    return is_open and milestone.due.latest is not None and milestone.due.latest >= today


@lru_cache(maxsize=4096)  # each account of an action is asked for the same steps
def _asked(text: str) -> tuple[re.Pattern[str], frozenset[str]] | None:
    """The word that would tell that a step is done, and the thing that it is done to."""
    hit = _ASKS.match(text)
    if not hit or _MORE.search(text):
        return None
    what = _ENDS.split(hit["what"] or hit["subject"], maxsplit=1)[0]
    verb = (hit["verb"] or hit["past"]).casefold()
    weight = stems(what)
    return (re.compile(rf"\b(?:{_DONE.get(verb, verb)})\b", re.IGNORECASE), weight) if weight else None


def _is_told(sentence: str, done: re.Pattern[str], what: frozenset[str]) -> bool:
    """Whether the thing stands before the word that tells that it is done."""
    hit = done.search(sentence)
    return hit is not None and what <= stems(sentence[: hit.start()]) and not _NOT.search(sentence)
