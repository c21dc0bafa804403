"""The addresses of every editing page of a small plan."""

from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.web.conftest import signed_in

from milepost.records.plans import bridge
from milepost.records.plans.models import Action, FocusArea, Milestone, Plan, Proposal, Question, Section


@dataclass(frozen=True)
class Desk:
    """A plan on the coordinator's desk: its rows by what they are called, and the address of any page of it."""

    cast: Cast
    plan: Plan
    client: Client

    def action(self, title: str) -> Action:
        """The action with this title as it is now."""
        return Action.objects.get(plan=self.plan, title=title)

    def section(self, title: str) -> Section:
        """The section with this title as it is now."""
        return Section.objects.get(plan=self.plan, title=title)

    def area(self, title: str) -> FocusArea:
        """The focus area with this title as it is now."""
        return FocusArea.objects.get(plan=self.plan, title=title)

    def milestone(self) -> Milestone:
        """The plan's one milestone as it is now."""
        return Milestone.objects.get(plan=self.plan)

    def question(self, heading: str) -> Question:
        """The question that is put so."""
        return Question.objects.get(plan=self.plan, heading=heading)

    def proposal(self, kind: str) -> Proposal:
        """The proposal of this kind."""
        return Proposal.objects.get(plan=self.plan, kind=kind)

    def at(self, name: str, *keys: object) -> str:
        """The address of a page of this plan."""
        return reverse(name, args=(self.cast.partnership.slug, self.plan.pk, *keys))

    def pages(self) -> list[str]:
        """Every editing page of this plan, each with rows that are there."""
        action = self.action("Open a hub in Wexcombe").pk
        section, area = self.section("Start well").pk, self.area("To open family hubs").pk
        promise, closing = self.milestone().pk, self.proposal("close")
        named = {
            "plan": (
                "plan-rename",
                "plan-next-period",
                "plan-match-leads",
                "question-add",
                "section-add",
            )
        }
        named["section"] = ("section-edit", "section-leads", "section-move", "section-close", "section-remove")
        named["area"] = ("focus-area-edit", "focus-area-move", "focus-area-close", "focus-area-remove", "action-add")
        said = ("answers", "status", "leads", "reword", "correct", "move", "move-away", "close", "reopen", "remove")
        named["action"] = tuple(f"action-{one}" for one in said)
        named["milestone"] = ("milestone-edit", "milestone-date", "milestone-remove")
        keys = {"plan": (), "section": (section,), "area": (area,), "action": (action,), "milestone": (promise,)}
        found = [self.at(name, *keys[kind]) for kind, names in named.items() for name in names]
        found += [self.at("focus-area-add", section), self.at("milestone-add", action)]
        asked = self.question("Where are we now?").pk
        found += [self.at("question-edit", asked), self.at("question-move", asked)]
        return [*found, *(self.at(f"proposal-{do}", closing.action_id, closing.pk) for do in ("accept", "decline"))]


@pytest.fixture
def desk(cast: Cast) -> Desk:
    """The small plan of the factories, opened by the coordinator."""
    plan = bridge.store(SMALL, cast.partnership)
    return Desk(cast, plan, signed_in(cast.priya))
