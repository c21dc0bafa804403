"""What is told as having happened on a day that is still to come, and how sure that is."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.beside import texts
from milepost.core.checks.day import reported_until
from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.days.yearless import yearless
from milepost.core.checks.facts.speech.clauses import Tense, Verb, clauses
from milepost.core.checks.gathered import FIGURE, Gathered, gathered, words_in, words_of
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find
from milepost.core.words.dates.frame import full_year
from milepost.core.words.dates.names import month_words

_ROLES = frozenset(
    {
        QuestionRole.WHERE_NOW,
        QuestionRole.WORKING_WELL,
        QuestionRole.WORRIED,
        QuestionRole.OTHER,
        QuestionRole.MEASURE,
    }
)
_NEXT = frozenset({QuestionRole.NEXT})
_WRITTEN_AFTER = timedelta(days=92)  # a report on a year is written in the months after it
# where a year may stand: by itself or behind a sign, which is soon found, and behind a name
_YEARS = (
    re.compile(r"[2/.-](?:(?<!\w.)(?<=2)(?P<of_age>0\d\d)|(?<=[/.-])(?P<year>\d\d(?:\d\d)?)\b)"),
    AnyCase(
        r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|"
        r"q[1-4]|quarter)[a-z]{0,6}\.?,? ?[‘’']?(?P<year>\d\d)\b"
    ),
)
_UNTICKED = ("☐", "□", "[ ]")  # a step that is still to be done
_DIGITS = re.compile(r"\d\d+")
_ARRANGES = words_of(
    "agreed approved extended booked ordered promised planned fixed moved postponed "
    "delayed deferred arranged confirmed announced advertised offered invited chose chosen asked told decided "
    "scheduled secured funded awarded commissioned committed pledged listed allocated reserved hired "
    "contracted proposed requested advised recommended warned hoped expected wanted estimated forecast cancelled "
    "rescheduled rearranged revised budgeted suggested earmarked profiled signalled intended targeted aimed dated "
    "expired"
)  # what was done of a day to come: "a room was booked on 4 May"
_MAY_ARRANGE = words_of(
    "put set brought sold filled taken took changed given gave got made left thought said heard found included "
    "identified allowed limited called named noted shown published designed needed entered applied bid sought "
    "paid"
)  # "we found a day in May 2027"
_TOLD_THERE = re.compile(
    r" (?:to )?(?:the|our|its|this) (?:[A-Z][\w’'&-]* ){0,4}(?:[Bb]oard|[Cc]abinet|[Cc]ouncil|[Cc]ommittee|"
    r"[Ee]xecutive|[Pp]artnership|[Gg]roup|[Ff]orum|[Pp]anel|[Tt]rustees|[Gg]overnors|[Cc]onference|[Aa]ssembly|[Mm]embers|"
    r"[Cc]ouncillors|[Mm]inister)[ ,]*(?:(?:at its meeting )?on )?"
)  # "told the Board on 17 March": on that day, to those who sat
_TELLS_THEM = words_of("told asked advised warned promised proposed recommended")
_ONLY_PAST = words_of(
    "was were did came went gave took saw ran began spoke wrote chose drew rose fell grew became flew sang drove knew"
)  # no participle, so nothing that is yet to be
_SETTLES = words_of("agreed approved endorsed ratified adopted extended")
_LEADS_ON = re.compile(
    r"\b(?:for|about|before|ahead|towards?|regarding|concerning|than|until|pending|starting|beginning|ending|"
    r"commencing|covering|running|closing|expiring|lasting|falling|due|next)\b",
    re.IGNORECASE,
)
_AT_MEETING = re.compile(
    r" (?!.*\bto\b).{0,60}\b(?:at|in) (?:its|their|our|the) (?:[A-Za-z]+ ){0,3}(?:meeting|session|sitting|AGM|assembly)"
    r"(?: of)? ?"
)  # "approved the sum at its meeting on 9 May": on that day
_MAY_LEAD_ON = re.compile(r"\b(?:to|into|from)\b", re.IGNORECASE)  # "tickets to the show on 4 May"
_BY_WHOM = re.compile(
    r"(?: (?:off|out|up|by|at|the|its|our|[a-z]+[’']s|[A-Z][\w’'&-]*|board|cabinet|council|committee|trustees|"
    r"executive|panel|"
    r"members|partnership|governors|forum|assembly|group|full|steering|project|joint))*[ ,]*"
)
_SAID_OF_DAY = re.compile(
    r",? ?[(–-]? ?(?:(?:as|and|now|since|first|formally|jointly) )?(?:agreed|approved|accepted|endorsed|ratified|"
    r"adopted|settled|set|fixed|confirmed|chosen|granted|cleared|signed off|noted|given|allowed|proposed|announced)\b"
)  # "New date: 1 February 2027, agreed by the Executive on 14 October"
_GIVES_THE_DAY = re.compile(
    r"\b(?:given|gave|offered|named|allotted|promised|booked|proposed|suggested|allocated|quoted)"
    r"(?: (?:us|them|it|him|her|me|the [a-z]+|(?:a |the )?(?:date|day|slot)(?: of)?)){0,2} $"
)  # "The operator has given us 22 June", without "on"
_TELLS = re.compile(r"(?:which|who|where|because|although|though|while)\b", re.IGNORECASE)  # open what is told, too
_A_MONTH, _SOON = timedelta(days=31), timedelta(days=56)
_OF_A_YEAR = re.compile(r"\b(?:annual|yearly|year|20\d\d ?[/–-] ?\d\d report)\b", re.IGNORECASE)
_AS_AT = re.compile(r"\b(?:[Aa]s (?:at|of|on)|[Pp]osition (?:as )?at|[Ff]igures (?:as )?at)(?: the)? $")
_OTHER_YEAR = re.compile(r"\b(?:20\d\d|last|previous|years?|every|each)\b", re.IGNORECASE)
_BARE_YEAR = re.compile(r"[a-z\d],? \d\d$", re.IGNORECASE)


def told_too_early(plan: Plan, today: date) -> tuple[tuple[Time, bool], ...]:
    """The first such time of each sentence of an account, and whether it is certain."""
    at_hand = gathered(plan)
    known = at_hand.once(_known)
    if today not in known:
        known[today] = tuple(_told_too_early(at_hand, today))
    return known[today]


def _known(plan: Gathered) -> dict[date, tuple[tuple[Time, bool], ...]]:
    """What was found so far, by the day."""
    return {}


def _told_too_early(at_hand: Gathered, today: date) -> Iterator[tuple[Time, bool]]:
    end = reported_until(at_hand)
    is_old = end is not None and today == end
    written = today + _WRITTEN_AFTER if is_old else today
    for place in at_hand.places(_ROLES, FIGURE):
        if _has_year_from(written.year, at_hand.told_at[place][1].text):
            hits = (
                (one, not is_old and _is_sure(one, written)) for one in times(at_hand, place) if _is_told(one, written)
            )
            yield from sorted(hits, key=lambda hit: not hit[1])[:1]
    for place in at_hand.places(_NEXT, f"{' '.join(sorted(_ONLY_PAST))}, {FIGURE}"):
        if _has_year_from(written.year, at_hand.told_at[place][1].text):
            found = (one for one in times(at_hand, place) if one.bond is Bond.WHEN and _is_only_past(one))
            hits = ((one, not is_old and _is_sure(one, written)) for one in found if _is_told(one, written))
            yield from sorted(hits, key=lambda hit: not hit[1])[:1]
    yield from _without_year(at_hand, written)


def _is_only_past(time: Time) -> bool:
    """Whether what is told of a time cannot be a step ("signed on 4 May"): "was signed", "held 4 May, 45 came"."""
    if time.verb is None:
        return False
    if _is_finite(time.text, time.verb):
        return True
    verbs = [verb for clause in clauses(time.text) for verb in clause.verbs]
    is_ahead = any(verb.tense in {Tense.AHEAD, Tense.WAS_AHEAD} for verb in verbs)
    behind = (verb for verb in verbs if verb.start > time.end)
    return not is_ahead and not time.clause.is_side and any(_is_finite(time.text, verb) for verb in behind)


def _is_finite(text: str, verb: Verb) -> bool:
    return verb.word in _ONLY_PAST or not _ONLY_PAST.isdisjoint(words_in(text[verb.start : verb.end]))


def _without_year(plan: Gathered, written: date) -> Iterator[tuple[Time, bool]]:
    """Those days of the next weeks that have no year: certain where the plan prints the same day with its year."""
    soon = {month_words((written + timedelta(days=days)).month) for days in (1, 28, _SOON.days)}
    if _OF_A_YEAR.search(plan.title):
        return
    known = {one.due.earliest for text in texts(plan) for one in find(text, Frame(plan.calendar)) if one.is_dated}
    for place in plan.places(_ROLES, f"{' '.join(soon)}, {FIGURE}"):
        said, part = plan.told_at[place]
        for one in () if _OTHER_YEAR.search(part.text) else yearless(said, part.text, written):
            if one.first <= written + _SOON and _is_told(one, written) and not _arranges(one):
                yield one, one.first in known and _is_sure(one, written)


def _has_year_from(first: int, text: str) -> bool:
    """Whether a text holds what can be this year or a later one: most hold none, and need not be read."""
    if not any(_may_be_from(first, digits) for digits in _DIGITS.findall(text)):
        return False
    return any(_year(hit) >= first for form in _YEARS for hit in form.finditer(text))


def _year(hit: re.Match[str]) -> int:
    year = hit["year"] or hit.group()
    return int(year) if len(year) == 4 else full_year(int(year))


def _may_be_from(first: int, digits: str) -> bool:
    """Whether a year opens or ends these digits, as far as they alone can tell."""
    return full_year(int(digits[-2:])) >= first or max(int(digits[:4]), int(digits[-4:])) >= first


def _is_told(time: Time, written: date) -> bool:
    """Whether a time still to come may be that at which something is said to have happened."""
    if time.text.lstrip().startswith(_UNTICKED):
        return False
    if time.first <= written and not (time.bond is Bond.SPAN and time.last > written + _A_MONTH):
        return False
    if _is_position(time) or _was_by(time):
        return True
    if not time.is_told_as(Tense.PAST) or any(verb.tense is Tense.AHEAD for verb in time.clause.verbs):
        return False
    is_said_of_day = time.verb and time.verb.start >= time.end and _SAID_OF_DAY.match(time.text, time.end)
    if is_said_of_day or (_BARE_YEAR.search(time.phrase) and _is_count(time)):
        return False
    if _arranges(time):
        return _is_settled(time)
    if _LEADS_ON.search(time.between) or _GIVES_THE_DAY.search(time.text, 0, time.start):
        return False
    opens = time.bond in {Bond.FROM, Bond.BY} and not time.between
    return opens or time.bond in {Bond.WHEN, Bond.SINCE, Bond.SPAN}


def _is_position(time: Time) -> bool:
    """Whether figures are given as they stood on a day: "As at 31 October, 37% had been seen"."""
    opens = time.start + 3 if time.text.startswith("at ", time.start) else time.start
    if not (time.is_exact and _AS_AT.search(time.text, 0, opens)):
        return False
    verbs = [verb for clause in clauses(time.text) for verb in clause.verbs]
    is_ahead = any(verb.tense in {Tense.AHEAD, Tense.WAS_AHEAD} for verb in verbs)
    return not is_ahead and any(verb.tense is Tense.PAST for verb in verbs)


def _was_by(time: Time) -> bool:
    """Whether something "had been reached by" a day."""
    if time.bond is not Bond.BY or time.verb is None or time.verb.start > time.start or time.between.strip():
        return False
    return time.text.startswith("had been ", time.verb.start) and time.is_exact


def _is_count(time: Time) -> bool:
    """Whether the two digits behind a month count what follows: "in June 36 passed"."""
    behind = time.text[time.end : time.end + 2]
    return time.phrase[:1] in "Qq" or (behind[:1] == " " and behind[1:].islower())


def _arranges(time: Time) -> bool:
    """Whether the verb may speak of a day to come; a meeting that is named first "agreed" on its own day."""
    if time.verb is None or time.verb.word not in _ARRANGES:
        return False
    if time.verb.word in _TELLS_THEM and _TOLD_THERE.fullmatch(time.between):
        return False
    is_active = " " not in time.text[time.verb.start : time.verb.end]
    return bool(time.between) or not is_active or time.start == 0


def _is_settled(time: Time) -> bool:
    """Whether something was agreed on this day: "approved by Cabinet on 9 May", "In May it was extended to all"."""
    if time.verb is None or time.verb.word not in _SETTLES or time.bond is not Bond.WHEN:
        return False
    if _AT_MEETING.fullmatch(time.between) and not _LEADS_ON.search(time.between):
        return True
    return bool(_BY_WHOM.fullmatch(time.between)) if time.between else time.start == 0


def _is_sure(time: Time, written: date) -> bool:
    """Whether no other reading is left: a day or month wholly ahead, in a clause that stands for itself."""
    return (
        time.first > written
        and time.is_exact
        and time.bond in {Bond.WHEN, Bond.SINCE}
        and not _arranges(time)
        and not (time.between and time.verb and time.verb.word in _MAY_ARRANGE)
        and (not _MAY_LEAD_ON.search(time.between) or _TOLD_THERE.fullmatch(time.between) is not None)
        and (not time.clause.is_side or _TELLS.match(time.text, time.clause.start) is not None)
        and not _BARE_YEAR.search(time.phrase)
    )
