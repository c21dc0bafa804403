"""What was done for every one of a kind, beside the count of those of them for whom it was done."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.facts.states.all_but_some import AllButSome
from milepost.core.checks.facts.texts.asking import is_account
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_DONE = r"(?P<verb>[a-z]{2,}ed|given|seen|told|met|found|taught|shown|held|sent|paid|heard|put|built|kept|read|rung)"
_EVERY = re.compile(
    r"\W*(?:every(?: single)?|each|all(?: of)?(?: the| our| these)?) (?:[a-z]+ )?(?P<noun>[a-z]{3,}) "
    rf"(?:was|were|has been|have been|has|have) (?:now |all )?{_DONE}\b",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?<![\w.,/-])(?P<part>{COUNT}) (?:out )?of (?:them|these|those|the (?P<whole>{COUNT})|(?P<other>{COUNT}))"
    rf"(?: (?:[a-z]+ )?[a-z]+s)? (?:was|were|has been|have been|has|have) (?:now |only |all )?{_DONE}\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:but|except|apart|bar|save|nearly|almost|not|no|never|will|would|should|could|may|must|until|if|another|last "
    r"year|before|previous\w*|then|since|at first|again|later|once|target|aim|hope\w*|want\w*|who|whose|other|in "
    r"20\d\d)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"(?<![\w.,/-])(?P<number>{COUNT})(?P<words>(?: [a-z]+){{1,2}})", re.IGNORECASE)


def every_and_part(plan: Gathered) -> Iterator[AllButSome]:
    """Each "every family was offered help" of an action that also says that eight of the nine families were offered."""
    told = [
        (one, text, hit)
        for one, text in plan.told(_ROLES, "every each all")
        if (hit := _claim(text)) and is_account(one.question)
    ]
    counted: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    wanted = {one.action.id for one, *_ in told}
    for one, text in plan.told(_ROLES, "of, was were has have") if told else ():
        if one.action.id in wanted and is_account(one.question):
            counted[one.action.id].append((one, text))
    for one, text, every in told:
        for other, part in counted[one.action.id]:
            if part != text and _is_fewer(every, in_digits(part)):
                yield AllButSome(other, text, part)
                break


def _claim(text: str) -> re.Match[str] | None:
    return None if _NOT_SO.search(text) else _EVERY.match(text)


def _is_fewer(every: re.Match[str], part: str) -> bool:
    """Whether a sentence counts fewer of the same kind than there are, for whom the same was done."""
    hit = None if _NOT_SO.search(part) else _PART.search(part)
    noun = one_of(every["noun"].casefold())
    if hit is None or hit["verb"].casefold() != every["verb"].casefold() or noun not in map(one_of, words_in(part)):
        return False
    whole = hit["whole"] or hit["other"]
    wholes = [value(whole)] if whole else _of_noun(part[: hit.start()], noun)
    return len(wholes) == 1 and value(hit["part"]) < wholes[0]


def _of_noun(text: str, noun: str) -> list[Decimal]:
    return [
        value(hit["number"]) for hit in _NUMBER.finditer(text) if noun in map(one_of, hit["words"].casefold().split())
    ]
