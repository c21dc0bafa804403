"""The form of a request: what it asks, and what was given so far."""

from tests.cast import Cast

from milepost.core.returns import form as forms
from milepost.records.outbox.models import Message
from milepost.records.plans.models import Milestone
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work
from milepost.records.rounds.word.asking import form_for


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
