"""A request as a form: its actions with last time's words, and what was said of each so far."""

from collections.abc import Sequence
from typing import Any

from milepost.core.plan.promised import WHOLE
from milepost.core.returns import form as forms
from milepost.core.returns.evidence import told
from milepost.records.rounds.evidence import pieces_of
from milepost.records.rounds.letters import due_of
from milepost.records.rounds.models import Item, Outcome, Request
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.queries import form_items, last_reading, measures_of, promises_of
from milepost.records.rounds.writing import need_open


def form_for(request: Request) -> forms.Form:
    """The form to hand out now; raises RoundClosed where no answers are taken."""
    need_open(request.round)
    return form_of(request, form_items(request))


def form_of(request: Request, items: Sequence[Item]) -> forms.Form:
    """What this person is asked, as a form; its id is the request's, and its actions are known by the plan's ids."""
    round_ = request.round
    return forms.Form(
        id=request.pk,
        round=round_.pk,
        plan=_line(round_.plan.title),
        partnership=_line(round_.partnership.name),
        person=_line(request.person.name),
        period=_line(round_.period_label or round_.title),
        last_period=next((_line(item.last_label) for item in items if item.last_label), ""),
        due=due_of(request),
        questions=tuple(
            forms.Asked(one["key"], _line(one["heading"]), required=one["required"]) for one in round_.questions
        ),
        statuses=tuple(
            forms.Choice(entry["code"], _line(entry["label"]), entry["symbol"])
            for entry in round_.plan.scheme
            if entry["code"]
        ),
        items=tuple(_item(item, round_.plan.scheme) for item in items),
        asks_evidence=True,
    )


def filled_of(item: Item) -> forms.Filled:
    """What was said of an action so far, as a form holds it."""
    return forms.Filled(
        action=item.action_id,
        answers=tuple(forms.Said(draft.question, draft.text) for draft in item.drafts.all() if draft.text),
        nothing_to_report=item.nothing_to_report,
        status=item.status,
        milestones=tuple(_told(row) for row in item.outcomes.all()),
        note=item.note,
        status_because=item.status_because,
        figures=tuple(forms.Figure(row.measure_id, row.value, row.date) for row in item.readings.all()),
        evidence="\n".join(map(told, pieces_of(item.evidence.all()))),
    )


def _item(item: Item, scheme: Sequence[dict[str, Any]]) -> forms.Item:
    area = item.action.focus_area
    return forms.Item(
        action=item.action_id,
        title=_line(item.action.title),
        number=_line(item.action.number),
        section=_line(item.section.heading or item.section.title),
        focus_area=_line(area.title) if area else "",
        last=tuple(forms.Said(key, text) for key, text in item.last.items()),
        last_status=next((one["code"] for one in scheme if one["label"] == item.last_status), ""),
        milestones=tuple(
            forms.Promised(row.pk, _line(row.text) or WHOLE, _line(due.phrase)) for due, row in promises_of(item)
        ),
        given=filled_of(item),
        measures=tuple(forms.Measured(row.pk, _line(row.text), _line(last_reading(row))) for row in measures_of(item)),
    )


def _told(row: Outcome) -> forms.Told:
    """A form has one box for the reason and for what replaces a milestone."""
    because = row.replaced_by if row.kind == OutcomeKind.REPLACED else row.because
    return forms.Told(row.milestone_id, forms.Outcome(row.kind) if row.kind else None, row.new_date, because)


def _line(text: str) -> str:
    """A form prints names and headings on one line each, and knows its lines again by their words."""
    return " ".join(text.split())
