"""What a person decides before a paper leaves the building: how people are named, and which names in prose stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django import forms

from milepost.core.plan.audience import for_audience
from milepost.core.plan.model import Audience, Lead, Plan
from milepost.core.plan.naming import Naming, Replacement, Rules, Shown, naming_of, people_of, post_of, usual_rules
from milepost.core.plan.revealing import FewPeople, Named, few_people, people_named
from milepost.core.words.names import plain_name
from milepost.records.access.models import Membership

NAMINGS = (
    (Naming.AS_PRINTED.value, "As printed"),
    (Naming.NAME.value, "Name and organisation"),
    (Naming.POST.value, "Post and organisation, without the name"),
)


@dataclass(frozen=True, slots=True)
class NamedChoice:
    """Words of the prose that name somebody, with what may stand in their place; `key` is what the form sends."""

    key: str
    named: Named
    replacement: str
    is_replaced: bool


@dataclass(frozen=True, slots=True)
class Revealing:
    """What of a paper might reveal somebody: who is named in prose, and which counts are small."""

    names: tuple[tuple[Named, Lead], ...] = ()
    counts: tuple[FewPeople, ...] = ()


def revealing(plan: Plan, audience: Audience, rules: Rules, members: Iterable[Membership], threshold: int) -> Revealing:
    """What the paper's readers could find out, looked for in what they will read; nothing for the working group."""
    if audience is Audience.WORKING_GROUP:
        return Revealing()
    known = {lead.name: lead for lead in (*people_of(plan), *_of_members(plan, members))}
    read = for_audience(plan, audience, replace(rules, replacements=())).plan
    names = tuple((one, known[one.person]) for one in people_named(read, known))
    counts = tuple(few_people(read, threshold)) if audience is Audience.PUBLIC else ()
    return Revealing(names, counts)


class DecisionsForm(forms.Form):
    """For each person how they are named, for each name in prose whether it is replaced by the post."""

    version = forms.IntegerField(required=False)
    replaced = forms.MultipleChoiceField(required=False)

    def __init__(self, *args: Any, people: tuple[Lead, ...], found: Revealing, usual: Rules, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people, self.found, self.usual = people, found, usual
        for at, lead in enumerate(people):
            self.fields[f"naming_{at}"] = forms.ChoiceField(
                label=lead.text or lead.name, choices=NAMINGS, initial=naming_of(lead, usual).value
            )
        field = self.fields["replaced"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [(_key(named), named.words) for named, _ in found.names]

    def rules(self) -> Rules:
        """How people are named: as decided where the form was sent, as is usual where it was not."""
        if not self.is_bound or not self.is_valid():
            return replace(self.usual, replacements=self._replacements(self._usually_replaced()))
        shown = tuple(
            Shown(lead.name, Naming(self.cleaned_data[f"naming_{at}"])) for at, lead in enumerate(self.people)
        )
        return replace(self.usual, people=shown, replacements=self._replacements(self.cleaned_data["replaced"]))

    def choices(self) -> tuple[NamedChoice, ...]:
        """The names in prose, each with its box ticked or not."""
        chosen = self.cleaned_data["replaced"] if self.is_bound and self.is_valid() else self._usually_replaced()
        return tuple(
            NamedChoice(_key(named), named, _replacement(lead), _key(named) in chosen)
            for named, lead in self.found.names
        )

    def namings(self) -> tuple[forms.BoundField, ...]:
        """The fields that say how each person is named."""
        return tuple(self[f"naming_{at}"] for at, _ in enumerate(self.people))

    def _usually_replaced(self) -> list[str]:
        """Sure mentions of people whose names are not printed, and what was replaced in the paper that is corrected.

        A lone surname may be another word, so it is asked about.
        """
        before = {one.words for one in self.usual.replacements}
        return [
            _key(named)
            for named, lead in self.found.names
            if named.words in before or (named.is_sure and naming_of(lead, self.usual) is Naming.POST)
        ]

    def _replacements(self, keys: Iterable[str]) -> tuple[Replacement, ...]:
        chosen: Mapping[str, str] = {
            named.words: _replacement(lead) for named, lead in self.found.names if _key(named) in set(keys)
        }
        return tuple(Replacement(words, by) for words, by in chosen.items())


def rules_before(audience: Audience, *, releases: bool, before: Rules | None) -> Rules:
    """The rules that a paper begins from: those of the paper that it corrects, else the usual ones."""
    return replace(before or usual_rules(audience), releases_board_texts=releases)


def _of_members(plan: Plan, members: Iterable[Membership]) -> tuple[Lead, ...]:
    """The partnership's people whom the plan does not name as leads."""
    leads = {plain_name(lead.name) for lead in people_of(plan)}
    return tuple(
        Lead(one.person.name, one.post, one.organisation.name if one.organisation else "")
        for one in members
        if plain_name(one.person.name) not in leads
    )


def _key(named: Named) -> str:
    return f"{named.person}|{named.words}"


def _replacement(lead: Lead) -> str:
    """Square brackets say that the words are not the writer's."""
    return f"[{post_of(lead)}]"
