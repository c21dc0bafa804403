"""A step is due before another step that has to come first.

Why: A hall cannot open before it is finished; one of the two dates is wrong, and readers cannot know which.

Example:
    Action: 1.1 Open the hub
    Next: By March 2024 – practical completion / By January 2024 – opening ceremony
Better:
    Action: 1.1 Open the hub
    Next: By January 2024 – practical completion / By March 2024 – opening ceremony
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.account import stems
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, without_dates
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Milestone, MilestoneState, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b", re.IGNORECASE)


_CONTRACT = r"contract (?:to be )?(?:signed|awarded|let)|award (?:of )?(?:the )?contract|sign (?:the )?contract"
_PERMISSION = r"planning (?:permission|consent|approval|application)"
_OPENS = (
    r"open(?:s|ing|ed)?(?: (?:ceremony|event|day|its doors))?|launch(?:es|ed)?(?: event)?|go(?:es)? live|go-live|"
    r"live|"
    r"(?:new )?service (?:starts?|begins?|to start|to begin|mobilised)|mobilis\w+|first (?:users?|clients?|tenants?|"
    r"residents?|patients?|visitors?)(?: seen)?"
)
_READY = (
    r"(?:practical )?completion|completed?|finish(?:ed)?|fit[- ]?out|handover|handed over|lease (?:to be )?signed|"
    rf"sign (?:the )?lease|{_CONTRACT}|(?:user )?testing|safety (?:check|inspection)|registration|recruit\w*|"
    rf"appoint\w*|"
    rf"approv\w+|{_PERMISSION}|tender evaluation|evaluat\w+ (?:of )?(?:tenders|bids)"
)
_SITE = (
    r"starts? on site|on site|(?:building |construction )?works? (?:to )?(?:starts?|begins?|commences?)|break ground|"
    r"construction"
)
_OWNED = (
    rf"(?:land )?purchased?|buy|{_PERMISSION}|{_CONTRACT}|appoint(?:ed)? (?:the |a )?contractor|"
    rf"contractor (?:to be )?"
    r"appointed|tender\w*|funding (?:to be )?(?:secured|agreed|approved)|designs? (?:to be )?(?:agreed|approved|"
    r"finished)"
)
_LEARN = (
    r"learners? (?:enrol(?:led|s)?|start)|enrol(?:led|s|ment)?(?: opens?)?|first (?:learners?|cohort|students?|"
    r"course)|"
    r"(?:training|courses?|classes|sessions) (?:to )?(?:starts?|begins?|delivered)|"
    r"start (?:the )?(?:training|courses?|classes|sessions)"
)
_TAUGHT = (
    r"(?:courses? )?(?:to be )?(?:approved|accredited|validated)(?: by)?|accreditation|validation|recruit(?:ed)? "
    r"(?:the |a )?(?:trainer|tutor|teacher)s?|(?:trainer|tutor|teacher)s? (?:to be )?(?:recruited|appointed)|"
    r"appoint (?:the |a )?(?:trainer|tutor)s?|(?:write|agree) (?:the )?(?:course|curriculum)"
)
_STAFFED = (
    r"(?:staff|nurses?|workers?|team|managers?|wardens?|advisers?|practitioners?) (?:to be )?(?:recruited|appointed|"
    r"in post)|"
    r"(?:recruit|appoint) (?:the )?(?:staff|nurses?|workers?|team|managers?|wardens?|advisers?|practitioners?)"
)
_WRITTEN = (
    r"(?:training )?(?:materials?|package|slides|course|content) (?:to be )?(?:written|agreed|designed|ready|"
    r"finished)|"
    r"(?:write|design|agree) (?:the )?(?:training )?(?:materials?|package|slides|course|content)"
)
_TENDER = r"tender (?:to be )?(?:issued|published)|issue (?:the )?tender|go(?:es)? out to tender"
_TENDERED = r"(?:tenders?|bids?) (?:issued|returned|closes?|evaluated)|issue (?:the )?tender|specification"
_ORDER = tuple(
    (_words(later), _words(first))
    for later, first in (
        (_OPENS, _READY),
        (_SITE, _OWNED),
        (_LEARN, _TAUGHT),
        (r"publish(?:ed)?|adopt(?:ed)?|publication", r"approv(?:e|ed|al)|sign(?:ed)? off|consultation (?:closes|ends)"),
        (r"(?:contract )?award(?:ed)?|let (?:the )?contract", _TENDERED),
        (_TENDER, r"specification (?:to be )?(?:agreed|written|approved)|agree (?:the )?specification"),
        (_OPENS, _STAFFED),
        (r"comes? into force|in force|takes? effect", r"decision|decides?|approv\w+|adopt\w*"),
        (r"(?:staff |officers |volunteers )?trained|train (?:the |all )?(?:staff|officers|volunteers)", _WRITTEN),
        (
            r"(?:survey )?(?:results|findings|analysis)",
            r"(?:survey|questionnaire) (?:closes|ends|runs|opens|issued|sent)",
        ),
        (r"in post|starts? work|takes? up (?:the )?post", r"interviews?|advertis\w+|shortlist\w*|recruit\w*"),
        (r"final (?:report|version|draft|strategy|plan)", r"(?:first |early )?draft(?: report)?"),
    )
)  # what comes later, and what has to come first
_IN_EACH = (
    "open", "launch", "live", "service", "first", "site", "work", "break", "construct", "learn", "enrol", "train",
    "course", "class", "force", "effect", "result", "finding", "analysis", "mobilis", "session", "publi", "adopt",
    "award", "contract", "tender", "post", "final",
)  # fmt: skip
_FRAME = _words(
    r"practical|final|formal|official|ceremony|event|user|works?|phase|stage|course|courses|awarding|body|service|"
    r"contract|"
    r"contractor|tender|specification|board|cabinet|committee|full|post|posts|both|version|report|cabinet|order|"
    r"start|finish|"
    r"begin|secure|issue"
)
_PLAIN = re.compile(r"\W*(?:[A-Z][\w’'-]+ (?:to|will) )")  # "Nadia to finish"
_OPENING = re.compile(r"(?:completion|complete|start|starts|launch|begins?|opening|delivery)(?= )", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_NOT_FIRST = re.compile(
    r"\b(?:before|after|following|once|subject to|ahead of|early|soft|partial|interim|temporary|second|part)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each live action, where both speak of the same thing or one of nothing else."""
    for action in actions(plan):
        pair = next(_pairs(action.milestones), None) if is_live(action) and len(action.milestones) > 1 else None
        if pair:
            early, late = pair
            yield Fault(
                f"In {called(action)} “{_whole(early)}” is due “{early.due.phrase}”, before “{_whole(late)}”, which "
                f"has to come first and is due “{late.due.phrase}”.",
                "Check both dates: the one cannot be done before the other.",
                f"{early.due.phrase} – {early.text} … {late.due.phrase} – {late.text}",
                action.id,
                place=early.place,
            )


def _pairs(milestones: tuple[Milestone, ...]) -> Iterator[tuple[Milestone, Milestone]]:
    """Open steps of which the one is due wholly before the other that it needs."""
    open_ones = [one for one in milestones if one.text and one.state is MilestoneState.OPEN and one.due.latest]
    for early in (one for one in open_ones if _may_need(one.text)):
        for late in open_ones:
            is_before = early.due.latest and late.due.earliest and early.due.latest < late.due.earliest
            if is_before and _needs(_whole(early), _whole(late)):
                yield early, late


def _may_need(text: str) -> bool:
    """Whether a step holds a word without which none needs another: most need not be read closely."""
    plain = text.lower()
    return any(word in plain for word in _IN_EACH)


def _whole(milestone: Milestone) -> str:
    """What is to be done, with the word that is read as part of its date: "Practical" and "completion 20 March"."""
    opening = _OPENING.match(milestone.due.phrase)
    return f"{milestone.text} {opening.group()}" if opening else milestone.text


def _needs(early: str, late: str) -> bool:
    """Whether the first of two steps cannot be done before the second."""
    if _NOT_FIRST.search(early) or _NOT_FIRST.search(late):
        return False
    return any(
        after.search(early)
        and first.search(late)
        and not after.search(late)
        and _of_one_thing(after.sub(" ", early), first.sub(" ", late))
        for after, first in _ORDER
    )


def _of_one_thing(one: str, other: str) -> bool:
    """Whether all that is left of one text stands in the other: "opening ceremony" leaves nothing."""
    if set(_NUMBER.findall(without_dates(one))) != set(_NUMBER.findall(without_dates(other))):
        return False
    first, second = (stems(_FRAME.sub(" ", _PLAIN.sub(" ", text))) for text in (one, other))
    return first <= second or second <= first
