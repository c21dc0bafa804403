"""Which actions of a plan are shown: by section, organisation, status and words."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.plan.model import Plan
from milepost.core.plan.walk import Seat, seats
from milepost.web.plans.presenters.status import StatusView, status_of

_FEW = 3  # words of one meaning that a choice names


@dataclass(frozen=True, slots=True)
class Filters:
    """What was chosen; an empty text chooses everything."""

    section: str = ""
    organisation: str = ""
    status: str = ""
    find: str = ""

    @property
    def are_set(self) -> bool:
        """Whether anything is left out."""
        return any((self.section, self.organisation, self.status, self.find))


EVERYTHING = Filters()


def matches(seat: Seat, status: StatusView, chosen: Filters) -> bool:
    """Whether an action is shown under these filters."""
    return (
        chosen.section in ("", seat.section.id)
        and chosen.status in ("", status.kind)
        and (not chosen.organisation or chosen.organisation in organisations_of(seat))
        and all(word in _words(seat) for word in chosen.find.casefold().split())
    )


def organisations_of(seat: Seat) -> tuple[str, ...]:
    """Who works on an action: those named for it, else those of its leads, else those that lead its section."""
    own = [*seat.action.organisations, *(lead.organisation for lead in seat.action.leads if lead.organisation)]
    names = own or [lead.organisation for lead in seat.section.leads if lead.organisation]
    return tuple(dict.fromkeys(names))


def section_choices(plan: Plan) -> list[tuple[str, str]]:
    """The sections to choose from."""
    return [(one.id, " ".join(filter(None, (one.label, one.number))) or one.title) for one in plan.sections]


def organisation_choices(plan: Plan) -> list[tuple[str, str]]:
    """The organisations to choose from, in the order of the alphabet."""
    names = {name for seat in seats(plan) for name in organisations_of(seat)}
    return [(name, name) for name in sorted(names, key=str.casefold)]


def status_choices(plan: Plan) -> list[tuple[str, str]]:
    """The statuses that the plan's actions have; words of one meaning are one choice, called after the first few."""
    found: dict[str, set[str]] = defaultdict(set)
    for status in (status_of(seat.action, plan.scheme) for seat in seats(plan)):
        found[status.kind].add(status.word)
    return sorted(((kind, _few(sorted(words))) for kind, words in found.items()), key=lambda pair: pair[1])


def _few(words: list[str]) -> str:
    return ", ".join(words[:_FEW]) + (" …" if len(words) > _FEW else "")


def _words(seat: Seat) -> str:
    return "\n".join(_texts(seat)).casefold()


def _texts(seat: Seat) -> Iterator[str]:
    action = seat.action
    yield from (action.number, action.title, seat.focus_area.title, *organisations_of(seat))
    yield from (answer.text for answer in action.answers)
    yield from (milestone.text for milestone in action.milestones)
