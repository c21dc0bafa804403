"""The words by which a sentence says until when something can be used, and what needs it."""

import re
from enum import Enum

from milepost.core.words.anycase import AnyCase


class Kind(Enum):
    """What kind of thing can be used until a day."""

    MONEY = "money"
    CONSENT = "consent"
    CONTRACT = "contract"
    SCHEME = "scheme"
    BIDS = "bids"
    PLACE = "place"
    LEASE = "lease"


_MONEY = (
    r"(?:grants?|funding|money|funds?|allocation|award|subsidy|capital|underspend|[A-Z]{2,6} (?:money|grant|funding))"
)
_PAPER = (
    r"(?:(?:planning |listed building )?(?:consent|permission)|permit|licen[cs]e|option|approval|exemption|"
    r"insurance|certificate|wayleave)"
)
_CLOSES_ON = (
    r"(?:expires?|lapses?|runs? out|ends?|closes?|stops?|is (?:lost|withdrawn|void|forfeit)|ceases?|falls? away|"
    r"comes? to an end|finish(?:es)?|dries up|(?:expired|lapsed|ran out|ended|closed|stopped|ceased|finished)(?! the))"
)
_SPENT = (
    r"(?:must|has to|have to|needs? to|is to|are to|should|shall|can only|may only|had to) (?:all |itself )?(?:be )?"
    r"(?:spent|claimed|used|drawn down|committed|paid out|defrayed|returned|drawn)|"
    r"(?:spend|claim|use|draw down|commit) (?:all |the rest of )?(?:of )?(?:the|our|this|its) (?:\w+ ){0,2}"
)
MONEY_CLOSES = re.compile(
    rf"\b{_MONEY}\b[^.;:]{{0,30}}?\b(?:{_SPENT}|{_CLOSES_ON}|(?:only )?(?:runs|lasts|is available|can be "
    rf"(?:spent|used|claimed)) (?:only )?(?:to|until|up to|by)?)|\b{_SPENT}{_MONEY}\b|"
    rf"last day (?:of|to (?:spend|claim)) (?:the |our )?"
    rf"(?:\w+ )?{_MONEY}",
    re.IGNORECASE,
)
PAPER_CLOSES = re.compile(rf"\b{_PAPER}\b[^.;:]{{0,40}}?\b(?:{_CLOSES_ON}|is valid|lasts|runs)\b", re.IGNORECASE)
TAKES_UP = re.compile(
    r"\b(?:take up|takes up|taking up|exercise|use|accept|buy under) (?:the|our|this|its) (?:\w+ ){0,2}(?:option|offer|"
    r"permission|consent|licen[cs]e)\b",
    re.IGNORECASE,
)
CONTRACT_ENDS = re.compile(
    r"\b(?:contract|agreement|commission|service level agreement|SLA|lease|tenancy)\b[^.;:]{0,30}?\b"
    r"(?:expires?|ends?|runs? out|finish(?:es)?|comes? to an end|lapses?|stops?|runs (?:to|until))\b",
    re.IGNORECASE,
)
LEASE_ENDS = re.compile(rf"\b(?:lease|tenancy)\b[^.;:]{{0,30}}?\b(?:{_CLOSES_ON}|is up)", re.IGNORECASE)
FITS_OUT = re.compile(
    r"\b(?:refurbish\w*|fit(?:ting)?[- ]?out|decorat\w+|redecorat\w+|install\w*|rewir\w+|re-?roof\w*|repairs?|"
    r"alterations|"
    r"conver(?:t|ts|sion)|extension|move in|moves in|moving in|works|new (?:kitchen|boiler|roof|lift|toilets|windows)|"
    r"upgrad\w+|renovat\w+)\b",
    re.IGNORECASE,
)
OTHER_ROOF = re.compile(
    r"\b(?:new|next|other|another|second|replacement) (?:[a-z]+ )?(?:lease|premises|building|site|home|unit|shop|"
    r"tenancy|office)|\bmov(?:e|es|ed|ing) (?:to|out)|relocat\w+|\b(?:buy|bought|purchase\w*|hand\w* back|"
    r"dilapidations|reinstate\w*)\b",
    re.IGNORECASE,
)
SCHEME_STOPS = re.compile(
    r"\b(?:(?:agreed|decided|resolved|voted|going|plans?|chose|is|are|has|have)[^.;:]{0,20}? (?:to )?"
    r"(?:stop|end|close|withdraw|discontinue|scrap|abandon|wind up|drop|cease|be (?:stopped|ended|closed|withdrawn|"
    r"discontinued|scrapped|dropped|wound up))|"
    r"^\W*to (?:stop|end|close|withdraw|discontinue|scrap|wind up|cease)|will (?:stop|end|close|cease|"
    r"be (?:stopped|ended|closed|withdrawn|discontinued|scrapped|wound up|no more)))"
    r" ?(?P<what>(?:(?!because|since|as |from |after |at |in |when )[^.;:,]){0,60})",
    re.IGNORECASE,
)
PAID = re.compile(
    rf"\b(?:paid|funded|met|bought|financed|pay|fund|buy|carr(?:y|ies) on|carried on|continues?|runs?|goes on|go on|"
    rf"lives?|drawn|employed|covered|supported) (?:for )?(?:(?:wholly|entirely|in full|only) )?(?:from|by|with|out of|"
    rf"through|using|on|under) (?:it\b|this\b|(?:the|our|this|that|its|the same) (?:\w+ ){{0,2}}{_MONEY}|{_MONEY})|"
    rf"\b[\w]+[- ]funded\b|"
    rf"\bgrant[- ]aided\b|"
    rf"\b(?:spend|draw down|use|commit)\b[^.;:]{{0,30}}\b{_MONEY}\b|\b{_MONEY} (?:spent|drawn down|paid)\b",
    re.IGNORECASE,
)
BUILDS = re.compile(
    r"\b(?:start|starts|begin|begins|commence|commences|break ground|on site|works?|construction|building|build|"
    r"demolition|demolish|dig|digging|open|opens|block|phase|piling|groundworks?|drill(?:ing)?|fell(?:ing)?)\b",
    re.IGNORECASE,
)
NEXT_ONE = re.compile(
    r"\b(?:new contract|contract|service|provider|supplier|operator|lease|agreement)?[^.;:]{0,20}\b"
    r"(?:starts?|begins?|commences?|goes live|mobilis\w+|in place|takes over|start)\b",
    re.IGNORECASE,
)
TENDERED = re.compile(
    r"\b(?:tender|retender|re-tender|procure\w*|award|new (?:contract|provider|lease|agreement))\b", re.I
)
BRIDGED = re.compile(
    r"\b(?:extend(?:ed|s|ing)?|extension (?:agreed|signed|granted|of|to)|bridg\w+|interim|roll(?:ed|s)? over|"
    r"holding over|renew(?:ed|s|al)?|continu\w+ (?:until|in the meantime)|month by month|cover\w*|gap|"
    r"replac\w+|instead|decommission\w*|exit|close-?down|wind\w* (?:up|down)|evaluat\w+|final|"
    r"lessons|report on|handover|transfer\w*|last)\b",
    re.IGNORECASE,
)
NO_EXTENSION = re.compile(
    r"\bno (?:[a-z]+ )?(?:extension|renewal)[a-z ]*\b|\b(?:cannot|can not|will not|won[’']t|is not (?:being |to be )?|"
    r"not) (?:be )?(?:extended|renewed)\b",
    re.IGNORECASE,
)
LOOKS_BACK = re.compile(
    r"\b(?:claims?|reports?|reporting|returns?|audit\w*|accounts?|evaluat\w+|reviews?|close-?down|statement)\b",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"\b(?:results?|responses?|replies|findings|analys\w+|outcome|decisions?|decid\w+|award\w*|score\w*|panel|shortlist\w*|"
    r"lessons|celebrat\w+|re-?open\w*|clos\w+|new|feedback|publish\w*|write up|thank\w*|move|moves|after|"
    r"assess\w*|evaluate|hear|heard|known|planning application|licen[cs]e)\b",
    re.IGNORECASE,
)
NUMBERS = re.compile(r"\b\d{1,3}\b")
_ENDS = (
    "expires expire lapses lapse runs run ends end closes close stops stop lost withdrawn void forfeit ceases cease "
    "falls fall away comes come finishes finish dries expired lapsed ran ended closed stopped ceased finished"
)
WORDS = {  # of each kind: what closes, and what is said of it
    Kind.MONEY: "grant grants funding money fund funds allocation award subsidy capital underspend, "
    f"{_ENDS} spent claimed used drawn committed paid defrayed returned spend claim use draw commit lasts available "
    "day",
    Kind.CONSENT: "consent permission permit licence license option approval exemption insurance certificate wayleave, "
    f"{_ENDS} valid lasts",
    Kind.CONTRACT: f"contract agreement commission sla lease tenancy, {_ENDS}",
    Kind.SCHEME: "stop end close withdraw discontinue scrap abandon wind drop cease stopped ended closed withdrawn "
    "discontinued scrapped dropped wound, agreed decided resolved voted going plan plans chose is are has have to will",
    Kind.BIDS: "window call round deadline closing last bids applications nominations entries tenders, "
    "is was falls fall close closes shuts shut ends end must due have are",
    Kind.LEASE: f"lease tenancy occupy occupied rent, {_ENDS}",
    Kind.PLACE: "closes close shuts shut ends end finishes finish stops stop demolished sold pulled off closed",
}
BIDS_CLOSE = re.compile(
    r"\b(?:window|call|round|deadline|closing date|last day)\b[^.;:]{0,30}?\b(?:for (?:the |our |all )?[\w -]{3,30}? "
    r"(?:is|was|falls|closes?)|closes?|shuts?|ends?)\b|\b(?:bids|applications|nominations|entries|tenders) "
    r"(?:must be in|close|are due|have to be in|are to be in)\b",
    re.IGNORECASE,
)
BIDS = re.compile(
    r"\b(?:submit|submitted|submission|apply|application|bid|enter|entry|nominate|nomination|tender|send in|put in)\b",
    re.IGNORECASE,
)
PLACE_ENDS = AnyCase(
    r"\b(?:the |our )?(?P<what>[\w’' -]{3,50}?) (?:will |is to |are to |then )?(?:closes?|shuts?|ends?|finish(?:es)?|"
    r"is (?:demolished|sold|pulled down|switched off|closed)|stops?)(?: (?:for good|altogether|down))?(?: \w+)?\W*$"
)
MAY_CLOSE = re.compile(
    r"\b(?:closes?|shuts?|ends?|finish(?:es)?|stops?|demolished|sold|closed|down|off)\b[^.;,]{0,30}\d", re.IGNORECASE
)
NEEDS_IT = re.compile(
    r"\b(?:advertis\w+|promot\w+|open(?:s|ing)?|start(?:s|ing)?|run(?:s|ning)?|hold|meet(?:s|ing)?|classes|sessions?|"
    r"recruit\w*|train\w*|join|staff|extend\w*|expand\w*|refer\w*|sign up|more|leaflets?|at|in|through|from)\b",
    re.IGNORECASE,
)
DATED = re.compile(r"20\d\d|[’']\d\d\b")
