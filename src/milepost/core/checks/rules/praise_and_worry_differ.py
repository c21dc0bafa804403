"""An action is praised for what it is worried about.

Why: "Well attended" beside "attendance has been poor": the board cannot tell which holds, and believes the first.

Example:
    Action: 1.1 Hold a panel
    Well: The panel is well attended.
    Worried: Panel attendance has been poor.
Better:
    Action: 1.1 Hold a panel
    Well: The panel gave good advice.
    Worried: Panel attendance has been poor.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.account import stems
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, told, without_dates
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_THINGS = {
    "attendance": r"attendance|turn-?out|attended",
    "engagement": r"engagement|buy-in|involvement|participation|engaged",
    "take-up": r"take-?up|uptake",
    "communication": r"communications?",
    "joint working": r"(?:partnership|joint|multi-agency|collaborative|partner) working|working relationships?|"
    "relationships?",
    "morale": r"morale",
    "data": r"data(?: quality)?|recording|record-keeping",
    "information sharing": r"information[- ]sharing|sharing of information",
    "awareness": r"awareness",
    "retention": r"retention",
    "recruitment": r"recruitment",
    "referrals": r"referrals?(?: numbers| rates?)?",
    "response": r"response(?: rates?)?",
    "commitment": r"commitment",
    "leadership": r"leadership",
    "compliance": r"compliance",
    "timeliness": r"timeliness",
    "capacity": r"capacity",
    "progress": r"progress",
    "quality": r"quality",
    "coordination": r"co-?ordination",
    "satisfaction": r"satisfaction",
    "staffing": r"staffing",
}
_GOOD = (
    r"(?:very |really |consistently |generally |extremely )*(?:good|excellent|strong|high|great|healthy|positive|"
    r"regular|"
    r"improved|consistent|outstanding|robust|effective|fantastic|brilliant|full)"
)
_BAD = (
    r"(?:very |really |consistently |generally |rather |quite |too |still )*(?:poor|low|patchy|weak|variable|"
    r"inconsistent|"
    r"disappointing|sporadic|uneven|lacking|limited|bad|falling|declining|insufficient|inadequate|slow|minimal|"
    r"an issue|"
    r"a problem|a concern|a challenge|difficult|a worry)"
)
_IS = r"(?:is|are|was|were|has been|have been|remains?|continues to be)"
_FORMS = {
    thing: (
        re.compile(rf"\b(?:{_GOOD} (?:{words})|(?:{words})\b[^.;:,]{{0,40}}? {_IS} {_GOOD})\b", re.IGNORECASE),
        re.compile(
            rf"\b(?:{_BAD} (?:{words})|(?:{words})\b[^.;:,]{{0,40}}? {_IS} {_BAD}|lack of (?:{words})|"
            rf"no (?:{words}))\b",
            re.IGNORECASE,
        ),
    )
    for thing, words in _THINGS.items()
}
_FORMS["attendance"] = (
    re.compile(rf"{_FORMS['attendance'][0].pattern}|\bwell[- ]attended\b", re.IGNORECASE),
    re.compile(
        rf"{_FORMS['attendance'][1].pattern}|\bpoorly attended\b|\bnot (?:been )?(?:well|fully) attended\b|"
        r"\b(?:nobody|no one|few (?:people|members|partners)) (?:came|comes|attended|attends|turned up)\b",
        re.IGNORECASE,
    ),
)
_FORMS["engagement"] = (
    re.compile(rf"{_FORMS['engagement'][0].pattern}|\b(?:fully|well|actively) engaged\b", re.IGNORECASE),
    re.compile(rf"{_FORMS['engagement'][1].pattern}|\bnot (?:fully |well |actively )?engag(?:ed|ing)\b", re.IGNORECASE),
)
_FORMS["staffing"] = (
    re.compile(
        r"\b(?:fully staffed|at full strength|all (?:[a-z]+ )?posts (?:are |have been |now )*(?:now )?filled|"
        r"no vacancies|fully recruited|full complement)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:posts?|vacanc(?:y|ies)) (?:is|are|has been|have been|remains?) (?:still |now |currently )?(?:vacant|"
        r"unfilled|"
        r"not filled)|\b(?:short[- ]staffed|under-?staffed)\b|\b\w+ vacan(?:t posts?|cies)\b",
        re.IGNORECASE,
    ),
)
_FORMS["funding"] = (
    re.compile(
        r"\b(?:fully funded|(?:funding|money) (?:is|has been) (?:now |all |fully )?(?:secured?|confirmed|agreed|"
        r"in place))\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:unfunded|no (?:funding|money|budget)|lack of funding|(?:funding|money) (?:is|"
        r"has) not (?:yet )?(?:been )?"
        r"(?:secured?|confirmed|agreed|in place|identified|found)|funding gap)\b",
        re.IGNORECASE,
    ),
)
_PRAISED = (
    "attend attended attendance good excellent strong high great healthy positive regular improved consistent "
    "outstanding robust effective fantastic brilliant full fully engaged staffed posts vacancies strength funded "
    "funding money"
)
_WORRIED = (
    "attended poor low patchy weak variable inconsistent disappointing sporadic uneven lacking limited bad falling "
    "declining insufficient inadequate slow minimal issue problem concern challenge difficult worry lack no not "
    "poorly "
    "nobody few vacant unfilled vacancies staffed understaffed funding money unfunded budget"
)
_ASIDE = re.compile(
    r"\b(?:but|although|though|except|apart from|until|last year|had been|no longer|beyond|after|next|future|second|"
    r"long[- ]term|improv\w+|if|(?-i:may)|might|could|risk|overall|most|many|some|other|others|elsewhere|rest|"
    r"in places)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[:;(–]")
_SMALL = frozenset(
    {"team", "servi", "post", "posts", "staff", "membe", "meeti", "group", "partn", "sessi", "gener", "very", "really"}
    | {
        "agenc",
        "multi",
        "all",
        "three",
        "four",
        "five",
        "filled",
        "fill",
        "vacan",
        "curre",
        "still",
        "remai",
        "conti",
        "peopl",
        "progr",
        "board",
    }
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first worry of every action that says the opposite of what it is praised for, about the same people."""
    praised: dict[str, list[tuple[str, str, frozenset[str]]]] = defaultdict(list)
    for one, text in told(plan, QuestionRole.WORKING_WELL, QuestionRole.WHERE_NOW, holding=_PRAISED):
        praised[one.action.id].extend((thing, text, about) for thing, about in _spoken_of(one, text, 0))
    seen: set[str] = set()
    for one, text in told(plan, QuestionRole.WORRIED, holding=_WORRIED) if praised else ():
        if one.action.id in seen or one.action.id not in praised:
            continue
        worries = dict(_spoken_of(one, text, 1))
        hit = next((each for each in praised[one.action.id] if worries.get(each[0]) == each[2]), None)
        if hit is not None:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} praises its {hit[0]} and worries about it.",
                "Say which holds, or of whom each holds.",
                f"{hit[1]} … {text}",
            )


def _spoken_of(one: Said, text: str, side: int) -> Iterator[tuple[str, frozenset[str]]]:
    """What a sentence praises (0) or is worried about (1), and the words that say whose it is."""
    if _ASIDE.search(text):
        return
    clause = _PLAIN.split(text, maxsplit=1)[0]
    for thing, forms in _FORMS.items():
        hit = forms[side].search(clause)
        if hit:
            left = without_dates(f"{clause[: hit.start()]} {_rest_of(thing, hit.group())} {clause[hit.end() :]}")
            yield thing, frozenset(stems(left) - stems(one.action.title) - _SMALL)


def _rest_of(thing: str, words: str) -> str:
    """What stands within a hit between the thing and what is said of it: "from schools"."""
    hit = re.match(rf"(?:{_THINGS.get(thing, 'funding')})\b(.*?) {_IS} ", words, re.IGNORECASE)
    return hit[1] if hit else ""
