"""Sections whose titles all open with a code of one kind ("P1 Safe places", "P2 Strong hearts") are numbered so."""

from dataclasses import replace

from milepost.core.plan.model import Plan, Section
from milepost.core.words import numbering

_FEWEST = 2


def coded(plan: Plan) -> Plan:
    """The plan with the codes of its sections apart from their titles, where each has one that no other has."""
    found = [numbering.leading_weak(section.title) for section in plan.sections]
    shapes = {numbering.shape(one.number) for one in found}
    numbers = {one.number for one in found}
    are_coded = len(shapes) == 1 and len(numbers) == len(found) >= _FEWEST and all(map(_is_code, numbers))
    if not are_coded or any(section.number for section in plan.sections):
        return plan
    pairs = zip(plan.sections, found, strict=True)
    return replace(plan, sections=tuple(_coded(section, one) for section, one in pairs))


def _is_code(number: str) -> bool:
    """Whether a number has a letter and a figure: "P1", and neither "3" nor "A"."""
    return any(map(str.isalpha, number)) and any(map(str.isdigit, number))


def _coded(section: Section, found: numbering.Numbered) -> Section:
    return replace(section, number=found.number, title=found.text)
