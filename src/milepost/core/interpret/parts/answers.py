"""What a whole cell or part of a line is by its look: a day, a status, a code, or who leads."""

import re
from functools import lru_cache

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import places
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.verbs import is_order, says_something
from milepost.core.words.dates import find

_LONGEST_STATUS, _LONGEST_PARTY = 30, 90
_MOST_DATE_WORDS = 6  # in small letters, as names and titles are not
_REMEMBERED = 16384
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:20)?[23]\d")  # a number such as 4.01.01 is none
_NAMED = re.compile(r"(?:action|task|step|item|ref|no|recommendation|rec)\.? ?\d{1,3}[a-z]?", re.IGNORECASE)
_ANSWERS = frozenset(("y", "n", "yes", "no", "x"))  # to any question, and no status
_INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,;&]\s*[A-Z]{2,4})*")
_CAPITALISED = re.compile(r"\b[A-Z]\w*")  # "Integrated Care Board" is no story
_ENDED = re.compile(r"[.!?][”’\")]?\s*$")
_COUNTED = re.compile(r"\b(?!(?:year|quarter|term|phase|stage|wave|week|month)s?\b)[^\W\d_]{4,}", re.IGNORECASE)


def is_date(text: str) -> bool:
    """Whether a cell holds a time and nothing else: a few words with a date, and neither number nor status."""
    if _DAY.fullmatch(text.strip()):
        return True
    are_short = all(len(line.split()) <= _MOST_DATE_WORDS for line in text.split("\n"))
    return are_short and evidence.is_date_like(text) and not evidence.is_number_like(text) and not is_state(text)


def names_only_time(text: str) -> bool:
    """Whether a cell below "Target" tells when, and not how much there is to be by then: "400 signed by May 2026"."""
    rest = text
    for found in reversed(find(text, is_whole=True)):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    is_counted = any(map(str.isdigit, rest)) and bool(_COUNTED.search(rest))
    return evidence.is_date_or_recurring(text) and not is_counted


def is_state(text: str) -> bool:
    """Whether a cell holds a stated status, and no figure and no plain yes or no."""
    if len(text) > _LONGEST_STATUS or any(map(str.isdigit, text)) or text.strip().casefold() in _ANSWERS:
        return False
    return evidence.is_status_like(text)


def is_code(text: str) -> bool:
    """Whether a cell holds a printed number or code and no day."""
    text = text.strip()
    return bool(_NAMED.fullmatch(text)) or (evidence.is_number_like(text) and not _DAY.fullmatch(text))


def names_parties(text: str) -> bool:
    """Whether a cell names people, posts, teams or organisations and says nothing of them."""
    return _names_parties(text, places())


@lru_cache(_REMEMBERED)
def _names_parties(text: str, _: frozenset[str]) -> bool:
    if _INITIALS.fullmatch(text.strip()):
        return not is_state(text)  # "OK" is nobody
    if is_order(text) or (_ENDED.search(text) and len(text.split()) > 4):
        return False
    found = leads(text)
    return bool(found) and all(_is_party(one.text, bool(one.name), bool(one.post)) for one in found)


def _is_party(text: str, has_name: bool, has_post: bool) -> bool:
    if len(text) > _LONGEST_PARTY or says_something(_CAPITALISED.sub("", text)) or evidence.is_number_like(text):
        return False
    if has_name:
        return True
    is_like = evidence.is_name_like(text)
    return (has_post or callings.has_organisation(text) or callings.is_body(text)) and (
        is_like or len(text.split()) < 4
    )
