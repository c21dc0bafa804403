"""One record to an action: number, title, leads, status and an answer for every question; later rows join it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from milepost.core.interpret.assembling.milestones import milestones
from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.leads.initials import spelt_out
from milepost.core.interpret.leads.leading import led_by
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Column, Role, key
from milepost.core.interpret.meanings.statuses import is_mark, is_status
from milepost.core.interpret.parts.answers import is_date
from milepost.core.interpret.repairs.numbers import first
from milepost.core.interpret.tables.ratings import last_rating
from milepost.core.plan.model import Action, Answer, Lead, Question, QuestionRole, Status
from milepost.core.words.colours import colour_name
from milepost.core.words.papers import NOT_ASKED, WHY

_NOTHING = frozenset(
    ("nothing", "nothingtoreport", "none", "nil", "na", "noupdate", "nothingthisperiod", "noneatthistime")
)
_DOTS = frozenset("●■•◼⬤◉⚫⬛◆♦")  # signs that say nothing but their colour
_BEFORE_WORDS = re.compile(rf"^(?:[{''.join(sorted(_DOTS))}•]|[-–—](?= ))\s*(?=\w)")  # "● On track", "- On track"
_SAID_WHEN = re.compile(r"(?P<state>[^()\[\]]+?)\s*[(\[](?:(?:as )?at |on |in )?(?P<when>[^()\[\]]+)[)\]]")
_FIELDS = (QuestionRole.LEAD, QuestionRole.STATUS)


@dataclass(frozen=True, slots=True)
class Answered:
    """The plan's questions by compared heading, the key of the period reported on, and who the initials are."""

    questions: dict[str, Question]
    period: str
    people: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    shapes_tell: bool = False  # whether statuses differ by the shape of their signs, and not by colour alone

    def spelt_out(self, found: Iterable[Lead]) -> tuple[Lead, ...]:
        """Leads with the names that the plan's own key has for initials."""
        return tuple(one for lead in found for one in spelt_out(lead, self.people)) if self.people else tuple(found)

    def question(self, column: Column) -> Question | None:
        """The question that a column asks, or None when the column is a field of the action."""
        found = self.questions.get(key(column.heading))
        return found if found and found.role not in _FIELDS else None


def action_of(record: Record, name: str, answered: Answered) -> Action:
    """The action that a record tells of."""
    title = first(record, Role.ACTION)
    return Action(
        id=name,
        title=record.title,
        number=record.number,
        leads=_leads(record, answered),
        organisations=_organisations(record),
        status=_status(record, answered),
        answers=_answers(record, answered),
        milestones=milestones(record, name, 0),
        place=title.place,
        more_places=title.more,
    )


def continues_action(action: Action, record: Record) -> bool:
    """Whether a record is a further row of this action: merged or empty title, or the same number and title again."""
    title = first(record, Role.ACTION)
    covered = any(record.down[at] for at, column in enumerate(record.columns) if column.role == Role.ACTION)
    if covered or not title.text:
        return not any(cell.text for cell in record.said(Role.NUMBER)) or covered
    if record.title.casefold() != action.title.casefold():
        return False
    return record.number == action.number or not record.number


def grown(action: Action, record: Record, answered: Answered) -> Action:
    """The action with the texts of a further row added, each on a line of its own."""
    more = {answer.question: answer for answer in _answers(record, answered)}
    answers = tuple(_added(answer, more.get(answer.question)) for answer in action.answers)
    known = {lead.text for lead in action.leads}
    return replace(
        action,
        answers=answers,
        leads=(*action.leads, *(lead for lead in _leads(record, answered) if lead.text not in known)),
        status=action.status if action.status.text else _status(record, answered),
        milestones=(*action.milestones, *milestones(record, action.id, len(action.milestones))),
    )


def _added(answer: Answer, more: Answer | None) -> Answer:
    if more is None or not more.text or more.text == answer.text:
        return answer
    places = tuple(place for place in (more.place, *more.more_places) if place)
    text = f"{answer.text}\n{more.text}" if answer.text else more.text
    return replace(answer, text=text, more_places=(*answer.more_places, *places))


def _leads(record: Record, answered: Answered) -> tuple[Lead, ...]:
    return answered.spelt_out(led_by(record))


def _organisations(record: Record) -> tuple[str, ...]:
    texts = (cell.text for cell in record.said(Role.PARTNERS))
    return tuple(lead.text for text in texts for lead in leads(text))


def shapes_tell(records: Iterable[Record]) -> bool:
    """Whether each sign that the statuses show has one colour only, and several signs are shown: ★, ● and ▲."""
    cells = [cell for record in records for cell in record.said(Role.STATUS) if is_mark(cell.text)]
    shown = {(cell.text, colour_name(cell.fill)) for cell in cells}
    return len(shown) == len({sign for sign, _ in shown}) > 1


def _status(record: Record, answered: Answered) -> Status:
    for cell in (*record.said(Role.STATUS), *filter(None, [last_rating(record)])):
        colour = colour_name(cell.fill)
        if cell.text or colour:
            text, _, why = _BEFORE_WORDS.sub("", _undated(" ".join(cell.text.split()))).partition(WHY)
            text = colour if colour and text in _DOTS and not answered.shapes_tell else text
            return Status(text.rstrip(" .") if why else text or colour, "", colour, why.strip(), cell.place)
    for column, cell in zip(record.columns, record.cells, strict=True):
        if column.role == Role.TICK and cell.text:
            others = [one.heading for one in record.columns if one.role == Role.TICK and one is not column]
            return Status(_ticked(column.heading, others), place=cell.place)
    return Status()


def _undated(text: str) -> str:
    """A status without the brackets that only say when it was so: "Green (June 2026)"."""
    match = _SAID_WHEN.fullmatch(text)
    return match["state"] if match and is_status(match["state"]) and is_date(match["when"]) else text


def _ticked(heading: str, others: Sequence[str]) -> str:
    """What a ticked column says, without the heading that spans it and its neighbours: "Status: Complete"."""
    words = heading.split()
    ends = [" ".join(words[at:]) for at in range(len(words))]
    shared = takewhile(lambda same: len(set(same)) == 1, zip(words, *map(str.split, others), strict=False))
    spanning = sum(1 for _ in shared) if others else 0
    return next((end for end in ends if is_status(end)), ends[spanning] if spanning < len(ends) else heading)


def _answers(record: Record, answered: Answered) -> tuple[Answer, ...]:
    pairs = zip(record.columns, record.cells, strict=True)
    return tuple(
        _answer(question, cell, answered.period)
        for column, cell in pairs
        if (question := answered.question(column)) and cell.text != NOT_ASKED
    )


def _says_nothing(text: str) -> bool:
    """Whether an answer only says that there is none; all such words open with one letter, and most texts do not."""
    return next(filter(str.isalpha, text), "") in ("n", "N") and key(text) in _NOTHING


def _answer(question: Question, cell: Said, reported: str) -> Answer:
    return Answer(
        question=question.key,
        text=cell.text,
        period=question.period or reported,
        nothing_to_report=_says_nothing(cell.text),
        place=cell.place,
        more_places=cell.more,
    )
