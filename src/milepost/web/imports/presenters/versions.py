"""What differs in another version of a known plan, in pages, each change with a box to tick."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from milepost.core.plan.compare import Change, Comparison, Group, Kind, Part
from milepost.core.plan.compare.merging import Key, can_be_taken, is_said
from milepost.core.plan.compare.telling import counted, how
from milepost.core.plan.compare.together import Together, together
from milepost.core.plan.model import Action
from milepost.core.reports import parts
from milepost.core.words.counting import listed
from milepost.web.changes.presenters import ChangeView, change_view

MOST = 200  # boxes on one page: thousands take a browser too long
_FRAME = "The plan as a whole"


@dataclass(frozen=True, slots=True)
class Box:
    """What is decided as one, with the value of its box, and whether that is ticked until a person decides."""

    value: str
    is_ticked: bool
    change: ChangeView


@dataclass(frozen=True, slots=True)
class VersionGroup:
    """The boxes of one action or larger part; `note` says how it was recognised, or that the document lacks it."""

    name: str
    note: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class VersionSection:
    """The groups of one section, or of the frame of the plan."""

    name: str
    groups: tuple[VersionGroup, ...]


@dataclass(frozen=True, slots=True)
class VersionPage:
    """Everything that can be taken over, as far as it stands on this page, counted from 1.

    `summary` counts the news of all pages. `rest` are the values of the boxes that are ticked on other pages, so
    `number_elsewhere` of them, and `is_all_ticked` where no box of any page is left. It `has_news` where the
    document says something that the plan does not.
    """

    summary: str
    sections: tuple[VersionSection, ...]
    page: int
    pages: int
    rest: str
    number_elsewhere: int
    is_all_ticked: bool
    has_news: bool

    @property
    def first(self) -> str:
        """The value of the first box of this page, "" where it has none."""
        return next((box.value for one in self.sections for group in one.groups for box in group.boxes), "")


def version_page(
    found: Comparison, page: int = 1, ticked: Collection[Key] | None = None, repeated: Collection[Key] = ()
) -> VersionPage:
    """A page of about so many boxes as `MOST`, no group cut in two; without `ticked`, what the document says is.

    What the document merely lacks is not, nor what it says as the one before it did.
    """
    boxes = {
        (at, inner): change
        for at, group in enumerate(found.groups)
        for inner, change in enumerate(group.changes)
        if can_be_taken(change)
    }
    told = {at: together(found.groups[at], found) for at in dict.fromkeys(at for at, _ in boxes)}
    homes = _homes(told)
    last = max(homes.values(), default=1)
    page = min(max(1, page), last)
    news = (key for key, change in boxes.items() if is_said(change) and key not in repeated)
    chosen = frozenset(news if ticked is None else ticked)
    here = {at: group for at, group in enumerate(found.groups) if homes.get(at) == page}
    elsewhere = [
        keys
        for at, each in told.items()
        if at not in here
        for keys in ([(at, inner) for inner in one.places] for one in each)
        if chosen.issuperset(keys)
    ]
    return VersionPage(
        summary=", ".join(counted(one.shown for each in told.values() for one in each if one.is_news and one.shown)),
        sections=_sections(found, here, told, chosen),
        page=page,
        pages=last,
        rest=" ".join(map(_value, chain.from_iterable(elsewhere))),
        number_elsewhere=len(elsewhere),
        is_all_ticked=chosen.issuperset(boxes),
        has_news=any(map(is_said, boxes.values())),
    )


def _homes(told: Mapping[int, tuple[Together, ...]]) -> dict[int, int]:
    """The page of every group that has a box."""
    homes: dict[int, int] = {}
    before = 0
    for group, boxes in told.items():
        homes[group] = before // MOST + 1
        before += len(boxes)
    return homes


def _sections(
    found: Comparison, here: Mapping[int, Group], told: Mapping[int, tuple[Together, ...]], chosen: Collection[Key]
) -> tuple[VersionSection, ...]:
    headings = {one.id: parts.section_heading(one) for plan in (found.earlier, found.later) for one in plan.sections}
    return tuple(
        VersionSection(headings.get(section, _FRAME), tuple(_group(at, group, told[at], chosen) for at, group in held))
        for section, held in groupby(here.items(), key=lambda pair: pair[1].section)
    )


def _group(at: int, group: Group, told: Iterable[Together], chosen: Collection[Key]) -> VersionGroup:
    boxes = tuple(_box([(at, inner) for inner in one.places], one, chosen) for one in told)
    return VersionGroup(group.name, _note(group, group.changes[0]), boxes)


def _box(keys: Sequence[Key], one: Together, chosen: Collection[Key]) -> Box:
    shown = replace(change_view(one.shown), label=one.label) if one.shown else ChangeView(one.label, (), "")
    return Box(" ".join(map(_value, keys)), all(key in chosen for key in keys), shown)


def _value(key: Key) -> str:
    return f"{key[0]}.{key[1]}"


def _note(group: Group, first: Change) -> str:
    if group.how is None and group.part is not Part.PLAN:
        return "Not in this document" if first.kind is Kind.REMOVED else f"New in this document{_along(first.new)}"
    return how(group)


def _along(new: object) -> str:
    """What comes into the plan with a new action, of which the change shows the title alone."""
    if not isinstance(new, Action):
        return ""
    answers = sum(bool(one.text.strip()) for one in new.answers)
    held = (
        (bool(new.leads), "its lead" if len(new.leads) == 1 else "its leads"),
        (bool(new.status.text.strip()), "its status"),
        (bool(answers), "1 answer" if answers == 1 else f"{answers} answers"),
    )
    told = [words for is_there, words in held if is_there]
    return f", with {listed(told)}" if told else ""
