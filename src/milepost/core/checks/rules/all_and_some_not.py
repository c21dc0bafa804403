"""All are said to have done something, and some of them not.

Why: "All partners have signed" is what a board remembers, and two lines on it is not so.

Example:
    Action: 1.1 Keep a way in by telephone
    Now: All partners have signed the promise. Two of the nine partners have yet to sign.
Better:
    Action: 1.1 Keep a way in by telephone
    Now: Seven of the nine partners have signed the promise. Two have yet to sign.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import NUMBER
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_HOW_MANY = rf"(?:(?:{NUMBER}|one) )"
_ALL = re.compile(
    rf"\b(?:all|every one|each one|each|every)(?: of)? (?:the |"
    rf"our )?{_HOW_MANY}?(?P<who>[a-z][a-z’'-]+(?: [a-z’'-]+)?) "
    r"(?:now |already |therefore )?(?:have|has|are|is|were|was) (?:now |already |therefore |all |since |been ){0,3}"
    r"(?P<what>[a-z]+)\b",
    re.IGNORECASE,
)
_SOME_NOT = re.compile(
    rf"\b(?:(?:one|some|several|a few|{NUMBER})(?: of (?:the |our |these |those |them )?(?:{NUMBER} )?)?|"
    rf"(?:the )?(?:other|last|remaining)(?: {NUMBER})?) ?(?P<who>(?:[a-z’'-]+ ){{0,3}}?)"
    r"(?:(?:has|have|is|are) (?:yet|still) to (?:be )?|(?:has|have|had|is|are|was|were|did|does|do)(?: still)?"
    r"(?: not|n[’']t) (?:yet )?(?:been )?|(?:has|have) (?:refused to |declined to )|remains? to be )(?P<what>[a-z]+)",
    re.IGNORECASE,
)
_OBJECT = 40  # letters after the verb
_PASS = re.compile(
    r"\b(?:will|would|should|must|by (?:the end|\d|(?-i:[A-Z]))|until|before|aim\w*|target\w*|to have|if|once|"
    r"when|nearly|almost|but|except|apart|"
    r"last year|previous(?:ly)?|earlier|20\d\d)\b",
    re.IGNORECASE,
)
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER)
_WORDS = "all every each, have has are is were was"
_IRREGULAR = {
    "met": "meet", "held": "hold", "begun": "begin", "sent": "send", "given": "give", "taken": "take", "made": "make",
    "done": "do", "paid": "pay", "built": "build", "found": "find", "written": "write", "chosen": "choose",
    "left": "leave", "gone": "go", "seen": "see", "had": "have", "got": "get",
}  # fmt: skip


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each answer: the same verb, and who has not done it is some of them or is counted."""
    for one in said(plan, *_ROLES, holding=_WORDS):
        parts = one.sentences()
        if len(parts) > 1 and one.shows(" not ", "n’t ", "n't ", " yet to ", " still to ", " refused to ", " to be "):
            claim, denial = _pair(parts)
            if claim:
                yield one.fault(
                    f"{name(one.action)} says that all have, and that some have not.",
                    "Put right whichever of the two is wrong, or say from when each holds.",
                    f"{claim} … {denial}",
                )


def _pair(parts: tuple[str, ...]) -> tuple[str, str]:
    claims = [(text, hit) for text in parts if not _PASS.search(text) for hit in _ALL.finditer(text)]
    for text in parts if claims else ():
        for some in _SOME_NOT.finditer(text):
            same = (said for said, hit in claims if said != text and _is_same(hit, some))
            claim = next(same, "")
            if claim:
                return claim, text
    return "", ""


def _is_same(claim: re.Match[str], some: re.Match[str]) -> bool:
    """Whether verb and thing are one, and who has not done it is called as those who all have, or by a number alone."""
    who, others = (hit["who"].casefold().replace("s ", " ").rstrip("s ").split() for hit in (claim, some))
    is_them = not others or not set(who).isdisjoint(others)
    things = [stems(hit.string[hit.end() : hit.end() + _OBJECT]) for hit in (claim, some)]
    is_it = not all(things) or not things[0].isdisjoint(things[1])
    return _verb(claim["what"]) == _verb(some["what"]) and is_them and is_it


def _verb(word: str) -> str:
    plain = _IRREGULAR.get(word.casefold(), word.casefold())
    return re.sub(r"(?:ied|y)$|(?:ed|e|d)$", "", plain)
