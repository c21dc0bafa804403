"""What is past and still open: the deadline of an action that goes on, and the dated steps of which nothing is told."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import is_looked_back_on, meaning, said
from milepost.core.checks.sayings.account import Told, account, is_full, names_the_day_as_kept, stems, told
from milepost.core.checks.sayings.deadline import answers, is_agreed_anew, is_date_moved, own_deadlines, step_days
from milepost.core.checks.sayings.steps import dates_its_steps
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Milestone, MilestoneState, Plan, QuestionRole
from milepost.core.words.dates import Frame, dated, find
from milepost.core.words.dates.names import MONTH
from milepost.core.words.due import Due, DueKind
from milepost.core.words.sentences import sentences

_OPEN = frozenset({Meaning.NOT_STARTED, Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE, Meaning.NO_UPDATE})
_SAYS_OPEN = frozenset({Meaning.NOT_STARTED, Meaning.AT_RISK, Meaning.LATE})
_ONCE = frozenset({DueKind.BY, DueKind.DURING})
_AGAIN = frozenset({DueKind.RECURRING, DueKind.FROM})
_WITH_YEAR = re.compile(  # and not the day of "Wednesday 22 October"
    rf"(?:19|20)\d\d|[A-Za-z]\.? ?[‘’'`]?\d\d\b(?! (?:of )?{MONTH}\b)|\d[/.-]\d{{1,2}}[/.-]\d\d"
)
_FEWEST_LETTERS = 3  # of a status that no key explains: "B" may be blue
_ENDED = re.compile(
    r"\b(?<!not )(?<!not yet )(?<!partly )(?<!partially )(?<!nearly )(?<!to be )(?:completed?|done|finished|achieved|"
    r"delivered|met|closed|end(?:s|ed)|signed off|live|embedded|bau|business as usual|paused?|on hold|stopped|"
    r"withdrawn|dropped|cancel\w*|supersed\w*|merged|transferred|moved|n/?a|blue|purple|gr[ae]y|no longer|removed|"
    r"archived|discontinued|abandoned|suspended|deferred|implemented|in place|fulfil\w*|established|opened|"
    r"concluded|accomplished|discharged|resolved|adopted|published|satisfied|up and running|in force|handed over|"
    r"rolled out|carried forward|parked|shelved|frozen|expired|not needed|not required|not applicable|no action)\b",
    re.IGNORECASE,
)
_ROUND = re.compile(r"\b(?:on-?going|continu\w*|annual\w*|every|each|recurring|rolling|then)\b", re.IGNORECASE)
_DROPPED = re.compile(
    r"(?:\b(?:is|was|been|be|now) |^\W*)(?:dropped|abandoned|discontinued)\b|"
    r"\bnot (?:be )?(?:going|go|proceed\w*) ahead\b|\bnot proceeding\b|"
    r"\b(?:action|project|scheme|work|it|this) (?:is |was |has been )?(?:now )?no longer (?:needed|required|planned)\b|"
    r"\b(?:action|project|scheme|work)(?: is| was| has been)?(?: now)? (?:closed|cancelled)\b|^\W*closed\b",
    re.IGNORECASE | re.MULTILINE,
)
_ALL_DONE = re.compile(
    r"(?:^|[.;] )\W*(?:(?:all |now |job |work )*(?:complete|completed|done|finished|achieved)(?: (?:and closed|for "
    r"(?:this|the) year|as planned))?(?: in full)?|no further action(?: needed| required)?)(?=[.;,\n]|$)|"
    r"\b(?:opened|delivered|finished|completed|started|launched|done) (?:both |all )?on time\b|"
    r"\b(?:days|weeks|months) early\b",
    re.IGNORECASE | re.MULTILINE,
)
_NO_STEP = re.compile(
    r"\W*(?:none|nothing|n/?a|no (?:further|more)|closed|complete|action (?:now )?closed|see )", re.IGNORECASE
)
_REACHED = re.compile(
    r"\b(?:opened|launched|finished|published|adopted|approved|installed|started|began|signed|delivered|held|"
    r"took place|went live|live|in (?:place|post|use|force)|completed)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|nobody|none|no|without|yet|cannot)\b", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:still|yet to|not yet|not (?:been )?(?:started|begun|replied|met|agreed|signed|opened|possible|happened)|"
    r"no [\w -]{2,40} (?:has|have) (?:yet )?(?:taken|been|replied|met|begun|started)|remain(?:s|der|ing)?|outstanding|"
    r"(?:to|will) be \w+|paused|on hold|stalled|stopped|delay(?:s|ed)?|waiting|await(?:s|ing|ed)|held up|"
    r"(?:is|are) being \w+|in progress|under way|underway|slipped|postponed|cancelled|unfilled|vacan\w+)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\W*(?:now )?(?:extended|revised|moved|originally|formerly|new date)\b", re.IGNORECASE)
_NEAR = timedelta(days=31)  # what was reached so soon after its deadline needs no new one


class Past(NamedTuple):
    """A deadline that is past, with the answer that gives it."""

    said: Said
    due: Due


def past_deadlines(plan: Plan, today: date) -> Iterator[Past]:
    """The own deadline of every action that goes on, where its last day, with its year, was before today.

    Where an action's deadline names several days it is the last; one that comes round again is none. A deadline that
    the account says was moved, and one whose work the account tells to be done, is not open.
    """
    frame = Frame(plan.calendar)
    for _, group in groupby(own_deadlines(plan), key=lambda one: one.action.id):
        own = list(group)
        due = None if _steps_in(plan, own) else _last([one.answer.text.strip() for one in own], frame)
        if due and due.latest and due.latest < today and _is_left_open(plan, own[-1].action, due, today):
            yield Past(next(one for one in own if due.phrase in one.answer.text), due)


def past_step_days(plan: Plan, today: date) -> Iterator[Past]:
    """The day of the next step of every action that goes on, where it was before today; its year is printed."""
    of_steps, frame = gathered(plan).once(step_days), Frame(plan.calendar)
    for one in said(plan, QuestionRole.DUE):
        text = one.answer.text.strip()
        if one.question.key in of_steps and text and is_open(plan, one.action):
            due = _last([text], frame)
            if due and due.latest and due.latest < today and not is_date_moved(plan, one.action):
                yield Past(one, due)


def past_days_behind_steps(plan: Plan, today: date) -> Iterator[Past]:
    """The past days of the one column of days, where it stands right behind the next steps and a step is printed there.

    It may give the action's own deadline, and the account may say that this was kept: then the step is still to come.
    Steps that are read with their days are told of by themselves (`past_steps`).
    """
    known = {one.said.action.id for one in past_deadlines(plan, today)}
    frame = Frame(plan.calendar)
    asks_next = {each.key for each in plan.questions if each.role is QuestionRole.NEXT}
    for one in said(plan, QuestionRole.DUE) if not gathered(plan).once(step_days) else ():
        asked = [each.question for each in one.action.answers]
        behind = asked[asked.index(one.question.key) - 1] if one.question.key in asked[1:] else ""
        steps = [each.text for each in one.action.answers if each.question == behind and each.text.strip()]
        are_read = any(each.text for each in one.action.milestones)  # `past_steps` tells those
        is_step = behind in asks_next and steps and not are_read and not any(map(_NO_STEP.match, steps))
        due = _last([one.answer.text.strip()], frame) if is_step and one.action.id not in known else None
        is_past = due is not None and due.latest is not None and due.latest < today
        is_told = not is_past or bool(past_steps(plan, one.action, today))  # as a step of its own, with its words
        if due and not is_told and is_open(plan, one.action) and not is_date_moved(plan, one.action):
            yield Past(one, due)


def past_steps(plan: Plan, action: Action, today: date) -> list[Milestone]:
    """The open dated steps of an action that goes on whose last day is past, the oldest first.

    A year that was only assumed ("over the winter") makes nothing late; the action's own deadline is no step.
    """
    if not action.milestones or not is_open(plan, action):
        return []
    late = [one for one in action.milestones if one.state is MilestoneState.OPEN and one.due.kind not in _AGAIN]
    past = (one for one in late if one.due.latest and one.due.latest < today and names_its_year(one.due))
    steps = (one for one in past if one.text and not _MOVED.match(one.text))
    return sorted((one for one in steps if not is_looked_back_on(action, one)), key=_last_day)


def names_its_year(due: Due) -> bool:
    """Whether the words of a day hold its year, so that nothing had to be assumed."""
    return bool(_WITH_YEAR.search(due.phrase))


def is_open(plan: Plan, action: Action) -> bool:
    """Whether an action goes on by its stage and its status, in whatever words, or has no status."""
    state, text = meaning(plan, action), action.status.text
    if not is_live(action):
        return False
    if state is not Meaning.UNKNOWN:
        return state in _OPEN
    return not text or (sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and not _ENDED.search(text))


def _last(texts: list[str], frame: Frame) -> Due | None:
    """The last day that the words of a deadline allow, or None where they give no end or say that it is met."""
    dues = [found.due for text in texts for found in find(text, frame, is_whole=True)]
    if any(due.kind not in _ONCE or not due.latest for due in dues) or any(_is_no_end(text) for text in texts):
        return None
    last = max(dues, key=lambda due: due.latest or date.min, default=None)
    return last if last and names_its_year(last) else None


def _is_no_end(text: str) -> bool:
    return bool(_ENDED.search(text) or _ROUND.search(text))


def _steps_in(plan: Plan, own: list[Said]) -> bool:
    """Whether the column of deadlines holds the days of steps, each with its words there or beside it.

    It holds none where the steps of most actions have days of their own beside it: then one without is only undated.
    """
    action = own[0].action
    if gathered(plan).once(dates_its_steps):
        return any("\n" in one.answer.text.strip() for one in own)
    steps = "\n".join(answers(plan, action, QuestionRole.NEXT))
    dated_steps = (one for one in action.milestones if one.text and not _MOVED.match(one.text))
    here = (one.due.phrase for one in dated_steps if one.due.phrase not in steps)
    return any(phrase in one.answer.text for phrase in here for one in own)


def _is_left_open(plan: Plan, action: Action, due: Due, today: date) -> bool:
    """Whether an action goes on past its deadline, and its account neither moves nor keeps nor drops it."""
    if not is_open(plan, action) or is_full(plan, action):
        return False
    if is_date_moved(plan, action) or is_agreed_anew(plan, action, today):
        return False
    texts = "\n".join((action.status.text, *(one.text for one in action.answers)))
    if _DROPPED.search(texts) or _ALL_DONE.search(account(plan, action)):
        return False
    if names_the_day_as_kept(plan, action, due.phrase):
        return False
    if meaning(plan, action) in _SAYS_OPEN:
        return True
    steps = list(answers(plan, action, QuestionRole.NEXT))
    if any(map(_NO_STEP.match, steps)) or _is_reached(plan, action, due):
        return False
    return _says_that_it_goes_on(plan, action) or _is_untold(plan, action, steps)


def _says_that_it_goes_on(plan: Plan, action: Action) -> bool:
    """Whether a status says in any words that an action goes on; green without a key may mean that it is done."""
    text = action.status.text.strip(" .").casefold()
    return bool(text) and (meaning(plan, action) is not Meaning.UNKNOWN or text != "green")


def _is_untold(plan: Plan, action: Action, steps: list[str]) -> bool:
    """Whether an account does not say what became of the action, or that some of it is still to be done."""
    if told(plan, action, "") is not Told.WHAT_BECAME:
        return True
    now = "\n".join(answers(plan, action, QuestionRole.WHERE_NOW, QuestionRole.WORRIED))
    return bool(steps) and bool(_STILL.search(now))


def _is_reached(plan: Plan, action: Action, due: Due) -> bool:
    """Whether a sentence says on which day, about the deadline or before, the thing of the title was reached."""
    texts = (one.text for one in sentences(account(plan, action)))
    near = (text for text in texts if _REACHED.search(text) and not _NOT.search(text))
    wanted = stems(action.title)
    return any(wanted & stems(text) and _is_by(text, due) for text in near)


def _is_by(text: str, due: Due) -> bool:
    ends = [one.due.latest for one in dated(text)]
    return any(end and due.latest and end <= due.latest + _NEAR for end in ends)


def _last_day(milestone: Milestone) -> date:
    return milestone.due.latest or date.max
