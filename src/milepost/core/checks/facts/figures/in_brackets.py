"""A number in words with another in figures right behind it, in brackets: "seventeen (19) volunteers"."""

from collections.abc import Iterator
from itertools import pairwise

from milepost.core.checks.facts.figures.conversions import Unlike
from milepost.core.checks.figures import figures, numbered_everywhere
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import EVERYWHERE

_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
)
_OPENS, _CLOSES = " (", ")"
_PAIR = 2
_NOTES = 10  # "sixteen (1)" is more often a note than a slip


def twice_in_brackets(plan: Gathered) -> Iterator[Unlike]:
    """Each number in words whose figure in brackets is another; a small one behind a great one may be a note's."""
    many = plan.once(numbered_everywhere)
    for place in plan.places(EVERYWHERE, f"{_NUMBERS}, {FIGURE}"):
        one, part = plan.told_at[place]
        text = part.text
        if _OPENS not in text or many.get(place, 0) < _PAIR:
            continue
        for word, figure in pairwise(figures(text)):
            is_repeated = text[word.end : figure.start] == _OPENS and text[figure.end : figure.end + 1] == _CLOSES
            is_plain = not (
                word.words[:1].isdigit() or word.is_share or word.is_money or figure.is_share or figure.is_money
            )
            is_note = figure.value < _NOTES <= word.value
            if is_repeated and is_plain and figure.words[:1].isdigit() and figure.value != word.value and not is_note:
                yield Unlike(one, text, text[word.start : figure.end + 1], word.words.casefold())
