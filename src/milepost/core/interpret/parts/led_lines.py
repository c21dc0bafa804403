"""Lines that say who leads without a mark: "Led by Ann Lowe, Head of Roads" under each heading."""

import re
from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.parts.answers import names_parties

_LED = re.compile(r"(?P<label>[A-Z][a-z]+(?: [a-z]+)? by) (?P<who>(?:the )?[A-Z].{2,150})")
_FEWEST = 2


def with_colons(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with a colon in such lines, where there are several; what says more than who leads is none.

    A line in bold or italics, which a PDF shows as a heading of its own, says so all the same.
    """
    told = {at: words for at, part in enumerate(parts) if isinstance(part, Line) and (words := _told(part))}
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
