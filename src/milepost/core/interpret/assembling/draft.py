"""The plan as far as it is read: its sections and focus areas are opened, filled and closed in turn."""

from dataclasses import dataclass, field, replace

from milepost.core.document.nodes import Note
from milepost.core.interpret.assembling.actions import Answered
from milepost.core.interpret.items import Led, Opened, Record, Said
from milepost.core.interpret.leads.people import leads_or_nobody
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.decoys import is_prose
from milepost.core.interpret.meanings.lead_lines import part_led
from milepost.core.interpret.meanings.openings import (
    ACTION_LABELS,
    MIDDLE_LABELS,
    Opening,
    group_word,
    opening,
    plain_opening,
    without_continued,
)
from milepost.core.plan.model import (
    Action,
    FocusArea,
    GlossaryEntry,
    Printed,
    SchemeEntry,
    Section,
    Statement,
    Unplaced,
)
from milepost.core.words import numbering

_LONGEST_TITLE = 150
_LOWER_LABELS = (*ACTION_LABELS, *MIDDLE_LABELS)


@dataclass(slots=True)
class Draft:
    """The plan as far as it is read; the last section, focus area and action are the ones being filled."""

    answered: Answered
    sections: list[Section] = field(default_factory=list)
    focus_areas: list[FocusArea] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    labels: list[Printed] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    scheme: list[SchemeEntry] = field(default_factory=list)
    glossary: list[GlossaryEntry] = field(default_factory=list)
    title: Said = field(default_factory=Said)
    section_text: str = ""
    focus_text: str = ""
    has_lines: bool = False  # whether lines, and not a column, open the sections
    has_area_column: bool = False
    parted: set[str] = field(default_factory=set)  # ids of actions whose rows have statuses of their own


def open_line(draft: Draft, item: Opened) -> None:
    """Open the section or focus area that a line opens."""
    if item.level is Role.SECTION:
        open_section(draft, item.said, item.opening)
    elif draft.has_area_column and _is_bare(draft):
        # "Priority 1" over "Safe homes": a column holds the focus areas, so the second heading is the title.
        draft.sections[-1] = replace(draft.sections[-1], title=item.opening.title)
        draft.labels.append(Printed(item.said.text, "section title", item.said.place))
    else:
        open_focus_area(draft, item.said, item.opening)


def _is_bare(draft: Draft) -> bool:
    return bool(draft.sections) and not (draft.sections[-1].title or draft.focus_areas or draft.actions)


def open_section(draft: Draft, said: Said, parts: Opening) -> None:
    """Close the section that is open and open this one, unless it only goes on."""
    bare = _only_names(draft, parts)
    if bare:
        before = draft.sections.pop()
        draft.labels.append(Printed(before.heading, "section heading", before.place))
    if draft.sections and _is_same(draft.sections[-1].number, draft.sections[-1].title, parts):
        draft.labels += (Printed(said.text, "repeated section heading", place) for place in said.places)
        return
    if not bare:
        close_section(draft)
    section = Section(
        id=f"s{len(draft.sections) + 1}",
        title=parts.title,
        label=parts.label,
        number=parts.number,
        heading=said.text,
        leads=draft.answered.spelt_out(leads_or_nobody(parts.lead, said.place)) if parts.lead else (),
        place=said.place,
    )
    _place_rest(draft, said, "section title")
    draft.sections.append(section)
    draft.section_text = said.text


def _only_names(draft: Draft, parts: Opening) -> bool:
    """Whether the last section is but a short name of this one: a sheet "Priority 1" over "Priority 1: Safe homes"."""
    last = draft.sections[-1] if draft.sections else None
    bare = last is not None and not (last.title or last.leads or draft.focus_areas or draft.actions)
    return bare and last is not None and last.number == parts.number and bool(parts.title)


def _is_same(number: str, title: str, parts: Opening) -> bool:
    return parts.continued or (bool(title) and (number, title.casefold()) == (parts.number, parts.title.casefold()))


def close_section(draft: Draft) -> None:
    """Put the focus areas that are open into the last section."""
    _close_focus_area(draft)
    if draft.sections:
        draft.sections[-1] = replace(draft.sections[-1], focus_areas=tuple(draft.focus_areas))
    draft.focus_areas, draft.focus_text = [], ""


def open_focus_area(draft: Draft, said: Said, parts: Opening) -> None:
    """Close the focus area that is open and open this one, unless it only goes on."""
    if draft.focus_areas and _is_same(draft.focus_areas[-1].number, draft.focus_areas[-1].title, parts):
        draft.labels.append(Printed(said.text, "repeated focus area", said.place))
        return
    need_section(draft)
    _close_focus_area(draft)
    name = f"{draft.sections[-1].id}-f{len(draft.focus_areas) + 1}"
    draft.focus_areas.append(FocusArea(name, parts.title, parts.number, place=said.place))
    _place_rest(draft, said, "focus area")
    if parts.lead or parts.label:
        draft.labels.append(Printed(said.text, "focus area", said.place))
    draft.focus_text = said.text


def _place_rest(draft: Draft, said: Said, role: str) -> None:
    """Say of a heading that stood in several cells or on two pages where the rest of it stood."""
    draft.labels += (Printed(said.text, role, place) for place in said.more)


def _close_focus_area(draft: Draft) -> None:
    if draft.focus_areas:
        draft.focus_areas[-1] = replace(draft.focus_areas[-1], actions=tuple(draft.actions))
    draft.actions = []


def need_section(draft: Draft) -> None:
    """Open a section without a name where none is open: a plan may have no sections."""
    if not draft.sections:
        draft.sections.append(Section("s1", ""))


def add_leads(draft: Draft, led: Led) -> None:
    """Add the leads of a line to the last section; of several cells the last one names them.

    Where it says of which part, they are that part's: "Aim 1 lead: …" may stand in a list below the last aim.
    """
    need_section(draft)
    number = part_led(led.label)
    at = next((at for at, one in enumerate(draft.sections) if number and one.number == number), -1)
    section = draft.sections[at]
    found = draft.answered.spelt_out(leads_or_nobody(led.who, led.said.places[-1] if led.said.places else None))
    known = {lead.text for lead in section.leads}  # a page that goes on with a section may name its lead again
    new = (lead for lead in found if lead.text not in known)
    draft.sections[at] = replace(section, leads=(*section.leads, *new))
    label = led.said.text if led.said.more else led.said.text.removesuffix(led.who)
    draft.labels += (Printed(label, "lead label", place) for place in led.said.places[:-1] or (led.said.place,))


def tell(draft: Draft, said: Said) -> None:
    """Keep a paragraph as the title that a section lacks, or as its lead's own words."""
    if not draft.sections or draft.focus_areas or draft.actions:
        draft.unplaced.append(Unplaced(said.text, "This text stands outside the tables.", said.place))
        return
    section = draft.sections[-1]
    if not section.title and not section.leads and len(said.text) <= _LONGEST_TITLE and not is_prose(said.text):
        draft.sections[-1] = replace(section, title=said.text)
        draft.labels.append(Printed(said.text, "section title", said.place))
        return
    told = Statement(draft.answered.period, said.text)
    draft.sections[-1] = replace(section, statements=(*section.statements, told))
    draft.labels.append(Printed(said.text, "statement", said.place))


def only_groups(record: Record) -> bool:
    """Whether a row only opens a group whose actions stand in the rows below."""
    pairs = zip(record.columns, record.cells, strict=True)
    texts = [column.role for column, cell in pairs if cell.text]
    return bool(texts) and all(role in (Role.SECTION, Role.FOCUS_AREA, Role.GROUP_NUMBER) for role in texts)


def enter_groups(draft: Draft, record: Record) -> None:
    """Open the section and the focus area that a record names in columns of its own."""
    sections, areas = record.said(Role.SECTION), record.said(Role.FOCUS_AREA)
    word = next((group_word(column.heading) for column in record.columns if column.role == Role.SECTION), "")
    if draft.has_lines and not areas:
        sections, areas = (), sections  # a heading already says the section, so the column is the level below it
    for cell in sections:
        if cell.text and cell.text != draft.section_text:
            parts = _section_opening(cell.text, word)
            number = parts.number or record.number_beside(cell)
            open_section(draft, cell, replace(parts, label=parts.label or word, number=number))
            draft.section_text = cell.text
            for led in record.section_leads:
                add_leads(draft, Led(led, "", led.text))
        else:
            _repeat(draft, cell)
    for cell in areas:
        if cell.text and cell.text != draft.focus_text:
            parts = _focus_opening(cell.text)
            open_focus_area(draft, cell, replace(parts, number=parts.number or record.number_beside(cell)))
            draft.focus_text = cell.text
        else:
            _repeat(draft, cell)


def _section_opening(text: str, word: str) -> Opening:
    """What a cell of a column of sections says; there a word for lower parts opens one: "Priority Action 1: Waits"."""
    lower = opening(text, _LOWER_LABELS)
    top = opening(text)
    if lower and lower.number and not (top and top.number):
        return lower
    named = opening(text, (word,)) if word else None
    return top or named or plain_opening(text)


def _repeat(draft: Draft, cell: Said) -> None:
    """A group's name printed again beside a further action; one that was carried down is not printed there."""
    held = (draft.sections[-1].place if draft.sections else None, *(area.place for area in draft.focus_areas[-1:]))
    if cell.text and cell.place not in held:
        draft.labels.append(Printed(cell.text, "repeated", cell.place))


def _is_mixed(number: str) -> bool:
    return not number.isdigit() and not number.isalpha() and number.isalnum()


def _focus_opening(text: str) -> Opening:
    title, continued = without_continued(" ".join(text.split()))
    numbered = numbering.leading(title)
    if not numbered.number and _is_mixed(numbering.leading_weak(title).number):
        numbered = numbering.leading_weak(title)
    return Opening("", numbered.number, numbered.text, continued=continued)
