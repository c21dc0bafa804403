"""One action with everything that is known of it, arranged for its page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from milepost.core.plan.asked import heading_for
from milepost.core.plan.model import Action, Answer, Concern, Evidence, Milestone, Plan, Stage, Standing
from milepost.core.plan.promised import WHOLE
from milepost.core.plan.walk import Seat, seats
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.due import DueView, milestone_due
from milepost.web.plans.presenters.events import LinkView, ProposalView, links_of, proposals_of
from milepost.web.plans.presenters.filters import organisations_of
from milepost.web.plans.presenters.head import sentence_case
from milepost.web.plans.presenters.measures import MeasureView, measures_of
from milepost.web.plans.presenters.places import all_in_words, in_words
from milepost.web.plans.presenters.status import StatusView, status_of
from milepost.web.plans.presenters.table import columns_of, lead_words, nothing_said
from milepost.web.words import MILESTONE_STATES, READERS, STAGES

_STANDINGS = (Standing.REPORTED, Standing.PLANNED, Standing.PAST)


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One question and what was said to it; `none` is shown in place of an empty text."""

    heading: str
    text: str
    none: str
    by: str
    where: str


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A period's answers; its label is "" where the plan names none."""

    label: str
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class MilestoneView:
    """A milestone's row."""

    text: str
    due: DueView
    state: str
    owner: str
    moves: tuple[str, ...]
    why: str
    readers: str
    where: str


@dataclass(frozen=True, slots=True)
class WordingView:
    """An earlier or proposed wording, and how it came."""

    title: str
    facts: str


@dataclass(frozen=True, slots=True)
class ActionPage:
    """The whole page; `readers` says of each concern for whom it is."""

    id: str
    number: str
    title: str
    section: str
    section_address: str
    focus_area: str
    status: StatusView
    why: str
    stage: str
    leads: tuple[str, ...]
    organisations: tuple[str, ...]
    where: str
    periods: tuple[PeriodView, ...]
    milestones: tuple[MilestoneView, ...]
    measures: tuple[MeasureView, ...]
    evidence: tuple[tuple[Evidence, str], ...]
    wordings: tuple[WordingView, ...]
    links: tuple[LinkView, ...]
    proposals: tuple[ProposalView, ...]
    concerns: tuple[Concern, ...]
    readers: tuple[str, ...]
    earlier: tuple[str, str] | None
    later: tuple[str, str] | None


def action_page(
    plan: Plan, seat: Seat, at: PlanAddresses, today: date, files: Mapping[str, str] | None = None
) -> ActionPage:
    """Everything about one action, given with where it sits; `files`: where evidence is fetched, by file name."""
    action, section = seat.action, seat.section
    order = [one.action for one in seats(plan)]
    here = order.index(action)
    concerns = tuple(one for one in plan.concerns if action.id in one.actions)
    return ActionPage(
        id=action.id,
        number=action.number,
        title=action.title,
        section=" ".join(filter(None, (section.label, section.number, section.title))),
        section_address=at.section(section.id),
        focus_area=" ".join(filter(None, (seat.focus_area.number, seat.focus_area.title))),
        status=status_of(action, plan.scheme),
        why=action.status.because,
        stage="" if action.stage is Stage.UNKNOWN else STAGES[action.stage],
        leads=tuple(lead_words(lead) for lead in action.leads),
        organisations=organisations_of(seat),
        where=all_in_words(action.place, action.more_places),
        periods=_periods(plan, action),
        milestones=tuple(_milestone(one, today) for one in action.milestones),
        measures=measures_of(action, today),
        evidence=tuple((one, (files or {}).get(one.file_name, "")) for one in action.evidence),
        wordings=tuple(_wordings(action)),
        links=links_of(plan, action, at),
        proposals=proposals_of(action),
        concerns=concerns,
        readers=tuple(READERS[one.audience] for one in concerns),
        earlier=_step(order[here - 1], at) if here else None,
        later=_step(order[here + 1], at) if here + 1 < len(order) else None,
    )


def _step(action: Action, at: PlanAddresses) -> tuple[str, str]:
    return " ".join(filter(None, (action.number, action.title))), at.action(action.id)


def _periods(plan: Plan, action: Action) -> tuple[PeriodView, ...]:
    """The answers by period: the one reported on, then what is planned, then the past, the latest of it first."""
    order = {period.key: (_STANDINGS.index(period.standing), -at) for at, period in enumerate(plan.periods)}
    labels = {period.key: period.label for period in plan.periods}
    by_period: dict[str, list[tuple[str, Answer | None]]] = {}
    for answer in action.answers:
        by_period.setdefault(_period_of(answer, plan), []).append((answer.question, answer))
    keys = sorted(by_period, key=lambda key: order.get(key, (len(_STANDINGS), 0))) or [""]
    answered = {answer.question for answer in action.answers}
    by_period.setdefault(keys[0], []).extend((one.key, None) for one in columns_of(plan) if one.key not in answered)
    headings = {key: {one.key: heading_for(one, key, labels) for one in plan.questions} for key in keys}
    return tuple(
        PeriodView(sentence_case(labels.get(key, key)), _in_order(headings[key], by_period[key])) for key in keys
    )


def _period_of(answer: Answer, plan: Plan) -> str:
    asked = next((question for question in plan.questions if question.key == answer.question), None)
    return answer.period or (asked.period if asked else "")


def _in_order(headings: Mapping[str, str], answers: list[tuple[str, Answer | None]]) -> tuple[GivenAnswer, ...]:
    rank = {key: at for at, key in enumerate(headings)}
    ranked = sorted(answers, key=lambda pair: rank.get(pair[0], len(rank)))
    return tuple(_given(headings.get(key, key), answer) for key, answer in ranked)


def _given(heading: str, answer: Answer | None) -> GivenAnswer:
    if answer is None:
        return GivenAnswer(heading, "", nothing_said(None), "", "")
    where = all_in_words(answer.place, answer.more_places)
    return GivenAnswer(heading, answer.text, nothing_said(answer), answer.by, where)


def _milestone(one: Milestone, today: date) -> MilestoneView:
    moves = tuple(
        f"moved from {move.from_.phrase} to {move.to.phrase}: {move.reason}".rstrip(": ") for move in one.moves
    )
    return MilestoneView(
        text=one.text.strip() or WHOLE,
        due=milestone_due(one, today),
        state=MILESTONE_STATES[one.state],
        owner=one.owner,
        moves=moves,
        why=one.because,
        readers=READERS[one.audience],
        where=in_words(one.place),
    )


def _wordings(action: Action) -> Iterator[WordingView]:
    for wording in action.wordings:
        since = f"from {day(wording.from_)}" if wording.from_ else ""
        decided = f"decided by {wording.decided_by}" if wording.decided_by else ""
        yield WordingView(wording.title, ", ".join(filter(None, (since, wording.reason, decided))))
