"""Makes the rows of a plan say another value of it, row by row: ids stay, and what says it already is left alone."""

from collections.abc import Sequence
from typing import Any, cast

from django.db.models import F

from milepost.core.plan import model as value
from milepost.records.plans import bridge
from milepost.records.plans.bridge import PLAN, Table, columns
from milepost.records.plans.models import Plan
from milepost.records.plans.models.kept import Kept
from milepost.records.plans.writing import remove

Family = tuple[str, tuple[Any, ...]]  # the id of a parent and its parts in order
Placed = dict[str, tuple[str, int, Any]]  # the parent, the place and the value of each part by its id


def rewrite(plan: Plan, then: value.Plan) -> None:
    """Makes the plan say this value, under its lock; whoever edits a row that changed is told that it did.

    Raises InvalidInput where a part would go that people were asked about.
    """
    now = bridge.load(plan)
    before, after = columns(PLAN, now), columns(PLAN, then)
    changed = {name: item for name, item in after.items() if name != "id" and item != before[name]}
    if changed:
        Plan.objects.filter(pk=plan.pk).update(**changed)
    for field, table in PLAN.parts:
        _rewrite(table, plan.pk, [(plan.pk, getattr(now, field))], [(plan.pk, getattr(then, field))])


def _rewrite(table: Table, plan: str, now: list[Family], then: list[Family]) -> None:
    if "id" not in columns_of(table):
        before = dict(now)
        for parent, items in then:
            _list(table, plan, parent, before.get(parent, ()), items)
        return
    old, new = _placed(now), _placed(then)
    _make(table, plan, old, new)
    for field, inner in table.parts:
        _rewrite(inner, plan, _families(old, field), _families(new, field))
    # last, when nothing that stays stands in what goes
    for gone in table.rows._default_manager.filter(pk__in=old.keys() - new.keys()):
        remove(cast("Kept", gone))


def _make(table: Table, plan: str, old: Placed, new: Placed) -> None:
    """Adds and changes rows; places are written anew where a parent has other parts than before."""
    orders = _orders(old), _orders(new)
    for id_, (parent, place, item) in new.items():
        fields = {f"{table.parent}_id": parent, **columns(table, item)}
        if id_ not in old:
            table.rows._default_manager.create(**{"plan_id": plan, "position": place, **fields})
            continue
        was = {f"{table.parent}_id": old[id_][0], **columns(table, old[id_][2])}
        changed: dict[str, Any] = {name: one for name, one in fields.items() if one != was[name]}
        if changed:
            changed["version"] = F("version") + 1
        if orders[0].get(parent) != orders[1][parent]:
            changed["position"] = place
        if changed:
            table.rows._default_manager.filter(pk=id_).update(**changed)


def _list(table: Table, plan: str, parent: str, now: tuple[Any, ...], then: tuple[Any, ...]) -> None:
    """Parts without ids: rows that say the same stay, those of the same question or period change, the rest goes."""
    if now == then:
        return
    home = {f"{table.parent}_id": parent, "plan_id": plan, **dict(table.only)}
    free = list(zip(table.rows._default_manager.filter(**home).order_by("position", "pk"), now, strict=True))
    kept: dict[int, Any] = {}
    for same in (lambda one, other: one == other, _is_same_key):
        for at, item in enumerate(then):
            found = next((pair for pair in free if same(pair[1], item)), None) if at not in kept else None
            if found:
                kept[at] = found[0]
                free.remove(found)
    for row, _ in free:
        row.delete()
    for at, item in enumerate(then):
        fields = {"position": at, **columns(table, item)}
        if at in kept:
            rows = table.rows._default_manager.filter(pk=kept[at].pk)
            rows.update(**fields, version=F("version") + (0 if item in now else 1))
        else:
            table.rows._default_manager.create(**home, **fields)


def columns_of(table: Table) -> Sequence[str]:
    """The fields of a table's values."""
    return tuple(table.kind.__dataclass_fields__)  # type: ignore[attr-defined]


def _is_same_key(one: Any, other: Any) -> bool:
    """Whether two parts are of the same question, period or key; leads and the like have none."""
    keys = [[getattr(part, name, None) for name in ("key", "question", "period")] for part in (one, other)]
    return keys[0] == keys[1] and any(keys[0])


def _placed(families: list[Family]) -> Placed:
    return {item.id: (parent, at, item) for parent, items in families for at, item in enumerate(items)}


def _orders(placed: Placed) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, (parent, _, _) in placed.items():
        found.setdefault(parent, []).append(id_)
    return found


def _families(placed: Placed, field: str) -> list[Family]:
    return [(id_, getattr(item, field)) for id_, (_, _, item) in placed.items()]
