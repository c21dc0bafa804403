"""A round in flight, and the links that its mails hold."""

import re
from datetime import timedelta

from django.utils import timezone
from tests.cast import Cast

from milepost.records.outbox.models import Message
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Round


def open_round(cast: Cast, plan: Plan) -> tuple[Round, str]:
    """A round of the plan in which Carl is asked for everything, and the token of his link."""
    today = timezone.localdate()
    dates = actions.Dates(as_at=today, answer_by=today + timedelta(days=14), board_on=today + timedelta(days=35))
    period = getattr(plan.period_rows.order_by("position").first(), "key", "")
    round_ = actions.prepare_round(by=cast.priya, plan=plan, title="Update", period=period, dates=dates)
    actions.assign(by=cast.priya, round_=round_, items=list(round_.items.all()), people=[cast.carl])
    actions.open_round(by=cast.priya, round_=round_)
    return round_, token_of(cast.carl)


def token_of(person: Person) -> str:
    """The token of the link in the newest mail to this person."""
    mail = Message.objects.filter(person=person).order_by("-pk")[0]
    found = re.search(r"/answer/([\w-]+)/", mail.text)
    assert found
    return found[1]


def sign_token_of(person: Person) -> str:
    """The token of the newest link to sign in a mail to this person."""
    mail = Message.objects.filter(person=person, text__contains="/sign/").order_by("-pk")[0]
    found = re.search(r"/sign/([\w-]+)/", mail.text)
    assert found
    return found[1]
