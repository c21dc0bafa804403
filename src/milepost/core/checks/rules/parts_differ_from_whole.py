"""Of so many, those that are done and those that are still to do are more or fewer.

Why: "Of the 18, 12 are installed and 8 are still to do" leaves the reader two too many; one of the figures is wrong.

Example:
    Action: 1.1 Light the parks
    Now: Of the 18 lighting columns planned, 12 are installed and 8 are still to do.
Better:
    Action: 1.1 Light the parks
    Now: Of the 18 lighting columns planned, 12 are installed and 6 are still to do.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import Figure, counted, figures, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_WHOLE = re.compile(
    rf"\bof (?:the |our |its |these |those |all )?{counted('whole')}(?! (?:weeks|months|days|years|hours))",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"(?: [a-z’'-]+){0,2} (?:(?:are |is |were |was )?(?:still |now )?(?:being [a-z]+(?: at)?|pending|under way|"
    r"in progress|"
    r"awaiting [a-z]+|waiting)(?=[.;]|$)|(?:are |is |were |was |have |has )?(?:still|yet) to (?:do|go|come|"
    r"be (?:done|fitted|"
    r"installed|begun|"
    r"started|completed|inspected|let|trained|seen|visited))|(?:are |is |were )?(?:still )?outstanding|remain(?:s|ed)?|"
    r"(?:are|is|were) left|(?:have|has) not (?:yet )?(?:been )?(?:begun|started|done|completed)|"
    r"(?:did|do|have|has|are|were|is|was|could|will|can) not(?=[.;]|\s*$))(?=[ .,;]|$)",
    re.IGNORECASE,
)  # what leaves nothing over
_OPPOSITE = (("men", "women"), ("boys", "girls"), ("male", "female"), ("accepted", "refused"), ("accepted", "declined"))
_TIME = re.compile(r" (?:working )?(?:days?|weeks?|months?|years?|hours?|minutes?|times|nights?)\b", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")
_LOOSE = re.compile(
    r"\b(?:of (?:which|whom|these|them|those)|including|among|both|also|about|around|nearly|over|more than|"
    r"at least|some|"
    r"average|compared|against|last year|target|than|from|by|up|down|other|another|further|until|or)\b",
    re.IGNORECASE,
)
_FEWEST, _MOST = 2, 5
_SIGNS = "still not outstanding remain remains remained left women men girls boys female male accepted refused declined"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "of the 18, 12 are done and 8 still to do", and "of the 19, 15 were men and 6 women"."""
    for one, sentence in reckoned(plan, holding=_SIGNS):
        whole = _WHOLE.search(in_digits(sentence)) if _may_part(sentence) else None
        parts = _parts(in_digits(sentence), whole) if whole else ()
        made = sum((part.value for part in parts), Decimal(0))
        if whole and parts and made != value(whole["whole"]):
            yield one.fault(
                f"{name(one.action)} parts {whole['whole']} into {' and '.join(part.words for part in parts)}, "
                f"which make {made}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                sentence,
            )


def _may_part(sentence: str) -> bool:
    """Whether a sentence counts a whole and two parts or more; most do not, which is soon seen."""
    return _FEWEST < len(figures(sentence)) <= _MOST + 1 and not _LOOSE.search(sentence)


def _parts(text: str, whole: re.Match[str]) -> Sequence[Figure]:
    """The parts that stand behind the whole, where the last of them is what is left, or the opposite of the first."""
    found = [one for one in figures(text) if not _TIME.match(text, one.end)]
    parts = [one for one in found if one.start > whole.start("whole")]
    if len(parts) != len(found) - 1 or len(parts) < _FEWEST or any(one.is_share or one.is_money for one in found):
        return ()
    return parts if _LAST.match(text, parts[-1].end) or _are_opposite(text, parts) else ()


def _are_opposite(text: str, parts: Sequence[Figure]) -> bool:
    if len(parts) != _FEWEST:
        return False
    words = (_WORDS.findall(text[parts[0].end : parts[1].start]), _WORDS.findall(text[parts[1].end :]))
    return any((one in words[0] and two in words[1]) or (two in words[0] and one in words[1]) for one, two in _OPPOSITE)
