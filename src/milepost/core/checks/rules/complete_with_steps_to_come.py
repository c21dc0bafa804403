"""An action is called complete while its own words tell of work to come.

Why: What is called complete is no longer asked about; a launch that is still to come is then forgotten.

Example:
    Action: 1.1 Open the hub
    Now: Soft launch done; a formal launch will follow
    Next: Complete
Better:
    Action: 1.1 Open the hub
    Now: The hub was launched in March 2023
    Next: Complete
"""

import re
from collections.abc import Collection, Iterator
from datetime import date

from milepost.core.checks.facts.states.undone import undone
from milepost.core.checks.figures import COUNT, in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import goes_on, meaning, name, said
from milepost.core.checks.sayings.deadline import answers
from milepost.core.checks.sayings.progress import is_owed
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Meaning, Milestone, MilestoneState, Plan, ProposalKind, QuestionRole, Stage
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_READ = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.NEXT, QuestionRole.WORRIED)
_MEND = "Keep it open until that is done, or say who goes on with it."
_TO_COME = re.compile(
    r"\b(?:will (?:be|follow|go|take|start|begin|continue|need)|(?:still|yet) to|prior to (?:a|the|its)|to follow|"
    r"(?:is|are) planned|needs? to|without success|"
    r"remains? (?:vacant|unfilled)|(?:is|are) (?:still )?(?:vacant|unfilled)|in progress|not yet|"
    r"(?:is|are|was|were) (?:still )?(?:waiting|awaited|"
    r"outstanding)|has not|have not|remains? to)\b",
    re.IGNORECASE,
)
_TO_BE = re.compile(r"\bto (?:be )?[a-z]{3,}\b|\b(?:will|by|in|on|from)\b", re.IGNORECASE)
_UPKEEP = re.compile(  # what comes round again goes on after everything is done
    r"\b(?:again|(?:once|twice) a (?:week|month|quarter|term|year)|(?:every|each|next) (?:week|month|quarter|term|year|"
    r"spring|summer|autumn|winter|survey)|weekly|monthly|quarterly|termly|yearly|annual|annually|evaluation|evaluate|"
    r"lessons|report(?:s|ed|ing)? (?:on |the |back |yearly |annual )*(?:figures|numbers|use|calls|take-up))\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\b(?:no|nothing)\b[^.;,]{0,30}\b(?:outstanding|remains?|left|to be done|to come)\b|"
    r"\b(?:yearly|annual|quarterly|monthly) (?:report|return|audit|survey|check|review)|"
    r"\bwill be (?:shown|audited|counted|measured|surveyed)\b|"
    r"\bno (?:further|more|other|additional) \w+ (?:is|are|was|were) (?:planned|outstanding)|\b(?:has|have) not "
    r"(?:changed|been (?:needed|affected|missed))\b|\bwill (?:now |then |also |continue to )*(?:be )?(?:reviewed|"
    r"looked at "
    r"again|monitored?|reported?|overseen|used again|updated|kept|maintained|watched|refreshed|mainstreamed|"
    r"embedded)\b|"
    r"\b(?:business as usual|normal business|core (?:budget|business)|day-to-day|yearly calendar)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\bwill [a-z]+ the (?:other|remaining|last|final|rest)\b(?! (?:hand|day|word)\b)", re.IGNORECASE)
_ALL_DONE = re.compile(r"\W*(?:all|everything is) (?:finished|done|complete)\b", re.IGNORECASE)
_HANDED_OVER = re.compile(
    r"^\W*(?:none|nothing|no (?:more|further) (?:steps?|work|action))\b[^.;]{0,40}[:;,–—-] ?(?:handed|passed|"
    r"taken) over\b",
    re.IGNORECASE,
)  # "None here: handed over to Human Resources, first refresher in April"
_ROUTINE = re.compile(
    r"\bpart of (?:[a-z’']+ ){0,4}?(?:normal|usual|routine|yearly|annual|regular|ordinary|everyday)\b|"
    r"\blook(?:ed)? at [a-z ]{0,30}(?:each|every) [A-Za-z]+\b",
    re.IGNORECASE,
)  # "as part of the yearly programme"
# a worry of a complete action may look beyond it; these look at what was to be done
_UNDONE = AnyCase(
    r"\b(?:cannot|can not|could not|can't|not able to) (?:yet |currently |at present |"
    r"as yet )?be (?:fully )?(?:used|opened|"
    r"occupied|let|signed off|handed over|switched on|brought into use|published|launched|delivered|finished|"
    r"completed)\b|"
    r"\b(?:still|yet|remains?|have|has) (?:still |yet )?to be (?:\w+ly )?(?:\w{3,}ed|made|built|done|given|held|"
    r"found|set up|"
    r"put|bought|written|drawn up|let)\b|\b\d+ (?:[a-z]+ )?(?:defects?|snags?|faults|items|actions|"
    r"repairs)(?: [a-z]+)? (?:"
    r"open|outstanding|unresolved|remain\w*|not (?:yet )?(?:mended|closed|fixed|done))\b|"
    r"\bsnagging (?:is )?(?:continu\w+|outstanding|under ?way|in progress|not (?:yet )?(?:complete|finished))|"
    r"\b(?:is|are|was|were) (?:still |as yet )?(?:not (?:yet )?(?:complete|completed|finished|open|in use|in place|"
    r"usable|"
    r"installed|connected|delivered)|incomplete|unfinished|unusable|only (?:half|partly) (?:built|done|finished))\b|"
    r"\b(?:has|have) (?:still )?not (?:yet )?been (?:delivered|installed|completed|finished|built|connected|"
    r"commissioned|"
    r"signed off|handed over|opened|trained|published|implemented|held|carried out)\b|"
    r"\bawaiting (?:\w+ ){0,2}(?:approval|sign-?off|decision|delivery|installation|confirmation|agreement)\b|"
    r"\b(?:is|are) due to be (?:completed?|finished|delivered|opened|installed)\b|\b(?:does|do) not work\b|"
    r"\b(?:is|are) (?:still )?being (?:repaired|built|fitted|installed|tested|drafted|written|finished|recruited|"
    r"trained|mended|"
    r"replaced)\b|\b(?:is|are) still (?:under ?way|going on|running late)|\bunder ?way and (?:will|is due)|"
    r"\b(?:shut|closed) until\b|"
    r"\bdraft (?:[a-z]+ )?out (?:for|to) consultation|^\W*(?:finish|complete|resolve|install|sign) (?:the|all|last|"
    r"remaining|our|its)\b|"
    r"\bawaiting (?:sign|approval|final|the|a|installation|delivery|confirmation)|\b(?:in|at) draft\b|\bbut (?:is |"
    r"are |was |were |"
    r"has |have )?not (?:yet )?(?:been )?(?:adopted|approved|signed|launched|opened|published|finished|tested|"
    r"installed|"
    r"delivered|agreed)\b|\b(?:partly|partially|half|nearly|almost|mostly) (?:delivered|complete[d]?|done|finished|"
    r"built)\b|"
    r"(?<!\d)[1-9]\d?% (?:complete[d]?|done|finished|built)\b|"
    r"\b(?:modules?|items?|actions?|recommendations?|sites?|sessions?|schools|tasks?|elements?|stages?|reports?|"
    r"works?) "
    r"(?:is |are |still |remain )*outstanding\b|"
    r"\b(?:cannot|can not|can[’']t) be \w{3,}ed until\b|\b(?:two thirds|half|most|part|three quarters) of the way\b|"
    r"\b(?:is|are) still without\b|\b(?:\d+|one|two|three|four|five|six) (?:more )?(?:still )?to go\b(?! to\b)|"
    r"\b(?:is|are) (?:now |still |currently )?with [a-z ]{3,30} for (?:a |their |its |the )?"
    r"(?:final|last|approval|comments?|"
    r"sign-off|checking|review|decision)\b|"
    r"\bwork (?:still )?(?:continues|goes on|remains|is (?:still )?(?:going on|under ?way|continuing))\b"
)
_LEFT_TO_DO = Gated(
    "last other final remaining outstanding",
    re.compile(
        rf"\bthe (?:last|other|final|(?P<n>{COUNT} )?(?:remaining|outstanding))(?(n) |(?: {COUNT})(?!\w) )"
        r"(?!(?:days?|weeks?|months?|years?|quarters?|terms?|pounds|pages?)\b)[a-z]",
        re.IGNORECASE,
    ),
)  # "Plant the last 4 km"
_TELLING = re.compile(
    r"\W*(?:thank|tell|report|write|share|publish|celebrate|evaluate|review|monitor|ask|show|learn|"
    r"invite|follow|keep|hand)"
    r"\w*\b",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"\b(?:funding|funds?|grant|money|future|beyond|next|another|other|second|evaluation|long[- ]term|extension|"
    r"renew\w*|"
    r"elsewhere|successor|if|may|might|could|national|government)\b",
    re.IGNORECASE,
)
_WHEN = r"[\w/ .’'-]{0,24}"
_DONE = re.compile(
    rf"(?:done|completed?|finished)(?:,? {_WHEN})?|(?!.*\b(?:half|part|partly|nearly|almost|not|"
    rf"be)\b){_WHEN}[,;:(–-] ?"
    r"\(?(?:now )?(?:done|completed?|finished)[).]?",
    re.IGNORECASE,
)  # a deadline that says that the action is done


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every complete action with a sentence about work to come, or with a dated step that is still ahead."""
    seen: set[str] = set()
    complete = [action for action in actions(plan) if _is_complete(plan, action)]
    called_so = {action.id for action in complete}
    frame = Frame(plan.calendar, today, today)
    numbers = {action.number for action in actions(plan) if action.number}
    gone = {  # its steps are those of another
        action.id
        for action in complete
        if goes_on(plan, action, numbers) or any(map(_HANDED_OVER.search, answers(plan, action, QuestionRole.NEXT)))
    }
    for one in said(plan, *_READ) if complete else ():
        if one.action.id in seen or one.action.id not in called_so:
            continue
        sentence = next(
            (text for text in one.sentences() if _is_to_come(one, text, None if one.action.id in gone else frame)), ""
        )
        if sentence:
            seen.add(one.action.id)
            yield one.fault(
                f"{_called(plan, one.action, today)} and its answers tell of work to come.",
                _MEND,
                _with_what_calls_it_so(plan, one.action, sentence),
            )
    yield from _with_work_undone(plan, called_so, seen, today)
    for action in complete:
        if action.id not in seen and action.id not in gone:
            ahead = next((one for one in action.milestones if _is_ahead(one, today)), None)
            if ahead:
                yield Fault(
                    f"{_called(plan, action, today)} and it has a step due “{ahead.due.phrase}”.",
                    _MEND,
                    ahead.text,
                    action.id,
                    place=ahead.place,
                )


def _with_work_undone(plan: Plan, called_so: Collection[str], seen: set[str], today: date) -> Iterator[Fault]:
    """Every such action, not seen so far, of which the facts hold a denial that work was done."""
    for one, sentence in gathered(plan).once(undone).values() if called_so else ():
        is_beyond = one.question.role is QuestionRole.WORRIED and _BEYOND.search(sentence)
        if one.action.id in called_so and one.action.id not in seen and not is_beyond:
            seen.add(one.action.id)
            yield one.fault(
                f"{_called(plan, one.action, today)} and its answers tell of work that is not done.",
                _MEND,
                _with_what_calls_it_so(plan, one.action, sentence),
            )


def _called(plan: Plan, action: Action, today: date) -> str:
    """What calls an action complete, and its deadline where that is past, too."""
    by_deadline = _by_its_deadline(plan, action)
    due = "" if by_deadline else next(answers(plan, action, QuestionRole.DUE), "").strip()
    ends = [found.due.latest for found in find(due, Frame(plan.calendar), is_whole=True)]
    past = f", its deadline, “{due}”, is past," if len(ends) == 1 and ends[0] and ends[0] < today else ","
    return f"{name(action)} {stands(plan, action, f'is called complete{by_deadline}')}{past}"


def _is_to_come(one: Said, text: str, frame: Frame | None) -> bool:
    """Whether a sentence of an account or a step tells of work to come, or a worry of work that was not done."""
    role = one.question.role
    if role is QuestionRole.WORRIED:
        return (bool(_UNDONE.search(text)) or is_owed(text)) and not _BEYOND.search(text)
    if is_owed(text) or role is QuestionRole.WORKING_WELL:
        return is_owed(text)
    if _NO_MORE.search(text) or _ROUTINE.search(text):
        return False
    return bool(_TO_COME.search(text) or _OTHERS.search(text) or _UNDONE.search(text)) or (
        role is QuestionRole.NEXT and _is_left(text, frame)
    )


def _is_left(text: str, frame: Frame | None) -> bool:
    """Whether a next step does what is left of a number, or is to be done once, on a day still to come."""
    is_rest = frame is not None and _LEFT_TO_DO.search(in_digits(text)) is not None and not _TELLING.match(text)
    return is_rest or _is_step(text, frame)


def _is_step(text: str, frame: Frame | None) -> bool:
    """Whether a next step is to be done once, on a day still to come."""
    if frame is None or not _TO_BE.search(text) or _UPKEEP.search(text) or _ROUTINE.search(text):
        return False
    ends = (found.due.latest for found in find(text, frame))
    return any(end and frame.end and end >= frame.end for end in ends)


def _is_ahead(milestone: Milestone, today: date) -> bool:
    is_open = milestone.state is MilestoneState.OPEN and bool(milestone.text) and not _NO_MORE.search(milestone.text)
    text = f"{milestone.text} {milestone.due.phrase}"
    is_open = is_open and not (_UPKEEP.search(text) or _ROUTINE.search(text) or _ALL_DONE.match(text))
    return is_open and milestone.due.latest is not None and milestone.due.latest >= today


def _is_complete(plan: Plan, action: Action) -> bool:
    said_so = any(one.kind is ProposalKind.COMPLETE for one in action.proposals)
    is_said = meaning(plan, action) is Meaning.COMPLETE
    is_done = is_said or bool(_by_its_deadline(plan, action))
    return is_done or action.stage is Stage.COMPLETE or (said_so and action.stage is Stage.UNKNOWN)


def _with_what_calls_it_so(plan: Plan, action: Action, sentence: str) -> str:
    """The sentence about work to come, and where no status says so, that which calls the action complete."""
    if meaning(plan, action) is Meaning.COMPLETE:
        return sentence
    called = (one.text for one in action.proposals if one.kind is ProposalKind.COMPLETE)
    return " … ".join((sentence, *(text for text in called if text not in sentence)))


def _by_its_deadline(plan: Plan, action: Action) -> str:
    """The deadline that says that the action is done, in brackets, or ""."""
    asked = {one.key for one in plan.questions if one.role is QuestionRole.DUE}
    told = (one.text.strip() for one in action.answers if one.question in asked and _DONE.fullmatch(one.text.strip()))
    return next((f" (“{words}”)" for words in told), "")
