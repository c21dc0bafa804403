"""How a fault is worded: a choice for each part of its sentences, remembered by name, and numbers as officers write.

Of one seed come two texts that differ in nothing but what is wrong: whatever is chosen is chosen for both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

_ONES = [
    "nought",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_HUNDRED, _SMALL, _LONG = 100, 10, 1000
ASIDES = (
    "The rota is kept by the office.", "Partners were generous with their time.", "The room is lent by the library.",
    "The paperwork was lighter than many had feared.", "Travel remains dear in the outlying villages.",
    "A plain guide hangs beside the door.", "The weather was kinder than in the autumn.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What an action tells: its account, the words that show what is wrong, and other lines of the little plan.

    `facts` are lines of `examples.example_plan` by their label; those in `elsewhere` stand in another action.
    """

    account: str
    shown: tuple[str, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    introduction: str = ""


class Wording:
    """The choices of one text; `is_right` says whether it is to be sound."""

    def __init__(self, random: Random, *, is_right: bool, chosen: Mapping[str, str]) -> None:
        self.random = random
        self.is_right = is_right
        self.choices: dict[str, str] = {}
        self._chosen = chosen

    def pick(self, part: str, *forms: str) -> str:
        """One of several forms; its name is its own words."""
        found = self.random.choice(forms)
        wanted = self._chosen.get(part, "")
        found = next((form for form in forms if wanted and wanted in form), found)
        self.choices[part] = found
        return found

    def among(self, low: int, high: int) -> int:
        """A number between two, both included."""
        return self.random.randint(low, high)

    def some(self, of: Sequence[str], many: int) -> list[str]:
        """So many of several, in any order."""
        return self.random.sample(list(of), many)

    def either(self, right: int, wrong: int) -> int:
        """What is right, or what is wrong where the text is to be so."""
        return right if self.is_right else wrong

    def text(self, right: str, wrong: str) -> str:
        """The same of words."""
        return right if self.is_right else wrong

    def scale(self) -> tuple[int, int]:
        """Between which numbers the whole of a text lies."""
        sizes = {"small": (12, 48), "middle": (60, 480), "large": (1100, 6400)}
        return sizes[self.pick("scale", *sizes)]

    def number(self, value: int) -> str:
        """A number as this officer writes numbers."""
        style = self.choices.get("number") or self.pick("number", "figures", "small in words", "in words")
        is_short = value <= _SMALL or style == "in words"
        return in_words(value) if style != "figures" and is_short and value < _LONG else f"{value:,}"

    def say(self, part: str, /, *forms: str, **values: object) -> str:
        """One of several forms with its blanks filled, with capitals; "|" is where an aside may stand."""
        form = self.pick(part, *forms)
        if "|" in form:
            aside = self.pick("between", "nothing", "an aside")
            form = form.replace("|", f"{self.random.choice(ASIDES)} " if aside == "an aside" else "").replace("  ", " ")
        return capitals(form.format(**values))


def in_words(value: int) -> str:
    """A number below a thousand in words: "a hundred and twelve"."""
    if value >= _HUNDRED:
        rest = f" and {in_words(value % _HUNDRED)}" if value % _HUNDRED else ""
        hundreds = "a" if value < 2 * _HUNDRED else _ONES[value // _HUNDRED]
        return f"{hundreds} hundred{rest}"
    if value < len(_ONES):
        return _ONES[value]
    return _TENS[value // 10] + (f"-{_ONES[value % 10]}" if value % 10 else "")


def capitals(text: str) -> str:
    """The text with a capital at the start of each sentence."""
    parts = [part[:1].upper() + part[1:] for part in text.split(". ")]
    return ". ".join(parts)
