"""What a text wants to bring up or down, and to what figure, with the figures that say where it is now."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content, stem, word_set
from milepost.core.checks.figures import timeless
from milepost.core.checks.gates import Gated
from milepost.core.words.anycase import AnyCase

TURNS = (
    "reduce cut shorten lower decrease bring get drive push take shrink raise increase lift grow improve boost expand "
    "fall falls drop drops down rise rises grows up increases decreases"
)
_BOUND = r"(?:at least|at most|no more than|below|under|above|over|about|around|just|only|an?|the) "
_TO = rf"(?: (?:back|down|up))? to (?:{_BOUND}){{0,2}}£?$"
_LEADS_UP = AnyCase(_TO)  # soon found, in few texts
_DOES = Gated(
    TURNS,
    re.compile(
        r"\b(?:(?P<down>reduce|cut|shorten|lower|decrease|shrink|"
        r"(?:bring|get|drive|push|take)(?=[^.;:,\d]{0,60} down\b))|"
        r"(?P<up>raise|increase|lift|grow|improve|boost|expand|(?:bring|get|push|take|drive)(?=[^.;:,\d]{0,60} up\b)))"
        rf"\b(?P<what>[^.;:,\d]{{0,60}}?){_TO}",
        re.IGNORECASE,
    ),
)
_GOES = Gated(
    "fall falls drop drops come comes go goes down decrease decreases rise rises grow grows up increase increases",
    AnyCase(
        r"(?P<what>[^.;:,\d–]{3,60}?) (?:(?P<down>falls?|drops?|comes? down|goes? down|down|decreases?)|"
        rf"(?P<up>rises?|grows?|goes? up|up|increases?)){_TO}"
    ),
)
_WISH = re.compile(
    r"\b(?:aims?|targets?|ambitions?|goals?|objectives?|plans?|wants?|mean|hopes?|intends?|will|need|should|must|shall|"
    r"to|by)\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|had)\b[^,;]{0,12}$", re.IGNORECASE)  # once wanted
_NO_ACCOUNT = AnyCase(
    r"\b(?:targets?|aims?|goals?|ambition|objective|nation(?:al|ally)|england|wales|scotland|regional\w*|"
    r"elsewhere|peers?|"
    r"was to|were to|hoped|planned|girls|boys|men|except|but for)\b"
)
_ANY_SUBJECT = word_set(
    "number figure total rate share percentage level proportion average count amount result year latest current"
)
_BASE = re.compile(r"\bbase(?:line)?\b|\bfrom\b|\(")
_BASE_BEFORE = re.compile(
    r"(?:\bbase(?:line)?(?: (?:year|figure))?(?: (?:of|is|was|in ·+:?))?:? |\bfrom (?:a baseline of )?|\()£?$",
    re.IGNORECASE,
)
_OF_THEN = re.compile(r"(?: [a-z]+){0,3} in ·")  # "(58% in 2021/22)"
_THEN = re.compile(
    r"\b(?:against|compared (?:with|to)|instead of|up from|down from|as opposed to) (?:the )?$", re.IGNORECASE
)
_REACH, _WINDOW, _FAR = 3, 110, 3  # sentences; characters; times as much is hardly the same thing
_NEAR = 40  # characters in which the words for what is counted stand before a number


class Turn(NamedTuple):
    """What is to go up or down to a count; `what` holds the stems of what it is, none where it is "this" or "it"."""

    is_up: bool
    to: Count
    what: frozenset[str]
    start: int
    words: str

    def goes_back(self, now: Count) -> bool:
        """Whether a count of now lies beyond what is wanted."""
        here, there = now.figure.value, self.to.figure.value
        is_beyond = here > there if self.is_up else here < there
        return is_beyond and max(here, there) <= _FAR * min(here, there)


def turns(text: str, *, is_wish: bool) -> Iterator[Turn]:
    """The turns that a sentence wants; of a step or a measure all that it says is wanted."""
    plain = timeless(text)
    for one in counts(text):
        floor = max(0, one.figure.start - _WINDOW)
        if not _LEADS_UP.search(plain, floor, one.figure.start):
            continue
        hit = _last(_DOES, plain, floor, one.figure.start) or _last(_GOES, plain, floor, one.figure.start)
        at = hit.start("up" if hit["up"] else "down") if hit else 0
        if hit and (is_wish or _WISH.search(plain, 0, at)) and not _WAS.search(plain[:at]):
            what = frozenset(content(hit["what"])) - _ANY_SUBJECT
            yield Turn(bool(hit["up"]), one, what, hit.start(), plain[hit.start() : one.figure.end].strip(" –"))


def _last(form: Gated, text: str, start: int, end: int) -> re.Match[str] | None:
    """The last place at which a form leads up to `end`."""
    found = None
    at = start
    while hit := form.search(text, at, end):
        found, at = hit, hit.start("up" if hit["up"] else "down") + 1
    return found


def before_it(turn: Turn, sentences: Sequence[str], at: int) -> tuple[str, Sequence[Count]]:
    """The counts of its kind told last before "reduce this to 41%", all beyond it, with their sentence; or none."""
    texts = [sentences[at][: turn.start], *reversed(sentences[max(0, at - _REACH) : at])]
    for text in texts:
        like = [one for one in counts(text) if _is_like(one, turn.to)]
        if like:
            is_back = not _NO_ACCOUNT.search(text.removesuffix(" ")) or text is texts[0]
            return (text, like) if is_back and all(map(turn.goes_back, like)) else ("", ())
    return "", ()


def starting(turn: Turn, text: str) -> Count | None:
    """The figure behind a turn from which it is said to start, as "(baseline 5.2%)", if that is beyond."""
    plain = timeless(text)
    for one in counts(text) if _BASE.search(plain, turn.to.figure.end) else ():
        is_behind = one.figure.start > turn.to.figure.end and _is_like(one, turn.to)
        if is_behind and _BASE_BEFORE.search(plain, turn.to.figure.end, one.figure.start):
            is_start = "(" not in plain[one.figure.start - 2 : one.figure.start] or _OF_THEN.match(
                plain, one.figure.end
            )
            return one if is_start and turn.goes_back(one) else None
    return None


def of_what(turn: Turn, text: str) -> Sequence[Count]:
    """The counts that a sentence gives of what is to turn, where all of them lie beyond what is wanted."""
    if not turn.what or _NO_ACCOUNT.search(text) or not turn.what <= content(text):
        return ()
    now = [one for one in counts(text) if not _THEN.search(text, 0, one.figure.start)]
    like = [one for one in now if _is_like(one, turn.to) and (one.figure.is_share or _is_of(turn, text, one))]
    return like if like and all(map(turn.goes_back, like)) else ()


def _is_of(turn: Turn, text: str, one: Count) -> bool:
    """Whether a number counts what is to turn, by its noun or by the words just before it."""
    before = timeless(text)[max(0, one.figure.start - _NEAR) : one.figure.start]
    return stem(one.noun) in turn.what or bool(turn.what & content(before))


def _is_like(one: Count, other: Count) -> bool:
    """Whether two counts are of one kind, and of one noun where both have one."""
    return one.kind == other.kind and (not (one.noun and other.noun) or one.noun == other.noun)
