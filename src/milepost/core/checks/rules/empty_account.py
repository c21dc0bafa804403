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
from milepost.core.checks.sayings.unfilled import is_unfilled
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates.names import MONTH

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_LAST = r"(?:(?:the|our|my|your|its) )?(?:last|previous|latest)(?: \w+){0,2}"
_WHAT = (
    r"(?:(?:the |a |an |more |further |full )?(?:text|update|figures?|data|details?|information|narrative|commentary|"
    r"wording|report|more|response|return|content) )"
)
_THIS = (
    r"(?:(?:text|update|figures?|data|details?|information|narrative|commentary|wording|response|lead|kpis?|measures?|"
    r"indicators?|targets?|baselines?|next (?:steps?|actions?|stages?|milestones?)|steps?|dates?|"
    r"(?:baseline|measure|kpi) and targets?|success measures?|this) )"
)
_REPORTED = r"(?:reported|stated|minuted|noted|described|discussed|agreed|set out|given|shown|told|mentioned|explained)"
_ROW = (
    r"(?:the )?(?:(?:row|line|box|cell|section|answer|action|entry|paragraph|column) (?:above|below|before)|"
    r"(?:above|previous|next|last) (?:row|line|box|cell|section|answer|action|entry|paragraph|column))"
)
_SOMEBODY = (
    r"[\w’'&, -]{2,40} to (?:supply|provide|add|complete|update|confirm|send(?: in)?|write|advise|fill in)"
    r"(?: (?:text|update|figures?|data|this))?"
)
_REPORT = r"(?:progress |monitoring |quarterly )?(?:report|update|return|paper)"
_WHEN = rf"(?:{MONTH}|spring|summer|autumn|winter|20\d\d(?:[/–-]\d\d)?|q(?:uarter )?[1-4])(?: 20\d\d)?"
_EARLIER = rf"(?:{_WHEN} {_REPORT}|{_REPORT} (?:of|for|from) (?:the )?{_WHEN})"
_FORMS = (
    _SOMEBODY,
    # the same as before
    r"(?:the |much the )?same as (?:last|the last|previous|the previous|before|above)(?: \w+)?",
    rf"(?:as|as per|as in|as at|as for|remains as|see|refer to) (?:{_LAST}|(?:the )?q(?:uarter )?[1-4]|term \d)",
    rf"(?:as|see|same as) (?:{_REPORTED} )?(?:in|under|for|at|by|on)? ?{_ROW}",
    (
        r"as (?:before|above|previous(?:ly)?|elsewhere|(?:previously |already |earlier )?(?:reported|stated|minuted|"
        r"noted|described|advised|discussed|agreed|set out|given|shown|told|sent|submitted|mentioned|explained)"
        r"(?: (?:previously|elsewhere|earlier|before|already|verbally|separately|(?:at|in|to|by|with) "
        r"(?:the )?(?:last|previous|latest|board|lead|q(?:uarter )?\d)(?: [\w’']+){0,2}|"
        r"last (?:time|week|month|quarter|half[- ]year|term|year|round|period)))?)"
    ),
    (
        "(?:(?:the )?(?:position|situation|status) (?:is |remains )?)?unchanged|ditto|more of the same|business as "
        "usual|as usual|bau"
    ),
    (
        r"no (?:change|further update|update)(?: (?:since|from) (?:the )?(?:last|previous) \w+| at present| this \w+|"
        r" \w+ed| available)?"
    ),
    (
        r"no (?:further )?(?:update|report|return|response|reply) (?:has (?:yet )?been |was |were |yet )?(?:received|"
        r"provided|supplied|"
        r"given|submitted)(?: from [\w ]{2,30})?(?: (?:at|by) (?:the )?time of (?:writing|going to press|"
        r"print(?:ing)?))?"
    ),
    (
        rf"{_WHAT}?(?:as|see|of|from|unchanged (?:from|since)|same as) (?:(?:in|at|for|per) )?"
        rf"(?:the |our )?{_EARLIER}"
    ),
    r"as (?:(?:at|in|for) )?(?:the )?last (?:time|year|quarter|round|return|report|update)",
    r"no progress(?: (?:this|to|made|yet|since (?:the )?(?:last|previous))(?: \w+){0,2})?",
    r"see (?:above|below|previous (?:report|update)|last \w+)",
    # it goes on
    (
        r"(?:to )?(?:carry|carries|carrying|keep|keeps|keeping|go|going) on(?: (?:as (?:now|before|planned|usual)|"
        r"with (?:this|it|the work)))?"
    ),
    (
        "(?:to )?continue(?:s|d)?(?: (?:the|this|with(?: the| this)?|current|our)? ?(?:good )?(?:work|delivery|"
        "activity|action|"
        r"programme))?|continue as (?:before|now|above)"
    ),
    (
        "continuing|continuation|keep going|maintain(?: this| momentum)?|(?:the )?work (?:is )?(?:ongoing|on-going|"
        "continues|"
        r"continuing)"
    ),
    (
        "(?:on-?going|continu(?:ous|al)(?:ly)?|recurring|regularly)? ?(?:throughout|(?:through|all|over|during|in) "
        "(?:the|this)) "
        r"(?:the |this )?(?:whole |rest of the )?(?:financial |reporting |calendar )?(?:year|period|20\d\d)[\d/–-]*"
    ),
    r"(?:keep|keeping) (?:up|going)(?: (?:the|this|our|with the))?(?: good)?(?: work)?",
    # nothing has come in, or it is still to come
    (
        rf"{_WHAT}?(?:is |are |still )*(?:to follow|awaited|outstanding|pending|to come|requested|being (?:written|"
        r"drafted|collected))(?: (?:from|by) (?:the )?[\w’'& ]{2,40})?"
    ),
    (
        rf"{_WHAT}?(?:is |are |was |were )?not (?:yet )?(?:available|provided|supplied|"
        rf"received)(?: (?:by|from) [\w ]{{2,30}}| at (?:the )?time of writing)?"
    ),
    (
        r"nil return|no (?:return|data|information|response|reply)(?: (?:received|available|provided|supplied|given|"
        r"yet))*(?: from (?:the )?(?:lead|partners?|owner|officer|organisation|agency))?|n/?k"
    ),
    (
        r"awaiting (?:an? |the |further )?(?:update|information|data|figures?|text|response|return|confirmation)"
        r"(?: from [\w ]{2,40})?"
    ),
    (
        rf"{_THIS}?(?:is |are )?(?:still )?(?:to be|will be) (?:agreed|confirmed|set|developed|defined|decided|"
        "determined|updated|"
        r"provided|completed|added|written|supplied|inserted|filled in|finalised|drafted|advised)"
        r"(?: (?:by|after|at|before|following|once) [^.\n]{2,40}| later| shortly| soon)?"
    ),
    (
        r"(?:an? )?(?:verbal|oral) (?:update|report)(?: (?:will be|to be|is to be) (?:given|provided|made))?"
        r"(?: (?:at|to|by) (?:the )?[\w ]{2,30})?"
    ),
    r"(?:to be|will be) (?:reported|given|tabled|presented) (?:verbally )?at (?:the )?(?:meeting|board)",
    r"tb[acd]",
)
_SOMEBODY_TO_TELL = re.compile(rf"\W*{_SOMEBODY}\W*", re.IGNORECASE)  # a step, or `note-left-in-answer` tells it
_ONE = f"(?:{'|'.join(_FORMS)})"
_NOTHING = (
    r"(?:there is |there[’']s |we have )?(?:nothing|not much|little) (?:new|more|further|else)?(?: to (?:report|add|"
    r"say|tell))?"
    r"(?: (?:on|for|about|under|since)(?: [\w’]+){1,4}| this (?:time|quarter|year|round))?"
)  # which may be all that there is to worry about, and says nothing of where things are
_EMPTY = re.compile(
    rf"\W*{_ONE}(?:(?: ?[;,.–-] ?| and | but )(?:and |but |so )?(?:{_ONE}|{_NOTHING}))?\W*", re.IGNORECASE
)
_NO_NEWS = re.compile(rf"\W*{_NOTHING}\W*", re.IGNORECASE)
_NO_UPDATE = re.compile(
    r"\W*(?:there is |there has been )?no (?:further |new )?(?:update|news|report)(?: (?:since|from|on|for|this|at|to)"
    r"\b[\w ]{0,30}| available| given)?\W*",
    re.IGNORECASE,
)  # behind what stands still from the last time
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
        is_account = one.question.role is QuestionRole.WHERE_NOW
        is_next = one.question.role is QuestionRole.NEXT
        is_step = is_next and bool(_SOMEBODY_TO_TELL.fullmatch(text) or is_unfilled(text, is_whole=True))
        is_empty = not is_step and bool(_EMPTY.fullmatch(text) or (is_account and _NO_NEWS.fullmatch(text)))
        if is_empty and is_live(one.action) and not (one.action.id in answered and _ABOVE.fullmatch(text)):
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with “{text}”.",
                "Say it in full; where it cannot be said yet, say when it will be.",
                text,
            )
        elif is_account and is_live(one.action) and (told := next(filter(_NO_UPDATE.fullmatch, one.sentences()), "")):
            yield one.fault(
                f"{name(one.action)} says “{told}”, and so not how things are now.",
                "Say what was done since then; where nothing was, say why.",
                told,
                is_sure=False,
            )
        if text and not is_empty:
            answered.add(one.action.id)
