"""What differs in one action that both plans have: its words, leads, answers, milestones, measures and lineage."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from milepost.core.plan.asked import heading_for
from milepost.core.plan.compare import reasons
from milepost.core.plan.compare.changes import Change, Kind, Part
from milepost.core.plan.compare.fields import differing
from milepost.core.plan.compare.pairing import Sides
from milepost.core.plan.compare.parts import by_key, with_ids
from milepost.core.plan.compare.saying import said
from milepost.core.plan.model import Action, Answer, Link, Question, Wording
from milepost.core.plan.walk import actions

Keys = Mapping[tuple[str, str], Answer]
_EARLIER = "\0"  # opens the keys that only the earlier plan has: no key of a plan can hold it


@dataclass(frozen=True, slots=True)
class ActionComparer:
    """What comparing any action of these two plans needs to know of them."""

    is_same_plan: bool
    question_keys: Mapping[str, str]
    period_keys: Mapping[str, str]
    asked: Mapping[str, Question]
    labels: Mapping[str, str]
    old_names: Mapping[str, str]
    new_names: Mapping[str, str]

    @classmethod
    def of(cls, sides: Sides) -> "ActionComparer":
        """The comparer of two plans that stand side by side."""
        old, new = sides.old.plan, sides.new.plan
        return cls(
            sides.is_same_plan,
            sides.question_keys,
            sides.period_keys,
            {
                **{mark + one.key: one for mark in ("", _EARLIER) for one in old.questions},
                **{one.key: one for one in new.questions},
            },
            {
                **{mark + one.key: one.label for mark in ("", _EARLIER) for one in old.periods},
                **{one.key: one.label for one in new.periods},
            },
            {one.id: one.number or one.title for one in actions(old)},
            {one.id: one.number or one.title for one in actions(new)},
        )

    def changes(self, old: Action, new: Action) -> Iterator[Change]:
        """Everything that differs within the action; where it stands is not asked here."""
        if old == new:
            return
        yield from reasons.of_action(old, new, tuple(differing(Part.ACTION, old, new)))
        yield from by_key(Part.ANSWER, self._answers(old, earlier=True), self._answers(new), self._asked)
        yield from with_ids(Part.MILESTONE, old.milestones, new.milestones, same_plan=self.is_same_plan)
        yield from with_ids(Part.MEASURE, old.measures, new.measures, same_plan=self.is_same_plan)
        yield from self._wordings(old, new)
        yield from self._lineage(old, new)

    def _answers(self, action: Action, *, earlier: bool = False) -> Keys:
        found: dict[tuple[str, str], Answer] = {}
        for answer in action.answers:
            question, period = answer.question, answer.period
            if earlier:
                question, period = self.question(question), self.period(period)
            held = found.get((question, period))
            # a question that a document answers twice, as where two columns ask the same, counts as one answer
            found[question, period] = replace(held, text=f"{held.text}\n{answer.text}") if held else answer
        return found

    def question(self, key: str) -> str:
        """The later plan's key of a question of the earlier plan, or a key that the later plan cannot have."""
        return self.question_keys.get(key, key if self.is_same_plan else f"{_EARLIER}{key}")

    def period(self, key: str) -> str:
        """The later plan's key of a period of the earlier plan, or a key that the later plan cannot have."""
        return self.period_keys.get(key, key if self.is_same_plan or not key else f"{_EARLIER}{key}")

    def label(self, period: str) -> str:
        """What a period is called, by the key that these methods give."""
        return self.labels.get(period, period.removeprefix(_EARLIER))

    def _asked(self, key: tuple[str, str]) -> str:
        question, period = key
        asked, label = self.asked.get(question), self.label(period)
        heading = heading_for(asked, period, self.labels) if asked else question.removeprefix(_EARLIER)
        return f"{heading} ({label})" if label and label not in heading else heading

    def _wordings(self, old: Action, new: Action) -> Iterator[Change]:
        """Earlier wordings that were added or taken away, save the one that a rewording told of."""
        told = reasons.left_wording(old, new)
        before, after = ({_wording(one): one for one in side.wordings if one is not told} for side in (old, new))
        yield from by_key(Part.WORDING, before, after, lambda key: key[0])

    def _lineage(self, old: Action, new: Action) -> Iterator[Change]:
        before = {self._link(one, self.old_names): one for one in old.links}
        after = {self._link(one, self.new_names): one for one in new.links}
        told = reasons.told(old, new)
        for key, link in after.items():
            if key not in before and link.kind not in told:
                yield Change(
                    Kind.LINEAGE, Part.LINEAGE, key[0], "", "", key[1], reasons.decided(link.text, link), new=link
                )
        for key, link in before.items():
            if key not in after:
                yield Change(
                    Kind.LINEAGE, Part.LINEAGE, key[0], "", key[1], "", reasons.decided(link.text, link), old=link
                )

    @staticmethod
    def _link(link: Link, names: Mapping[str, str]) -> tuple[str, str, str]:
        other = names.get(link.to, link.to)
        return link.kind.replace("_", " "), other, " ".join(reasons.decided(link.text, link).split())


def _wording(one: Wording) -> tuple[str, str]:
    return one.title, reasons.decided(one.reason, one)


def heading(action: Action) -> str:
    """Number and title in one line."""
    return " ".join(f"{action.number} {action.title}".split()) or said(action.leads) or "An action without a title"
