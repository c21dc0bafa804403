"""What becomes of each line of a list of people, as somebody settled it: nothing is written, a fault is a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.errors import InvalidInput
from milepost.core.words.names import is_like, plain_name
from milepost.records.access.models import Membership
from milepost.records.access.queries import members_of
from milepost.records.people.fields import address, need_open
from milepost.records.people.lists import Entry
from milepost.records.people.matching import Match, member_called, members_like, organisation_called
from milepost.records.people.models import Organisation, Partnership, Person

NEW, LEAVE_OUT = "new", "leave"
MOST = {"name": 200, "post": 200, "organisation": 200}


@dataclass(frozen=True, slots=True)
class Said:
    """One line, and who it is said to be: NEW, LEAVE_OUT, the key of a membership, or "" where nobody said."""

    entry: Entry
    who: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that must be mended first, with the box that it is about: name, post, organisation, email or who."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What becomes of one line: `match` is whom to keep, None where it is left out or something must be mended first.

    `same_as` is the place of an earlier line that is the same person; `notes` are what is good to know.
    """

    match: Match | None = None
    troubles: tuple[Trouble, ...] = ()
    notes: tuple[str, ...] = ()
    same_as: int | None = None


@dataclass(frozen=True)
class _Known:
    members: tuple[Membership, ...]
    organisations: tuple[Organisation, ...]
    taken: frozenset[str]  # addresses of people of other partnerships alone

    def with_address(self, email: str) -> Membership | None:
        return next((one for one in self.members if email and one.person.email == email), None)


def settle(partnership: Partnership, said: Sequence[Said]) -> tuple[Settled, ...]:
    """What becomes of every line, in their order; three queries however many there are."""
    members = tuple(members_of(partnership.pk, including_closed=True))
    elsewhere = Person.objects.filter(email__in=[_email(one) for one in said])
    taken = elsewhere.exclude(memberships__partnership=partnership).values_list("email", flat=True)
    known = _Known(members, tuple(partnership.organisations.all()), frozenset(filter(None, taken)))
    done: list[Settled] = []
    for at, one in enumerate(said):
        twin = _twin(said[:at], done, one)
        done.append(_again(said, twin, one) if twin is not None else _settled(known, one))
    return tuple(done)


def _settled(known: _Known, said: Said) -> Settled:
    if said.who == LEAVE_OUT:
        return Settled()
    member, trouble = _whom(known, said)
    organisation = organisation_called(said.entry.organisation, known.organisations)
    closed = _closed(organisation, member)
    shared = _taken(known, said, member)
    troubles = (*_faults(said.entry, is_new=member is None), *filter(None, (closed, trouble, shared)))
    if troubles:
        return Settled(troubles=troubles)
    return Settled(Match(said.entry, member, organisation), notes=tuple(_notes(said.entry, member)))


def _taken(known: _Known, said: Said, member: Membership | None) -> Trouble | None:
    """Whether a member without an address is given that of somebody whom this partnership does not know."""
    if member is None or member.person.email or _email(said) not in known.taken:
        return None
    return Trouble("email", f"Somebody else has the address {_email(said)}. Enter another.")


def _email(said: Said) -> str:
    return said.entry.email.strip().lower()


def _closed(organisation: Organisation | None, member: Membership | None) -> Trouble | None:
    try:
        need_open(organisation, member.organisation if member else None)
    except InvalidInput as error:
        return Trouble("organisation", str(error))
    return None


def _whom(known: _Known, said: Said) -> tuple[Membership | None, Trouble | None]:
    """The member whom a line means, None for somebody new, and what must be said first."""
    entry = said.entry
    chosen = next((one for one in known.members if str(one.pk) == said.who), None)
    owner = known.with_address(entry.email.strip().lower())
    if owner is not None and owner != chosen and not is_same(owner.person.name, entry.name):
        who = owner.person.name
        return None, Trouble(
            "email", f"{owner.person.email} is the address of {who}. Choose them, or enter another address."
        )
    found = chosen or owner or (None if said.who == NEW else member_called(entry.name, known.members))
    if found is not None and not found.is_active:
        left = f"{found.person.name} left the partnership. Take them back on their page under People first."
        return None, Trouble("who", left)
    near = () if found or said.who == NEW else members_like(entry.name, known.members)
    return found, _say_which(entry.name, near) if near else None


def _say_which(name: str, near: Sequence[Membership]) -> Trouble:
    names = " and ".join(one.person.name for one in near)
    if plain_name(near[0].person.name) == plain_name(name):
        return Trouble(
            "who", "Two people of this name are in the list. Choose which of them it is, or add a new person."
        )
    return Trouble("who", f"{names} is in the list already. Choose them if it is the same person, or add a new one.")


def _faults(entry: Entry, *, is_new: bool) -> Iterator[Trouble]:
    """What is wrong with the words of a line by themselves."""
    if is_new and not entry.name.strip():
        yield Trouble("name", f"Enter the name of {entry.email}." if entry.email else "Enter the person’s name.")
    for field, most in MOST.items():
        if len(getattr(entry, field)) > most:
            yield Trouble(field, f"Use {most} characters or fewer.")
    try:
        address(entry.email)
    except InvalidInput:
        yield Trouble("email", f"“{entry.email}” is not an e-mail address. Enter one like name@example.org.")


def _notes(entry: Entry, member: Membership | None) -> Iterator[str]:
    if member is None or not member.person.email:
        return
    person, email = member.person, entry.email.strip().lower()
    if email and email != person.email:
        yield f"{person.name} keeps the address {person.email}. Change it on their page under People."


def _twin(earlier: Sequence[Said], done: Sequence[Settled], said: Said) -> int | None:
    """The place of an earlier line with the same address, or without any the same name; None where there is none."""
    if said.who == LEAVE_OUT:
        return None
    email, name = said.entry.email.strip().lower(), plain_name(said.entry.name)
    for at, one in enumerate(earlier):
        if one.who == LEAVE_OUT or done[at].same_as is not None:
            continue
        others = one.entry.email.strip().lower()
        if (email and others == email) or (name and not email and not others and plain_name(one.entry.name) == name):
            return at
    return None


def _again(said: Sequence[Said], twin: int, one: Said) -> Settled:
    first, name = said[twin].entry, said[twin].entry.name
    if not one.entry.email:
        twice = f"{name} stands here twice. Leave one out, or enter the addresses of both."
        return Settled(troubles=(Trouble("name", twice),))
    if not is_same(first.name, one.entry.name):
        email = one.entry.email.strip().lower()
        shared = f"{email} is entered for {name} too. Everybody needs an address of their own."
        return Settled(troubles=(Trouble("email", shared),))
    return Settled(notes=(f"Stands twice here: the same person as {name}.",), same_as=twin)


def is_same(one: str, other: str) -> bool:
    """Whether two names under one address are one person’s; a line without a name is whoever has the address."""
    return not plain_name(one) or not plain_name(other) or plain_name(one) == plain_name(other) or is_like(one, other)
