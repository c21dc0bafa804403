"""What there is after some came and some went, beside how many there were: "37 at first, 14 joined, nine left: 41"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.words.anycase import AnyCase

_END = re.compile(
    r"(?:\b(?:so|now|today|thus|hence|end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:ed|ing)|stands?|stood|by then|year-end|"
    r"makes|leav(?:es|ing) "
    r"us|total(?:s|led)?|in all|balance)\b|·:?)[^.;:\d£]{0,60}$",
    re.IGNORECASE,
)
_END_BEHIND = re.compile(
    r"(?: [a-z-]+){0,3}? (?:now|today|in all|at the end|at year end|by the end|on ·|at ·|in ·|remain)\b|[^.;]{0,30}·"
)
_START = re.compile(
    r"\b(?:beg[ai]n|began|start(?:ed|ing)?|open(?:ed|ing)|brought forward|first|at the start|initially|originally|"
    r"stood at|"
    r"[a-z]+ (?:had|were|was)|from|last year|a year ago)\b[^.;\d£]{0,50}$|·[^.;\d£]{0,30}$",
    re.IGNORECASE,
)
_START_BEHIND = re.compile(
    r"[^.;,\d£]{0,40}(?:\b(?:at the start|last year|a year ago|to begin with|before)\b|·)", re.IGNORECASE
)
_IN = AnyCase(
    r"\b(?:approv|join|gain|recruit|bought|buy|purchas|add|new\b|admit|admission|arriv|sworn|swore|sign(?:ed|ing)? up|"
    r"enrol|took "
    r"on|taken on|(?<!or )more\b(?! than)|starters|came\b|received|receipts|donated|appoint(?!ment)|hired|register|"
    r"intake|welcom|"
    r"planted|built|raised|paid in|deposit|income|born|moved in)"
)
_OUT = AnyCase(
    r"\b(?:left\b|lost\b|goodbye|farewell|resign|clos|retir|sold\b|withdr|discharg|died\b|deaths|leav|moved (?:on|out|"
    r"away)|g[ai]ve up|"
    r"scrapp|rehomed|gone\b|dropped|cancel|went\b|removed|dismiss|spent|paid out|payments|written off|demolish|felled|"
    r"stolen|stood down|deregister|lapsed|departed)"
)
_OPENS = words_of("took taken paid moved sign signed signing gave give stood written")  # what takes two words
_NET = re.compile(
    r"(?: (?!(?:and|but|or|of|to|in|at|on|for|by)\b)[a-z’'-]+){0,2}? (?:(?P<up>stronger|up|better off|more|bigger|"
    r"richer)|"
    r"(?P<down>weaker|down|worse off|fewer|short|smaller|poorer))\b(?: than\b| on (?:the|last|a)\b|[.,;]|\s*$)",
    re.IGNORECASE,
)
_NET_BEFORE = re.compile(
    r"\b(?:(?P<up>(?:net )?gain(?: of)?|net (?:rise|increase|growth) of|up by|grown by|net)|"
    r"(?P<down>(?:net )?loss(?: of)?|net "
    r"(?:fall|drop|reduction) of|down by|shrunk by))(?: just| only)? £?$",
    re.IGNORECASE,
)
_LOOSE = AnyCase(
    r"\b(?:including|includes|among|both|merged|some (?:of|was|were|are|have)|of (?:whom|which|them|these|those)|"
    r"half|third|target|per|each|every|"
    r"average|"
    r"between \d|ranging|mainly|mostly|whom|twice|double|times|will|would|could|should|planned|expected|elsewhere|aim|"
    r"hope|look for|or fewer|or more)\b|%"
)
_CUT = re.compile(r",| and |;")
_FEWEST, _MOST, _BACK, _PAIR = 3, 5, 2, 2


class Step(NamedTuple):
    """A number with its line, and 1 where so many came, -1 where so many went, 0 where the words do not say."""

    number: Number
    line: Line
    sign: int


def wrong_flows(account: Account, line: Line) -> Iterator[Wrong]:
    """The ends that no coming and going makes from the start, and the gains that those who moved do not make."""
    lines = [] if line.is_ahead else account.up_to(line, _BACK)
    may_be = sum(each.most for each in lines) >= _FEWEST
    may_be = may_be and any(any(map(may_move, words_in(each.text))) for each in lines)
    steps: Sequence[Step] = ()
    for each in reversed(lines if may_be and not _LOOSE.search(line.text) and line.numbers else []):
        if _LOOSE.search(each.text) or any(one.is_about or one.is_aim for one in each.numbers):
            return
        steps = (*_steps(each), *steps)
        found = (_end(steps) or _net(steps)) if len(steps) <= _MOST else ()
        if found is not None:
            yield from found
            return


@lru_cache(maxsize=4096)  # the same words stand in sentence after sentence
def may_move(word: str) -> bool:
    """Whether a word is of what comes or goes, or opens what is."""
    return word in _OPENS or _IN.search(word) is not None or _OUT.search(word) is not None


def _steps(line: Line) -> Iterator[Step]:
    plain = timeless(line.text)
    for at, one in enumerate(line.numbers):
        yield Step(one, line, _sign(plain, line.numbers, at))


def _sign(plain: str, some: Sequence[Number], at: int) -> int:
    start = some[at - 1].end if at else 0
    end = some[at + 1].start if at + 1 < len(some) else len(plain)
    behind = _CUT.split(plain[some[at].end : end], maxsplit=1)[0]
    for words in (behind, _CUT.split(plain[start : some[at].start])[-1] if at else plain[: some[at].start]):
        came, went = _IN.search(words), _OUT.search(words)
        if bool(came) is not bool(went):
            return 1 if came else -1
    return 0


def _end(steps: Sequence[Step]) -> Sequence[Wrong] | None:
    """What is wrong with an end whose start and moves are told, nothing where it is right, None where they are not."""
    if len(steps) < _FEWEST:
        return None
    first, *moves, last = steps
    if first.sign or not all(step.sign for step in moves) or last.sign or not _are_ends(first, last):
        return None
    nouns = {step.number.noun for step in steps if step.number.noun}
    is_bare = bool(nouns) and not first.number.noun and first.line.said is not last.line.said
    if len(nouns) > 1 or len({step.number.scale for step in steps}) > 1 or is_bare:
        return None  # of what a bare number of another answer is cannot be known
    values = [step.number.value for step in moves]
    start, end = first.number.value, last.number.value
    ways = {*product((1, -1), repeat=len(values)), *product(*((step.sign, 0) for step in moves))}
    if any(start + sum(value * sign for value, sign in zip(values, way, strict=True)) == end for way in ways):
        return ()
    made = start + sum((step.number.value * step.sign for step in moves), Decimal(0))
    told = "".join(f" {'and' if step.sign > 0 else 'less'} {step.number.words}" for step in moves)
    given = f"{first.number.words}{told} make {made.normalize():,f}"
    return [Wrong(last.line, last.number.words, given, joined(*(step.line for step in steps)), is_sure=True)]


def _are_ends(first: Step, last: Step) -> bool:
    """Whether words tell of the first number that it was at the start, and of the last that it is at the end."""
    start, end = timeless(first.line.text), timeless(last.line.text)
    is_start = _START.search(start, 0, first.number.start) or _START_BEHIND.match(start, first.number.end)
    is_end = _END.search(end, 0, last.number.start) or _END_BEHIND.match(end, last.number.end)
    return bool(is_start and is_end)


def _net(steps: Sequence[Step]) -> Sequence[Wrong] | None:
    """What is wrong with a gain or loss, where only those who came and those who went are told."""
    if len(steps) != _FEWEST:
        return None
    one, other, last = steps
    plain = timeless(last.line.text)
    hit = _NET.match(plain, last.number.end) or _NET_BEFORE.search(plain, 0, last.number.start)
    if hit is None or one.sign * other.sign != -1 or not one.number.scale == other.number.scale == last.number.scale:
        return None
    made = one.number.value * one.sign + other.number.value * other.sign
    said = last.number.value * (1 if hit["up"] else -1)
    if made == said or not made:
        return ()
    came, went = sorted((one, other), key=lambda step: -step.sign)
    way = "a gain" if made > 0 else "a loss"
    given = f"{came.number.words} came and {went.number.words} went, {way} of {abs(made).normalize():,f}"
    return [
        Wrong(
            last.line,
            f"{last.number.words}{hit.group() if hit.start() else ''}".strip(),
            given,
            joined(*(step.line for step in steps)),
            is_sure=True,
        )
    ]
