"""What is said to take place regularly is said not to have taken place for months.

Why: One of the two is out of date, and a reader cannot tell whether the group still meets.

Example:
    Action: 1.1 Join the farms
    Now: The cluster has met every month and has not met since May.
Better:
    Action: 1.1 Join the farms
    Now: The cluster met every month until May and has not met since.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.most_recently import long_ago
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.dates.names import MONTH

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_OFTEN = (
    r"(?:(?:each|every) (?:week|fortnight|month|quarter|term|half-term|\w+day)|weekly|fortnightly|monthly|quarterly|"
    r"termly|regularly|once a (?:week|fortnight|month|quarter|term)|without fail)"
)
# what is done again and again, as it stands after "has", "is" or "did not"
_DONE = {
    "meet": "meets?|met", "sit": "sits?|sat", "gather": "gathers?|gathered", "hold": "held|hold|holds",
    "run": "runs?|ran", "publish": "publish(?:es|ed)?", "report": "reports?|reported", "visit": "visits?|visited",
    "deliver": "delivers?|delivered", "issue": "issues?|issued", "take place": "takes? place|took place|taken place",
}  # fmt: skip
_VERB = "|".join(f"(?P<{verb.replace(' ', '_')}>{forms})" for verb, forms in _DONE.items())
_REGULAR = re.compile(rf"\b(?:{_VERB})\b[^.;\n]{{0,40}}?\b{_OFTEN}\b", re.IGNORECASE)
_LAPSED = re.compile(
    r"\b(?:(?:has|have|had|is|are|was|were|did)(?: not|n[’']t) (?:\w+ )?(?:been )?|"
    r"(?:no|none of the) (?:\w+ ){1,3}(?:has|have|was|were) (?:been )?)"
    rf"(?:{_VERB})\b[^.;\n]{{0,30}}?\b(?:since|for (?:the (?:last|past) )?\w+ (?:months|weeks|terms|quarters)|"
    rf"in \w+ months)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:until|till|used to|before|previously|at first|should|will|would|was to|is to|to meet|formerly|supposed|"
    r"meant|due|intended|plan\w*|aim\w*|apart from|except|restart\w*|resum\w*|agreed)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:face to face|in person|in full|all together|without (?!fail)|on time|apart|once)\b", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"([a-z]+)(?: (?:has|have|had|is|are|was|were|did|now|not|been|also|\w+n[’']t)){0,4}\s*$", re.IGNORECASE
)
_NO_SUBJECT = frozenset(["and", "it", "they", "we", "which", "who", "but", "that", "still"])
_NONE = "no nothing, since"
_NONE_SINCE = re.compile(
    r"\b(?:(?:has|have|had) (?:had|received|seen|got|heard|been (?:sent|given)) |there (?:has|have) been |^\W*)"
    r"(?:no|not a single) (?P<what>(?!(?:change|more|further|new|other)\b)[a-z][^.;,]{2,60}?) since "
    rf"(?:the |last |early |late )?(?:{MONTH}|spring|summer|autumn|winter|christmas|easter|20\d\d|week|month|term)",
    re.IGNORECASE,
)
_STEADY = re.compile(
    r"\b(?:(?:each|every) (?:week|fortnight|month|quarter|term|day)|weekly|fortnightly|monthly|quarterly|daily|"
    r"without (?:a |any )?(?:single )?(?:gap|break|fail|interruption)|(?:has|have) (?:never|not) missed)\b",
    re.IGNORECASE,
)
_BEHIND_IT = re.compile(r" (?:in|from|of|at|for|to|that|which|who|with|on|by)\b")
_STEADY_WORDS = "each every weekly fortnightly monthly quarterly daily without missed"
_NOT = re.compile(r"\b(?:no|not(?! missed)|nothing|nobody|none)\b|n[’']t\b", re.IGNORECASE)
_LAPSES = "since months weeks terms quarters, not n t no none"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such lapse beside a sentence of the same action that says it goes on."""
    for one, sentence in told_anywhere(plan, holding=_LAPSES):
        lapse = _LAPSED.search(sentence)
        claim = _claim(one, sentence, lapse) if lapse else ""
        if claim:
            yield one.fault(
                f"{name(one.action)} says that it happens regularly, and that it has not happened for some time.",
                "Say which holds, and until when it was so.",
                claim if claim == sentence else f"{claim} … {sentence}",
            )
    yield from _none_since(plan)
    for lapsed in long_ago(gathered(plan), today):
        yield lapsed.said.fault(
            f"{name(lapsed.said.action)} says that it happens each {lapsed.pace}, and last “{lapsed.last}”.",
            "Say which holds, and until when it was so.",
            lapsed.words,
        )


def _none_since(plan: Plan) -> Iterator[Fault]:
    """Every thing of which there was none since some time, and which another sentence says comes without a gap."""
    lapses = [(one, text, hit) for one, text in told_anywhere(plan, holding=_NONE) if (hit := _NONE_SINCE.search(text))]
    claims: dict[str, list[str]] = defaultdict(list)
    for one, text in told_anywhere(plan, holding=_STEADY_WORDS) if lapses else ():
        if _STEADY.search(text) and not _ENDED.search(text) and not _NOT.search(text):
            claims[one.action.id].append(text)
    for one, text, hit in lapses:
        what = content(_BEHIND_IT.split(hit["what"], maxsplit=1)[0])
        claim = next((each for each in claims[one.action.id] if each != text and what & content(each)), "")
        if claim:
            yield one.fault(
                f"{name(one.action)} says that it comes without a gap, and that there was none for some time.",
                "Say which holds, and until when it was so.",
                f"{claim} … {text}",
            )


def _claim(one: Said, sentence: str, lapse: re.Match[str]) -> str:
    """The sentence of this answer that says the same thing of the same body is done regularly, or ""."""
    if _OTHERWISE.search(sentence):
        return ""
    for text in one.sentences():
        hit = _REGULAR.search(text if text != sentence else text[: lapse.start()])
        if (
            hit
            and hit.lastgroup == lapse.lastgroup
            and not _ENDED.search(text)
            and _is_same(text, hit, sentence, lapse)
        ):
            return text
    return ""


def _is_same(text: str, hit: re.Match[str], sentence: str, lapse: re.Match[str]) -> bool:
    """Whether the two are said of one body, by the word before the verb; "it", "and" and nothing are of the last."""
    one, other = _SUBJECT.search(text[: hit.start()]), _SUBJECT.search(sentence[: lapse.start()])
    names = {found[1].casefold().rstrip("s") for found in (one, other) if found} - _NO_SUBJECT
    return len(names) <= 1
