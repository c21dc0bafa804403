"""Shares that do not follow from the part and the whole that an action tells, wherever the three stand."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from milepost.core.checks.facts.things import content
from milepost.core.checks.facts.verbs import lemma
from milepost.core.checks.gathered import words_of
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.pairs import EXPLICIT, Pair, pairs
from milepost.core.checks.reckoning.sizes import Size, sizes
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.plan.model import QuestionRole

_ASIDE = re.compile(
    r"\b(?:target|aim(?:s|ed|ing)?|goal|should|will|would|could|nation\w+|england|scotland|wales|uk|average|expect\w*|"
    r"forecast|at least|up to|per year|a year|benchmark|elsewhere|other (?:areas|councils|forces)|if|want\w*|need\w*|"
    r"last (?:year|time|quarter|month)|previous\w*|the year before|used to|before|baseline|discount|vat|interest|"
    r"inflation|typical\w*|neighbours|region\w*|"
    r"against|compared|versus|from|between)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?P<rate>response|retention|attendance|completion|occupancy|turnout|take-?up|uptake|success|pass|return|"
    r"survival|"
    r"failure|drop-?out|conversion|vacancy|reply|coverage|clear-?up|detection|recovery|collection|strike|hit|share|"
    r"proportion|percentage)(?: rates?)?(?: (?:of|was|is|at|stood at|stands at|came to|comes to|rate|among|for|in|the|"
    r"a|"
    r"just|only|some|about|over|nearly|barely)| [a-z]+(?= (?:of|was|is)))*:? $",
    re.IGNORECASE,
)
_DONE = {  # the deeds by which a rate is known
    rate: re.compile(rf"\b(?:{deeds})", re.IGNORECASE)
    for rates, deeds in {
        "response return reply": "return|repl|respond|answer|sent back|came back|complet|filled|fill",
        "retention survival": "stay|still|left|gone|keep|kept|remain|alive|taken|surviv|dropped|lost|leav|with us|"
        "retain",
        "attendance turnout": "attend|came|come|turned|present|vot|absent|there|register",
        "completion pass success": "complet|finish|pass|succe|through|achiev|qualif",
        "occupancy vacancy": "occup|let\\b|fill|taken|full|empty|vacan|in use|void",
        "takeup uptake conversion": "t[oa]ok|tak|accept|sign|join|us|claim|came|vaccinat|became|screen",
        "dropout failure": "drop|left|leav|gone|fail|gave up",
        "recovery collection": "recover|collect|paid|back",
    }.items()
    for rate in rates.split()
}
_SO = re.compile(
    r"\b(?:so|which|that|this|thus|hence|therefore|representing|represents|meaning|means|making|makes|giving|gives|or|"
    r"i\.?e\.?|"
    r"equal to|namely|amounting to)\b[^.;]{0,60}$|[(–—=:] ?(?:just |only |nearly |over |about )?$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:new|others?|remaining|rest|without|not)\b")
_MONEY = words_of("grant budget fund money pot award allocation sum funding gift legacy cash levy pound pounds spend")
_WEAK = words_of("people those them these all our year total one time number")
_HUNDRED = Decimal(100)
_MOST = 14
_BACK = 3


def wrong_shares(account: Account, line: Line) -> Iterator[Wrong]:
    """The shares of an action that no part and whole of it make, where one part and whole are meant."""
    found = sizes(line.text)
    if len(found) != 1 or line.is_ahead or line.said.question.role is QuestionRole.MEASURE:
        return
    size = found[0]
    before = line.text[: size.start]
    is_tied = size.base or _RATE.search(before) or _SO.search(before)
    if size.way or size.value > _HUNDRED or not is_tied or _ASIDE.search(line.text):
        return
    pair = _meant(account, line, size)
    if pair and not _is_made(account, line, size):
        given = f"{pair.part.words} of {pair.whole.words} is {round(_share(pair), 1).normalize():f}%"
        yield Wrong(line, size.words, given, joined(pair.whole_line, pair.part_line, line), is_sure=pair.is_told)


def _meant(account: Account, line: Line, size: Size) -> Pair | None:
    """The part and the whole from which a share is to be reckoned, if its words leave no choice."""
    found = [pair for pair in pairs(account) if _may_be(line, size, pair) and not _is_told_of(pair, line)]
    best = max((pair.bond for pair in found), default=0)
    found = [pair for pair in found if pair.is_told == (best == EXPLICIT)]
    values = {(pair.part.value, pair.whole.value) for pair in found}
    if len(values) == 1:
        return found[-1]
    whole = max((whole for _, whole in values), default=Decimal(0))
    parts = {part for part, of in values if of == whole}
    is_closed = sum(parts) == whole and {each for pair in values for each in pair} == {whole, *parts}
    return min(found, key=lambda pair: abs(_share(pair) - size.value)) if is_closed else None


def _is_told_of(pair: Pair, line: Line) -> bool:
    """Whether the share of a part in its whole is told beside them, so that another share is of something else."""
    near = {each.at: each for each in (pair.part_line, pair.whole_line) if each is not line}.values()
    return any(
        size.is_met(_share(pair)) or size.is_met(_HUNDRED - _share(pair)) for each in near for size in sizes(each.text)
    )


def _share(pair: Pair) -> Decimal:
    return _HUNDRED * pair.part.value / pair.whole.value


def _may_be(line: Line, size: Size, pair: Pair) -> bool:
    """Whether the words of a share say that it is of this whole."""
    base = _stems(size.base)
    if _OTHERS.search(size.base) or (base and pair.whole_line is line and not pair.is_told):
        return False
    if base:
        return _is_called(base, pair) and (pair.is_told or _is_near(size, pair) or _is_shared(line, size, pair))
    before = line.text[: size.start]
    rate = _RATE.search(before)
    if rate:
        done = _DONE.get(rate["rate"].casefold().replace("-", ""))
        is_so = done is None or any(
            done.search(each.text, 0, rate.start() if each is line else len(each.text))
            for each in (pair.part_line, pair.whole_line)
        )
        return is_so and 0 <= line.at - pair.part_line.at <= _BACK
    is_here = line is pair.part_line is pair.whole_line and pair.part.end <= size.start and pair.whole.end <= size.start
    return is_here and pair.is_told and _SO.search(before) is not None


def _is_called(base: frozenset[str], pair: Pair) -> bool:
    """Whether a whole is of what the share names: its noun, money, or those of whom its sentence tells."""
    whole = pair.whole
    if whole.scale == "£":
        return not (base & _MONEY).isdisjoint(pair.whole_line.words)
    named = {lemma(word) for word in (whole.noun, *whole.names) if word}
    if pair.is_told and lemma(whole.noun) in base:
        return True
    is_known = base <= pair.whole_line.words | pair.part_line.words | named
    return is_known and (lemma(whole.noun) in base or not (base - _WEAK - named).isdisjoint(pair.whole_line.words))


def _is_near(size: Size, pair: Pair) -> bool:
    """Whether the right share is the printed one but for a figure: 28 for 38."""
    if size.is_in_words:
        return False
    said = f"{round(size.value):02}"
    made = (f"{round(share):02}" for share in (_share(pair), _HUNDRED - _share(pair)))
    return any(sum(one != other for one, other in zip(said, right, strict=False)) == 1 for right in made)


def _is_shared(line: Line, size: Size, pair: Pair) -> bool:
    """Whether what is said of the share is said of the part: "referred on" and "referred to a class"."""
    part = pair.part_line.words - {lemma(pair.whole.noun), *map(lemma, pair.whole.names)} - _WEAK - _MONEY
    return line is pair.part_line or not part.isdisjoint(line.words)


def _stems(text: str) -> frozenset[str]:
    return frozenset(lemma(word) for word in content(text.casefold()))


def _is_made(account: Account, line: Line, size: Size) -> bool:
    """Whether any two numbers of the action make the share, or so many that some always would."""
    near = account.near(line, _BACK, 1) if account.is_table else account.lines
    pool = [one for each in near if not each.is_ahead for one in each.numbers]
    some = _distinct([one for one in pool if one.scale != "%"])
    if len(some) > _MOST:
        return True
    return any(
        _makes(size, *sorted((one.value, other.value))) for one, other in combinations(some, 2) if one.is_like(other)
    )


def _distinct(some: Sequence[Number]) -> Sequence[Number]:
    return list({(one.value, one.scale, one.noun): one for one in some}.values())


def _makes(size: Size, low: Decimal, high: Decimal) -> bool:
    if not low:
        return True
    made = [low / high, 1 - low / high]
    made += [] if size.is_in_words else [low / (low + high), high / (low + high), (high - low) / low]
    return any(size.is_met(_HUNDRED * each) for each in made)
