"""Findings that a person settled, and rules that a plan has switched off."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast

from milepost.core.checks import Finding, check
from milepost.core.checks.examples import example_plan
from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.records.access.actions import grant
from milepost.records.access.permissions import Permission
from milepost.records.history.models import Event
from milepost.records.plans import actions as plans
from milepost.records.plans import queries as plan_queries
from milepost.records.plans.models import Action, Plan
from milepost.records.quality import actions, queries
from milepost.records.quality.models import RuleOff, Verdict

WORDS = "Action: 1.1 Explore a hub\nNow: The the hub is open\nAction: 1.2 Run the bus\nNow: It it runs"
TODAY = timezone.localdate()


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return plans.keep(by=cast.priya, partnership=cast.partnership, plan=example_plan(WORDS))


def found(plan: Plan) -> tuple[Finding, ...]:
    everything = check(plan_queries.plan_value(Plan.objects.get(pk=plan.pk)), TODAY)
    return tuple(one for one in everything if one.rule in ("doubled-word", "weak-verb", "no-action-lead"))


def by_rule(plan: Plan, rule: str) -> Finding:
    return next(one for one in found(plan) if one.rule == rule)


def kept(plan: Plan, today: date = TODAY) -> queries.Sorted:
    return queries.sorted_findings(plan, plan_queries.plan_value(Plan.objects.get(pk=plan.pk)), today)


def test_an_accepted_finding_stands_aside_with_its_reason(cast: Cast, plan: Plan) -> None:
    finding = by_rule(plan, "weak-verb")
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="The board asked for it.")
    (one, verdict), *others = kept(plan).accepted
    assert (one, verdict.reason, verdict.by, others) == (finding, "The board asked for it.", cast.priya, [])
    assert finding not in kept(plan).open
    event = Event.objects.get(verb="finding_accepted")
    assert (event.subject, event.after["reason"]) == ("action 1.1 (Explore a hub)", "The board asked for it.")


def test_what_was_decided_about_a_rule_that_is_no_more_leaves_the_others_as_they_are(cast: Cast, plan: Plan) -> None:
    before = kept(plan)
    gone = replace(by_rule(plan, "weak-verb"), rule="many-into-one")
    verdict = actions.accept_finding(by=cast.priya, plan=plan, finding=gone, reason="Right so.")
    RuleOff.objects.create(plan=plan, rule="title-without-verb", reason="So.", by=cast.priya, at=timezone.now())
    assert (kept(plan).open, kept(plan).accepted, len(kept(plan).off)) == (before.open, (), 1)
    actions.reopen_finding(by=cast.priya, verdict=verdict)
    actions.switch_rule_on(by=cast.priya, plan=plan, rule="title-without-verb")
    assert kept(plan) == before


def test_a_reason_is_needed(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="Say why"):
        actions.accept_finding(by=cast.priya, plan=plan, finding=found(plan)[0], reason=" ")


def test_edited_words_make_the_finding_come_back(cast: Cast, plan: Plan) -> None:
    actions.accept_finding(by=cast.priya, plan=plan, finding=by_rule(plan, "doubled-word"), reason="A name.")
    action = plan.action_rows.get(number="1.1")
    said = {"question": "now", "period": "", "text": "The the hub is shut", "version": 1}
    plans.set_answer(by=cast.priya, action=action, **said)
    assert kept(plan).accepted == ()
    assert len([one for one in kept(plan).open if one.rule == "doubled-word"]) == 2


def test_what_is_put_off_comes_back_on_its_day(cast: Cast, plan: Plan) -> None:
    finding, day = by_rule(plan, "weak-verb"), TODAY + timedelta(days=30)
    actions.put_off_finding(by=cast.priya, plan=plan, finding=finding, reason="After the review.", until=day)
    assert [one for one, _ in kept(plan, day - timedelta(days=1)).put_off] == [finding]
    assert finding in kept(plan, day).open


def test_a_finding_is_put_off_to_a_day_to_come(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="in the future"):
        actions.put_off_finding(by=cast.priya, plan=plan, finding=found(plan)[0], reason="Later.", until=TODAY)


def test_what_was_put_off_and_is_due_again_is_decided_anew(cast: Cast, plan: Plan) -> None:
    finding = by_rule(plan, "weak-verb")
    tomorrow = TODAY + timedelta(days=1)
    actions.put_off_finding(by=cast.priya, plan=plan, finding=finding, reason="Later.", until=tomorrow)
    Verdict.objects.update(until=TODAY)
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="Right so.")
    assert [verdict.reason for _, verdict in kept(plan).accepted] == ["Right so."]


def test_a_finding_is_decided_once(cast: Cast, plan: Plan) -> None:
    finding = found(plan)[0]
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="Right so.")
    with pytest.raises(EditedMeanwhile, match="decided about this finding"):
        actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="Mine.")


def test_a_verdict_is_taken_back_once(cast: Cast, plan: Plan) -> None:
    finding = found(plan)[0]
    verdict = actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="Right so.")
    again = Verdict.objects.get(pk=verdict.pk)
    actions.reopen_finding(by=cast.priya, verdict=verdict)
    assert finding in kept(plan).open
    with pytest.raises(EditedMeanwhile, match="taken this verdict back"):
        actions.reopen_finding(by=cast.priya, verdict=again)


def test_who_edits_a_section_decides_about_its_actions_and_not_about_the_plan(cast: Cast, plan: Plan) -> None:
    section = plan.section_rows.get()
    scope = replace(plan.scope, section=section.pk)
    member = cast.membership(cast.grace)
    grant(by=cast.priya, membership=member, permission=Permission.EDIT_SECTION, scope=scope, cause="leads it")
    actions.accept_finding(by=cast.grace, plan=plan, finding=by_rule(plan, "weak-verb"), reason="Right so.")
    with pytest.raises(NotAllowed):
        actions.accept_finding(by=cast.grace, plan=plan, finding=by_rule(plan, "no-action-lead"), reason="Right so.")
    with pytest.raises(NotAllowed):
        actions.switch_rule_off(by=cast.grace, plan=plan, rule="weak-verb", reason="No.")


def test_the_stranger_decides_nothing(cast: Cast, plan: Plan) -> None:
    with pytest.raises(NotAllowed):
        actions.accept_finding(by=cast.stella, plan=plan, finding=found(plan)[0], reason="Mine.")


def test_a_rule_is_switched_off_with_a_reason_and_on_again(cast: Cast, plan: Plan) -> None:
    actions.switch_rule_off(by=cast.priya, plan=plan, rule="weak-verb", reason="A plan of enquiries.")
    assert [(one.rule, one.reason) for one in kept(plan).off] == [("weak-verb", "A plan of enquiries.")]
    assert "weak-verb" not in {one.rule for one in kept(plan).open}
    with pytest.raises(EditedMeanwhile, match="switched this rule off already"):
        actions.switch_rule_off(by=cast.priya, plan=plan, rule="weak-verb", reason="Mine.")
    actions.switch_rule_on(by=cast.priya, plan=plan, rule="weak-verb")
    assert kept(plan).off == ()
    assert Event.objects.filter(verb__in=("rule_switched_off", "rule_switched_on")).count() == 2


def test_only_a_rule_is_switched_off(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="no rule called"):
        actions.switch_rule_off(by=cast.priya, plan=plan, rule="no-such-rule", reason="Mine.")


def test_verdicts_go_on_with_their_actions_into_the_next_period(cast: Cast, plan: Plan) -> None:
    for rule in ("weak-verb", "no-action-lead", "doubled-word"):
        actions.accept_finding(by=cast.priya, plan=plan, finding=by_rule(plan, rule), reason="Right so.")
    actions.switch_rule_off(by=cast.priya, plan=plan, rule="blank-answer", reason="Blank means none here.")
    following = plans.start_next_period(by=cast.priya, plan=plan, title="Next", period="2024-25")
    assert actions.carry_verdicts(by=cast.priya, plan=following) == 4
    hub = Action.objects.get(plan=following, number="1.1")
    said = {"question": "now", "period": hub.plan.period_rows.last().key, "text": "The the hub is open", "version": 0}
    plans.set_answer(by=cast.priya, action=hub, **said)
    assert {one.rule for one, _ in kept(following).accepted} == {"weak-verb", "doubled-word", "no-action-lead"}
    assert [one.rule for one in kept(following).off] == ["blank-answer"]


def test_what_was_decided_about_a_closed_action_stays_behind(cast: Cast, plan: Plan) -> None:
    actions.accept_finding(by=cast.priya, plan=plan, finding=by_rule(plan, "weak-verb"), reason="Right so.")
    hub = plan.action_rows.get(number="1.1")
    plans.close_action(by=cast.priya, action=hub, version=hub.version, reason="Done.")
    following = plans.start_next_period(by=cast.priya, plan=plan, title="Next", period="2024-25")
    assert actions.carry_verdicts(by=cast.priya, plan=following) == 0
    assert not Event.objects.filter(verb="findings_carried").exists()


def test_a_plan_taken_away_takes_its_verdicts_along(cast: Cast, plan: Plan) -> None:
    actions.accept_finding(by=cast.priya, plan=plan, finding=found(plan)[0], reason="Right so.")
    actions.switch_rule_off(by=cast.priya, plan=plan, rule="weak-verb", reason="No.")
    plan.delete()
    assert (Verdict.objects.count(), RuleOff.objects.count()) == (0, 0)


def test_who_decides_twice_is_not_told_of_somebody_else(cast: Cast, plan: Plan) -> None:
    finding = by_rule(plan, "weak-verb")
    actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="The board asked for it.")
    with pytest.raises(EditedMeanwhile, match="You have decided about this finding already"):
        actions.accept_finding(by=cast.priya, plan=plan, finding=finding, reason="The board asked for it.")
