"""A plan as one person reads it, today and as it stood."""

from dataclasses import replace

from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.plan.model import Audience
from milepost.core.plan.walk import actions as actions_of
from milepost.core.plan.walk import with_actions
from milepost.records.access.actions import grant
from milepost.records.access.may import access_of
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.models import Person
from milepost.records.plans import actions
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.read import AsRead, as_read

WORDS = "The landlord has asked for more."


def kept(cast: Cast, action: Action) -> None:
    answer = action.answers.first()
    said = {"question": answer.question, "period": answer.period, "text": WORDS, "version": answer.version}
    actions.set_answer(by=cast.priya, action=action, **said, audience=Audience.WORKING_GROUP)


def read(person: Person, plan: Plan) -> AsRead:
    return as_read(access_of(person, plan.partnership_id), plan, shown(plan))


def test_what_is_kept_is_told_apart_by_who_reads(cast: Cast, plan: Plan, action: Action) -> None:
    kept(cast, action)
    own, other = read(cast.priya, plan), read(cast.bola, plan)
    assert (own.plan, own.hidden, own.left_out) == (shown(plan), frozenset(), ())
    assert other.hidden == {action.pk}
    assert other.left_out == ("Of this plan, 1 answer is kept for the working group.",)
    assert next(actions_of(other.plan)).answers[0].text == "Kept for the working group"
    assert (other.keeps(f"It said: {WORDS}"), other.keeps("The landlord"), own.keeps(WORDS)) == (True, False, False)


def test_nothing_is_cut_for_anybody_where_nothing_is_kept(cast: Cast, plan: Plan) -> None:
    assert read(cast.bola, plan) == AsRead(shown(plan), shown(plan))


def test_who_is_of_the_group_in_one_section_is_not_in_another(cast: Cast, plan: Plan, action: Action) -> None:
    kept(cast, action)
    for section in plan.section_rows.all():
        scope = Scope(plan.partnership_id, plan.pk, section.pk)
        member = cast.membership(cast.leah)
        given = grant(by=cast.priya, membership=member, permission=Permission.SIGN, scope=scope, cause="a test")
        assert bool(read(cast.leah, plan).hidden) is (section.pk != action.focus_area.section_id)
        given.delete()


def test_what_is_kept_now_is_kept_on_an_earlier_day_too(cast: Cast, plan: Plan, action: Action) -> None:
    kept(cast, action)
    now = shown(plan)

    def open_then(one: object) -> object:
        return replace(one, answers=tuple(replace(answer, audience=Audience.BOARD) for answer in one.answers))

    then = with_actions(now, open_then)
    seen = as_read(access_of(cast.bola, plan.partnership_id), plan, then, now)
    assert next(actions_of(seen.plan)).answers[0].text == "Kept for the working group"
    assert as_read(access_of(cast.priya, plan.partnership_id), plan, then, now).plan == then
