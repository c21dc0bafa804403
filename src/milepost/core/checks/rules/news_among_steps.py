"""What happened stands where the next steps are asked for, and no step is given.

Why: Next time somebody asks whether the steps were done; of a day that went well there is nothing to ask.

Example:
    Action: 1.1 Open the hub
    Now: The rooms are let.
    Next: The open day went very well, 140 people came.
Better:
    Action: 1.1 Open the hub
    Now: The rooms are let. The open day went very well, 140 people came.
    Next: By October 2023 – hold a second open day (Ann Lee)
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Sentence, gathered, words_of
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
# with one of these a sentence may be a step, or say why there is none
_MAY_BE_STEP = words_of(
    "will shall to need needs must should continue continues next by plan plans further until ensure if once when as "
    "so what because that which who no none nothing not now ongoing complete completed due expected tbc see after "
    "before while closed achieved finished"
)
_HAPPENED = re.compile(
    r"\b(?:went|took|came|began|gave|drew|ran|grew|rose|fell|chose|wrote|spoke|did|saw|sang|flew|was|were|has been|"
    r"have been)\b|\b(?:we|they|he|she|it|people|families|parents|residents|visitors|everybody|everyone) "
    r"(?:\w+ )?(?:[a-z]{2,}ed|held|made|met|had|won|sold|found|built|taught|loved|left|brought)\b(?! (?:by|in) 20)",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\b(?:grateful|gratitude|indebted|(?:many|our|warm|sincere|grateful|huge|heartfelt) thanks|thanks to all|"
    r"thank(?:ed)? (?:you|every(?:one|body)|all|our|the)|big thank|most generous|(?:great|real|much|full) credit|"
    r"owe (?:a|them|her|him|it) [a-z ]{0,20}(?:thanks|debt)|well done|pay tribute|(?:lucky|fortunate|"
    r"blessed) to have|(?:pleasure|joy|privilege|honour) to|cannot thank)\b",
    re.IGNORECASE,
)
_ALSO_A_STEP = re.compile(
    r"\d|\b(?:to (?:thank|write|send|ask|hold|invite)(?<!like to thank)|thank[- ]you (?:event|lunch|tea|card|letter)s?|"
    r"letters?|ask|invite|hold|write|by (?:the )?(?:end|spring|summer|autumn|winter|easter|christmas))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of a live action in which all sentences tell what happened, and none can be a step."""
    for one in gathered(plan).said(frozenset({QuestionRole.NEXT})):
        if one.parts and is_live(one.action) and all(map(_is_news, one.parts)):
            does = "gives thanks" if _THANKS.search(one.answer.text) else "tells what happened"
            yield one.fault(
                f"{name(one.action)} {does} under “{one.question.heading}”, and gives no step.",
                "Move it to the account, and say here what happens next, who does it and by when.",
                one.answer.text.strip(),
            )


def _is_news(part: Sentence) -> bool:
    if _THANKS.search(part.text):
        return _ALSO_A_STEP.search(part.text) is None
    return _MAY_BE_STEP.isdisjoint(part.words) and _HAPPENED.search(part.text) is not None
