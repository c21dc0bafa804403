"""The parts that every report shares: a section's heading, its lead line, an action's heading, an answer's lines."""

import re
from dataclasses import replace
from datetime import date

from milepost.core.document.nodes import ListKind, Paragraph, Role
from milepost.core.plan.model import Action, Answer, Evidence, FocusArea, Lead, Plan, Question, Section, Status
from milepost.core.words.dates.printed import printed
from milepost.core.words.due import Due, DueKind, Precision
from milepost.core.words.papers import NO_FOCUS_AREA, NONE_RECORDED, NOT_ASKED, NOTHING_TO_REPORT, WHY

_LONGEST_MONTH = 31  # days
_BULLET = re.compile(r"( *)- (.*)")


def title(plan: Plan) -> str:
    """The plan's title; a paper must have one, so a plan without is called what it is."""
    return _one_line(plan.title) or "Untitled plan"


def subtitle(plan: Plan, today: date) -> str:
    """Whose plan it is, and the day on which it was printed."""
    return ", ".join(part for part in (_one_line(plan.owner), f"as at {printed(today)}") if part)


def position(plan: Plan, today: date) -> str:
    """Whose plan it is, and the day from which a paper looks at it: what is late is late on that day."""
    return ", ".join(part for part in (_one_line(plan.owner), f"position at {printed(today)}") if part)


def section_heading(section: Section) -> str:
    """ "Priority 2: Safe and free from harm"; what is not printed in the plan is left out."""
    label = _one_line(f"{section.label} {section.number}")
    return ": ".join(part for part in (label, _one_line(section.title)) if part) or "Untitled section"


def focus_area_heading(area: FocusArea) -> str:
    """The focus area's number and title, or words that say that there is none."""
    return _one_line(f"{area.number} {area.title}") or NO_FOCUS_AREA


def action_heading(action: Action) -> str:
    """The action's number, where it has one, and its title."""
    return _one_line(f"{action.number} {action.title}") or "Untitled action"


def lead_line(section: Section) -> tuple[Paragraph, ...]:
    """ "Priority lead: …" as one paragraph, in the section's own word where it is one; nothing when nobody is named."""
    if not section.leads:
        return ()
    word = "leads" if len(section.leads) > 1 else "lead"
    label = f"{section.label} {word}" if len(section.label.split()) == 1 else word.capitalize()
    return (Paragraph(f"{label}: {lead_names(section.leads)}", role=Role.LEAD),)


def lead_names(leads: tuple[Lead, ...]) -> str:
    """Who leads, as printed where it is known, parted by semicolons."""
    names = (lead.text or ", ".join(filter(None, (lead.name, lead.post, lead.organisation))) for lead in leads)
    return "; ".join(_one_line(name) for name in names)


def lead_shortly(leads: tuple[Lead, ...]) -> str:
    """Who leads in as few words as tell: names, else posts, else organisations, else what is printed."""
    names = (lead.name or lead.post or lead.organisation or lead.text for lead in leads)
    return " and ".join(_one_line(name) for name in names)


def status_words(plan: Plan, status: Status) -> str:
    """The stated status: its words as printed, else the scheme's words for its code, else the colour's name."""
    label = next((entry.label for entry in plan.scheme if entry.code == status.code), "")
    return _one_line(status.text or label or status.colour)


def status_lines(plan: Plan, status: Status) -> tuple[Paragraph, ...]:
    """The stated status and, below it, why it is so; nothing where none is stated."""
    why = (Paragraph(f"{WHY} {_one_line(status.because)}"),) if status.because.strip() else ()
    return (*lines(status_words(plan, status)), *why)


def question_heading(question: Question) -> str:
    """The question as printed, on one line."""
    return _one_line(question.heading) or "Answer"


def statements(section: Section) -> tuple[Paragraph, ...]:
    """The lead's own words about the section."""
    return tuple(one for statement in section.statements for one in lines(statement.text))


def answer_lines(answer: Answer | None) -> tuple[Paragraph, ...]:
    """The answer as paragraphs, never none: no answer, an empty one and nothing to report are each said in words."""
    if answer is None:
        return (Paragraph(NOT_ASKED),)
    return lines(answer.text) or (Paragraph(NOTHING_TO_REPORT if answer.nothing_to_report else NONE_RECORDED),)


def evidence_line(one: Evidence) -> Paragraph:
    """One piece of evidence as an item of a list: what it is, of when, and where it is to be found."""
    when = f" ({printed(one.dated)})" if one.dated else ""
    where = one.url or (f"file {one.file_name}" if one.file_name else "")
    return Paragraph(_one_line(f"{one.label}{when}" + (f": {where}" if where else "")), ListKind.BULLET)


def lines(text: str) -> tuple[Paragraph, ...]:
    """A text of the plan as paragraphs, its "- " lines as bullets."""
    return tuple(_paragraph(line) for line in text.splitlines() if line.strip())


def below(line: Paragraph) -> Paragraph:
    """A paragraph as an item of a list below another item."""
    return replace(line, list_kind=ListKind.BULLET, level=1)


def when(due: Due) -> str:
    """A due date as a day, with the plan's words for it where they are not plainly that day; else those words alone."""
    phrase = _one_line(due.phrase)
    if due.latest is None:
        return phrase or "no date"
    day = printed(due.latest)
    return day if not phrase or _is_plain(due) else f"{day} (“{phrase}”)"


def _is_plain(due: Due) -> bool:
    """Whether a day or the end of a month is all that the words say."""
    is_of_one_month = due.earliest is None or due.latest is None or (due.latest - due.earliest).days < _LONGEST_MONTH
    is_exact = due.precision in (Precision.DAY, Precision.MONTH) and is_of_one_month
    return is_exact and due.kind in (DueKind.BY, DueKind.DURING)


def _paragraph(line: str) -> Paragraph:
    bullet = _BULLET.fullmatch(line)
    if bullet:
        return Paragraph(bullet[2].strip(), ListKind.BULLET, level=len(bullet[1]) // 2)
    return Paragraph(line.strip())


def _one_line(text: str) -> str:
    return " ".join(text.split())
