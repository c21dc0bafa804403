"""What is called the most or the least of a row – "Elm is the busiest", "the last was the highest" – beside the row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_UP = "highest most largest biggest busiest greatest longest fullest dearest"
_DOWN = "lowest fewest smallest quietest least shortest cheapest"
_GOOD, _BAD = "best", "worst poorest weakest"
_TOP = (
    rf"(?P<up>{_UP.replace(' ', '|')})|(?P<down>{_DOWN.replace(' ', '|')})|(?P<good>{_GOOD})|"
    rf"(?P<bad>{_BAD.replace(' ', '|')})"
)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latest": -1, "final": -1}
_IS = r"(?:is|are|was|were|has|have|had|saw|remains?|counted|recorded|being|came out|proved)"
_BY_FAR = r"(?:by far |easily |again |still |also |now )*(?:the |our |its )"
_NTH = re.compile(
    rf"\b(?P<nth>{'|'.join(_PLACES)})(?: (?!second|third|last)[a-z]+){{0,4}}?,? (?:(?:with|at) [^,.;]{{1,20}}, )?"
    rf"{_IS} {_BY_FAR}(?:{_TOP})\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][a-z’'-]{2,}(?: [A-Z][a-z’'-]+){0,2}"
_NAMED = re.compile(rf"(?P<name>{_NAME}) (?i:{_IS} {_BY_FAR}(?:[a-z]+ )?(?:{_TOP}))\b")
_MOST_IN = re.compile(
    rf"\b(?i:the (?:[a-z]+ )?(?:{_TOP})(?: (?!of\b)[a-z]+){{0,4}}? (?:{_IS}|came|fell|stood)(?: (?:in|at|for|from|by|"
    rf"that of))?) (?P<name>{_NAME})"
)
_OTHER = re.compile(
    r"\b(?:not|no longer|never|per head|per person|for its size|proportion\w*|relative\w*|rates?|share|except|apart|"
    r"after|but|although|though|target|forecast|will|would|could|might|second[- ](?:highest|most|lowest|best|busiest|"
    r"largest)|one of|among|most of|at least|since|until|year on year|than)\b|%|n[’']t\b",
    re.IGNORECASE,
)
_HOLDING = f"{_UP} {_DOWN} {_GOOD} {_BAD}"
_PROPER = re.compile(rf"(?<![\w’'-]){_NAME}")
_JOINED = re.compile(
    r"(?: ?(?!than\b|from\b|against\b|compared\b|to\b|up\b|down\b)[A-Za-z’'·-]+){0,6} ?(?:,|;|–| and|\))+"
    r"(?: ?(?!than\b|from\b|against\b|compared\b|up\b|down\b)[A-Za-z’'·-]+){0,6} ?[(:]? ?£?"
)
_FEWEST, _MOST = 3, 9
_NEAR = 24  # characters
_WITH = re.compile(r",? (?:with|at|having|on) (?:only |just |some )?£?")
_OPENS = frozenset(
    {"The", "This", "These", "That", "Those", "There", "They", "Our", "Its", "For", "With", "From", "Each"}
)
_WAY = {"up": True, "down": False}


class Ranked(NamedTuple):
    """What is said to be the most or the least, its figure, and another of the row that is more so."""

    said: Said
    words: str
    claim: str
    meant: Count
    beyond: Count
    is_sure: bool


def ranked(plan: Gathered) -> Iterator[Ranked]:
    """Every "the busiest" that a row in its own sentence, or in the one next to it, belies."""
    many = plan.once(numbered)
    for place in plan.places(_ROLES, _HOLDING):
        one, part = plan.told_at[place]
        around = (place, place - 1, place + 1, place - 2, place + 2)
        near = [at for at in around if many.get(at, 0) >= _FEWEST and plan.told_at[at][0] is one]
        claims = _claims(part.text) if near else ()
        for claim in claims:
            found = next((hit for at in near if (hit := _off(claim, plan.told_at[at][1].text))), None)
            if found:
                row, meant, beyond, is_sure = found
                told = one.answer.text
                words = sorted({row, part.text}, key=told.find)
                yield Ranked(one, " … ".join(words), claim.group(), meant, beyond, is_sure)
                break


def _claims(text: str) -> Sequence[re.Match[str]]:
    """What a sentence calls the most or the least, plainly and of what was."""
    found = (hit for form in (_NTH, _NAMED, _MOST_IN) for hit in form.finditer(text))
    return [hit for hit in found if not _OTHER.search(text, max(0, hit.start() - _NEAR), hit.end() + _NEAR)]


def _off(claim: re.Match[str], text: str) -> tuple[str, Count, Count, bool] | None:
    """A row in a text with the figure that a claim is of and one that is more so, if the row is plain."""
    row = _row(text, claim)
    is_up = _is_up(claim, text)
    if row is None or is_up is None:
        return None
    meant = _meant(claim, text, row)
    values = [one.figure.value for one in row]
    beyond = max(values) if is_up else min(values)
    if meant is None or meant.figure.value == beyond or len(set(values)) < len(values):
        return None
    other = next(one for one in row if one.figure.value == beyond)
    return text, meant, other, not (claim["good"] or claim["bad"])


def _is_up(claim: re.Match[str], text: str) -> bool | None:
    """Whether the highest figure is meant, or None where nobody can tell."""
    said = claim.groupdict()
    if said["up"] or said["down"]:
        return bool(said["up"])
    good = good_way(f"{text} {claim.string}")
    return (good is not Good.LESS) is bool(said["good"])


def _row(text: str, claim: re.Match[str]) -> Sequence[Count] | None:
    """The only figures of a text outside the claim, all of one kind, one joined to the next."""
    is_here = claim.string == text
    found = [one for one in counts(text) if not (is_here and claim.start() <= one.figure.start < claim.end())]
    plain = timeless(text)
    runs: list[list[Count]] = []
    for one in found:
        last = runs[-1][-1] if runs else None
        if last and last.kind == one.kind and _JOINED.fullmatch(plain, last.figure.end, one.figure.start):
            runs[-1].append(one)
        else:
            runs.append([one])
    rows = [run for run in runs if _FEWEST <= len(run) <= _MOST]
    row = rows[0] if len(rows) == 1 else []
    is_of_one = len({one.noun for one in row} - {""}) <= 1 and not any(one.is_loose or one.is_of for one in row)
    return row if row and is_of_one else None


def _meant(claim: re.Match[str], text: str, row: Sequence[Count]) -> Count | None:
    """The figure of a row that a claim is of: by its place, or by the name that stands beside it."""
    nth = claim.groupdict().get("nth")
    if nth:
        at = _PLACES[nth.casefold()]
        is_last_of_more = at >= 0 or "of" in claim.group() or len(row) == _FEWEST
        return row[at] if at < len(row) and is_last_of_more else None
    name = claim["name"]
    labels = _labels(claim, text, row)
    found = [row[at] for at, label in labels.items() if label == name or name.endswith(f" {label}")]
    return found[0] if len(found) == 1 and len(labels) == len(row) else None


def _labels(claim: re.Match[str], text: str, row: Sequence[Count]) -> Mapping[int, str]:
    """The name that stands beside each figure of a row, all before theirs or all behind."""
    starts = [0, *(one.figure.end for one in row)]
    ends = [*(one.figure.start for one in row), len(text)]
    is_here = claim.string == text
    parts = []
    for start, end in zip(starts, ends, strict=True):
        cut = max(start, claim.end()) if is_here and start <= claim.start() < end and claim.end() < ends[0] else start
        stop = claim.start() if is_here and cut < claim.start() < end else end
        parts.append([hit.group() for hit in _PROPER.finditer(text, cut, stop) if hit.group() not in _OPENS])
    before = {at: names[-1] for at, names in enumerate(parts[:-1]) if names}
    if is_here and "name" in claim.groupdict() and _WITH.fullmatch(text, claim.end(), row[0].figure.start):
        before[0] = claim["name"]  # "Elm is the busiest, with 1,240"
    behind = {at: names[0] for at, names in enumerate(parts[1:]) if names}
    labels = before if len(before) == len(row) else behind
    return labels if len(set(labels.values())) == len(row) else {}
