"""Figures that are said to make up a total do not add up to it.

Why: One of them is wrong, and a reader who adds them up doubts all the others.

Example:
    Action: 1.1 Open the hub
    Now: 246 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
Better:
    Action: 1.1 Open the hub
    Now: 256 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations
from math import prod

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.each_of_it import are_each_of
from milepost.core.checks.facts.figures.lists import Listing, listings
from milepost.core.checks.figures import COUNT, Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.looking import called, written
from milepost.core.checks.rough import IN_ALL, ROUGH
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_AFTER_TOTAL = re.compile(rf"(?: [a-z’'-]+){{0,2}},? (?:{IN_ALL})\b(?!(?: of|:)? £?\d)", re.IGNORECASE)
_BEFORE_TOTAL = AnyCase(
    r"\b(?:totalling|making|making up|giving|which makes|that makes|adding up to|comes to|which is) "
    r"(?:a |an |the )?(?:grand |overall |combined )?(?:total of )?$|"
    r"\b(?:combined|total|overall|joint) (?!of\b)[a-z]+ of $|"
    r"\b(?:a |an |the )?(?:grand |overall |combined )?total (?:of |is |was |: ?)?$|"
    r"\b(?:in all|altogether|all told),? $"
)
_IS_PART = re.compile(
    r"\b(?:ma[dk]es? up|making up|accounts? for|accounted for|contribut\w+|brings?(?: in)?|brought(?: in)?|gives?|gave|"
    r"puts? in|pays?|paid|takes?|took) (?:just |only |some |about )?£?$",
    re.IGNORECASE,
)  # "Pension Credit made up £124,000, Attendance Allowance £108,000"
_MAKING = re.compile(
    r"\b(?:total|mak|giving|adding|in all|altogether|all told|together|combined|between them|overall)", re.IGNORECASE
)
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|including|includes|among|between(?! ·)|ranging|ranged|such as|both|"
    r"some of|rounded|rounding|twice|half|third|remaining|others?|rest)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|every|apiece|per|times|by|an?)\b", re.IGNORECASE)
_LEADS = re.compile(r"(?:[a-z]+ )?[ £]*")  # "= staff £148,200 + premises £41,250"
_SOME = re.compile(
    r"\b(?:including|includes|among|such as|both|some of|twice|remaining|between \d|ranging|ranged|compared|against|"
    r"of (?:whom|which|them|these|those)|target|mainly|mostly|especially|up to|more than|at least|half|third)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:others?|rest|elsewhere|some|more|few|several|many|various|not|none)\b", re.IGNORECASE)
_ONE_THING = re.compile(r"(?:the (?![^,]*\w[^s]s\b)|an? |one\b|[A-Z])")  # "the volunteers" may be many
_FIRST_OF_NAMES = re.compile(
    r"(?:(?:In|At|For|From) )?(?!(?:In|At|For|From|All|There|The|We|They|It|Our|Of|This)\b)[A-Z][\w’'-]+(?: "
    r"[A-Z][\w’'-]+)*"
    r"(?: [a-z]+){0,3} £?\d"
)
_NAMED = re.compile(r"(?:in |at |for |from )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*(?: [a-z]+)? £?\d")
_NAMES = re.compile(r"\b(?:the|our|its|a|an) (?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+$")
_LISTED = re.compile(r"(?:,| and|, and|;|\+| plus)(?: [a-z’'-]+){0,5} ?\(?£? ?$", re.IGNORECASE)
_START = re.compile(rf"(?<=\bfrom ){COUNT}(?=(?: to (?:£ ?)?\d))")  # "from 8 to 14" adds 14
_AGE = re.compile(r"(?<=··) to \d+|(?<=\bunder )\d\d\b(?!,\d)|(?<=\bover )\d\d\b(?!,\d)")
_IS_OF_LAST = re.compile(r"(?: [a-z’'-]+){1,3} £?", re.IGNORECASE)
_LOOK_BACK = 40  # characters
_THEN_TOTAL = re.compile(r"[^.;\n]{10,160}\d[^.;\n]{0,40}\. Total(?: of|:| is)? £?\d[\d,]*(?=\.?(?:\s|$))")
_OF_THE = re.compile(r"\d[^.;]{0,20} of (?:the|a|an|its|our|all) (?:£ ?)?$", re.IGNORECASE)
_NEAR, _LEAST = Decimal("0.8"), Decimal("0.75")
_SEMICOLONS = re.compile(
    r"[^.:;\n]{1,80}: £?\d[^.:;\n]{1,60};(?: (?:and )?£?\d[^.:;\n]{1,60};){0,6} (?:and )£?\d[^.:;\n]{1,60}"
)
_SCALE = re.compile(r"\b(?:out of|scale of|marks? of|scale (?:from|of) \d+ to) £?$", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:before|then|at (?:the start|first|entry|referral)|last (?:year|time)|earlier|was)\b", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:after(?:wards)?|now|later|at (?:the end|exit|follow-up)|this (?:year|time)|is)\b", re.IGNORECASE
)
_SHORT = 4  # words of a thing, which then tells of no other
_FEWEST, _MOST = 2, 7
_UNITS = frozenset(
    {"tonne", "kg", "litre", "metre", "kilometre", "km", "mile", "acre", "hectare", "hour", "day", "week"}
)
_TAIL = 60  # characters after the last part within which its total stands


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every total that the figures listed before or after it do not reach, all of one kind."""
    for one, sentence in chain(reckoned(plan, 3), _lists(plan)):
        text = _without_starts(sentence)
        found = figures(text)
        wrong = _listed_before(text, found) or _listed_after(text)
        if not wrong:
            continue
        parts, total, others = wrong
        made = sum((part.value for part in parts), Decimal(others))
        if not _is_filled(one, sentence, total.value - made):
            sign, share = "£" if total.is_money else "", "%" if total.is_share else ""
            yield one.fault(
                f"The parts that {called(one.action)} gives make {sign}{made.normalize():,f}{share}, "
                f"and the total is said to be {total.words}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                sentence,
            )


def _is_filled(one: Said, sentence: str, gap: Decimal) -> bool:
    """Whether the answer tells what is lacking elsewhere: "11,650 this year. With 8,900 before, that makes 20,550"."""
    return gap > 0 and any(gap == each.value for part in one.sentences() if part != sentence for each in figures(part))


def _lists(plan: Plan) -> Iterator[tuple[Said, str]]:
    """A count with its parts behind a colon, cut into sentences by semicolons: "58 starts: 29 here; and 17 there"."""
    for one in written(plan, holding="0"):
        text = one.answer.text
        for hit in _THEN_TOTAL.finditer(text) if "otal" in text else ():
            yield one, hit.group().replace(". T", ", t")
        if ";" in text and ":" in text:
            for hit in _SEMICOLONS.finditer(text):
                yield one, hit.group().replace(";", ",")


def _without_starts(sentence: str) -> str:
    """The sentence without its times and ages, and without what a change starts from; nothing moves."""
    text = timeless(sentence)
    text = _AGE.sub(_blank, text) if "aged " in sentence else text
    return _START.sub(_blank, text)


def _blank(hit: re.Match[str]) -> str:
    return "x" * len(hit.group())


def _listed_before(text: str, found: Sequence[Figure]) -> tuple[list[Figure], Figure, int] | None:
    """ "£20,000 from the council and £15,000 from the fund, £36,000 in all"."""
    for at, total in enumerate(found):
        before = _BEFORE_TOTAL.search(text, max(0, total.start - _LOOK_BACK), total.start)
        after = _AFTER_TOTAL.match(text, total.end)
        if not after and not (before and _MAKING.search(before.group())):
            continue
        if _OF_THE.search(text, max(0, total.start - _LOOK_BACK), total.start):
            continue  # "5.5 km of the 7 km in all": the whole, of which the parts are some
        parts = [
            one for one in found[max(0, at - 2 * _MOST) : at] if one.is_money == total.is_money and not one.is_share
        ][-_MOST:]
        if parts and _IS_OF_LAST.fullmatch(text, parts[-1].end, total.start):
            continue  # "six halls 170 together"
        if len(parts) >= _FEWEST and _is_list(text, parts, total) and not _reaches(parts, total.value):
            listed = _run(text, parts)
            return (listed, total, 0) if len(listed) >= _FEWEST else None
    return None


def _listed_after(text: str) -> tuple[list[Figure], Figure, int] | None:
    """ "246 homes: 120 in the north and 84 in the south", "£30,000, made up of £20,000 … and £5,000 …"."""
    for listing in listings(text):
        parts = [item.number for item in listing.items if item.number]
        whole = _whole(listing, parts) if len(parts) > 1 else None
        if whole and _opens_list(listing, whole):
            continue  # "£12,400, £9,300 and £8,800, which is £30,500 altogether"
        if whole and not _makes_whole(listing, [one.figure for one in parts], whole.figure):
            return [one.figure for one in parts], whole.figure, _unnumbered(listing)
    return None


def _opens_list(listing: Listing, whole: Count) -> bool:
    """Whether what stands before a list is but the first of it: the numbers are bare, or a verb makes it a part."""
    is_bare = all(
        item.number and item.text.strip(" £") == item.number.figure.words.strip(" £") for item in listing.items
    )
    is_comma = listing.sign == ","
    is_end = is_comma and not listing.before[whole.figure.end :].strip()
    if (
        is_comma
        and _FIRST_OF_NAMES.match(listing.before)
        and all(map(_NAMED.match, (one.text for one in listing.items)))
    ):
        return True  # "Ash had 64 pupils, Elm 45 and Oak 49"
    return is_end and (is_bare or (_IS_PART.search(listing.before, 0, whole.figure.start) is not None))


def _whole(listing: Listing, parts: Sequence[Count]) -> Count | None:
    """The one count before a list of which its things are parts, all of one kind and none more than the whole."""
    before = [one for one in counts(listing.before) if one.kind == parts[0].kind]
    if len(before) > 1:
        units = {one.noun for one in parts}
        before = [one for one in before if units == {one.noun} and one.noun]
    nouns = {one.noun for one in parts}
    is_of_unit = len(before) == 1 and before[0].noun in nouns and len(nouns - {""}) > 1
    if is_of_unit and (before[0].noun in _UNITS or not _BEFORE_TOTAL.search(listing.before, 0, before[0].figure.start)):
        return None  # "34 tonnes: 15 tonnes of apples and 9 bags of roots"
    if len(before) != 1 or before[0].is_loose or len({one.kind for one in parts}) > 1:
        return None
    whole = before[0]
    fits = all(one.figure.value <= whole.figure.value and not one.is_loose for one in parts)
    is_share = whole.figure.is_share and not _are_named_before(listing, whole.figure, parts)
    is_part = whole.is_of and len(counts(listing.before)) > 1  # "31 of the 40: 12 boys and 20 girls"
    is_plain = fits and not is_share and not is_part and not are_each_of(listing, whole, parts)
    return whole if is_plain and _are_parts(listing, whole, parts) else None


def _are_parts(listing: Listing, whole: Count, parts: Sequence[Count]) -> bool:
    """Whether nothing says that the list is of some, and each of its things opens with its number or is named by it."""
    gap = f"{listing.before[whole.figure.end :]} {listing.sign}"
    is_whole_time = whole.is_time and not parts[0].is_time
    is_loose = _SOME.search(gap) or any(_SOME.search(item.text) for item in listing.items)
    is_moved = any(_THEN.search(one.text) for one in listing.items) and any(
        _NOW.search(one.text) for one in listing.items
    )
    if is_moved or _SCALE.search(listing.before, 0, whole.figure.start):
        return False  # "out of ten: 3.1 before and 6.4 after"
    return not is_loose and not is_whole_time and _LEADS.match(listing.items[0].text) is not None


def _makes_whole(listing: Listing, parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether the parts make the whole, or the list does not say that they are all."""
    made = sum((one.value for one in parts), Decimal(0))
    last = max(at for at, item in enumerate(listing.items) if item.number)
    is_near = len(parts) > _FEWEST and made >= _NEAR * whole.value
    is_named = listing.sign in (":", "–", "—", "-") and made < _LEAST * whole.value  # a few of many
    is_open = is_named or (listing.sign in ("(", ",") and made < whole.value)  # brackets may name a few
    unnumbered = _unnumbered(listing)
    if is_open or unnumbered < 0 or (unnumbered and (whole.is_money or whole.is_share)):
        return True
    is_all = is_near or listing.items[last].is_anded or listing.is_closed
    fits = made <= whole.value <= made + unnumbered
    return fits or not is_all or _some_make(listing, parts, whole.value)


def _some_make(listing: Listing, parts: Sequence[Figure], whole: Decimal) -> bool:
    """Whether some parts make the whole: the first or last of short ones, "5 smoke, 1 burns", or any of long ones."""
    if _EACH.search(listing.before) or any(len(item.text.split()) > _SHORT for item in listing.items):
        return _reaches(parts, whole, is_product=bool(_EACH.search(listing.before)))
    runs = [parts[:many] for many in range(1, len(parts))] + [parts[many:] for many in range(1, len(parts))]
    return any(sum((one.value for one in run), Decimal(0)) == whole for run in runs)


def _unnumbered(listing: Listing) -> int:
    """How many things of a list bear no number, and so are one each; less than none where that is not sure.

    Behind an "and" a bare word goes with the thing before it, unless it closes the list: "30 at park and ride sites".
    """
    last, made = max(at for at, item in enumerate(listing.items) if item.number), 0
    for at, item in enumerate(listing.items):
        is_vague = _VAGUE.search(item.text)
        if (
            item.is_anded
            and item.number is None
            and item.text[:1].isupper()
            and _NAMES.search(listing.items[at - 1].text)
        ):
            continue  # "the Police and Crime Commissioner"
        is_one = item.number is None and _ONE_THING.match(item.text) and not is_vague
        goes_on = item.is_anded and (at < last or listing.items[last].is_anded) and not is_vague
        if item.number is None and not is_one and not goes_on:
            return -1
        made += bool(is_one)
    return made


def _are_named_before(listing: Listing, total: Figure, parts: Sequence[Count]) -> bool:
    """Whether the total is said of just what its shares are of: "94% in full or in part: 71% in full, 33% in part"."""
    known = words_of(listing.before[total.end :]) | {"and", "%"}
    return all(len(words_of(item.text)) > 1 and words_of(item.text) <= known for item in listing.items) and bool(parts)


def _is_list(text: str, parts: Sequence[Figure], total: Figure) -> bool:
    is_near = total.start - parts[-1].end <= _TAIL
    return is_near and not _LOOSE.search(text, max(0, parts[0].start - _LOOK_BACK // 2), total.start)


def _run(text: str, parts: Sequence[Figure]) -> list[Figure]:
    """The last parts that follow each other in a list."""
    run = [parts[-1]]
    for earlier, later in zip(reversed(parts[:-1]), reversed(parts[1:]), strict=True):
        if not _LISTED.search(text, earlier.end, later.start):
            break
        run.insert(0, earlier)
    return run


def _reaches(parts: Sequence[Figure], total: Decimal, *, is_product: bool = True) -> bool:
    """Whether some of the parts make the total, added or, where they may be, multiplied."""
    values = [part.value for part in parts]
    some = (each for many in range(1, len(values) + 1) for each in combinations(values, many))
    return any(total == sum(each) or (is_product and total == prod(each)) for each in some)
