"""How a story is told: each step is tried, and looked at for what no step may do."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from unittest.mock import patch

from django.db import transaction
from django.utils import timezone
from hypothesis.stateful import RuleBasedStateMachine, invariant
from tests.cast import Cast
from tests.records.rounds import promises

from milepost.core.errors import UserFacingError
from milepost.core.plan import codec
from milepost.records.outbox.models import Message
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_value
from milepost.records.rounds.models import Item, Link, Request, Round, RoundState
from milepost.records.rounds.tokens import hashed
from milepost.records.signoff.models import Signature, Signing
from milepost.records.signoff.standing import Standing, stands

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
STEP = timedelta(seconds=1)
OVER = (RoundState.CLOSED, RoundState.STOPPED)


class Telling(RuleBasedStateMachine):
    """Whoever runs it sets `cast` and `plan`; nothing of a story is left in the database after it."""

    cast: Cast
    plan: Plan

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.clock = patch.object(timezone, "now", lambda: self.now)
        self.clock.start()
        self.kept = transaction.atomic()
        self.kept.__enter__()
        self.number = 0
        self.sent: list[str] = []
        self.signed: dict[int, object] = {}
        self.heard: dict[str, datetime] = {}
        self.prints_now = self.printed_plan()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.kept.__exit__(None, None, None)
        self.clock.stop()

    def do(self, step: str, act: Callable[..., object], **arguments: Any) -> bool:
        """Tries one step; whether it was done and not refused."""
        self.now += STEP
        before, mails = promises.states(self.rounds), Message.objects.count()
        over = {one.pk: promises.frozen(one) for one in self.rounds if one.state in OVER}
        asked = self.asked()
        try:
            act(**arguments)
            is_done = True
        except UserFacingError:
            is_done = False
        new = list(Message.objects.order_by("pk")[mails:])
        promises.moved_along_the_edges(before, promises.states(self.rounds), step)
        plan, self.prints_now = self.prints_now, self.printed_plan()
        assert self.prints_now == plan or step == "close", f"{step} changed the plan"
        assert is_done or not new, f"{step} was refused and mailed"
        twice = [person for person, count in Counter(mail.person_id for mail in new).items() if count > 1]
        assert not twice, f"{step} mailed somebody twice"
        for one in self.rounds:
            assert one.pk not in over or step == "reopen" or promises.frozen(one) == over[one.pk], f"{step} wrote late"
        self.hear(new)
        if step not in ("reopen", "people"):
            told = {mail.person_id for mail in new}
            unasked = [whom for _, whom in self.asked() - asked if whom not in told]
            assert not unasked, f"{step} asked somebody and did not say so"
        return is_done

    def hear(self, new: list[Message]) -> None:
        """Notes when each request's person was asked or reminded, and that no reminder came out of place."""
        for mail in new:
            kind = mail.key.partition(":")[0]
            if kind not in ("ask", "hand", "remind"):
                continue
            for token in set(re.findall(r"/answer/([\w-]{30,})/", mail.text)):
                request = Link.objects.select_related("request__round").get(token_hash=hashed(token)).request
                if kind == "remind":
                    self.may_be_reminded(request)
                if kind == "remind" or request.pk not in self.heard:
                    self.heard[request.pk] = self.now

    def may_be_reminded(self, request: Request) -> None:
        """Nobody hears twice a day, after the end, while paused, once gone, or of nothing."""
        assert request.round.state == RoundState.OPEN, "a reminder after the end"
        assert not request.is_paused, "a reminder to somebody who is paused"
        assert request.items.filter(state__in=promises.LIVE).exists(), "a reminder to who owes nothing"
        assert promises.is_member(request.person, request.round), "a reminder to somebody who left"
        assert self.now - self.heard[request.pk] >= timedelta(hours=20), "two reminders within a day"

    # What a step picks.

    @property
    def rounds(self) -> list[Round]:
        return list(Round.objects.select_related("plan", "partnership").order_by("created_at", "pk"))

    def round(self, at: int) -> Round:
        return self.rounds[at % len(self.rounds)]

    def item(self, at: int, which: int) -> Item:
        items = list(self.round(at).items.select_related("action", "section", "round__plan", "round__partnership"))
        return items[which % len(items)]

    def request(self, at: int, which: int) -> Request:
        found = list(self.round(at).requests.select_related("person", "round__plan").order_by("pk"))
        return found[which % len(found)]

    def signing(self, at: int, which: int) -> Signing | None:
        rows = self.round(at).signings.select_related("section", "person", "round__plan").order_by("asked_at", "pk")
        return rows[which % len(rows)] if len(rows) else None

    def code(self) -> str:
        found = re.search(r"\b\d{6}\b", Message.objects.order_by("-pk")[0].text)
        return found[0] if found else ""

    def link_in_mail(self, request: Request) -> bool:
        """Whether a mail to this person holds a link of this request that works."""
        texts = Message.objects.filter(person=request.person).values_list("text", flat=True)
        tokens = {hashed(token) for text in texts for token in re.findall(r"/answer/([\w-]{30,})/", text)}
        return Link.objects.filter(request=request, token_hash__in=tokens, withdrawn_at=None).exists()

    def asked(self) -> set[tuple[str, str]]:
        """Who is asked for something in which open round, of those whom mail reaches."""
        rows = Request.objects.filter(round__state=RoundState.OPEN, person__email__isnull=False).exclude(items=None)
        found = rows.select_related("round", "person")
        return {(one.round_id, one.person_id) for one in found if promises.is_member(one.person, one.round)}

    def printed_plan(self) -> str:
        return codec.sha256(plan_value(self.plan))

    def prints(self, signing: Signing) -> object:
        """What will print of the section that somebody signs."""
        rows = Item.objects.filter(round=signing.round_id, section=signing.section_id)
        return [promises.printed(item) for item in rows.select_related("round").prefetch_related("drafts", "outcomes")]

    # What holds at any time.

    @invariant()
    def every_promise_holds(self) -> None:
        self.nothing_that_was_sent_is_lost()
        self.access_and_reach_hold()
        self.a_signature_holds_while_the_words_are_the_same()
        self.no_signature_disappears()

    def nothing_that_was_sent_is_lost(self) -> None:
        kept = promises.words(self.plan) if self.sent else ""
        assert not [text for text in self.sent if text not in kept]

    def access_and_reach_hold(self) -> None:
        for round_ in self.rounds:
            promises.access_lasts_as_long_as_the_round(round_, self.cast)
            if round_.state == RoundState.OPEN:
                promises.everybody_is_within_reach(round_)

    def a_signature_holds_while_the_words_are_the_same(self) -> None:
        live = [one for round_ in self.rounds if self.signed for one in stands(round_) if one.signature]
        for one in live:
            assert one.signature
            is_same = self.prints(one.signing) == self.signed[one.signature.pk]
            holds = one.standing is Standing.SIGNED
            assert holds == (is_same and not one.signature.recalled_at), "a signature and its words disagree"

    def no_signature_disappears(self) -> None:
        shown = {one.signature.pk for round_ in self.rounds if self.signed for one in stands(round_) if one.signature}
        kept = {one.pk for one in Signature.objects.filter(recalled_at=None)}
        newest = {row.signing_id: row.pk for row in Signature.objects.order_by("pk")}
        assert kept & set(newest.values()) <= shown, "a signature that was not recalled is not shown"
