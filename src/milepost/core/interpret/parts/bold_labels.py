"""Labels that nothing but bold type sets off from their answers: "Progress The lease was signed" in line after line."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.parts.marked_labels import asks, may_ask

_ANEW = re.compile(r"\s+(?=[A-Z0-9“\"£])(?![A-Z ]+\.{3})")  # no part of "TARGET DATE .... 31/03/26"
_ENDED = re.compile(r"(?P<label>[A-Z][^.:–—]{2,50}?)(?:\.| ?[–—-])")
_FEWEST, _SEVERAL = 3, 2
_MOSTLY = 0.6
_MOST_WORDS, _LONGEST = 9, 60
_TOLD = frozenset((Role.WHERE_NOW, Role.NEXT, Role.WORKING_WELL, Role.WORRIED))
_FAR = 5  # lines: a label and the paragraphs of its answer


def with_colons_for_bold(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with a colon behind each such label: a known question that opens several lines, which go on anew.

    So do other words that open lines right beside these: "What we did" above "What went well".
    """
    alone = _alone(parts)
    parts = tuple(_with_colon(part, alone.get(at, ""), "") for at, part in enumerate(parts))
    opens = {at: tuple(_openings(part)) for at, part in enumerate(parts)}
    texts = {(key(label), _answer(parts[at], label)) for at, labels in opens.items() for label in labels}
    counts = Counter(label for label, _ in texts)  # what is said again in the same words opens with no label
    rare = frozenset(label for label, count in counts.items() if 1 < count < _FEWEST)
    counts += Counter(_plain_labels(parts, rare) if rare else ())
    often = {at: tuple(one for one in labels if counts[key(one)] >= _FEWEST) for at, labels in opens.items()}
    known = {at: label for at, labels in often.items() for label in labels if asks(label) or _may_be_answered(label)}
    told = {at: label for at, label in (_beside(often, known) | known).items() if not _is_whole(parts[at])}
    if not known or len({key(label) for label in told.values()}) < _SEVERAL:
        return parts
    return tuple(_with_colon(part, told.get(at, "")) for at, part in enumerate(parts))


def _plain_labels(parts: Sequence[Part], openings: frozenset[str]) -> Iterator[str]:
    """Those of these openings that other lines hold as labels of known questions, before a colon or alone."""
    for line in (part for part in parts if isinstance(part, Line)):
        label = line.said.text.partition(":")[0]
        if len(label) <= _LONGEST and key(label) in openings and asks(label):
            yield key(label)


def _alone(parts: Sequence[Part]) -> dict[int, str]:
    """The bold labels over their answers that a stop or a dash ends, where one of them is a known question."""
    bold = {at: _ENDED.fullmatch(part.said.text) for at, part in enumerate(parts) if _is_bold(part)}
    found = {at: match["label"] for at, match in bold.items() if match}
    counts = Counter(map(key, found.values()))
    often = {at: label for at, label in found.items() if counts[key(label)] >= _FEWEST and may_ask(label)}
    return often if any(map(asks, often.values())) else {}


def _is_bold(part: Part) -> TypeGuard[Line]:
    return isinstance(part, Line) and part.strong and not part.level


def _openings(part: Part) -> Iterator[str]:
    """What a line may open with as a label: a few words with a capital, behind which a sentence begins."""
    if not isinstance(part, Line) or part.level or part.listed or ":" in part.said.text[:_LONGEST]:
        return
    text = part.said.text
    for match in _ANEW.finditer(text, 0, _LONGEST):
        label = text[: match.start()]
        if not label[0].isupper() or len(label.split()) > _MOST_WORDS or not label.replace(" ", "").isalpha():
            return
        if not text[match.end()].isdigit() or _takes_figures(label, text[match.end() :]):
            yield label


def _takes_figures(label: str, answer: str) -> bool:
    """Whether an answer to this label may open with a figure: a day, or a sentence; "Objective 1" is no such label."""
    roles = guess(label).roles
    return roles[:1] == (Role.DUE,) or (not _TOLD.isdisjoint(roles) and answer.count(" ") >= _FEWEST)


def _is_whole(part: Part) -> bool:
    """Whether a line opens a part of the plan by its number or says who leads one: "OUTCOME ONE. Homes"."""
    text = part.said.text if isinstance(part, Line) else ""
    opened = opening(text)
    return bool((opened and opened.number) or lead_sentence(text))


def _beside(often: Mapping[int, Sequence[str]], known: Mapping[int, str]) -> dict[int, str]:
    """The labels that mostly stand right above or below known ones, or with but their answers between."""
    order = [at for at, labels in often.items() if labels]
    near = {at for one, other in pairwise(order) if other - one <= _FAR for at in _next_to(one, other, known)}
    places = {at: label for at, labels in often.items() if at not in known for label in labels if may_ask(label)}
    total = Counter(map(key, places.values()))
    beside = Counter(key(label) for at, label in places.items() if at in near)
    return {at: label for at, label in places.items() if beside[key(label)] >= _MOSTLY * total[key(label)]}


def _next_to(one: int, other: int, known: Mapping[int, str]) -> Iterator[int]:
    """Those of two places that stand beside a known label."""
    if one in known:
        yield other
    if other in known:
        yield one


def _may_be_answered(label: str) -> bool:
    """Whether words may name a part of the plan, and may be a question: "Measure"."""
    known = guess(label)
    return known.share == 1.0 and len(known.roles) > 1


def _answer(part: Part, label: str) -> str:
    return part.said.text.removeprefix(label).strip() if isinstance(part, Line) else ""


def _with_colon(part: Part, label: str, answer: str | None = None) -> Part:
    if not label or not isinstance(part, Line):
        return part
    rest = part.said.text.removeprefix(label) if answer is None else answer
    return replace(part, said=part.said.worded(f"{label}:{rest}"))
