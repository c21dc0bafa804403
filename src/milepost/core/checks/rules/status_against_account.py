"""The status and the account say opposite things.

Why: "Complete" above "not yet started" is a slip that a board will see, and one of the two must be wrong.

Example:
    Action: 1.1 Open the hub
    Status: Complete
    Now: The hub has not been started
Better:
    Action: 1.1 Open the hub
    Status: Complete
    Now: The hub opened in March 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states import tells_that
from milepost.core.checks.facts.things import word_set
from milepost.core.checks.figures import in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import has_figure, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.plan.statuses import stated

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_NOT_BEGUN = re.compile(
    r"\b(?:(?:has|have) not (?:yet )?(?:been )?(?:started|begun)|not (?:yet )?started|yet to (?:start|begin)|"
    r"work (?:will|is to) (?:start|begin)|no work has)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\b(?:was|were) (?:\w+ly )?(?:opened|held|given|recruited|trained|launched|signed|completed|agreed|delivered|"
    r"appointed|built|installed|planted|visited|fitted|helped|housed|made|seen|sent|set up|started)\b|"
    r"\b(?:have|has) (?:since |now |already |all )?(?:been )?(?:opened|held|recruited|trained|launched|signed|"
    r"completed|let|joined|"
    r"appointed|built|installed|planted|visited|fitted|helped|housed|taken part|moved in|begun|started)\b|"
    r"\b(?:took part|came to|attended|moved in|joined|opened (?:on|in|its)|signed up)\b|"
    r"\b(?:(?:has|have) (?:now |since |already )?met (?:monthly|weekly|fortnightly|quarterly|regularly|twice|every|"
    r"on|[a-z]+ "
    r"times|\d)|(?:(?:has|have) (?:now |since |already |all )?(?:been )?|(?:was|were) )(?:run|delivered|distributed|"
    r"supported|enrolled|planted|served|repaired|refurbished|vaccinated|rehoused|mentored|insulated|converted))\b|"
    r"\b(?:completed|finished) (?:the|their) (?:[a-z]+ )?(?:course|training|programme)\b|"
    r"\b(?:cohort|course|sessions?|classes|training|pilot|works?|building)(?: of \d+)? began (?:in|on)\b|"
    r"\b(?:sessions?|courses?|workshops?|visits|clinics|classes) have (?:now |already )?taken place\b|"
    r"\b(?:has|have) graduated\b|\b(?:is|are) (?:now )?(?:finished|built|complete|open|in use)\b|"
    r"\b(?:course|training|sessions?|workshops?|programme|campaign|pilot|clinics?) ran (?:in|on|from)\b|"
    r"\b\d+ of (?:the |our |its |all |those )*\d+(?: [a-z-]+){0,4} (?:have|has) (?:now |already |since |all )*"
    r"(?:had|been|taken|done|passed|finished|gone through|received) (?:[a-z]+ )?(?:training|course|trained|visited|"
    r"seen|modules?|test|jabs?|check|repaired|fitted)\b|"
    r"\bwell (?:advanced|under ?way)\b|\b(?:has|have) been (?:meeting|running|operating|visiting|seeing|delivering) "
    r"(?:every|each|weekly|monthly|since|in|from|for)\b",
    re.IGNORECASE,
)
_SERVED = word_set(
    "see visit serv treat advis teach answer pour lay dig rehous vaccinat mentor inspect survey deliv distribut plant "
    "repair insulat feed taught coach counsel screen immunis collect recycl clear cut mow paint erect demolish instal"
)  # what work does once it has begun
_GOES_ON = re.compile(
    r"\W*(?:this |the )?(?:work )?(?:is )?(?:still )?(?:in progress|ongoing|on-going|under ?way|"
    r"not (?:yet )?complete)\W*",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:second|next|new|phase|another|if)\b")
_OPENS = re.compile(
    r"(?:work |this |the action |action )?(?:(?:is|has|have) )?(?:not|yet) (?:yet )?(?:to )?(?:been )?"
    r"(?:started?|begun|begin|commenced)\s{0,2}[.:;]\s{1,4}",
    re.IGNORECASE,
)  # an account that says it before all else, for itself
_PREPARES = re.compile(
    r"\b(?:agreed|appointed|signed(?! up)|given|recruited|made|seen|sent|set up|held|let)\b", re.IGNORECASE
)  # what may be done before the work begins
_OPEN = re.compile(r"\W*(?:open|live|active|current|new)\W*", re.IGNORECASE)  # which is not to say "not begun"
_ASIDE = re.compile(
    r"\b(?:to be|will|second|next|new|phase|part|another|if|whether|because|until|before|but|plan|earlier|old|former|"
    r"existing|previous|elsewhere|last year|steering group|project team)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action called complete whose account says that it is not begun, and the reverse."""
    for one in said(plan, QuestionRole.WHERE_NOW):
        opening = _OPENS.match(one.answer.text)
        is_open = _OPEN.fullmatch(one.action.status.text) and not opening
        meaning = Meaning.NOT_STARTED if opening else stated(one.action, plan.scheme).meaning
        meaning = Meaning.UNKNOWN if is_open else meaning
        told = (text for text in one.sentences() if not (opening and _PREPARES.search(text)))
        sentence = next((text for text in told if _contradicts(meaning, text)), "")
        if sentence:
            called = opening.group().strip(" .:;\n") if opening else one.action.status.text
            yield one.fault(
                f"{name(one.action)} is called “{called}”, and its account says the opposite.",
                "Put right whichever of the two is wrong.",
                sentence,
            )


def _contradicts(meaning: Meaning, sentence: str) -> bool:
    if meaning is Meaning.COMPLETE:
        is_begun = not _NOT_BEGUN.search(sentence) or bool(_ANOTHER.search(sentence))
        return bool(_GOES_ON.fullmatch(sentence)) or not is_begun
    if meaning is Meaning.NOT_STARTED:
        is_begun = bool(_BEGUN.search(in_digits(sentence))) or tells_that(sentence, _SERVED)
        return is_begun and not _ASIDE.search(sentence) and has_figure(sentence)
    return False
