"""Conditions of which one side excludes the other: filled and vacant, open and closed, free and paid for."""

import re
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import word_set

IS = r"(?:is|are|remains?|stands?|lies?|sits?|has been|have been)(?: (?:still|now|also|currently|all|both|again))*"
_N = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|half)"
_UNIT = r"(?:days?|weeks?|months?|years?|terms?)"


class Condition(NamedTuple):
    """Two sides of one condition, by the words that tell of each."""

    name: str
    good: re.Pattern[str]
    bad: re.Pattern[str]
    good_words: str  # for the index of words
    bad_words: str
    own: frozenset[str]  # stems of the condition itself, which name no thing


_WAITING = Condition(
    "wait",
    re.compile(
        r"\bno (?:longer (?:any|a) |more )?(?:waiting[ -]lists?|waits?|waiting times?|queues?|backlogs?)\b|"
        r"\b(?:nobody|no one|no (?:child|family|patient|person|adult|carer|survivor|resident)) "
        r"(?:now |has to )?waits?\b|"
        r"\b(?:waiting list|backlog|queue)(?: for [a-z -]{3,40})? (?:has been|was|is) (?:now )?"
        r"(?:cleared|gone|closed out|empty)\b|\b(?:no|none of the) [a-z]+ (?:now |has to )?waits? (?:longer|more) than"
    ),
    re.compile(
        rf"\b(?:waits?|waiting|waited|wait of|waiting times? (?:is|are|of|stands? at))"
        rf"(?: (?:on average|now|still|up to|around|about|an average of|at least|more than|over|nearly|almost|is|are))*"
        rf" {_N}(?: to {_N})? {_UNIT}\b|"
        rf"\bwaiting list (?:is|of|has|stands|now|with)[a-z ]{{0,20}} {_N}\b|"
        rf"\b{_N} [a-z ]{{2,40}}? (?:are |is |remain )?(?:still |now |currently )?on (?:the|our|a|its) waiting list\b"
    ),
    "no nobody cleared gone",
    "wait waits waiting waited",
    word_set(
        "waiting list wait time queue backlog average longer more fortnight survivor people patient family child "
        "adult present"
    ),
)
_PRICE = Condition(
    "price",
    re.compile(
        r"\bfree (?:of charge|to (?:all|everyone|everybody|anyone|use|attend|join)|"
        r"for (?:all|everyone|everybody|anyone))\b|"
        r"\b(?:no|without(?: a| any)?) (?:charge|fee|entry fee)\b|"
        r"\b(?:is|are|remains?) (?:entirely |all |always )?free\b"
        r"(?! (?:from|up|for|to (?!all|every|any|use|attend|join))\b)|\bcosts? (?:them |families |people )?nothing\b|"
        r"\bnobody (?:pays|has to pay|is asked (?:for|to pay)|asks for money)\b"
    ),
    re.compile(
        r"£\d[\d.,]* (?:entry |joining |session |weekly |daily |booking |a[a-z]* )?(?:charge|fee)\b|"
        r"\b(?:charge|fee)s? (?:of|is|are|was|has risen to|at) £\d|\b(?:pay|pays|paying|charged?|costs?) "
        r"(?:them |families |people |members |each )?£\d[\d.,]* "
        r"(?:a|an|per|for each|each|every|to (?:attend|join|come))\b|"
        r"£\d[\d.,]* (?:a|per) (?:session|visit|class|head|person|child|family|week|ticket)\b[^.]{0,30}\b"
        r"(?:charge|put|keep|afford|fee)"
    ),
    "free charge fee nothing nobody",
    "charge charges charged fee fees pay pays paying cost costs session visit class head person",
    word_set("free charge fee cost all family people everyone money tell put"),
)
_MONEY = Condition(
    "money",
    re.compile(
        r"\b(?:funding|money|budget|funds|grant|capital)(?: for [a-z' -]{3,50})? "
        r"(?:is|has been|was|have been|were|are) "
        r"(?:now |all |fully |already )*(?:secured|found|confirmed|awarded|in place|agreed|approved)\b|\bfully "
        r"funded\b"
    ),
    re.compile(
        r"\bno (?:funding|money|budget|funds|grant)(?: (?:has|have) (?:yet )?been "
        r"(?:found|secured|identified|agreed|set aside)| (?:for|to)\b)|"
        r"\b(?:funding|money|budget|funds|grant)(?: for [a-z' -]{3,50})? (?:is|has|have|are)(?: still)? not"
        r"(?: yet)?(?: been)? (?:secured|found|confirmed|identified|agreed|in place|approved|awarded)\b|\bunfunded\b"
    ),
    "funding money budget funds grant capital funded",
    "funding money budget funds grant unfunded",
    word_set("funding money budget fund grant capital full fund found"),
)
_EQUIPMENT = Condition(
    "equipment",
    re.compile(
        r"\b(?:has been|have been|was|were) (?:now )?(?:repaired|mended|fixed|replaced)\b|\bback in (?:use|service|"
        r"working order)\b|\bworks? (?:again|now)\b|"
        r"\b(?:is|are) (?:now |all |fully )?(?:working(?= (?:again|well|normally|order)|\W*$)|in "
        r"(?:full )?use)"
    ),
    re.compile(
        rf"\b(?:{IS} (?:out of (?:order|use|action)|broken|not working|unusable)|(?:do|does) not work\b(?! with))"
    ),
    "repaired mended fixed replaced back working use works work",
    "out broken work working unusable",
    frozenset(["order", "use", "action"]),
)
_STAFFING = Condition(
    "staffing",
    re.compile(
        r"\bfully staffed\b|\bno vacanc(?:y|ies)\b|\ball (?:[a-z0-9'-]+ ){0,3}posts (?:are|have been) "
        r"(?:now )?(?:filled|taken)\b|"
        r"\bfull complement\b|\bfully recruited\b|\bfull (?:band|crew|squad|team|quota|rota) of\b|\bat full "
        r"(?:strength|establishment)\b"
    ),
    re.compile(
        rf"\b{_N} (?:[a-z-]+ )?vacanc(?:y|ies)\b|"
        rf"\bposts?(?: in (?:the|our) [a-z]+)? {IS} (?:vacant|unfilled|empty|open)\b|"
        r"\b(?:short[- ]staffed|understaffed)\b|\bvacant posts?\b|"
        rf"\b{_N} [a-z]+ short\b"
    ),
    "staffed vacancies vacancy posts full complement recruited strength establishment",
    "vacancy vacancies post posts staffed understaffed short",
    word_set(
        "staffed vacancy post vacant team staff unfilled empty strength short-staffed full filled first time year"
    ),
)
_OCCUPANCY = Condition(
    "how full",
    re.compile(
        rf"\b(?:{IS} (?:fully booked|oversubscribed|packed|full (?!time)(?:every|each|most)|full\W*$)|in use every)"
    ),
    re.compile(rf"\b{IS} (?:often |mostly |largely )?(?:empty|half[- ]empty|under-?used|unused|unlet)\b"),
    "booked oversubscribed packed full use",
    "empty underused under unused unlet half",
    frozenset(["full", "empty"]),
)
_PAPER = (
    r"(?:permit|permission|licen[cs]e|consent|certificate|application|bid|appeal|lease|approval|exemption|"
    r"accreditation)"
)
_GRANTED = Condition(
    "granted",
    re.compile(
        rf"\b{_PAPER} (?:is (?:now )?in place|(?:was|has been|is) (?:now )?(?:granted|issued|obtained|approved|awarded|"
        r"successful))\b|\b(?:have|has|hold|holds|got|obtained|won) (?:the|our|its|a|planning) "
        rf"(?:[a-z]+ )?{_PAPER}\b(?! (?:in|to|for) )|"
        r"\b(?:given|gave|granted) (?:us |it )?(?:their|its|his|her|the) (?:[a-z]+ )?(?:consent|permission|"
        r"approval|blessing)\b"
    ),
    re.compile(
        rf"\b{_PAPER} (?:was|has been|is) (?:refused|rejected|turned down|withdrawn|revoked|unsuccessful|denied)\b|"
        rf"\b(?:refused|rejected|turned down|revoked|denied) (?:us |the |our |it )*(?:[a-z]+ )?{_PAPER}\b|"
        r"\b(?:with(?:held|holds?|drawn|drew)|refused?|den(?:ied|y)) (?:their|its|his|her) "
        r"(?:[a-z]+ )?(?:consent|permission|approval|blessing)\b"
    ),
    "permit permission license licence consent certificate application bid appeal lease approval exemption "
    "accreditation blessing",
    "refused refuse denied withheld withhold withdrew rejected turned withdrawn revoked unsuccessful denied",
    word_set("granted refused place given gave withheld cannot use"),
)
_CALL = (
    r"(?:consultation|survey|bidding|call for (?:evidence|bids)|nominations|application window|applications|"
    r"tender|vote|ballot)"
)
_ASKED = Condition(
    "asking",
    re.compile(rf"\b{_CALL}[a-z ]{{0,30}} (?:{IS} open|runs? until|is under ?way|is (?:still )?running)\b"),
    re.compile(
        rf"\b{_CALL}[a-z ]{{0,30}} (?:(?:has |have )?(?:now )?(?:closed|ended|finished)|"
        r"(?:is|are) (?:now )?(?:closed|over))\b"
    ),
    "open runs run way running",
    "closed ended finished over",
    frozenset(["open", "closed", "reply", "respons", "response"]),
)
_HOURS = Condition(
    "hours",
    re.compile(
        r"\b(?:open|opens|runs?|staffed|answered)\b[^.;]{0,30}\b(?:(?:five|six|seven|[567]) days|day and night|"
        r"every day|daily|round the clock)\b"
    ),
    re.compile(
        r"\b(?:open|opens|runs?|staffed|answered) (?:only|just) (?:on|one|two|once|in)\b|"
        r"\bonly (?:open|opens|runs|staffed|answered) "
        r"(?:on|one|two|once|in)\b|\b(?:nobody answers|closed|shut|unstaffed) (?:at|on|over) (?:weekends?|night|"
        r"nights|mondays)\b"
    ),
    "days day daily clock",
    "only just nobody closed shut unstaffed",
    word_set("open day night week clock friday monday only just"),
)
_DECISION = Condition(
    "decision",
    re.compile(
        r"\bno (?:board |cabinet |executive |committee |member )?(?:decisions?|action|help|support) "
        r"(?:is |are )?(?:needed|required|sought|asked for|wanted)\b|"
        r"\b(?:ask|asks|need|needs|want|seek|require) (?:for )?nothing (?:of|from) the "
        r"(?:board|partnership|cabinet|executive)\b"
    ),
    re.compile(
        r"\bunless the (?:board|cabinet|executive|committee|partnership)\b|"
        r"\b(?:we|it|this) (?:need|needs|ask|asks|requires?) "
        r"(?:a decision|the (?:board|cabinet|executive|committee|partnership)(?:['’]s)?\b)|"
        r"\bthe (?:board|cabinet|executive|committee|partnership) (?:is asked|needs|must|has) to "
        r"(?:agree|decide|approve|choose)\b|\bdecision (?:is )?(?:needed|required|sought)\b"
    ),
    "no nothing",
    "unless need needs ask asks requires asked must decision",
    frozenset(),
)
CONDITIONS = (_WAITING, _PRICE, _MONEY, _EQUIPMENT, _STAFFING, _OCCUPANCY, _GRANTED, _ASKED, _HOURS, _DECISION)
