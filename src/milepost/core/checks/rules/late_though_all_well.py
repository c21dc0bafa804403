"""An action is called late, paused or at risk, and its own words say that all is well or that it goes on.

Why: A board acts on red; where nothing is behind, either the colour or the account was copied from another action.

Example:
    Action: 1.1 Open the hub
    Status: Late
    Now: All milestones of the half-year have been met and there are no risks to report.
Better:
    Action: 1.1 Open the hub
    Status: Late
    Now: The builder is six weeks behind.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.progress import is_finished
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WHAT = r"(?:milestones|actions|targets|steps|deadlines|deliverables|objectives|dates|work|planned work)"
_WELL = re.compile(
    rf"^\W*all (?:the |our )?(?:[a-z]+ )?{_WHAT} (?:met|achieved|delivered|completed?|done|reached)\W*$|"
    rf"\b(?:all|every one) (?:of )?(?:the |our |its |these )?(?:[a-z’']+ )?{_WHAT}(?: [a-z’'-]+){{0,4}} (?:were|are|"
    rf"have been|"
    r"has been|is|was) (?:now )?(?:met|reached|achieved|delivered|completed?|done|on (?:track|time|target|"
    r"schedule))\b|"
    r"\bno (?:significant |major |known |current |new |outstanding )?(?:risks?|concerns?|issues?|worries|"
    r"problems?|delays?)"
    r"(?: or (?:risks?|concerns?|issues?|delays?))? (?:to (?:report|flag|raise|note|escalate)|at (?:present|"
    r"this stage|"
    r"this time)|have been (?:identified|raised|reported))\b|"
    r"\b(?:is|are|remains?|everything is|all is|we are|work is) (?:all |fully |firmly |now |still |"
    r"well )?(?:on track|"
    r"on schedule|on target|to plan|ahead of (?:schedule|plan|target|time|profile))\b|"
    r"\b(?:is|are) (?:progressing|going|proceeding) (?:very )?(?:well|to plan|as planned|smoothly)\b|"
    r"^\W*(?:(?:this |the )?(?:action|work|project) (?:is |has been |was )?)?(?:now )?(?:complete[d]?|finished|"
    r"closed|achieved|"
    r"fully delivered|delivered in full)(?:\W*$|[.,;:]| (?:and|on|in) (?:time|ahead|early|full|schedule|\d|january|"
    r"february|march|"
    r"april|may|"
    r"june|july|august|september|october|november|december))|"
    r"\b(?:was|were|has been|have been|is|are) (?:now |all |fully )?(?:completed?|delivered|finished|opened|"
    r"launched|published|"
    r"installed) (?:on (?:time|schedule)|as planned|ahead of (?:schedule|time|plan)|early|in full|(?:a|two|three|"
    r"four|six) "
    r"(?:days?|weeks?|months?) early)\b|\b(?:went live|opened|finished|completed|"
    r"launched)\b[^.;]{0,30}\b(?:as planned|on time|"
    r"on schedule|ahead of (?:schedule|time|plan)|(?:a|one|two|three|four|six) (?:days?|weeks?|months?) early)\b|"
    r"\b(?:target|goal|aim|promise)s?(?: of [\w%£,.]{1,12}(?: [a-z]+)?| for [^.;]{1,30}?)? (?:has been|have "
    r"been|was|were|is|are) "
    r"(?:now |already |all )?(?:met|reached|exceeded|achieved|passed|beaten|kept)\b|"
    r"\b(?:opened|began|started|finished|delivered|done|taken|met|held|fitted|built)\b[^.;]{0,20}\b(?:in (?:good "
    r")?time(?=\W*$|,)|"
    r"on (?:the|their|its) (?:days?|dates?) (?:promised|agreed|planned|set))\b|"
    r"\bno (?:difficult(?:y|ies)|problems?|delays?|trouble|hitch(?:es)?) (?:has|have) (?:yet )?(?:arisen|come up|been "
    r"met)\b|"
    r"\beverything (?:due|planned|promised|owed)\b[^.;]{0,30} (?:is|has been|was) (?:now )?(?:done|delivered|met|in "
    r"place|finished)\b|"
    r"\b(?:hit|met|beat|reached|exceeded) (?:all|every|each)(?: one)?(?: of)?(?: our| the| its)? "
    r"(?:targets?|milestones?|deadlines?)\b|\b(?:is|are|still|remains?) on course (?:to|for)\b|"
    r"\bwhere (?:it|we|they) (?:should|ought to) be\b|"
    r"\beverything (?:that )?(?:we|was|is|has)\b[^.;]{0,40} (?:done|on time|on schedule|in place|to plan|delivered)\b",
    re.IGNORECASE,
)
_EARLY = re.compile(
    r"\b(?:(?:days?|weeks?|months?|years?|terms?|well|all|far|way) (?:early|ahead of (?:where|schedule|time|plan|its "
    r"date|"
    r"target)|(?:sooner|earlier) than (?:planned|promised|expected)|before (?:it|they) (?:was|were) due|"
    r"before (?:the|its|our) "
    r"(?:deadline|date|due date))|met early|finished early|ahead of schedule|nothing (?:left|more) to do|nothing of "
    r"(?:substance|note))\b",
    re.IGNORECASE,
)
_AS_PLANNED = re.compile(
    r"(?:^\W*|[,;–] (?:and )?)(?:(?:all|still|fully|firmly|well|now|running|everything|very much) "
    r")*(?:on (?:course|track|"
    r"schedule|target|time)|to (?:plan|time)|ahead of (?:schedule|plan|target|time|profile))(?= (?:for|to|with|and|so|"
    r"in)\b|\W*$|[,.;])|\b(?:everything|it all|all of it) (?:is|runs) (?:still |now )?(?:on time|to time)\b",
    re.IGNORECASE,
)  # "On course for March with no problems"
_NONE_OF_IT = re.compile(
    r"\b(?:no|without(?: an?y?)?|nothing) (?!further|more|longer)(?:[a-z]+ )?(?:delays?|problems?|"
    r"trouble|late|behind|slippage|slipping|set-?backs?|hold-?ups?)\b",
    re.IGNORECASE,
)
_NO_SLIPPAGE = re.compile(r"\bthere (?:has been|is|was|have been) no (?:slippage|delays?|set-?backs?)\b", re.IGNORECASE)
_BEHIND = re.compile(r"(?<!not )\b(?:late|behind|delayed|overdue|off track)\b", re.IGNORECASE)
_NOT_DUE = re.compile(
    r"\b(?:arrived|opened|finished|done|completed?|delivered|launched|began|published|ready|in (?:place|"
    r"use))\b[^.;]{0,60}\bnot "
    r"(?:due|expected|wanted|needed) (?:until|before)\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|although|though|except|apart from|until|despite|other than|however|not|would|will|back on|once|if|"
    r"rest of|otherwise|remaining|others?|should|no longer|expected)\b",
    re.IGNORECASE,
)
_AS_IT_SHOULD = re.compile(r"\bwhere (?:it|we|they) should be\b|\bwe said we would\b", re.IGNORECASE)
_TROUBLE = re.compile(
    r"\b(?:late|delay\w*|behind|slipp\w+|missed|overdue|not (?:yet|been|met|started|possible)|short of|below|"
    r"because|held up|"
    r"waiting|stalled|paused|vacan\w+|refused|failed|unable|cannot|could not|lack of|shortage|overspen\w+|however)\b",
    re.IGNORECASE,
)
_WORK = (
    r"(?:works?|project|programme|scheme|campaign|service|delivery|building|construction|installation|"
    r"training|sessions|"
    r"classes|visits|patrols|planting|recruitment|action|everything|all|courses?|clinics?|groups?|clubs?|workshops?|"
    r"lessons|repairs|checks|surveys?|meetings|pilot|trial)"
)
_GOES_ON = re.compile(
    rf"\b{_WORK}(?: (?:of|on|at|in|with|for|along|by|to) [^.;:,]{{3,40}}?)? (?:(?:is|are|has been|have been)(?: now| "
    rf"still| all)? "
    r"(?:going (?:on|ahead|forward)|carrying on|continuing|proceeding|under ?way|in full swing|running|progressing)|"
    r"(?:goes|go) (?:on|ahead)|(?:carries|carry) on|continues?|proceeds?|(?:has|have) (?:gone|carried) on|(?:is|are) "
    r"up and running)\b|"
    r"\b(?:is|are) making (?:good|great|steady|fine|real) (?:progress|headway)\b|"
    r"\b(?:is|are) (?!not\b|no\b|to\b)[a-z]+\b[^.;]{0,30} (?:every|each) "
    r"(?:day|week|fortnight|morning|evening|weekend)\b",
    re.IGNORECASE,
)
_PAUSE = re.compile(
    r"\b(?:until|elsewhere|other|another|meanwhile|only|once|when|if|will|would|no|not)\b", re.IGNORECASE
)
_OPENED = re.compile(
    r"\b(?:opened|launched|started|began|went live) (?:in|on|this|last) [^.;,]{3,20} with \d+ [a-z]", re.IGNORECASE
)  # "opened in September with 42 students"
_HALTED = re.compile(r"\b(?:paus\w+|on hold|stop\w*|suspend\w*|halt\w*|resum\w+|restart\w*)\b", re.IGNORECASE)
_NO_RISK = re.compile(r"\bnothing (?:is |was )?(?:left|more|remains)\b|\bpaid\b|\bhanded over\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action that is called late, paused or at risk and tells of no trouble."""
    told: dict[str, str] = {}
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED):
        told[one.action.id] = f"{told.get(one.action.id, '')}\n{one.answer.text}"
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED):
        means = Meaning.LATE if _is_called_late(plan, one.action) else meaning(plan, one.action)
        account = _NONE_OF_IT.sub("", told[one.action.id]) if means in _HEARD else ""
        if means not in _HEARD or _TROUBLE.search(account) or (means is Meaning.PAUSED and _HALTED.search(account)):
            continue
        heard = _HEARD[means]
        sentence = next(filter(heard, one.sentences()), "")
        if sentence:
            says = "the work goes on" if means is Meaning.PAUSED else "all is well"
            yield one.fault(
                f"{name(one.action)} {stands(plan, one.action)}, and its account says that {says}.",
                "Put right whichever of the two is wrong.",
                sentence,
            )


def _is_called_late(plan: Plan, action: Action) -> bool:
    """Whether a status that means a risk, or nothing known, says that the action is late: "Under way, late"."""
    is_open = meaning(plan, action) in {Meaning.AT_RISK, Meaning.UNKNOWN}
    return is_open and _BEHIND.search(action.status.text) is not None


def _is_all_done(text: str) -> bool:
    """Whether a sentence leaves nothing that could be at risk."""
    return is_finished(text) and _NO_RISK.search(text) is not None


def _goes_on(text: str) -> bool:
    """Whether a sentence says that the work goes on, which it does not while it is paused."""
    is_told = _GOES_ON.search(text) or _OPENED.search(text)
    return bool(is_told) and not _PAUSE.search(text)


def _is_well(text: str) -> bool:
    if _NOT_DUE.search(text) or _NO_SLIPPAGE.search(text):
        return True
    plain = _AS_IT_SHOULD.sub("", text)
    return is_finished(text) or (
        not _BUT.search(plain) and bool(_WELL.search(text) or _EARLY.search(text) or _AS_PLANNED.search(text))
    )


_HEARD = {Meaning.LATE: _is_well, Meaning.AT_RISK: _is_all_done, Meaning.PAUSED: _goes_on}
