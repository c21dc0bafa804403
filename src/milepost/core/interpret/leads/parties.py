"""Part a cell that names several leads: by "and", "&", strokes, commas, line breaks, or one post after another."""

import re
from itertools import pairwise

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import places

_JOINT = re.compile(r"\s*(?:,?\s(?:and|with)\s|\s&\s|/|\||\+)\s*")
_PLAIN_JOINT = re.compile(r"\s(?:and|&|/|with)\s+")
_FIXED = re.compile(
    r"\b(?:police and crime|fire (?:and|&) rescue|health (?:and|&) (?:social|well-?being))\b", re.IGNORECASE
)
_GRADES = (
    "Assistant",
    "Deputy",
    "Executive",
    "Corporate",
    "Strategic",
    "Interim",
    "Associate",
    "Service",
    "Group",
    "Vice",
)
_NEXT_POST = re.compile(
    "".join(f"(?<!{grade})" for grade in _GRADES) + rf"(?<=[a-z)])\s+(?=(?:(?:{'|'.join(_GRADES)}) )*"
    r"(?:Head|Director|Chair|Leader|Cabinet Member|Chief \w+) (?:of|for) )"
)
_COMMA = re.compile(r",(?![^()]*\))")
_ROLE = (  # what part the party after it takes: "Lead: …", "Operational lead: …", "SRO: …"
    r"(?:(?:joint|co|strategic|operational|executive|exec|delivery|overall|main|named|political|officer|action|project)"
    r"[ -])*"
    r"(?:leads?|support(?:ed by|ing)?|sponsors?|sro|owners?|accountable|responsible|strategic|operational|political)"
    r"(?:\(s\))?\s*:\s*"
)
_ROLED = re.compile(rf"^\s*{_ROLE}(?=\S)", re.IGNORECASE)
_NEXT_ROLE = re.compile(rf"[.,]\s+(?={_ROLE})", re.IGNORECASE)
_UNWRAPPED = re.compile(r"^(?P<place>[A-ZÀ-Þ]\w+)\n(?=\w+)", re.MULTILINE)
_BULLET = re.compile(r"^\s*[-•*–]\s+")


def parties(text: str) -> list[str]:
    """The parties, parted at every semicolon, else where both sides stand for themselves."""
    found: list[str] = []
    for group in text.split(";"):
        lines = [_joined(_BULLET.sub("", line)) for line in _lines(group) if line.strip()]
        named = [party for line in lines for party in line]
        found.extend(_stacked(named) if len(named) == len(lines) else named)
    return found


def _lines(group: str) -> list[str]:
    """The lines of a group, and of a line that names parties by the part they take, each of these without its label."""
    lines = _UNWRAPPED.sub(_rejoined, group).split("\n")
    return [_ROLED.sub("", line) for whole in lines for line in _by_role(whole)]


def _rejoined(match: re.Match[str]) -> str:
    """A line that is but a place, with the line that says which body of it is meant: "Elmshire" over "College"."""
    return f"{match['place']} " if match["place"] in places() else match[0]


def _by_role(line: str) -> list[str]:
    return _NEXT_ROLE.split(line) if _ROLED.match(line) else [line]


def _joined(line: str) -> list[str]:
    pieces = [piece for piece in _JOINT.split(line) if piece]
    if len(pieces) > 1 and all(_stands_alone(piece) for piece in pieces):
        return pieces
    return [one for part in _by_name(line) for whole in _by_whole(part) for one in _by_comma(whole)]


def _stands_alone(piece: str) -> bool:
    return callings.is_person(piece) or callings.is_abbreviation(piece)


def _by_name(line: str) -> list[str]:
    """A line parted before each name that follows a joint, where it opens with a name."""
    starts = [one.end() for one in _PLAIN_JOINT.finditer(line) if callings.opens_with_name(line[one.end() :])]
    if not starts or not callings.opens_with_name(line):
        return [line]
    edges = [0, *starts, len(line)]
    return [re.sub(r"\s(?:and|&|/|with)\s*$", "", line[a:b]) for a, b in pairwise(edges)]


def _by_whole(line: str) -> list[str]:
    """A line parted at each joint that has a whole party on either side."""
    found: list[str] = []
    start = 0
    for joint in _JOINT.finditer(line):
        left, right = line[start : joint.start()], line[joint.end() :]
        fixed = any(one.start() < joint.end() and joint.start() < one.end() for one in _FIXED.finditer(line))
        if not fixed and _parts(left, right, joint[0]):
            found.append(left)
            start = joint.end()
    return [one for part in (*found, line[start:]) for one in _one_after_another(part) if one.strip()]


def _one_after_another(line: str) -> list[str]:
    """Posts with nothing between them but a space: "Head of Housing Director of Planning"."""
    found = _NEXT_POST.split(line)
    return found if all(map(callings.has_post, found)) else [line]


def _parts(left: str, right: str, joint: str) -> bool:
    """Whether what stands on both sides of a joint are two parties; a stroke between spaces parts more than "and"."""
    first = next((one for one in _JOINT.split(right) if one), "")
    if joint.strip(" ,") == "with":
        return bool(left.strip()) and (_is_whole(first) or _is_whole(right))
    if _is_stroke(joint) and _parts_at_stroke(left.strip(), right.strip()):
        return True
    if not _is_whole(left) or not (_is_whole(first) or _is_whole(right) or _closes_bracket(left)):
        return False
    is_field = callings.has_post(left) and not _closes_with_post(left) and not callings.has_organisation(left)
    is_field = is_field and not _closes_bracket(left)
    return _is_stroke(joint) or not is_field or callings.has_post(right)


def _parts_at_stroke(left: str, right: str) -> bool:
    """Whether a stroke between spaces parts a whole post from anything, or a subject from a body: "Care / ICB"."""
    if not right[:1].isupper():
        return False
    if callings.has_post(left):
        return _closes_with_post(left) or _closes_bracket(left)
    return callings.is_subject(left) and (callings.is_abbreviation(right) or callings.is_body(right))


def _is_stroke(joint: str) -> bool:
    return joint.strip() in ("/", "|", "+") and joint != joint.strip()


def _closes_with_post(text: str) -> bool:
    """Whether the post is the last word: "Housing Manager"; what follows a post ("Director Children") is its field."""
    return callings.has_post(text.split()[-1])


def _is_whole(piece: str) -> bool:
    piece = piece.strip(" ,")
    if not piece or ("," in piece and callings.is_subject(piece.rpartition(",")[2])):
        return False  # "Ann Lowe, Neighbourhoods | and Partnerships Lead": the field of a post that is still to come
    if _stands_alone(piece) or callings.opens_with_name(piece) or _closes_bracket(piece):
        return True
    return callings.is_body(piece) or callings.has_post(piece) or _is_body_with_a_name(piece)


def _is_body_with_a_name(piece: str) -> bool:
    """Whether two or more capitals name a body whose last word does not say so: "Mercia Water", "Citizens Advice"."""
    words = piece.split()
    named = 1 < len(words) <= 4 and all(word[:1].isupper() for word in words)
    return named and not callings.is_name(piece) and not callings.is_subject(piece)


def _closes_bracket(text: str) -> bool:
    return text.rstrip().endswith(")")


def _by_comma(line: str) -> list[str]:
    """Names in a row, or bodies of which none is part of another."""
    pieces = [piece.strip() for piece in _COMMA.split(line)]
    if len(pieces) < 2 or not all(pieces):
        return [line]
    if all(map(callings.opens_with_name, pieces)) or all(map(_closes_bracket, pieces)):
        return pieces
    bodies = all(callings.is_body(piece) and not callings.has_post(piece) for piece in pieces)
    return pieces if bodies and not any(map(callings.is_part_of_a_body, pieces)) else [line]


def _stacked(found: list[str]) -> list[str]:
    """Lines of one person ("Ann Lowe" over "Head of Service" over "Elmshire Council") are one party."""
    if len(found) < 2 or not callings.is_person(found[0]):
        return found
    if any(callings.opens_with_name(party) for party in found[1:]):
        return _stack_by_name(found)
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
