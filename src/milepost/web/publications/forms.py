"""The forms of publishing: what is published for whom, its cover report, and why it is corrected or withdrawn."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from milepost.core.plan.model import Audience, Plan
from milepost.core.reports import REPORTS, choices, parts
from milepost.core.reports.cover import GENERAL_RELEASE, IMPLICATIONS, Cover, Implication
from milepost.core.words.small_numbers import THRESHOLD
from milepost.records.meetings.models import Meeting
from milepost.records.publications.models import AUDIENCES, Publication
from milepost.web.editing.forms.parts import day, long_text, needed

RELEASES = "The public may read what is marked for the board"
SOMETIMES = ("section", "organisation", "earlier", "threshold")
Options = Sequence[tuple[str, str]]


ORDER: tuple[str, ...] = ("title", "report", "audience", "releases_board_texts", "meeting", "as_at", "with_cover")


class PaperForm(forms.Form):
    """Which report of what, for whom, as at which day, for which meeting."""

    field_order = ORDER
    title = needed("Title of the paper", "Enter the title of the paper.", max_length=200)
    report = forms.ChoiceField(label="Report", choices=[(one.key, one.label) for one in REPORTS.values()])
    section = forms.ChoiceField(label="Section", required=False, help_text="For a paper of one section.")
    organisation = forms.ChoiceField(label="Organisation", required=False, help_text="For a paper of one organisation.")
    earlier = forms.ChoiceField(
        label="Compare with", required=False, help_text="For a paper that says what changed since an earlier one."
    )
    audience = forms.ChoiceField(
        label="Who will read it?",
        choices=AUDIENCES,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who will read it."},
    )
    releases_board_texts = forms.BooleanField(
        label=RELEASES,
        required=False,
        help_text="Only for a public paper. What is marked for the working group stays out in any case.",
    )
    as_at = day("As at", "31 March 2026")
    meeting = forms.ChoiceField(label="For the meeting", required=False)
    threshold = forms.IntegerField(
        label="Point out counts of people below",
        min_value=0,
        max_value=10,
        initial=THRESHOLD,
        help_text="In a public paper, a count of one to four may tell a reader who is meant.",
        widget=forms.NumberInput(attrs={"class": "short"}),
    )
    with_cover = forms.BooleanField(label="Put a cover report before it", required=False)

    def __init__(
        self, *args: Any, plan: Plan, meetings: Sequence[Meeting], earlier: Sequence[Publication], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.meetings = {meeting.pk: meeting for meeting in meetings}
        self.publications = {one.pk: one for one in earlier}
        self._offer("section", "None", [(one.id, parts.section_heading(one)) for one in plan.sections])
        self._offer("organisation", "None", [(name, name) for name in choices.organisations(plan)])
        self._offer("earlier", "None", [(key, str(one)) for key, one in self.publications.items()])
        self._offer("meeting", "No meeting", [(key, str(one)) for key, one in self.meetings.items()])

    def main_fields(self) -> list[forms.BoundField]:
        """What every paper needs."""
        return [field for field in self if field.name not in SOMETIMES]

    def more_fields(self) -> list[forms.BoundField]:
        """What some papers need."""
        return [field for field in self if field.name in SOMETIMES]

    def audience_chosen(self) -> Audience:
        """For whom, of a valid form."""
        return Audience(self.cleaned_data["audience"])

    def _offer(self, name: str, nothing: str, options: Options) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", nothing), *options]


class CorrectionForm(PaperForm):
    """The same for a later version, whose readers stay who they were, with what is corrected."""

    reason = long_text(
        "What is corrected?",
        rows=2,
        help_text="Readers will see this.",
        error_messages={"required": "Say what is corrected."},
    )
    field_order = ("reason", *ORDER)

    def __init__(self, *args: Any, audience: Audience, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["audience"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [one for one in AUDIENCES if one[0] == audience.value]


class CoverForm(forms.Form):
    """A cover report in the blocks in which councils write it."""

    report_of = forms.CharField(label="Report of", required=False, max_length=200)
    contact = forms.CharField(label="Contact officer", required=False, max_length=200)
    wards = forms.CharField(label="Wards affected", required=False, max_length=200)
    release = forms.CharField(
        label="Release",
        required=False,
        max_length=300,
        initial=GENERAL_RELEASE,
        help_text="“For general release”, or that it is exempt and under which paragraph.",
    )
    purpose = long_text("Purpose", required=False)
    recommendations = long_text("Recommendations", required=False, help_text="One a line; they are numbered for you.")
    legal = long_text("Legal implications", rows=2, required=False)
    financial = long_text("Financial implications", rows=2, required=False)
    equalities = long_text("Equalities implications", rows=2, required=False)
    climate = long_text("Climate implications", rows=2, required=False)
    appendices = long_text(
        "Further appendices", rows=2, required=False, help_text="One a line. The report itself is Appendix A."
    )

    def cover(self, title: str = "", meeting: Meeting | None = None) -> Cover:
        """The cover report that a valid form describes."""
        said = dict(self.cleaned_data)
        implications = tuple(Implication(heading, said.pop(heading.lower())) for heading in IMPLICATIONS)
        on = f"{meeting.on.day} {meeting.on:%B %Y}" if meeting else ""
        return Cover(title, str(meeting.body) if meeting else "", on, implications=implications, **said)


class WithdrawForm(forms.Form):
    """Why a paper is withdrawn."""

    reason = long_text(
        "Why is it withdrawn?",
        help_text="Readers who open its address will see this.",
        error_messages={"required": "Say why the paper is withdrawn."},
    )


def of_cover(cover: Cover) -> dict[str, str]:
    """A cover report as the first words of its form."""
    texts = {one.heading.lower(): one.text for one in cover.implications}
    names = ("report_of", "contact", "wards", "release", "purpose", "recommendations", "appendices")
    return {**texts, **{name: getattr(cover, name) for name in names}}


def first_day(today: date) -> dict[str, Any]:
    """What a new paper begins with."""
    return {"as_at": today, "audience": Audience.BOARD.value, "report": next(iter(REPORTS))}
