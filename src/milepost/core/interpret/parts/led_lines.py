"""Lines that say who leads without a mark: "Led by Ann Lowe, Head of Roads", "This action sits with Ann Lowe."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.leads.action_sentences import action_sentence
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.lead_lines import PART_WORD
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.parts.labels import is_known_label, labelled

_LED = re.compile(r"(?P<label>[A-Z][a-z]+(?: [a-z]+)? by) (?P<who>(?:the )?[A-Z].{2,150})")
_OF_PART = re.compile(rf"\b(?:this|the|our|that) (?P<word>{PART_WORD})\b", re.IGNORECASE)
_LEAD = "Lead"  # what a sentence leaves unsaid
_FEWEST, _PAIR = 2, 2
_LONGEST = 250
_OPENS_ACTIONS = frozenset((Role.NUMBER, Role.ACTION))  # labels with which an action begins
_AROUND = "([*- "


def with_colons(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with a colon in such lines, where there are several; what says more than who leads is none.

    A line in bold or italics, which a PDF shows as a heading of its own, says so all the same. A whole sentence is the
    answer to a label that it leaves unsaid.
    """
    told = {at: words for at, part in enumerate(parts) if isinstance(part, Line) and (words := _told(part))}
    told |= {at: f"{_LEAD}: {text}" for at, text in _sentences(parts).items() if at not in told}
    if len(told) < _FEWEST:
        return parts
    return tuple(
        replace(part, said=part.said.worded(told[at]), level=0) if isinstance(part, Line) and at in told else part
        for at, part in enumerate(parts)
    )


def _told(line: Line) -> str:
    match = _LED.fullmatch(" ".join(line.said.text.split())) if " by " in line.said.text else None
    known = guess(match["label"]) if match else None
    if not match or not known or known.share < 1 or known.roles[:1] != (Role.LEAD,):
        return ""
    return f"{match['label']}: {match['who']}" if names_parties(match["who"]) else ""


def _sentences(parts: Sequence[Part]) -> dict[int, str]:
    """The lines that are a sentence over fields of an action; below the line of a section it speaks of that."""
    lines = ((at, part) for at, part in enumerate(parts) if isinstance(part, Line))
    told = {at: line.said.text for at, line in lines if not line.level and _names(line.said.text)}
    found = {at: text for at, text in told.items() if _is_asked(parts[at + 1 : at + 2])}
    words = {at: match["word"].casefold() for at, text in found.items() if (match := _OF_PART.search(text))}
    opened = [opening(part.said.text) for part in parts if isinstance(part, Line)] if words else []
    sections = {one.label.casefold() for one in opened if one and (one.number.isdigit() or one.number.isalpha())}
    return {at: text for at, text in found.items() if words.get(at) not in sections}


def _names(text: str) -> bool:
    is_sentence = text.endswith((".", ".)")) and len(text) <= _LONGEST and "\n" not in text  # "Run by Ann" has a label
    told = action_sentence(text) if is_sentence else None
    return told is not None and not told[2] and names_parties(told[1])


def _is_asked(below: Sequence[Part]) -> bool:
    """Whether a field of an action stands right below, be it in rows of two cells."""
    texts = [_first(part).strip(_AROUND) for part in below]
    labels = [labelled(text)[0] or (text.rstrip(" :") if is_known_label(text.rstrip(" :")) else "") for text in texts]
    return any(label and _OPENS_ACTIONS.isdisjoint(guess(label).roles[:1]) for label in labels)


def _first(part: Part) -> str:
    if isinstance(part, Line):
        return part.said.text.strip()
    return part.rows[0].cells[0].text if part.width == _PAIR else ""
