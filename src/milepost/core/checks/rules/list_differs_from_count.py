"""The text counts places, partners or meetings, and the list behind the number has more or fewer.

Why: One was forgotten or the number is old; who was left out, or was there, will notice.

Example:
    Action: 1.1 Bring the services together
    Now: The network has met four times: in May 2022, July 2022 and October 2022.
Better:
    Action: 1.1 Bring the services together
    Now: The network has met three times: in May 2022, July 2022 and October 2022.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.days.days_a_week import miscounted_days
from milepost.core.checks.facts.figures.counts import Count, counts, is_many
from milepost.core.checks.facts.figures.lists import Item, Listing, listings
from milepost.core.checks.facts.figures.named_all import OPENS, named_otherwise
from milepost.core.checks.figures import timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered, words_in
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WORDS = "two three four five six seven eight nine ten eleven twelve twice both 0"
_NAME = re.compile(
    r"(?:the |in |on |at |an? )?(?:·+|St\.? |[A-Z])[\w’'·-]*(?: (?:of|the|on|upon|le|in|and|for|[A-Z0-9·][\w’'·-]*))*"
)
_THING = re.compile(
    r"(?!(?:where|which|who|whose|when|while|but|so|with|including|such|among|or|for|to|because|if|although|though|"
    r"then|also|others?|more|etc|all|both|each|some|one|once|twice|we|they|it|he|she|is|are|was|were|has|have|had|not|no)\b)"
    r"[\w’'·-]+(?: (?!(?:is|are|was|were|has|have|had|will|would|can|who|which|that|where|because|but|so|etc|one|"
    r"others|we|they|it)\b)[\w’'·&/-]+){0,5}",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?:twice|both(?: of)?(?: (?:the|our|its|these))? [a-z-]+s?)(?P<gap>[^.;:,()]{0,30})$", re.IGNORECASE
)
_LOOSE = re.compile(
    r"\b(?:including|includ(?:es|ed)|among|last(?! (?:year|month|week|spring|summer|autumn|winter|term|quarter)\b)|"
    r"first|next|others?|least|about|every|each|per|such|like|with|mainly|"
    r"especially|notably|between|than|from|before|after|while|against|some|"
    r"most|mostly|best|worst|longest|oldest|not|without|nor|of|said|says|told|asked|because)\b",
    re.IGNORECASE,
)
_PERIODS = frozenset({"week", "month", "year", "term", "quarter", "hour", "minute", "point", "mile", "km", "m", "day"})
_UNITS = frozenset(
    {"mph", "kph", "kg", "tonne", "litre", "metre", "kilometre", "kw", "kwh", "mwh", "acre", "hectare", "mbps"}
)
_DAYS = re.compile(r"(?:(?:on|every|each) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: [a-z]+)?", re.IGNORECASE)
_PEOPLE = frozenset({"person", "child", "family", "household", "man", "woman", "resident", "member", "volunteer"})
_MANY_OF = _PEOPLE | {
    "staff", "worker", "professional", "practitioner", "colleague", "officer", "carer", "adult", "learner", "trainee",
    "tenant", "parent", "patient", "pupil", "student", "guest", "delegate", "attendee", "participant", "client", "user",
}  # fmt: skip
_TIME = re.compile(r"(?:(?:in|on|by|at|early|late|mid) )*·+")
_NAMED = re.compile(r" [A-Z]|·")
_NAMING = frozenset({"viz", "namely", "these", "they"})
_MAY_NAME = re.compile(r"\b(?:viz|namely|these are|they are|these being)\b")
_MAY_LIST = re.compile(
    r"[:–(,-](?:(?:(?<=:) |(?<= [–(-]) ?)(?=[^,]{1,60}(?:,| and ))|"
    r"(?<=,) (?=(?:in |on )?[A-Z\d])(?=[^.;:()]{1,400} and ))"
)
_NAMELY = re.compile(r"\b(?:namely|viz|these|they)\b")  # behind which all are named: "six are up, viz. …"
_ALL = re.compile(
    r"\W{0,3}(?:all|every one|each)(?: of)?(?: the| our| these)? (?P<what>[a-z -]{3,30}?) (?:is|are|has|have)\b"
    r"(?! (?:an?|no|the|its)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:the |in |at )?[A-Z]")
_WORKED_ON = re.compile(
    r" (?:completed?|done|improved|refurbished|fitted(?: out)?|converted|finished|upgraded|equipped|adapted|changed|"
    r"renewed|restored|redecorated|modernised|treated)$",
    re.IGNORECASE,
)
_SHORTEST = 3  # letters of a word
_MOST_NAMED, _FAR_MORE = 12, 3  # things; who counts 172 and names four means groups of them
_LONGEST_GAP = 60  # characters from the noun to the list
_FEWEST_OPEN = 3  # things; a list without an "and" is one when it is long


class _Whole(NamedTuple):
    """How many things a list should have, and what is called so."""

    many: Decimal
    noun: str
    printed: str


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "three sites, Saxby and Thornby", "two wards: Eastgate, Lowmoor and Quarry Hill" and "four times: …"."""
    for one, sentence in told_anywhere(plan, holding=_WORDS):
        named = named_otherwise(one, sentence) if sentence[:4] in OPENS and " and " in sentence else None
        if named:
            yield one.fault(
                f"{name(one.action)} counts {named.many.lower()}, and names {len(named.names)}: "
                f"“{', '.join(named.names)}”.",
                "Put right the number, or add or take out what is named.",
                sentence,
            )
        may_list = _MAY_LIST.search(sentence) or (
            not _NAMING.isdisjoint(words_in(sentence)) and _MAY_NAME.search(sentence)
        )
        for listing in listings(sentence) if may_list else ():
            whole = _whole(listing) if not any(item.number for item in listing.items) else None
            if (
                whole
                and _are_things(listing)
                and not _are_kinds(whole, listing)
                and not listing.fewest <= whole.many <= len(listing.items)
                and whole.many <= max(_MOST_NAMED, _FAR_MORE * len(listing.items))
            ):
                yield one.fault(
                    f"{name(one.action)} counts {whole.printed.lower()}, and lists {len(listing.items)}: "
                    f"“{', '.join(item.text for item in listing.items)}”.",
                    "Put right the number, or add or take out what is listed.",
                    sentence,
                )
                break
    yield from _of_all(plan)
    for week in miscounted_days(gathered(plan)):
        yield week.said.fault(
            f"{name(week.said.action)} says {week.many} a week, and names {len(week.named)}: "
            f"“{', '.join(week.named)}”.",
            "Put right the number, or add or take out a day.",
            week.text,
        )


def _of_all(plan: Plan) -> Iterator[Fault]:
    """Every "all of the hubs are open: Derrylea, Killane and Moyglass" of an action that is to open more of them."""
    for one, sentence in told_anywhere(plan, holding="all every each, are is has have, and"):
        hit = _ALL.match(sentence)
        wanted = [each for each in counts(one.action.title) if each.noun] if hit else []
        if not hit or len(wanted) != 1 or not _stems(hit["what"]) & _stems(one.action.title):
            continue
        many = wanted[0].figure.value
        lists = (each for each in listings(sentence) if each.sign in (":", "(") and each.is_closed)
        for listing in lists:
            names = all(_PLACE.match(item.text) and item.number is None for item in listing.items)
            if names and 1 < len(listing.items) < many and not wanted[0].is_loose:
                yield one.fault(
                    f"{name(one.action)} is for {wanted[0].figure.words} {wanted[0].noun}s, and names "
                    f"{len(listing.items)} as all of them.",
                    "Say what became of the others, or put right the number.",
                    sentence,
                    is_sure=False,
                )


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in words_in(text) if len(word) > _SHORTEST)


def _whole(listing: Listing) -> _Whole | None:
    """What is counted just before a list, by nothing that leaves some of them out."""
    before = listing.before
    found = counts(before)
    last = found[-1] if found else None
    if last is None or "both" in before[last.figure.end :] or "twice" in before[last.figure.end :]:
        hit = _TWICE.search(before)
        return _Whole(Decimal(2), "", hit.group().split()[0]) if hit and not _LOOSE.search(hit["gap"]) else None
    if last.is_of and len(found) > 1 and _is_of(before, found[-2], last):
        return _Whole(found[-2].figure.value, last.noun, found[-2].figure.words) if last.noun else None
    is_named = _NAMELY.search(listing.sign) is not None
    is_counted = _is_counted(before, last, is_named=is_named)
    return _Whole(last.figure.value, last.noun, last.figure.words) if is_counted else None


def _are_kinds(whole: _Whole, listing: Listing) -> bool:
    """Whether people are counted and kinds of them listed: "40 people (midwives, hub staff, library staff)"."""
    lasts = [item.text.split()[-1] for item in listing.items]
    return whole.noun in _MANY_OF and whole.many > len(lasts) and all(map(is_many, lasts))


def _is_of(before: str, part: Count, whole: Count) -> bool:
    """Whether so many of a whole are spoken of, and behind them comes their list: "two of the three sites, …"."""
    gap = before[part.figure.end : whole.figure.start]
    return not part.noun and not part.is_loose and len(gap) < len(" out of all of the ") and _is_bare(before, whole)


def _is_counted(before: str, last: Count, *, is_named: bool) -> bool:
    is_whole = not (last.is_loose or last.is_of or last.figure.is_share or last.figure.is_money)
    is_period = last.noun in _UNITS or (last.noun in _PERIODS and not last.names)
    return is_whole and last.figure.value > 1 and not is_period and _is_bare(before, last, is_named=is_named)


def _is_bare(before: str, last: Count, *, is_named: bool = False) -> bool:
    """Whether nothing between a number and its list says that only some are listed."""
    gap = before[last.figure.end :].removeprefix(" of the").removeprefix(" of our").removeprefix(" of its")
    return (
        bool(last.noun or is_named or "of" in before[last.figure.end :])
        and len(gap) < _LONGEST_GAP
        and not _LOOSE.search(gap)
    )


def _are_things(listing: Listing) -> bool:
    """Whether each item is a name, or behind a colon or in brackets a thing without a verb."""
    gap = listing.before[counts(listing.before)[-1].figure.end :] if counts(listing.before) else ""
    if any(_DAYS.fullmatch(item.text) for item in listing.items) and " day" not in gap:
        return False  # "seven clubs, Mondays and Fridays"
    if counts(listing.before)[-1:] and counts(listing.before)[-1].noun in _PEOPLE and all(map(_is_time, listing.items)):
        return False  # "14 people, in November and in February"
    if _WORKED_ON.search(gap) and not any(_PLACE.match(item.text) for item in listing.items):
        return False  # "four of seven wards completed: new signs, clocks and quiet rooms"
    if listing.sign in (",", "(") and _NAMED.search(timeless(gap)):
        return False  # "three workers who speak Polish, Welsh and Kurdish", "two clinics in May (Ann Orr, Manager, …)"
    if listing.sign == ",":
        return listing.is_closed and all(_NAME.fullmatch(timeless(item.text)) for item in listing.items)
    are_listed = listing.is_closed or len(listing.items) >= _FEWEST_OPEN
    return are_listed and all(_THING.fullmatch(timeless(item.text)) for item in listing.items)


def _is_time(item: Item) -> bool:
    return _TIME.fullmatch(timeless(item.text)) is not None
