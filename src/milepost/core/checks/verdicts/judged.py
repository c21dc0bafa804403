"""Verdicts on a goal that its number and the number reached do not bear out, wherever in the plan the two stand."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.figures import places_by_action
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN, has_figure
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.checks.verdicts.by_so_much import goal_of_change
from milepost.core.checks.verdicts.roles import GOALS, Bound, Part, Reading, of_part, readings
from milepost.core.checks.verdicts.words import IT, PEER, THEN, Verdict, Way, is_of_limit, verdict
from milepost.core.plan.model import QuestionRole
from milepost.core.words.sentences import cut

_WAYS = (
    "met meets meeting reached reaches reaching hit achieved achieves achieving attained honoured kept keeping "
    "delivered "
    "fulfilled satisfied satisfies passed passes passing beat beaten beats beating surpassed bettered smashed ahead "
    "better "
    "exceeded exceeds exceeding exceed excess past beyond cleared outdone outstripped topped missed misses missing "
    "failed "
    "fails fell short shy behind worse broke broken not nowhere up above over more higher longer outside greater "
    "down below "
    "under within inside less fewer lower shorter beneath underneath"
)
_MEASURED_BY = (
    f"{GOALS} promised planned aimed pledged hoped undertook wanted agreed meant ourselves national nationally county "
    "regional england scotland wales sector average rest last ago baseline before"
)
_SPENT = "underspent underspend underspending overspent overspend overspending"
_OF_IT = "met missed beat beaten exceeded passed surpassed within inside above below"
_FURTHER = re.compile(r"\b(?:further|another|additional|extra) £?$", re.IGNORECASE)
_CHANGE = re.compile(r"\b(?:down|cut|fall\w*|fell|reduc\w+|sav\w+|up|ris\w+|rose) $", re.IGNORECASE)
_GENERAL = frozenset(
    word_set("target goal aim standard ceiling limit budget measure promise year per cent met missed above below set")
)
_REFERENCE = re.compile(r"\b(?P<number>\d{1,2}\.\d{1,2}[a-z]?)\b(?! ?(?:%|per|million|m\b))")
_PARTS = {PEER: Part.PEER, THEN: Part.BEFORE}
_POTS = ("budget", "alloc", "envelope", "estimate")
_OF_ANOTHER = re.compile(r"\b(?:target|goal|aim|ambition|limit|objective)s? (?:for|on)\b", re.IGNORECASE)
_NAMED = ("target", "goal", "aim", "ambition", "limit", "objective")  # what an action may set by its title
_SHORT = ("short of", "shy of", "fell short", "falls short", "fall short", "fallen short", "falling short")
_WINDOWS = ((0, 0), (1, 0), (1, 1), (2, 2))  # sentences before and behind a verdict, the nearest first
_SHARED = 2  # words of weight by which a verdict elsewhere is of an action's goal


class Judged(NamedTuple):
    """A verdict with the goal and the number reached that belie it; sure where all stand in one place."""

    said: Said
    text: str
    verdict: Verdict
    goal: Reading
    now: Reading
    is_sure: bool

    @property
    def is_of_money(self) -> bool:
        """Whether it is of what was spent, and of what was there to spend."""
        return self.verdict.goal.startswith((*_POTS, IT)) and self.goal.number.figure.is_money

    @property
    def told(self) -> str:
        """The sentences that clash, each once."""
        return " … ".join(dict.fromkeys((self.text, self.now.text, self.goal.text)))


def judged(plan: Gathered) -> Sequence[Judged]:
    """Every verdict on a goal that the numbers belie, in its sentence, near it, in its action or in another."""
    return plan.once(_judged)


def _judged(plan: Gathered) -> Sequence[Judged]:
    holding = (f"{_WAYS}, {_MEASURED_BY}", _SPENT, f"{_OF_IT}, it")
    places = sorted({place for words in holding for place in plan.places(WRITTEN, words)})
    of_answers = (_belied(plan, place, one) for place in places if (one := verdict(plan.told_at[place][1].text)))
    above = (sentence for line in texts(plan) for sentence in cut(line))
    of_lines = (_elsewhere(plan, None, text, one) for text in above if (one := verdict(text)))
    return [*filter(None, of_answers), *filter(None, of_lines)]


def _read(plan: Gathered) -> dict[str, Sequence[Reading]]:
    """The numbers of the actions that were read so far."""
    return {}


def _of_action(plan: Gathered, action: str) -> Sequence[Reading]:
    """The numbers of an action with their parts, in printed order."""
    known = plan.once(_read)
    if action not in known:
        told = (plan.told_at[place] for place in plan.once(places_by_action).get(action, ()))
        known[action] = [each for one, part in told for each in readings(one, part.text)]
    return known[action]


def _aimed(plan: Gathered) -> Sequence[int]:
    """The places of the sentences that may give a goal."""
    named = plan.places(WRITTEN, f"{GOALS} promised planned aside allocated, {FIGURE}")
    return [*named, *plan.places(frozenset({QuestionRole.MEASURE}), FIGURE)]


def _belied(plan: Gathered, place: int, one: Verdict) -> Judged | None:
    """A verdict that the nearest goal and number reached belie."""
    said, (text, _) = plan.told_at[place]
    for before, behind in _WINDOWS:
        pair = _pair(_around(plan, place, before, behind), text, one)
        if len(pair) > 1 or (pair and before == behind):
            return _judge(said, text, one, pair, is_sure=True) if len(pair) > 1 else None
    if one.goal == IT:
        return None
    return _of_title(plan, place, one) or _farther(plan, said, text, one)


def _of_title(plan: Gathered, place: int, one: Verdict) -> Judged | None:
    """A verdict that the limit in the action's own title belies: "no more than 20", and 26 are told just before."""
    said, (text, _) = plan.told_at[place]
    told = [*readings(None, said.action.title)] if one.goal.startswith(_NAMED) and has_figure(said.action.title) else []
    if len(told) != 1 or _OF_ANOTHER.search(text):
        return None
    if told[0].bound is Bound.OPEN:
        return _of_all_titled(_of_action(plan, said.action.id), said, text, one, told[0])
    near = _around(plan, place, 1, 1)
    pair = () if of_part(near, Part.GOAL) else _pair([told[0]._replace(part=Part.GOAL), *near], text, one)
    return _judge(said, text, one, pair, is_sure=True) if len(pair) > 1 else None


def _of_all_titled(known: Sequence[Reading], said: Said, text: str, one: Verdict, titled: Reading) -> Judged | None:
    """A verdict that a target is met, where the title counts so many things and the one count of them is lower."""
    goal, title = titled.number, said.action.title
    if said.question.role is QuestionRole.NEXT:  # "With these two sessions the target is met"
        return None
    if one.way is not Way.MET or not goal.noun or goal.is_time or goal.is_loose:
        return None
    if any(_is_goal_of(each, goal.noun) for each in of_part(known, Part.GOAL)):
        return None
    if good_way(title) is Good.LESS or is_less_better(title):
        return None
    counted = [each for each in known if each.number.noun == goal.noun and each.number.names <= goal.names]
    is_one = len({each.worth for each in counted}) == 1 and all(each.part is Part.NOW for each in counted)
    is_lower = is_one and not counted[0].number.is_loose and counted[0].worth < titled.worth
    return Judged(said, text, one, titled._replace(part=Part.GOAL), counted[0], is_sure=False) if is_lower else None


def _is_goal_of(one: Reading, noun: str) -> bool:
    """Whether a number aimed at is of such things, or is called a target."""
    return one.number.noun == noun or any(word in one.text.casefold() for word in _NAMED)


def _farther(plan: Gathered, said: Said, text: str, one: Verdict) -> Judged | None:
    """A verdict that the goal and the number reached of its action belie, or those of another."""
    known = _of_action(plan, said.action.id)
    pair = _pair(known, text, one)
    if len(pair) > 1:
        return _judge(said, text, one, pair, is_sure=False)
    changed = goal_of_change(known) if one.goal not in (PEER, THEN) else None
    if changed:
        return _judge(said, text, one, changed, is_sure=False)
    return None if one.goal == THEN or of_part(known, Part.GOAL) else _elsewhere(plan, said, text, one)


def _around(plan: Gathered, place: int, before: int, behind: int) -> Sequence[Reading]:
    """The numbers of the sentences of one answer around a place."""
    said = plan.told_at[place][0]
    places = range(max(0, place - before), min(len(plan.told_at), place + behind + 1))
    same = (plan.told_at[at][1].text for at in places if plan.told_at[at][0] is said)
    return [each for text in same for each in readings(said, text)]


def _pair(scope: Sequence[Reading], text: str, one: Verdict) -> tuple[Reading, ...]:
    """The goal and the number reached among some; a lone reading where there are several and nobody can choose."""
    goals = _of_weight(of_part(scope, _PARTS.get(one.goal, Part.GOAL)), text)
    if one.goal.startswith(_POTS):
        goals = [each for each in goals if each.number.figure.is_money]
    if not goals:
        return ()
    is_raised = any(_FURTHER.search(each.text, 0, each.number.figure.start) for each in of_part(scope, Part.ASIDE))
    if is_raised or len({each.worth for each in goals}) > 1:
        return (goals[0],)
    nows = [each for each in of_part(scope, Part.NOW) if each.is_like(goals[0])]
    named = [each for each in nows if each.number.noun and each.number.noun == goals[0].number.noun]
    nows = [each for each in named or nows if each.text == text] or named or nows
    nows = [each for each in nows if content(each.text) & content(goals[0].text) - _GENERAL] or nows
    if not nows:
        return ()
    return (goals[0], nows[0]) if len({each.worth for each in nows}) == 1 else (goals[0],)


def _of_weight(some: Sequence[Reading], text: str) -> list[Reading]:
    """Those goals that share a word with the verdict, where there are several."""
    if len({each.worth for each in some}) < 2:
        return list(some)
    words = content(text) - _GENERAL
    return [each for each in some if words & content(each.text)] or list(some)


def _elsewhere(plan: Gathered, said: Said | None, text: str, one: Verdict) -> Judged | None:
    """What another action tells of the goal, which the verdict names by its number or by two words of weight."""
    found = [
        _judge(said, text, one, pair, is_sure=False)
        for action in _may_be_meant(plan, text)
        if not (said and said.action.id == action) and (pair := _pair_there(plan, action, text, one))
    ]
    return found[0] if len(found) == 1 else None


def _may_be_meant(plan: Gathered, text: str) -> set[str]:
    """The actions whose number a text names, or whose goal shares a word with it."""
    words = content(text) - _GENERAL
    numbers = {hit["number"] for hit in _REFERENCE.finditer(text)}
    if numbers:
        return {action for action, number in plan.numbers.items() if number in numbers}
    told = (plan.told_at[place] for place in plan.once(_aimed))
    return {one.action.id for one, part in told if words & content(f"{one.action.title} {part.text}")}


def _pair_there(plan: Gathered, action: str, text: str, one: Verdict) -> tuple[Reading, ...]:
    pair = _pair(_of_action(plan, action), text, one)
    if len(pair) < _SHARED:
        return ()
    title = next((each.said.action.title for each in pair if each.said), "")
    shared = (content(text) - _GENERAL) & content(f"{title} {pair[0].text} {pair[1].text}")
    return pair if _REFERENCE.search(text) or len(shared) >= _SHARED else ()


def _judge(said: Said | None, text: str, one: Verdict, pair: Sequence[Reading], *, is_sure: bool) -> Judged | None:
    goal, now = pair
    title = now.said.action.title if now.said else ""
    wrong = _is_wrong(one, goal, now, title)
    holder = said or now.said
    return Judged(holder, text, one, goal, now, is_sure) if wrong and holder else None


def _is_wrong(one: Verdict, goal: Reading, now: Reading, title: str) -> bool:
    if one.way is Way.ABOVE:
        return now.worth < goal.worth
    if one.way is Way.BELOW:
        return now.worth > goal.worth
    bound = _bound(one, goal, now, title)
    if bound is Bound.OPEN:
        return False
    is_met = now.worth <= goal.worth if bound is Bound.MOST else now.worth >= goal.worth
    return is_met is (one.way is Way.MISSED)


def _bound(one: Verdict, goal: Reading, now: Reading, title: str) -> Bound:
    """On which side of the goal one is to end."""
    if _CHANGE.search(now.text, 0, now.number.figure.start):
        return Bound.LEAST
    if goal.bound is not Bound.OPEN:
        return goal.bound
    if is_of_limit(one):
        return Bound.MOST
    if one.words.casefold().startswith(_SHORT):
        return Bound.LEAST
    text = f"{title} {goal.text} {now.text}"
    good = good_way(text)
    if good is Good.LESS:
        return Bound.MOST
    is_either = good is Good.UNKNOWN and (is_less_better(text) or goal.number.is_time)
    return Bound.OPEN if is_either else Bound.LEAST
