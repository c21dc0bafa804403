"""How many of a kind a line above the actions counts, where an action says of "all" of another number what was done."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.known_wholes import Whole
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.figures import numbered, numbered_everywhere, places_by_action, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_ALL = re.compile(r"(?:^\W*|[,;:–] )all(?: of)?(?: the| our| these)? $", re.IGNORECASE)
_NARROWS = re.compile(
    r" (?:of|in|with|that|who|where|which|at|from|for|without|whose|near|on|under|since|so far|known|before|after|"
    r"by)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|shall|should|would|aims?|targets?|goals?|plan(?:s|ned)?|by 20\d\d|want|hope\w*|promised?|last year|"
    r"(?:year|period|quarter) before|until|compared|against|more|fewer|further|at least|about|some|over|nearly|"
    r"almost)\b",
    re.IGNORECASE,
)
_DIED = re.compile(r" people (?:have |had |were )?(?:died|killed|lost their lives)\b", re.IGNORECASE)
_DEADLY = word_set("fatal fatality death deaths died killed")
_GENERAL = word_set(
    "person people child woman man meeting session place time case report step reply response call visit partner item "
    "point day week month year hour job post family household resident young adult action recommendation pupil patient "
    "student member area page priority aim theme section measure milestone"
)
_LEAST, _NEAR = 3, Decimal("0.5")
_DEATHS = ("death", "fatality")


def above_and_all(plan: Gathered) -> Iterator[tuple[Whole, Whole]]:
    """Each such number of all with the one above, where the action tells it nowhere else."""
    above = _above(plan)
    for place in plan.places(_ROLES, "all") if above else ():
        said, part = plan.told_at[place]
        for one in counts(part.text) if place in plan.once(numbered) else ():
            known = above.get(one.noun, ())
            if known and _is_all(part.text, one) and not _is_told(plan, said, part.text, one):
                first = next((each for each in known if _is_same(each, said, part.text, one)), None)
                if first:
                    yield first, Whole(said, part.text, one)


def _above(plan: Gathered) -> Mapping[str, Sequence[Whole]]:
    """The only number of each kind that the lines beside the actions count."""
    found: dict[str, list[Whole]] = defaultdict(list)
    for place in sorted(plan.once(numbered_everywhere)):
        said, part = plan.told_at[place]
        for one in counts(part.text) if said.is_beside and not _AHEAD.search(part.text) else ():
            is_plain = one.kind == (False, False, False) and not (one.is_of or one.is_loose)
            for noun in _nouns(part.text, one) if is_plain and one.figure.value >= _LEAST else ():
                found[noun].append(Whole(None, part.text, one))
    return {noun: some for noun, some in found.items() if len({one.value for one in some}) == 1}


def _nouns(text: str, one: Count) -> Sequence[str]:
    """What a number counts; of people who died their deaths, too."""
    if _DIED.match(timeless(text), one.figure.end):
        return _DEATHS
    return (one.noun,) if one.noun and one.noun not in _GENERAL else ()


def _is_all(text: str, one: Count) -> bool:
    """Whether a number is that of all of a kind, which nothing behind it narrows."""
    plain = timeless(text)
    named = re.compile(rf"(?: [^ ]+){{{len(one.names) + 1}}}").match(plain, one.figure.end)
    is_all = _ALL.search(plain, 0, one.figure.start) is not None
    return is_all and named is not None and not _NARROWS.match(plain, named.end()) and not _AHEAD.search(text)


def _is_same(above: Whole, said: Said, text: str, one: Count) -> bool:
    """Whether a number is of all that the line above counts: near it, and of things that both call the same."""
    least, most = sorted((above.value, one.figure.value))
    words = content(above.text.casefold())
    is_deadly = not words.isdisjoint(_DEADLY) or _DIED.search(above.text) is not None
    names = one.names - _DEADLY if is_deadly else one.names
    around = content(text.casefold()) | content(said.action.title.casefold())
    is_named = content(" ".join(names)) <= words and content(" ".join(above.number.names)) <= around
    return is_named and _NEAR * most <= least < most


def _is_told(plan: Gathered, said: Said, text: str, one: Count) -> bool:
    """Whether the action counts as many in another place, so that all are those of which it speaks."""
    others = (plan.told_at[place][1].text for place in plan.once(places_by_action).get(said.action.id, ()))
    here = [said.action.title, *(each for each in others if each != text)]
    return any(each.figure.value == one.figure.value for told in here for each in counts(told))
