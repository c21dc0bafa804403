"""People who share what is said after the last of them: "Val and Bryn, volunteers"."""

import re

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.calling_words import POST
from milepost.core.interpret.leads.occupations import is_trade
from milepost.core.words.given_names import is_given

_AND = re.compile(r"\s(?:and|&)\s|\s?/\s?|,\s")
_LAST_AND = re.compile(r"\s(?:and|&)\s|\s?/\s?")
_SEVERAL = re.compile(
    r"(?P<title>Cllr|Councillor|Dr|Revd?|PC|DC|DS|DI|PCSO|Supt|Insp|Inspector|Sgt|Sergeant|Cdr|Capt|Prof)s\.?\s(?P<people>[^,(]+)"
)
_SAID = re.compile(r",\s|\s\(")
_SHARE = re.compile(r"\s\((?:job[ -]?share(?:rs?)?|joint(?: leads?)?|shared(?: post)?)\)", re.IGNORECASE)
_PAIR = 2


def shared(line: str) -> list[str]:
    """The line once for each of the people who share its end; [] where the end is only the last one's or nobody's."""
    if not _LAST_AND.search(line):
        return []
    if officers := _each_with_title(line):
        return officers
    bare = _SHARE.sub("", line)
    joint = _LAST_AND.search(bare)
    end = _SAID.search(bare, joint.end()) if joint else None
    if not end:
        return []
    people, said = _AND.split(bare[: end.start()]), bare[end.end() :].rstrip(")")
    is_all = _are_first_names(people, said) or (_are_people(people) and (bare != line or _is_of_several(said)))
    return [f"{one}{bare[end.start() :]}" for one in people] if is_all else []


def _each_with_title(line: str) -> list[str]:
    """Those to whom a title in the plural belongs, each with it: "Cllrs Lowe and Hale"."""
    match = _SEVERAL.fullmatch(line)
    each = [f"{match['title']} {name}" for name in _AND.split(match["people"])] if match else []
    return each if len(each) >= _PAIR and all(map(callings.is_ranked, each)) else []


def _are_people(people: list[str]) -> bool:
    return len(people) >= _PAIR and all(map(callings.is_person, people))


def _are_first_names(people: list[str], said: str) -> bool:
    """Whether people go by first names, and what is said of them says what they are or where they belong."""
    if len(people) < _PAIR or not all(map(callings.is_first_name, people)):
        return False
    if is_trade(said) or not any(map(is_given, people)):
        return is_trade(said)
    return callings.has_post(said) or callings.has_organisation(said) or callings.is_body(said)


def _is_of_several(said: str) -> bool:
    """Whether the first post that is said is that of several: "joint Heads of Service", "volunteers"."""
    first = said.partition(",")[0]
    found = POST.search(first)
    word = found[0] if found else first if is_trade(first) else ""
    return word.casefold().endswith("s") and not callings.is_named_body(first)
