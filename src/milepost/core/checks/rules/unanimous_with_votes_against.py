"""A vote is called unanimous, and its count has votes against.

Why: Whoever voted against knows that it was not so, and the minutes will show it.

Example:
    Action: 1.1 Agree the speed limit
    Now: The forum carried the limit unanimously by 9 votes to 3 in November 2022.
Better:
    Action: 1.1 Agree the speed limit
    Now: The forum carried the limit by 9 votes to 3 in November 2022.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_ALL = re.compile(
    r"\b(?:unanimous(?:ly)?|without (?:a single )?(?:dissent|(?:a )?vote against)|with nobody against|nem\.? ?con\b)",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\bby \d{1,3}(?: votes?)? to (?P<against>[1-9]\d{0,2})\b(?! ?(?:%|per))|"
    r"\b\d{1,3}(?: votes?| members?)?(?: voted| were)? (?:for|in favour)(?: and|,| with)? (?P<against_2>[1-9]\d{0,2}|"
    r"one)"
    r"(?: votes?| members?)?(?: voted| were)? against\b",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:[1-9]\d{0,2}|one)(?: of)?(?: the)?(?: [a-z]+)? (?:voted against|(?:was|were) against|abstained|dissented)\b",
    re.IGNORECASE,
)
_SOME = r"(?:just |only |even )?(?:[1-9]\d?|one|a single)(?: of (?:the|its|our|them))?(?: [a-z]+){0,2}?"
_DISSENT = re.compile(
    rf"(?:[,(;–]|\b(?:with|but|and|although|though|despite|while|even if)\b) ?{_SOME} "
    r"(?:(?:voted|voting|were|was|being|spoke|speaking) )?(?:against(?= it\b| the [a-z]+\b|[,.;)]| and\b|\W*$)|"
    r"dissent(?:ed|ing)\b|oppos(?:ed|ing)\b|vot(?:ed|ing) no\b)|"
    rf"\b(?:apart from|except(?: for)?|but for|save(?: for)?|bar) {_SOME} (?:members?|councillors?|trustees?|"
    r"governors?|"
    r"people|votes?|voters?|parish(?:es)?|partners?|delegates?|residents?)\b|"
    r"\bby a majority of \d{1,3} (?:votes? )?to (?:[1-9]\d{0,2}|one)\b",
    re.IGNORECASE,
)
_UNANIMOUS = re.compile(r"\bunanimous(?:ly)?\b", re.IGNORECASE)
_NOT_SO = re.compile(
    r"\b(?:not|never|nearly|almost|far from|less than|other|others|last (?:time|year))\b|n[’']t\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|nearly|almost|other|but the|while the|last time|first)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "unanimously, by nine votes to three"."""
    for one, sentence in told_anywhere(plan, holding="unanimous unanimously"):
        parts = one.sentences()
        at = parts.index(sentence)
        near = [*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2]] if not _NOT.search(sentence) else []
        against = next((text for text in near if _VOTED.search(in_digits(text))), "")
        if against:
            yield one.fault(
                f"{name(one.action)} calls a vote unanimous, and tells next to it of votes against.",
                "Put right the count, or leave out that it was unanimous.",
                f"{sentence} {against}"
                if sentence in parts[: at + 1] and against in parts[at + 1 : at + 2]
                else f"{against} {sentence}",
            )
    for one, sentence in told_anywhere(plan, holding="unanimous unanimously dissent against nem"):
        hit = _AGAINST.search(in_digits(sentence)) if _ALL.search(sentence) and not _NOT.search(sentence) else None
        hit = hit or _dissent(in_digits(sentence))
        if hit:
            yield one.fault(
                f"{name(one.action)} calls a vote unanimous that was “{hit.group()}”.",
                "Put right the count, or leave out that it was unanimous.",
                sentence,
            )


def _dissent(text: str) -> re.Match[str] | None:
    """Some who were against, behind the word that says that there were none."""
    all_of_them = _UNANIMOUS.search(text)
    is_so = all_of_them and not _NOT_SO.search(text)
    return _DISSENT.search(text, all_of_them.end()) if all_of_them and is_so else None
