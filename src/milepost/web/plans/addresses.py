"""The addresses of one plan's pages."""

from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse


@dataclass(frozen=True, slots=True)
class PlanAddresses:
    """Where the pages of a plan are: `partnership` is its slug, `plan` the plan's id.

    `as_at` is a day as 2025-06-30, or "" for the plan as it stands; the pages that show a plan keep to that day.
    """

    partnership: str
    plan: str
    as_at: str = ""

    @property
    def plans(self) -> str:
        """All plans of the partnership."""
        return reverse("plans", args=(self.partnership,))

    @property
    def table(self) -> str:
        """The plan as its board knows it."""
        return self._of("plan") + self.query

    @property
    def notes(self) -> str:
        """What reading it assumed."""
        return self._of("plan-notes")

    @property
    def outline(self) -> str:
        """Its frame, to edit."""
        return self._of("plan-outline")

    @property
    def questions(self) -> str:
        """What it asks about every action."""
        return self._of("plan-questions")

    def evidence(self, round_: str, item: str, evidence: int) -> str:
        """A file that was added to an answer."""
        return reverse("round-evidence", args=(self.partnership, self.plan, round_, item, evidence))

    @property
    def findings(self) -> str:
        """What a careful reader would point out in it."""
        return self._of("findings")

    @property
    def papers(self) -> str:
        """What can be printed of it."""
        return self._of("papers") + self.query

    @property
    def changes(self) -> str:
        """What changed in it."""
        return self._of("plan-changes") + self.query

    @property
    def publications(self) -> str:
        """What was published of it."""
        return self._of("publications")

    @property
    def publish(self) -> str:
        """Where a paper of it is published."""
        return self._of("publish")

    @property
    def promises(self) -> str:
        """What became of what it promised."""
        return self._of("promises") + self.query

    def promises_shown(self, kind: str) -> str:
        """The promises of one kind, by its key."""
        return f"{self.promises}{'&' if self.query else '?'}show={kind}"

    @property
    def rounds(self) -> str:
        """The times when everybody was asked for an update of it."""
        return self._of("rounds")

    @property
    def history(self) -> str:
        """What happened to it."""
        return self._of("plan-history")

    def section(self, id: str) -> str:  # noqa: A002 - it is the id
        """One section."""
        return f"{_open_end('plan-section', self.partnership, self.plan)}{id}/{self.query}"

    def action(self, id: str) -> str:  # noqa: A002 - it is the id
        """One action."""
        return f"{_open_end('plan-action', self.partnership, self.plan)}{id}/{self.query}"

    @property
    def query(self) -> str:
        """What an address of a plan page ends in to keep to the day."""
        return f"?as-at={self.as_at}" if self.as_at else ""

    def _of(self, name: str, *arguments: str) -> str:
        return reverse(name, args=(self.partnership, self.plan, *arguments))


@lru_cache(maxsize=256)
def _open_end(name: str, partnership: str, plan: str) -> str:
    """An address up to its last id: a page has hundreds of them, and each asks the same of Django."""
    return reverse(name, args=(partnership, plan, "0")).removesuffix("0/")
