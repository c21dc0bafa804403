"""The lines of one cell of leads: which go on with the line above, and which together name one person."""

import re

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import places

_PAIR = 2
_ROLE = (  # what part the party after it takes: "Lead: …", "Operational lead: …", "SRO: …"
    r"(?:(?:joint|co|strategic|operational|executive|exec|delivery|overall|main|named|political|officer|action|project)"
    r"[ -])*"
    r"(?:leads?|support(?:ed by|ing)?|sponsors?|sro|owners?|accountable|responsible|strategic|operational|political)"
    r"(?:\(s\))?\s*:\s*"
)
_ROLED = re.compile(rf"^\s*{_ROLE}(?=\S)", re.IGNORECASE)
_NEXT_ROLE = re.compile(rf"[.,]\s+(?={_ROLE})", re.IGNORECASE)
_UNWRAPPED = re.compile(r"^(?P<place>[A-ZÀ-Þ]\w+)\n(?=\w+)", re.MULTILINE)
_OPENS_BRACKET = re.compile(r"\s*\n\s*(?=[(\[][^()]*[)\]])")
_CARRIED_ON = re.compile(r"\s*\n\s*(?=(?:and|&|with|of|for)\s)|(?:(?<=\sand)|(?<=\s&)|(?<=\sof)|(?<=\sfor))\s*\n\s*")
_BESIDE = re.compile(r"\s\((?P<joint>(?:in partnership |jointly )?with|supported by|alongside)\s(?P<other>[^()]+)\)")


def lines_of(group: str) -> list[str]:
    """The lines of a group, and of a line that names parties by the part they take, each of these without its label."""
    lines = _UNWRAPPED.sub(_rejoined, _CARRIED_ON.sub(" ", _OPENS_BRACKET.sub(" ", group))).split("\n")
    return [_BESIDE.sub(r" \g<joint> \g<other>", _ROLED.sub("", line)) for whole in lines for line in _by_role(whole)]


def _rejoined(match: re.Match[str]) -> str:
    """A line that is but a place, with the line that says which body of it is meant: "Elmshire" over "College"."""
    return f"{match['place']} " if match["place"] in places() else match[0]


def _by_role(line: str) -> list[str]:
    return _NEXT_ROLE.split(line) if _ROLED.match(line) else [line]


def stacked(found: list[str]) -> list[str]:
    """Lines of one person ("Ann Lowe" over "Head of Service" over "Elmshire Council") are one party."""
    if len(found) < 2 or not callings.is_person(found[0]):
        return found
    if any(callings.opens_with_name(party) for party in found[1:]):
        return _stack_by_name(found)
    if len(found) == _PAIR and callings.is_officer(found[0]) and callings.has_post(found[1]):
        return found  # a rank is a post, so the post on the next line is somebody else's
    about = all(callings.has_post(party) or callings.has_organisation(party) for party in found[1:])
    return [", ".join(found)] if about else found


def _stack_by_name(found: list[str]) -> list[str]:
    if not any(not callings.opens_with_name(party) and callings.has_post(party) for party in found):
        return found
    stacks: list[str] = []
    for party in found:
        if stacks and not callings.opens_with_name(party):
            stacks[-1] = f"{stacks[-1]}, {party}"
        else:
            stacks.append(party)
    return stacks
