"""Whether a sentence says that what an action needs was refused or lost, or that what was due did not happen."""

import re
from datetime import date, timedelta
from functools import lru_cache

from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find
from milepost.core.words.dates.names import MONTH_IN_FULL

# the words of which a sentence about a loss holds one, for the index of words
LOSS_WORDS = (
    "refused rejected turned unsuccessful withdrawn dismissed quashed declined not failed unable cannot "
    "administration "
    "liquidation receivership bust trading pulled out terminated broken broke collapsed impasse stalemate deadlock "
    "missed "
    "no none nobody never consecutive successive running row each fallen dropped worsened deteriorated risen "
    "increased "
    "unlikely away met worse every"
)
_ASKED = (
    r"(?:orders?|permission|applications?|consent|licence|bids?|grant|funding|offer|proposals?|tenders?|request|"
    r"business case|submission|planning appeal)"
)
_WIN = r"(?:win|secure|get|obtain|attract|gain|find|raise|agree)"
_NEED = (
    r"(?:grant|funding|permission|money|consent|approval|site|venue|contract|premises|funds?|licence|land|provider|"
    r"supplier|contractor|sponsor|host|backing|agreement)"
)
_PARTY = r"(?:contractor|provider|supplier|developer|funder|operator|builder|bidder|sponsor|delivery partner|landlord)"
_REFUSED = AnyCase(
    rf"\b{_ASKED}(?: [\w’'£,.&-]+){{0,8}}? (?:was|were|has been|have been) "
    rf"(?:\w+ly )?(?:refused|rejected|turned down|unsuccessful|withdrawn|dismissed|quashed|declined|"
    rf"not (?:successful|supported|approved|granted|awarded|accepted))\b|"
    r"\bunsuccessful (?:in|with) (?:our|the|its|this|their|both|securing|obtaining|winning|bidding)\b|"
    rf"\b(?:did not|failed to|were unable to|was unable to|(?:have|has) (?:not been able|been unable) to|"
    rf"could not) {_WIN} "
    rf"(?:the |a |an |any |its |our |enough |sufficient |this |planning |new |suitable |external )*{_NEED}\b|"
    rf"\b{_NEED} (?:was|has been|could) not (?:be |been )?(?:secured|found|won|obtained|agreed|awarded|forthcoming)\b|"
    rf"\b(?:the|our|its) (?:only |main |lead |preferred |sole |chosen )*{_PARTY} "
    rf"(?:(?:has|have|had|was) )?(?:now |since )?"
    r"(?:pulled out|withdrawn|withdrew|walked away|gone (?:bust|out of business)|ceased trading|dropped out|"
    r"collapsed|turned us down|refused|stood down)\b|"
    r"\b(?:gone|went|is|are|was|entered) (?:now )?(?:into|in) (?:administration|liquidation|receivership)\b|"
    r"\bcontract (?:was|has been) (?:terminated|cancelled|ended early)\b|"
    r"\b(?:talks|negotiations|discussions) (?:have |had )?(?:broken down|broke down|collapsed|stalled|failed)\b|"
    r"\b(?:cannot|could not|can not|unable to|failed to|have not been able to) agree "
    r"(?:on |about )?(?:who|how|what|which|whether|terms|the|a)\b|"
    r"\bno agreement (?:has been|was|could be) (?:reached|made)\b|"
    r"\bno (?:date|decision|provider|venue|site|premises|lead|chair|funding|contract|supplier|contractor)(?: [a-z]+)? "
    r"(?:has|have) (?:yet )?been (?:made|taken|set|found|agreed|identified|appointed|secured|awarded|signed)\b"
)
_GAINED = re.compile(
    r"\b(?:appeal (?:was|were|has been) (?:allowed|upheld|won)|on appeal|granted|since then|resubmitted|re-submitted|"
    r"another (?:site|route|bid|grant|provider|supplier|venue|funder)|instead|despite|nevertheless|if|until|unless|"
    r"caught up|recovered|so we|second bid|replacement|replaced|alternative|"
    r"(?:was|were|has been|have been) (?:later |then |since )?(?:awarded|won|found|appointed|secured|agreed|approved|"
    r"extended)|from elsewhere|not needed|no longer needed|"
    r"not an? obstacle|after (?:it|they) (?:was|were)|and (?:a|the|our) (?:new|second|third|fourth)|some of the|"
    r"one of the|two of the|three of the|of the \d+|other areas)\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|few|old|former|previous|first|"
    r"early)(?: \w+)? $",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(rf"{_ASKED}|contract", re.IGNORECASE)
_MONTHS = r"(?:months|quarters|years|weeks|terms|half-years)"
_DID_NOT = re.compile(
    r"\b(?:did|could) not (?:take place|go ahead|happen|materialise|open|start|begin|launch|proceed|finish|complete)\b"
    rf"(?=\W*$|.*\b(?:as (?:planned|hoped|intended|scheduled|expected)|on time|by the|because|owing|due to|on \d|"
    rf"in {MONTH_IN_FULL})\b)|"
    r"\b(?:has|have) not (?:yet )?(?:taken place|happened|gone ahead|materialised|been held)\b|"
    r"\b(?:milestones?|deadlines?|target dates?|targets?)(?: (?!not\b|none\b)[\w’']+){0,9}? "
    r"(?:was|were|has been|have been) (?:again |therefore |all |both |narrowly )?(?:missed|"
    r"not (?:met|achieved|reached|hit|delivered))\b|"
    r"\b(?:aims?|goals?|standards?)(?: (?!not\b|none\b)[\w’']+){0,9}? (?:was|were|has been|have been) missed "
    r"(?:in )?(?:every|each|all)\b|"
    r"\bmissed (?:the|our|its|this) (?:[\w’']+ ){1,6}?(?:every|each) (?:month|quarter|term)\b|"
    r"\b(?:we|which|has|have|action|project|programme) (?:have |has )?(?:also |now |again |therefore )?missed "
    r"(?:the|our|its|this|both|two|three) (?:[\w’']+ ){0,3}?(?:milestones?|deadlines?|targets?|target date)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:national|england|regional|last year|previous|other areas|elsewhere|christmas|had|none|if|unless|"
    r"would|could|avoid|risk|although|despite|but (?:in|on|was|is|has|a|took|went|instead|later))\b",
    re.IGNORECASE,
)
_DUE_TO = re.compile(
    r"\b(?:(?:was|were) (?:\w+ )?(?:due|meant|supposed|scheduled|planned|intended|to have)|should have|"
    r"(?:had|was) been (?:due|planned|promised)|had (?:hoped|planned|intended))\b",
    re.IGNORECASE,
)
_NO = r"(?:not|n’t|n't)\b(?! only| need| cost| require)"
_AND_WAS_NOT = re.compile(
    rf"\b(?:but|yet|however,?|though) (?:(?:it|this|they|that|these) )?(?:was|were|did|has|have) {_NO}|"
    r"\b(?:but|and) (?:nobody|no one|none|nothing)\b|\bdid not happen\b|\b(?:has|have) not (?:yet )?happened\b",
    re.IGNORECASE,
)
_WAS_NOT = re.compile(
    rf"\W*(?:unfortunately,? |however,? |sadly,? |but )?(?:it|this|that|they|these|none of (?:this|these|them)) "
    rf"(?:(?:was|were|did|has|have|is|are) {_NO}|happened\b|did\b(?= not))",
    re.IGNORECASE,
)
_TREND = re.compile(
    r"\b(?:(?P<worse>worsened|deteriorated|got worse)|(?P<down>fallen|fell|dropped|declined|gone down|slipped|"
    r"decreased)|(?P<up>risen|rose|increased|gone up|grown|lengthened))\b"
    r"(?: [\w%.]+){0,4}? (?:(?:in each of|in every one of|for each of|for|over|every|each)(?: the)?(?: last|"
    r" past)? ?(?:two|"
    rf"three|four|five|six|seven|\d|)(?: consecutive| successive)? ?(?:{_MONTHS}|quarter|month|term|year)\b|"
    rf"for (?:the|a) (?:second|third|fourth|fifth|sixth) (?:quarter|month|year|term) "
    rf"(?:running|in a row|in succession)\b|(?:two|three|four|five|six|\d) {_MONTHS} "
    rf"(?:running|in a row|in succession)\b)",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:take-?up|uptake|attendance|satisfaction|performance|proportion|share|percentage|timeliness|completions?|"
    r"membership|confidence|participation|income|engagement|retention|sign-?ups|coverage|compliance|recycling|"
    r"attainment|employment|screening|immunisation|vaccination|participants|volunteers|members|success rate)\b",
    re.IGNORECASE,
)
UNWANTED = re.compile(
    r"\b(?:wait\w*|complaints?|crimes?|incidents?|absen\w*|exclusions?|suspensions?|delays?|backlog|vacanc\w*|"
    r"homeless\w*|rough sle\w*|deaths?|killed|injur\w*|casualt\w*|re-?offen\w*|offen[cd]\w*|emissions?|overspend\w*|"
    r"costs?|admissions?|smok\w*|debts?|arrears|gap|thefts?|burglar\w*|violen\w*|harm\w*|poverty|unemploy\w*|turnover|"
    r"caseloads?|obes\w*|repeat|evictions?|sickness|drop-?outs?|no shows|did not attend|days|weeks|hours|minutes|"
    r"collisions|fires|tonnes|spend|bed and breakfast|b&b|temporary accommodation|neet|overdue|abuse|exploit\w*|"
    r"suicides?|falls|"
    r"decay|breach\w*|errors?|appeals?|tribunals?|lone\w*|anti-social|litter|fly-?tip\w*|contamination|pollution)\b",
    re.IGNORECASE,
)
_NOT_MET = re.compile(
    r"\b(?:has|have) not (?:formally |actually )?(?:met|convened|sat|meet)(?: (?:again|formally|at all))? since "
    r"(?P<when>[^.;,]{3,40})|\blast met (?:in|on) (?P<last>[^.;,]{3,40})",
    re.IGNORECASE,
)
_LONG = timedelta(days=120)
_A_YEAR = timedelta(days=364)
_REACHED = (
    r"(?:signed(?: up)?|joined|enrolled|recruited|appointed|trained|completed|opened|delivered|held|taken place|"
    r"come forward|attended|turned up|applied|responded|replied|agreed|approved|installed|built|let|issued|awarded|"
    r"placed|planted|filled|received|made|booked|used|taken up|referred|secured|published|bought|launched|produced|"
    r"started|begun|moved in|carried out|set up|adopted|met|visited|fitted|engaged|been seen)"
)
_NONE = re.compile(
    r"\b(?:no|none of (?:the|our|these|those)|not (?:one|a single)(?: of the)?) (?P<what>(?:[a-z0-9’'-]+ ){1,5}?)"
    rf"(?:has|have|had|was|were) (?:(?:yet|so far|as yet|been|actually) )*{_REACHED}\b|"
    r"\b(?:nobody|no[ -]one)(?: (?:has|have|had|was|were))?(?: (?:yet|so far|been))* "
    r"(?:came|come|attended|turned up|applied|found|appointed|recruited|identified|signed|joined|enrolled|replied|"
    r"responded|volunteered|taken|booked|uses|used)\b",
    re.IGNORECASE,
)
_GLAD = re.compile(
    r"\b(?:complain\w*|incidents?|injur\w*|deaths?|objections?|breach\w*|appeals?|risks?|concerns?|issues?|problems?|"
    r"accidents?|evict\w*|exclu\w*|absen\w*|tribunals?|further|new|faults?|defects?|delays?|cases?|offences?|crimes?|"
    r"arrests?|penalt\w*|fines?|redundan\w*|cuts?|changes?|errors?|outbreaks?|other|alternative|additional|more|"
    r"homes? lost|children|famil\w*|closures?|strikes?|milestones?|fees?|charges?|extra|late|under|over|charged|"
    r"disputes?|away|guilty|court|orders|damage|fires?)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|due (?!to)|until|expected|planned|as (?:planned|intended|agreed)|the first (?:of|will|is|one)|before|"
    r"because (?:it|they)|next|this is|last year|in 20[01]\d|too early|had|not needed|required|without|so that|by then|"
    r"but)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_lost(text: str, rest: str = "") -> bool:
    """Whether a sentence says that a bid, a permission or a provider was lost and nothing took its place."""
    hit = _REFUSED.search(text)
    if hit is None or (_SOME.search(text[: hit.start()]) and _ASKED_FOR.match(hit.group())):
        return False
    return not _GAINED.search(text) and not _regained(rest)


@lru_cache(maxsize=4096)
def did_not_happen(text: str, following: str = "") -> bool:
    """Whether a sentence, with the one after it, says that what was due did not take place."""
    plain = _DID_NOT.search(text)
    if plain and not _OTHERS.search(text):
        return True
    due = _DUE_TO.search(text)
    return bool(due and (_AND_WAS_NOT.search(text, due.end()) or _WAS_NOT.match(following)))


@lru_cache(maxsize=4096)
def gets_worse(text: str) -> bool:
    """Whether a sentence says that something has got worse time after time; a fall of what is unwanted is good."""
    hit = _TREND.search(text)
    if hit is None:
        return False
    if hit["worse"]:
        return True
    what = text[: hit.start()].rpartition(",")[2]
    return bool(UNWANTED.search(what)) if hit["up"] else _is_only_wanted(what)


@lru_cache(maxsize=4096)
def nobody_came(text: str, following: str = "") -> bool:
    """Whether a sentence says that none of those who were to act has acted, and not that this is as planned."""
    hit = _NONE.search(text)
    more = following if text.rstrip().endswith(";") else ""
    return bool(hit) and not _GLAD.search(text) and not _TO_COME.search(f"{text} {more}")


def is_long_silent(text: str, frame: Frame, today: date) -> bool:
    """Whether a sentence says that a group last met more than four months ago."""
    hit = _NOT_MET.search(text)
    days = [found.due.latest for found in find(hit["when"] or hit["last"], frame)] if hit else []
    return any(day and day < today - _LONG for day in days)


def since(today: date) -> date:
    """From when a month without a year is understood: "since July" is of the last twelve months."""
    return today - _A_YEAR


def _is_only_wanted(text: str) -> bool:
    return bool(_WANTED.search(text)) and not UNWANTED.search(text)


def _regained(rest: str) -> bool:
    return bool(re.search(r"\b(?:granted|awarded|won|found|appointed|secured|succeeded|successful|upheld)\b", rest))
