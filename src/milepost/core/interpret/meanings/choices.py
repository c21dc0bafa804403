"""Boxes that offer several words, of which one is ticked: "☐ Not started ☒ Achieved"."""

import re

_BOX = re.compile(r"(?P<box>[☐☒☑◯○●◉✓✔✗✘□■⬜🗹]|\[[ xX✓]?\]|\([ xX✓]\))\s*(?P<label>[^☐☒☑◯○●◉✓✔✗✘□■⬜🗹\[(]*)")
_TICKED = frozenset("☒☑●◉✓✔■🗹xX")
FIRST_SIGNS = frozenset("☐☒☑◯○●◉✓✔✗✘□■⬜🗹[(")  # with one of which a choice of boxes opens


def choices(text: str) -> list[tuple[str, bool]]:
    """The words beside each box and whether it is ticked, or nothing where a text is no choice of boxes."""
    text = text.lstrip()
    if text[:1] not in FIRST_SIGNS:
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


def _is_ticked(box: str) -> bool:
    return not _TICKED.isdisjoint(box)
