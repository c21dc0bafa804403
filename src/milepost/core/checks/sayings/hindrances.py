"""Whether a sentence says that an action is late, cannot go on, was refused by somebody, or has nobody and no money."""

import re
from functools import lru_cache

from milepost.core.checks.sayings.better import is_less_better
from milepost.core.words.anycase import AnyCase

# the words of which a sentence about a hindrance holds one, for the index of words
HINDRANCE_WORDS = (
    "down cannot unlikely fell fallen through put back stopped pulled unable "
    "behind late overdue slipped slippage track missed delayed delays delay moved forecast passed expired "
    "unsigned undecided unresolved unapproved incomplete still able possible impossible course likely expected "
    "expect disbanded shelved mothballed scrapped wound dissolved dormant inactive abeyance folded vetoed "
    "blocked deferred voted withdrew lagging held pushed progressed advanced forward wait notice ran run "
    "realistic achievable viable feasible affordable deliverable unachievable unviable unrealistic difficulty "
    "trouble jeopardy doubt momentum prioritised deprioritised reprioritised sent rescheduled postponed nil "
    "zero none nobody no not currently failed yet awaited half left replaced longer works condemned switched "
    "unusable closed shut reopened restarted resumed decided against support supported activity gone resigned "
    "prospect working deadline refused rejected withdrawn turned out cut broken taking hoped lost lead dwindled "
    "plummeted adrift threw dried tailed worse worsening continues continue without nothing off ended"
)
_ENDED = (
    r"\b(?:disbanded|called off|shelved|mothballed|scrapped|wound up|dissolved|dormant|inactive|in abeyance|vetoed|"
    r"(?:withdrawn|pulled|taken off) (?:from )?the agenda|taken down again|(?:fell|fallen) through|cut short)\b|"
    r"\bended (?:early|abruptly)\b|\bhas (?:now )?folded\b"
)
_WHO = (
    r"(?:cabinet|board|committee|council|funders?|ministers?|police|trust|landlord|owners?|schools?|department|"
    r"planners|treasury|executive|icb|partner|governors|members|county|commissioners?|inspector|university|college|"
    r"hospital|provider|authority|association|regulator|bank|lottery)"
)
_ITS = r"(?= (?:to|the|our|its|this|it|permission|consent|planning|us)\b)"
_BY_SOMEBODY = (
    rf"\b{_WHO}(?: (?:has|have|had))?(?: (?:now|since|again|also))? "
    rf"(?:(?:rejected|refused|turned down|declined|vetoed|blocked|deferred|threw out|thrown out){_ITS}|voted against|"
    rf"(?:pulled out|withdrawn|withdrew|walked away|backed out)\b(?! (?:the|an?|its|all|old|their)\b|"
    rf" (?:of|from) (?:the )?(?:market|room|count|list)))"
)
_THE_DAY = (
    r"(?:opening|launch|completion|start|handover|delivery|deadline|date|roll-?out|publication|adoption)(?: date)?"
)
_LATE = (
    r"\b(?:put (?:off|back)|postponed|deferred|delayed|suspended|shelved|adjourned|stood over) "
    r"(?:indefinitely|sine die|until further notice)\b|\b(?:days?|weeks?|months?|terms?|years?) "
    r"(?:behind|late\b|overdue|after (?:the|its|our) (?:date|deadline|target|due|plan|milestone))|"
    r"\bbehind (?:schedule|where|plan|programme|timetable|the (?:plan|timetable|programme|curve|profile))|"
    r"\b(?:well|seriously|badly|far|falling|fallen|running|still|some way) behind\b|\blagging\b|\boff track\b|"
    r"\b(?:has|have) slipped\b|\bslippage (?:in|of|to|on)\b|\bwill be missed\b|\bwill not be met\b|\brunning late\b|"
    r"\b(?:is|are|has been|have been) (?:now |still |currently |further |\w+ly )?(?:delayed|overdue|held up|set back|"
    r"put back|pushed back|pushed out)\b|\bthere (?:has|have) been (?:\w+ ){0,2}?(?:delays?|slippage)\b|"
    rf"\b{_THE_DAY} (?:has|have|was|is|are) (?:now )?(?:(?:been )?moved(?! forward| up| earlier)|slipped|put back|"
    rf"pushed)\b|"
    r"\b(?:deadline|date|milestone)(?: (?:of|for) [\w ]{3,30}?)? (?:has|have) "
    r"(?:now )?(?:passed|gone|lapsed|expired)\b|"
    r"\bremains? (?:unsigned|undecided|unresolved|unapproved|incomplete|unagreed|unbuilt|unopened|unlaunched)\b|"
    r"\b(?:has|have|is|are) still (?:not|to be)\b|\b(?:is|are) not (?:now |currently )?on (?:track|course|target|"
    r"schedule)\b|\b(?:weeks?|months?|terms?) adrift\b|\b(?:ran|run) out of (?:money|funding|funds)\b|"
    rf"\b{_WHO} (?:has |have )?(?:threw|thrown) (?:it|(?:the|our) [a-z]+) out\b"
)
_WE = (
    r"\b(?:we|this|it|action|project|works?|programme|scheme|pilot|campaign|training|service|review|contract|strategy|"
    r"evaluation|roll-?out|team)(?: (?:are|is|have|has|was|were|been|therefore|still|currently|now|also))*"
)
_GO_ON = (
    r"(?:be )?(?:start\w*|beg[iu]n|progress\w*|proceed|take (?:this|it|the [a-z]+) forward|taken forward|go ahead|"
    r"deliver\w*|launch\w*|complet\w*|continue\w*|achiev\w*|implement\w*|open(?:ed)?|move\w* forward|recover|reach|"
    r"meet|met|hit|finish\w*)\b"
)
_CANNOT = (
    rf"{_WE} (?:unable|not (?:been )?able) to {_GO_ON}|"
    rf"{_WE} (?:cannot|could not|can’t|can't) (?:now |therefore |currently )*{_GO_ON}|"
    rf"\bit (?:has|is|was) (?:not (?:been )?|im)possible to {_GO_ON}|"
    r"\b(?:do|does|did) not (?:now |currently |yet |any longer )?expect to (?!see|need|have to|lose|cost)|"
    rf"\b(?:no longer|not now|not) (?:expected|expects?|likely|possible|able|going|on course) to {_GO_ON}|"
    rf"\bunlikely (?:to (?:now )?{_GO_ON}|that (?:this|we|it|the)|this|we|it|the)|"
    r"\b(?:will|can|could) ?not (?:now |therefore |be able to |be )?(?:recover|reach|meet(?! "
    r"(?:again|until|in|on|before|next)\b)|met|achieve|deliver|"
    r"complet|finish|hit|go ahead|proceed)|\bwill not (?:now |therefore )(?:open|start|begin)|"
    r"\bthere is no (?:other|alternative) (?:route|way|site|option|provider|source|building|supplier)"
)
_NOT_MOVED = (
    r"\bnot (?:yet |been )*(?:really )?(?:progressed|advanced|taken forward|moved (?:on|forward)|got going|"
    r"got off the ground)\b|\bnothing (?:has )?(?:moved|happened)\b|\bhas (?:had to wait|got no further)\b|"
    r"\b(?:passed|gone by) without\b"
)
_NO_MEANS = (
    r"\bthere (?:is|are) (?:now |currently |still )?(?:nobody|no[ -]one|"
    r"no (?:lead|manager|officer|budget|money|capacity|staff|site|venue|provider)) "
    r"(?:[a-z]+ )?(?:to|in post|for (?:the|this))\b|"
    r"\b(?:funding|money|grant) (?:has )?(?:run out|ran out|been (?:cut|lost|stopped|clawed back))\b|"
    r"\b(?:has |have )?lost (?:its|our|their|the) (?:funding|grant|provider|venue|premises|lead\b|only|coordinator|"
    r"manager)\b|\b(?:project|action|group|programme|work|service) (?:now )?has no "
    r"(?:lead|manager|coordinator|home|budget|provider|owner)\b|\bhas given (?:us )?notice\b"
)
_FEASIBLE = (
    r"\b(?:not|no longer|hardly) (?:now )?(?:realistic|achievable|viable|feasible|affordable|deliverable|tenable)\b|"
    r"\b(?:unachievable|unviable|undeliverable|unrealistic)\b|"
    r"\bin (?:serious|deep|real|some|great) (?:difficult\w+|trouble|jeopardy|doubt)\b|\bin jeopardy\b|"
    r"\blost momentum\b|\b(?:de-?|re-?)prioritised\b|(?<=was )sent back\b|(?<=been )sent back\b|\buntil further "
    r"notice\b|\b(?:rescheduled|re-scheduled|postponed|(?<!to be )put back|"
    r"(?<!to be )pushed back)\b(?= (?:from|to|until|by|because|again|indefinitely|due|owing|as)\b|\W*$)"
)
_ACHIEVED = (
    r"(?:granted|approved|achieved|met|reached|delivered|completed|finished|opened|launched|signed(?: off)?|awarded|"
    r"secured|won|adopted|published|appointed|recruited|filled|held|installed|renewed|accepted|passed|agreed)\b"
)
# what failed once is an event; "has not yet been signed" may well be in time
_FAILED = (
    rf"\b(?:was|were) not {_ACHIEVED}|\b(?:did not|failed to) "
    rf"(?:meet (?:in the|this|during|all|the|our|its|this)|reach (?:the|our|its|agreement)|achieve|deliver|take place|"
    rf"go ahead|materialise|obtain|secure|win)\b|"
    r"\b(?:bid|application|tender|procurement|recruitment|appeal|negotiations|proposal)s? (?:has |have )?failed\b|"
    r"\b(?:take-?up|uptake|attendance|interest|response|demand) (?:has been|was|is) (?:nil|zero|none|non-existent)\b|"
    r"\b(?:zero|nil) [a-z]+ (?:were|have been|has been|was) [a-z]+ed\b|\bnone (?:has|have|was|were) (?:yet )?(?:been )?"
    rf"(?:carried out|done|made|{_ACHIEVED})|"
    r"\bno (?:visits|sessions|meetings|checks|inspections|payments|bids|appointments|progress) (?:were|have been) "
    r"(?:made|held|possible|carried out)\b|\b(?:currently|now|still|at present) no "
    r"(?:officer|lead|manager|coordinator|worker|trainer|nurse|team|staff)\b|\bhas not been replaced\b|"
    r"\b(?:was|were) (?:due|promised|planned|to (?:be|have))\b[^.;]{3,60}?"
    r"\b(?:is|are|has) (?:still|only|about half|half|yet to|not yet)\b|"
    r"\byet to [a-z]+ (?:although|though|but) it was due\b|"
    r"\bdo not have the (?:money|staff|people|capacity|funding|budget) to\b"
)
_THING = (
    r"(?:project|programme|scheme|pilot|campaign|service|strategy|system|building|agreement|hub|centre|offer|lease|"
    r"licence|site|equipment|app|website|portal|policy|protocol|drop-in|clinic|shelter|café|plan|proposal|design|order|"
    r"venue)"
)
_GONE = (
    rf"\b{_THING}(?: (?!that\b|which\b|who\b|not\b)[a-z]+){{0,3}} "
    rf"(?:has|was|is|had)(?: (?:now|since|been|again|also|currently|still))* "
    rf"(?:withdrawn|rejected|turned down|thrown out|condemned|switched off|expired|lapsed|"
    rf"closed(?= (?:in|until|since|because|and|for)\b)|shut(?= (?:in|until|since|because)\b)|out of (?:use|order)|"
    rf"unusable)\b|"
    r"\b(?:has|have) not (?:yet )?(?:re-?opened|restarted|re-started|resumed)\b|"
    r"\bdecided(?: [a-z]+){0,3} not to (?:proceed|go ahead|fund|support|continue|renew|approve|adopt|take part|join|"
    r"sign)\b|\b(?:no longer|will not) (?:take part|fund|support|taking part|funding|supporting|available|deliver|"
    r"provided|going ahead|being (?:delivered|run|funded))\b|"
    r"\bnot (?:currently )?being (?:progressed|taken forward|delivered|pursued|worked on)\b|"
    r"\bnot been possible to (?:recruit|appoint|find|secure|agree|hold|fill|run)\b|"
    r"\b(?:system|equipment|app|website|portal|tool|software) (?:does|do|did) not work\b|"
    r"\b(?:nothing|not (?:one|a single) [a-z]+) (?:has|have|was|were) (?:been "
    r")?(?:[a-z]{3,}ed|done|built|sent|sold|held|"
    r"made|let|dug|cut|laid|run|begun|put [a-z]+) (?:there |here |by us )?since\b|"
    r"\b(?:nobody|no one|nothing) has (?:worked|happened|touched|done|moved|"
    r"been (?:there|on site|appointed))[^.;]{0,30} since\b|"
    r"\b(?:contractor|builder|provider|supplier|developer|operator|installer)s? "
    r"(?:has |have )?(?:left (?:the )?site(?! for)|walked off|vanished|abandoned|stopped work|gone (?:bust|under))\b|"
    r"\brun out of (?:money|funds|funding|time)\b|\bthere (?:is|are) still no [a-z]+|"
    r"\b(?:has|have) stopped (?:work|taking|delivering|accepting|running|attending)\b|"
    r"\bthere has been no (?:activity|meetings?|sessions?|contact|movement) (?:since|for|this|in)\b|"
    r"\b(?:all|both|every one) (?:of )?(?:the |our )?[a-z]+ (?:have|has) "
    r"(?:now )?(?:left|gone|resigned|withdrawn|pulled out)\b|"
    r"\b(?:volunteers|staff|members|workers|trainers|partners) have all (?:left|gone|resigned)\b|"
    r"\bvoted against\b|\b(?:would|will) not (?:support|fund|agree|approve|allow|sign)\b|\b(?:has|have) said no\b|"
    r"\b(?:cannot|can not|can’t|can't) see how\b|\bno prospect of\b"
)
_HINDERED = AnyCase(f"{_ENDED}|{_BY_SOMEBODY}|{_LATE}|{_CANNOT}|{_NOT_MOVED}|{_NO_MEANS}|{_FEASIBLE}|{_FAILED}|{_GONE}")
_WORSE = re.compile(
    r"\bcontinues? to (?:(?P<down>decline|fall|drop|slip|shrink)|(?P<up>rise|grow|increase)|worsen|deteriorate)\b|"
    r"\b(?:has|have|is|are) (?:steadily |still )?(?:got|getting|gets|become|becoming) worse\b|"
    r"\b(?:has|have) (?:dwindled|plummeted|dried up|tailed off|fallen away|collapsed)\b",
    re.IGNORECASE,
)
_OVERCOME = re.compile(
    r"\b(?:caught up|recovered|no longer (?!realistic|achievable|viable|feasible|affordable|deliverable|tenable|able|"
    r"possible|expect\w*|likely|on |take|taking|fund|support|available|deliver|provided|going|being )\w+|"
    r"since then|despite|had been|(?<!not )(?<!longer )achievable|still (?:expected|on|achievable)|will still|"
    r"(?:was|were) (?:\w+ ){0,3}(?:behind|late|delayed)|(?<!not )resumed|(?<!not )restarted|"
    r"(?<!not )re-?opened|open(?:ed)? again|renewed in|was renewed|resolved|lifted|overcome|"
    r"(?<!not )granted|appeal\w*|resubmitted|another (?:site|route|bid|grant|provider)|instead|nevertheless|target was|"
    r"until then|so we|second bid|(?<!no )replacement|replaced|after (?:it|they) (?:was|were|had been)|"
    r"and (?:a|the|our) (?:new|second|third|fourth)|now (?:filled|in place|open|running|back|complete|agreed|signed|"
    r"let|under ?way|live)|by (?:a|one|two) (?:days?|weeks?)|end date|as planned|but (?:is|are|was|were) now|"
    r"not (?:late|behind|delayed|overdue|missed|held)|none of|never|(?<!not )approved|not (?:needed|required)|"
    r"met the cost|was replaced|were replaced|none was)\b",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"\b(?:if|unless|in case|might|could (?!not)|would (?!not)|should|(?-i:may)|risks?|danger|threat\w*|fear\w*|"
    r"avoid\w*|prevent\w*|to (?:tackle|reduce|cut|address|clear)|beyond|next year|year two|second year|last year|"
    r"20\d\d/\d\d)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:people|residents|pupils|families|children|patients|clients|tenants|learners|those) who\b|"
    r"^\W*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|a few)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_hindered(text: str) -> bool:
    """Whether a sentence says so as a fact, of the action and not of some of its people, and nothing overcame it."""
    hit = _HINDERED.search(text)
    if hit is None or _OVERCOME.search(text) or _OTHERS.search(text):
        return False
    return not _PERHAPS.search(text, 0, hit.end())


@lru_cache(maxsize=4096)
def keeps_getting_worse(text: str) -> bool:
    """Whether a sentence says that something is getting worse, by what there should be less of."""
    hit = _WORSE.search(text)
    if hit is None or _OVERCOME.search(text) or _PERHAPS.search(text, 0, hit.end()):
        return False
    is_less = is_less_better(text[: hit.start()])
    if hit["down"]:
        return not is_less
    return is_less if hit["up"] else True
