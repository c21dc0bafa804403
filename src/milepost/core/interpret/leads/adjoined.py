"""Parties with nothing between them but a space, where a line break was lost."""

import re

from milepost.core.interpret.leads import callings
from milepost.core.words.given_names import is_given

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
    rf"(?<=[a-z)])(?=\s){''.join(f'(?<!{grade})' for grade in _GRADES)}\s+(?=(?:(?:{'|'.join(_GRADES)}) )*"
    r"(?:Head|Director|Chair|Leader|Cabinet Member|Chief \w+) (?:of|for) )"
)
_NEXT_PERSON = re.compile(r"(?<=[a-z])\s(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][\w’'-]+, )")


def one_after_another(line: str) -> list[str]:
    """Posts with nothing between them but a space, or people: "Ann Lowe, Nurse Bob Day, Clerk"."""
    found = _NEXT_POST.split(line)
    if len(found) > 1 and all(map(callings.has_post, found)):
        return found
    cut = next(
        (one.start() for one in _NEXT_PERSON.finditer(line) if _opens_next(line[: one.start()], line[one.end() :])), 0
    )
    return [line[:cut], *one_after_another(line[cut:].lstrip())] if cut else [line]


def _opens_next(left: str, right: str) -> bool:
    """Whether somebody with a post is named whole, and the next person opens the rest."""
    is_told = callings.opens_with_name(left) and "," in left and callings.closes_post(left.split()[-1])
    return is_told and is_given(right.split()[0]) and callings.opens_with_name(right)
