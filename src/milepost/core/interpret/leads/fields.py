"""Whether what stands after a post says what it is for, or where who holds it belongs."""

import re
from collections.abc import Sequence

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.bodies import is_called_body

_AND = re.compile(r"\s(?:and|&)\s")
_OF = re.compile(r"\s(?:of|for)\s\S+$")
_BUYS = re.compile(r"(?:commissioning|contracts?|practice) ", re.IGNORECASE)  # a field of its own, if a wide one
_GRADE = re.compile(  # words of a post that do not say what it is for
    r"(?:service|team|group|unit|locality|area|operations|operational|programme|project|general|clinical|ward|charge|"
    r"designated|named|joint|acting|corporate|divisional|executive|delivery|detective|det|temp|public|staff|station|of|for|the)s?",
    re.IGNORECASE,
)


def is_field(part: str, posts: Sequence[str], after: Sequence[str], *, has_only_rank: bool) -> bool:
    """Whether a part says what the post before it is for: "…, Children and Families", "…, Regional Command, …"."""
    if not posts or _is_elsewhere(part, posts[-1]):
        return False
    subject = part.removesuffix(" Services")
    if callings.is_any_subject(subject) and callings.asks_for_field(posts[-1]):
        return subject != part or not callings.is_body(part)
    if _OF.search(posts[-1]) and _AND.search(part) and not _is_known(part):
        return True  # "Director of Nursing, Midwifery and Therapies"
    if _is_known(part):
        return False
    is_within = any(map(callings.has_organisation, after))
    if has_only_rank and callings.is_department(part):
        return is_within
    return is_within or callings.is_any_subject(part)


def _is_elsewhere(part: str, post: str) -> bool:
    """Whether a part is no field, whatever its words: a post that says its own field needs no second one.

    "Contracts Manager, Public Health" works there, "Service Manager, Leaving Care" for it; and a body may be called by
    such words with one that no field has: "Service Lead, Foundation Housing".
    """
    if is_called_body(part):
        return True
    is_own = _says_field(post) and not callings.asks_for_field(post)
    if callings.is_department(part) and (is_own or _BUYS.match(post)):
        return True
    return is_own and " " in part and not _AND.search(part) and not callings.has_post(part)


def _says_field(post: str) -> bool:
    words = re.findall(r"[^\W\d_][\w’'-]*", post)
    return not all(callings.has_post(word) or _GRADE.fullmatch(word) for word in words)


def _is_known(part: str) -> bool:
    return callings.has_post(part) or callings.has_organisation(part) or callings.is_body(part)
