"""The introduction counts the plan's own actions, sections or statuses, and the plan holds another number.

Why: It is the sentence that the board reads and the press quotes, and it was not changed when the plan was.

Example:
    Introduction: This plan has three actions under one priority.
    Action: 1.1 Open the hub
    Status: On track
    Action: 1.2 Train the wardens
    Status: On track
Better:
    Introduction: This plan has two actions under one priority.
    Action: 1.1 Open the hub
    Status: On track
    Action: 1.2 Train the wardens
    Status: On track
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from milepost.core.checks.beside import texts
from milepost.core.checks.figures import AFTER, BEFORE, COUNT, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY  # where reading left an action out, the count is right and what was read is not
SEVERITY = Severity.MEDIUM
_N = rf"{BEFORE}(?P<number>{COUNT}|one|One){AFTER}"
_HOLDS = (
    r"(?:has|have|had|holds?|set (?:itself|ourselves|themselves)|contains|includes|sets out|consists of|"
    r"comprises|comprised of|is made up of|lists|with|"
    r"covers|there are|total of|summary:|overall:|in total:|all|of the|of our|made up of|"
    r"(?:reports?|look(?:s|ed|ing)?|progress|update|news|information)(?: here| below)? (?:on|at|against|of|"
    r"for|about)(?: all| the| our)?|"
    r"(?:describes?|tells of|gives|shows|agreed|adopted|(?:plan|report|programme) of)(?: all| the)?|"
    rf"(?:has|have|with|are|covers|sets out|contains|of) {COUNT} \w+ and)"
)
_BEHIND = (
    r"(?=\W*$|\.|:|;| in (?:this|the|our) (?:plan|programme|strategy|report)| in (?:all|total)\b| altogether| "
    r"(?:in|within|over|under|across) (?:\d+|the|our|its) (?!plan|programme)|"
    r" under\b| of (?:this|the|our) (?:plan|programme|report)\b| across\b| grouped|,? of which| and \d| \(|, )"
)
_ACTIONS = re.compile(
    rf"\b{_HOLDS} (?:now |a total of |currently )?{_N} (?:\w+ )?actions\b{_BEHIND}|"
    rf"\ball {BEFORE}(?P<all>{COUNT}){AFTER} actions\b(?= (?:have|has|are)\b)|"
    rf"(?:^|[.:] ){BEFORE}(?P<first>{COUNT}){AFTER} actions\b(?=,? of which|, \d| in (?:this|the|our) plan|:|"
    r" (?:are|were) (?:reported|described|set out|listed|told|shown|covered)(?: of| on)? (?:here|below)\b|"
    r" (?:make|form) (?:up )?(?:this|the|our) (?:plan|report|programme))|"
    rf"(?:^|[.:;] )(?:of|from) (?:the|our|these|all(?: of)?(?: the| our)?) {BEFORE}(?P<of>{COUNT}){AFTER} actions"
    rf"(?: in (?:this|the|our) (?:plan|report|programme))?,? (?={COUNT}|one\b|none\b|all\b|most\b|half\b)|"
    rf"(?:^|[.:;] )(?:{COUNT}|one|none|all|most|half) of (?:the|our) {BEFORE}(?P<whole>{COUNT}){AFTER} actions\b"
    r"(?= (?:is|are|has|have|was|were|will|remains?|stands?)\b)|"
    rf"\bthe {BEFORE}(?P<these>{COUNT}){AFTER} actions (?:below|that follow|set out (?:below|here)|of (?:this|the|"
    rf"our) (?:plan|"
    rf"report)|in this (?:plan|report))\b|"
    rf"\bnumber of actions(?: in (?:this|the|our) (?:plan|report|programme))? (?:is|stands at|comes to) "
    rf"{BEFORE}(?P<sum>{COUNT}){AFTER}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:last|previous|earlier|old|former|first|next|new|red|amber|closed|completed?|other|further|priority|key|main|"
    r"more than|over|about|around|some|up to|(?:county|council|nation|government|region|authority|trust)[’']s)\b",
    re.IGNORECASE,
)
_OF_PLAN = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:plan|report|strategy|programme|partnership)\b|\b(?:[Ii]t|[Ww]e) (?:is|are|"
    r"has|have|set)\b|"
    r"^Our \d|\bset out below\b|\bbelow\b"
)
_EACH_OF = re.compile(
    rf"\b(?:each|all|every one) of (?:the|our|its|these) {_N} actions\b(?! (?:for|of|from|in the))", re.IGNORECASE
)
_NONE_DONE = re.compile(
    r"\b(?:no action (?:has|is)|none of (?:the|our|its|these) actions (?:has|have|is|are)|not one action (?:has|is))"
    r"(?: as)?(?: yet)?(?: been)? (?:finished|complete|completed|done|closed|achieved)\b",
    re.IGNORECASE,
)
_FEWEST = 2  # statuses that are counted side by side; one alone may count something else
_SHORTEST = 3  # letters of a status: "G" stands in other words
_LOOK_BACK = 40


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such line, with all that it counts and that the plan has not."""
    many = sum(1 for _ in actions(plan))
    beside = tuple(texts(plan))
    read = {one.text for one in plan.labels}.difference(beside)  # as the key, perhaps, that stands in the same line
    for text in (*beside, *sorted(read)) if many else ():
        plain = in_digits(text)
        off = [
            *_of_actions(plain, many),
            *_of_sections(plain, plan),
            *(() if text in read else (*_of_statuses(plain, plan), *_of_letters(plain, plan), *_of_none(text, plan))),
        ]
        if off:
            yield Fault(
                f"The introduction counts {' and '.join(off)}.",
                "Count again, and put the sentence right; or find what is missing from the plan.",
                text,
            )


def _of_actions(text: str, many: int) -> Iterator[str]:
    for hit in (*_ACTIONS.finditer(text), *_EACH_OF.finditer(text)):
        number = value(next(filter(None, hit.groups())))
        if number != many and not _OTHER.search(text, _from(text, hit.start()), hit.end()):
            yield f"{number} actions, and the plan has {many}"


def _of_none(text: str, plan: Plan) -> Iterator[str]:
    """ "No action has yet been finished" beside one that has the status of such."""
    hit = _NONE_DONE.search(text)
    done = [one.number for one in actions(plan) if stated(one, plan.scheme).meaning is Meaning.COMPLETE] if hit else []
    if done:
        yield f"no action as finished, and {', '.join(done)} is"


def _of_sections(text: str, plan: Plan) -> Iterator[str]:
    """ "Under three areas", "four priorities and 12 actions": the plan's own label, and no other kind of part."""
    for label, many in Counter(section.label.casefold() for section in plan.sections if section.label).items():
        plural = label[:-1] + "ies" if label.endswith("y") else label + "s"
        found = re.compile(
            rf"\b(?:under|across|has|in|into|with|covers|and|set (?:itself|ourselves)|our|all) (?:its |our |the )?{_N} "
            rf"{re.escape(plural)}\b(?! \w+ing\b)",
            re.IGNORECASE,
        )
        for hit in found.finditer(text) if " action" in text or _OF_PLAN.search(text) else ():
            number = value(hit["number"])
            if number != many and not _OTHER.search(text, _from(text, hit.start()), hit.start()):
                yield f"{number} {plural}, and the plan has {many}"


def _from(text: str, at: int) -> int:
    """Where the words before a place begin that belong to its sentence."""
    start = max(0, at - _LOOK_BACK)
    return max(start, *(text.rfind(stop, start, at) + 1 for stop in (". ", ": ", "; ", "\n")))


def _of_statuses(text: str, plan: Plan) -> Iterator[str]:
    counts = _statuses(plan)
    codes = {entry.code for entry in plan.scheme}  # "1 achieved; 2 on track" is a key that goes by numbers
    told, is_sure = {}, False
    for word, many in counts.items():
        found = re.compile(
            rf"{_N} (?P<of>(?:of (?:the |our |all |these )?(?:{COUNT} )?)?actions? |of (?:them|these|those|which) )?"
            r"(?:(?:is|are|was|were|have been|has been|rated|shown as|now|marked)\s){0,3}"
            rf"{re.escape(word)}(?:d|ed)?(?!\w| (?:by|in|since|before|to) )",
            re.IGNORECASE,
        )
        listed = re.compile(
            rf"(?<!\w){re.escape(word)}\W{{1,3}}(?P<number>{COUNT})(?=\s*(?:[;,.)\n]|$))", re.IGNORECASE
        )
        hit = found.search(text) or listed.search(text)
        if hit and hit["number"] not in codes:
            told[word] = (value(hit["number"]), many)
            is_sure = is_sure or " of " in f" {hit.groupdict().get('of') or ''}"
    if is_sure or len(told) >= _FEWEST:
        yield from (
            f"{number} “{word}”, and the plan has {many}" for word, (number, many) in told.items() if number != many
        )


def _of_letters(text: str, plan: Plan) -> Iterator[str]:
    """ "Of the 14 actions 8 are graded G, 4 A and 2 R": every status is a letter or two, and most are counted."""
    counts = Counter(action.status.text.strip() for action in actions(plan) if action.status.text.strip())
    if not counts or "action" not in text.casefold() or max(map(len, counts)) >= _SHORTEST:
        return
    told: dict[str, Decimal] = {}
    for code in counts:
        graded = r"(?: (?:is|are|was|were))?(?: (?:graded|rated|marked|scored|at|on))?"
        hit = re.search(rf"{_N}{graded} {re.escape(code)}(?![\w’'])", text)
        if hit:
            told[code] = _one_or(hit["number"])
    if len(told) >= _FEWEST and len(told) + 1 >= len(counts):
        yield from (
            f"{number} “{code}”, and the plan has {counts[code]}"
            for code, number in told.items()
            if number != counts[code]
        )


def _one_or(words: str) -> Decimal:
    return Decimal(1) if words.casefold() == "one" else value(words)


def _statuses(plan: Plan) -> Mapping[str, int]:
    """How many actions have each status, by its own words and by those that the key has for it."""
    codes = Counter(action.status.code for action in actions(plan) if action.status.code)
    names: dict[str, int] = {}
    for entry in plan.scheme:
        for word in {entry.label, entry.description} - {""}:
            if len(word) >= _SHORTEST:
                names[word.casefold()] = codes[entry.code]
    return names
