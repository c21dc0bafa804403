"""Many people with a link each, who write at once, and what each of them was told is kept."""

import re
import time
from dataclasses import dataclass, field
from datetime import timedelta

from django.utils import timezone
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.links import token_of
from tests.web.site import Site

from milepost.records.access.roles import Role
from milepost.records.people.actions import add_person
from milepost.records.plans import bridge
from milepost.records.plans.models import Action
from milepost.records.rounds import actions
from milepost.records.rounds.models import Round
from milepost.records.rounds.queries import nobody_found


@dataclass
class Visitor:
    """One person at the page of their own action; `kept` is the last text that the site said it had kept."""

    site: Site
    token: str
    item: str
    question: str
    version: int = 0
    kept: str = ""
    took: list[float] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)

    @property
    def page(self) -> str:
        return f"/answer/{self.token}/{self.item}/"

    def save(self, text: str) -> None:
        """Saves as the page's script does; where no answer came, looks at the page again."""
        name, start = f"answer-{self.question}", time.perf_counter()
        fields = {name: text, f"{name}-version": str(self.version)}
        status, answer = self.site.ask("POST", f"{self.page}save/", **fields)
        self.took.append(time.perf_counter() - start)
        found = re.search(rf'"{name}": (\d+)', answer)
        if status == 200 and found:
            self.version, self.kept = int(found[1]), text
            return
        self.wrong.append(status)
        self.look()

    def look(self) -> None:
        """Reads the version that is there now, if the site answers."""
        _, page = self.site.ask("GET", self.page)
        found = re.search(rf'name="answer-{self.question}-version" value="(\d+)"', page)
        self.version = int(found[1]) if found else self.version

    def send(self) -> int:
        """Sends what was kept; 302 says that it is sent."""
        fields = {f"answer-{self.question}": self.kept, f"answer-{self.question}-version": str(self.version)}
        return self.site.ask("POST", self.page, do="send", **fields)[0]


def visitors(cast: Cast, site: Site, number: int) -> list[Visitor]:
    """So many people, each asked for an action of their own in a round that is open."""
    plan = bridge.store(small_plan(), cast.partnership)
    area = plan.action_rows.first().focus_area
    rows = [
        Action(plan=plan, focus_area=area, position=9 + at, number=f"9.{at}", title=f"Step {at}")
        for at in range(number)
    ]
    Action.objects.bulk_create(rows)
    round_ = _prepared(cast, rows[0])
    items = {item.action_id: item for item in round_.items.all()}
    people = []
    for at, row in enumerate(rows):
        person = add_person(
            by=cast.priya,
            partnership=cast.partnership,
            name=f"Person {at}",
            email=f"person{at}@elmshire.example",
            role=Role.CONTRIBUTOR,
            organisation=None,
        ).person
        actions.assign(by=cast.priya, round_=round_, items=[items[row.pk]], people=[person])
        people.append((person, items[row.pk]))
    actions.take_on(by=cast.priya, round_=round_, items=nobody_found(round_))
    actions.open_round(by=cast.priya, round_=round_)
    question = round_.questions[0]["key"]
    return [Visitor(site, token_of(person), item.pk, question) for person, item in people]


def _prepared(cast: Cast, action: Action) -> Round:
    today = timezone.localdate()
    dates = actions.Dates(as_at=today, answer_by=today + timedelta(days=14))
    return actions.prepare_round(by=cast.priya, plan=action.plan, title="Update", period="", dates=dates)
