"""The marked source of an import is kept in pieces, follows every correction, and goes with what is discarded."""

import json
from importlib import import_module

import pytest
from tests.cast import Cast
from tests.records.imports.test_imports import PASTED, begin
from tests.records.imports.test_reading_on import AT_ONCE, do_jobs

from milepost.core.document.corrections import HeadingMeans, SetText
from milepost.core.drafting import drafted
from milepost.core.drafting.pieces import FRAME, ITEMS, Marked
from milepost.records.imports import actions, pieces, queries
from milepost.records.imports.models import Import, MarkedPiece

KIND = "Who\tDid what\n" + "".join(f"Person {at}\tLight lamp {at}\n" for at in range(60))


def shown(draft: Import) -> str:
    found = queries.marked_of(draft).row(1, 2)
    assert found
    return found.row.cells[2].text


def texts(draft: Import) -> list[str]:
    return list(draft.pieces.order_by("number").values_list("text", flat=True))


def test_a_draft_keeps_its_pieces_in_their_order(draft_of_sixty: Import) -> None:
    assert texts(draft_of_sixty) == list(drafted(KIND.encode(), "pasted.txt").marked)
    assert len(texts(draft_of_sixty)) == ITEMS + 3


def test_a_correction_takes_their_place(cast: Cast) -> None:
    draft = begin(cast)
    actions.correct_import(by=cast.priya, draft=draft, corrections=(SetText(1, 2, 3, "Now"),), version=1)
    assert shown(draft) == "Now"
    actions.undo_correction(by=cast.priya, draft=draft, version=2)
    assert shown(draft) == "The lease is signed."


def test_one_that_cannot_be_made_leaves_them(cast: Cast) -> None:
    draft = begin(cast)
    before = texts(draft)
    wrong = HeadingMeans("Action", "nonsense")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(wrong,), version=1, patience=AT_ONCE)
    assert texts(draft) == before
    do_jobs()
    assert Import.objects.get(pk=draft.pk).error
    assert texts(draft) == before


def test_the_worker_keeps_them_too(cast: Cast) -> None:
    draft = actions.start_import(
        by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="pasted.txt", patience=AT_ONCE
    )
    assert texts(draft) == []
    do_jobs()
    assert texts(draft) == list(drafted(PASTED, "pasted.txt").marked)


def test_what_is_discarded_keeps_none(cast: Cast) -> None:
    draft, other = begin(cast), begin(cast, PASTED + b"\n")
    actions.discard_import(by=cast.priya, draft=draft, version=1)
    assert texts(draft) == []
    assert texts(other)


def test_one_drafts_pieces_are_not_anothers(cast: Cast) -> None:
    draft, other = begin(cast), begin(cast, b"Priority 1: Warm homes\n\nAction\tStatus\nFill the lofts\tLate\n")
    assert pieces.kept(draft.pk, [FRAME, ITEMS]) != pieces.kept(other.pk, [FRAME, ITEMS])


@pytest.mark.parametrize("data", [PASTED, KIND.encode(), b"One\tTwo\tGizmo\tRAG\nA\tB\tHalf of it\tGreen\n"])
def test_what_was_kept_in_one_is_cut_up_alike(data: bytes) -> None:
    """The migration's own copy of the format, since that of the code may change."""
    then = as_first_cut(drafted(data, "plan.txt").marked)
    step = import_module("milepost.records.imports.migrations.0007_marked_in_pieces")
    assert list(map(json.loads, step.pieces_of(as_before(then)))) == list(map(json.loads, then))


def test_what_was_cut_up_before_more_was_kept_is_read_all_the_same() -> None:
    then = as_first_cut(drafted(PASTED, "plan.txt").marked)
    found = Marked(lambda numbers: {number: then[number] for number in numbers})
    line = found.line(1)
    assert line
    assert (line.page, found.titles.anchors, bool(found.titles.titles)) == (0, (), True)


def as_first_cut(now: tuple[str, ...]) -> tuple[str, ...]:
    """The pieces without what was kept only later: the pages of lines, and where each action stands."""
    *heads, titles = map(json.loads, now[:ITEMS])
    parts = [json.loads(part) for part in now[ITEMS:]]
    titles.pop("anchors")
    for item in (item for part in parts for item in part):
        item.pop("page", None)
    return tuple(json.dumps(one) for one in (*heads, titles, *parts))


def as_before(now: tuple[str, ...]) -> str:
    """The frame and every row or line, each a line of JSON, as releases before kept them."""
    frame, remarks, contents, anchors, titles, *parts = map(json.loads, now)
    frame.pop("asked")
    first = frame | remarks | titles | {"stretches": contents["stretches"], "anchors": anchors["names"]}
    return "\n".join(
        json.dumps(one, separators=(",", ":")) for one in (first, *(item for part in parts for item in part))
    )


@pytest.fixture
def draft_of_sixty(cast: Cast) -> Import:
    return begin(cast, KIND.encode())


def test_they_go_with_their_import(draft_of_sixty: Import) -> None:
    draft_of_sixty.delete()
    assert not MarkedPiece.objects.exists()
