"""A step with its doer and its day stands under another question: what goes well, what is worried about, by when.

Why: Next steps are asked about next time; what is promised under another question is not, and is forgotten.

Example:
    Action: 1.1 Open the hub
    Worried: The ramp is too steep, so by September 2023 Lee Park will bring a new drawing
    Next: By July 2023 – open the doors
Better:
    Action: 1.1 Open the hub
    Worried: The ramp is too steep
    Next: By July 2023 – open the doors / By September 2023 – Lee Park to bring a new drawing
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, Wanted, asked, wants
from milepost.core.checks.facts.texts.pledges import commands, deeds_ahead, intended, orders, pledges
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import asks, counts, name, said, without_dates
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import dated

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ASKS_DONE = re.compile(
    r"\b(?:did|done|delivered|achieved|happened|accomplished|finished)\b(?!.*\b(?:next|will|plan\w*)\b)", re.IGNORECASE
)
_DOES = re.compile(r"\W*(?-i:[A-Z])[\w’'-]*(?: [\w’'-]+){0,5}? (?:to|will) [a-z]{2,}(?: [\w’'£%-]+){2,}", re.IGNORECASE)
_ASKS_RESULTS = re.compile(
    r"\b(?:numbers|figures|results?|outcomes?|data|difference|impact|changed?|evidence|achieved|achievements|"
    r"performance|readings?)\b",
    re.IGNORECASE,
)
_ASKS_AIMS = re.compile(
    r"\b(?:will|want\w*|expected|intended|planned|desired|target|targets|aims?|measures?|success|to be|should|next|"
    r"would|"
    r"how)\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"\b(?:will|shall|is to|are to|(?-i:[A-Z])[\w’'-]+ to|officers? to|manager to|team to) (?!be able)[a-z]+"
)
_WE_WILL = re.compile(
    r"\W*(?:we|the (?:team|partnership|service|council|trust|group|charity|board)) (?:will|shall|are going to) "
    r"(?:also |"
    r"then |now )?(?:hold|run|print|launch|open|offer|send|write|publish|arrange|organise|set up|start|begin|visit|"
    r"meet|"
    r"put on|roll out|recruit|appoint|invite|produce|design|buy|build|plant|fit|install|train|host|pilot|advertise)\b",
    re.IGNORECASE,
)  # a deed and no result, however many it counts
_OF_FIGURES = re.compile(
    r"\b(?:surveys?|figures?|data|results?|evaluat\w+|counts?|counted|readings?|census|baseline|measured?|measuring|numbers?|"
    r"known|statistics|analys\w+|too (?:early|soon)|until|inspect\w*|assess\w*)\b",
    re.IGNORECASE,
)
_OF_RESULTS = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.MEASURE, QuestionRole.OTHER)
_LETTER = re.compile("[A-Za-z]")
_WORRIED = frozenset({QuestionRole.WORRIED})
_RESULTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.MEASURE, QuestionRole.OTHER})
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each answer, and of a worry any deed to come, in plans that ask for next steps."""
    told: set[int] = set()
    for one, text in _steps(plan, today) if asks(plan, QuestionRole.NEXT) else ():
        if id(one) not in told:
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} has a step under “{one.question.heading}”.",
                "Move it to the next steps, with its day and its doer.",
                text,
            )


def _instead_of_results(plan: Plan, today: date) -> Iterator[tuple[Said, str]]:
    """Every answer that holds but deeds of days to come where figures or results are asked for, and counts nothing."""
    for one in said(plan, *_OF_RESULTS, holding="will to shall"):
        parts = [text for text in one.sentences() if text.strip()]
        asks_results = _ASKS_RESULTS.search(one.question.heading) and not _ASKS_AIMS.search(one.question.heading)
        if asks_results and is_live(one.action) and parts and all(_is_ahead(text, today) for text in parts):
            yield one, parts[0]


def _is_ahead(text: str, today: date) -> bool:
    """Whether a sentence tells who is to do what on a day to come, and neither counts nor says when figures come."""
    days = [found.due.latest for found in dated(text) if found.due.latest]
    is_bare = not counts(text) or _WE_WILL.match(text)
    is_deed = _TO_DO.search(text) and not _OF_FIGURES.search(text) and is_bare
    return bool(days) and min(days) >= today and bool(is_deed)


def _changed_places(plan: Plan) -> Iterator[tuple[Said, str]]:
    """Every deadline that is a step with its doer, where the next steps are but a date."""
    keys = {one.key for one in plan.questions if one.role is QuestionRole.NEXT}
    for one in said(plan, QuestionRole.DUE, holding="to will"):
        steps = [answer.text for answer in one.action.answers if answer.question in keys and answer.text.strip()]
        are_dates = bool(steps) and not any(_LETTER.search(without_dates(text)) for text in steps)
        if are_dates and _DOES.match(without_dates(one.answer.text.strip())):
            yield one, one.answer.text.strip()


def _among_results(plan: Plan) -> Iterator[tuple[Said, str]]:
    """Every step that opens an answer on what came of it, or on what people say."""
    for answer, text in orders(gathered(plan), _RESULTS):
        if wants(answer.question) in (Wanted.RESULTS, Wanted.VOICES) and text == answer.sentences()[0]:
            yield answer, text


def _steps(plan: Plan, today: date) -> Iterator[tuple[Said, str]]:
    yield from _changed_places(plan)
    yield from _instead_of_results(plan, today)
    for one in pledges(plan, today):
        if asked(one.said.question) is not Tone.PLAIN and not one.is_held:
            yield one.said, one.text
    yield from _among_results(plan)
    yield from deeds_ahead(gathered(plan), _WORRIED)
    for answer, text in intended(gathered(plan), _ACCOUNTS):
        if _ASKS_DONE.search(answer.question.heading):
            yield answer, text
    for answer, text in (*orders(gathered(plan), _ACCOUNTS), *commands(gathered(plan), _ACCOUNTS, today)):
        if asked(answer.question) is not Tone.PLAIN:
            yield answer, text
