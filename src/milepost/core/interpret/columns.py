"""What column headings and row labels mean: one row for each meaning, with every word for it that plans have used.

To recognise a new heading, add it to the row of its meaning. A word may stand in several rows: then the cells decide.
Matching ignores case, punctuation, "(s)", brackets and spaces, because narrow columns break words anywhere.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from milepost.core.document.nodes import Place
from milepost.core.interpret.nearly import misspelt, sides, spelt_out
from milepost.core.interpret.periods import PeriodWords, period_words


class Role(StrEnum):
    """What a column holds."""

    SECTION = "section"
    FOCUS_AREA = "focus_area"
    NUMBER = "number"
    ACTION = "action"
    LEAD = "lead"
    ACCOUNTABLE = "accountable"
    PARTNERS = "partners"
    DUE = "due"
    WHERE_NOW = "where_now"
    WORKING_WELL = "working_well"
    WORRIED = "worried"
    NEXT = "next"
    MEASURE = "measure"
    STATUS = "status"
    TICK = "tick"
    OTHER = "other"


# Meanings in the order in which they are tried for a word that has several.
WORDS: dict[Role, str] = {
    Role.NUMBER: """
        ref, reference, ref no, reference number, no, number, nos, action number, action no, action ref,
        code, id, item, item no, #, action id, unique id, objective no
    """,
    Role.SECTION: """
        priority, outcome, priority theme, theme, strategic priority, pledge, area, area of significant
        weakness, asw, aim, ambition, goal, development area, work stream, pillar, principle, section,
        objective, domain, strategic aim, wellbeing objective, strategic objective, priority area, key
        priority, strategic outcome, chapter, strand
    """,
    Role.FOCUS_AREA: """
        focus area, objective, developmental objective, high level activity, initiative, key deliverable,
        recommendation, line of enquiry, lines of enquiry, sub priority, workstream, work stream, area of
        focus, aim, key area, sub theme, area for improvement, focus, what we want to achieve, what do we
        want to achieve
    """,
    Role.ACTION: """
        action, action required, specific action, action target, what, what will it do, recommendation,
        activity, priority action, measure, commitment, milestone, what we will do, what will we do, task,
        key action, deliverable, step, actions to be taken, key activity, planned action, improvement
        action, agreed action, what are we going to do, what do we need to do, action description, action
        title, action to deliver, high level action, how will we do it, what needs doing, actions we will
        take, proposed action, description, project, objective, outcome, key deliverable, initiative, high
        level activity, developmental objective, line of enquiry
    """,
    Role.LEAD: """
        priority lead, outcome lead, lead, lead officer, lead officer em, who, responsible officer,
        responsible officer action lead, responsible lead group, responsible person, responsibility, lead
        responsibility, strategic lead, lead service area, portfolio holder, director, lead hwbb member,
        directorate section, owner, lead agency, action owner, action lead, lead person, lead name, by whom,
        who is responsible, who will do it, responsible, officer, responsible lead, lead organisation, lead
        partner, person responsible, officer responsible, accountable officer, lead and partners, led by,
        who will lead, named lead, lead contact, objective owner, theme lead, section lead, whos
        responsible, service lead, lead service, delivery lead, operational lead, lead member, whos leading,
        strand lead, goal lead, aim lead, ambition lead, objective lead, workstream lead, programme lead
    """,
    Role.ACCOUNTABLE: """
        senior responsible officer, accountable, sponsor, strategic lead, sro, executive sponsor
    """,
    Role.PARTNERS: """
        partners, partner, supporting partners, partners involved, key partners, other partners, supported
        by
    """,
    Role.DUE: """
        when, by when, due date, due, timescale, timescale target, timeline, timetable, target date, date,
        milestones with dates, give expected new achievement date, deadline, completion date, revised date,
        timeframe, time frame, target completion date, end date, expected completion date, date due, due by,
        target, delivery date, date for completion, to be completed by, target timescale, completed by,
        expected date, complete by, target mm yy, revised due date, when by, when will it be done, timing, original
        date, original due date, original target date, new date, new target date,
        when will we do it, original date, original target date, original due date, new date, new target date
    """,
    Role.STATUS: """
        rag, rag rating, rag status, status, stage, percentage complete, assessment of progress, assessment
        of progress categories, assessment, brag, brag rating, brag status, dot, direction of travel,
        confidence, complete, done, completed, achieved, progress, current status, rating, delivery status,
        progress rating, rag rated,
        action status, on track, colour, progress status, state
    """,
    Role.WHERE_NOW: """
        where are we now, where are we, where are we at, where do we stand, how are we doing, update on
        progress, progress, progress presented to committee, progress update
        from action lead, current status, status, action taken, comments, monitoring and progress, progress
        by, position statement, latest update, progress update, update, progress to date, progress so far,
        what have we done, current position, position, what has been
        done, commentary, latest position, achievements,
        what we have done, what have we done so far, progress made, progress report, latest progress,
        actions taken, current progress, progress summary, update commentary, narrative, year end update,
        summary of progress, evidence of progress, monitoring, progress notes, what happened, what has
        happened
    """,
    Role.WORKING_WELL: """
        whats working well, what is working well, successes, success, working well, strengths, what has gone
        well, what went well, highlights, good news, whats gone well
    """,
    Role.WORRIED: """
        what are we worried about, challenges, barriers, risks and issues, risk, risks, issues, worries,
        concerns, barriers and challenges, what are the risks, risks and challenges, issues and risks, whats
        not working well, what is not working well, even better if, blockers, obstacles, what is getting in
        the way, exceptions
    """,
    Role.NEXT: """
        what needs to happen, milestones and outputs, milestones and outcomes, milestone, next step, key
        milestones, what next, whats next, next actions, what we will do next, what we do next, planned next
        steps, forward plan, plans, plans for, planned, planned for, what will we do next, upcoming milestones,
        key milestones and dates, plans for next period, planned activity, further action, further action
        required, what happens next, what comes next, next milestone, next quarter, future actions, step, key
        tasks, what we will do next, what will happen next, next period
    """,
    Role.MEASURE: """
        measure, success measure, success criteria, output outcome measurement, what will impact be and how
        measured, expected outcome, what is desired outcome, desired outcome, how will we know, how we will know,
        outcome, kpi, impact, target, performance measure, measure of success, success indicator, indicator, how will
        we measure success, what will success look like, what does success look like, evidence of success,
        key performance indicator, intended outcome, measures and targets, how will we know we have
        succeeded, how will we know weve succeeded, how will success be measured, output, baseline, what
        difference will it make, planned outcome, outcomes and measures
    """,
    Role.OTHER: """
        how, how will the lscb do this, method, approach, resource implications, costs, cost, resources,
        link to other action plans, protected characteristics, origin, exec date, term, target audience,
        equality, dependencies, links, budget, funding, priority level, evidence, notes, background,
        rationale, governance, category, type, sponsor board, start date, start, date started, date raised, date
        added, date updated, last updated, date of last update
    """,
}

_PARENTHESIS = re.compile(r"[(\[][^)\]]*[)\]]")
_PLURAL = re.compile(r"\(s\)|\(S\)|[’'‘`]s\b|[’'‘`]")
_NOT_LETTERS = re.compile(r"[^0-9a-z#%]+")
_REMEMBERED = 8192  # texts whose key or meaning is kept at hand; a long plan has fewer short ones
_LONGEST_KNOWN = 75  # letters; a longer text cannot be mostly one known word
_SHORTEST_PART = 5  # a word shorter than this is only a heading when it stands alone or closes the heading
_STATES = frozenset(("inprogress", "goodprogress", "someprogress", "noprogress", "littleprogress", "awaitingupdate"))
_LONGEST_NEARLY = 60
_NEARLY = 0.95  # as good as known, where cells do not say otherwise
_CLOSING = 0.2  # the last word of an English heading says what it is: "commissioning lead"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a plan table, or one label of a form: its heading as printed and what it holds.

    `by_cells` tells that no heading said so but the cells below it.
    """

    heading: str
    role: str = Role.OTHER
    period: PeriodWords | None = None
    place: Place | None = None
    by_cells: bool = False


@dataclass(frozen=True, slots=True)
class Guess:
    """What a heading proposes: meanings, likeliest first, and how much of the heading is known words (0 to 1)."""

    roles: tuple[Role, ...] = ()
    share: float = 0.0


@lru_cache(_REMEMBERED)
def key(text: str) -> str:
    """A heading as it is compared: small letters and digits only, plurals in brackets and apostrophes gone."""
    return _NOT_LETTERS.sub("", _PLURAL.sub(_keep_s, text).casefold().replace("&", "and"))


_SAID: ContextVar[Mapping[str, Role] | None] = ContextVar("said", default=None)


@contextmanager
def heeding(meanings: Mapping[str, str]) -> Iterator[None]:
    """While this holds, headings mean what a person said: heading as printed to the value of a Role."""
    token = _SAID.set({key(heading): Role(meaning) for heading, meaning in meanings.items()})
    try:
        yield
    finally:
        _SAID.reset(token)


def said(heading: str) -> Role | None:
    """What a person said that this heading means; their word needs no cells to confirm it."""
    meanings = _SAID.get()
    return meanings.get(key(heading)) if meanings else None


def guess(heading: str) -> Guess:
    """What this heading may mean; a period in it ("at March 2014") is set aside first."""
    meant = said(heading)
    return Guess((meant,), 1.0) if meant else _guess(heading)


@lru_cache(_REMEMBERED)
def _guess(heading: str) -> Guess:
    rest = period_words(heading).rest
    bare = _PARENTHESIS.sub(" ", rest)
    for text in (heading, rest, bare):
        found = _exact(key(text))
        if found:
            return Guess(found, 1.0)
    return _nearly(bare) or _partial(key(bare) or key(heading))


def _nearly(heading: str) -> Guess | None:
    """What a heading means that is spelt wrong, shortened, or said in two languages; None for any other."""
    if len(heading) > _LONGEST_NEARLY:
        return None
    exact = next((found for side in sides(heading) if (found := _exact(key(side)))), ())
    found = exact or _exact(spelt_out(heading, _table())) or _exact(misspelt(key(heading), _table()))
    return Guess(found, _NEARLY) if found else None


def is_known(heading: str) -> bool:
    """Whether a heading, as it stands, is one that the table knows."""
    return bool(heading) and len(heading) <= 90 and key(heading) not in _STATES and guess(heading).share >= 0.6


def _keep_s(match: re.Match[str]) -> str:
    return "s" if match[0][-1] == "s" and match[0][0] != "(" else ""


@cache
def _table() -> dict[str, tuple[Role, ...]]:
    table: dict[str, tuple[Role, ...]] = {}
    for role, words in WORDS.items():
        for word in words.split(","):
            for form in (key(word), key(word) + "s", key(word).replace("action", "actions")):
                if role not in table.get(form, ()):
                    table[form] = (*table.get(form, ()), role)
    return table


def _exact(text: str) -> tuple[Role, ...]:
    return _table().get(text, ())


def _partial(text: str) -> Guess:
    if len(text) > _LONGEST_KNOWN:
        return Guess()
    words = (word for word in _table() if word in text and (len(word) >= _SHORTEST_PART or _closes(word, text)))
    best = max(words, key=len, default="")
    if not best:
        return Guess()
    share = len(best) / len(text) + (_CLOSING if text.endswith(best) else 0)
    return Guess(_table()[best], min(share, 0.99))


def _closes(word: str, text: str) -> bool:
    return len(word) >= len("rag") and text.endswith(word)
