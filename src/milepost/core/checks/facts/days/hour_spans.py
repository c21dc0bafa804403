"""How many hours a thing is said to take, beside the hours of the day between which the same sentence puts it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.conversions import Unlike
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR = (
    r"(?:(?P<h{0}>[01]?\d|2[0-4])(?:[.:](?P<m{0}>[0-5]\d))? ?(?P<half{0}>[ap]\.?m\b\.?)?|"
    rf"(?P<name{{0}}>noon|midday|midnight|{'|'.join(_WORDS)}))(?![\w:%]|[.,]\d)"
)
_SPANS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?:from|between|hours of) {_HOUR.format(1)} ?(?:to|until|till|and|[-–—]) ?{_HOUR.format(2)}",
        (
            rf"(?<![\w£.,:/–-])(?=\d{{1,2}}(?:[.:]\d\d| ?[ap]\.?m)|\d{{1,2}} ?[-–] ?\d{{1,2}} ?[ap]m)"
            rf"{_HOUR.format(1)} ?(?:to|until|till|[-–—]) ?{_HOUR.format(2)}"
        ),
        (
            rf"\b(?:opens?|starts?|begins?|opening|starting|beginning) at {_HOUR.format(1)}"
            rf"[a-z ,’'-]{{0,40}}\b(?:and|to|then) (?:clos|end|finish|shut)(?:es?|s|ts|ing)?[a-z ,-]{{0,24}},? "
            rf"at {_HOUR.format(2)}"
        ),
    )
)
_HALVES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
_LENGTH = re.compile(
    rf"(?<!every )(?<![\w.,–-])(?P<many>{NUMBER}|one|an?|half[ -]an)"
    r"(?P<and>(?: and|[ -]and)[ -]a[ -](?:half|quarter))?[ -]"
    r"(?P<unit>hour|minute)s?\b(?P<and_2> and a (?:half|quarter)\b)?(?! (?:before|ago|notice|of notice|old|after\b))",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:lunch|breaks?|except|apart|plus|also|alternate|each of|shifts?|between them|in all (?:a|each|per) week|"
    r"(?:a|each|every|per) (?:week|month|year|term)|weekly|total of|within|every (?:hour|two hours)|times?|slots?|"
    r"some|up to|at least|about|around|nearly|almost|average|or|"
    r"instead|moved|changed|extended|cut|shortened|reduced|used to|previously|travel|drive|journey|late|wait\w*)\b",
    re.IGNORECASE,
)
_PAID = re.compile(r"£[\d.]+ ?(?:to|–|-)")
_LOOK_AROUND = 16  # characters
_DAY, _HALF_DAY, _HOUR_LONG = 24 * 60, 12 * 60, 60
_NAMES = {"noon": 720, "midday": 720, "midnight": 0} | {word: 60 * at for at, word in enumerate(_WORDS, 1)}


def unmade_spans(plan: Gathered) -> Iterator[Unlike]:
    """Each thing of so many hours that runs between two hours of the day which are not so far apart."""
    for place in plan.places(WRITTEN, "hour hours minute minutes"):
        one, part = plan.told_at[place]
        text = part.text
        lengths = [*_LENGTH.finditer(text)]
        spans = _spans(text) if len(lengths) == 1 else []
        if len(spans) == 1 and not _is_of_several(text, lengths[0], spans[0]):
            told, made = _minutes(lengths[0]), _apart(spans[0])
            if made and told not in made and told < _HALF_DAY:
                right = Decimal(min(made)) / _HOUR_LONG
                yield Unlike(one, text, lengths[0].group().strip(), f"{right.normalize():f} hours")


def _is_of_several(text: str, length: re.Match[str], span: re.Match[str]) -> bool:
    """Whether words around a length and a span say that it pauses, is of several, or was changed."""
    is_bare = not (span["m1"] or span["m2"] or span["half1"] or span["half2"] or span["name1"] or span["name2"])
    is_within = length.start() in (span.start("h1"), span.start("h2"), span.start("name1"), span.start("name2"))
    if is_within or (is_bare and length["unit"].casefold() != "hour"):
        return True  # "from 22 to 15 minutes"
    start, end = min(length.start(), span.start()), max(length.end(), span.end())
    near = text[max(0, start - _LOOK_AROUND) : end + _LOOK_AROUND]
    return bool(_SEVERAL.search(near) or _PAID.search(text))


def _spans(text: str) -> list[re.Match[str]]:
    """The spans of a text, one where several patterns find the same."""
    found: list[re.Match[str]] = []
    for hit in (hit for form in _SPANS for hit in form.finditer(text)):
        if all(hit.end() <= other.start() or other.end() <= hit.start() for other in found):
            found.append(hit)
    return found


def _minutes(hit: re.Match[str]) -> int:
    """How many minutes are told: "two-hour", "two and a half hours", "90 minutes"."""
    words = hit["many"].casefold()
    many = _HALVES["half"] if words.startswith("half") else Decimal(1) if words in ("a", "an", "one") else value(words)
    for more in filter(None, (hit["and"], hit["and_2"])):
        many += _HALVES["half" if "half" in more.casefold() else "quarter"]
    return int(many * (_HOUR_LONG if hit["unit"].casefold() == "hour" else 1))


def _apart(hit: re.Match[str]) -> set[int]:
    """How many minutes may lie between the two hours: by a clock of 24 hours, or of 12 where nothing tells the half."""
    first, last = _at(hit, 1), _at(hit, 2)
    halves = [(hit[f"half{which}"] or "")[:1].casefold() for which in (1, 2)]
    if all(halves) or "midnight" in hit.group().casefold():
        return {(last - first) % _DAY}
    if any(halves) or any(hit[f"name{which}"] for which in (1, 2)) or max(first, last) < 13 * _HOUR_LONG:
        return {(last - first) % _HALF_DAY or _HALF_DAY}
    return (
        {(last - first) % _DAY, (last - first) % _HALF_DAY}
        if first < 13 * _HOUR_LONG > last
        else {(last - first) % _DAY}
    )


def _at(hit: re.Match[str], which: int) -> int:
    name = hit[f"name{which}"]
    if name:
        return _NAMES[name.casefold()]
    half, hour = (hit[f"half{which}"] or "")[:1].casefold(), int(hit[f"h{which}"])
    return (hour % 12 if half else hour) * _HOUR_LONG + int(hit[f"m{which}"] or 0) + (_HALF_DAY if half == "p" else 0)
