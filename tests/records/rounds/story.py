"""A story of rounds: several people do all that can be done, in any order, while time passes."""

from datetime import date, timedelta

from django.utils import timezone
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test
from tests.cast import Cast
from tests.records.rounds.telling import Telling

from milepost.core.plan.signed import sha256
from milepost.records.people.actions import deactivate, reactivate
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item
from milepost.records.rounds.queries import nobody_found
from milepost.records.rounds.reminding import remind_everybody
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work
from milepost.records.signoff import actions as signoff
from milepost.records.signoff.models import Signature
from milepost.records.signoff.standing import printing, words_of

MOST_ROUNDS = 2
PEOPLE = st.sampled_from(("carl", "grace", "leah", "nadia", "bola"))
ANY = st.integers(0, 7)


class Story(Telling):
    """What may happen; what must hold is in `Telling` and `promises`."""

    @initialize(days=st.integers(1, 20), is_open=st.booleans())
    def begin(self, days: int, is_open: bool) -> None:
        self.prepare(days)
        if is_open:
            self.open(0)

    # Time, and the people.

    @rule(days=st.sampled_from((0, 1, 2, 3, 5, 9)), hours=st.sampled_from((0, 1, 5, 21)))
    def time_passes(self, days: int, hours: int) -> None:
        self.now += timedelta(days=days, hours=hours)

    @rule(who=PEOPLE, leaves=st.booleans())
    def somebody_leaves_or_comes_back(self, who: str, leaves: bool) -> None:
        act = deactivate if leaves else reactivate
        self.do("people", act, by=self.cast.priya, membership=self.cast.membership(getattr(self.cast, who)))

    # The coordinator.

    @precondition(lambda self: len(self.rounds) < MOST_ROUNDS)
    @rule(days=st.integers(1, 20))
    def prepare(self, days: int) -> None:
        today = timezone.localdate()
        dates = actions.Dates(as_at=today, answer_by=today + timedelta(days=days))
        name = f"Round {len(self.rounds)}"
        self.do(
            "prepare",
            actions.prepare_round,
            by=self.cast.priya,
            plan=self.plan,
            title=name,
            period="year-1",
            dates=dates,
        )

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=st.lists(PEOPLE, max_size=2, unique=True), keep=st.booleans())
    def assign(self, at: int, item: int, who: list[str], keep: bool) -> None:
        people = [getattr(self.cast, name) for name in who]
        found = self.item(at, item)
        self.do(
            "assign",
            actions.assign,
            by=self.cast.priya,
            round_=found.round,
            items=[found],
            people=people,
            keep_others=keep,
        )

    @precondition(lambda self: self.rounds)
    @rule(at=ANY)
    def open(self, at: int) -> None:
        fallen = nobody_found(self.round(at))
        self.do("take on", actions.take_on, by=self.cast.priya, round_=self.round(at), items=fallen)
        self.do("open", actions.open_round, by=self.cast.priya, round_=self.round(at))

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, sure=st.integers(0, 2))
    def close(self, at: int, sure: int) -> None:
        if sure == 0:
            self.do("close", signoff.close_signed_round, by=self.cast.priya, round_=self.round(at))

    @precondition(lambda self: self.rounds)
    @rule(at=ANY)
    def reopen(self, at: int) -> None:
        self.do("reopen", signoff.reopen_signed_round, by=self.cast.priya, round_=self.round(at), because="One more.")

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, sure=st.integers(0, 4))
    def stop(self, at: int, sure: int) -> None:
        if sure == 0:
            self.do("stop", actions.stop_round, by=self.cast.priya, round_=self.round(at), because="No.")

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, who=ANY, days=st.integers(0, 9))
    def extend(self, at: int, who: int, days: int) -> None:
        day: date = timezone.localdate() + timedelta(days=days)
        self.do("extend", actions.extend, by=self.cast.priya, request=self.request(at, who), answer_by=day)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, who=ANY, is_paused=st.booleans())
    def pause(self, at: int, who: int, is_paused: bool) -> None:
        request = self.request(at, who)
        self.do("pause", actions.pause_reminders, by=self.cast.priya, request=request, is_paused=is_paused)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, who=ANY)
    def withdraw(self, at: int, who: int) -> None:
        self.do("withdraw", actions.withdraw_links, by=self.cast.priya, request=self.request(at, who))

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, who=ANY)
    def reissue(self, at: int, who: int) -> None:
        request = self.request(at, who)
        if self.do("reissue", actions.send_fresh_link, by=self.cast.priya, request=request):
            assert self.link_in_mail(request), "a fresh link was promised and none that works was mailed"

    @rule()
    def the_minute_comes(self) -> None:
        self.do("remind", remind_everybody, now=self.now)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY)
    def chase(self, at: int) -> None:
        round_ = self.round(at)
        self.do("chase", actions.chase, by=self.cast.priya, round_=round_, requests=list(round_.requests.all()))

    # Whoever is asked.

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=PEOPLE | st.just("priya"), is_stale=st.booleans(), is_whole=st.booleans())
    def save(self, at: int, item: int, who: str, is_stale: bool, is_whole: bool) -> None:
        found, self.number = self.item(at, item), self.number + 1
        text = f"words-{self.number}."
        versions = dict(found.drafts.values_list("question", "version"))
        answers = {"now": Typed(text, 0 if is_stale else versions.get("now", 0))}
        work = whole(found, answers, text) if is_whole else Work(answers=answers)
        self.do("save", actions.save_work, by=getattr(self.cast, who), item=found, work=work)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=PEOPLE | st.just("priya"))
    def send(self, at: int, item: int, who: str) -> None:
        found = self.item(at, item)
        if self.do("send", actions.send_answer, by=getattr(self.cast, who), item=found):
            said = [draft.text for draft in found.drafts.all()]
            said += [row.because for row in found.outcomes.all()]
            self.sent += [text for text in (*said, found.status_because) if text]

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=PEOPLE, to=st.sampled_from(("nora@x.example", "leah@elmshire.example")))
    def hand_over(self, at: int, item: int, who: str, to: str) -> None:
        found, person = self.item(at, item), getattr(self.cast, who)
        if self.do("code", actions.ask_for_code, by=person, item=found):
            code = self.code()
            self.do("hand over", actions.hand_over, by=person, item=found, code=code, name="Nora Field", email=to)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, to=PEOPLE)
    def pass_on(self, at: int, item: int, to: str) -> None:
        found = self.item(at, item)
        self.do("pass on", actions.pass_on, by=self.cast.priya, item=found, to=getattr(self.cast, to))

    # Whoever looks it over and signs.

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=st.sampled_from(("priya", "grace")), is_good=st.booleans())
    def review(self, at: int, item: int, who: str, is_good: bool) -> None:
        found, by = self.item(at, item), getattr(self.cast, who)
        if is_good:
            self.do("accept", actions.accept_answer, by=by, item=found)
        else:
            self.do("return", actions.return_answer, by=by, item=found, because="Say more.")

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, item=ANY, who=PEOPLE)
    def ask_to_sign(self, at: int, item: int, who: str) -> None:
        found = self.item(at, item)
        self.do(
            "ask to sign",
            signoff.ask_person,
            by=self.cast.priya,
            round_=found.round,
            section=found.section,
            person=getattr(self.cast, who),
        )

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, which=ANY)
    def sign(self, at: int, which: int) -> None:
        signing = self.signing(at, which)
        if signing and self.do("code", signoff.ask_for_code, by=signing.person, signing=signing):
            round_ = signing.round
            seen = sha256(words_of(printing(round_), signing.section_id, round_.period))
            if self.do(
                "sign", signoff.sign, by=signing.person, signing=signing, code=self.code(), statement="", seen=seen
            ):
                self.signed[Signature.objects.order_by("-pk")[0].pk] = self.prints(signing)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, which=ANY, to=st.sampled_from(("leah@elmshire.example", "bola@health.example", "di@x.example")))
    def delegate(self, at: int, which: int, to: str) -> None:
        signing = self.signing(at, which)
        if signing and self.do("code", signoff.ask_for_code, by=signing.person, signing=signing):
            code = self.code()
            self.do("delegate", signoff.delegate, by=signing.person, signing=signing, code=code, name="Di", email=to)

    @precondition(lambda self: self.rounds)
    @rule(at=ANY, which=ANY, who=PEOPLE | st.just("own"))
    def recall(self, at: int, which: int, who: str) -> None:
        signing = self.signing(at, which)
        signature = signing.signatures.first() if signing else None
        if signing and signature:
            by = signing.person if who == "own" else getattr(self.cast, who)
            self.do("code", signoff.ask_for_code, by=signing.person, signing=signing)
            if self.do("recall", signoff.recall, by=by, signature=signature, code=self.code(), because="A figure."):
                assert by == signing.person, "somebody recalled another person's signature"


def whole(item: Item, answers: dict[str, Typed], text: str) -> Work:
    """Every kind of field at once: an answer, a milestone that is missed, a status with its reason."""
    milestone = item.action.milestones.first()
    row = item.outcomes.first()
    outcome = TypedOutcome("missed", because=f"because-{text}", version=row.version if row else 0)
    state = TypedState("R", f"late-{text}", version=item.version)
    return Work(answers=answers, outcomes={milestone.pk: outcome} if milestone else {}, state=state)


def tell(cast: Cast, plan: Plan, how: settings) -> None:
    """Tells as many stories as `how` says; the shortest one that breaks a promise is printed."""
    run_state_machine_as_test(type("Told", (Story,), {"cast": cast, "plan": plan}), settings=how)
