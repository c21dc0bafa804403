"""Who may hand a form in, which round and request it is of, and files that are none."""

import hashlib
import io
import zipfile

import pytest
from tests.cast import Cast
from tests.core.returns.forms import W, after, p, run, words
from tests.factories.returned import answer, filled_form, heading_of
from tests.records.rounds.word.forms import fields, handed_in, taken

from milepost.core import errors
from milepost.records.history.models import Event
from milepost.records.rounds import actions
from milepost.records.rounds.dropping import drop_forms
from milepost.records.rounds.models import Item, Request, ReturnedForm, Round
from milepost.records.rounds.queries import nobody_found
from milepost.records.rounds.word.asking import form_for


@pytest.mark.parametrize("whose", ["leah", "priya"])
def test_the_form_of_somebody_else_is_refused(cast: Cast, opened: Round, request_of_carl: Request, whose: str) -> None:
    other, _ = Request.objects.get_or_create(round=opened, person=getattr(cast, whose))
    with pytest.raises(errors.InvalidInput, match="made for somebody else"):
        handed_in(cast, request_of_carl, filled_form(other))
    assert not ReturnedForm.objects.exists()


def test_a_form_of_another_round_says_which_and_whether_it_is_open(
    cast: Cast, opened: Round, request_of_carl: Request, dates: actions.Dates
) -> None:
    late = filled_form(request_of_carl)
    actions.close_round(by=cast.priya, round_=opened)
    later = actions.prepare_round(by=cast.priya, plan=opened.plan, title="Year 2", period="year-1", dates=dates)
    actions.take_on(by=cast.priya, round_=later, items=nobody_found(later))
    actions.open_round(by=cast.priya, round_=later)
    now = later.requests.get(person=cast.carl)
    with pytest.raises(errors.InvalidInput, match=r"of “Year 1 update”, which takes no more.*asked in “Year 2”"):
        handed_in(cast, now, late)
    (dropped,) = drop_forms(by=cast.priya, round_=later, files=[("late.docx", late)])
    assert "Carl Whitby for “Year 1 update”, which takes no more answers" in dropped.why_not
    actions.reopen_round(by=cast.priya, round_=opened, because="One came late.")
    (dropped,) = drop_forms(by=cast.priya, round_=later, files=[("late.docx", late)])
    assert dropped.form
    assert dropped.form.request == request_of_carl


def test_a_closed_round_takes_no_form(cast: Cast, opened: Round, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, answer(item, "Late."))
    form = handed_in(cast, request_of_carl, data)
    actions.close_round(by=cast.priya, round_=opened)
    form = ReturnedForm.objects.get(pk=form.pk)
    for act in (lambda: form_for(form.request), lambda: taken(cast, form), lambda: handed_in(cast, form.request, b"")):
        with pytest.raises(errors.RoundClosed):
            act()
    assert not item.drafts.exists()


def test_who_is_neither_asked_nor_runs_the_round_hands_nothing_in(
    cast: Cast, request_of_carl: Request, item: Item
) -> None:
    data = filled_form(request_of_carl)
    for person in (cast.bola, cast.stella, cast.leah):
        with pytest.raises(errors.NotAllowed):
            actions.hand_in_form(by=person, request=request_of_carl, file_name="form.docx", data=data)


def test_many_files_are_told_apart(cast: Cast, opened: Round, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, answer(item, "It is open."))
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("forms/again.docx", data)
        archive.writestr("__MACOSX/forms/._again.docx", b"x")
        archive.writestr("forms/minutes.pdf", b"%PDF-1.7")
    files = [("carl.docx", data), ("all.zip", zipped.getvalue()), ("carl.docm", filled_form(request_of_carl))]
    found = {one.file_name: one for one in drop_forms(by=cast.priya, round_=opened, files=files)}
    assert found["carl.docx"].form
    assert found["again.docx"].why_not == "It is the same file as carl.docx."
    assert "minutes.pdf is not a whole Word file" in found["minutes.pdf"].why_not
    assert "may hold macros" in found["carl.docm"].why_not
    assert ReturnedForm.objects.count() == 1


def test_a_file_that_came_before_is_not_kept_twice(
    cast: Cast, opened: Round, request_of_carl: Request, item: Item
) -> None:
    data = filled_form(request_of_carl, answer(item, "It is open."))
    form = handed_in(cast, request_of_carl, data)
    (again,) = drop_forms(by=cast.priya, round_=opened, files=[("again.docx", data)])
    assert again.form == form
    taken(cast, form)
    (again,) = drop_forms(by=cast.priya, round_=opened, files=[("again.docx", data)])
    assert again.why_not.startswith("Its answers were taken on ")


def test_a_zip_with_too_much_in_it_is_refused(cast: Cast, opened: Round) -> None:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.docx", b"0" * 30_000_000)
    with pytest.raises(errors.InvalidInput, match=r"all\.zip could not be opened"):
        drop_forms(by=cast.priya, round_=opened, files=[("all.zip", zipped.getvalue())])
    with pytest.raises(errors.InvalidInput, match="the most at a time is 30"):
        drop_forms(by=cast.priya, round_=opened, files=[(f"{at}.docx", b"x") for at in range(31)])


def test_a_form_that_lost_its_reference_is_known_by_what_it_carries(
    cast: Cast, opened: Round, request_of_carl: Request, item: Item
) -> None:
    data = filled_form(request_of_carl, answer(item, "It is open."), without_reference)
    file, archive = io.BytesIO(), zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(file, "w") as made:
        for name in archive.namelist():
            if name != "docProps/custom.xml":
                made.writestr(name, archive.read(name))
    (dropped,) = drop_forms(by=cast.priya, round_=opened, files=[("carl.docx", file.getvalue())])
    assert dropped.form
    assert fields(dropped.form) == {"answer-now": True}


def without_reference(root: object) -> None:
    for one in [*root.iter(f"{W}p")]:
        if words(one).startswith("Form reference"):
            one.getparent().remove(one)


def test_a_form_that_was_set_aside_is_gone_and_told(cast: Cast, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, after(heading_of(item), p(run("Beside the boxes.")), heading_of(item)))
    form = handed_in(cast, request_of_carl, data)
    actions.discard_form(by=cast.priya, form=form)
    assert not ReturnedForm.objects.exists()
    assert Event.objects.get(verb="form_discarded").before["sha256"] == hashlib.sha256(data).hexdigest()
