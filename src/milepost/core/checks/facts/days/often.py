"""How often and on which weekdays something takes place, by its noun: "the panel meets on the first Monday …"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER
from milepost.core.words.sentences import cut

_YEAR = {
    "day": 365, "week": 52, "fortnight": 26, "month": 12, "quarter": 4, "term": 3, "half-term": 6, "half-year": 2,
    "half year": 2, "year": 1,
}  # fmt: skip
_ADVERBS = {
    "daily": 365, "weekly": 52, "fortnightly": 26, "monthly": 12, "bi-monthly": 6, "quarterly": 4, "termly": 3,
    "half-yearly": 2, "six-monthly": 2, "twice-yearly": 2, "yearly": 1, "annually": 1,
}  # fmt: skip
_NUMBERS = {
    "once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_PERIOD = r"(?P<{}>half[- ]year|half-term|day|week|fortnight|month|quarter|term|year)"
_N = r"(?P<{}>once|twice|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}}) times?)"
_HELD = (
    rf"(?P<held>(?:{'|'.join(list(_NUMBERS)[2:])}|\d{{1,2}}) "
    r"(?P<what>meeting|sitting|session|surgery|surgeries|clinic)s?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ROW = r"first|second|third|fourth|last"
_OFTEN = Gated(
    "every each daily weekly fortnightly monthly quarterly termly yearly annually once twice time times month "
    "meeting meetings sitting sittings session sessions surgery surgeries clinic clinics",
    AnyCase(
        rf"\b(?:(?:every|each) (?P<gap>other |second |two |three |six )?{_PERIOD.format('every')}s?\b|"
        rf"{_N.format('many')} (?:a|an|each|every|per) {_PERIOD.format('per')}\b|"
        rf"{_HELD} (?:a|an|each|every|per) {_PERIOD.format('of')}\b|"
        rf"(?P<adverb>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})\b|"
        rf"(?P<of_month>(?:{_ROW}) {_DAY} (?:of|in) (?:each|every|the|a) month)|(?P<of_week>(?:every|each) "
        rf"{_DAY}\b))"
    ),
)
_COUNTED = re.compile(
    rf"\b(?P<verb>met|sat|held|gathered|convened|visited|inspected|checked|ran|published|issued) "
    rf"(?:only |just |no more than |on )*{_N.format('times')} "
    r"(?:in|during|over|through|within) (?:the |this |last |that |our )*(?:past |last |whole )?"
    r"(?:year\b|twelve months|12 months|20\d\d(?:[-–/]\d\d)?\b)",
    re.IGNORECASE,
)
_TIMES = frozenset({"once", "twice", "time", "times"})
_DAYS = re.compile(
    rf"\b(?:(?P<row>{_ROW}) (?P<of>{_DAY}) (?:of|in)\b|(?:every|each|an?|or an?|and an?) (?P<each>{_DAY})\b(?! \d)|"
    rf"(?P<many>{_DAY})s\b)",
)  # the days of a habit, and no date
_VERBS = {
    "meet": "meet meets met sit sits sat gather gathers gathered convene convenes convened meeting meetings",
    "check": "check checks checked inspect inspects inspected visit visits visited count counts counted tested cleaned "
    "emptied surveyed read",
    "tell": "report reports reported publish publishes published issue issues issued circulated",
    "run": "run runs ran go goes open opens opened hold held holds is are takes took call calls come comes",
}
_VERB_OF = {form: verb for verb, forms in _VERBS.items() for form in forms.split()}
_SPLIT = re.compile(
    r"(?<![\w-])(?:at|of|for|in|on|with|from|by|to|into|through|near|who|which|that|as|since)(?![\w-])|[,;(]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_NO_THING = words_of(
    "it they we he she this that these those there which who and but the a an is are was were has have had be "
    "been now also still not only just one two both all each others people staff figures results work"
)
_CUES = "every each daily weekly fortnightly monthly quarterly termly yearly annually once twice times"
_HELD_OFTEN = (
    "meeting meetings sitting sittings session sessions surgery surgeries clinic clinics, a an each every per, "
    "month week fortnight quarter year term"
)
_HABITS = " ".join((*WEEKDAYS_IN_ORDER, *(f"{day}s" for day in WEEKDAYS_IN_ORDER)))
_CHANGED = re.compile(
    r"\b(?:used to|[Uu]ntil|[Tt]ill|[Nn]ow|[Aa]t first|[Bb]efore|[Ff]ormerly|[Pp]reviously|formerly|previously|"
    r"moved?|instead|would|could|should|might|may(?! \d)|hop(?:e|ed|ing)|"
    r"plan(?:s|ned)? (?:to|for)|propos\w+|asked (?:for|to|that)|wants?|at first|before|now|new|extra|also|"
    r"as well|other|another|"
    r"separate|holidays?|(?:in|over) (?:the )?(?:summer|winter)|in term|sub-group|if|no longer|earlier|"
    r"last year|chang\w+|exten\w+|"
    r"first year|then|more often|less often|rather than|besides|alternate|some|except|but not|started|begins|"
    r"from (?:January|February|March|April|May|June|July|August|September|October|November|December|next|this)|"
    r"will (?!stay|remain|keep|go on|be as))\b"
)
_FEWER = Fraction(3, 4)
_APART = Fraction(3, 2)


class Often(NamedTuple):
    """How many times a year (0 where nothing says it) or on which days a thing takes place; no `said` in a line above.

    `is_count` tells that so many were held, not that so many are meant to be.
    """

    said: Said | None
    text: str
    thing: str
    verb: str
    times: Fraction
    days: frozenset[str]
    is_count: bool = False

    def differs(self, other: "Often") -> bool:
        """Whether both cannot be told of one thing: another number in a year, other days of the week."""
        if self.times and other.times and self.verb == other.verb:
            if self.is_count or other.is_count:
                count, meant = (self, other) if self.is_count else (other, self)
                return not meant.is_count and count.times < _FEWER * meant.times
            return are_apart(self.times, other.times)
        return bool(self.days and other.days) and not (self.days <= other.days or other.days <= self.days)


def habits(plan: Gathered) -> Mapping[str, list[Often]]:
    """What each action tells of, by its id, in printed order; under "" what the lines above the actions tell.

    An action with one such sentence is asked only where a line above it may tell of the same.
    """
    return plan.once(_habits)


def _habits(plan: Gathered) -> Mapping[str, list[Often]]:
    above = [one for text in texts(plan) for part in cut(text) for one in _in(None, part)]
    places = sorted({*plan.places(WRITTEN, _CUES), *plan.places(WRITTEN, _HABITS), *plan.places(WRITTEN, _HELD_OFTEN)})
    many = Counter(plan.told_at[place][0].action.id for place in places)
    named = re.compile("|".join(re.escape(one.thing) for one in above if one.thing) or r"(?!)", re.IGNORECASE)
    found: dict[str, list[Often]] = {"": above}
    for said, part in map(plan.told_at.__getitem__, places):
        if many[said.action.id] > 1 or named.search(part.text):
            found.setdefault(said.action.id, []).extend(_in(said, part.text))
    return found


def are_apart(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers of times a year are too far from each other to be told of one thing."""
    return max(one, other) >= _APART * min(one, other)


def speaks_of(text: str, thing: str) -> bool:
    """Whether a sentence names a thing, in the singular or the plural."""
    return bool(thing) and not {thing, f"{thing}s"}.isdisjoint(_things(text))


def _things(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _in(said: Said | None, text: str) -> Iterator[Often]:
    hit = (None if _TIMES.isdisjoint(words_in(text)) else _COUNTED.search(text)) or _OFTEN.search(text)
    days = frozenset(_days(text)) if "day" in text else frozenset()
    if not (hit or days) or _CHANGED.search(text):
        return
    if hit and hit.re is _COUNTED:
        yield Often(said, text, *_subject(text, hit.end("verb")), Fraction(_number(hit["times"])), days, True)
    elif hit and hit["held"]:
        what = hit["what"].casefold().replace("ies", "y")
        thing, verb = ("", "meet") if what in ("meeting", "sitting", "session") else (what, "run")
        yield Often(said, text, thing, verb, _times(hit), days)
    elif hit:
        yield Often(said, text, *_subject(text, hit.start()), _times(hit), days)
    else:
        first = _DAYS.search(text)
        yield Often(said, text, *_subject(text, first.start() if first else 0), Fraction(), days)


def _days(text: str) -> Iterator[str]:
    for hit in _DAYS.finditer(text):
        day = (hit["of"] or hit["each"] or hit["many"]).casefold()
        yield f"{hit['row'].casefold()} {day}" if hit["row"] else day


def _times(hit: re.Match[str]) -> Fraction:
    if hit["of_week"]:
        return Fraction(52)
    if hit["of_month"]:
        return Fraction(12)
    if hit["adverb"]:
        return Fraction(_ADVERBS[hit["adverb"].casefold()])
    if hit["held"]:
        return Fraction(_number(hit["held"]) * _YEAR[hit["of"].casefold()])
    if hit["many"]:
        return Fraction(_number(hit["many"]) * _YEAR[hit["per"].casefold()])
    gap = {"other": 2, "second": 2, "two": 2, "three": 3, "six": 6}.get((hit["gap"] or "").strip().casefold(), 1)
    return Fraction(_YEAR[hit["every"].casefold()], gap)


def pace_in(text: str) -> Fraction:
    """How many times a year the first words for it in a text say, or 0."""
    hit = _OFTEN.search(text)
    return _times(hit) if hit else Fraction()


def pace_at(text: str, at: int) -> Fraction:
    """How many times a year the words at a place say, or 0."""
    hit = _OFTEN.match(text, at)
    return _times(hit) if hit else Fraction()


def _number(words: str) -> int:
    first = words.split()[0].casefold()
    return _NUMBERS[first] if first in _NUMBERS else int(first)


def _subject(text: str, until: int) -> tuple[str, str]:
    """The noun of what takes place, and what it does, by the words before the time; "" where they say neither."""
    before = text[:until].rstrip()
    behind = re.match(r"\W*(?P<noun>meetings?|sessions?|sittings?)\b", text[_end(text, until) :])
    verb = next((hit for hit in reversed(list(_WORD.finditer(before))) if hit.group().casefold() in _VERB_OF), None)
    if behind and before.casefold().rstrip().endswith((" its", " their", "’s", "'s")):
        return _head(before[: before.rstrip().rfind(" ")]), "meet"
    if verb is None:
        return "", ""
    label, colon, _ = before.partition(":")
    chunk = label if colon and verb.start() > len(label) else before[: verb.start()]
    return _head(chunk), _VERB_OF[verb.group().casefold()]


def _end(text: str, at: int) -> int:
    hit = _OFTEN.match(text, at)
    return hit.end() if hit else at


def _head(chunk: str) -> str:
    """The noun that a few words name: "The drop-in at the Hall" is a drop-in, "by the Board at" a board."""
    pieces = [piece for piece in _SPLIT.split(chunk) if piece.strip()]
    is_of_end = bool(pieces) and len(pieces) > 1 and chunk.rstrip().casefold().endswith((" at", " of", " in"))
    words = [word.casefold() for word in _WORD.findall(pieces[-1 if is_of_end else 0] if pieces else "")]
    named = [word for word in words if word not in _NO_THING]
    return _singular(named[-1]) if named else ""


def _singular(word: str) -> str:
    return word if word.endswith(("us", "ss", "is")) else word.removesuffix("s")
