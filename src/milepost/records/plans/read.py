"""A plan as one person reads it: the one place that asks who may read what is kept for its working group.

Decision record 18 says who is of the working group of what.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.plan import model as value
from milepost.core.plan.audience import kept_back, kept_in, kept_words, sections_of
from milepost.core.plan.narrowing import as_narrow_as
from milepost.records.access.may import Access
from milepost.records.access.permissions import Permission, Scope
from milepost.records.plans.models import Plan

TELLING = 20  # letters: shorter words stand in many texts that say nothing of this one


@dataclass(frozen=True, slots=True)
class AsRead:
    """A plan as somebody reads it.

    `whole` is the plan that it was cut from, `hidden` the ids of the actions, sections and concerns in which something
    is kept from them, `left_out` says how much, a sentence for each kind, and `words` are the words themselves.
    """

    plan: value.Plan
    whole: value.Plan
    hidden: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def keeps(self, text: str) -> bool:
        """Whether a text from elsewhere, as from the history, repeats words that are kept."""
        return any(words in text if len(words) >= TELLING else words == text for words in self.words)


def as_read(access: Access, plan: Plan, whole: value.Plan, now: value.Plan | None = None) -> AsRead:
    """The plan, given as a value, for somebody with this access.

    `now` is the plan as it stands, where `whole` is what it was on an earlier day: what is kept since is kept there.
    """
    if access.may(Permission.SEE_WORKING_TEXTS, plan.scope):
        return AsRead(whole, whole)
    told = whole if now is None else as_narrow_as(whole, now)
    hidden = closed_to(access, plan, told, kept_in(told))
    if not hidden:
        return AsRead(whole, whole)
    cut = kept_back(told, hidden)
    return AsRead(cut.plan, told, hidden, tuple(one.message for one in cut.left_out), kept_words(told, hidden))


def closed_to(access: Access, plan: Plan, whole: value.Plan, ids: Iterable[str]) -> frozenset[str]:
    """Those of these actions, sections and concerns of whose working group the person is not.

    What is of several sections is open to who is of all of them, what is of none or not there any more to who is of
    the whole plan's.
    """
    wanted = tuple(ids)
    if not wanted or access.may(Permission.SEE_WORKING_TEXTS, plan.scope):
        return frozenset()
    sections = sections_of(whole)
    in_group = {
        one.id
        for one in whole.sections
        if access.may(Permission.SEE_WORKING_TEXTS, Scope(plan.partnership_id, plan.pk, one.id))
    }
    return frozenset(one for one in wanted if not sections.get(one) or not sections[one] <= in_group)
