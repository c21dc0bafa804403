"""The plan as its board knows it, arranged for the page: sections, focus areas, actions and their answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from milepost.core.plan.model import Action, Answer, FocusArea, Lead, Plan, Question, QuestionRole, Section
from milepost.core.plan.walk import Seat, actions
from milepost.core.words.counting import listed
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.due import DueView, next_due
from milepost.web.plans.presenters.filters import EVERYTHING, Filters, matches
from milepost.web.plans.presenters.status import StatusCount, StatusView, counted, status_of, telling

# About six lines of a column a quarter of the page wide.
LONG = 45
MOST_COLUMNS = 5
ELSEWHERE = (QuestionRole.STATUS, QuestionRole.LEAD, QuestionRole.DUE)


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer in its column; `words` is their number where the text is long enough to fold, else 0.

    Of many columns, empty ones that follow each other share one cell of so many `columns`.
    """

    heading: str
    text: str
    words: int
    none: str
    columns: int = 1


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action's row."""

    id: str
    number: str
    title: str
    address: str
    status: StatusView
    due: DueView | None
    organisations: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class FocusAreaView:
    """A focus area with the actions that are shown."""

    number: str
    title: str
    actions: tuple[ActionView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with its leads, what it counts and the focus areas that are shown."""

    id: str
    label: str
    title: str
    address: str
    lead_word: str
    leads: tuple[str, ...]
    lead_short: str
    counts: tuple[StatusCount, ...]
    focus_areas: tuple[FocusAreaView, ...]

    @property
    def name(self) -> str:
        """Label, number and title in one line."""
        return f"{self.label} {self.title}".strip()

    @property
    def called(self) -> str:
        """What it is called in short: by its number, or where it has none by its title, since all are workstreams."""
        return self.label if any(map(str.isdigit, self.label)) else self.title or self.label

    @property
    def number_of_actions(self) -> int:
        """How many actions are shown."""
        return sum(len(focus_area.actions) for focus_area in self.focus_areas)


@dataclass(frozen=True, slots=True)
class PlanTable:
    """The whole table."""

    columns: tuple[str, ...]
    statuses: tuple[StatusView, ...]
    sections: tuple[SectionView, ...]
    shown: int
    total: int
    is_filtered: bool

    @property
    def column_count(self) -> str:
        """The number of columns, or "many" when they do not stand side by side."""
        return str(len(self.columns)) if len(self.columns) <= MOST_COLUMNS else "many"


def plan_table(plan: Plan, at: PlanAddresses, today: date, chosen: Filters = EVERYTHING) -> PlanTable:
    """The plan as a table of what the filters let through."""
    arranger = _Arranger(plan, at, today, chosen)
    sections = tuple(arranger.section(section) for section in plan.sections)
    shown = sum(len(focus.actions) for section in sections for focus in section.focus_areas)
    total = sum(len(focus.actions) for section in plan.sections for focus in section.focus_areas)
    columns = tuple(question.heading for question in arranger.questions)
    return PlanTable(columns, arranger.statuses, sections, shown, total, chosen.are_set)


def lead_words(lead: Lead) -> str:
    """A lead as one line: name, post, organisation, or the line as printed where nothing was told apart."""
    return ", ".join(filter(None, (lead.name, lead.post, lead.organisation))) or lead.text


def columns_of(plan: Plan) -> tuple[Question, ...]:
    """The questions whose answers are texts; status, lead and due date have places of their own."""
    return tuple(question for question in plan.questions if question.role not in ELSEWHERE)


def nothing_said(answer: Answer | None) -> str:
    """What to show in place of an empty answer: none so far (not asked, or asked in a round that is still open), left
    empty, and "nothing to report" are three things.
    """
    if answer is None:
        return "Nothing yet"
    return "Nothing to report" if answer.nothing_to_report else "None recorded"


class _Arranger:
    """What is the same for every row of one table."""

    def __init__(self, plan: Plan, at: PlanAddresses, today: date, chosen: Filters) -> None:
        self.plan, self.at, self.today, self.chosen = plan, at, today, chosen
        self.questions = columns_of(plan)
        self.statuses = telling(status_of(action, plan.scheme) for action in actions(plan))
        self.period_order = {period.key: at for at, period in enumerate(plan.periods)}

    def section(self, section: Section) -> SectionView:
        focus_areas = tuple(filter(None, (self._focus_area(section, one) for one in section.focus_areas)))
        leads = tuple(lead_words(lead) for lead in section.leads)
        return SectionView(
            id=section.id,
            label=" ".join(filter(None, (section.label, section.number))),
            title=section.title,
            address=self.at.section(section.id),
            lead_word="Lead" if len(leads) == 1 else "Leads",
            leads=leads,
            lead_short="; ".join(lead.name or lead_words(lead) for lead in section.leads),
            counts=counted((action.status for one in focus_areas for action in one.actions), self.statuses),
            focus_areas=focus_areas,
        )

    def _focus_area(self, section: Section, focus_area: FocusArea) -> FocusAreaView | None:
        rows = tuple(filter(None, (self._action(Seat(section, focus_area, one)) for one in focus_area.actions)))
        return FocusAreaView(focus_area.number, focus_area.title, rows) if rows else None

    def _action(self, seat: Seat) -> ActionView | None:
        action = seat.action
        status = status_of(action, self.plan.scheme)
        if not matches(seat, status, self.chosen):
            return None
        return ActionView(
            id=action.id,
            number=action.number,
            title=action.title,
            address=self.at.action(action.id),
            status=status,
            due=next_due(action, self.today),
            organisations=" · ".join(action.organisations),
            answers=self._answers(action),
        )

    def _answers(self, action: Action) -> tuple[AnswerView, ...]:
        latest: dict[str, Answer] = {}
        for answer in sorted(action.answers, key=lambda one: self.period_order.get(one.period, -1)):
            latest[answer.question] = answer
        views = [_answer_view(question, latest.get(question.key)) for question in self.questions]
        return tuple(views) if len(views) <= MOST_COLUMNS else tuple(_gathered(self.questions, views))


def _answer_view(question: Question, answer: Answer | None) -> AnswerView:
    text = answer.text if answer else ""
    words = len(text.split())
    return AnswerView(question.heading, text, words if words > LONG else 0, nothing_said(answer))


def _gathered(questions: Iterable[Question], views: Iterable[AnswerView]) -> Iterator[AnswerView]:
    """The answers, with empty ones that follow each other as one: twelve months of a calendar are mostly empty."""
    for none, run in groupby(zip(questions, views, strict=True), lambda pair: "" if pair[1].text else pair[1].none):
        asked, same = zip(*run, strict=True)
        if not none or len(same) == 1:
            yield from same
        else:
            yield AnswerView(_headings(asked), "", 0, none, len(same))


def _headings(questions: Sequence[Question]) -> str:
    """The headings of columns side by side; of more than two periods, the first and the last."""
    headings = [one.heading for one in questions]
    are_periods = len(headings) > 2 and len({one.period for one in questions} - {""}) == len(headings)
    return f"{headings[0]} to {headings[-1]}" if are_periods else listed(headings)
