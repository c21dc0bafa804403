"""An action is called on track or complete, and its own measure says that it is not.

Why: A measure that fell short at its date, or moved away from its target, is what the colour should have shown.

Example:
    Action: 1.1 Fill apprenticeships
    Status: On track
    Measure: Posts filled: baseline 0, target 4 by March 2023, actual 2
Better:
    Action: 1.1 Fill apprenticeships
    Status: Late
    Measure: Posts filled: baseline 0, target 4 by March 2023, actual 2
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.against_title import against_titles
from milepost.core.checks.facts.figures.drift import drifts
from milepost.core.checks.facts.figures.ended_short import ended_short
from milepost.core.checks.facts.figures.fell_short import fell_short
from milepost.core.checks.figures import Figure, counted, figures, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import meaning, name, told
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.readings import Printed, printed
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.words.dates import find

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_A_YEARS = re.compile(r"\b(?:year|annual|annum|monthly|quarterly|(?:in|during|for) 20\d\d)", re.IGNORECASE)
_SPAN = re.compile(r"\D*20\d\d ?[/–-] ?\d{2,4}\D*")  # a year of account, of school, or of sport
_GOOD = re.compile(r"\W*(?:good|very good|strong|excellent|great|green|going well|positive)\b", re.IGNORECASE)
_TOTAL = re.compile(
    rf"\b(?:bring(?:s|ing)|tak(?:es|ing)) (?:us|the total|the number|our total|it|numbers)(?: up)? to "
    rf"{counted('total')}(?! ?(?:per ?cent|hours|days|weeks|months|years)\b)",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such measure: past its day and short, further off than where it began, or short when all is complete."""
    seen: set[str] = set()
    for one in printed(plan):
        action = one.said.action
        why = _why(one, one.target, meaning(plan, action), today) if one.target else ""
        if why:
            seen.add(action.id)
            yield one.said.fault(
                f"{name(action)} {stands(plan, action)}, and its measure {why}.",
                "Change the status, or say what is done about the measure.",
                one.text,
            )
    yield from _drifted(plan, today, seen)
    yield from _ended_short(plan, seen)
    yield from _fell_short(plan, today, seen)
    yield from _against_titles(plan, seen)
    for said, sentence in told(plan, QuestionRole.WHERE_NOW, holding="bringing brings taking takes, to"):
        if meaning(plan, said.action) is Meaning.COMPLETE and _is_short_of_title(said.action.title, sentence):
            yield said.fault(
                f"{name(said.action)} {stands(plan, said.action)}, and has not come to what its title asks.",
                "Change the status, or say why it ends short.",
                f"{said.action.title} … {sentence}",
            )


def _drifted(plan: Plan, today: date, seen: set[str]) -> Iterator[Fault]:
    """Each action, not told so far, whose figure of two times moved away from its target, or is short when done."""
    for one in drifts(gathered(plan)):
        action = one.said.action
        state = meaning(plan, action)
        is_done = state is Meaning.COMPLETE and one.is_short and not (one.due and one.due >= today)
        if action.id in seen or not (is_done or (one.is_away and state in {Meaning.ON_TRACK, Meaning.COMPLETE})):
            continue
        seen.add(action.id)
        why = "is further from its target" if one.is_away else "has not reached its target"
        yield one.said.fault(
            f"{name(action)} {stands(plan, action)}, and its figure {why} ({one.target.words.strip()}).",
            "Change the status, or say what is done about the figure.",
            one.text,
        )


def _ended_short(plan: Plan, seen: set[str]) -> Iterator[Fault]:
    """Each complete action, not told so far, whose account counts fewer than its measure."""
    for one in ended_short(gathered(plan)):
        action = one.said.action
        if action.id not in seen and meaning(plan, action) is Meaning.COMPLETE:
            seen.add(action.id)
            yield one.said.fault(
                f"{name(action)} {stands(plan, action)}, and {one.given.figure.words.strip().lower()} of the "
                f"{one.wanted.figure.words.strip()} {one.wanted.noun}s are told of.",
                "Change the status, or say what became of the others.",
                f"{one.measure} … {one.text}",
            )


def _fell_short(plan: Plan, today: date, seen: set[str]) -> Iterator[Fault]:
    """Each complete action, not told so far, with a figure well short of its measure and no word about it."""
    for one in fell_short(gathered(plan), today):
        action = one.said.action
        if action.id not in seen and meaning(plan, action) is Meaning.COMPLETE:
            seen.add(action.id)
            yield one.said.fault(
                f"{name(action)} {stands(plan, action)} with {one.given} where its measure asks for {one.wanted}, and "
                "does not speak of it.",
                "Change the status, or say why it ends short.",
                f"{one.text} … {one.measure}",
            )


def _against_titles(plan: Plan, seen: set[str]) -> Iterator[Fault]:
    """Each action called good, not told so far, whose figure went the way that its title wants to turn."""
    for one in against_titles(gathered(plan)):
        action = one.action
        is_good = meaning(plan, action) in {Meaning.ON_TRACK, Meaning.COMPLETE} or _GOOD.match(action.status.text)
        if action.id not in seen and is_good:
            seen.add(action.id)
            was, now = one.moved.before.figure.words.strip(), one.moved.now.figure.words.strip()
            yield Fault(
                f"{name(action)} {stands(plan, action)}, and its figure went from {was} to {now}, against its title.",
                "Change the status, or say what is done about the figure.",
                f"{action.title} … {one.text}",
                action.id,
                place=action.place,
            )


def _is_short_of_title(title: str, sentence: str) -> bool:
    """Whether a total that is told, "bringing us to 28", is below the one number of a title."""
    wanted, total = figures(title), _TOTAL.search(in_digits(sentence))
    if len(wanted) != 1 or wanted[0].is_share or wanted[0].is_money or not total:
        return False
    return value(total["total"]) < wanted[0].value and not is_less_better(title)


def _why(one: Printed, target: Figure, state: Meaning, today: date) -> str:
    if not _are_alike(one, target):
        return ""
    due, seen = _day(one.text, target), _day(one.text, one.now)
    is_older = bool(due and seen and seen < due)
    if state is Meaning.ON_TRACK and _is_further(one, target):
        return f"is further from its target ({one.now.words.strip()}) than where it began"
    if is_older or not _is_short(one, target):
        return ""
    if state is Meaning.ON_TRACK and due and due < today:
        return f"had not reached its target ({target.words.strip()}) by its date"
    if state is Meaning.COMPLETE and not (due and due >= today):
        return f"has not reached its target ({target.words.strip()})"
    return ""


def _are_alike(one: Printed, target: Figure) -> bool:
    """Whether now, the start and the target are sums, shares or counts, all the same."""
    all_of_it = (one.now, target, one.start or target)
    return len({(each.is_money, each.is_share) for each in all_of_it}) == 1


def _is_short(one: Printed, target: Figure) -> bool:
    """Whether the latest figure has not come as far as the target."""
    start = one.start
    is_less = start.value > target.value if start else is_less_better(f"{one.said.action.title} {one.text}")
    return one.now.value > target.value if is_less else one.now.value < target.value


def _is_further(one: Printed, target: Figure) -> bool:
    """Whether the figure moved away from its target; what is counted anew each year starts from nothing."""
    start = one.start
    if start is None or (not target.is_share and target.value > start.value and _A_YEARS.search(one.text)):
        return False
    return (target.value - start.value) * (one.now.value - start.value) < 0


def _day(text: str, of: Figure) -> date | None:
    """The last day of the time that is named between a figure and the next one, if it is no mere "2025/26"."""
    end = next((each.start for each in figures(text) if each.start > of.start), len(text))
    found = (each.due for each in find(text[of.end : end]) if not _SPAN.fullmatch(each.due.phrase))
    return next((due.latest for due in found if due.latest), None)
