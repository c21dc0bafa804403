"""Documents of a folder, each beside its expected plan: how well they are read, and where the readings differ."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.reading.match import likeness, paired, same_heading, same_words
from bench.reading.pairs import SUFFIX, Pair
from bench.reading.score import Seat, answer, seats


def documents(folder: Path) -> Iterator[Pair]:
    """Every document of the folder that has an expectation beside it, by name."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        document = path.with_name(path.name.removesuffix(SUFFIX))
        yield Pair(document, json.loads(path.read_text(encoding="utf-8")))


def differences(expected: dict[str, Any], read: dict[str, Any]) -> Iterator[str]:
    """What was read otherwise than expected, a line each: `-` expected, `+` read."""
    wanted, found = seats(expected), seats(read)
    matched = paired(wanted, found, lambda one, other: likeness(one.action["title"], other.action["title"]))
    yield from _titles(expected, read)
    for one, other in matched:
        yield from _of_action(one, other)
    yield from (f"- action {one.action['number']} {one.action['title']}" for one in _left(wanted, matched, 0))
    yield from (f"+ action {one.action['number']} {one.action['title']}" for one in _left(found, matched, 1))


def _left(all_of: list[Seat], matched: list[tuple[Seat, Seat]], side: int) -> Iterator[Seat]:
    taken = {id(pair[side]) for pair in matched}
    return (one for one in all_of if id(one) not in taken)


def _titles(expected: dict[str, Any], read: dict[str, Any]) -> Iterator[str]:
    for sign, data in (("-", expected), ("+", read)):
        for section in data["sections"]:
            areas = [f"{area['number']} {area['title']}".strip() for area in section["focus_areas"]]
            title = " | ".join(section[key] for key in ("label", "number", "title"))
            yield f"{sign} section {title} | {_leads(section)} | {areas}"


def _of_action(one: Seat, other: Seat) -> Iterator[str]:
    name = f"{one.action['number']} {one.action['title'][:40]}"
    for key in ("number", "title", "status"):
        if not same_words(one.action[key], other.action[key]):
            yield f"{name}: {key}: - {one.action[key]} + {other.action[key]}"
    if (one.section, one.focus) != (other.section, other.focus):
        yield f"{name}: home: - {one.section} / {one.focus} + {other.section} / {other.focus}"
    if _leads(one.action) != _leads(other.action):
        yield f"{name}: leads: - {_leads(one.action)} + {_leads(other.action)}"
    yield from (f"{name}: {line}" for line in _answers(one.action, other.action))
    due = [sorted((step["due"], step["text"]) for step in seat.action["milestones"]) for seat in (one, other)]
    if due[0] != due[1]:
        yield f"{name}: milestones: - {due[0]} + {due[1]}"


def _answers(wanted: dict[str, Any], found: dict[str, Any]) -> Iterator[str]:
    for heading, text in wanted["answers"].items():
        told = answer(found, heading)
        if not same_words(text, told):
            yield f"{heading}: - {text!r} + {told!r}"
    read = found["answers"]
    strange = [one for one in read if read[one] and not any(same_heading(other, one) for other in wanted["answers"])]
    yield from (f"{heading}: not expected: + {read[heading]!r}" for heading in strange)


def _leads(holder: dict[str, Any]) -> list[str]:
    return ["/".join(lead[key] for key in ("name", "post", "organisation")) for lead in holder["leads"]]
