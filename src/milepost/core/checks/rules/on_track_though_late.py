"""An action is called on track, and its own words say that it is behind.

Why: Green that is not true is found out late, and then no other green is believed.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Now: The builder is six weeks behind
Better:
    Action: 1.1 Open the hub
    Status: At risk
    Now: The builder is six weeks behind
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.past import past_steps
from milepost.core.checks.facts.days.put_off import put_off
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered, words_of
from milepost.core.checks.looking import meaning, name, told
from milepost.core.checks.sayings.forecasts import FORECAST_WORDS, falls_short
from milepost.core.checks.sayings.hindrances import HINDRANCE_WORDS, is_hindered, keeps_getting_worse
from milepost.core.checks.sayings.losses import (
    LOSS_WORDS,
    did_not_happen,
    gets_worse,
    is_long_silent,
    is_lost,
    nobody_came,
    since,
)
from milepost.core.checks.sayings.of_times import is_of_earlier
from milepost.core.checks.sayings.progress import is_beyond_its_money, is_broken_off
from milepost.core.checks.sayings.reach import REACH_WORDS, is_out_of_reach
from milepost.core.checks.sayings.standing import stands
from milepost.core.checks.sayings.stops import SHORT_WORDS, STOP_WORDS, TOLD_IN, is_held_up, rest, spelt_out, stopped
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.words.dates import Frame

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_BROKEN = "stood stands elsewhere walked ended quit downed torn tore sight ground further nobody closed folded another"
_WORDS = (
    f"started begun {STOP_WORDS} {LOSS_WORDS} {HINDRANCE_WORDS} {SHORT_WORDS} {REACH_WORDS} {FORECAST_WORDS} {_BROKEN}"
)
_HINDERED, _STOPPED = (
    words_of(f"{HINDRANCE_WORDS} {SHORT_WORDS}"),
    words_of(STOP_WORDS),
)  # dear patterns, looked for last
_NOT_BEGUN = re.compile(
    r"\W*(?:(?:the |this |our )?(?:work|action|project) )?(?:(?:is|has|it has) )?(?:not|yet to be) (?:yet )?(?:been )?"
    r"(?:started|begun|commenced)(?: yet)?\W*",
    re.IGNORECASE,
)  # of the whole action
_NONE_BEGUN = re.compile(
    r"\b(?:ha(?:s|ve) not (?:yet )?(?:been )?(?:started|begun) (?:at|in|on|with|for) (?:any|one|a single)\b|"
    r"\b(?:ha(?:s|ve) (?:started|begun) (?:at|in|on|with|for) none)\b)",
    re.IGNORECASE,
)  # of what it was to be done for
_NARROW = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORRIED})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action whose status means on track, and whose work does not stand still."""
    seen = set(stopped(plan))
    frame = Frame(plan.calendar, since(today), today)
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, holding="started begun commenced"):
        is_first = one.action.id not in seen and sentence == one.sentences()[0]
        is_green = is_first and meaning(plan, one.action) is Meaning.ON_TRACK and _NOT_BEGUN.fullmatch(sentence)
        late = past_steps(plan, one.action, today) if is_green else ()
        if late:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} {stands(plan, one.action)}, and is not begun, with a step due "
                f"“{late[0].due.phrase}”.",
                "Change the status, or say how the time will be made up.",
                " … ".join((sentence, *(f"{step.text} {step.due.phrase}" for step in late))),
            )
    for one, sentence in told(plan, *TOLD_IN, holding=_WORDS):
        if one.action.id in seen or meaning(plan, one.action) is not Meaning.ON_TRACK:
            continue
        if is_of_earlier(plan, one):
            continue
        if _is_behind(one, sentence) or is_long_silent(spelt_out(sentence), frame, today):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} {stands(plan, one.action)}, and its account says that it is behind.",
                "Change the status, or say how the time will be made up.",
                sentence,
            )
    yield from _put_off(plan, seen)


def _put_off(plan: Plan, seen: set[str]) -> Iterator[Fault]:
    """The first sentence of each other such action that puts its work off beyond its own deadline."""
    for each in put_off(gathered(plan)):
        action = each.said.action
        if action.id not in seen and meaning(plan, action) is Meaning.ON_TRACK:
            seen.add(action.id)
            yield each.said.fault(
                f"{name(action)} {stands(plan, action)}, is due “{each.due.phrase}”, and will not be done before "
                f"“{each.day.phrase}”.",
                "Change the status and the deadline, or say how the time will be made up.",
                each.text,
            )


def _is_behind(one: Said, sentence: str) -> bool:
    """Whether a sentence says that the action is late, or that what it needs is lost or did not come."""
    if one.question.role not in _NARROW:
        return False
    words = words_of(sentence)
    text, parts = spelt_out(sentence), one.sentences()
    at = parts.index(sentence) + 1
    following = spelt_out(parts[at]) if at < len(parts) else ""
    return (
        (not _HINDERED.isdisjoint(words) and (is_hindered(text) or keeps_getting_worse(text)))
        or (not _STOPPED.isdisjoint(words) and is_held_up(text))
        or _NONE_BEGUN.search(sentence) is not None
        or is_lost(text, rest(one, sentence))
        or did_not_happen(text, following)
        or gets_worse(text)
        or nobody_came(text, following)
        or is_broken_off(text)
        or is_beyond_its_money(text)
        or is_out_of_reach(text)
        or falls_short(sentence, parts)
    )
