"""How many voted or came, beside the number of members or seats that their body is said to have."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.people.bodies import HEADS, Body, bodies
from milepost.core.checks.facts.speech.kindred import holding
from milepost.core.checks.figures import NUMBER, in_digits, opening, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_SEATED = (
    "members seats trustees governors councillors directors commissioners organisations partners agencies people "
    "tenants residents pupils parents carers employers jurors representatives reps volunteers judges young women men"
)
_WHO = rf"(?P<who>(?:[a-z-]+ ){{0,2}}?(?:{'|'.join(_SEATED.split())})|us|of us)\b"
_HEAD = HEADS.replace(" ", "|") + "|jury|team|senate|commission"
_ITS = r"(?:the|our|its|their|this)"
_NAMED = r"(?:[\w’'-]+ ){0,4}?"
_SIZES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            r"\b(?:has|have|had|of|with|is made up of|consists of|comprises|numbers|seats) (?:now )?"
            rf"{opening('number')} {_WHO}"
        ),
        rf"{opening('number')} {_WHO} (?:sit |serve |are )?on {_ITS} {_NAMED}(?:{_HEAD})\b",
        rf"\b(?P<number>{NUMBER})[- ](?P<who>strong|member|person|seat|man|woman|seater) {_NAMED}(?:{_HEAD})\b",
        rf"\bthere are {opening('number')} {_WHO}",
        rf"\ball {opening('number')} {_WHO}",
    )
)
_GROUP = re.compile(
    rf"\b(?:{_HEAD}|members?|trustees|governors|councillors|directors|commissioners)\b|of us on\b", re.IGNORECASE
)
_SIZE_CUES = f"{_SEATED} us strong member person seat"
_CUES = "vote votes voted voting favour abstaining abstained abstention abstentions members trustees governors"
_N = r"\d{1,3}(?![\w%]|[.,]\d)"
_SOME = rf"(?:{_N}|one|none|nil|nobody|no)"
_TO = re.compile(
    rf"\b(?P<a>{_N}) votes? to (?P<b>{_SOME})\b|\bvot(?:e|es|ed|ing)(?: was| went| of| by| stood at| fell)? "
    rf"(?P<c>{_N}) "
    rf"to (?P<d>{_SOME})\b|\b(?:passed|carried|agreed|adopted|approved|rejected|lost|won|voted)\b[^.;\d]{{0,40}}? by "
    rf"(?P<e>{_N}) (?:to|[–-]) (?P<f>{_SOME})\b|\b(?P<g>{_N}) to (?P<h>{_SOME}) (?:in favour|against)\b",
    re.IGNORECASE,
)
_SIDES = re.compile(
    rf"\b(?P<n>{_SOME})(?! or\b)(?: (?!and\b|but\b|with\b|while\b)[a-z’']+){{0,8}}? "
    r"(?P<side>for|in favour|favour(?:ed|ing)|against|oppos(?:ed|ing)|abstain(?:ed|ing)|abstentions?)\b",
    re.IGNORECASE,
)
_POLLED = re.compile(rf"\b(?:with|got|had|by|won|received|took|polled|drew) (?P<n>{_N})(?= votes?\b| for\b|[,.;)]|$)")
_ONE_EACH = re.compile(
    r"\b(?:each|every)\b[^.;]{0,30}\b(?:one|a single|1) vote\b|\b(?:one|a) vote each\b", re.IGNORECASE
)
_CAME = re.compile(
    rf"\b(?P<n>{_N}) (?:of (?:the |its |our )?)?(?:members|trustees|governors)"
    r"(?: (?:were|was|have|had|all|also))? (?:came|present|attended|there|took part|signed|voted|in the room)\b"
)
_STRANGERS = re.compile(
    r"\b(?:ballots?|polls?|public|householders|each (?:has|have|had|cast) (?:two|three|2|3)|proxy|proxies|"
    r"second round|rounds|survey\w*|online|audience|readers|wards?|between the two|observers|guests|joint)\b",
    re.IGNORECASE,
)
_ELSEWHO = re.compile(
    r"\b(?:residents|pupils|parents|tenants|people|staff|students|visitors|citizens|carers)\b", re.IGNORECASE
)
_GROWN = re.compile(
    r"\b(?:until|grew|grown|used to|from next|will have|to have|at first|enlarged|joined|quorum|vacan\w+)\b"
)
_NOBODY = frozenset({"none", "nil", "nobody", "no"})
_NEAR = 3  # sentences from one to the other, in an answer


class TooMany(NamedTuple):
    """Somewhere more are told of than there is room for: how many, of what, and both sentences."""

    said: Said
    text: str
    number: str
    whole: str
    where: str


class _Size(NamedTuple):
    """A body's number of members by a sentence."""

    said: Said
    text: str
    number: Decimal
    who: str
    body: Body | None


def too_many_votes(plan: Gathered) -> Iterator[TooMany]:
    """Each vote or attendance that goes over the members of its body, by the nearest sentence that counts them."""
    for place in plan.places(WRITTEN, _CUES):
        one, part = plan.told_at[place]
        text = in_digits(part.text)
        voted = _voted(text, one) if not _STRANGERS.search(text) else Decimal(0)
        size = _size(plan, one, part.text, voted) if voted > 1 else None
        if size and size.number < voted:
            where = part.text if size.text == part.text else f"{size.text} … {part.text}"
            yield TooMany(one, part.text, f"{voted} votes or members", f"{size.number} members", where)


def _voted(text: str, one: Said) -> Decimal:
    """How many voted by a sentence, all sides together, or were there."""
    result, sides = _TO.search(text), list(_SIDES.finditer(text))
    if result:
        sides = [side for side in sides if side.start() >= result.end() and side["side"].startswith("abst")]
        return _sum(*filter(None, result.groups()), *(side["n"] for side in sides))
    if any(side["side"].casefold() != "for" for side in sides):
        return _sum(*(side["n"] for side in sides))
    if " vote" in text and _ONE_EACH.search(one.answer.text):
        return _sum(*(polled["n"] for polled in _POLLED.finditer(text)))
    came = _CAME.search(text)
    return _sum(came["n"]) if came else Decimal(0)


def _sum(*words: str) -> Decimal:
    return sum(map(_worth, words), Decimal(0))


def _worth(words: str) -> Decimal:
    low = words.casefold()
    return Decimal(0) if low in _NOBODY else Decimal(1) if low == "one" else value(low)


def _size(plan: Gathered, one: Said, sentence: str, voted: Decimal) -> _Size | None:
    """How many members the voters' body has: by the sentence, one near it, or another place that names that body."""
    named = [body for body in bodies(sentence) if not body.is_vague]
    parts = one.sentences()
    at = parts.index(sentence) if sentence in parts else 0
    near = parts[max(0, at - _NEAR) : at + _NEAR + 1]
    for text in sorted(near, key=lambda part: abs(parts.index(part) - at)):
        for size in _sizes(one, text):
            is_of_it = not named or size.body is None or any(body.head in (size.body.head, size.who) for body in named)
            if is_of_it and not _is_of_others(sentence, size) and size.number != voted:
                return size
    return _elsewhere(plan, one, named) if named else None


def _is_of_others(sentence: str, size: _Size) -> bool:
    """Whether a vote is of people that are no members: "The pupils voted for the mural"."""
    others = _ELSEWHO.search(sentence)
    return others is not None and others.group().casefold() not in size.who


def _elsewhere(plan: Gathered, one: Said, named: Sequence[Body]) -> _Size | None:
    for passage in holding(plan, _SIZE_CUES) if any(body.names for body in named) else ():
        for size in _sizes(passage.said, passage.text):
            if size.body and size.body.names and any(body.may_be(size.body) and body.names for body in named):
                return size
    return None


def _sizes(said: Said, sentence: str) -> Iterator[_Size]:
    """The numbers of members in a sentence, each with the body before it or, where none is, behind it."""
    if _GROWN.search(sentence) or not _GROUP.search(sentence):
        return
    text = in_digits(sentence)
    for form in _SIZES:
        for hit in form.finditer(text):
            found = list(bodies(text))
            within = [body for body in found if hit.start() < body.end <= hit.end()]
            before = [body for body in found if body.end <= hit.start()]
            body = next(iter((within or before or found)[::-1]), None)
            yield _Size(said, sentence, value(hit["number"]), hit["who"].casefold(), body)
