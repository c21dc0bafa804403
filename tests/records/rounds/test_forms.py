"""The Word way: the form of a request, what a filled-in one would change, and what is taken of it."""

import hashlib
import io
import zipfile

import pytest
from tests.cast import Cast
from tests.core.returns.forms import (
    BECAUSE,
    EVIDENCE,
    FIGURE,
    FIGURE_DATE,
    NEW_DATE,
    OUTCOME,
    STATUS,
    WHY,
    W,
    after,
    fill,
    p,
    run,
    tick,
    unwrapped,
    words,
)
from tests.factories.returned import answer, filled_form, heading_of

from milepost.core import errors
from milepost.core.plan import codec
from milepost.core.returns import form as forms
from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.plans.models import Measure, Milestone
from milepost.records.rounds import actions
from milepost.records.rounds.dropping import drop_forms
from milepost.records.rounds.models import Item, Request, ReturnedForm, Round
from milepost.records.rounds.queries import form_items, nobody_found
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work
from milepost.records.rounds.word.asking import filled_of, form_for, form_of
from milepost.records.rounds.word.proposed import homeless, proposed, return_of
from milepost.records.rounds.word.taking import versions_of, work_of


@pytest.fixture
def promise(item: Item) -> Milestone:
    """The promise of Carl's action."""
    return item.action.milestones.get()


def handed_in(cast: Cast, request: Request, data: bytes, name: str = "form.docx") -> ReturnedForm:
    return actions.hand_in_form(by=cast.carl, request=request, file_name=name, data=data)


def fields(form: ReturnedForm) -> dict[str, bool]:
    """The names of what a form would change in Carl's action, with whether he wrote it."""
    (found,) = proposed(form_of(form.request, form_items(form.request)), return_of(form)).values()
    return {field.name: field.is_theirs for field in found}


def taken(cast: Cast, form: ReturnedForm, *names: str, is_sent: bool = False) -> actions.Taken:
    """Take these fields, all that he wrote where none is named."""
    (item,) = form_items(form.request)
    chosen = names or [name for name, is_theirs in fields(form).items() if is_theirs]
    returned = return_of(form)
    work = work_of(item, returned.item(item.action_id), chosen, versions_of(item), *returned.sent[:1])
    return actions.take_form(by=cast.carl, form=form, works={item.pk: work}, is_sent=is_sent)


def test_a_form_asks_what_the_page_asks(cast: Cast, request_of_carl: Request, item: Item, promise: Milestone) -> None:
    form = form_for(request_of_carl)
    assert (form.id, form.round, form.person) == (request_of_carl.pk, item.round_id, "Carl Whitby")
    assert [(one.key, one.required) for one in form.questions] == [("now", True), ("next", False)]
    assert [choice.shown for choice in form.statuses] == ["● On track", "■ Late", "✓ Complete"]
    (asked,) = form.items
    assert (asked.heading, asked.last_words("now")) == ("1.1.1 Open a hub in Wexcombe", "The lease is signed.")
    assert [one.shown for one in asked.milestones] == ["Doors open – By June 2025"]


def test_what_was_given_so_far_stands_in_the_form(
    cast: Cast, request_of_carl: Request, item: Item, promise: Milestone
) -> None:
    work = Work(
        {"now": Typed("Nearly there.")},
        {promise.pk: TypedOutcome("replaced", replaced_by="A fair")},
        state=TypedState("R", "The roof", note="By telephone", version=item.version),
    )
    actions.save_work(by=cast.carl, item=item, work=work)
    (given,) = (one.given for one in form_for(request_of_carl).items)
    told = forms.Told(promise.pk, forms.Outcome.REPLACED, because="A fair")
    assert given == forms.Filled(
        item.action_id, (forms.Said("now", "Nearly there."),), False, "R", (told,), "By telephone", "The roof"
    )


def test_the_mail_says_that_there_is_a_form(cast: Cast, opened: Round) -> None:
    mail = Message.objects.filter(person=cast.carl).order_by("pk")[0]
    assert "your page offers a form to download" in mail.text
    assert "your page offers a form to download" in mail.html


def test_making_a_form_costs_the_same_however_many_actions(
    opened: Round, request_of_carl: Request, django_assert_num_queries
) -> None:
    for one in opened.items.all():
        one.asked.add(request_of_carl)
    with django_assert_num_queries(10):
        form_for(request_of_carl)


def test_a_filled_form_changes_nothing_until_it_is_taken(cast: Cast, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, answer(item, "The doors are open.", "Forty families came."))
    form = handed_in(cast, request_of_carl, data)
    assert fields(form) == {"answer-now": True}
    assert not item.drafts.exists()
    taken(cast, form)
    assert item.drafts.get().text == "The doors are open.\nForty families came."
    form.refresh_from_db()
    assert form.taken_at
    assert bytes(form.data) == data


def test_every_box_comes_where_it_belongs(cast: Cast, request_of_carl: Request, item: Item, promise: Milestone) -> None:
    heading = heading_of(item)
    boxes = [(STATUS, "■ Late"), (WHY, "The roof"), (OUTCOME, "Moved to a new date"), (NEW_DATE, "June 2027")]
    boxes += [(BECAUSE, "The lease"), ("A note to the person", "Ring me")]
    filled = filled_form(request_of_carl, *(fill(label, text, heading) for label, text in boxes), tick(heading))
    found = taken(cast, handed_in(cast, request_of_carl, filled), is_sent=True)
    item = request_of_carl.items.get()
    assert (item.state, item.given_by, found.sent) == ("given", cast.carl, (item,))
    assert (item.status, item.status_because, item.note, item.nothing_to_report) == ("R", "The roof", "Ring me", True)
    said = item.outcomes.get()
    assert (said.kind, said.new_date, said.because, said.replaced_by) == ("moved", "June 2027", "The lease", "")


def test_a_figure_comes_where_it_belongs_and_its_last_reading_stands_above(
    cast: Cast, request_of_carl: Request, item: Item
) -> None:
    last = {"value": "40", "date": codec.encode(Due("March 2025")), "round": "year-0"}
    measure = Measure.objects.create(
        plan=item.action.plan, action=item.action, position=0, text="Families a week", readings=[last]
    )
    (asked,) = form_for(request_of_carl).items
    assert [(one.text, one.last) for one in asked.measures] == [("Families a week", "40 (March 2025)")]
    heading = heading_of(item)
    filled = filled_form(request_of_carl, fill(FIGURE, "52", heading), fill(FIGURE_DATE, "June 2026", heading))
    form = handed_in(cast, request_of_carl, filled)
    assert fields(form) == {f"measure-{measure.pk}": True}
    taken(cast, form)
    said = item.readings.get()
    assert (said.measure, said.value, said.date) == (measure, "52", "June 2026")
    assert not any(fields(form).values())
    measure.delete()
    assert homeless(form_of(request_of_carl, form_items(request_of_carl)), return_of(form))[0].text == "52\nJune 2026"


def test_evidence_is_added_beside_what_a_colleague_added_since(
    cast: Cast, request_of_carl: Request, item: Item
) -> None:
    actions.add_evidence(by=cast.carl, item=item, label="Old list", url="https://elmshire.example/old")
    lines = p(run("Minutes of May https://elmshire.example/may")) + p(run("https://intranet/lease")) + p(run("Room 4"))
    data = filled_form(request_of_carl, fill(EVIDENCE, lines, heading_of(item)))
    actions.add_evidence(by=cast.carl, item=item, label="Since", url="https://elmshire.example/since")
    actions.add_evidence(by=cast.carl, item=item, label="Lease", file_name="lease.pdf", data=b"%PDF")
    form = handed_in(cast, request_of_carl, data)
    ((shown,),) = proposed(form_of(request_of_carl, form_items(request_of_carl)), return_of(form)).values()
    assert (shown.name, shown.boxes[0].before) == (
        "evidence",
        "Old list https://elmshire.example/old\nSince https://elmshire.example/since",
    )
    taken(cast, form)
    assert [(row.label, row.url, row.file_name) for row in item.evidence.all()] == [
        ("Since", "https://elmshire.example/since", ""),
        ("Lease", "", "lease.pdf"),
        ("Minutes of May", "https://elmshire.example/may", ""),
        ("https://intranet/lease", "", ""),
        ("Room 4", "", ""),
    ]
    assert fields(form) == {}
    verbs = [event.verb for event in Event.objects.filter(verb__startswith="evidence")]
    assert (verbs.count("evidence_added"), verbs.count("evidence_removed")) == (6, 1)


def test_what_replaces_a_promise_is_no_reason(
    cast: Cast, request_of_carl: Request, item: Item, promise: Milestone
) -> None:
    kept = TypedOutcome("missed", because="The rain", version=0)
    actions.save_work(by=cast.carl, item=item, work=Work(outcomes={promise.pk: kept}))
    chosen = fill(OUTCOME, "Replaced by something else", heading_of(item)), fill(BECAUSE, "A fair", heading_of(item))
    taken(cast, handed_in(cast, request_of_carl, filled_form(request_of_carl, *chosen)))
    said = item.outcomes.get()
    assert (said.kind, said.because, said.replaced_by) == ("replaced", "The rain", "A fair")


def test_only_what_is_ticked_is_taken(cast: Cast, request_of_carl: Request, item: Item) -> None:
    filled = answer(item, "Open."), fill(STATUS, "● On track", heading_of(item)), fill("A note", "x", heading_of(item))
    form = handed_in(cast, request_of_carl, filled_form(request_of_carl, *filled))
    assert fields(form) == {"status": True, "answer-now": True, "note": True}
    taken(cast, form, "status")
    item.refresh_from_db()
    assert (item.status, item.note, item.drafts.count()) == ("G", "", 0)


def test_an_answer_that_lacks_something_is_kept_and_not_sent(cast: Cast, request_of_carl: Request, item: Item) -> None:
    filled = filled_form(request_of_carl, answer(item, "Not yet."), fill(STATUS, "■ Late", heading_of(item)))
    found = taken(cast, handed_in(cast, request_of_carl, filled), is_sent=True)
    item.refresh_from_db()
    assert (found.sent, item.state, item.status) == ((), "started", "R")


def test_an_old_form_undoes_nothing_that_was_written_since(cast: Cast, request_of_carl: Request, item: Item) -> None:
    old = filled_form(request_of_carl, answer(item, "From Word.", question=1))
    actions.save_work(by=cast.carl, item=item, work=Work({"now": Typed("From the page.")}))
    form = handed_in(cast, request_of_carl, old)
    assert fields(form) == {"answer-next": True}
    taken(cast, form)
    assert {row.question: row.text for row in item.drafts.all()} == {"now": "From the page.", "next": "From Word."}


def test_what_nobody_can_tell_is_shown_and_not_proposed(cast: Cast, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, answer(item, "From Word.", question=1), unwrapped)
    file, archive = io.BytesIO(), zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(file, "w") as made:
        for name in archive.namelist():
            if name != "customXml/item1.xml":
                made.writestr(name, archive.read(name))
    actions.save_work(by=cast.carl, item=item, work=Work({"now": Typed("From the page.")}))
    assert fields(handed_in(cast, request_of_carl, file.getvalue())) == {"answer-now": False, "answer-next": True}


def test_what_a_colleague_changed_after_the_differences_were_shown_stands(
    cast: Cast, request_of_carl: Request, item: Item
) -> None:
    form = handed_in(cast, request_of_carl, filled_form(request_of_carl, answer(item, "From Word.")))
    shown = work_of(item, return_of(form).item(item.action_id), ["answer-now"], versions_of(item))
    actions.save_work(by=cast.priya, item=item, work=Work({"now": Typed("From Priya.")}))
    found = actions.take_form(by=cast.carl, form=form, works={item.pk: shown}, is_sent=True)
    form.refresh_from_db()
    assert (found.changed_meanwhile, found.sent, form.taken_at) == ((item,), (), None)
    assert item.drafts.get().text == "From Priya."
    assert fields(form) == {"answer-now": True}


def test_words_of_an_action_that_was_handed_over_are_not_lost(cast: Cast, request_of_carl: Request, item: Item) -> None:
    data = filled_form(request_of_carl, answer(item, "It is open."))
    actions.pass_on(by=cast.priya, item=item, to=cast.leah)
    form = handed_in(cast, request_of_carl, data)
    now = form_of(request_of_carl, form_items(request_of_carl))
    assert proposed(now, return_of(form)) == {}
    assert [one.text for one in homeless(now, return_of(form))] == ["It is open."]


def test_words_about_a_promise_that_was_removed_are_not_lost(
    cast: Cast, request_of_carl: Request, item: Item, promise: Milestone
) -> None:
    data = filled_form(request_of_carl, fill(BECAUSE, "The lease", heading_of(item)))
    promise.delete()
    form = handed_in(cast, request_of_carl, data)
    now = form_of(request_of_carl, form_items(request_of_carl))
    assert [(one.action, one.text) for one in homeless(now, return_of(form))] == [(heading_of(item), "The lease")]


def test_ids_in_a_file_reach_nothing_that_is_not_asked(cast: Cast, opened: Round, item: Item) -> None:
    other = Milestone.objects.exclude(action=item.action).first() or Milestone(pk="elsewhere1")
    came = forms.Filled(item.action_id, (forms.Said("secret", "x"),), milestones=(forms.Told(other.pk, because="x"),))
    work = work_of(item, came, ["answer-secret", f"milestone-{other.pk}", "nonsense"], {})
    assert work == Work()
    forged = work_of(item, forms.Filled(item.action_id, status="forged"), ["status"], {"state": 1})
    assert forged.state == TypedState(version=1)


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


def test_the_coordinator_takes_a_form_on_behalf_and_the_record_says_so(
    cast: Cast, opened: Round, request_of_carl: Request, item: Item
) -> None:
    data = filled_form(request_of_carl, answer(item, "It is open."))
    (dropped,) = drop_forms(by=cast.priya, round_=opened, files=[("carl.docx", data)])
    work = work_of(item, return_of(dropped.form).item(item.action_id), ["answer-now"], versions_of(item))
    actions.take_form(by=cast.priya, form=dropped.form, works={item.pk: work}, is_sent=True)
    item.refresh_from_db()
    assert (item.state, item.given_by, item.given_for) == ("given", cast.priya, cast.carl)
    event = Event.objects.get(verb="form_taken")
    assert (event.by, event.after["on behalf of"]) == (cast.priya, "Carl Whitby")


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


def test_nothing_touched_changes_nothing(cast: Cast, request_of_carl: Request, item: Item, promise: Milestone) -> None:
    work = Work({"now": Typed("One.\n\n- Two\n- Three")}, {promise.pk: TypedOutcome("missed", because="The rain")})
    actions.save_work(by=cast.carl, item=item, work=work)
    form = handed_in(cast, request_of_carl, filled_form(request_of_carl))
    assert fields(form) == {}
    assert filled_of(form_items(request_of_carl)[0]).answer("now") == "One.\n\n- Two\n- Three"
