"""The line over a key is the key's own title, and opens no section: "Who's who", "Key to initials", "RAG ratings"."""

import re

from milepost.core.interpret.items import Item, Label, Line, Loose
from milepost.core.interpret.leads.initials import KEY
from milepost.core.interpret.meanings.openings import opening

_NAMES_A_KEY = re.compile(
    r"\b(?:key|legend|who[’'`]?s who|initials|abbreviations?|acronyms|glossary|b?rag+|ratings?|colours?|symbols|terms|"
    r"definitions)\b",
    re.IGNORECASE,
)
_KEY_TO = re.compile(  # what is nothing else, whatever stands below it
    r"(?:key|legend) (?:to|of|for) (?:the )?(?:assessments?|status(?:es)?|ratings?|colours?|symbols?|signs?|progress|"
    r"scores?|rag(?: ratings?)?)(?: of (?:the )?(?:progress|actions?|plan))?\W*",
    re.IGNORECASE,
)
_MOST_WORDS = 8
_REASON = "This is the title of a key."
_KEYS = (KEY, "key of abbreviations", "status key")


def keyed(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the titles of keys as labels, or set aside where the key is none that is understood."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Label) and item.role in _KEYS:
            _entitle(item.role, result)
        result.append(_set_aside(item))
    return tuple(result)


def _set_aside(item: Item) -> Item:
    """The item; a line that can only be the title of a key, as what stands beside the plan."""
    return Loose(item.said, _REASON) if isinstance(item, Line) and _KEY_TO.fullmatch(item.said.text.strip()) else item


def _entitle(role: str, above: list[Item]) -> None:
    """Make the nearest heading that only plain lines part from a key a label of it, if it may be its title."""
    for at in range(len(above) - 1, -1, -1):
        line = above[at]
        if not isinstance(line, Line):
            return
        if line.level or line.strong or line.band:
            above[at] = Label(line.said, role) if _is_title(line, role) else line
            return


def _is_title(line: Line, role: str) -> bool:
    """Whether a heading names the key by its words, or stands over initials, which no section begins with."""
    text = line.said.text.strip()
    if line.is_sheet_name or opening(text):
        return False
    return role == KEY or (bool(_NAMES_A_KEY.search(text)) and len(text.split()) <= _MOST_WORDS)
