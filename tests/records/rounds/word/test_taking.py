"""What a filled-in form would change, and what is taken of it."""

import io
import zipfile

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
    fill,
    p,
    run,
    tick,
    unwrapped,
)
from tests.factories.returned import answer, filled_form, heading_of
from tests.records.rounds.word.forms import fields, handed_in, taken

from milepost.core.plan import codec
from milepost.core.returns import form as forms
from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.plans.models import Measure, Milestone
from milepost.records.rounds import actions
from milepost.records.rounds.dropping import drop_forms
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.queries import form_items
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work
from milepost.records.rounds.word.asking import filled_of, form_for, form_of
from milepost.records.rounds.word.proposed import homeless, proposed, return_of
from milepost.records.rounds.word.taking import versions_of, work_of


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


def test_nothing_touched_changes_nothing(cast: Cast, request_of_carl: Request, item: Item, promise: Milestone) -> None:
    work = Work({"now": Typed("One.\n\n- Two\n- Three")}, {promise.pk: TypedOutcome("missed", because="The rain")})
    actions.save_work(by=cast.carl, item=item, work=work)
    form = handed_in(cast, request_of_carl, filled_form(request_of_carl))
    assert fields(form) == {}
    assert filled_of(form_items(request_of_carl)[0]).answer("now") == "One.\n\n- Two\n- Three"
