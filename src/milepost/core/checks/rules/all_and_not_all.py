"""Something is said of all, and some are counted of whom it is not true.

Why: "All partners have signed" beside "two of the nine partners have yet to sign": one of the two is wrong.

Example:
    Action: 1.1 Keep the promise
    Now: All partners have signed the promise. Two of the nine partners have yet to sign.
Better:
    Action: 1.1 Keep the promise
    Now: Seven partners have signed the promise. Two of the nine partners have yet to sign.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import counted, in_digits, opening, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.MEASURE)
_WHOSE = r"(?:the |our |its |their |these |those )?"
_IS = r"(?:have|has|had|are|is|were|was)"
_HELPS = r"(?:(?:now|already|also|been|all|each|had|received|got|a|an|the|their|its|both) ){0,4}"
_ALL = re.compile(
    rf"\b(?:all|every one|each one|each|every|100% of)(?: of)? {_WHOSE}"
    rf"(?P<who>(?!but\b)[^.;:,()]{{2,50}}?) {_IS} {_HELPS}(?P<verb>[a-z]{{3,}})(?P<what>[^.;:]{{0,80}})",
    re.IGNORECASE,
)
_WE_ALL = re.compile(
    rf"\b(?:we|they|staff|officers|advisers|the team|volunteers|it|has|have)(?: (?:have|has))?(?: (?:now|already))? "
    rf"(?P<verb>[a-z]{{3,}}ed|seen|met|written to|told) (?:all|every one|each)(?: of)? {_WHOSE}"
    r"(?P<who>[a-z0-9][^.;:,()]{1,40}?)(?P<what>)(?=[.;]|$)",
    re.IGNORECASE,
)  # "we have visited all 14 farms"
_SOME = re.compile(
    rf"{opening('part')} (?:(?:out )?of )?{_WHOSE}(?P<who>[^.;:,()]{{1,50}}?) "
    rf"(?:(?:have|has|are|is) (?:yet|still) to (?:be )?|(?:have|has|had|are|is|were|was|did|do|does) not (?:yet )?"
    rf"(?:been )?|(?:haven|hasn|didn|aren|weren)[’']t (?:yet )?(?:been )?){_HELPS}(?P<verb>[a-z]{{3,}})"
    r"(?P<what>[^.;:]{0,80})",
    re.IGNORECASE,
)
_REST = re.compile(
    rf"{opening('part')} (?:out )?of {_WHOSE}(?P<who>[^.;:,()]{{1,50}}?) {_IS} {_HELPS}(?P<verb>[a-z]{{3,}})"
    rf"(?P<what>[^.;:]{{0,60}}?)(?:,| and| while| but|;) (?:the )?(?:other|remaining|last) {counted('rest')} "
    r"(?:[a-z]+ ){0,2}?(?:have (?:refused|declined|yet|not)|refused|declined|did not|are still|still|were not|"
    r"could not|cannot|will not)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(r"[a-z]{3,}?(?=s?\b)")  # "partners", though the word says little elsewhere
_NARROWS = re.compile(r"\b(?:in|with|who|that|which|where|at|from|on|but|new|first|other|pilot)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:last year|previously|before|earlier|used to|until|"
    r"by (?:the end|next|then|end|\d|(?-i:[A-Z]))|"
    r"will|would|should|must|aim\w*|target|plan(?:ned)?|"
    r"nearly|almost|but|except|apart|not|if|when|once|hope\w*|expect\w*|20\d\d)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "all have signed" of an action in which some "have yet to sign", or the rest have refused."""
    claims: dict[str, list[tuple[str, re.Match[str]]]] = defaultdict(list)
    for one, sentence in told(plan, *_ROLES, holding="all every each, have has had are is were was we"):
        hit = None if _THEN.search(sentence) else _claim(in_digits(sentence))
        if hit and not _NARROWS.search(hit["who"]):
            claims[one.action.id].append((sentence, hit))
    some = (
        told(
            plan,
            *_ROLES,
            holding="of have has are is were was did, yet not still other remaining haven hasn didn aren weren",
        )
        if claims
        else ()
    )
    for one, sentence in some:
        for claim, all_of in claims.get(one.action.id, ()):
            if claim != sentence and _is_belied(all_of, in_digits(sentence)):
                yield one.fault(
                    f"{name(one.action)} says “{all_of.group().strip()}”, and counts some of whom it is not so.",
                    "Put right whichever of the two is wrong, or say from when each holds.",
                    f"{claim} … {sentence}",
                )
                break


def _claim(text: str) -> re.Match[str] | None:
    return _ALL.search(text) or _WE_ALL.search(text)


def _is_belied(claim: re.Match[str], text: str) -> bool:
    hit = _SOME.search(text) or _REST.search(text)
    if hit is None or not stems(hit["verb"]) & stems(claim["verb"]):
        return False
    rest = hit.groupdict().get("rest")
    whole = re.search(r"\d+", hit["who"])
    is_all = bool(rest and whole and value(hit["part"]) >= value(whole.group()))
    here, there = set(_THINGS.findall(hit["who"].lower())), set(_THINGS.findall(claim["who"].lower()))
    is_of_them = here <= there and (bool(here) or (whole is not None and whole.group() in claim["who"]))
    what, its = stems(hit["what"]), stems(claim["what"])
    return is_of_them and not is_all and (not what or bool(what & its) or rest is not None)
