"""The questions of live actions that nobody answered, and whether that can be meant."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.states.begun import is_begun as is_begun_by
from milepost.core.checks.facts.texts.asking import Tone
from milepost.core.checks.facts.texts.asking import asked as asked_of
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN, is_new, meaning
from milepost.core.checks.sayings.over import over
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

_REMARKS = re.compile(
    r"\b(?:comments?|remarks?|notes?|internal|optional|exceptions?|if any|where applicable)\b", re.IGNORECASE
)
_HALF = 0.5  # of the live actions answer a question that a blank is missed under
_TOLD = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_IS_ASKED = re.compile(
    r"\s*(?:what|how|why|where|who|which|did|has|have|are|is|does)\b|(?:\S+ ){2,}.*\?\s*$|"
    r"(?:.*\b)?(?:evidence|outcomes?|results?|impact|difference|benefits?|voice)\b",
    re.IGNORECASE,
)  # a question of the partnership's own that everybody is to answer
_OWN = frozenset({QuestionRole.OTHER})
_DASH = re.compile(r"[\s.…–—_-]*")
_USUAL_FEWEST, _USUAL = 5, 0.8  # other actions that answer a question, and how many of all, so that a blank is a gap
_FEWEST_ENDED = 2  # other actions that are over, all of which answer
_SEVERAL = 3  # actions; in a plan of fewer, each may have questions of its own
_EVERY = re.compile(
    r"\b(?:fill in|complete|answer)\b[^.;\n]{0,20}\b(?:every|each|all)\b[^.;\n]{0,20}"
    r"\b(?:box(?:es)?|cells?|questions?|columns?|sections?|rows?|parts?|fields?)\b(?! (?:from|of|that|about|asked))|"
    r"\b(?:no (?:box|cell|question|column|section|field)s?|do not|never)\b[^.;\n]{0,30}\b(?:blank|empty)\b",
    re.IGNORECASE,
)  # what a plan tells those who fill it in


_NOT_BEGUN = re.compile(
    r"\W*(?:not (?:yet )?(?:started|begun|commenced|due (?:to )?(?:start|begin|until|before)|under ?way)|"
    r"(?:will|to|due to|is to) (?:start|begin))\b",
    re.IGNORECASE,
)


_NONE = re.compile(
    r"\W*(?:none|nil|nothing|n/?a\b|no (?:concerns?|worr(?:y|ies)|issues?|risks?|barriers?))", re.IGNORECASE
)


class Blank(NamedTuple):
    """A question about the past that was left blank; `is_begun` where nothing says that there is nothing to tell yet.

    That is so of an action that has not begun as well, where its account alone is blank among other answers.

    It is a gap without doubt where every other question of the action is blank too, or where the action has begun and
    the question asks how things are, the plan itself wants every question answered, other actions say "None" under
    the question where there is nothing to tell, or nearly every other action answers it. A question that hardly half
    of the actions answer, a column for remarks and the column of a period before the last that is told may be blank.
    """

    said: Said
    is_begun: bool
    is_sure: bool


def unanswered(plan: Gathered) -> tuple[Blank, ...]:
    """Every such question in printed order, but of actions that are new; ask for `plan.once(unanswered)`.

    What nobody answers is no question yet, like the column of a quarter to come. Of actions that are over only those
    are missed that all others that are over answer.
    """
    ended = plan.once(over)
    asked = list(plan.said(_TOLD))
    blank = [one for one in asked if _is_blank(one)]
    own = list(_of_own(plan, asked))
    if not blank:
        return tuple(own)
    by_id = {one.action.id: one.action for one in asked}
    left_out = ended | {each for each, action in by_id.items() if each not in ended and is_new(action)}
    every = [one for one in asked if one.action.id not in left_out]
    left = set(map(id, blank))
    live = [one for one in every if id(one) in left]
    found = _of_live(plan, every, live)
    of_ended = [one for one in blank if one.action.id in ended and one.question.role is not QuestionRole.WORRIED]
    if not of_ended:
        return (*found, *own)
    found += _of_ended(plan, asked, blank, of_ended)
    at = {id(one): place for place, one in enumerate(asked)}
    return (*sorted(found, key=lambda one: at[id(one.said)]), *own)


def _is_blank(one: Said) -> bool:
    return not one.answer.nothing_to_report and _DASH.fullmatch(one.answer.text) is not None


def _of_own(plan: Gathered, told: Sequence[Said]) -> Iterator[Blank]:
    """The blanks under questions of the plan's own ("How we know") of live actions that have an account.

    Nearly all others answer them; a column that asks for no answer in words may be blank.
    """
    if not any(one.role in _OWN and _IS_ASKED.match(one.heading) for one in plan.questions):
        return
    ended = plan.once(over)
    accounted = {one.action.id for one in told if one.question.role is QuestionRole.WHERE_NOW and not _is_blank(one)}
    every = [one for one in plan.said(_OWN) if _IS_ASKED.match(one.question.heading)]
    live = [one for one in every if one.action.id in accounted and one.action.id not in ended]
    of_all = Counter([one.question.key for one in live])
    blank = [one for one in live if _is_blank(one)]
    usual = _usual(of_all, of_all - Counter([one.question.key for one in blank]))
    for one in blank:
        if one.question.key in usual and not _REMARKS.search(one.question.heading) and not is_new(one.action):
            yield Blank(one, is_begun=True, is_sure=True)


def _of_ended(
    plan: Gathered, every: Sequence[Said], blank: Sequence[Said], of_ended: Sequence[Said]
) -> Iterator[Blank]:
    """The one blank of an action that is over under a question that many others answer, and all others that are over.

    It is none under what is worried about, which is over as well, nor in a column of one of several periods.
    """
    ended = plan.once(over)
    of_all = Counter([one.question.key for one in every])
    usual = _usual(of_all, of_all - Counter([one.question.key for one in blank]))
    told = Counter([one.question.key for one in every if one.action.id in ended])
    missed = Counter([one.question.key for one in of_ended])
    alone = Counter([one.role for one in plan.questions])
    for one in of_ended:
        key = one.question.key
        is_good = asked_of(one.question) is Tone.GOOD  # what ended well is soon told; an account may end with the work
        is_only = missed[key] == 1 and (is_good or told[key] > _FEWEST_ENDED) and alone[one.question.role] == 1
        if key in usual and is_only and not _REMARKS.search(one.question.heading):
            yield Blank(one, is_begun=True, is_sure=is_good)


def _of_live(plan: Gathered, every: Sequence[Said], blank: Sequence[Said]) -> list[Blank]:
    """Those of actions that go on."""
    if not blank:
        return []
    of_all = Counter([one.question.key for one in every])
    filled_in = of_all - Counter([one.question.key for one in blank])
    blank = [one for one in blank if filled_in[one.question.key] or of_all[one.question.key] < _SEVERAL]
    missed, usual = _missed(plan, of_all, filled_in), _usual(of_all, filled_in)
    torn, wants_all = _torn_actions(plan), any(_EVERY.search(text) for text in texts(plan))
    many = Counter(one.action.id for one in blank)
    left = set(map(id, blank))
    filled = {one.action.id for one in every if id(one) not in left}
    says_none = {one.action.id for one in plan.said(WRITTEN) if one.action.id in many and _NONE.match(one.answer.text)}
    worded = _worded(list(plan.said(_TOLD)))
    idle = {one.action.id for one in every if any(map(_NOT_BEGUN.match, (one.answer.text, one.action.status.text)))}
    found: list[Blank] = []
    for one in (each for each in blank if each.action.id not in torn):
        is_idle = meaning(plan, one.action) is Meaning.NOT_STARTED or one.action.id in idle
        is_begun = not is_idle or _tells_of_work(one)  # whatever its status says
        is_whole = one.action.id not in filled and many[one.action.id] > 1
        is_account = one.question.role is QuestionRole.WHERE_NOW and asked_of(one.question) is Tone.PLAIN
        is_worded = one.question.key in worded
        is_asked = is_begun or one.action.id in says_none  # what has not begun may answer all with "None yet"
        is_sure = (is_begun and (is_account or wants_all or one.question.key in usual)) or (is_asked and is_worded)
        is_alone = is_account and many[one.action.id] == 1 and one.action.id in filled and one.question.key in usual
        found.append(Blank(one, is_begun or is_alone, (is_whole or is_sure) and one.question.key in missed))
    return found


def _tells_of_work(one: Said) -> bool:
    """Whether an answer about the action of another tells that work has begun."""
    texts_told = (part.text for answer in one.action.answers for part in sentences(answer.text))
    return any(map(is_begun_by, texts_told))


def _missed(plan: Plan, of_all: Counter[str], filled: Counter[str]) -> frozenset[str]:
    """The keys of the questions that an officer would expect to see answered; both count answers by question."""
    ends = {one.key: one.end or date.min for one in plan.periods}
    told = [one.period for one in plan.questions if one.period and filled[one.key]]
    last = max(reversed(told), key=lambda key: ends.get(key, date.min), default="")  # of undated ones the last printed
    return frozenset(
        one.key
        for one in plan.questions
        if (filled[one.key] >= _HALF * of_all[one.key] or of_all[one.key] < _SEVERAL)
        and (not told or one.period in ("", last))
        and not _REMARKS.search(one.heading)
    )


def _worded(every: Sequence[Said]) -> frozenset[str]:
    """The keys of questions under which an action says so in words where there is nothing to tell: "None"."""
    said = (one for one in every if one.answer.nothing_to_report or _NONE.match(one.answer.text))
    return frozenset(one.question.key for one in said)


def _usual(of_all: Counter[str], filled: Counter[str]) -> frozenset[str]:
    """The keys of questions that all but one or two live actions answer; both count answers by question."""
    return frozenset(key for key, many in filled.items() if many >= max(_USUAL_FEWEST, _USUAL * of_all[key]))


def _torn_actions(plan: Plan) -> frozenset[str]:
    """The actions of a plan that have a question of their own: a line of an answer was read as its heading."""
    found = list(actions(plan))
    asked = Counter(answer.question for action in found for answer in action.answers)
    many = len(found) >= _SEVERAL
    return frozenset(one.id for one in found if many and any(asked[answer.question] == 1 for answer in one.answers))
