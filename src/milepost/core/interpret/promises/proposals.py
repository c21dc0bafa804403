"""Proposals: what an answer seems to decide about its action, kept as its sentence and place for a person to accept."""

import re
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.promises.closing import says_closed, says_complete
from milepost.core.interpret.promises.codes import Codes, codes_of
from milepost.core.interpret.promises.doubted import is_doubted, is_of_other
from milepost.core.interpret.promises.reopening import says_reopened
from milepost.core.interpret.promises.rewording import Named, named, rewords
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.interpret.promises.standing import standing
from milepost.core.interpret.promises.succeeded import succeeded
from milepost.core.interpret.promises.succession import onward, says_succeeded
from milepost.core.plan.model import Action, Answer, Plan, Proposal, ProposalKind, QuestionRole
from milepost.core.quick import altered
from milepost.core.words.sentences import Sentence, sentence_at, sentences

_BOTH = re.compile(r"\b(?:them|they|both|these|the two)\b", re.IGNORECASE)
_NOT_PROSE = frozenset({QuestionRole.STATUS, QuestionRole.LEAD, QuestionRole.DUE})


def proposals(plan: Plan) -> Plan:
    """The plan with what its answers and statuses propose: closings, successions, wordings, new actions, statuses."""
    codes = codes_of(plan)
    prose = {question.key for question in plan.questions if question.role not in _NOT_PROSE}

    def with_proposals(action: Action) -> Action:
        answers = [answer for answer in action.answers if answer.question in prose]
        told = succeeded(action, codes)
        found = [*([told] if told else []), *(one for answer in answers for one in _in_answer(action, answer, codes))]
        return altered(action, proposals=_once((*action.proposals, *found))) if found else action

    return each_action(plan, with_proposals)


def _once(found: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Each thing that is proposed, by the first sentence that proposes it."""
    first: dict[tuple[ProposalKind, tuple[str, ...], str], Proposal] = {}
    for one in found:
        first.setdefault((one.kind, one.to, one.title), one)
    return tuple(first.values())


def _in_answer(action: Action, answer: Answer, codes: Codes) -> Iterator[Proposal]:
    parts = sentences(answer.text)
    wordings = named(answer.text, codes)
    new = tuple(one.number for one in wordings if one.number and not one.is_known)
    for at, part in enumerate(parts):
        for made in _in_sentence(action, answer, part, codes, new):
            yield _of_both(made, parts[at - 1], action, codes) if at and made.kind is ProposalKind.MERGE else made
    for one in wordings:
        where = sentence_at(parts, one.start)
        sentence = parts[where].text if where is not None else one.title
        yield _wording(one, sentence, answer)
    if rewords(answer.text) and len(new) > 1:
        yield Proposal(ProposalKind.SPLIT, answer.text, new, place=answer.place)


def _in_sentence(
    action: Action, answer: Answer, part: Sentence, codes: Codes, new: tuple[str, ...]
) -> Iterator[Proposal]:
    ends = [
        *([ProposalKind.CLOSE] if says_closed(part.text) else []),
        *([ProposalKind.COMPLETE] if says_complete(part.text) else []),
    ]
    numbers = tuple((code.start, code.text) for code in codes.find(part.text) if code.text != action.number)
    onwards = list(says_succeeded(part.text, names_number=bool(numbers)))
    if (ends or onwards) and is_doubted(part.text, action.number):
        ends, onwards = [], []
    if says_reopened(part.text) and not is_of_other(part.text, action.number):
        ends = [ProposalKind.REOPEN]
    for kind in ends:
        yield Proposal(kind, part.text, place=answer.place)
    stands = "" if action.status.text else standing(part.text)
    if stands:
        yield Proposal(ProposalKind.STATUS, part.text, title=stands, place=answer.place)
    for kind in onwards:
        to = onward(part.text, numbers) or new
        parts = _parts(to, new) if kind is ProposalKind.SPLIT else to
        yield Proposal(kind, part.text, parts, place=answer.place)


def _of_both(merged: Proposal, before: Sentence, action: Action, codes: Codes) -> Proposal:
    """A merging that only says "them", with the numbers that the sentence before it names."""
    if merged.to or not _BOTH.search(merged.text):
        return merged
    return replace(merged, to=tuple(code.text for code in codes.find(before.text) if code.text != action.number))


def _parts(named: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a split, with those that the next sentence names: "into two: 3.1 Find drivers; 3.2 Train them"."""
    stems = {number.rpartition(".")[0] for number in named}
    more = tuple(number for number in new if number not in named and number.rpartition(".")[0] in stems)
    return (*named, *more) if set(named) <= set(new) else named


def _wording(one: Named, sentence: str, answer: Answer) -> Proposal:
    is_new = one.number and not one.is_known
    kind = ProposalKind.NEW_ACTION if is_new or not rewords(answer.text) else ProposalKind.REWORD
    return Proposal(kind, sentence, (one.number,) if one.number else (), one.title, answer.place)
