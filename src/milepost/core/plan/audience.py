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
from milepost.core.plan.walk import actions, section_actions, with_actions
from milepost.core.words.counting import listed, many
from milepost.core.words.papers import KEPT_FOR_GROUP, NOT_FOR_PUBLICATION

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
Row = TypeVar("Row", Action, Section, Concern)
Narrow = TypeVar("Narrow", Evidence, Milestone, Statement)


@dataclass(frozen=True, slots=True)
class ForAudience:
    """A plan as an audience may read it, and what was left out of it, in sentences."""

    plan: Plan
    left_out: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    """What one cut goes by: how far a text must travel to stay, and how many of each kind did not.

    `only` names the actions, sections and concerns that are cut, by their ids; None is all of them.
    """

    floor: Audience
    audience: Audience
    counts: Counter[str]
    only: frozenset[str] | None = None

    def keeps(self, text: Text, of: str) -> bool:
        """Whether a text of this action, section or concern, by its id, stays."""
        is_cut = self.only is None or of in self.only
        return not is_cut or _REACH[text.audience] >= _REACH[self.floor]

    def told(self, text: Text) -> Audience:
        """What is released to an audience is marked for it from then on."""
        is_wider = self.only is not None or _REACH[text.audience] >= _REACH[self.audience]
        return text.audience if is_wider else self.audience

    def reaching(self, kind: str, texts: Iterable[Narrow], of: str) -> tuple[Narrow, ...]:
        """The texts that may travel so far, marked for these readers; the others are counted."""
        given = tuple(texts)
        kept = tuple(replace(one, audience=self.told(one)) for one in given if self.keeps(one, of))
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


def sections_of(plan: Plan) -> dict[str, frozenset[str]]:
    """The ids of all actions, sections and concerns, each with those of the sections that it is in.

    A concern about no action of the plan is of no section, and so of the plan as a whole.
    """
    found = {one.id: frozenset({one.id}) for one in plan.sections}
    found |= {one.id: frozenset({section.id}) for section in plan.sections for one in section_actions(section)}
    about = {one.id: frozenset().union(*(found.get(id_, ()) for id_ in one.actions)) for one in plan.concerns}
    return found | about


def kept_in(plan: Plan) -> frozenset[str]:
    """The ids of the actions, sections and concerns that hold words for the working group alone."""
    said: list[tuple[str, tuple[Text, ...]]] = [(one.id, one.statements) for one in plan.sections]
    said += [(one.id, (*one.answers, *one.milestones, *one.evidence)) for one in actions(plan)]
    said += [(one.id, (one,)) for one in plan.concerns]
    return frozenset(id_ for id_, texts in said if any(map(_is_kept, texts)))


def kept_words(plan: Plan, ids: frozenset[str]) -> tuple[str, ...]:
    """The words in these actions, sections and concerns that are for the working group alone."""
    said: list[tuple[Text, str]] = [(one, one.text) for action in _of(actions(plan), ids) for one in action.answers]
    said += [(one, one.text) for action in _of(actions(plan), ids) for one in action.milestones]
    said += [(one, one.text) for section in _of(plan.sections, ids) for one in section.statements]
    said += [(one, words) for one in _of(plan.concerns, ids) for words in (one.text, one.ask, one.answer)]
    return tuple(words for one, words in said if one.audience is Audience.WORKING_GROUP and words.strip())


def kept_back(plan: Plan, ids: frozenset[str]) -> ForAudience:
    """The plan for somebody who is not in the working group of these actions, sections and concerns, by their ids.

    As for the board, but in these alone and with every name: an answer keeps its place and says that it is kept. Where
    anything is, the reading's notes and unplaced text are, too: they quote what was read, whoever may read it.
    """
    if not ids:
        return ForAudience(plan)
    cut = _Cut(Audience.BOARD, Audience.BOARD, Counter(), ids)
    made = replace(_without_narrower(plan, cut), notes=(), unplaced=())
    kept = [many(count, kind, _PLURALS.get(kind, "")) for kind, count in cut.counts.items() if count]
    if not kept:
        return ForAudience(made)
    verb = "is" if sum(cut.counts.values()) == 1 else "are"
    said = f"Of this plan, {listed(kept)} {verb} kept for the working group."
    return ForAudience(made, (Note("left-out", said, certainty=Certainty.CERTAIN),))


def _is_kept(text: Text) -> bool:
    """Whether there are words in it, for the working group alone."""
    has_words = isinstance(text, Evidence) or bool(text.text.strip())
    return has_words and text.audience is Audience.WORKING_GROUP


def _of(rows: Iterable[Row], ids: frozenset[str]) -> list[Row]:
    return [one for one in rows if one.id in ids]


def _without_narrower(plan: Plan, cut: _Cut) -> Plan:
    held_back = [one for one in plan.concerns if not cut.keeps(one, one.id)]
    withheld = [one.text for action in actions(plan) for one in action.answers if not cut.keeps(one, action.id)]
    cut.counts["concern"] += len(held_back)
    concerns = cut.spared(
        "concern", (one for one in plan.concerns if cut.keeps(one, one.id)), withheld, "text", "answer", "ask"
    )
    told = tuple(replace(one, audience=cut.told(one)) for one in concerns)
    sections = tuple(_section(one, cut) for one in plan.sections)
    return with_actions(replace(plan, concerns=told, sections=sections), lambda one: _action(one, held_back, cut))


def _section(section: Section, cut: _Cut) -> Section:
    return replace(section, statements=cut.reaching(_STATEMENT, section.statements, section.id))


def _action(action: Action, concerns: list[Concern], cut: _Cut) -> Action:
    """The action without what this audience may not read, and without what was drawn from those words."""
    withheld = [one.text for one in action.answers if not cut.keeps(one, action.id)]
    withheld += [text for one in concerns if action.id in one.actions for text in (one.text, one.answer, one.ask)]
    own = replace(
        action,
        answers=tuple(_answer(one, action.id, cut) for one in action.answers),
        milestones=cut.reaching("milestone", action.milestones, action.id),
        evidence=cut.reaching(_EVIDENCE, action.evidence, action.id),
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


def _answer(answer: Answer, of: str, cut: _Cut) -> Answer:
    if cut.keeps(answer, of):
        return replace(answer, audience=cut.told(answer))
    bare = Answer(answer.question, "", answer.period, audience=cut.told(answer))
    bare = replace(bare, nothing_to_report=answer.nothing_to_report)
    if not answer.text.strip():
        return bare
    cut.counts["answer"] += 1
    return replace(bare, text=NOT_FOR_PUBLICATION if cut.only is None else KEPT_FOR_GROUP)


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
    verb = "is" if count == 1 else "are"
    things = many(count, kind, _PLURALS.get(kind, ""))
    return Note("left-out", f"{things} {verb} left out: not for this audience.", certainty=Certainty.CERTAIN)
