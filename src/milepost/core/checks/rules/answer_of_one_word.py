"""A question that asks for an account is answered with “Yes”, “See above” or a single word.

Why: The board asked what stands in the way; it learns that something does, and not what.

Example:
    Action: 1.1 Open the hub
    Now: The lease is signed.
    Worried: Yes.
Better:
    Action: 1.1 Open the hub
    Now: The lease is signed.
    Worried: The landlord has not yet answered on the ramp.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from milepost.core.checks.facts.texts.asking import wants_results
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.looking import meaning, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YES = (
    r"(?:yes|yep|no|possibly|maybe|some|many|lots|various|several|a few|partly|partially|ok|okay|fine|good|noted|"
    r"agreed|see)"
)
_SO = (
    r"(?:,? (?:there (?:is|are|have been)|it (?:is|does|has)|we (?:are|have|do)|indeed|definitely|of course|"
    r"to some extent))?"
)
_ABOVE = (
    r"(?:please )?(?:(?:as|see|refer to|per|as per|as stated|as noted|as described|as set out|as outlined|as mentioned|"
    r"covered|answered|included|described|set out|same as)(?: \w+)? )(?:above|overleaf|"
    r"previous(?: (?:answer|box|section|column|question))?|"
    r"(?:the )?(?:box|answer|section|column|question|entry|line) (?:above|before))"
)
_OF_ABOVE = "above overleaf previous before"  # of which a pointer holds one
_YES_ONLY = re.compile(rf"\W*{_YES}{_SO}\W*", re.IGNORECASE)
_ABOVE_ONLY = re.compile(rf"\W*{_ABOVE}\W*", re.IGNORECASE)
_STILL_TO_COME = re.compile(
    r"\W*(?:tb[acd]|to be (?:confirmed|advised|added|completed)|to follow|pending)\W*", re.IGNORECASE
)
_POLAR = re.compile(
    r"\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|y/?n|yes)\b|"
    r".*\b(?:y/n|yes/no|yes or no|complete|required|approved|signed|funded)\W*$",
    re.IGNORECASE,
)  # a question that "yes" answers
_ONE_WORD = re.compile(r"[A-Za-z][a-z’'-]{2,20}\.?")
_MAY_BE_ALL = words_of(
    "none nil nothing complete completed done closed ongoing continue continuing ditto unchanged tbc tba tbd no behind "
    "ahead late green amber red blue started pending finished delayed"
)  # a status, or what `empty-account` tells
_OF_ONE_WORD = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_LONGEST = 40  # letters
_TOLD = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT, QuestionRole.OTHER)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of a live action that is only such words; a question that begins with "Is" may be answered so.

    What `empty-account` calls empty without doubt is left to it.
    """
    results = (one for one in said(plan, QuestionRole.MEASURE, holding=_OF_ABOVE) if wants_results(one.question))
    for one in chain(said(plan, *_TOLD), results):
        text = one.answer.text.strip()
        if 1 < len(text) < _LONGEST and _says_nothing(one, text) and is_live(one.action):
            if one.question.role is QuestionRole.NEXT and meaning(plan, one.action) is Meaning.COMPLETE:
                continue
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with “{text}”.",
                "Say it in full, so that the answer can be read alone.",
                text,
            )


def _says_nothing(one: Said, text: str) -> bool:
    role = one.question.role
    if role is QuestionRole.OTHER:
        if _ABOVE_ONLY.fullmatch(text):
            return wants_results(one.question) or _asks(one)
        return bool(_asks(one) and (_YES_ONLY.fullmatch(text) or _STILL_TO_COME.fullmatch(text)))
    if _ABOVE_ONLY.fullmatch(text):
        return True
    if role is QuestionRole.MEASURE:
        return False
    if role in _OF_ONE_WORD and _ONE_WORD.fullmatch(text) and text.casefold().strip(" .") not in _MAY_BE_ALL:
        return True
    is_none = role in (QuestionRole.WORRIED, QuestionRole.NEXT) and text.casefold().strip(" .-") == "no"
    return bool(_YES_ONLY.fullmatch(text)) and not is_none and not _POLAR.match(one.question.heading)


def _asks(one: Said) -> bool:
    """Whether a question of no known kind asks for an account, as "What stands in our way" does."""
    opening = one.question.heading.casefold().split(maxsplit=1)[:1]
    return opening in (["what"], ["what's"], ["what’s"], ["how"], ["why"], ["where"], ["tell"], ["describe"])
