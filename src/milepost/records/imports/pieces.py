"""The marked source of an import, kept in pieces beside it."""

from collections.abc import Collection, Sequence

from milepost.records.imports.models import MarkedPiece


def keep(draft: str, texts: Sequence[str]) -> None:
    """Keeps these pieces in place of those of before, inside the transaction of what made them."""
    forget(draft)
    MarkedPiece.objects.bulk_create(MarkedPiece(draft_id=draft, number=at, text=text) for at, text in enumerate(texts))


def forget(draft: str) -> None:
    """Keeps none of them."""
    MarkedPiece.objects.filter(draft=draft).delete()


def kept(draft: str, numbers: Collection[int]) -> dict[int, str]:
    """Those of the pieces with these numbers that there are; one query."""
    found = MarkedPiece.objects.filter(draft=draft, number__in=numbers)
    return dict(found.values_list("number", "text"))
