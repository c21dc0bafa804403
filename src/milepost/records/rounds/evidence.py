"""The evidence of answers: one piece of it, what an action has, and all of it without the files themselves."""

from collections.abc import Iterable

from django.db.models import Prefetch, QuerySet

from milepost.core.errors import NotAllowed
from milepost.core.returns.evidence import Piece, pieces, told
from milepost.records.rounds.models import Evidence, Item


def evidence_row(item: Item, id: int) -> Evidence:  # noqa: A002 - it is the id
    """One piece of evidence of this item."""
    found = item.evidence.filter(pk=id).first()
    if found is None:
        raise NotAllowed("There is no such evidence, or it was removed.")
    return found


def pieces_of(rows: Iterable[Evidence]) -> dict[Piece, Evidence]:
    """The links and places among the evidence, as forms tell them apart; files are no words."""
    told_of = [(row, told(Piece(row.label, row.url))) for row in rows if not row.file_name]
    return {piece: row for row, line in told_of for piece in pieces(line)}


def without_files() -> "Prefetch[str, QuerySet[Evidence], str]":
    """The evidence of items, for a prefetch: the files themselves stay where they are until somebody asks for one."""
    return Prefetch("evidence", Evidence.objects.defer("data"))


def files_of(action: str) -> tuple[Evidence, ...]:
    """The files that show that what was said of an action is true, the newest first, without what is in them."""
    rows = Evidence.objects.filter(item__action=action).exclude(file_name="").defer("data")
    return tuple(rows.select_related("item").order_by("-at", "-pk"))
