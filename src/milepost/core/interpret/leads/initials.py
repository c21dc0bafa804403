"""Who the initials in a plan stand for: lines that say so ("KM = Kit Marlow"), and leads spelt out by its keys."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Line, Named
from milepost.core.interpret.leads.callings import is_nobody, is_part_taken, is_person, is_short_for
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.leads.ranks import COURTESY
from milepost.core.plan.model import Lead

KEY = "key of initials"
_CODE = r"[A-Z](?:[.’']?[A-Z]\.?|[a-z]{1,2}[A-Z][a-z]{0,3}|[A-Z][a-z]{1,3}){1,3}"  # "SF", "S.F.", "CMc", "DO’H", "JvB"
_BEFORE = re.compile(
    r"[^:=()]{0,60}\b(?:key|initials|leads?|abbreviations|who’s who|officers|names)\b[^:=()]{0,30}:\s*", re.IGNORECASE
)
_NEXT = re.compile(rf"\s*(?:[;|\n]|,(?=\s*{_CODE}\s*[=:–—-])|(?<=\)),)\s*")
_CODE_FIRST = re.compile(rf"[-•*]?\s*\(?(?P<code>{_CODE})\)?\s*(?:[=:–—-]|\s)\s*(?P<words>[^\W\d_].*)")
_NAME_FIRST = re.compile(rf"[-•*]?\s*(?P<name>[^(),]+?)\s*[\[(](?P<code>{_CODE})[\])]\s*(?P<rest>[,–—-].*)?")
_PART = re.compile(r"[A-Z][a-z]*")
_JOINT = re.compile(r"\s*(?:[/&+|;,\n]|\s(?:and|with)\s)\s*")
_BRACKETED = re.compile(r"\s*[\[(](?P<inner>[^()\[\]]+)[\])]$")


def initials_line(line: Line) -> tuple[Item, ...]:
    """The people whom a line names by initials that are those of their names; nothing for any other line."""
    text = line.said.text.strip()
    before = _BEFORE.match(text)
    text = (text[before.end() :] if before else text).rstrip(" .")
    found = [_entry(piece) for piece in _NEXT.split(text) if piece]
    named = [one for one in found if one]
    if not named or len(named) < len(found) or (line.level and len(named) == 1):
        return ()
    return (Label(line.said, KEY), *named)


def _entry(piece: str) -> Named | None:
    match = _CODE_FIRST.fullmatch(piece)
    if match:
        name = re.split(r",|\s[-–—]\s|\(", match["words"])[0].strip()
        return Named(match["code"], (match["words"],), "initials") if _is_of(match["code"], name) else None
    match = _NAME_FIRST.fullmatch(piece)
    if match and _is_of(match["code"], match["name"]):
        return Named(match["code"], (match["name"] + (match["rest"] or ""),), "initials")
    return None


def person_beside(cells: Sequence[str]) -> tuple[Item, ...]:
    """Whom a row of a list of people names by initials in brackets, and what stands beside: "Ann Lowe (AL)"."""
    matches = ((at, _NAME_FIRST.fullmatch(" ".join(text.split()))) for at, text in enumerate(cells))
    found = [(at, match) for at, match in matches if match and _is_of(match["code"], match["name"])]
    if len(found) != 1:
        return ()
    at, match = found[0]
    return (Named(match["code"], (match["name"] + (match["rest"] or ""), *cells[at + 1 :]), "initials"),)


def _is_of(code: str, name: str) -> bool:
    return is_person(name) and are_initials(code, name)


def are_initials(code: str, name: str) -> bool:
    """Whether a short form is made of how the words of a name begin: "CMc" of "Claire McNee", "AB" of "Dr Ann Brew"."""
    name = COURTESY.sub("", name)
    code, letters = _bare(code), re.sub(r"[\W\d_]", "", name)
    words = "".join(word[0] for word in name.split())
    if is_short_for(code, name) or (len(code) > 1 and code.casefold() == words.casefold()):
        return True
    at, parts = 0, _PART.findall(code)
    for part in parts:
        at = letters.find(part, at) + 1
        if not at:
            return False
    return len(parts) > 1 and "".join(parts) == code and letters.startswith(parts[0])


def _bare(code: str) -> str:
    return re.sub(r"[.\s’']", "", code)


def named_people(items: Iterable[Item]) -> dict[str, tuple[str, str, str]]:
    """Name, post and organisation of everybody whom a key of initials names."""
    keys = (item for item in items if isinstance(item, Named) and item.role == "initials")
    return {_bare(key.short): _person(key.words) for key in keys}


def _person(words: tuple[str, ...]) -> tuple[str, str, str]:
    """Who the words name; the first of them is a name where it is no post, however unusual."""
    first = leads(words[0])
    is_read = bool(first) and bool(first[0].name or first[0].post)
    found = leads(", ".join(words if is_read else words[1:]))
    name = found[0].name if is_read else "" if is_nobody(words[0]) else words[0]
    return (name, found[0].post, found[0].organisation) if found else (name, "", "")


def spelt_out(lead: Lead, people: Mapping[str, tuple[str, str, str]]) -> Iterator[Lead]:
    """The people whom the initials in a lead stand for by the plan's own key; other parties stay as they are."""
    pieces = _pieces(lead.text, people)
    if not any(_code(piece) in people for piece in pieces):
        yield lead
        return
    for piece in pieces:
        if _code(piece) in people:
            name, post, organisation = people[_code(piece)]
            yield replace(lead, name=name, post=post, organisation=organisation, text=piece)
        else:
            yield from leads(piece, lead.place)


def _pieces(text: str, people: Mapping[str, tuple[str, str, str]]) -> list[str]:
    """A text parted at the joints beside initials; a comma parts only initials from initials."""
    joints = list(_JOINT.finditer(text))
    edges = [0, *(edge for joint in joints for edge in joint.span()), len(text)]
    parts = [text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
    pieces = parts[:1]
    for joint, before, part in zip(joints, parts, parts[1:], strict=False):
        known = [_code(one) in people for one in (before, part)]
        if all(known) or (any(known) and "," not in joint[0]):
            pieces.append(part)
        else:
            pieces[-1] += joint[0] + part
    return pieces


def _code(piece: str) -> str:
    """Initials without the part that their bearer takes: "AB (lead)"."""
    match = _BRACKETED.search(piece)
    return _bare(piece[: match.start()] if match and is_part_taken(match["inner"]) else piece)
