"""Every number of an account with the kind that it counts: of all of them, of those that there are, or of some."""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content, stem, word_set
from milepost.core.checks.figures import Figure, timeless
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said
from milepost.core.words.anycase import AnyCase


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


_ENDS = ("all ", "each ", "one ", "both ", "none ", "of ", "the ", "our ", "its ", "these ")
_WHOLE = re.compile(
    r"\b(?:(?:all|each|every one|both|none)(?: of)?(?: the| our| its| these)?|of (?:the|our|its|these|all)|(?:the|our|"
    r"its|these)) $",
    re.IGNORECASE,
)
_STOCK_BEFORE = AnyCase(
    r"(?:\b(?:there (?:are|were)|(?:has|have|had|employs?|runs?|keeps?)|we (?:are|now run)))(?: now| also)? $"
)
_STOCK_BEHIND = re.compile(
    r"(?: of (?:the )?\d+)? (?:(?:are|is|were) (?:now |all )?(?:open|running|live|in (?:use|place|post)|up and "
    r"running|"
    r"signed up|members|trained|fitted|on board|in(?=[,.;]|$))|(?:have|had) (?:now |since |already )?(?:joined|"
    r"signed|enrolled|registered|"
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
_OTHER = Gated(
    (
        "first last next another other further more new phase stage instead originally reduced increased added "
        "extended additional extra previous previously earlier remaining every per target aim aims aimed least up "
        "minimum over grew grown until rest if will would should be expected hope hopes hoped hopeful hopefully "
        "planned between average ago used before compared against from"
    ),
    AnyCase(
        r"\b(?:first|last (?!year\b)|next|another|other|further|more (?!than\b)|new|phase|stage|instead|"
        r"originally|reduced|"
        r"increased|added|extended|additional|extra|previous(?:ly)?|earlier|remaining|every (?!one\b)|per|target|"
        r"aims?|aimed|"
        r"at least|up to|minimum|over|grew|grown|until|rest|if|will|would|should|to be|expected|hope(?:s|d|ful|"
        r"fully)?|planned|"
        r"between|average|last year|a year ago|used to|at first|before|compared|against|from \d)\b"
    ),
)
_CUT = re.compile(r"[,;:()–—](?=\s|$)")
_LAST_CUT = re.compile(rf".*{_CUT.pattern}", re.DOTALL)  # looks from the end
_OF = re.compile(r" (?:out )?of\b| (?:per|in)\b")
_WEAK = word_set("have has had are were been their that who which with scheme project programme plan")
_TIME = re.compile(r"·+")
_LONGEST_CLAUSE, _LONGEST_BEFORE = 400, 40  # letters on either side of a number; a cell has no end of them


def mentions(one: Said, text: str, last: Count | None, nouns: Collection[str]) -> Iterator[Mention]:
    """The numbers of a sentence that count things of these nouns, but for loose ones and for those of another lot.

    One without a noun counts what was counted last before: "there were nine groups; there are now 14".
    """
    asked = [each for each in counts(text) if noun_of(each, last) in nouns and not _is_aside(each)]
    plain = timeless(text)
    # "nine have joined, five have said no" are some of them
    is_parted = sum(not each.noun and not _OF.match(plain, each.figure.end) for each in asked) > 1
    hits = _TIME.finditer(plain) if asked and "·" in plain else ()
    times = frozenset(text[hit.start() : hit.end()].casefold() for hit in hits)
    for count in asked:
        behind = _behind(plain, count)
        how = _how(plain[max(0, count.figure.start - _LONGEST_BEFORE) : count.figure.start], behind)
        is_same = how is How.STOCK and not is_parted and not _OF.match(behind)
        named = count if count.noun else last if is_same else None
        if named and not _is_of_other(text, count.figure):
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


def noun_of(count: Count, last: Count | None) -> str:
    """What a number counts, or may count where no noun follows it."""
    return count.noun or (last.noun if last else "")


def _is_aside(count: Count) -> bool:
    return count.is_time or count.is_loose or count.figure.is_money or count.figure.is_share


def is_of_things(count: Count) -> bool:
    """Whether a number counts things, and no time."""
    return bool(count.noun) and not count.is_time


def _is_of_other(text: str, figure: Figure) -> bool:
    """Whether the clause of a figure speaks of another lot; what runs on for longer than any clause is cut."""
    if not _OTHER.may_be_in(text):
        return False
    low, high = max(0, figure.start - _LONGEST_CLAUSE), min(len(text), figure.end + _LONGEST_CLAUSE)
    start, end = _LAST_CUT.match(text, low, figure.start), _CUT.search(text, figure.end, high)
    return _OTHER.search(text, start.end() if start else low, end.start() if end else high) is not None


def _behind(plain: str, count: Count) -> str:
    rest = plain[count.figure.end :]
    if not count.noun:
        return rest
    named = re.match(rf"(?: [^ ]+){{{len(count.names) + 1}}}", rest)
    return rest[named.end() :] if named else rest


def _how(before: str, behind: str) -> How:
    if before.lower().endswith(_ENDS) and _WHOLE.search(before):
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
