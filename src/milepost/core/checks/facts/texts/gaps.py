"""Where a word is left out inside a sentence: an article behind which no noun comes."""

import re
from collections.abc import Iterator

from milepost.core.checks.facts.texts.broken import Broken
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import PROSE

_NO_NOUN = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n) (?:and|or|is|are|was|were|has|of|from|with)|(?:[Oo]ur|[Tt]heir|[Ii]ts) "
    r"(?:is|are|was|were|has))\b(?![-–’'])"
)
# the same from the space between the two words, which is soon found
_MAY_LACK = re.compile(
    r" (?=(?:and|or|is|are|was|were|has|of|from|with)\b)"
    r"(?:(?<=[Tt]he )|(?<=[Aa]n )|(?<=[Oo]ur )|(?<=[Tt]heir )|(?<=[Ii]ts ))"
)


def without_noun(plan: Gathered) -> Iterator[Broken]:
    """Each answer in which a word is followed by none that it opens: "has agreed to the and will sign"."""
    for one in plan.said(PROSE):
        hit = _NO_NOUN.search(one.answer.text) if _MAY_LACK.search(one.answer.text) else None
        if hit:
            shown = next((part.text for part in one.parts if hit.group() in part.text), hit.group())
            yield Broken(one, hit.group(), shown, is_sure=True)
