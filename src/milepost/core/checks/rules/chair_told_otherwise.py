"""One body is said to be chaired by two people.

Why: One of the two names is old or misspelt, and it is the name that the board sees first.

Example:
    Introduction: The Board is chaired by Baroness Lyle.
    Action: 1.1 Open the hub
    Next: By 4 July 2023 – Lady Lyall, who chairs the Board, opens the hub
Better:
    Introduction: The Board is chaired by Baroness Lyle.
    Action: 1.1 Open the hub
    Next: By 4 July 2023 – Lady Lyle, who chairs the Board, opens the hub
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.names import RANKS
from milepost.core.words.sentences import sentences

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_RANK = "|".join(
    sorted({*(rank.title() for rank in RANKS), "Baroness", "Baron", "Revd", "Canon"}, key=len, reverse=True)
)
_WHO = rf"(?P<who>(?:(?:{_RANK})\.? )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_HEAD = r"(?:Board|Partnership|Forum|Group|Panel|Committee|Alliance|Network|Table|Trust|Executive|Assembly)"
_BODY = rf"(?:the |our |The |Our )(?P<body>(?:[A-Z][\w’'-]+ ){{0,4}}{_HEAD})\b"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_BODY} (?:is|continues to be) (?:now )?chaired by {_WHO}",
        rf"{_WHO},? (?:who )?(?:now )?chairs {_BODY}",
        rf"{_WHO},? (?:is |as )?(?:the |our )?[Cc]hair of {_BODY}",
        rf"{_BODY}[’']s (?:current )?[Cc]hair,? {_WHO}",
        rf"\b[Cc]hair of {_BODY},? {_WHO}",
    )
)
_LOOK_BACK = 30  # characters in which "until" may stand
_OTHER_TIME = re.compile(
    r"\b(?:until|former\w*|previous\w*|was|were|vice|deputy|co-?chairs?|jointly|new|acting|interim|succe\w+|"
    r"replac\w+|took over|"
    r"from next|in turn|rotat\w+|will (?:be|chair|take)|stood down|stepped down|and [A-Z][a-z]+ (?:chair|jointly))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence for each body that names another chair than a sentence before it."""
    chairs: dict[str, tuple[str, str]] = {}
    told: set[str] = set()
    for sentence, action in _sentences(plan):
        for body, who in _chairs(sentence):
            first, words = chairs.setdefault(body, (who, sentence))
            if first.split()[-1] != who.split()[-1] and body not in told:
                told.add(body)
                yield Fault(
                    f"The {body} is chaired by {first} in one place, and by {who} in another.",
                    "Print one name, or say since when the other is chair.",
                    f"{sentence} / {words}",
                    action,
                )


def _sentences(plan: Plan) -> Iterator[tuple[str, str]]:
    for text in texts(plan):
        yield from ((part.text, "") for part in sentences(text) if "hair" in part.text)
    for one, sentence in told_anywhere(plan, holding="chair chairs chaired"):
        yield sentence, one.action.id


def _chairs(sentence: str) -> Iterator[tuple[str, str]]:
    """Each body with who is said to chair it now; a name in one word with a rank, or in two."""
    for form in _FORMS:
        for hit in form.finditer(sentence):
            is_of_now = not _OTHER_TIME.search(sentence, max(0, hit.start() - _LOOK_BACK), hit.end())
            if " " in hit["who"] and is_of_now:
                yield hit["body"], hit["who"]
