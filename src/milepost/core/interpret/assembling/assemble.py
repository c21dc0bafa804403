"""Items to a Plan: sections, focus areas, actions and their answers, each with its place."""

from milepost.core.document.nodes import Document
from milepost.core.interpret.assembling.actions import Answered, action_of, continues_action, grown, shapes_tell
from milepost.core.interpret.assembling.draft import (
    Draft,
    add_leads,
    close_section,
    enter_groups,
    need_section,
    only_groups,
    open_line,
    tell,
)
from milepost.core.interpret.assembling.milestone_statuses import ROLE as STEP_STATUS
from milepost.core.interpret.assembling.milestone_statuses import own_status, parted, with_status
from milepost.core.interpret.assembling.questions import questions
from milepost.core.interpret.assembling.returned import united
from milepost.core.interpret.assembling.timeline import Timeline, timeline
from milepost.core.interpret.assembling.worded import worded
from milepost.core.interpret.items import (
    Item,
    Keyed,
    Label,
    Led,
    Loose,
    Named,
    Opened,
    Owned,
    Record,
    Remark,
    Said,
    Titled,
    Told,
)
from milepost.core.interpret.leads.initials import named_people
from milepost.core.interpret.leads.leading import further_cells
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.plan.model import Action, FocusArea, GlossaryEntry, Plan, Printed, Unplaced

STEP = "milestone"
_BELOW_TITLE = "This text stands before the first section."


def assembled(items: tuple[Item, ...], document: Document) -> Plan:
    """The plan that the items make, in their order."""
    title = _title(items, document.title)
    below = next((item.said.text for item in items if isinstance(item, Titled) and item.said is not title), "")
    owner = next((item.said for item in items if isinstance(item, Owned)), None)
    line = _timeline(items, title, below, owner)
    asked = questions(items, line)
    has_lines = any(isinstance(item, Opened) and item.level is Role.SECTION for item in items)
    records = [item for item in items if isinstance(item, Record)]
    has_areas = any(record.said(Role.FOCUS_AREA) for record in records)
    draft = Draft(
        Answered(asked, line.reported, named_people(items), shapes_tell(records)),
        title=title,
        has_lines=has_lines,
        has_area_column=has_areas,
    )
    for item in items:
        _take(draft, item)
    close_section(draft)
    return Plan(
        title=" ".join(title.text.split()),
        owner=" ".join(owner.text.split()) if owner else "",
        periods=line.periods,
        source=document.source,
        questions=tuple(asked.values()),
        scheme=tuple(dict.fromkeys(draft.scheme)),
        glossary=tuple(draft.glossary),
        sections=worded(list(united(draft.sections))),
        notes=(*document.notes, *draft.notes),
        labels=tuple(draft.labels),
        unplaced=tuple(draft.unplaced),
    )


def _timeline(items: tuple[Item, ...], title: Said, below: str, owner: Said | None) -> Timeline:
    """The periods of the plan; a name that stands below that of a body says too seldom how far its year has come."""
    if owner is None:
        return timeline(items, title.text, below)
    others = tuple(item for item in items if not isinstance(item, Titled))
    return timeline(others, owner.text, below)


def _title(items: tuple[Item, ...], printed: str) -> Said:
    """The line that names the plan: the title of the document itself where only that tells the years of the plan."""
    line = next((item.said for item in items if isinstance(item, Titled)), Said(printed))
    tells_years = period_words(printed).last_year and not period_words(line.text).last_year
    return Said(printed) if tells_years else line


def _take(draft: Draft, item: Item) -> None:
    match item:
        case Opened():
            open_line(draft, item)
        case Led():
            add_leads(draft, item)
        case Record():
            _add_record(draft, item)
        case Told():
            tell(draft, item.said)
        case _:
            _set_aside(draft, item)


def _set_aside(draft: Draft, item: Item) -> None:
    match item:
        case Titled() if item.said is not draft.title:
            draft.unplaced.append(Unplaced(item.said.text, _BELOW_TITLE, item.said.place))
        case Titled():
            draft.labels.append(Printed(item.said.text, "title", item.said.place))
        case Owned():
            draft.labels.append(Printed(item.said.text, "owner", item.said.place))
        case Label():
            draft.labels.append(Printed(item.said.text, item.role, item.said.place))
        case Loose():
            draft.unplaced.append(Unplaced(item.said.text, item.reason, item.said.place))
        case Remark():
            draft.notes.append(item.note)
        case _:
            _explain(draft, item)


def _explain(draft: Draft, item: Item) -> None:
    match item:
        case Keyed():
            draft.scheme.append(item.entry)
        case Named(role="abbreviation"):
            draft.glossary.append(GlossaryEntry(item.short, item.words[0]))


def _add_record(draft: Draft, record: Record) -> None:
    enter_groups(draft, record)
    for cell in record.section_leads:
        draft.labels.append(Printed(cell.text, "section lead", cell.place))
    draft.labels.extend(Printed(cell.text, "lead", cell.place) for cell in further_cells(record))
    numbers = (cell for cell in record.said(Role.NUMBER, Role.GROUP_NUMBER) if cell.text)
    draft.labels.extend(Printed(cell.text, "number", cell.place) for cell in numbers)
    if only_groups(record):
        return
    spoken = (said for step in record.steps for said in (step.said, step.due, step.status) if said.text)
    draft.labels.extend(Printed(said.text, STEP, said.place) for said in spoken)
    need_section(draft)
    if not draft.focus_areas:
        draft.focus_areas.append(FocusArea(f"{draft.sections[-1].id}-f1"))
    if draft.actions and continues_action(draft.actions[-1], record):
        _grow(draft, record)
        return
    name = f"{draft.focus_areas[-1].id}-a{len(draft.actions) + 1}"
    draft.actions.append(action_of(record, name, draft.answered))


def _grow(draft: Draft, record: Record) -> None:
    """Add a further row to the last action, whose rows may have statuses of their own."""
    action = draft.actions[-1]
    repeated = (cell for cell in record.said(Role.LEAD, Role.STATUS) if _is_held(action, cell.text))
    draft.labels.extend(Printed(cell.text, "repeated", cell.place) for cell in repeated)
    own = own_status(action, record)
    if own and action.id not in draft.parted and (action.status.text or len(action.milestones) > 1):
        action, note, labels = parted(action)
        draft.parted.add(action.id)
        draft.notes.append(note)
        draft.labels.extend(labels)
    draft.actions[-1] = grown(action, record, draft.answered)
    if own and action.id in draft.parted:
        draft.labels.append(Printed(own.text, STEP_STATUS, own.place))
        draft.actions[-1] = with_status(draft.actions[-1], own, len(action.milestones))


def _is_held(action: Action, text: str) -> bool:
    return bool(text) and (text == action.status.text or any(text == lead.text for lead in action.leads))
