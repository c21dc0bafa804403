"""The forms of a round: its dates, its questions, its words, who is asked, the forms that came back."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import forms

from milepost.core.errors import InvalidInput
from milepost.core.plan.timetable import NATIONS, Nation
from milepost.core.words.dates import printed
from milepost.records.meetings.models import Meeting
from milepost.records.rounds.actions import Dates
from milepost.records.rounds.word.files import MOST_FILES
from milepost.web.editing.forms.parts import day, long_text, needed

BOARD_EXAMPLE = "25 March 2027"


class BoardForm(forms.Form):
    """The meeting of the board, or its day, from which the other days are counted back."""

    meeting = forms.ChoiceField(label="Which meeting is it for?", required=False)
    board_on = day("When does the board meet?", BOARD_EXAMPLE, required=False)
    nation = forms.ChoiceField(
        label="Whose bank holidays count?",
        choices=[(key.value, name) for key, name in NATIONS.items()],
        initial=Nation.ENGLAND.value,
        required=False,
    )

    def __init__(self, *args: Any, meetings: Iterable[Meeting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.meetings = {one.pk: one for one in meetings}
        field = self.fields["meeting"]
        if not self.meetings:
            del self.fields["meeting"]
        elif isinstance(field, forms.ChoiceField):
            offered = [(pk, f"{one}, papers due {printed(one.papers_due)}") for pk, one in self.meetings.items()]
            field.choices = [("", "None of these"), *offered]
            self.fields["board_on"].label = "Or another day"

    @property
    def its_meeting(self) -> Meeting | None:
        """The meeting that was chosen."""
        return self.meetings.get(self.cleaned_data.get("meeting", "")) if self.is_valid() else None

    def chosen(self) -> tuple[date | None, date | None, Nation]:
        """The day of the board, when its papers are due where a meeting says so, and whose bank holidays count."""
        said = self.cleaned_data if self.is_valid() else {}
        nation = Nation(said.get("nation") or Nation.ENGLAND)
        meeting = self.its_meeting
        return (meeting.on, meeting.papers_due, nation) if meeting else (said.get("board_on"), None, nation)


class RoundForm(forms.Form):
    """The name, the period and the dates of a round."""

    title = needed("Name of the round", "Enter a name, such as Year 1 update.", max_length=200)
    period = forms.ChoiceField(label="What period does it report on?", required=False)
    as_at = day("Position at", BOARD_EXAMPLE)
    answer_by = day("Contributors answer by", BOARD_EXAMPLE)
    sign_by = day("Leads sign by", BOARD_EXAMPLE, required=False)
    paper_due = day("Paper is due", BOARD_EXAMPLE, required=False)
    board_on = day("Board meets", BOARD_EXAMPLE, required=False)
    nation = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, periods: Iterable[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = list(periods)
        self.fields["as_at"].help_text = "The day whose state of things is described; what happens later is not."
        if choices:
            self.fields["period"].choices = choices  # type: ignore[attr-defined]
            self.fields["period"].required = True
        else:
            del self.fields["period"]

    def dates(self) -> Dates:
        """What was entered, as the action takes it."""
        said = self.cleaned_data
        nation = Nation(said["nation"]) if said["nation"] in set(Nation) else Nation.ENGLAND
        days: dict[str, date | None] = {name: said[name] for name in ("sign_by", "paper_due", "board_on")}
        return Dates(as_at=said["as_at"], answer_by=said["answer_by"], nation=nation, **days)


class QuestionsForm(forms.Form):
    """Whether each of the plan's questions is asked, and whether it must be answered."""

    CHOICES = (("required", "Must be answered"), ("optional", "May be answered"), ("no", "Not asked"))

    def __init__(self, *args: Any, questions: Iterable[Mapping[str, Any]], asked: Mapping[str, bool], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.keys = [question["key"] for question in questions]
        for at, question in enumerate(questions):
            key = question["key"]
            initial = ("required" if asked[key] else "optional") if key in asked else "no"
            self.fields[f"question_{at}"] = forms.ChoiceField(
                label=question["heading"], choices=self.CHOICES, initial=initial, widget=forms.RadioSelect
            )

    def asked(self) -> dict[str, bool]:
        """The keys of what is asked, with whether each must be answered."""
        said = {key: self.cleaned_data[f"question_{at}"] for at, key in enumerate(self.keys)}
        return {key: choice == "required" for key, choice in said.items() if choice != "no"}


class WordingForm(forms.Form):
    """The words of the mail, and when it reminds."""

    subject = forms.CharField(label="Subject", max_length=200, help_text="Blank for the usual words.", required=False)
    wording = long_text(
        "Opening words",
        rows=9,
        required=False,
        help_text="You can use {name}, {plan}, {due} and {link}. The list of their actions follows by itself.",
    )
    reminders = forms.CharField(
        label="Remind so many days before the date",
        help_text="Several, with commas. A day after the date is written with a minus: 14, 5, 1, -2.",
        required=False,
        max_length=100,
    )
    least_gap = forms.IntegerField(
        label="Days at least between two reminders",
        min_value=1,
        max_value=60,
        widget=forms.NumberInput(attrs={"class": "short"}),
    )

    def clean_reminders(self) -> list[int]:
        """The days, as numbers."""
        parts = [part.strip().replace("−", "-") for part in self.cleaned_data["reminders"].split(",")]
        try:
            return [int(part) for part in parts if part]
        except ValueError:
            raise forms.ValidationError("Write numbers of days with commas between them, such as 14, 5, 1.") from None


class PasteForm(forms.Form):
    """Addresses, pasted as they stand in a mail or a spreadsheet."""

    people = long_text(
        "Or paste addresses of people who are not in the list yet",
        rows=3,
        required=False,
        help_text="One person a line, as in a mail or a spreadsheet: name, post, organisation, e-mail address.",
    )


class _Files(forms.FileInput):
    """A box for several files."""

    allow_multiple_selected = True


class _FilesField(forms.FileField):
    """Several files, each as Django takes one."""

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """All of them; where there is none, what Django says to that."""
        return [super(_FilesField, self).clean(one, initial) for one in data or [None]]


class DropForm(forms.Form):
    """Filled-in forms, several at once."""

    dropped = _FilesField(
        label="Filled-in forms",
        help_text=f"Word files (.docx), or a .zip of them: up to {MOST_FILES} files and 40 MB at a time.",
        widget=_Files(attrs={"accept": ".docx,.zip"}),
        error_messages={"required": "Choose one or more files."},
    )

    def files_dropped(self) -> list[tuple[str, bytes]]:
        """The files with their names."""
        return [(str(file.name), file.read()) for file in self.cleaned_data["dropped"]]


class WhyForm(forms.Form):
    """A reason; the action says whether it can do without."""

    because = long_text("Why?", rows=2, required=False)

    def __init__(self, *args: Any, is_needed: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_needed:
            self.fields["because"].label = "Why? (optional)"


class ExtendForm(forms.Form):
    """Another date for one person."""

    answer_by = day("They may answer until", BOARD_EXAMPLE)


def refused(form: forms.Form, error: InvalidInput) -> None:
    """Shows on a form what an action refused."""
    form.add_error(error.field if error.field in form.fields else None, str(error))
