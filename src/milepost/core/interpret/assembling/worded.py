"""Sections that are but a label and number ("Recommendation 2") take the one sentence below, their words, as title."""

import re
from collections import defaultdict
from dataclasses import replace

from milepost.core.interpret.meanings.verbs import is_order
from milepost.core.plan.model import Section

# What such a word announces is said in a sentence; a theme or a chapter has a name, and a sentence below tells of it.
_SAID = re.compile(
    r"(?:.* )?(?:recommendation|objective|outcome|aim|ambition|goal|commitment|pledge|promise|mission|principle)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:should|must|shall|will|needs? to|ought to)\b", re.IGNORECASE)
_OF_ITSELF = re.compile(r"(?:this|these|the following|(?:all |the )?actions?|progress|below)\b", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"[.!?]\s+\S|\n")
_LONGEST = 250
_FEWEST = 2


def worded(sections: list[Section]) -> tuple[Section, ...]:
    """The sections with such titles, where all that are called the same have a title or but one sentence."""
    called: dict[str, list[Section]] = defaultdict(list)
    for section in sections:
        called[section.label.casefold()].append(section)
    alike = {
        label
        for label, those in called.items()
        if _SAID.fullmatch(label) and len(those) >= _FEWEST and all(one.title or _sentence(one) for one in those)
    }
    return tuple(_titled(one) if one.label.casefold() in alike and not one.title else one for one in sections)


def _titled(section: Section) -> Section:
    return replace(section, title=_sentence(section), statements=())


def _sentence(section: Section) -> str:
    """The one sentence that stands below a label and number and says what is to be, or ""."""
    told = section.statements[0].text.strip() if len(section.statements) == 1 and section.number else ""
    is_one = len(told) <= _LONGEST and not (_NEXT_SENTENCE.search(told) or _OF_ITSELF.match(told))
    return told if is_one and (_ASKS.search(told) or is_order(told)) else ""
