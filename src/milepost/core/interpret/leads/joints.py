"""Whether "and" stands within one party: in the name of a body, in the field of a post, between two posts of one."""

import re

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import names_pair
from milepost.core.interpret.leads.occupations import is_occupation

BODY_ALONE = re.compile(r"police|council|probation|fire|ambulance|schools|vcs|vcse", re.IGNORECASE)
_BODIES = frozenset(("NHS", "ICB", "CCG", "CSP", "DWP", "HMP", "YJS", "YOT", "CVS", "VCS", "PCC", "OPCC", "CAMHS"))
SHORT_FIELDS = frozenset(
    ("IT", "ICT", "HR", "OD", "EDI", "CCTV", "GIS", "MIS", "PR", "QA", "SEND", "SEN", "ESOL", "PMO")
)
_FIRM = re.compile(
    r"[A-ZÀ-Þ][\w’'-]+ (?:LLP|Ltd\.?|Limited|plc|PLC|CIC|Solicitors|Enterprise|Trust|Associates)|Sons|Co\.?"
)

_BODIES_CALLED = re.compile(
    r"\s(?:Councils|Trusts|Boards|Constabularies|Boroughs|Districts|Hospitals|Schools|Committees)$"
)


def is_one_party(left: str, right: str, first: str) -> bool:
    """Whether "and" joins no two parties; `first` is what is on the right as far as the next joint."""
    within = (_awaits_post, _is_half_a_post, _is_one_body, _is_field, _is_one_firm, _is_of_several, names_pair)
    return any(one(left, first) for one in within) or _holds_both(left, right) or _is_half_a_field(left, right)


def _closes_with_field(text: str) -> bool:
    """Whether two words that may be a name are none: "Elmshire Sports", but not "Helen Sports"."""
    first, *_, last = text.split()
    return callings.is_any_subject(last) and not (callings.is_given_first(first) or callings.is_ranked(text))


def _is_one_firm(left: str, right: str) -> bool:
    """Whether two words that say nothing else open the name of one body: "Marks" before "Ross LLP"."""
    word = left.strip()
    is_bare = bool(re.fullmatch(r"[A-ZÀ-Þ][a-zß-ÿ’'-]+", word)) and not callings.is_any_subject(word)
    return is_bare and not (callings.is_partner(word) or callings.has_post(word)) and bool(_FIRM.fullmatch(right))


def _is_of_several(left: str, right: str) -> bool:
    """Whether one word says what both sides are: "Great Hale and Little Hale Parish Councils"."""
    is_bare = bool(re.fullmatch(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?", left.strip()))
    is_known = any(one(left.strip()) for one in (callings.is_body, callings.has_organisation, callings.has_post))
    return is_bare and not is_known and bool(_BODIES_CALLED.search(right))


def _is_post_to_come(text: str) -> bool:
    """Whether the part before the first comma closes with a post: "Language Therapist, Elmshire NHS Trust"."""
    part = text.partition(",")[0].strip()
    return bool(part) and (callings.closes_post(part.split()[-1]) or is_occupation(part))


def _is_field(left: str, right: str) -> bool:
    """Whether both sides of "and" say what one person is for: "Ann Lowe, Sufficiency" before "Place Planning"."""
    name, comma, tail = left.rpartition(",")
    known = (callings.has_post, callings.has_organisation, callings.is_body, callings.is_person)
    return bool(comma) and callings.is_person(name) and not any(one(side) for one in known for side in (tail, right))


def _is_half_a_field(left: str, right: str) -> bool:
    """Whether a bare subject stands before the rest of one post: "CCTV" before "and Resilience Manager, Elm"."""
    post, comma, _ = right.partition(",")
    words = post.split()
    is_bare = callings.is_abbreviation(left) or callings.is_any_subject(left)
    is_body = callings.is_body(left.strip()) or callings.is_named_body(left) or bool(BODY_ALONE.fullmatch(left.strip()))
    is_post = len(words) > 1 and callings.closes_post(words[-1]) and not callings.has_post(" ".join(words[:-1]))
    return bool(comma) and is_bare and not is_body and left.strip() not in _BODIES and is_post


def _holds_both(left: str, right: str) -> bool:
    """Whether one person has both posts: "Dr Visser, GP" before "and Clinical Lead, Eastmarsh Care Network"."""
    name, comma, post = left.rpartition(",")
    other, beside, body = right.partition(",")
    if callings.closes_post(left.split()[-1]) and not comma and callings.is_abbreviation(other):
        return bool(beside) and other not in _BODIES  # "Town Clerk" before "& RFO, Elm Town Council"
    if (
        comma
        and callings.is_person(name.strip())
        and " " not in post.strip()
        and callings.closes_post(other.split()[-1])
    ):
        return callings.has_post(post) and not callings.opens_with_name(other)
    is_one = bool(comma and beside) and callings.is_person(name.strip()) and callings.has_post(post)
    is_post = callings.has_post(other) and not callings.opens_with_name(other)
    return is_one and is_post and (callings.has_organisation(body) or callings.is_body(body.strip()))


def _awaits_post(left: str, right: str) -> bool:
    """Whether the last part on the left is half of a post's field: "Ann Lowe, Trees" before "and Woodlands Officer"."""
    _, comma, tail = left.rpartition(",")
    is_field = callings.is_any_subject(tail)  # "Housing" is, though bodies are called by it
    is_known = callings.has_post(tail) or (callings.has_organisation(tail) and not is_field) or callings.is_body(tail)
    is_known = is_known or callings.is_person(tail)
    is_half = not is_known if comma else _is_bare_field(left)
    return is_half and _is_post_to_come(right)


def _is_bare_field(text: str) -> bool:
    """Whether a text only says what a post could be for, and is no department: "CCTV", "Trees"."""
    return text.strip() in SHORT_FIELDS or (callings.is_any_subject(text) and not callings.is_department(text))


def _is_half_a_post(left: str, right: str) -> bool:
    """Whether short words for a field of work, which is no body, stand after a name: "Ann Lowe, IT" before "and"."""
    name, comma, tail = left.rpartition(",")
    return bool(comma) and tail.strip() in SHORT_FIELDS and callings.is_person(name) and _is_post_to_come(right)


def _is_one_body(left: str, right: str) -> bool:
    """Whether both sides of "and" are one body's name: "Elmshire Boys" before "Girls Club", be it a person's."""
    name, comma, tail = left.rpartition(",")
    if comma and callings.is_person(name.strip()) and " " in tail.strip():
        left = tail.strip()
    is_plain = "," not in left and "(" not in left and not callings.has_post(left)
    is_plain = is_plain and (not callings.is_person(left) or _closes_with_field(left))
    is_called = callings.has_organisation(left) and not callings.is_any_subject(left.split()[-1])
    is_known = callings.is_body(left) or is_called or callings.is_utility(left)
    return is_plain and not is_known and callings.is_general_body(right)
