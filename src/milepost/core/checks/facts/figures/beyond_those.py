"""More of those of whom something is said – had a reading, began a course, were pledged – than an action counts."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import Figure, figures, in_digits, places_by_action, timeless, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_DOES = (
    r"(?:are|is|were|was|have|has|had|got|get|now|can|could|did|do|took|take|came|come|went|said|say|told|will|would|"
    r"still|since|report\w*|mended|wants?|lives?|sees?|uses?|works?|thinks?|feels?|knows?|likes?|find|keep|pay|"
    r"[a-z]{3,}ed)"
)
_OF_THOSE = re.compile(
    r"\b(?P<part>\d[\d,]*) of (?:all )?(?:those|the (?P<noun>[a-z]+)) (?:with|who|that|which|whose)"
    rf"(?: (?:have|has|had|were|was|are|is|did|been))? (?P<what>[a-z][^.,;:]*?)(?= {_DOES}\b|[.,;:]|$)",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:was|were|are|is|have|has|had|came|took|went|[a-z]{3,}ed)\b")
_BEGAN = re.compile(
    r"\b(?:joined|began|started|enrolled|signed up|entered|set out|have begun|have joined|took up a place)\b"
)
_ENDED = re.compile(
    r"\b(?:the|those|all) (?P<part>\d[\d,]*)(?: (?P<noun>[a-z]+))? (?:who|that|which) (?:(?:have|had|then|all) )?"
    r"(?:stayed|stuck (?:with|to)|finished|completed|(?:got|came|went) (?:right )?(?:through )?to the end|"
    r"saw it through|"
    r"dropped out|left (?:early|before)|lasted|reached the end|kept (?:it up|coming|going))\b(?P<then>[^.;]{0,24})",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:since|last (?:year|term|time|month|quarter|spring|summer|autumn|winter)|previous\w*|earlier|before|in all|"
    r"more|further|another|other|others|besides|together|in total|so far|per|each|every|average|target|against|"
    r"than|ever|both|waves?|cohorts?|rounds?|intakes?|groups?)\b|··",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"(?:\b(?:of|from|out of) (?:this|that|it|which|this sum|that sum|this money|the money),? (?:[a-z]+ ){0,3}?$)",
    re.IGNORECASE,
)
_IS_OF_IT = re.compile(r" of (?:this|that|it|this sum|this money|the money|the sum)\b(?! (?:year|month|quarter|kind))")
_BUDGET = re.compile(r"\b(?:budgets?|allocat\w+|estimates?)\b", re.IGNORECASE)
_MORE_MONEY = re.compile(
    r"\b(?:a (?:year|month|week)|each|per|more|further|another|also|besides|matched|match|interest|repaid|plus|"
    r"and then|yearly|"
    r"annual\w*|worth|borrow\w*|overspen\w*|over-?spen\w*|exceed\w*|too much)\b",
    re.IGNORECASE,
)


class Beyond(NamedTuple):
    """An answer that tells of more than another sentence counts, with both numbers and the words of both."""

    said: Said
    part: str
    whole: str
    text: str
    is_sure: bool


def beyond_those(plan: Gathered) -> Iterator[Beyond]:
    """Each such part with the count that it is more than."""
    for said, text in plan.told(_ROLES, "of, those the, with who that which whose, 0"):
        yield from _beyond_said(plan, said, text)
    for said, text in plan.told(
        _ROLES, "who that which, stayed stuck finished completed end through dropped left lasted kept"
    ):
        yield from _beyond_begun(plan, said, text)
    for said in plan.said(_ROLES, "of from out, this that it which money sum, £"):
        yield from _beyond_sum(said)


def _beyond_said(plan: Gathered, said: Said, text: str) -> Iterator[Beyond]:
    """More of those with a high reading than had one."""
    hit = _OF_THOSE.search(in_digits(text))
    what = _stems(hit["what"]) if hit else frozenset()
    if not hit or not what or _OTHER.search(text):
        return
    told = [each for each in _others(plan, said, text) if what <= _stems(each)]
    found = [(each, count) for each in told if (count := _counted(each, hit["what"], what))]
    if len(told) == len(found) == 1 and found[0][1].figure.value < value(hit["part"]):
        each, count = found[0]
        is_same = hit["noun"] is None or count.noun in ("", one_of(hit["noun"]))
        if is_same and not _OTHER.search(each):
            yield Beyond(said, hit["part"], count.figure.words.strip(), f"{each} {text}", is_sure=True)


def _counted(text: str, words: str, what: frozenset[str]) -> Count | None:
    """The one number of which a sentence says this: 684 of "684 of the 2,910 people (24%) had a high reading"."""
    some = [one for one in counts(text) if not (one.is_of or one.is_time or one.figure.is_share or one.figure.is_money)]
    ends = [*(one.figure.start for one in some[1:]), len(text)]
    told = [one for one, end in zip(some, ends, strict=False) if what <= _stems(text[one.figure.end : end])]
    if len(told) != 1 or told[0].is_loose:
        return None
    before = [one.figure.end for one in some if one.figure.end < told[0].figure.start]
    # of "52 here and 31 there reported damp" all are counted
    is_alone = not before or _VERB.search(text, before[-1], told[0].figure.start)
    return told[0] if is_alone else None


def _beyond_begun(plan: Gathered, said: Said, text: str) -> Iterator[Beyond]:
    """More who stayed to the end than began, where only one sentence of the action counts those who began."""
    hit = _ENDED.search(in_digits(text))
    if not hit or _OTHER.search(in_digits(text)):
        return
    others = [*_others(plan, said, text)]
    began = [each for each in others if _BEGAN.search(each) and _plain(each)]
    every = [one for each in others for one in _plain(each)]
    whole = _plain(began[0]) if len(began) == 1 else ()
    part = value(hit["part"])
    if len(whole) == 1 and all(one.figure.value < part for one in every) and not _MANY_TIMES.search(began[0]):
        yield Beyond(said, hit["part"], whole[0].figure.words.strip(), f"{began[0]} {text}", is_sure=False)


_MANY_TIMES = re.compile(
    r"\b(?:more|further|another|each|every|per|a (?:week|month|term)|since then|new)\b", re.IGNORECASE
)


def _plain(text: str) -> Sequence[Count]:
    """The numbers of people or things of a sentence."""
    return [one for one in counts(text) if one.kind == (False, False, False)]


def _others(plan: Gathered, said: Said, text: str) -> Iterator[str]:
    """The other sentences of the action with numbers that tell of what was."""
    for place in plan.once(places_by_action).get(said.action.id, ()):
        one, part = plan.told_at[place]
        if one.question.role in _ROLES and part.text != text:
            yield part.text


def _beyond_sum(said: Said) -> Iterator[Beyond]:
    """A sum that is said to be of one told before, and is more."""
    for before, text in pairwise(("", *said.sentences())):
        for one in figures(text) if "£" in text else ():
            is_of_it = _OF_IT.search(text, 0, one.start) or _IS_OF_IT.match(text, one.end)
            if not one.is_money or not is_of_it:
                continue
            here = _sums(text[: one.start])
            wholes = here or _sums(before)
            words = text if here else f"{before} {text}"
            if wholes and sum(each.value for each in wholes) < one.value and not _MORE_MONEY.search(words):
                yield Beyond(
                    said, one.words.strip(), wholes[-1].words.strip(), words.strip(), is_sure=_is_sure(wholes, words)
                )


def _is_sure(wholes: Sequence[Figure], words: str) -> bool:
    """Whether no more can go out than came in; a budget may be overspent."""
    return len(wholes) == 1 and not _BUDGET.search(words)


def _sums(text: str) -> Sequence[Figure]:
    return [one for one in figures(text) if one.is_money]


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(lemma, content(timeless(text).casefold())))
