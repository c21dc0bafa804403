"""Forms of one action: its words, status, life, place and leads."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django import forms

from milepost.core.plan.model import Lead, Plan, Stage
from milepost.web.editing.forms.frame import CloseForm
from milepost.web.editing.forms.parts import Versioned, decided_by, long_text, number
from milepost.web.words import STAGES

CHOSEN_STAGES = tuple(
    (stage.value, STAGES[stage])
    for stage in (Stage.UNKNOWN, Stage.NOT_STARTED, Stage.IN_PROGRESS, Stage.PAUSED, Stage.COMPLETE)
)
BLANK_LEADS = 2
_PARTS = ("name", "post", "organisation")


class NewActionForm(forms.Form):
    """An action: its number, if it has one, and its words."""

    number = number(help_text="Numbers are never used twice.")
    title = long_text("Action", error_messages={"required": "Enter what the action is."})


class CorrectForm(NewActionForm, Versioned):
    """A slip in an action's words or number."""


class RewordForm(Versioned):
    """New words for what is promised, with why."""

    title = long_text("New wording", error_messages={"required": "Enter what the action is."})
    reason = long_text("Why is it reworded?", rows=2, required=False)
    decided_by = decided_by()


class StatusForm(Versioned):
    """The plan's own status word, and where the action stands, unless it was closed."""

    status = forms.CharField(
        label="Status", required=False, help_text="In the plan’s own words. Leave it empty for none."
    )
    because = long_text("Why, if it is not on track", required=False)
    stage = forms.ChoiceField(
        label="Stage",
        choices=CHOSEN_STAGES,
        help_text="Where it stands in its life, in words that are the same for every plan.",
    )

    def __init__(self, *args: Any, words: Sequence[str], is_over: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_over:
            del self.fields["stage"]
        if words:
            self.fields["status"] = forms.ChoiceField(
                label="Status", required=False, choices=[("", "None stated"), *((word, word) for word in words)]
            )
            self.order_fields(("status", "because", "stage"))


class CloseActionForm(CloseForm, Versioned):
    """Closing one action, perhaps for another."""

    successor = forms.CharField(
        label="Replaced by", required=False, help_text="The number of the action that goes on with it, if there is one."
    )


class ReopenForm(Versioned):
    """Why an action is taken up again."""

    reason = long_text("Why is it taken up again?", error_messages={"required": "Say why it is taken up again."})
    decided_by = decided_by()


class MoveForm(forms.Form):
    """Another focus area for an action."""

    focus_area = forms.ChoiceField(label="Focus area")
    reason = long_text(
        "Why does it move?", rows=2, required=False, help_text="With a reason it is kept in the action’s story."
    )
    decided_by = decided_by()

    def __init__(self, *args: Any, areas: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["focus_area"]
        if isinstance(field, forms.ChoiceField):
            field.choices = list(areas)


class LeadsForm(Versioned):
    """Who leads, a name, a post and an organisation each; empty lines are left out.

    A lead of whom only words are known shows them as the name; whoever is not touched stays exactly as they are.
    """

    def __init__(self, *args: Any, leads: Sequence[Lead], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = (*leads, *[Lead()] * BLANK_LEADS)
        for at, lead in enumerate(self.known):
            for part, word in zip(_PARTS, _parts(lead), strict=True):
                self.fields[f"{part}_{at}"] = forms.CharField(
                    label=part.capitalize(), required=False, max_length=200, initial=word
                )

    def groups(self) -> Iterator[tuple[str, tuple[forms.BoundField, ...]]]:
        """The fields of each lead, under who it is."""
        for at in range(len(self.known)):
            doubt = "" if at < len(self.known) - BLANK_LEADS else ", if there is one"
            yield f"Lead {at + 1}{doubt}", tuple(self[f"{part}_{at}"] for part in _PARTS)

    def leads(self) -> tuple[Lead, ...]:
        """The leads of a valid form."""
        return tuple(lead for at in range(len(self.known)) if any(_parts(lead := self._lead(at))))

    def _lead(self, at: int) -> Lead:
        known = self.known[at]
        said = tuple(self.cleaned_data[f"{part}_{at}"].strip() for part in _PARTS)
        return known if said == _parts(known) else Lead(*said)


def _parts(lead: Lead) -> tuple[str, str, str]:
    parts = lead.name, lead.post, lead.organisation
    return parts if any(parts) else (lead.text, "", "")


class ProposalForm(forms.Form):
    """Accepting what prose proposes; where it names a wording, the person settles it."""

    def __init__(self, *args: Any, has_title: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if has_title:
            self.fields["title"] = long_text("Wording of the action", error_messages={"required": "Enter the wording."})


def status_words(plan: Plan) -> tuple[str, ...]:
    """The status words that the plan knows: its scheme's, and those that are in use."""
    used = (one.status.text for section in plan.sections for area in section.focus_areas for one in area.actions)
    return tuple(dict.fromkeys(filter(None, (*(entry.label for entry in plan.scheme), *used))))
