"""What a measure reads as printed: what it counts, where that started, what it should reach and where it is now."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import said
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.sentences import sentences

_NOW = (
    r"latest|actual(?:ly)?|current(?:ly)?|now|to date|so far|results?|achieved|outturn|present|most recent|"
    r"year to date|"
    r"today|performance"
)
_LABELS = re.compile(
    rf"\b(?:(?P<now>{_NOW})|(?P<target>targets?|goal|aim|trajectory|profile|planned|ambition)|"
    r"(?P<start>base(?:line)?|start(?:ing)?(?: point)?|was|from|began))\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:latest|most recent|actual|current|now|to date|so far|outturn|targets?|goal|trajectory|base(?:line)?|"
    r"start(?:ing point)?)"
    r"(?: (?:figure|value|position|data|performance|level))?(?: \([^)]{1,30}\)| (?:to|at|for|in|by|on) [\w /-]{2,24})?",
    re.IGNORECASE,
)  # a heading
_WORDS_BEHIND = re.compile(r"[a-z’' -]{0,60}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s:=(–—-]*(?:(?:[a-z]+|·+)[\s:,=(–—-]*){0,4}", re.IGNORECASE)  # from a label to its figure
_NOW_BEHIND = re.compile(
    r"(?: [a-z]+){0,3},? \(?(?:now|so far|to date|currently|at present)\b(?!:? ?\d)", re.IGNORECASE
)
_BY = re.compile(r"(?: [a-z]+){0,2},? \(?by ·", re.IGNORECASE)
_TO = re.compile(r"\bto (?:at least )?$", re.IGNORECASE)
_OPENS = re.compile(r"[:–—-] ?£?$")
_LOOK_BACK = 40  # characters from the end of one figure to the next in which its label stands
_SIGNS = "latest actual current currently now date far result results achieved outturn present today performance"
_MEASURED = (QuestionRole.MEASURE, QuestionRole.OTHER)  # "How we'll know" is no measure to every reader
_ACCOUNT = (*_MEASURED, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)  # "Impact" may tell


@dataclass(frozen=True, slots=True)
class Printed:
    """A measure as it is printed: the words for what it counts, and its figures where each is named."""

    said: Said
    text: str
    what: str
    now: Figure
    start: Figure | None = None
    target: Figure | None = None


def printed(plan: Plan) -> tuple[Printed, ...]:
    """Every measure of a plan that says where it stands now, made once for all rules that ask."""
    return gathered(plan).once(_printed)


def accounts(plan: Plan) -> Mapping[str, Sequence[Said]]:
    """Of every action with a measure that is printed, the answers that tell how things are."""
    return gathered(plan).once(_accounts)


def _printed(plan: Gathered) -> tuple[Printed, ...]:
    headed = list(_headed(plan))
    known = {one.said.action.id for one in headed}
    answers = [one for one in said(plan, *_MEASURED, holding=_SIGNS) if not is_part(one)]
    made = (one for answer in answers for text in _measures(answer.answer.text) for one in _parts(answer, text))
    return (*headed, *(one for one in made if _is_measure(one, known)))


def _is_measure(one: Printed, known: Container[str]) -> bool:
    """Whether a text prints a measure: all of one, or what is now where a measure is asked for and nothing tells it."""
    is_asked = one.said.question.role is QuestionRole.MEASURE and one.said.action.id not in known
    return is_asked or bool(one.start and one.target)


def is_part(one: Said) -> bool:
    """Whether an answer is one part of a measure, as its heading says: "Baseline", "Target", "Latest figure"."""
    return one.question.role in _MEASURED and _PART.fullmatch(one.question.heading.strip(" :*")) is not None


def _headed(plan: Gathered) -> Iterator[Printed]:
    """Every measure whose parts stand under headings of their own."""
    if not any(_PART.fullmatch(question.heading.strip(" :*")) for question in plan.questions):
        return
    parts: dict[tuple[str, str], list[Said]] = {}
    for one in said(plan, *_MEASURED):
        if is_part(one):
            parts.setdefault((one.action.id, one.question.period), []).append(one)
    for some in _of_one_measure(parts):
        text = " … ".join(f"{one.question.heading.strip(' :*')}: {one.answer.text.strip(' .')}" for one in some)
        yield from (replace(one, what=_counted(one)) for one in _parts(some[-1], text))


def _of_one_measure(parts: Mapping[tuple[str, str], list[Said]]) -> Iterator[list[Said]]:
    """The parts of each measure; where each is of a period of its own they are one: "Target for 2025", "Actual"."""
    by_action: dict[str, list[list[Said]]] = {}
    for (action, _), some in parts.items():
        by_action.setdefault(action, []).append(some)
    for groups in by_action.values():
        if len(groups) > 1 and all(len(some) == 1 for some in groups):
            yield [some[0] for some in groups]
        else:
            yield from groups


def _counted(one: Printed) -> str:
    """What a measure under headings counts: the words behind the figure from which it starts."""
    behind = _WORDS_BEHIND.match(one.text, one.start.end) if one.start else None
    return behind.group().strip() if behind else ""


def _accounts(plan: Gathered) -> Mapping[str, Sequence[Said]]:
    measures = {(one.said.action.id, one.said.question.key) for one in printed(plan)}
    found: dict[str, list[Said]] = {action: [] for action, _ in measures}
    for one in said(plan, *_ACCOUNT) if measures else ():
        if one.action.id in found and (one.action.id, one.question.key) not in measures and not is_part(one):
            found[one.action.id].append(one)
    return found


def _measures(text: str) -> Iterator[str]:
    """The sentences of each measure of an answer together; one that names a part again opens another."""
    group: list[str] = []
    known: set[str] = set()
    for sentence in (part.text for part in sentences(text)):
        here = {str(hit.lastgroup) for hit in _LABELS.finditer(sentence)}
        if group and known and (not here or here & known):
            yield " ".join(group)
            group, known = [], set()
        group.append(sentence)
        known |= here
    if known:
        yield " ".join(group)


def _parts(answer: Said, text: str) -> Iterator[Printed]:
    """The measure that a text prints, where each part is named once and "now" is one of them."""
    plain = timeless(text)
    named: dict[str, list[Figure]] = {"now": [], "target": [], "start": []}
    found = figures(text)
    for at, figure in enumerate(found):
        label = _label(plain, found, at)
        if label:
            named[label].append(figure)
    if len(named["now"]) != 1 or len(named["start"]) > 1 or len(named["target"]) > 1:
        return
    now, start, target = named["now"][0], *(next(iter(named[part]), None) for part in ("start", "target"))
    first = min(one.start for one in (now, start, target) if one)
    opens = min((hit.start() for hit in _LABELS.finditer(plain, 0, first)), default=first)
    yield Printed(answer, text, text[:opens].strip(" :–—-(.,"), now, start, target)


def _label(plain: str, found: Sequence[Figure], at: int) -> str:
    """Which part of a measure a figure is, by the nearest label since the last figure or by what follows; or ""."""
    figure = found[at]
    floor = max(found[at - 1].end if at else 0, figure.start - _LOOK_BACK)
    if _NOW_BEHIND.match(plain, figure.end):
        return "now"
    hits = list(_LABELS.finditer(plain, floor, figure.start))
    if hits and _BETWEEN.fullmatch(plain, hits[-1].end(), figure.start):
        return str(hits[-1].lastgroup)
    if _BY.match(plain, figure.end) or (at and _TO.search(plain, floor, figure.start)):
        return "target"
    is_first = _OPENS.search(plain, floor, figure.start) and not _LABELS.search(plain, 0, figure.start)
    return "start" if is_first else ""
