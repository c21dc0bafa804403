"""How many an action's title promises, beside how many its account says that it promised."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_BEFORE = re.compile(
    r"\b(?:(?:[Ww]e|[Ii]t|[Tt]his action|[Tt]he plan|[Tt]he action|[Tt]he title) (?:had |has |have "
    r")?(?:promised?s?|undertook|"
    r"set out to \w+|meant to \w+|is to \w+|speaks of)|[Tt]he (?:full |promised |planned )?|[Oo]ur (?:promised "
    r"|planned )?|[Aa]ll "
    r"(?:the |of the )?|promised )(?: ?(?:to|a|the) (?:[a-z]+ )?)?$"
)
_PROMISED = re.compile(
    r"\b(?:promis(?:ed|es|e)|pledged|undertook|undertaken|planned|of this action|in (?:the|its) title|set out to)\b"
)
_BEHIND = re.compile(
    r"(?: [a-z’'-]+){0,4}? (?:that |which )?(?:(?:this|the) (?:action|plan|title) (?:promis\w+|is (?:for|"
    r"about)|speaks of|asks for|"
    r"names)|(?:we|it) (?:had |have )?promised|of this action)\b(?! by\b)"
)
_OF_THE_PLANNED = re.compile(
    r"(?: [a-z’'-]+s)? (?:(?:that |which )?(?:we|they|it|the plan) )?(?:had |have |has )?(?:planned|promised|pledged)\b"
    r"(?! (?:for|by|in|to|this|so|at|on|before|until|from)\b)"
)  # "118 placements of the 200 planned", and not of those that are planned for a year
_LOOSE = re.compile(r"\b(?:first|last|other|another|further|more|extra|next|remaining|up to|at least)\b", re.IGNORECASE)


class Promise(NamedTuple):
    """What an account says was promised, and the other number in its action's title."""

    said: Said
    text: str
    told: Count
    titled: Count


def promised_otherwise(plan: Gathered) -> Iterator[Promise]:
    """Each number of a noun that is told as promised, and is another in the title."""
    titles: dict[str, dict[str, Count]] = {}
    for place in plan.places(WRITTEN, "promised promise promises undertook title planned pledged"):
        one, part = plan.told_at[place]
        text = part.text
        is_bare = "planned" in part.words and not ("of" in part.words or "promised" in part.words)
        if is_bare or not _PROMISED.search(text):
            continue
        action = one.action
        if action.id not in titles:
            found = [each for each in counts(action.title) if each.noun and each.kind == (False, False, False)]
            titles[action.id] = {each.noun: each for each in found}
        named = titles[action.id]
        every = counts(text) if named else ()
        for at, told in enumerate(every):
            titled = named.get(told.noun or (every[at - 1].noun if at and told.is_of else ""))
            is_other = titled is not None and titled.figure.value != told.figure.value and not told.is_loose
            if titled and is_other and _is_promised(text, told) and not _LOOSE.search(text[: told.figure.start]):
                yield Promise(one, text, told, titled)


def _is_promised(text: str, told: Count) -> bool:
    is_of = told.is_of and _OF_THE_PLANNED.match(text, told.figure.end) is not None
    is_behind = is_of or _BEHIND.match(text, told.figure.end) is not None
    before = text[: told.figure.start]
    is_before = _BEFORE.search(before) is not None and _PROMISED.search(before) is not None
    return is_behind or is_before
