"""What a colleague left between two actions is no answer: "(Ann, please check the dates. KD)", "[KD: still right?]"."""

import re

from milepost.core.interpret.items import Item, Loose
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.interpret.parts.labels import is_known_label

_SET_APART = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|(?P<stars>\*{1,3})\s.*\s(?P=stars)|(?:NB|N\.B\.?|Note (?:to|for))\b.*", re.DOTALL
)
_SPEAKS = re.compile(
    r"\b(?:please|pls|(?:can|could|will) (?:you|we|someone|somebody)|to (?:check|confirm|follow)|"
    r"check (?:this|with|the)|is this|still to (?:come|be)|still (?:right|needed|true)|asked for|"
    r"leave (?:this |it )?as|see my (?:e?mail|note|comment))\b|"
    r"(?:[.?!]|\s[–-])\s*(?-i:[A-Z]{2,3})\W*$|^\W*(?-i:[A-Z]{2,3}):\s",
    re.IGNORECASE,
)
_LONGEST = 200
_REASON = "This is a note between colleagues."


def without_notes(
    items: tuple[Item, ...], parts: dict[int, OutlinePart]
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts with such lines set apart, where they stand over the next title or close the plan."""
    order = sorted(parts)
    below = dict(zip(order, [parts[at] for at in order[1:]], strict=False))
    above = dict(zip(order[1:], [parts[at] for at in order], strict=False))
    gone: dict[int, Item] = {
        at: Loose(part.line.said, _REASON)
        for at, part in parts.items()
        if _is_note(part) and (at not in below or below[at].rank) and not _awaits(above.get(at))
    }
    kept = {at: part for at, part in parts.items() if at not in gone}
    return tuple(gone.get(at, item) for at, item in enumerate(items)), kept


def _is_note(part: OutlinePart) -> bool:
    text = part.line.said.text.strip()
    is_asked = part.is_field and is_known_label(part.label.strip("([ "))  # "(Lead: to be confirmed)"
    is_plain = not (part.rank or is_asked or part.line.level) and len(text) <= _LONGEST
    return is_plain and bool(_SET_APART.fullmatch(text)) and bool(_SPEAKS.search(text))


def _awaits(above: OutlinePart | None) -> bool:
    """Whether a label above has no answer but this."""
    return above is not None and above.is_field and not above.text
