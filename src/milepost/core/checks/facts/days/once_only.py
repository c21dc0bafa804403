"""What happens once and is told of in two places: a law in force, a paper adopted, the festival of an action."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.times import Bond, times
from milepost.core.checks.facts.speech.things import NOTHING, Thing, is_same, thing
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_of
from milepost.core.checks.happenings.nouns import at_start
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import dated
from milepost.core.words.sentences import cut


class Once(NamedTuple):
    """What happens once, by its kind and thing, and its days; `said` is None for a line above the actions."""

    kind: str
    thing: Thing
    first: date
    last: date
    phrase: str
    text: str
    said: Said | None


_IN_FORCE = re.compile(
    r"(?:^|\bmeans |[,;:“\"] ?)(?P<what>[^.;:,\"“”]{3,80}?),? (?:which |that )?(?:has |have )?(?:come|comes|came|"
    r"coming|entered|enters|will come) into (?:force|effect|law)\b[^.;:]{0,12}$",
    re.IGNORECASE,
)
_ADOPTED = re.compile(
    r"\b(?P<who>(?:[A-Z][\w’'-]+ ){1,4})(?:has |have |had |will |is to |formally )*"
    r"(?P<deed>adopt|approve|ratif|endorse|sign)\w* (?P<what>(?:the|our|its|this) [^.;:,]{3,60}?) ?(?:on|in|at|by)? ?$"
)
_DEED = re.compile(r"\b[A-Z][\w’'-]+ (?:has |have |had |will |is to |formally )*(?:adopt|approve|ratif|endorse|sign)")
_EVENT = "festival fair event conference summit parade show concert ceremony race regatta carnival market gala hustings"
_HELD = re.compile(
    rf"^\W*(?:the|our|this year[’']s|this) (?:{_EVENT.replace(' ', '|')}) (?:itself )?"
    r"(?:(?:is|are|will|be|was|takes|take|took|place|held|runs|fixed|set|to) )+(?:for |on |from )?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"(?:,|:| \(| –)? ?(?:(?:is|will be|takes place|on|from) ?){0,3}$")
_MOVED = AnyCase(
    r"\b(?:moved|postponed|originally|instead|was to|were to|previous|last year|amend\w*|revis\w*|draft|second|partly|"
    r"first part|phase|stage|rehears\w*|set[- ]?up|not|subject to|again|each|every|annual)\b"
)
_ONE_YEAR = timedelta(days=300)
_SHORTEST = 8  # letters of a title by which an event is known elsewhere
_NO_DAY = frozenset((Bond.UNTIL, Bond.SINCE))


def told_of_two_days(plan: Gathered, today: date) -> Iterator[tuple[Once, Once]]:
    """Each with the first other one, told elsewhere, that gives the same thing another day."""
    found = [*_in_force(plan), *_adopted(plan), *_held(plan)]
    for at, one in enumerate(found):
        other = next((each for each in found[:at] if _is_same(each, one) and _differ(each, one, today)), None)
        if other:
            yield (other, one) if one.said else (one, other)


def _is_same(one: Once, other: Once) -> bool:
    if one.kind != other.kind or (one.said is other.said and one.text == other.text) or not (one.said or other.said):
        return False
    return is_same(one.thing, other.thing)


def _differ(one: Once, other: Once, today: date) -> bool:
    apart = max(one.first, other.first) - min(one.last, other.last)
    if one.kind == "in force":
        return apart > timedelta()
    return timedelta() < apart < _ONE_YEAR and (one.first > today) is (other.first > today)


def _in_force(plan: Gathered) -> Iterator[Once]:
    for place in plan.places(WRITTEN, f"force effect law, come comes came coming entered enters, {FIGURE}"):
        said, part = plan.told_at[place]
        for time in times(plan, place) if not _MOVED.search(part.text) else ():
            yield from _named("in force", _IN_FORCE, part.text, time.start, time.first, time.last, time.phrase, said)
    for text in (one for line in texts(plan) if " into " in line for one in cut(line)):
        for found in dated(text):
            due = found.due
            if due.earliest and due.latest and not _MOVED.search(text):
                at = found.start
                yield from _named("in force", _IN_FORCE, text, at, due.earliest, due.latest, due.phrase, None)


def _named(
    kind: str,
    form: re.Pattern[str],
    text: str,
    at: int,
    first: date,
    last: date,
    phrase: str,
    said: Said | None,
) -> Iterator[Once]:
    """What stands before a day, where these words tell of it."""
    hit = form.search(text[:at].rstrip() + " ") or form.search(text[:at].rstrip())
    named = thing(at_start(re.sub(r"^.*\bmeans ", "", hit["what"])).words) if hit else NOTHING
    if hit and named.head:
        who = f" {hit['who'].strip().casefold().removeprefix('the ')}" if "who" in form.groupindex else ""
        deed = hit["deed"].casefold() if who else ""
        yield Once(f"{kind}{who}{deed}", named, first, last, phrase, text, said)


def _adopted(plan: Gathered) -> Iterator[Once]:
    words = "adopt adopts adopted approve approves approved ratifies ratified endorses endorsed sign signs signed"
    for place in plan.places(WRITTEN, f"{words}, the our its this, {FIGURE}"):
        said, part = plan.told_at[place]
        if "20" in part.text and not _MOVED.search(part.text) and _DEED.search(part.text):
            for time in times(plan, place):
                if time.is_exact and time.bond not in _NO_DAY:
                    at = time.start
                    yield from _named("adopted", _ADOPTED, part.text, at, time.first, time.last, time.phrase, said)


def _held(plan: Gathered) -> Iterator[Once]:
    """The events of which an action is, by its title, with their days there and where another action names them."""
    titles: dict[str, str] = {}
    for place in plan.places(WRITTEN, f"{_EVENT}, {FIGURE}"):
        said, part = plan.told_at[place]
        title = said.action.title.strip(" .")
        if len(title) < _SHORTEST or " " not in title or "20" not in part.text or _MOVED.search(part.text):
            continue
        for time in times(plan, place):
            if time.is_exact and time.bond not in _NO_DAY and _HELD.match(f"{part.text[: time.start].rstrip()} "):
                titles[title] = said.action.id
                yield Once("held", _event(title), time.first, time.last, time.phrase, part.text, said)
    for title, key in titles.items():
        holding = ",".join(sorted(words_of(title)))
        for place in plan.places(WRITTEN, f"{holding},{FIGURE}"):
            said, part = plan.told_at[place]
            at = part.text.casefold().find(title.casefold())
            near = [one for one in times(plan, place) if 0 <= at < one.start] if said.action.id != key else []
            if near and _BESIDE.match(part.text[at + len(title) : near[0].start]) and not _MOVED.search(part.text):
                one = near[0]
                yield Once("held", _event(title), one.first, one.last, one.phrase, part.text, said)


def _event(title: str) -> Thing:
    return NOTHING._replace(head=title.casefold())
