"""A change is not what its first and its last figure make it.

Why: "Doubled from 40 to 60" is wrong in the word or in a figure, and a reader sees it at once.

Example:
    Action: 1.1 Bring girls into sport
    Now: The number of girls has doubled from 40 in 2021 to 60 in 2022.
Better:
    Action: 1.1 Bring girls into sport
    Now: The number of girls has doubled from 40 in 2021 to 80 in 2022.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import chain

from milepost.core.checks.facts.figures import then_and_now
from milepost.core.checks.facts.figures.from_nothing import from_nothing
from milepost.core.checks.facts.figures.moves import SIZES, moves_of
from milepost.core.checks.facts.figures.multiples import wrong_multiple
from milepost.core.checks.facts.figures.no_change import unmoved
from milepost.core.checks.facts.figures.since_year import belied_by_year
from milepost.core.checks.facts.figures.times_said import times_said
from milepost.core.checks.figures import COUNT, counted, in_digits, in_one_unit, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.verdicts.since_start import wrong_points
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_GAP = r"[^.;:\n\d]{0,60}?"
_ABOUT = r"(?:only |just |about |around |some )?"
_counted = partial(counted, after=r"(?![\w/%]|[.,]\d)")
_ENDS = AnyCase(
    rf"(?:\bfrom {_ABOUT}£?{_counted('first')}(?! ?per ?cent){_GAP} to "
    rf"{_ABOUT}£?{_counted('last')}(?! ?per ?cent)|"
    rf"\b(?:to|at) {_ABOUT}£?{_counted('to')}{_GAP},? (?:from|compared with|"
    rf"against) {_ABOUT}£?{_counted('of')})"
)
_BEFORE_IT = re.compile(
    rf"(?<![\w.,£/-])£?{_counted('last')}(?: [a-z]+){{0,3}} \((?:in )?(?:the )?(?:last|previous|prior|·|quarter \d|"
    rf"spring|summer|autumn|winter)[^()\d]{{0,24}}?:? ?£?{_counted('first')}(?! ?per ?cent)\)",
    re.IGNORECASE,
)  # "67 (quarter 1: 58), an increase of 25%"
_THAN = re.compile(
    rf"(?<![\w.,£/-]){_counted('last')}{_GAP},? (?:(?P<share>\d{{1,3}}) ?(?:%|per ?cent)|"
    rf"(?:a |one )?(?P<part>half|third|quarter|fifth|tenth)) (?:(?P<up>more|higher)|(?P<down>fewer|less|lower)) than "
    rf"(?:(?:the|our) )?{_counted('first')}",
    re.IGNORECASE,
)  # "40 people, a third more than the 30 of last year"
_BESIDE = re.compile(
    rf"(?<![\w.,/-]){_counted('last')}{_GAP},? £?{COUNT} (?:(?P<up>more|higher)|(?P<down>fewer|less|"
    rf"lower)) than (?:(?:the|our) )?£?{_counted('first')}{_GAP}(?:, |, or | \(|, which is )(?:an? )?"
    r"(?:rise|increase|growth|gain|fall|drop|decrease|reduction|cut) of (?:(?P<share>\d{1,3}) ?(?:%|per ?cent\b)|"
    r"(?:a |one )?(?P<part>half|third|quarter|fifth|tenth)\b)",
    re.IGNORECASE,
)  # "1,500 more than the 20,000 of last year, a rise of 15%"
_TIMES: dict[str, Decimal | int] = {
    "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "trebled": 3, "tripled": 3, "quadrupled": 4,
    "halved": Decimal("0.5"), "halving": Decimal("0.5"),
}  # fmt: skip
_TIMES_WORD = re.compile(rf"\b(?:{'|'.join(_TIMES)})\b", re.IGNORECASE)
_SHARES: dict[str, Decimal | int] = {
    "half": 50,
    "third": Decimal("33.3"),
    "quarter": 25,
    "fifth": 20,
    "tenth": 10,
    "2 thirds": Decimal("66.7"),
    "3 quarters": 75,
}
_PAIR = re.compile(
    rf"\bfrom {_counted('first')} to {_counted('last')}|"
    rf"(?<![\w.,£/-]){_counted('to')}(?: [a-z]+){{0,3}},? (?:up |down )?from {_counted('of')}"
)
_ALONE = re.compile(
    r"\W{0,2}(?:(?:that|this) is )?an? (?:(?P<up>rise|increase|growth|gain)|fall|drop|decrease|reduction) of "
    r"(?P<share>\d{1,3}) ?(?:%|per ?cent\b)(?! (?:point|in|of)\b)(?=[^\d]*$)",
    re.IGNORECASE,
)
_UP = r"ris(?:e|en|es|ing)|rose|increas(?:e|es|ed|ing)|grow(?:n|s|th|ing)?|grew|up|more"
_DOWN = r"fall(?:en|s|ing)?|fell|reduc(?:ed|tion|ing|e)|decreas(?:e|ed)|drop(?:ped)?|cut|down|fewer|less"
_WAY = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_OVER, _UNDER = r"over|well over|more than|at least", r"nearly|almost|just under|under|less than|up to"
_ROUGHLY = rf"(?:(?P<over>{_OVER}|just over)|(?P<under>{_UNDER})|about|around|roughly)? ?"
_BY = re.compile(
    rf"\b{_WAY}\b(?:(?: [a-z]+){{0,4}} (?:by|of)|(?<=\bup)|"
    rf"(?<=\bdown)) {_ROUGHLY}(?:(?P<share>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent\b)|"
    rf"(?:a |an |one )?(?P<part>half|third|quarter|fifth|tenth|2 thirds|3 quarters)\b|"
    rf"{_counted('count')}(?! ?per ?cent))|"
    rf"\b(?:(?P<plain>\d{{1,3}}) ?(?:%|per ?cent)|(?:a |one )?(?P<piece>half|third|quarter|fifth|tenth)) "
    rf"{_WAY.replace('<up>', '<up2>').replace('<down>', '<down2>')}\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:(?<!\d )(?:more|less) than|nearly|almost|over|at least|about|around|some|roughly|up to|target of|or so)\b",
    re.IGNORECASE,
)
_LOOSE_RATE = re.compile(
    r"\b(?:(?:(?<!by )(?<!of )(?<!about )a|per|each|every) (?:year|month|quarter(?! (?:fewer|less|more|lower|"
    r"higher)))|annual(?:ly)?|yearly)\b",
    re.IGNORECASE,
)
_ALLOWED, _ALLOWED_LOOSE, _ALLOWED_IN_WORDS = Decimal("1.1"), Decimal(12), Decimal(6)  # points of 100
_OVER_BY, _UNDER_BY = Decimal(25), Decimal("0.7")  # "more than half" is not said of 80 in 100
_POINTS = re.compile(r"\d (?:percentage )?points?\b", re.IGNORECASE)
_SIGNS = (
    "from against compared than last previous prior quarter spring summer autumn winter increase rise fall reduction "
    "decrease drop growth up down double twice treble times half"
)
_SHARES_ENDS = re.compile(
    rf"(?P<first>\bfrom {_ABOUT}{COUNT}) ?%(?P<gap>{_GAP} to {_ABOUT})(?P<last>{COUNT}) ?%", re.IGNORECASE
)
_LOOK_BACK = 24  # characters
_ROUNDED = Decimal("0.5")
_TIMES_ALLOWED = Decimal("0.15")
_BOUND = re.compile(
    r"\b(?:(?P<over>(?:more|better) than|over)|(?:nearly|almost|just under|not quite|practically))(?: (?:the|its|our|"
    r"be|been))? $",
    re.IGNORECASE,
)
_CLEARLY = Decimal("0.97")
_MEND = "Put right the word or the figure that is wrong."


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "doubled", "a rise of a third" and "down by 20%" beside "from A to B" that A and B do not bear out."""
    for one, sentence in reckoned(plan, holding=_SIGNS):
        text = _of_shares(in_one_unit(in_digits(sentence)))
        text = text.replace("%", "") if _POINTS.search(text) else text
        ends = _ENDS.search(text) or (_BEFORE_IT.search(text) if "(" in text else None)
        than = (_THAN.search(text) or _BESIDE.search(text)) if "than" in text.lower() else None
        said = _belied(text, ends) if ends else ""
        if than and _is_more_or_less(than):
            said, ends = than.group(), than
        multiple = wrong_multiple(text)
        if multiple:
            said, ends = multiple.group(), multiple
        if ends and said:
            message = f"{name(one.action)} says “{said}”, and goes from {_first(ends)} to {_last(ends)}."
            yield one.fault(message, _MEND, sentence)
    yield from _in_another_sentence(plan)
    yield from _in_another_answer(plan)
    yield from _behind_two_figures(plan)
    for rise in from_nothing(gathered(plan)):
        message = f"{name(rise.said.action)} says “{rise.size}”, and nothing can rise so from nothing."
        yield rise.said.fault(message, _MEND, rise.text)
    for same in unmoved(gathered(plan)):
        message = f"{name(same.said.action)} says “{same.size}”, and both figures are {same.figure}."
        yield same.said.fault(message, _MEND, same.text, is_sure=False)
    for points in wrong_points(gathered(plan)):
        start = f"{points.start.normalize():f}%"
        yield points.said.fault(
            f"{name(points.said.action)} says “{points.told}”, and from {start} to {points.now.words} it is "
            f"{points.right.normalize():f}.",
            "Put right the figure that is wrong.",
            f"{points.text} … {points.now.text}",
        )


def _behind_two_figures(plan: Plan) -> Iterator[Fault]:
    """Every "48 were, 84 are, a rise of 43%" that no "from A to B" tells."""
    for one, sentence in reckoned(plan, 1, holding=SIZES):
        for move in moves_of(one, sentence):
            if move.is_off and not move.is_points and not _ENDS.search(in_digits(sentence)):
                yield one.fault(
                    f"{name(one.action)} says “{move.said}”, and between {move.low.figure.words} and "
                    f"{move.high.figure.words} that is {round(move.right)}%.",
                    _MEND,
                    move.words,
                )


def _in_another_sentence(plan: Plan) -> Iterator[Fault]:
    """Every "reduced by a third since April 2022" where another sentence gives what it was then and is now."""
    for each in chain(then_and_now.belied(gathered(plan)), belied_by_year(gathered(plan))):
        yield each.said.fault(
            f"{name(each.said.action)} says “{each.size}”, and between {each.step.start} and {each.step.end} that is "
            f"{round(each.right)}%.",
            _MEND,
            each.words,
            is_sure=each.is_sure,
        )
    for times in times_said(gathered(plan)):
        before, now = times.pair.before.figure.words, times.pair.now.figure.words
        message = f"{name(times.said.action)} says “{times.times}”, and goes from {before} to {now}."
        yield times.said.fault(message, _MEND, times.words)


def _of_shares(text: str) -> str:
    """The text without the signs of two shares that a change in words goes between: "halved, from 34% to 26%"."""
    return _SHARES_ENDS.sub(r"\g<first>\g<gap>\g<last>", text) if "%" in text and _TIMES_WORD.search(text) else text


def _in_another_answer(plan: Plan) -> Iterator[Fault]:
    """Every "A rise of 50%" that stands alone, where its action gives one pair of figures, "25, from 20"."""
    for one, sentence in reckoned(plan, 1, holding="rise increase growth gain fall drop decrease reduction, a an, 0"):
        hit = _ALONE.match(in_digits(sentence))
        found = _pairs(one) if hit else []
        first, last = found[0] if len(found) == 1 else (Decimal(0), Decimal(0))
        if hit and first and (last > first) is bool(hit["up"]):
            made = 100 * abs(last - first) / first
            if abs(made - value(hit["share"])) > _ALLOWED and not _LOOSE.search(sentence):
                message = f"{name(one.action)} says “{hit.group().strip()}”, and goes from {first} to {last}."
                yield one.fault(message, _MEND, sentence)


def _pairs(one: Said) -> list[tuple[Decimal, Decimal]]:
    """From what and to what the other answers and sentences of an action go."""
    told = (in_digits(answer.text) for answer in one.action.answers)
    hits = (hit for text in told if "from" in text for hit in _PAIR.finditer(text))
    return [(value(hit["first"] or hit["of"]), value(hit["last"] or hit["to"])) for hit in hits]


def _is_more_or_less(than: re.Match[str]) -> bool:
    """Whether "a third more than" is further off than words may be."""
    first, last = value(than["first"]), value(than["last"])
    said = Decimal(than["share"] or 0) or Decimal(_SHARES[than["part"].casefold()])
    wanted = first * (100 + said if than["up"] else 100 - said) / 100
    allowed = _ALLOWED if than["share"] else _ALLOWED_IN_WORDS
    words = than.string[max(0, than.start() - _LOOK_BACK) : than.start("share" if than["share"] else "part")]
    is_loose = _LOOSE.search(words)
    return bool(first) and not is_loose and 100 * abs(last - wanted) / first > allowed


def _first(ends: re.Match[str]) -> str:
    return str(ends["first"] or ends.groupdict().get("of"))


def _last(ends: re.Match[str]) -> str:
    return str(ends["last"] or ends.groupdict().get("to"))


def _belied(text: str, ends: re.Match[str]) -> str:
    """The words for the change that its two ends do not bear out, or ""."""
    first, last = value(_first(ends)), value(_last(ends))
    if not first:
        return ""
    times = _TIMES_WORD.search(text)
    if times:
        wanted = Decimal(_TIMES[times.group().casefold()])
        if _is_past_its_bound(text[: times.start()], last / first, wanted):
            return times.group()
        is_loose = _LOOSE.search(text[: times.start()])
        allowed = 2 * _TIMES_ALLOWED if is_loose else _TIMES_ALLOWED
        is_off = abs(last / first - wanted) > allowed * wanted and not (is_loose and last / first > wanted > 1)
        return times.group() if is_off else ""
    if _LOOSE_RATE.search(text):
        return ""
    hits = [hit for hit in _BY.finditer(text) if not ends.start() < hit.start() < ends.end()]
    return hits[0].group() if len(hits) == 1 and _is_off(hits[0], first, last, text) else ""


def _is_past_its_bound(before: str, made: Decimal, wanted: Decimal) -> bool:
    """Whether "more than doubled" is said of clearly less than that, or "nearly doubled" of clearly more."""
    bound = _BOUND.search(before)
    if bound is None:
        return False
    is_short = made < wanted * _CLEARLY if wanted > 1 else made * _CLEARLY > wanted
    is_beyond = made * _CLEARLY > wanted if wanted > 1 else made < wanted * _CLEARLY
    return is_short if bound["over"] else is_beyond


def _is_off(hit: re.Match[str], first: Decimal, last: Decimal, text: str) -> bool:
    is_up = bool(hit["up"] or hit["up2"])
    if (last > first) is not is_up:
        return False  # `change-in-wrong-direction` speaks of it
    if hit["count"]:
        return abs(last - first) != value(hit["count"]) and not _LOOSE.search(text)
    said = Decimal(hit["share"] or hit["plain"] or 0) or Decimal(_SHARES[(hit["part"] or hit["piece"]).casefold()])
    made = first * (100 + said if is_up else 100 - said) / 100
    if abs(last - made) <= _ROUNDED and last == int(last):
        return False  # "by 10%, from 24 to 22"
    return not _fits(hit, 100 * abs(last - first) / first, said)


def _fits(hit: re.Match[str], made: Decimal, said: Decimal) -> bool:
    """Whether a change is as large as the words say: "over a half" is no less, "nearly a half" no more."""
    if hit["over"]:
        return said - _ROUNDED <= made <= said + _OVER_BY
    if hit["under"]:
        return _UNDER_BY * said <= made <= said + _ROUNDED
    allowed = (
        _ALLOWED_LOOSE if _LOOSE.search(hit.string) else _ALLOWED_IN_WORDS if hit["part"] or hit["piece"] else _ALLOWED
    )
    return abs(made - said) <= allowed
