"""The forms of bodies, meetings and decisions."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from milepost.core.plan.timetable import working_days_before
from milepost.core.words.dates import parse
from milepost.core.words.due import Due, DueKind
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.meetings.models import Body, Effect, Meeting
from milepost.records.plans.models import Milestone
from milepost.web.editing.forms.parts import Versioned, day, long_text, needed


class BodyForm(forms.Form):
    """A board or committee, and how early it wants its papers."""

    name = needed("Name", "Enter the name of the board or committee.", max_length=200)
    papers_days = forms.IntegerField(
        label="Papers are due this many working days before a meeting",
        min_value=0,
        max_value=60,
        initial=7,
        widget=forms.NumberInput(attrs={"class": "short"}),
        error_messages={"required": "Enter a number of working days."},
    )


class MeetingForm(forms.Form):
    """When a body meets, and by when its papers must be in."""

    version = forms.IntegerField(required=False, widget=forms.HiddenInput)
    on = day("Day of the meeting", "3 March 2027")
    papers_due = day("Papers are due", "22 February 2027", required=False)

    def __init__(self, *args: Any, body: Body, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.body = body
        self.fields[
            "papers_due"
        ].help_text = (
            f"Leave it blank for {body.papers_days} working days before the meeting, bank holidays in England left out."
        )

    def days(self) -> dict[str, date]:
        """The two days of a valid form."""
        on: date = self.cleaned_data["on"]
        due = self.cleaned_data["papers_due"] or working_days_before(on, self.body.papers_days)
        return {"on": on, "papers_due": due}


class DecisionForm(Versioned):
    """What a meeting decided, under which minute."""

    minute = needed(
        "Minute",
        "Enter the number of the minute.",
        max_length=60,
        help_text="As it is numbered in the minutes, such as 12 or CFP 14/26.",
        widget=forms.TextInput(attrs={"class": "medium"}),
    )
    text = long_text("What was decided?", error_messages={"required": "Enter what was decided."})
    field_order: tuple[str, ...] = ("minute", "text")

    def minuted(self, meeting: Meeting) -> Minuted:
        """The decision of a valid form."""
        return Minuted(meeting, self.cleaned_data["minute"], self.cleaned_data["text"])


class ActionDecisionForm(DecisionForm):
    """The same about an action, with what it does to the plan."""

    effect = forms.ChoiceField(label="What does it do to the plan?", widget=forms.RadioSelect)
    title = long_text("The agreed wording", rows=2, required=False, help_text="Only if the action is worded anew.")
    milestone = forms.ChoiceField(label="Milestone", required=False, help_text="Only if a milestone moves.")
    due = forms.CharField(
        label="The agreed date",
        required=False,
        max_length=120,
        help_text="Only if a milestone moves. For example 30 June 2027 or by June 2027.",
        widget=forms.TextInput(attrs={"class": "medium"}),
    )

    def __init__(self, *args: Any, milestones: Sequence[Milestone], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.milestones = {row.pk: row for row in milestones}
        if not milestones:
            del self.fields["milestone"], self.fields["due"]
        self._offer("effect", [(one.value, one.label) for one in self._effects()])
        self._offer("milestone", [("", "None"), *((key, _called(row)) for key, row in self.milestones.items())])

    def clean(self) -> dict[str, Any]:
        """What an effect needs must be there."""
        said = super().clean() or {}
        if said.get("effect") == Effect.REWORDED and not said.get("title", "").strip():
            self.add_error("title", "Enter the wording that was agreed.")
        if said.get("effect") == Effect.MOVED:
            said["due"] = self._due(said.get("due", ""))
            if not said.get("milestone"):
                self.add_error("milestone", "Choose the milestone that moves.")
        return said

    def _due(self, phrase: str) -> Due:
        found = parse(phrase).due
        if found.kind is DueKind.NONE:
            self.add_error("due", "Enter the date that was agreed, such as 30 June 2027 or June 2027.")
        return found

    def _effects(self) -> tuple[Effect, ...]:
        usual = (Effect.NOTED, Effect.CLOSED, Effect.REWORDED)
        return (*usual, Effect.MOVED) if self.milestones else usual

    def _offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        field = self.fields.get(name)
        if isinstance(field, forms.ChoiceField):
            field.choices = list(choices)


class ConcernDecisionForm(DecisionForm):
    """The same about a concern, which may be answered by it."""

    effect = forms.ChoiceField(
        label="What does it do to the plan?",
        widget=forms.RadioSelect,
        choices=[(one.value, one.label) for one in (Effect.NOTED, Effect.ANSWERED)],
    )


def _called(row: Milestone) -> str:
    return f"{row.text} ({row.due['phrase'] or 'no date'})"


class CorrectionForm(DecisionForm):
    """What was recorded wrongly, put right, with why."""

    reason = long_text("What was wrong?", rows=2, error_messages={"required": "Say what was wrong."})
    field_order: tuple[str, ...] = ("minute", "text", "reason")


class TakeBackForm(Versioned):
    """Why a decision is taken back."""

    reason = long_text("Why is it taken back?", error_messages={"required": "Say why the decision is taken back."})
