"""What was decided about the findings of an imported plan, set aside with its document and taken up again."""

from collections.abc import Iterable, Mapping

from milepost.core.checks.finding import key_of
from milepost.records.imports.models import Import, State
from milepost.records.imports.queries import HEAVY
from milepost.records.plans.models import Action, Plan
from milepost.records.quality.models import RuleOff, Verdict, VerdictAside

_SAID = ("rule", "question", "evidence", "message", "kind", "until", "reason", "by_id", "at")
_OFF = ("rule", "reason", "by_id", "at")


def document_of(plan: Plan) -> Import | None:
    """The document that the plan was made from, or None."""
    return Import.objects.filter(plan=plan, state=State.ACCEPTED).defer(*HEAVY).first()


def set_aside(plan: Plan, document: Import) -> int:
    """Moves all that was decided about the plan's findings to its document; gives how much."""
    known = {row.pk: row for row in Action.objects.filter(plan=plan).only("number", "title")}
    waiting = [_waiting(one, document, known) for one in Verdict.objects.filter(plan=plan)]
    waiting += [VerdictAside(document=document, **_parts(one, _OFF)) for one in RuleOff.objects.filter(plan=plan)]
    VerdictAside.objects.bulk_create(waiting)
    Verdict.objects.filter(plan=plan).delete()
    RuleOff.objects.filter(plan=plan).delete()
    return len(waiting)


def take_up(plan: Plan, document: Import) -> tuple[VerdictAside, ...]:
    """Moves what waits with the document to the plan; what speaks of an action that the plan lacks goes on waiting."""
    waiting = tuple(VerdictAside.objects.filter(document=document))
    actions = tuple(Action.objects.filter(plan=plan).only("number", "title")) if waiting else ()
    taken: dict[str, VerdictAside] = {}
    for one in waiting:
        action = _action(one, actions)
        if action is None:
            continue
        key = key_of(one.rule, action, one.question, one.evidence or one.message) if one.kind else one.rule
        if key not in taken:
            taken[key] = one
            _keep(one, plan, action, key)
    VerdictAside.objects.filter(pk__in=[one.pk for one in taken.values()]).delete()
    return tuple(taken.values())


def _keep(one: VerdictAside, plan: Plan, action: str, key: str) -> None:
    if one.kind:
        Verdict.objects.create(plan=plan, key=key, action=action, **_parts(one, _SAID))
    else:
        RuleOff.objects.create(plan=plan, **_parts(one, _OFF))


def _waiting(one: Verdict, document: Import, known: Mapping[str, Action]) -> VerdictAside:
    action = known.get(one.action)
    number, title = (action.number, action.title) if action else ("", "")
    return VerdictAside(document=document, number=number, title=title, **_parts(one, _SAID))


def _action(one: VerdictAside, actions: Iterable[Action]) -> str | None:
    """The id of the action with this number and title, or else the only one with either; "" for the whole plan."""
    if not one.number and not one.title:
        return ""
    same = [row for row in actions if (row.number, row.title) == (one.number, one.title)]
    alike = [row for row in actions if row.title == one.title or (row.number and row.number == one.number)]
    found = same[:1] or (alike if len(alike) == 1 else [])
    return found[0].pk if found else None


def _parts(one: Verdict | VerdictAside | RuleOff, names: Iterable[str]) -> dict[str, object]:
    return {name: getattr(one, name) for name in names}
