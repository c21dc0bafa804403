"""Who leads an action by all its columns of leads: a name, a post and a body in columns of their own are one lead."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.leads.callings import has_organisation, is_body, is_team
from milepost.core.interpret.leads.people import leads, leads_or_nobody
from milepost.core.interpret.leads.units import is_unit
from milepost.core.interpret.meanings.columns import Role
from milepost.core.plan.model import Lead

_SEVERAL = 2
_OTHER_PART = re.compile(
    r"\b(?:member|portfolio|cabinet|councillor|sponsor|sro|executive|accountable|support\w*|(?<!lead )partners?)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:organi[sz]ations?|org|agenc(?:y|ies)|body|bodies|services?|teams?|departments?|dept|directorates?|sections?|"
    r"divisions?|units?|employers?|partner|company|authority|functions?)\b|(?:service|directorate|business) area",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_BARE = re.compile(  # words that ask of whoever the other columns name: their own post, their own body
    r"(?:job|title|post|role|grade|rank|position|designation|held|organi[sz]ation|org|directorate|body|department|dept|"
    r"team|service|area|agency|employer|division|section|unit|function)s?|and|or|of"
)
_POST = re.compile(
    r"(?:\brole|(?<=[a-z])Role|title|\bpost|(?<=[a-z])Post|position|designation|\bgrade|\brank)s?(?! ?holder)\b",
    re.IGNORECASE,
)


class _Part(StrEnum):
    """What part of a lead a column holds, by its heading."""

    NAME = "name"
    POST = "post"
    ORGANISATION = "organisation"


def led_by(record: Record) -> tuple[Lead, ...]:
    """The leads of an action in the order of their columns, joined where each column holds another part of them."""
    columns = _columns(record)
    parts = {_part(heading): cell for heading, cell in columns} if len(columns) > 1 else {}
    if parts and len(parts) == len(columns) and not _play_other_parts([head for head, _ in columns]):
        joined = _joined(parts)
        if joined:
            return joined
    found = tuple(lead for _, cell in columns for lead in leads(cell.text, cell.place))
    return _each_once(found) or tuple(
        lead for _, cell in columns[:1] for lead in leads_or_nobody(cell.text, cell.place)
    )


def _play_other_parts(headings: Sequence[str]) -> bool:
    """Whether a heading says another part in the work than the others: both of "Accountable body/officer" say one."""
    own = [heading for heading in headings if not _is_bare(heading)]
    said = {tuple(word.casefold() for word in _OTHER_PART.findall(heading)) for heading in own}
    return len(said) > 1


def _is_bare(heading: str) -> bool:
    return all(map(_BARE.fullmatch, _WORD.findall(heading.casefold())))


def _each_once(found: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """The leads without those who are named again, as in a cell with a line for each step."""
    if len(found) < _SEVERAL:
        return found
    named = {(lead.name, lead.post, lead.organisation): lead for lead in reversed(found)}
    return tuple(lead for lead in found if named[lead.name, lead.post, lead.organisation] is lead)


def further_cells(record: Record) -> tuple[Said, ...]:
    """The filled cells of leads save the one that a lead is placed in, and those that say that nobody leads yet."""
    cells = [cell for _, cell in _columns(record) if cell.text]
    held = {lead.place for lead in led_by(record)} if len(cells) > 1 else {cell.place for cell in cells}
    return tuple(cell for at, cell in enumerate(cells) if at or cell.place not in held or _again(cell))


def _again(cell: Said) -> bool:
    """Whether a cell names somebody twice."""
    found = leads(cell.text, cell.place)
    return len(_each_once(found)) < len(found)


def _columns(record: Record) -> list[tuple[str, Said]]:
    pairs = zip(record.columns, record.cells, strict=True)
    held = [(column.heading, cell) for column, cell in pairs if column.role in (Role.LEAD, Role.ACCOUNTABLE)]
    of_section = record.section_leads
    return [(heading, cell) for heading, cell in held if cell not in of_section]


def _part(heading: str) -> _Part:
    heading = heading.replace("_", " ")  # "owner_role", as programs write it
    if _ORGANISATION.search(heading):
        return _Part.ORGANISATION
    return _Part.POST if _POST.search(heading) else _Part.NAME


def _joined(parts: dict[_Part, Said]) -> tuple[Lead, ...]:
    """The leads of these cells as one for each person; () where the cells do not stand for parts of the same."""
    people, posts = (_leads(parts, part) for part in (_Part.NAME, _Part.POST))
    bodies = [_as_body(lead) for lead in _leads(parts, _Part.ORGANISATION)]
    if any(body.name or body.post for body in bodies) or any(one.name for one in posts):
        return ()
    if any(not (one.name or one.post or is_team(one.organisation)) for one in people):
        return ()
    count = max(len(people), 1 if posts or bodies else 0)
    if count == 1 and len(bodies) > 1 and all(_is_part_of_one(body) for body in bodies):
        named = ", ".join(body.organisation for body in bodies)
        bodies = [Lead("", "", named, named)]
    if len(posts) not in (0, 1, count) or len(bodies) not in (0, 1, count) or (not people and not (posts and bodies)):
        return ()
    return tuple(_one(_at(people, at), _at(posts, at), _at(bodies, at)) for at in range(count))


def _leads(parts: dict[_Part, Said], part: _Part) -> Sequence[Lead]:
    cell = parts.get(part, Said())
    return leads(cell.text, cell.place)


def _is_part_of_one(body: Lead) -> bool:
    """Whether a body may be one of several that a person works in: "Parks / Green Spaces"."""
    return not (is_body(body.organisation) or has_organisation(body.organisation))


def _as_body(lead: Lead) -> Lead:
    """What a column of bodies names, be it by a word for several posts: "Elmshire Harbour Commissioners".

    A unit beside its body is all of it a body there.
    """
    if not lead.name and lead.post and lead.organisation and is_unit(lead.post, lead.organisation):
        return replace(lead, post="", organisation=f"{lead.post}, {lead.organisation}")
    is_of_many = not (lead.name or lead.organisation) and lead.post.endswith("s") and " " in lead.post
    return replace(lead, post="", organisation=lead.post) if is_of_many else lead


def _at(found: Sequence[Lead], at: int) -> Lead | None:
    return found[min(at, len(found) - 1)] if found else None


def _one(person: Lead | None, post: Lead | None, body: Lead | None) -> Lead:
    named = [lead for lead in (person, post, body) if lead]
    held = person.post if person else ""
    posts = [held, post.text if post and post.text != held else ""]
    bodies = [person.organisation if person else "", body.organisation if body else ""]
    return Lead(
        person.name if person else "",
        ", ".join(text for text in posts if text),
        ", ".join(dict.fromkeys(text for text in bodies if text)),
        ", ".join(lead.text for lead in named),
        named[0].place,
    )
