"""What is said not to be there – none was held at all, this one is not fitted – where its action says that it is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content, stem, word_set
from milepost.core.checks.facts.states.denials import Denial, denials
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_NONE = AnyCase(
    r"\b(?:(?:have|has|had|have had|has had|have held|held|ran|have run|there (?:was|were|is|are|has been|have "
    r"been)) no|"
    r"(?:not|n[’']t) (?:had|held|run|have|hold) (?:a single|any|one)) "
    r"(?P<what>[a-z][a-z’'-]+(?: [a-z][a-z’'-]+){0,2}?)(?: for [a-z ]{3,20}?)?,? (?:at all|whatsoever|whatever|"
    r"of any kind)\b"
)
_WAS = (
    r"(?:was|were|is|are|ran|runs?|took|takes|began|filled|had|has|have|went|drew|finished|ended|proved|helped|continued|"
    r"continues?|opened|open)"
)
_MADE = word_set("instal open build fit begin deliver complet connect put plac mount plant erect set")
_THERE = AnyCase(
    r"(?P<what>[a-z][a-z’'-]+) (?:is|are) (?:now |all |both |already |each )*(?:working|running|open|in use|in "
    r"place|up|"
    r"up and running|live|in service|installed|fitted|operating|at work) (?:at|in|on|by) (?P<where>[^.;:()]{3,120})"
)
_NAMED = re.compile(r"[A-Z][\w’'-]+")
_LATER = re.compile(r"\b(?:until|since|before|after|again|now|previous\w*|last (?:year|term|quarter))\b", re.I)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class There(NamedTuple):
    """A sentence that tells of a thing and one of the same action that denies it."""

    said: Said
    text: str
    denied: Said
    denial: str
    is_sure: bool


def there_and_not(plan: Gathered) -> Iterator[There]:
    """Every denial beside the first sentence of its action that speaks of the thing as being there."""
    yield from _held_after_all(plan)
    for denial in plan.once(denials):
        if denial.verb in _MADE and denial.what.narrowed and not denial.who.words:
            yield from _in_place(plan, denial)


def _held_after_all(plan: Gathered) -> Iterator[There]:
    """Every "we had no evening course at all" beside "the evening courses were full"."""
    for denied, text in plan.told(_ROLES, "all whatsoever whatever kind, no not t"):
        hit = _NONE.search(text)
        if hit is None or _LATER.search(text):
            continue
        words = hit["what"].split()
        one = re.compile(
            rf"(?:^|[.;,] |\b)(?:the|our|both|these|two|three|four|five|six|\d+)(?: [a-z]+)? "
            rf"{' '.join(map(re.escape, [*words[:-1], stem(words[-1])]))}(?:s|es)?\b[^.;]{{0,60}}? {_WAS}\b",
            re.IGNORECASE,
        )
        for said, told in _of_action(plan, denied, stem(words[-1])):
            if told != text and one.search(told) and " no " not in f" {told.casefold()} " and not _LATER.search(told):
                yield There(said, told, denied, text, is_sure=True)
                break


def _in_place(plan: Gathered, denial: Denial) -> Iterator[There]:
    """A thing named by its place that is not installed, beside a list of the places where such things work."""
    if _LATER.search(denial.text):
        return
    for said, told in _of_action(plan, denial.said, denial.what.head):
        hit = _THERE.search(told) if told != denial.text and not _LATER.search(told) else None
        if hit and stem(hit["what"].casefold()) == denial.what.head:
            places = content(" ".join(_NAMED.findall(hit["where"])))
            if denial.what.narrowed <= places and _is_named(denial):
                yield There(said, told, denial.said, denial.text, is_sure=True)
                return


def _is_named(denial: Denial) -> bool:
    """Whether what narrows the thing are proper names."""
    return denial.what.narrowed <= content(" ".join(_NAMED.findall(denial.text)[1:]))


def _of_action(plan: Gathered, said: Said, head: str) -> Iterator[tuple[Said, str]]:
    found = plan.told(_ROLES, f"{head} {head}s {head}es")
    return ((one, text) for one, text in found if one.action is said.action)
