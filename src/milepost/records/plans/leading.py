"""The leads of a plan who are nobody yet, each person once however often the plan names them."""

from dataclasses import dataclass

from milepost.core.words.names import plain_name
from milepost.records.people.lists import Entry
from milepost.records.plans.models import Lead, Plan


@dataclass(frozen=True)
class Unmatched:
    """One name or post as the plan prints it, every row that says so, and what is known of it put together."""

    leads: tuple[Lead, ...]

    @property
    def key(self) -> int:
        """The key of the first of the rows."""
        return self.leads[0].pk

    @property
    def entry(self) -> Entry:
        """Name, post and organisation, each from the first row that has it."""
        said = {field: [getattr(lead, field) for lead in self.leads] for field in ("name", "post", "organisation")}
        return Entry(**{field: next(filter(None, texts), "") for field, texts in said.items()})


def unmatched(plan: Plan) -> tuple[Unmatched, ...]:
    """Everybody whom the plan names as a lead and who is nobody yet, by name, or by post where no name is printed.

    Those who lead sections stand first. A lead who is only an organisation is nobody whom one could add.
    """
    rows = Lead.objects.filter(plan=plan, person=None).exclude(name="", post="").select_related("section", "action")
    groups: dict[tuple[str, ...], list[Lead]] = {}
    for lead in sorted(rows, key=lambda lead: (lead.section is None, lead.position, lead.pk)):
        name = plain_name(lead.name)
        groups.setdefault((name,) if name else ("", lead.post.casefold(), lead.organisation.casefold()), []).append(
            lead
        )
    return tuple(Unmatched(tuple(group)) for group in groups.values())


def leading_organisations(plan: Plan) -> tuple[str, ...]:
    """The organisations that a plan names as leads without a name or a post, each once, as it prints them."""
    rows = Lead.objects.filter(plan=plan, person=None, name="", post="").exclude(organisation="").order_by("pk")
    names = {name.casefold(): name for name in reversed(rows.values_list("organisation", flat=True))}
    return tuple(reversed(names.values()))
