"""Claims of a result in one place of a plan, with the numbers that lead to it in another action or above them all."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from milepost.core.checks.facts.speech.kindred import are_of_other_times
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import numbered_everywhere
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN, has_figure
from milepost.core.checks.reckoning.accounts import Account, Accounts, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.rates import may_tell, rates
from milepost.core.checks.reckoning.results import wrong_results
from milepost.core.checks.reckoning.shares import wrong_shares
from milepost.core.checks.reckoning.sizes import SIZE_WORDS, in_words, sizes
from milepost.core.checks.reckoning.totals import is_joint, may_be_joint
from milepost.core.checks.reckoning.wrong import Wrong, joined

_IN_WORDS = (SIZE_WORDS, "one two three four five six seven eight nine, in out")
_COUNTED = ("together between altogether combined", "each apiece per every")
_FEW, _RARE, _SHARED, _MOST, _ABOVE = 3, 12, 2, 4, 40
_NEARLY = Decimal("0.12")


def wrong_elsewhere(plan: Gathered) -> Iterator[Wrong]:
    """The shares, products and totals that the numbers of other places do not make, where all are of one thing."""
    for line in _claims(plan):
        others = _kindred(plan, line)
        if others:
            yield from _read(plan, line, others)


def _claims(plan: Gathered) -> Iterator[Line]:
    """The sentences that tell a share in words, a total of several or a rate, in answers and beside them."""
    numbers = plan.once(numbered_everywhere)
    yield from (line for line in plan.once(_beside) if line.numbers or sizes(line.text))
    places = {place for words in _IN_WORDS for place in plan.places(WRITTEN, words)}
    places |= {place for words in _COUNTED for place in plan.places(WRITTEN, words) if place in numbers}
    for line in (_line(plan, place) for place in sorted(places)):
        if in_words(line.text) or (may_be_joint(line.text) and _is_joint(line)) or _is_rated(line):
            yield line


def _is_joint(line: Line) -> bool:
    return any(is_joint(line.text, one) for one in line.numbers)


def _is_rated(line: Line) -> bool:
    return may_tell(line.text) and any(rates(line))


def _line(plan: Gathered, place: int) -> Line:
    """The sentence at a place, as its action's account holds it where it has one."""
    known = plan.once(Accounts).line_at.get(place)
    return known[1] if known else Line(*plan.told_at[place], place)


def _beside(plan: Gathered) -> Sequence[Line]:
    """The sentences beside the actions that hold a figure."""
    some = [at for at, (said, part) in enumerate(plan.told_at) if said.is_beside and has_figure(part.text)]
    return [_line(plan, at) for at in some[:_ABOVE]]


def _kindred(plan: Gathered, line: Line) -> Sequence[Line]:
    """The sentences of other actions, or beside them all, that share two telling words with one."""
    shared = Counter(chain.from_iterable(_telling(plan, line.text)))
    numbers, action = plan.once(numbered_everywhere), line.said.action
    found_at = [place for place, many in shared.items() if many >= _SHARED and place in numbers]
    found = {place: _line(plan, place) for place in found_at if plan.told_at[place][0].action is not action}
    found |= {one.at: one for one in plan.once(_beside) if len(one.words & line.words) >= _SHARED}
    kindred = [one for at, one in found.items() if at != line.at and not are_of_other_times(one.text, line.text)]
    return kindred if len(kindred) <= _MOST else []


def _telling(plan: Gathered, text: str) -> Iterator[Collection[int]]:
    """The places that hold a word of a text, word by word, where few do."""
    for word in content(text.casefold()):
        if len(word) > _SHARED and len(plan.index.get(word, ())) <= _RARE:
            forms = (word, f"{word}s", f"{word}es", f"{word[:-1]}ies" if word.endswith("y") else "")
            places = {place for form in forms for place in plan.index.get(form, ())}
            is_name = len(places) <= _FEW and f" {word.capitalize()}" in text
            if 0 < len(places) <= _RARE:
                yield from (places, places) if is_name else (places,)


def _read(plan: Gathered, line: Line, others: Sequence[Line]) -> Iterator[Wrong]:
    lines = {one.at: one for one in (*_around(plan, others), *_own(plan, line), *others, line)}
    some = [lines[at] for at in sorted(lines)]
    account = Account(some, sum(len(one.numbers) for one in some))
    at_home = {one.at for one in some if one.said.action is line.said.action}
    found = [*(one for one in wrong_shares(account, line) if one.is_sure), *wrong_results(account, line)]
    for one in (*found, *_joint(account, line)):
        if any(place not in at_home for place in one.places):
            yield one._replace(is_sure=False, line=_answering(some) if one.line.is_beside else one.line)


def _answering(some: Sequence[Line]) -> Line:
    """The last of some lines that stands in an answer, where none of the claim does."""
    return next((one for one in reversed(some) if not one.is_beside), some[-1])


def _around(plan: Gathered, some: Sequence[Line]) -> Iterator[Line]:
    """The sentences next to some in their answers that hold numbers: "96 of them" behind "128 men left"."""
    numbers = plan.once(numbered_everywhere)
    for one in some:
        for place in (one.at - 1, one.at + 1):
            if numbers.get(place, 0) and plan.told_at[place][0] is one.said:
                yield _line(plan, place)


def _own(plan: Gathered, line: Line) -> Sequence[Line]:
    return plan.once(Accounts).of(line.said.action.id).lines if not line.is_beside else []


def _joint(account: Account, line: Line) -> Iterator[Wrong]:
    """What is wrong with a total of what several places tell, each with one number: "between them they gave £21"."""
    some = [one for one in line.numbers if is_joint(line.text, one)]
    total = max(some, key=lambda one: one.value, default=None)
    if total is None:
        return
    parts = [(one, each) for each in account.lines for one in _parts(each, total, is_here=each is line)]
    made = sum((one.value for one, _ in parts), Decimal(0))
    is_off = made != total.value and abs(made - total.value) <= _NEARLY * total.value
    if len(parts) == _SHARED and is_off and any(one.value > made / 10 for one, _ in parts):
        sign = "£" if total.scale else ""
        given = f"{' and '.join(one.words for one, _ in parts)} come to {sign}{made.normalize():,f}"
        lines = [each for _, each in parts]
        yield Wrong(line, total.words, given, joined(*lines, line), False, tuple(each.at for each in lines))


def _parts(each: Line, total: Number, *, is_here: bool) -> Sequence[Number]:
    some = [one for one in each.numbers if one is not total and one.is_like(total) and one.value < total.value]
    return some if len(some) == 1 and not (some[0].is_aim or each.is_ahead) else []
