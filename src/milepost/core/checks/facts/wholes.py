"""How many of a kind there are, as a plan says it in two places: "eight centres are open" and "all six centres"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.counts import Count, counts
from milepost.core.checks.facts.things import content, stem, word_set
from milepost.core.checks.figures import Figure, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole


class How(Enum):
    """How a number speaks of its kind."""

    WHOLE = "whole"  # "all six centres", "four of the 17 clubs"
    STOCK = "stock"  # "there are seven wardens", "eleven cafes have joined"
    SOME = "some"


class Mention(NamedTuple):
    """A number of things of one kind, with its sentence and what narrows it: "that have solar panels"."""

    said: Said
    text: str
    value: Decimal
    noun: str
    names: frozenset[str]
    how: How
    narrowed: frozenset[str]
    times: frozenset[str]
    done: str  # what has become of just so many: "let" of "21 homes are let"


_WHOLE = re.compile(
    r"\b(?:(?:all|each|every one|both|none)(?: of)?(?: the| our| its| these)?|of (?:the|our|its|these|all)|(?:the|our|"
    r"its|these)) $",
    re.IGNORECASE,
)
_STOCK_BEFORE = re.compile(
    r"(?:\b(?:there (?:are|were)|(?:has|have|had|employs?|runs?|keeps?)|we (?:are|now run)))(?: now| also)? $",
    re.IGNORECASE,
)
_STOCK_BEHIND = re.compile(
    r"(?: of (?:the )?\d+)? (?:(?:are|is|were) (?:now |all )?(?:open|running|live|in (?:use|place|post)|up and running|"
    r"signed up|members|trained|fitted)|(?:have|had) (?:now |since |already )?(?:joined|signed|enrolled|registered|"
    r"opened|subscribed)|joined|signed up|enrolled|(?:now |all )?runs? (?:now|each|every)|now run|meet)\b",
    re.IGNORECASE,
)
_PART = re.compile(r" (?:out )?of (?!\d)", re.IGNORECASE)
_NARROWS = re.compile(
    r"(?: (?:in|of|with|that|who|where|which|at|from|for|without|whose|to|near|on|under|by)\b|,? (?:chosen|left|there|"
    r"based|held|run by|led by|seen|taken|trained|funded|let|built|sold|bought|[a-z]{3,12}ed)\b)",
    re.IGNORECASE,
)
_NARROWED = re.compile(r" [a-z]+(?: by)?(?: (?:the|our|a|an|its|their))?(?: [\w’'-]+)(?: [A-Z][\w’'-]+){0,3}")
_DONE = re.compile(
    r" (?:(?:are|were|have been|had been|have|had) )(?:now |already |all |since )?(?:been )?"
    r"(?P<done>let|built|sold|bought|taken|seen|held|[a-z]{3,12}ed)\b(?! (?:for|as) )"
)
_RELATIVE = re.compile(r" (?:that|who|which|with) (?P<what>(?:(?!(?:and|but|or|so)\b)[\w’'-]+ ?){1,7})", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:first|last (?!year\b)|next|another|other|further|more (?!than\b)|new|phase|stage|instead|originally|reduced|"
    r"increased|added|extended|additional|extra|previous\w*|earlier|remaining|every (?!one\b)|per|target|aims?|aimed|"
    r"at least|up to|minimum|over|grew|grown|until|rest|if|will|would|should|to be|expected|hope\w*|planned|"
    r"between|average|last year|a year ago|used to|at first|before|compared|against|from \d)\b",
    re.IGNORECASE,
)
_MORE = re.compile(r" (?:[a-z]+ )?(?:more|fewer|less|up|down|higher|lower)\b", re.IGNORECASE)
_CUT = re.compile(r"[,;:()–—](?=\s|$)")
_OF = re.compile(r" (?:out )?of\b| (?:per|in)\b")
_ITS_OWN = re.compile(r"\b(?:has|employs|keeps|had)\b")  # "the library has 12 volunteers"
_GENERAL = word_set(
    "person people child woman man meeting session place time case report step reply response call visit partner item "
    "point day week month year hour job post staff member home family household resident group young adult"
)  # of which an action may count several lots
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_WEAK = word_set("have has had are were been their that who which with")
_TIME = re.compile(r"·+")
_LONGEST_CLAUSE, _LONGEST_BEFORE = 400, 40  # letters on either side of a number; a cell has no end of them
_MOST = 12  # mentions of one noun in an action; an account with more is a table


def differing(plan: Gathered) -> Iterator[tuple[Mention, Mention]]:
    """Each whole with a mention of the same things, in its action or in another, by which there are more or fewer."""
    by_noun: dict[str, list[Mention]] = defaultdict(list)
    told: dict[str, dict[str, set[tuple[str, Decimal]]]] = defaultdict(lambda: defaultdict(set))
    last: dict[int, Count | None] = {}  # what each answer counted last
    places = plan.once(numbered)
    for place in sorted(places):
        one, part = plan.told_at[place]
        if one.question.role in _ACCOUNTS:
            told[one.action.id][part.text] |= _values(part.text)
            for mention in _mentions(one, part.text, last.get(id(one))):
                by_noun[mention.noun].append(mention)
            last[id(one)] = next(filter(_is_of_things, reversed(counts(part.text))), last.get(id(one)))
    for some in by_noun.values():
        yield from _of_noun(some, told)


def _of_noun(
    some: Sequence[Mention], told: Mapping[str, Mapping[str, set[tuple[str, Decimal]]]]
) -> Iterator[tuple[Mention, Mention]]:
    wholes = [one for one in some if one.how is not How.SOME]
    for whole in wholes[:_MOST]:
        others = [one for one in some[:_MOST] if one.value != whole.value and one.text != whole.text]
        for other in others:
            if whole.how is How.STOCK:
                same = _are_two_stocks(whole, other)
            elif other.said.action is whole.said.action:
                same = _are_same(whole, other)
            else:
                same = _are_same_elsewhere(whole, other)
            is_new = same and _is_new(whole, other, some, told)
            if is_new and other.how is How.WHOLE:
                is_new = _is_new(other, whole, some, told)
            if is_new and _is_one_time(whole, other):
                yield other, whole
                break


def _mentions(one: Said, text: str, last: Count | None) -> Iterator[Mention]:
    """The numbers of a sentence that count things, but for loose ones and for those of another lot.

    One without a noun counts what was counted last before: "there were nine groups; there are now 14".
    """
    plain = timeless(text)
    times = frozenset(text[hit.start() : hit.end()].casefold() for hit in _TIME.finditer(plain))
    for count in counts(text):
        if count.is_time or count.is_loose or count.figure.is_money or count.figure.is_share:
            continue
        behind = _behind(plain, count)
        how = _how(plain[max(0, count.figure.start - _LONGEST_BEFORE) : count.figure.start], behind)
        named = count if count.noun else last if how is How.STOCK and not _OF.match(behind) else None
        if named and not _OTHER.search(text, *_clause(text, count.figure)):
            yield Mention(
                one,
                text,
                count.figure.value,
                named.noun,
                named.names,
                how,
                _narrowed(behind),
                times,
                _done(behind),
            )


def _is_of_things(count: Count) -> bool:
    return bool(count.noun) and not count.is_time


def _clause(text: str, figure: Figure) -> tuple[int, int]:
    """Where the clause of a figure starts and ends; what runs on for longer than any clause is cut."""
    low, high = max(0, figure.start - _LONGEST_CLAUSE), min(len(text), figure.end + _LONGEST_CLAUSE)
    start = max((hit.end() for hit in _CUT.finditer(text, low, figure.start)), default=low)
    end = _CUT.search(text, figure.end, high)
    return start, end.start() if end else high


def _behind(plain: str, count: Count) -> str:
    rest = plain[count.figure.end :]
    if not count.noun:
        return rest
    named = re.match(rf"(?: [^ ]+){{{len(count.names) + 1}}}", rest)
    return rest[named.end() :] if named else rest


def _how(before: str, behind: str) -> How:
    if _WHOLE.search(before):
        return How.WHOLE
    is_stock = _STOCK_BEFORE.search(before) or _STOCK_BEHIND.match(behind)
    return How.STOCK if is_stock and not _PART.match(behind) else How.SOME


def _done(behind: str) -> str:
    hit = _DONE.match(behind)
    return stem(hit["done"]) if hit else ""


def _narrowed(behind: str) -> frozenset[str]:
    """The telling words of what follows a noun and says which of its kind are meant."""
    relative = _RELATIVE.match(behind)
    if relative:
        return content(relative["what"]) - _WEAK
    named = _NARROWED.match(behind.lstrip(",")) if _NARROWS.match(behind) else None
    return content(named.group()) - _WEAK if named else frozenset()


def _are_same(whole: Mention, other: Mention) -> bool:
    """Whether two mentions of one action are of the same things, and both numbers cannot be right."""
    words = content(other.text)
    if not (whole.names | whole.narrowed) <= words | other.names or not other.names <= whole.names | content(
        whole.text
    ):
        return False
    if other.how is not How.WHOLE and not other.narrowed <= content(whole.text):
        return False
    is_told = whole.narrowed or (whole.times and whole.times == other.times)
    if not is_told and not _is_known(whole):
        return False
    is_done = bool(other.done) and {other.done} == whole.narrowed  # "23 homes are let", "every one of the 21 homes let"
    return other.how is not How.SOME or other.value > whole.value or is_done


def _are_two_stocks(one: Mention, other: Mention) -> bool:
    """Whether two sentences of one action say without a time how many of a kind there are now."""
    is_here = other.said.action is one.said.action and other.how is How.STOCK
    are_bare = not (one.narrowed | other.narrowed | one.times | other.times) and _is_known(one)
    return (
        is_here
        and are_bare
        and one.names == other.names
        and not any(_ITS_OWN.search(each.text) for each in (one, other))
    )


def _is_known(one: Mention) -> bool:
    """Whether an action counts but one lot of such things: no general ones, unless it is about them."""
    return one.noun not in _GENERAL or one.noun in content(one.said.action.title)


def _are_same_elsewhere(whole: Mention, other: Mention) -> bool:
    """The same of two actions, of which one says more of its things than a bare noun."""
    if not other.names <= whole.names:
        return False
    around = content(other.text) | content(other.said.action.title)
    is_told = bool(whole.narrowed) and whole.narrowed <= around and whole.names <= around
    is_named = bool(whole.names) and whole.names == other.names and not whole.narrowed | other.narrowed
    return is_told or (is_named and other.how is How.STOCK and whole.noun not in _GENERAL)


def _is_new(
    whole: Mention, other: Mention, some: Sequence[Mention], told: Mapping[str, Mapping[str, set[tuple[str, Decimal]]]]
) -> bool:
    """Whether no other sentence of its action tells the number of a whole, or what it would follow from."""
    again = {one.text for one in some if one.how is How.WHOLE and one.said.action is whole.said.action} | {whole.text}
    rest = [values for text, values in told[whole.said.action.id].items() if text not in again]
    known = set().union(*rest, told[other.said.action.id][other.text])
    told_so = {value for noun, value in known if noun in (whole.noun, "")}
    return whole.value not in told_so and abs(whole.value - other.value) not in told_so


def _is_one_time(whole: Mention, other: Mention) -> bool:
    """Whether what is counted is not told of a time of which the whole is not."""
    return not other.times or other.times <= whole.times or whole.times == other.times


def _values(text: str) -> set[tuple[str, Decimal]]:
    """What a sentence counts, and the numbers, but for those that compare: "two more than a year ago"."""
    return {(one.noun, one.figure.value) for one in counts(text) if not _MORE.match(text, one.figure.end)}
