"""Lines that say who leads a section at its foot, below its last action: "Priority lead: Ann Lowe"."""

from collections import Counter
from collections.abc import Mapping

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.lead_lines import part_led
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead


def without_foot_leads(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with such a line as one that stands over actions, where it opens with the section's own word.

    What comes again within a section is asked of each of its actions, whatever its words.
    """
    found = _of_sections(parts, rank)
    return parts | {at: OutlinePart(parts[at].line, rank=rank - 1) for at in found} if found else parts


def _of_sections(parts: Mapping[int, OutlinePart], rank: int) -> list[int]:
    word, section, has_actions = "", -1, False
    found: dict[int, tuple[int, str]] = {}
    for at, part in parts.items():
        if 0 < part.rank < rank and (opened := opening(part.line.said.text)):
            word, section, has_actions = opened.label, at, False
        elif part.rank == rank:
            has_actions = True
        elif word and has_actions and part.is_field and part.text and _leads(part.label, word):
            found[at] = (section, key(part.label))
    counts = Counter(found.values())
    return [at for at, one in found.items() if counts[one] == 1]


def _leads(label: str, word: str) -> bool:
    """Whether a label asks who leads what this word opens: "Priority lead", "Priority 2 lead"."""
    names_part = key(label).startswith(key(word)) and key(label) != key(word)
    return names_part and (is_lead(label) or bool(part_led(label)))
