"""Part a cell that names several leads: by "and", "&", strokes, commas, line breaks, or one post after another."""

import re
from collections.abc import Iterable
from itertools import pairwise

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.adjoined import one_after_another
from milepost.core.interpret.leads.belonging import are_listed, is_posted, of_person
from milepost.core.interpret.leads.joints import BODY_ALONE, is_one_party
from milepost.core.interpret.leads.sharing import shared
from milepost.core.interpret.leads.stacks import lines_of, names_parts, stacked
from milepost.core.words.given_names import is_given
from milepost.core.words.stems import holds

_JOINT = re.compile(
    r"\s*(?:,?\s(?:and|(?:in partnership |jointly )?with|supported by|with support from|alongside)\s|"
    r",?\sthen\s|\sor\s|\s&\s|(?<!\b[a-z0-9])/|\||\+)\s*"
)
_JOINT_STEMS = ("and", "with", "then", "or", "&", "support", "alongside", "/", "|", "+")  # one is in every joint
_LISTED = re.compile(r"\s*(?:,?\s(?:and)\s|\s&\s|\s/\s|,)\s*")
_WITH = frozenset(("with", "supported by", "with support from", "in partnership with", "jointly with", "alongside"))
_PLAIN_JOINT = re.compile(r"\s(?:and|&|/|with)\s+")
_FIXED = re.compile(
    r"\b(?:police (?:and|&) crime|(?:hr|od|it|ict|edi) (?:and|&) (?:hr|od|it|ict|edi)|"
    r"fire (?:and|&) rescue|task (?:and|&) finish|health (?:and|&) (?:social|care|well-?being)|"
    r"work (?:and|&) pensions|with (?:a )?special(?:ist)? interests?|speech (?:and|&) language|"
    r"nhs (?!trust|ft|foundation)\w+ (?:and|&) \w+ icb|education (?:and|&) (?:training|skills)|"
    r"parks (?:and|&) wildlife|drugs? (?:and|&) alcohol|child(?:ren)? (?:and|&) family agency|"
    r"voluntary (?:and|&) community|"
    r"(?:north|south|east|west|mid|central|inner|outer|upper|lower) (?:and|&) "
    r"(?:north|south|east|west|mid|central|inner|outer|upper|lower))\b",
    re.IGNORECASE,
)
_BODY_OF = re.compile(  # "Elmshire Chamber of Trade", "Friends of Long Meadow"
    r"(?:[A-ZÀ-Þ][\w’'-]+ ){0,3}(?:Chamber|Friends|Federation|Society|Guild|League|Institute|Academy|Company|Order)"
    r" (?:of|for) (?:the )?[A-ZÀ-Þ][\w’'-]+(?: (?:and |& |of )?[A-ZÀ-Þ][\w’'-]+){0,3}"
)
_OWN_BODY = re.compile(
    r"^[A-ZÀ-Þ][^,(]*\s(?:Council|NHS (?:Foundation )?Trust|NHS FT|ICB|Constabulary|Police|University|College|Ltd|CIC|"
    r"CVS|Housing Association)$"
)
_UNDECIDED = re.compile(  # with whom it is still to be decided who leads
    r"\W*(?:(?:still|yet) )?(?:to be|not (?:yet|been)) [a-z]+(?: (?:up|upon|on))? (?:with|by|between|among|at)\b",
    re.IGNORECASE,
)
_OF_SHORT = re.compile(r"[A-Z]{2,5} [A-ZÀ-Þ]\S* \S.*")  # a post that needs no word before it: "HR Policy Lead"
_PAIR = 2
_MOST_JOINTS = 24
Parties = tuple[str, ...]
_COMMA = re.compile(r",(?![^()]*\))")
_BULLET = re.compile(r"^\s*[-•*–]\s+")


def parties(text: str) -> list[str]:
    """The parties, parted at every semicolon, else where both sides stand for themselves.

    A line break in a party parts the person from the line that says where they belong.
    """
    found: list[str] = []
    for group in text.split(";"):
        if is_posted(group):
            found.append(", ".join(line.strip() for line in group.split("\n") if line.strip()))
            continue
        printed = [_BULLET.sub("", line).rstrip(" ,") for line in lines_of(group) if line.strip()]
        if are_listed(printed):
            found.extend(printed)
            continue
        if pair := of_person(printed):
            found.append("\n".join(line.strip() for line in pair))
            continue
        lines = [_joined(line) for line in printed]
        named = [party for line in lines for party in line]
        is_stack = len(named) == len(lines) > 1 and not names_parts(group)
        found.extend(stacked(named) if is_stack else named)
    return found


def _joined(line: str) -> list[str]:
    if _UNDECIDED.match(line):
        return [line]
    split = [line]
    if holds(line, _JOINT_STEMS):
        if sharers := shared(line):
            return sharers
        split = _JOINT.split(line)
    if len(split) == 1:
        return _partners(line) or [one for whole in _apart(line) for one in _by_comma(whole)]
    pieces = [piece for piece in split if piece]
    if len(pieces) > 1 and all(_stands_alone(piece) for piece in pieces) and not _FIXED.search(line):
        return pieces
    if partners := _partners(line):
        return partners
    return [one for part in _by_name(line) for whole in _wholes(part) for one in _by_comma(whole)]


def _wholes(line: str) -> Parties:
    """A line parted where whole parties are joined; with very many joints it is prose, and one."""
    return (line,) if sum(1 for _ in _JOINT.finditer(line)) > _MOST_JOINTS else _by_whole(line, {})


def _partners(line: str) -> list[str]:
    """The bodies and departments that a line lists: "Police, Probation and YJS"; a department may be part of a body."""
    if "(" in line:
        return []
    if all(BODY_ALONE.fullmatch(piece) for piece in line.split("/")):
        return line.split("/")
    pieces = [piece.strip() for piece in _LISTED.split(line)]
    bodies = [piece for piece in pieces if callings.is_abbreviation(piece) or BODY_ALONE.fullmatch(piece)]
    if not bodies or _FIXED.search(line):
        return []
    commas = line.count(",")
    is_list = len(pieces) > (_PAIR if commas else 1) and all(piece and callings.is_partner(piece) for piece in pieces)
    within = any(callings.is_department(one) and " " in other for one, other in pairwise(pieces)) and commas
    is_list = is_list or (len(bodies) >= _PAIR and all(map(_is_partner_or_subject, pieces)))
    return pieces if is_list and not within else []


def _is_partner_or_subject(piece: str) -> bool:
    return callings.is_partner(piece) or callings.is_any_subject(piece)


def _stands_alone(piece: str) -> bool:
    return callings.is_person(piece) or callings.is_abbreviation(piece) or is_given(piece)


def _by_name(line: str) -> list[str]:
    """A line parted before each name that follows a joint, where it opens with a name."""
    starts = [one.end() for one in _PLAIN_JOINT.finditer(line) if _names(line[one.end() :])]
    if not starts or not _names(line):
        return [line]
    edges = [0, *starts, len(line)]
    return [re.sub(r",?\s(?:and|&|/|with)\s*$", "", line[a:b]) for a, b in pairwise(edges)]


def _names(line: str) -> bool:
    """Whether a line opens with a name, be it one that another is joined to: "Ann Lowe and Bob Hale (Probation)"."""
    return callings.opens_with_name(line) or callings.opens_with_name(_PLAIN_JOINT.split(line)[0])


def _by_whole(line: str, known: dict[str, Parties]) -> Parties:
    """A line parted at each joint that has a whole party on either side, from the last one on.

    So a field goes on for as long as it may: "Head of Revenues and Benefits and School Admissions Manager".
    `known` holds the openings that were parted already: every joint asks for its own, and unremembered each one more
    would double the time.
    """
    if line not in known:
        known[line] = tuple(one for one in _parted_last(line, known) if one.strip())
    return known[line]


def _apart(line: str) -> list[str]:
    """The parties of a line without a joint."""
    return [one for one in one_after_another(line) if one.strip()]


def _parted_last(line: str, known: dict[str, Parties]) -> Iterable[str]:
    """The parties before the last joint that parts, and those after it."""
    for joint in reversed(list(_JOINT.finditer(line))):
        left, right = line[: joint.start()], line[joint.end() :]
        fixed = any(one.start() < joint.end() and joint.start() < one.end() for one in _FIXED.finditer(line))
        if left.strip() and not fixed and not _is_in_bracket(left):
            before = _by_whole(left, known)
            if _parts(before[-1], right, joint[0]):
                return (*before, *one_after_another(right))
    return one_after_another(line)


def _is_in_bracket(left: str) -> bool:
    """Whether a bracket that a text opens is still open: "Ann Lowe (Sufficiency" before "& Place Planning)"."""
    return left.count("(") > left.count(")")


def _parts(left: str, right: str, joint: str) -> bool:
    """Whether what stands on both sides of a joint are two parties; a stroke between spaces parts more than "and"."""
    first = next((one for one in _JOINT.split(right) if one), "")
    if joint.strip(" ,") in _WITH:
        return bool(left.strip()) and not left.startswith("Joint ") and _joins(left, right, first)
    if joint.strip(" ,") in ("and", "&") and is_one_party(left, right, first):
        return False
    if _is_stroke(joint) and _parts_at_stroke(left.strip(), right.strip()):
        return True
    if _is_department_beside_body(left.strip(), first.strip()):
        return True
    if not _is_whole(left) or not (_is_whole(first) or _is_whole(right) or _closes_bracket(left)):
        return False
    is_field = callings.has_post(left) and not _closes_with_post(left) and not callings.has_organisation(left)
    is_field = is_field and not _closes_bracket(left) and not callings.is_named_body(left)
    is_field = is_field and not callings.is_person(left)
    is_next = callings.has_post(right) or right.startswith("the ") or _is_own_body(left, right)
    return _is_stroke(joint) or not is_field or is_next


def _is_own_body(left: str, right: str) -> bool:
    """Whether a body with a name of its own, which no post is for, follows one: "Head of Care" "and Vale NHS Trust".

    So does one of several words after a person with a post and a body of theirs: "Ann Lowe, Manager, Befriend Elm".
    """
    *before, tail = left.split(",")
    if callings.has_post(tail):
        return bool(_OWN_BODY.search(right) or _BODY_OF.fullmatch(right)) and not callings.is_general_body(right)
    is_of_person = len(before) > 1 and callings.opens_with_name(left) and callings.has_post(before[-1])
    is_apart = (
        " " in tail.strip() and len(right.split()) > _PAIR and not right.endswith("s") and callings.is_body(right)
    )
    return is_of_person and is_apart and not callings.is_general_body(right)


def _joins(left: str, right: str, first: str) -> bool:
    """Whether what "with" joins to a party is one: anything with a capital beside a whole one, but for a post."""
    is_called = right[:1].isupper() and not callings.has_post(right) and _is_whole(left)
    return is_called or _is_whole(first) or _is_whole(right)


def _parts_at_stroke(left: str, right: str) -> bool:
    """Whether a stroke between spaces parts a whole post from anything, or a subject from a body: "Care / ICB"."""
    if not right[:1].isupper():
        return False
    if callings.has_post(left) and not callings.is_person(left):
        return _closes_with_post(left) or _closes_bracket(left) or callings.has_post(right.split(",")[0])
    if not callings.has_post(right) or callings.opens_with_name(right):
        return left[:1].isupper() and "," not in left
    if callings.is_any_subject(left) and _OF_SHORT.fullmatch(right):
        return True
    return callings.is_subject(left) and (callings.is_abbreviation(right) or callings.is_body(right))


def _is_department_beside_body(left: str, right: str) -> bool:
    """Whether one side is a department and the other a body of its own: "Elmshire Police and Public Health"."""
    if any(map(callings.has_post, (left, right))):
        return False
    if callings.is_department(right):
        return callings.is_body(left) or callings.has_organisation(left)
    is_own = " " in right and (callings.has_organisation(right) or callings.is_body(right))
    return callings.is_department(left) and is_own and not callings.is_general_body(right)


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
    is_called = callings.is_body(piece) or bool(_BODY_OF.fullmatch(piece))
    return is_called or callings.has_post(piece) or _is_body_with_a_name(piece)


def _is_body_with_a_name(piece: str) -> bool:
    """Whether two or more capitals name a body whose last word does not say so: "Mercia Water", "Citizens Advice"."""
    words = piece.split()
    named = 1 < len(words) <= 4 and all(word[:1].isupper() for word in words)
    is_centre = words[-1] == "Centre" and words[-2:-1] != ["Town"]
    return named and not callings.is_name(piece) and (is_centre or not callings.is_subject(piece))


def _closes_bracket(text: str) -> bool:
    return text.rstrip().endswith(")")


def _by_comma(line: str) -> list[str]:
    """Names in a row, or bodies of which none is part of another."""
    pieces = [piece.strip() for piece in _COMMA.split(line)]
    if len(pieces) < 2 or not all(pieces):
        return [line]
    if all(map(callings.opens_with_name, pieces)) or all(map(_closes_bracket, pieces)):
        return pieces
    if _are_neighbours(pieces):
        return pieces
    bodies = all(callings.is_body(piece) and not callings.has_post(piece) for piece in pieces)
    return pieces if bodies and not any(map(callings.is_part_of_a_body, pieces)) else [line]


def _are_neighbours(pieces: list[str]) -> bool:
    """Whether bodies stand in a row: a team last is no body of what is before it, nor is what follows a whole body."""
    if any(callings.is_person(one) or callings.has_post(one) or is_given(one) for one in pieces):
        return False
    first, *others = pieces
    if len(pieces) == _PAIR:
        return callings.is_team(others[0]) and not callings.is_any_subject(first) and not callings.is_body(first)
    is_own = any(callings.is_body(one) and not callings.is_part_of_a_body(one) for one in pieces[:-1])
    return is_own and not any(map(callings.is_any_subject, others)) and all(map(_is_whole, pieces))
