"""An answer says that there is nothing new, and not how things are.

Why: "Same as last year" sends the reader to another paper, and two years later nobody knows what it meant.

Example:
    Action: 1.1 Open the hub
    Now: Same as last year
Better:
    Action: 1.1 Open the hub
    Now: The hub is open on three days a week, as it was last year
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_EMPTY = re.compile(
    r"\W*(?:(?:the |much the )?same as (?:last|the last|previous|the previous|before|above)(?: \w+)?|"
    r"(?:as|as per|as in|as at|see|refer to) (?:the )?(?:previous(?:ly)?(?: (?:reported|stated|report|update|"
    "return|quarter))?|last "
    r"(?:report|update|return|quarter|term|year|time|month)|q(?:uarter )?[1-4])|as for (?:q(?:uarter )?|term )\d|"
    r"(?:an? )?(?:verbal|oral) (?:update|report)(?: (?:will be|to be|is to be) (?:given|provided|made))?"
    r"(?: (?:at|to|by) (?:the )?[\w ]{2,30})?|(?:to be|will be) (?:reported|given|tabled|presented) "
    "(?:verbally )?at (?:the )?"
    r"(?:meeting|board)|"
    r"as (?:before|above|last "
    r"(?:year|time|quarter))|unchanged|ditto|no progress(?: (?:this|since|to|made|yet)(?: \w+){0,2})?|"
    r"no (?:change|further update|update)(?: (?:since|from) (?:the )?(?:last|previous) \w+| at present| this "
    r"\w+| \w+ed| available)?|"
    r"(?:to )?(?:carry|carries|carrying|keep|keeps|keeping|go|going) on(?: (?:as (?:now|before|planned|usual)|"
    r"with (?:this|it|the work)))?|"
    r"(?:to )?continue(?:s|d)?(?: (?:the|this|with(?: the| this)?|current|our)? ?(?:good )?(?:work|delivery|"
    r"activity|action|programme))?|"
    r"continuing|continuation|more of the same|keep going|business as usual|as usual|bau|maintain(?: this| momentum)?|"
    r"(?:as per|refer to) (?:the )?(?:last|previous|latest) (?:\w+ )?\w+|see (?:above|below|previous (?:report|"
    r"update)|last \w+)|"
    r"(?:(?:the |a |an |more |further |full )?(?:text|update|figures?|data|details?|information|narrative|"
    r"commentary|wording|report|more|"
    r"response|return|content) )?(?:is |are |still )*(?:to follow|awaited|outstanding|pending|to come|"
    r"being (?:written|drafted|collected))|"
    r"awaiting (?:an? |the |further )?(?:update|information|data|figures?|text|response|return|"
    r"confirmation)(?: from [\w ]{2,40})?|"
    r"(?:(?:text|update|figures?|data|details?|information|narrative|commentary|wording|response|lead|"
    r"kpis?|measures?|indicators?|targets?|baselines?|(?:baseline|measure|kpi) and targets?|success measures?|"
    r"this) )?(?:is |are )?(?:still )?(?:to be|"
    r"will be) (?:agreed|confirmed|set|developed|defined|"
    r"decided|determined|updated|provided|completed|added|written|supplied|inserted|filled in|finalised|drafted|"
    r"advised)"
    r"(?: (?:by|after|at|before|following|once) [^.\n]{2,40}| later| shortly| soon)?|"
    r"[\w’'&, -]{2,40} to (?:supply|provide|add|complete|update|confirm|send(?: in)?|write|advise|"
    r"fill in)(?: (?:text|update|figures?|data|this))?|"
    r"(?:on-?going|continu(?:ous|al)(?:ly)?|recurring|regularly)? ?(?:throughout|(?:through|all|over|during|in) (?:the|"
    r"this)) (?:the |this )?(?:whole |rest of the )?(?:financial |reporting |calendar )?(?:year|period|20\d\d)[\d/–-]*|"
    r"(?:keep|keeping) (?:up|going)(?: (?:the|this|our|with the))?(?: good)?(?: work)?|"
    r"(?:tb[acd]|not (?:yet )?(?:available|provided|supplied|received))|"
    r"continue as (?:before|now|above))\W*",
    re.IGNORECASE,
)
_ABOVE = re.compile(r"\W*(?:as|see)(?: \w+)? above\W*", re.IGNORECASE)
_ASKED = (
    QuestionRole.WHERE_NOW,
    QuestionRole.WORKING_WELL,
    QuestionRole.WORRIED,
    QuestionRole.NEXT,
    QuestionRole.MEASURE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of a live action about what was done or comes next that is nothing but such words.

    "See above" under an answer that is one points to it, and is left alone.
    """
    answered: set[str] = set()
    for one in said(plan, *_ASKED):
        text = one.answer.text.strip()
        is_empty = bool(_EMPTY.fullmatch(text))
        if is_empty and is_live(one.action) and not (one.action.id in answered and _ABOVE.fullmatch(text)):
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with “{text}”.",
                "Say it in full; where it cannot be said yet, say when it will be.",
                text,
            )
        if text and not is_empty:
            answered.add(one.action.id)
