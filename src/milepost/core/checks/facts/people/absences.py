"""Why somebody who is named is away from work: a birth, an illness, a death. A post alone gives nobody away."""

import re
from collections.abc import Iterator

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.given_names import NAMES

_LEAVE = (
    r"(?:(?:maternity|paternity|adoption|compassionate|bereavement|carer[’']?s|sick(?:ness)?|medical|long-term sick) "
    r"(?:leave|absence)|(?:long-term )?sick(?=[.,;)]|\W*$| (?:and|since|until|from|again|for|at|but|so)\b))"
)
_WHY = (
    rf"(?:(?:on|off on|from|back from|begins|began|starts|started|takes|taking) (?:her |his |their )?{_LEAVE}|"
    rf"off (?:work )?(?:long-term )?(?:sick|ill)\b|"
    r"signed off(?! (?:by|in|on the|the|as|all|each|every|this|that|his|her|their|our|its|\d)\b)"
    r"(?= (?:sick|work|since|until|"
    r"for (?:a|an|the|\w+ (?:weeks?|months?))|again|with)|[,.;)]|\W*$)|"
    r"(?:having|to have|recovering from|recovering after) (?:an? |her |his |their )?(?:[a-z]+ )?(?:operation|surgery|"
    r"baby|stroke|heart attack)|expecting (?:a|her|his|their) (?:\w+ )?(?:baby|child))"
)
_IS = r"(?:,? who)?(?: (?:is|was|has|had|been|will be|goes|went|now|still|currently|again|away|gone))*"
_WHO = r"(?P<who>\b[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?)"
_TOLD = re.compile(rf"{_WHO}{_IS},? {_WHY}")
_HOLDING = (
    (
        "leave absence sick ill, maternity paternity adoption compassionate bereavement carer carers sick sickness "
        "medical off"
    ),
    "signed, off",
    "operation surgery baby stroke attack, having have recovering expecting",
)


def absences(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every such sentence of an answer, with the words for whom it is told of."""
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        hit = next((hit for hit in _TOLD.finditer(part.text) if hit["who"].split()[0].casefold() in NAMES), None)
        if hit:
            yield one, part.text, hit["who"]
