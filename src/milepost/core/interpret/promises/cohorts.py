"""Of whom a share is, and who "every" and "all" speak of."""

import re

from milepost.core.words.participles import IRREGULAR
from milepost.core.words.stems import holds

_NOUNS = r"[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,3}?(?: in (?:care|need|custody|crisis|treatment|recovery)\b)?"
_LIST = r"(?:, [a-z]{3,15}){1,3},? and [a-z][\w'’-]*(?: [a-z][\w'’-]*){0,2}?"
_COHORT = re.compile(
    rf"^(?: or (?:more|above|over|better|fewer|less|below|under))? of (?P<cohort>[A-Za-z][\w'’/&-]*(?:{_LIST}|"
    r"(?: [A-Za-z][\w'’/&-]*){0,3}?(?: on (?!a\b|the\b)[a-z]+(?: [a-z]+){0,2}?"
    r"(?= (?:to|will|are|have|has|attend|complete|achieve|report|feel|receive|say|meet|reach|gain|use)\b))?))"
    r"(?= (?:to|will|is|are|have|has|had|who|that|by|in|at|with|within|on|from|for|complete|attend|achieve|report|feel|"
    rf"receive|say|meet|reach|gain|use|{'|'.join(sorted(IRREGULAR))}|through|via|across|using|during|before|after|"
    r"confident|aware|able|happy|safe|[a-z]{2,12}(?:ed|ing))\b|[,.;:)(]|$| \()"
)
_SHARE_OF = re.compile(
    r"(?:\b(?:share|proportion|percentage|per ?cent)|(?<!\d)(?<!\d )%) of (?:the |our |all )?"
    rf"(?P<cohort>{_NOUNS})"
    r"(?= (?:who|that|which|with|without|whose|from|in|at|on|to|is|are|having|feeling|reporting|held|seen|"
    r"[a-z]{3,12}(?:ed|ing))\b|\s?[:(–-])",
    re.IGNORECASE,
)
_ALL_DONE = re.compile(
    r"(?P<cohort>(?:all|every|each) (?:\d+ )?[a-z][\w'’/&-]*(?: [\w'’/&-]+){0,3}?)"
    r"(?: (?!(?:elder|ear|fami|friend|week|month|dai)ly)[a-z]{3,12}ly)? "
    r"(?!need)[a-z]{2,12}ed\b",
    re.IGNORECASE,
)
_UNIVERSAL = re.compile(
    r"(?:^|[,;:–-] |\bthat |\bfor )"
    r"(?P<cohort>(?:all|every|each(?: of (?:the|our))?) (?:\d+ )?[A-Za-z][\w'’/& -]{2,60}?)"
    r" (?:will|to|has|have|is|are|can|must|should|reporting)\b",
    re.IGNORECASE,
)
_ALL_STEMS = ("all ", "every ", "each ")  # one of them is in whatever the last two find
_WINDOW = 70  # characters around a share in which the words that say of whom it is stand


def of_whom(text: str, start: int, end: int) -> str:
    """Of whom the share at `text[start:end]` is: "90% of staff", "share of staff to be 90%"; "" if not said."""
    behind = _COHORT.match(text[end : end + _WINDOW])
    if behind:
        return str(behind["cohort"])
    return before(text, start)


def before(text: str, start: int) -> str:
    """Of whom the share is that words before a number speak of: "the share of staff who have done level 2"."""
    hits = [hit["cohort"] for hit in _SHARE_OF.finditer(text, max(0, start - 2 * _WINDOW), start)]
    return hits[-1] if hits else ""


def everybody(text: str, *, is_measure: bool) -> str:
    """Who is meant by "all providers will ..." and "each of the 5 groups to ..."."""
    if not holds(text, _ALL_STEMS):
        return ""
    hit = _UNIVERSAL.search(text) or (_ALL_DONE.match(text) if is_measure else None)
    return str(hit["cohort"]) if hit else ""
