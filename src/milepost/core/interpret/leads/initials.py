"""Lines that say whose initials stand in a plan: "KM = Kit Marlow, Energy Officer", "Kit Marlow (KM)"."""

import re

from milepost.core.interpret.items import Item, Label, Line, Named
from milepost.core.interpret.leads.callings import is_person, is_short_for

_BEFORE = re.compile(
    r"[^:=()]{0,60}\b(?:key|initials|leads?|abbreviations|who’s who|officers|names)\b[^:=()]{0,30}:\s*", re.IGNORECASE
)
_NEXT = re.compile(r"\s*(?:[;|\n]|,(?=\s*[A-Z]{2,4}\s*[=:–—-])|(?<=\)),)\s*")
_CODE_FIRST = re.compile(r"[-•*]?\s*\(?(?P<code>[A-Z]{2,4})\)?\s*(?:[=:–—-]|\s)\s*(?P<words>[^\W\d_].*)")
_NAME_FIRST = re.compile(r"[-•*]?\s*(?P<name>[^(),]+?)\s*[\[(](?P<code>[A-Z]{2,4})[\])]\s*(?P<rest>[,–—-].*)?")


def initials_line(line: Line) -> tuple[Item, ...]:
    """The people whom a line names by initials that are those of their names; nothing for any other line."""
    text = _BEFORE.sub("", line.said.text.strip(), count=1).rstrip(" .")
    found = [_entry(piece) for piece in _NEXT.split(text) if piece]
    named = [one for one in found if one]
    if not named or len(named) < len(found) or (line.level and len(named) == 1):
        return ()
    return (Label(line.said, "key of initials"), *named)


def _entry(piece: str) -> Named | None:
    match = _CODE_FIRST.fullmatch(piece)
    if match:
        name = re.split(r",|\s[-–—]\s|\(", match["words"])[0].strip()
        return Named(match["code"], (match["words"],), "initials") if _is_of(match["code"], name) else None
    match = _NAME_FIRST.fullmatch(piece)
    if match and _is_of(match["code"], match["name"]):
        return Named(match["code"], (match["name"] + (match["rest"] or ""),), "initials")
    return None


def _is_of(code: str, name: str) -> bool:
    return is_person(name) and is_short_for(code, name)
