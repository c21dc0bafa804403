"""An average lies outside the least and the most, or the most beyond the limit that all are said to keep.

Why: No average can do so; one of the figures is wrong, and the wait that is reported may be another.

Example:
    Action: 1.1 Shorten the waits
    Now: Waits now range from 5 to 11 weeks, with an average of 13 weeks.
Better:
    Action: 1.1 Shorten the waits
    Now: Waits now range from 5 to 13 weeks, with an average of 11 weeks.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.averages import beyond, differing
from milepost.core.checks.facts.figures.mean_apart import means_apart
from milepost.core.checks.facts.figures.rest_within import rest_within
from milepost.core.checks.facts.figures.spreads import spreads
from milepost.core.checks.figures import COUNT, figures, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_LEAST, _MOST = rf"£?(?P<least>{COUNT})", rf"£?(?P<most>{COUNT})"
_UNIT = r"(?: ?%| per cent| (?!to\b|and\b)[a-z]+)?"
_RANGE = re.compile(
    rf"\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|from|between|anywhere) (?:widely |now )?(?:from |between )?"
    rf"{_LEAST}{_UNIT} (?:to|and|up to) {_MOST}(?![\d,]*\d)",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    rf"\b(?:(?:average|mean|median)(?: (?!of\b)[a-z]+){{0,3}} ?(?:of|is|was|being|:|at|stands at|stood at) |"
    rf"(?:averaging|averages|averaged|on average,?|and the average) |on average,?(?: [a-z]+){{1,4}}? (?:came "
    rf"to|is|was|were|took|"
    rf"takes|lasted|lasts?|had|numbered|cost) )(?:about |around |just |only )?£?(?P<average>{COUNT})(?![\d,]*\d)",
    re.IGNORECASE,
)
_ON_AVERAGE = re.compile(
    rf"(?<![\d.,£])(?P<average>{COUNT})(?: [a-z]+){{1,6}}? on average,? (?:ranging )?from {_LEAST}\b"
    rf"[^.;\d]{{0,60}}? to {_MOST}(?![\d,]*\d)",
    re.IGNORECASE,
)  # "14 people a day on average, from 9 at the hub, the smallest, to 31 at the hall"
_LIMIT = re.compile(
    rf"\b(?P<limit>longest|highest|maximum|largest|shortest|lowest|minimum|smallest)"
    rf"(?:(?: of the [a-z]+)? (?:is|was|were)|(?: (?!of\b)[a-z]+){{0,3}} ?(?:of|is|was|being|:|at)) "
    rf"£?(?P<figure>{COUNT})"
    r"(?![\d,]*\d)",
    re.IGNORECASE,
)
_HIGHEST = frozenset({"longest", "highest", "maximum", "largest"})
_OTHER = re.compile(
    r"\b(?:last year|year (?:before|ago|earlier)|previous(?:ly)?|compared|against|nation(?:al|ally)|england|target|"
    r"regional|elsewhere|standard|within|aged?|ages)\b",
    re.IGNORECASE,
)

_ENDS = re.compile(
    rf"\b(?:none|nobody|no one|no [a-z]+)(?: [a-z]+){{0,3}} (?:below|under|less than|shorter than) £?(?P<least>{COUNT})"
    rf"(?: [a-z]+)? (?:or|nor|and none|and no [a-z]+)(?: [a-z]+){{0,2}} (?:above|over|more than|longer than) "
    rf"£?(?P<most>{COUNT})"
    rf"(?![\d,]*\d)|\b(?:least|fewest|lowest|shortest|smallest)(?: [a-z]+){{0,2}} (?:was|is|were|being) "
    rf"£?(?P<least_2>{COUNT})"
    rf"(?: [a-z]+)?,? (?:and )?(?:the )?(?:most|highest|longest|largest)(?: (?:was|is|were|being))? "
    rf"£?(?P<most_2>{COUNT})"
    r"(?![\d,]*\d)",
    re.IGNORECASE,
)
_COMMA = re.compile(r"(?: (?:in|at|on) (?:the )?[A-Za-z·]+(?: [a-z]+)?)?(?:,|,? and|;) (?:£|[a-z]+ )?")
_UP_TO = re.compile(
    r"(?: (?!and\b)[a-z’'-]+){0,4}[,;:–-]* ?(?:or |so (?:that )?|giving |making |(?:which|that) (?:is|gives|makes) )?"
    r"(?:an |a |the |our )?(?:overall |combined |joint |general |simple |total |yearly |annual )?"
)
_OF_LIST = re.compile(
    rf"\b(?:average|mean) of (?P<list>{COUNT}(?:, {COUNT}){{1,8}},? and {COUNT}) (?:is|was|gives|makes|comes to) "
    rf"(?P<average>{COUNT})(?![\d,]*\d)",
    re.IGNORECASE,
)
_SCALE = re.compile(r" (?:out of|on a scale (?:of|to|from \d+ to)) \d+\b")  # of which marks are
_FEWEST = 3


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every average in the same sentence as a range, a longest or a shortest that it lies outside of, or beside it."""
    known: set[str] = set()
    for one, sentence in reckoned(plan, holding="average averages averaged averaging mean median"):
        text = in_digits(sentence)
        average = _OF_LIST.search(text) or _AVERAGE.search(text) or _ON_AVERAGE.search(text)
        if average and not _OTHER.search(text) and _is_outside(text, average):
            known.add(sentence)
            yield one.fault(
                f"{name(one.action)} gives an average of {average['average']}, which lies outside the range beside it.",
                "Put right the figure that is wrong.",
                sentence,
            )
    for one, sentence in reckoned(plan, 1, holding="average averages averaged averaging mean median"):
        average = None if sentence in known or _OTHER.search(sentence) else _AVERAGE.search(in_digits(sentence))
        beside = _beside(one.sentences(), sentence) if average and len(figures(sentence)) == 1 else ""
        if average and beside and not _lies_in(value(average["average"]), beside):
            known.add(sentence)
            yield one.fault(
                f"{name(one.action)} gives an average of {average['average']}, which lies outside the range beside it.",
                "Put right the figure that is wrong.",
                beside,
            )
    for one, each in spreads(gathered(plan)):
        if not any(sentence in each.words for sentence in known):
            yield one.fault(
                f"{name(one.action)} gives {each.low.value} as the {each.low.kind} and {each.high.value} as the "
                f"{each.high.kind}.",
                "Put right the figure that is wrong.",
                each.words,
            )
    for late in rest_within(gathered(plan)):
        yield late.said.fault(
            f"{name(late.said.action)} counts those within {late.limit}, and gives the others {late.rest}.",
            "Put right the figure that is wrong.",
            late.text,
        )
    yield from _elsewhere(plan)


def _beside(parts: Sequence[str], sentence: str) -> str:
    """A sentence with the one next to it that gives the least and the most, or ""."""
    at = parts.index(sentence)
    pairs = [f"{parts[at - 1]} {sentence}"] if at else []
    pairs += [f"{sentence} {parts[at + 1]}"] if at + 1 < len(parts) else []
    return next((text for text in pairs if _ENDS.search(in_digits(text)) and not _OTHER.search(text)), "")


def _lies_in(middle: Decimal, text: str) -> bool:
    """Whether an average lies between the least and the most of a text."""
    hit = _ENDS.search(in_digits(text))
    least, most = (
        (value(hit["least"] or hit["least_2"]), value(hit["most"] or hit["most_2"])) if hit else (middle, middle)
    )
    return least <= middle <= most or least > most


def _elsewhere(plan: Plan) -> Iterator[Fault]:
    """Two averages of one thing and time in an action, one beyond a range or what is never passed."""
    for apart in means_apart(gathered(plan)):
        yield apart.said.fault(
            f"{name(apart.said.action)} gives an average of {apart.mean}, which lies outside the range that it gives.",
            "Put right the figure that is wrong.",
            f"{apart.range} … {apart.text}",
            is_sure=False,
        )
    pairs = [("gives two figures for the same", pair) for pair in differing(gathered(plan))]
    pairs += [("gives an average beyond what it says is never passed", pair) for pair in beyond(gathered(plan))]
    for says, (one, other) in pairs:
        yield other.said.fault(
            f"{name(other.said.action)} {says}: {one.number} and {other.number}.",
            "Put right the figure that is wrong, or say how the two differ.",
            f"{one.text} … {other.text}",
            is_sure=False,
        )


def _is_outside(text: str, average: re.Match[str]) -> bool:
    middle = value(average["average"])
    given = average.groupdict().get("list")
    listed = [one.value for one in figures(given)] if given else _listed(text, average)
    if listed:
        return not min(listed) <= middle <= max(listed)
    ranges = [average] if average.groupdict().get("least") else list(_RANGE.finditer(text))
    if len(ranges) == 1 and value(ranges[0]["least"]) < value(ranges[0]["most"]):
        return not value(ranges[0]["least"]) <= middle <= value(ranges[0]["most"])
    return any(_is_beyond(hit, middle) for hit in _LIMIT.finditer(text))


def _listed(text: str, average: re.Match[str]) -> Sequence[Decimal]:
    """Three figures or more in a list that ends just before the average: "12, 15 and 9 people, an average of 12"."""
    text = _SCALE.sub(lambda hit: f" {'x' * (len(hit.group()) - 1)}", text)
    found = [one for one in figures(text) if one.end <= average.start()]
    run = found[-1:]
    for earlier, later in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if not _COMMA.fullmatch(text, earlier.end, later.start):
            break
        run.append(earlier)
    is_near = bool(run) and _UP_TO.fullmatch(text, run[0].end, average.start()) is not None
    return [one.value for one in run] if is_near and len(run) >= _FEWEST else ()


def _is_beyond(limit: re.Match[str], middle: Decimal) -> bool:
    figure = value(limit["figure"])
    return figure < middle if limit["limit"].casefold() in _HIGHEST else figure > middle
