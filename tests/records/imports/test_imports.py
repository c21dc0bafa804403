"""A file becomes a draft, a corrected draft, a plan, and a draft again."""

from dataclasses import replace

import pytest
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.document.corrections import HeadingMeans, MoveText, SetText
from milepost.core.drafting.marked import Mark
from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed, PlanFormatError, ReadError
from milepost.core.plan import codec
from milepost.core.plan.model import Plan as Value
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions as actions_of
from milepost.records.history.models import Event
from milepost.records.imports import actions, queries
from milepost.records.imports.models import Import, State
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value

HEADINGS = ("Focus area", "Action", "Where are we now?", "What’s working well?", "What needs to happen?")
ROWS = (
    ("1.1 To open family hubs", "1.1.1 Open a hub in Wexcombe", "The lease is signed.", "Good will", "Open the doors"),
    ("", "1.1.2 Open a hub in Thornley", "No site yet.", "", "Find a site"),
)
PASTED = "\n".join(["Priority 1: Start well", *("\t".join(row) for row in (HEADINGS, *ROWS))]).encode()


@pytest.fixture
def draft(cast: Cast) -> Import:
    return begin(cast)


def begin(cast: Cast, data: bytes = PASTED, file_name: str = "pasted.txt") -> Import:
    return actions.start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name=file_name)


def answer(plan: Value, at: int, question: int = 0) -> str:
    return list(actions_of(plan))[at].answers[question].text


def test_a_pasted_table_becomes_a_draft_and_no_plan(cast: Cast, draft: Import) -> None:
    assert [action.number for action in actions_of(queries.plan_read(draft))] == ["1.1.1", "1.1.2"]
    assert list(queries.open_drafts(cast.partnership, cast.priya)) == [draft]
    assert not Plan.objects.exists()


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 99, b"%PDF-1.7 nonsense"])
def test_what_cannot_be_read_leaves_nothing(cast: Cast, data: bytes) -> None:
    with pytest.raises(ReadError):
        begin(cast, data, "plan.docx")
    assert not Import.objects.exists()
    assert not Event.objects.filter(verb="import_started").exists()


def test_a_document_without_an_action_makes_no_plan(cast: Cast) -> None:
    letter = begin(cast, b"Dear all\n\nThank you for coming on Friday. The hall was full.\n", "letter.txt")
    with pytest.raises(InvalidInput, match="No action was found"):
        actions.accept_import(by=cast.priya, draft=letter, version=letter.version)
    assert not Plan.objects.exists()


def test_the_review_knows_where_each_value_was_read(draft: Import) -> None:
    found = queries.review(draft).marked.row(1, 2)
    assert found
    assert Mark("answer", "where_now") in [mark for cell in found.row.cells for mark in cell.marks]


def test_a_draft_of_an_earlier_release_is_reviewed_alike(draft: Import) -> None:
    now = queries.review(draft).marked
    shown = now.frame, now.row(1, 2)
    draft.pieces.all().delete()
    then = queries.review(Import.objects.get(pk=draft.pk)).marked
    assert (then.frame, then.row(1, 2)) == shown


def test_a_correction_is_kept_as_data_and_replayed(cast: Cast, draft: Import) -> None:
    edit = SetText(table=1, row=2, column=3, text="The lease is not signed.")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(edit,), version=1)
    kept = queries.import_row(cast.partnership, cast.priya, draft.pk)
    assert queries.review(kept).corrections == (edit,)
    assert answer(queries.plan_read(kept), 0) == "The lease is not signed."


def test_the_last_correction_is_taken_back(cast: Cast, draft: Import) -> None:
    actions.correct_import(by=cast.priya, draft=draft, corrections=(SetText(1, 2, 3, "Wrong"),), version=1)
    actions.undo_correction(by=cast.priya, draft=draft, version=2)
    assert answer(queries.plan_read(draft), 0) == "The lease is signed."


def test_two_who_correct_at_once_do_not_undo_each_other(cast: Cast, draft: Import) -> None:
    actions.correct_import(by=cast.priya, draft=draft, corrections=(SetText(1, 2, 3, "First"),), version=1)
    with pytest.raises(EditedMeanwhile):
        actions.correct_import(by=cast.priya, draft=draft, corrections=(MoveText(1, 2, 3, 4),), version=1)


def test_an_accepted_draft_is_a_plan(cast: Cast, draft: Import) -> None:
    plan = actions.accept_import(by=cast.priya, draft=draft, version=1)
    assert answer(plan_value(plan), 1) == "No site yet."
    assert queries.import_of(plan, "pasted.txt") == draft
    assert queries.import_of(plan, "another.txt") is None
    assert not queries.open_drafts(cast.partnership, cast.priya)


def test_a_draft_is_accepted_once(cast: Cast, draft: Import) -> None:
    actions.accept_import(by=cast.priya, draft=draft, version=1)
    with pytest.raises(InvalidInput, match="not a draft"):
        actions.accept_import(by=cast.priya, draft=draft, version=2)
    assert Plan.objects.count() == 1


def test_an_undone_import_takes_everything_back_and_is_a_draft_again(cast: Cast, draft: Import) -> None:
    plan = actions.accept_import(by=cast.priya, draft=draft, version=1)
    again = actions.undo_import(by=cast.priya, plan=plan)
    assert not Plan.objects.exists()
    assert (again.pk, again.state) == (draft.pk, State.DRAFT)
    kept = codec.from_data(Event.objects.get(verb="import_undone").before["plan"])
    assert answer(kept, 0) == "The lease is signed."


def test_a_discarded_draft_is_gone_from_the_list(cast: Cast, draft: Import) -> None:
    actions.discard_import(by=cast.priya, draft=draft, version=1)
    assert not queries.open_drafts(cast.partnership, cast.priya)


def test_a_place_without_a_file_is_of_the_only_import_and_of_none_of_two(cast: Cast, draft: Import) -> None:
    plan = actions.accept_import(by=cast.priya, draft=draft, version=1)
    assert queries.import_of(plan, "") == draft
    Import.objects.filter(pk=begin(cast, PASTED + b"\n").pk).update(plan=plan, state=State.MERGED)
    assert queries.import_of(plan, "") is None


def test_what_headings_mean_is_remembered_for_next_year(cast: Cast, draft: Import) -> None:
    said = HeadingMeans("What’s working well?", "worried")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(said,), version=1)
    assert queries.plan_read(draft).questions[1].role is QuestionRole.WORRIED
    actions.accept_import(by=cast.priya, draft=draft, version=2)
    assert queries.review(begin(cast, PASTED + b"\n")).corrections == (said,)


def test_a_heading_means_one_of_the_list(cast: Cast, draft: Import) -> None:
    said = HeadingMeans("What’s working well?", "nonsense")
    with pytest.raises(InvalidInput, match="Choose one of the list"):
        actions.correct_import(by=cast.priya, draft=draft, corrections=(said,), version=1)


def test_our_own_json_is_a_plan_already(cast: Cast) -> None:
    draft = begin(cast, codec.to_json(SMALL).encode(), "plan.json")
    with pytest.raises(InvalidInput, match="nothing to correct"):
        actions.correct_import(by=cast.priya, draft=draft, corrections=(SetText(1, 1, 1, "x"),), version=1)
    assert plan_value(actions.accept_import(by=cast.priya, draft=draft, version=1)).title == SMALL.title


def test_what_a_database_cannot_keep_is_left_out(cast: Cast) -> None:
    text = codec.to_json(replace(SMALL, title="Elm\x00shire \\u0000"))
    plan = actions.accept_import(by=cast.priya, draft=begin(cast, text.encode(), "plan.json"), version=1)
    assert plan_value(plan).title == "Elmshire \\u0000"


def test_a_title_may_be_of_any_length(cast: Cast) -> None:
    text = codec.to_json(replace(SMALL, title="Plan " * 900))
    assert (
        len(plan_value(actions.accept_import(by=cast.priya, draft=begin(cast, text.encode()), version=1)).title) == 4500
    )


def test_a_wrong_json_leaves_nothing(cast: Cast) -> None:
    with pytest.raises(PlanFormatError):
        begin(cast, b'{"format": "something else"}', "plan.json")
    assert not Import.objects.exists()


def test_nobody_imports_who_may_not(cast: Cast, draft: Import) -> None:
    for person in (cast.grace, cast.carl, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.start_import(by=person, partnership=cast.partnership, data=PASTED, file_name="p.txt")
        with pytest.raises(NotAllowed):
            actions.accept_import(by=person, draft=draft, version=1)
        assert not queries.open_drafts(cast.partnership, person)
    with pytest.raises(NotAllowed):
        queries.import_row(cast.elsewhere, cast.stella, draft.pk)
