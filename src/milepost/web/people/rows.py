"""People as rows of boxes: a list that was read, or leads whom a plan names, to look at before anything is kept."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django import forms
from django.http import QueryDict

from milepost.records.access.models import Membership
from milepost.records.people.lists import Entry
from milepost.records.people.matching import members_like
from milepost.records.people.settling import LEAVE_OUT, NEW, Said, Settled

MORE = "more-"
ADD = "Add this person"
OTHER = "Somebody else of the same name: add them"
BOXES = ("name", "post", "organisation", "email")


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a page: the key that their boxes begin with, what stands above them, and what is said of them."""

    key: str
    said: Said
    legend: str = ""
    about: str = ""
    note: str = ""
    without_choice: bool = False


class RowForm(forms.Form):
    """The boxes of one person; whoever is known already is only chosen."""

    name = forms.CharField(label="Name", required=False, widget=forms.TextInput(attrs={"list": "members"}))
    post = forms.CharField(label="Post", required=False)
    organisation = forms.CharField(
        label="Organisation", required=False, widget=forms.TextInput(attrs={"list": "organisations"})
    )
    email = forms.CharField(
        label="E-mail address", required=False, widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    who = forms.ChoiceField(label="Who is this?", required=False)

    def hide(self, *names: str) -> None:
        """Sends these along without showing them."""
        for name in names:
            self.fields[name].widget = forms.HiddenInput()


@dataclass(frozen=True)
class Row:
    """One person on the page: their boxes, what is wrong with them, and what would become of them."""

    line: Line
    form: RowForm
    settled: Settled
    is_known: bool

    @property
    def notes(self) -> tuple[str, ...]:
        """What is good to know, and what must be said about it before long, where no box says so already."""
        shown = {str(error) for errors in self.form.errors.values() for error in errors}
        asked = (trouble.message for trouble in self.settled.troubles if trouble.field == "who")
        own = (self.line.note,) if self.line.note else ()
        return (*own, *self.settled.notes, *(message for message in asked if message not in shown))

    @property
    def adds(self) -> bool:
        """Whether somebody new would come into the list by it."""
        return self.settled.match is not None and self.settled.match.member is None

    @property
    def waits(self) -> bool:
        """Whether it has no address yet and nobody chose who it is, so that there is nothing to do with it."""
        is_open = self.settled.match is None or self.adds
        return is_open and not self.line.said.entry.email.strip() and self.line.said.who in ("", NEW)


def rows_of(members: Sequence[Membership], lines: Sequence[Line], settled: Sequence[Settled]) -> tuple[Row, ...]:
    """The rows of a page, each with what is wrong with it."""
    return tuple(_row(members, line, one) for line, one in zip(lines, settled, strict=True))


def show_troubles(rows: Iterable[Row]) -> bool:
    """Marks on their boxes what must be mended, and says whether there was anything."""
    found = False
    for row in rows:
        for trouble in row.settled.troubles:
            row.form.add_error(trouble.field, trouble.message)
            found = True
    return found


def said_in(data: QueryDict, key: str, otherwise: Said | None = None) -> Said:
    """What was sent in the boxes of a key; what was not sent is as it was."""
    before = otherwise or Said(Entry(""))
    cells = {name: data.get(f"{key}-{name}", getattr(before.entry, name)) for name in BOXES}
    return Said(
        Entry(**{name: " ".join(text.split()) for name, text in cells.items()}), data.get(f"{key}-who", before.who)
    )


def more_lines(data: QueryDict) -> list[Line]:
    """The rows of a list that travel in the form."""
    numbers = sorted(int(found[1]) for name in data if (found := re.fullmatch(rf"{MORE}(\d{{1,4}})-name", name)))
    return [Line(f"{MORE}{at}", said_in(data, f"{MORE}{at}")) for at in numbers]


def lines_of(entries: Iterable[Entry], after: Sequence[Line] = ()) -> list[Line]:
    """Rows for these people, numbered on from those that there are."""
    start = 1 + max((int(line.key.removeprefix(MORE)) for line in after), default=-1)
    return [Line(f"{MORE}{start + at}", Said(entry)) for at, entry in enumerate(entries)]


def _row(members: Sequence[Membership], line: Line, settled: Settled) -> Row:
    member = settled.match.member if settled.match else None
    data = {f"{line.key}-{name}": getattr(line.said.entry, name) for name in BOXES}
    form = RowForm({**data, f"{line.key}-who": line.said.who or (str(member.pk) if member else "")}, prefix=line.key)
    choices = _choices(members, line, member)
    form.fields["who"].choices = choices  # type: ignore[attr-defined]
    if member is not None:
        form.hide("name", "post", "organisation", *(["email"] if member.person.email else []))
    elif len(choices) == 1 or (line.without_choice and len(choices) == 2):
        form.hide("who")
    form.full_clean()
    return Row(line, form, settled, member is not None)


def _choices(members: Sequence[Membership], line: Line, member: Membership | None) -> list[tuple[str, str]]:
    """Whom a row may mean: those of nearly the same name, somebody new, or nobody."""
    near = [one for one in members_like(line.said.entry.name, members) if one != member]
    leave = (LEAVE_OUT, "Nobody for now" if line.legend else "Leave out")
    known = [(str(one.pk), called(one)) for one in ([member] if member else []) + near]
    if member is not None:
        return [*known, (NEW, OTHER), leave]
    if near:
        return [("", "Choose"), *known, (NEW, "Somebody new: add them"), leave]
    return [("", ADD), leave] if line.said.who != NEW else [(NEW, ADD), leave]


def called(member: Membership) -> str:
    """A member as one tells them from others."""
    about = ", ".join(filter(None, (member.person.name, member.post or str(member.organisation or ""))))
    return f"{about}, in the list already" + ("" if member.is_active else " (left)")


def errors_of(rows: Iterable[Row]) -> list[tuple[str, str]]:
    """Every mistake of the page with the id of its box, in the order of the page."""
    return [(str(form[name].id_for_label), error) for form, name, error in _every_error(rows)]


def _every_error(rows: Iterable[Row]) -> Iterator[tuple[RowForm, str, str]]:
    for row in rows:
        for name, errors in row.form.errors.items():
            yield from ((row.form, name, str(error)) for error in errors)
