"""The lines of one cell of leads: which go on with the line above, and which together name one person."""

import re

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import places
from milepost.core.interpret.leads.wraps import carried_on

_PAIR = 2
_ROLE = (  # what part the party after it takes: "Lead: …", "Operational lead: …", "SRO: …"
    r"(?:(?:joint|co|strategic|operational|executive|exec|delivery|overall|main|named|political|officer|action|project)"
    r"[ -])*"
    r"(?:leads?|support(?:ed by|ing)?|sponsors?|sro|owners?|accountable|responsible|strategic|operational|political)"
    r"(?:\(s\))?\s*:\s*"
)
_ROLED = re.compile(rf"^\s*{_ROLE}(?=\S)", re.IGNORECASE)
_LED = re.compile(r"^\s*(?:(?:jointly|co-?)[ ]?)?(?:led|owned|promised|delivered|run) by\s+(?=\S)", re.IGNORECASE)
_NEXT_ROLE = re.compile(rf"[.,]\s+(?={_ROLE})", re.IGNORECASE)
_LABEL = re.compile(rf"(?:^|[.,])\s*(?={_ROLE}\S)", re.IGNORECASE | re.MULTILINE)
_UNWRAPPED = re.compile(r"^(?P<place>[A-ZÀ-Þ]\w+)\n(?=\w+)", re.MULTILINE)
_MEMBER = re.compile(r"\s*(?:Cllr|Councillor|Cyng|Cynghorydd)\b", re.IGNORECASE)
_OF_MEMBERS = re.compile(  # what a councillor may be
    r"\b(?:members?|chair(?:man|woman|person)?|vice|(?<!team )leader|portfolio|cabinet|mayor|champion|conven[eo]r|"
    r"spokes(?:man|woman|person)|ward|lead for|provost|bailie|commissioner|aelod|arweinydd|cadeirydd)\b",
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"\s*\n\s*(?=[(\[][^()]*[)\]])")
_CARRIED_ON = re.compile(r"\s*\n\s*(?=(?:and|&|with|of|for)\s)|(?:(?<=\sand)|(?<=\s&)|(?<=\sof)|(?<=\sfor))\s*\n\s*")
_WITHIN = re.compile(r"\s[-–—]\s|,\s|\s?\(")
_BESIDE = re.compile(r"\s\((?P<joint>(?:in partnership |jointly )?with|supported by|alongside)\s(?P<other>[^()]+)\)")


def lines_of(group: str) -> list[str]:
    """The lines of a group, and of a line that names parties by the part they take, each of these without its label."""
    lines = [group]
    if "\n" in group:
        text = _UNWRAPPED.sub(_rejoined, _CARRIED_ON.sub(" ", _OPENS_BRACKET.sub(" ", group)))
        lines = carried_on(text.split("\n"))
    lines = [_ROLED.sub("", line) if ":" in line else _LED.sub("", line) for whole in lines for line in _by_role(whole)]
    return [_BESIDE.sub(r" \g<joint> \g<other>", line) if "(" in line else line for line in lines]


def names_parts(group: str) -> bool:
    """Whether a group says of two parties what part they take: "Lead: Ann Lowe. Support: Night Buses Team"."""
    return len(_LABEL.findall(group)) > 1


def _rejoined(match: re.Match[str]) -> str:
    """A line that is but a place, with the line that says which body of it is meant: "Elmshire" over "College"."""
    return f"{match['place']} " if match["place"] in places() else match[0]


def _by_role(line: str) -> list[str]:
    return _NEXT_ROLE.split(line) if ":" in line and _ROLED.match(line) else [line]


def stacked(found: list[str]) -> list[str]:
    """Lines of one person ("Ann Lowe" over "Head of Service" over "Elmshire Council") are one party."""
    if len(found) < 2 or not callings.is_person(found[0]):
        return found
    if any(callings.opens_with_name(party) for party in found[1:]):
        return _stack_by_name(found)
    if len(found) == _PAIR and callings.is_officer(found[0]) and callings.has_post(found[1]):
        return found  # a rank is a post, so the post on the next line is somebody else's
    if len(found) == _PAIR and _is_beside_member(*found):
        return found
    return [", ".join(found)] if all(map(_is_said_of_one, found[1:])) else found


def _is_beside_member(above: str, below: str) -> bool:
    """Whether a councillor stands over an officer, which no councillor is: "Cllr Lowe" over "Head of Housing"."""
    return bool(_MEMBER.match(above)) and callings.has_post(below) and not _OF_MEMBERS.search(below)


def _is_said_of_one(party: str) -> bool:
    """Whether a line under a name says what somebody is or where they belong, and names no officer of its own."""
    if any(map(callings.is_ranked, _WITHIN.split(party.rstrip(")")))):
        return False  # "Roads Unit – Sgt Bo Hale"
    return callings.has_post(party) or callings.has_organisation(party)


def _stack_by_name(found: list[str]) -> list[str]:
    others = [party for party in found if not callings.opens_with_name(party)]
    if not any(map(callings.has_post, others)) and not _is_each_with_body(found):
        return found
    stacks: list[str] = []
    for party in found:
        if stacks and not callings.opens_with_name(party):
            stacks[-1] = f"{stacks[-1]}, {party}"
        else:
            stacks.append(party)
    return stacks


def _is_each_with_body(found: list[str]) -> bool:
    """Whether one body stands under each name."""
    people, bodies = found[::2], found[1::2]
    is_even = len(people) == len(bodies) and all(map(callings.is_person, people))
    is_each = all(_is_said_of_one(body) or callings.is_body(body) for body in bodies)
    return is_even and is_each and not any(map(callings.opens_with_name, bodies))
