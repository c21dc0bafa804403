"""A plan as one audience may read it: narrower texts left out and said so, people named by rule, workings put away."""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from milepost.core.document.nodes import Certainty, Note, Place, Source
from milepost.core.plan.model import Action, Answer, Audience, Concern, Evidence, Milestone, Plan, Section, Statement
from milepost.core.plan.naming import Rules, named
from milepost.core.plan.prose import Spot, changed
from milepost.core.plan.walk import actions, with_actions
from milepost.core.words.papers import NOT_FOR_PUBLICATION

_REACH = {Audience.WORKING_GROUP: 0, Audience.BOARD: 1, Audience.PUBLIC: 2}
_SOURCE = "passage of the source that no part of the plan holds"
_STATEMENT = "statement of a lead"
_EVIDENCE = "piece of evidence"
_PLURALS = {
    _SOURCE: "passages of the source that no part of the plan holds",
    _STATEMENT: "statements of leads",
    _EVIDENCE: "pieces of evidence",
}
Part = TypeVar("Part")
Text = Answer | Concern | Evidence | Milestone | Statement
Narrow = TypeVar("Narrow", Evidence, Milestone, Statement)


@dataclass(frozen=True, slots=True)
class ForAudience:
    """A plan as an audience may read it, and what was left out of it, in sentences."""

    plan: Plan
    left_out: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    """What one cut goes by: how far a text must travel to stay, and how many of each kind did not."""

    floor: Audience
    audience: Audience
    counts: Counter[str]

    def keeps(self, text: Text) -> bool:
        return _REACH[text.audience] >= _REACH[self.floor]

    def reaching(self, kind: str, texts: Iterable[Narrow]) -> tuple[Narrow, ...]:
        """The texts that may travel so far, marked for these readers; the others are counted."""
        given = tuple(texts)
        kept = tuple(replace(one, audience=_told(one, self)) for one in given if self.keeps(one))
        self.counts[kind] += len(given) - len(kept)
        return kept

    def spared(self, kind: str, parts: Iterable[Part], withheld: list[str], *names: str) -> tuple[Part, ...]:
        """The parts none of whose texts stands in a withheld one; the others are counted."""
        kept = []
        for part in parts:
            if any(_is_in(getattr(part, name), withheld) for name in names):
                self.counts[kind] += 1
            else:
                kept.append(part)
        return tuple(kept)


def for_audience(plan: Plan, audience: Audience, rules: Rules) -> ForAudience:
    """The plan for this audience.

    An answer that may not travel so far keeps its place and says "Not for publication"; such a concern, milestone or
    statement is left out, and with answers and concerns what was drawn from their words. For board and public what
    reading noted is left out too: notes, unplaced text, undecided proposals and places. Nothing else changes but names.
    """
    floor = Audience.BOARD if audience is Audience.PUBLIC and rules.releases_board_texts else audience
    cut = _Cut(floor, audience, Counter())
    made = _without_narrower(plan, cut)
    if audience is not Audience.WORKING_GROUP:
        made = _without_workings(made, cut)
    made = _replaced(named(made, rules), rules)
    return ForAudience(made, tuple(_note(kind, count) for kind, count in cut.counts.items() if count))


def _without_narrower(plan: Plan, cut: _Cut) -> Plan:
    held_back = [one for one in plan.concerns if not cut.keeps(one)]
    withheld = [answer.text for action in actions(plan) for answer in action.answers if not cut.keeps(answer)]
    cut.counts["concern"] += len(held_back)
    concerns = cut.spared(
        "concern", (one for one in plan.concerns if cut.keeps(one)), withheld, "text", "answer", "ask"
    )
    told = tuple(replace(one, audience=_told(one, cut)) for one in concerns)
    sections = tuple(_section(one, cut) for one in plan.sections)
    return with_actions(replace(plan, concerns=told, sections=sections), lambda one: _action(one, held_back, cut))


def _section(section: Section, cut: _Cut) -> Section:
    return replace(section, statements=cut.reaching(_STATEMENT, section.statements))


def _action(action: Action, concerns: list[Concern], cut: _Cut) -> Action:
    """The action without what this audience may not read, and without what was drawn from those words."""
    withheld = [one.text for one in action.answers if not cut.keeps(one)]
    withheld += [text for one in concerns if action.id in one.actions for text in (one.text, one.answer, one.ask)]
    own = replace(
        action,
        answers=tuple(_answer(one, cut) for one in action.answers),
        milestones=cut.reaching("milestone", action.milestones),
        evidence=cut.reaching(_EVIDENCE, action.evidence),
    )
    if not any(map(str.strip, withheld)):
        return own
    return replace(
        own,
        stage_source=_unless_in(action.stage_source, withheld),
        status=replace(action.status, because=_unless_in(action.status.because, withheld)),
        milestones=tuple(
            _without_reasons(one, withheld) for one in cut.spared("milestone", own.milestones, withheld, "text")
        ),
        measures=cut.spared("measure", action.measures, withheld, "text"),
        wordings=cut.spared("earlier wording", action.wordings, withheld, "reason"),
        links=tuple(replace(one, text=_unless_in(one.text, withheld)) for one in action.links),
        proposals=tuple(one for one in action.proposals if not _is_in(one.text, withheld)),
    )


def _answer(answer: Answer, cut: _Cut) -> Answer:
    if cut.keeps(answer):
        return replace(answer, audience=_told(answer, cut))
    bare = Answer(answer.question, "", answer.period, audience=cut.audience, nothing_to_report=answer.nothing_to_report)
    if not answer.text.strip():
        return bare
    cut.counts["answer"] += 1
    return replace(bare, text=NOT_FOR_PUBLICATION)


def _told(text: Text, cut: _Cut) -> Audience:
    """What is released to an audience is marked for it from then on."""
    return text.audience if _REACH[text.audience] >= _REACH[cut.audience] else cut.audience


def _is_in(text: str, withheld: list[str]) -> bool:
    said = " ".join(text.split()).casefold()
    return bool(said) and any(said in " ".join(one.split()).casefold() for one in withheld)


def _without_reasons(milestone: Milestone, withheld: list[str]) -> Milestone:
    moves = tuple(replace(one, reason=_unless_in(one.reason, withheld)) for one in milestone.moves)
    return replace(milestone, because=_unless_in(milestone.because, withheld), moves=moves)


def _unless_in(text: str, withheld: list[str]) -> str:
    return "" if _is_in(text, withheld) else text


def _without_workings(plan: Plan, cut: _Cut) -> Plan:
    cut.counts[_SOURCE] += len(plan.unplaced)
    bare = replace(plan, source=Source(), notes=(), labels=(), unplaced=())
    return _without_places(with_actions(bare, lambda action: replace(action, proposals=())))


def _without_places(value: Part) -> Part:
    """The value with no place anywhere in it: a place names the file that was read."""
    if isinstance(value, tuple):
        return tuple(_without_places(one) for one in value)  # type: ignore[return-value]  # a tuple of the same parts
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    fields = {item.name: getattr(value, item.name) for item in dataclasses.fields(value)}
    kept = {
        name: None if isinstance(one, Place) else () if name == "more_places" else _without_places(one)
        for name, one in fields.items()
        if isinstance(one, tuple | Place) or dataclasses.is_dataclass(one)
    }
    return replace(value, **kept)


def _replaced(plan: Plan, rules: Rules) -> Plan:
    if not rules.replacements:
        return plan
    longest_first = sorted(rules.replacements, key=lambda one: len(one.words), reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(one.words)}(?!\w)" for one in longest_first))
    stands = {one.words: one.by for one in longest_first}

    def put(_spot: Spot, text: str) -> str:
        return pattern.sub(lambda hit: stands[hit.group()], text)

    return changed(plan, put)


def _note(kind: str, count: int) -> Note:
    things = kind if count == 1 else _PLURALS.get(kind, f"{kind}s")
    verb = "is" if count == 1 else "are"
    return Note("left-out", f"{count} {things} {verb} left out: not for this audience.", certainty=Certainty.CERTAIN)
