"""Boxes that offer several words, of which one is ticked: "☐ Not started ☒ Achieved"."""

import re

from milepost.core.words.dates import find

_BOX = re.compile(r"(?P<box>[☐☒☑◯○●◉✓✔✗✘□■⬜🗹]|\[[ xX✓]?\]|\([ xX✓]\))\s*(?P<label>[^☐☒☑◯○●◉✓✔✗✘□■⬜🗹\[(]*)")
_FEWEST_WORDS = 5  # of a step; a status has fewer
_MOSTLY = 0.6
_TICKED = frozenset("☒☑●◉✓✔■🗹xX")
FIRST_SIGNS = frozenset("☐☒☑◯○●◉✓✔✗✘□■⬜🗹[(")  # with one of which a choice of boxes opens


def choices(text: str) -> list[tuple[str, bool]]:
    """The words beside each box and whether it is ticked, or nothing where a text is no choice of boxes."""
    text = text.lstrip()
    if text[:1] not in FIRST_SIGNS or _are_steps(text):
        return []
    found = [
        (" ".join(match["label"].split()).strip(" ;,/|"), _is_ticked(match["box"])) for match in _BOX.finditer(text)
    ]
    is_choice = len(found) > 1 and _BOX.match(text) and all(label for label, _ in found)
    return found if is_choice and len({ticked for _, ticked in found}) > 1 else []


def chosen(text: str) -> str:
    """The words whose boxes are ticked; the text itself where it offers no choice."""
    found = choices(text)
    return "; ".join(label for label, ticked in found if ticked) if found else text


def _are_steps(text: str) -> bool:
    """Whether boxes stand before steps, of which each is done or to come, and not before what one could be."""
    lines = [match["label"] for match in map(_BOX.fullmatch, map(str.strip, text.split("\n"))) if match]
    told = [line for line in lines if len(line.split()) >= _FEWEST_WORDS or find(line)]
    return len(lines) > 1 and len(told) >= _MOSTLY * len(lines)


def _is_ticked(box: str) -> bool:
    return not _TICKED.isdisjoint(box)
