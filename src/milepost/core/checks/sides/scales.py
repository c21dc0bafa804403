"""The pairs of opposites that plans tell of their things, with the words for either side."""

import re
from collections import defaultdict
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.sides.phrases import Phrase, phrase
from milepost.core.checks.sides.roots import root


class Scale(NamedTuple):
    """A pair of opposites: the words for either side, and what of them names no thing; `is_once` is done but once."""

    name: str
    plus: re.Pattern[str]
    minus: re.Pattern[str]
    phrases: tuple[tuple[Phrase, ...], tuple[Phrase, ...]]  # of minus and of plus
    words: frozenset[str]  # of which a phrase of either side holds one
    own: frozenset[str]
    is_once: bool = False
    is_alone: bool = False  # it is of the action itself, and names no thing beside it


_THINGS = frozenset(map(root, content("planners website bank store depot factory")))


def _scale(name: str, plus: str, minus: str, own: str = "", *, is_once: bool = False, is_alone: bool = False) -> Scale:
    """A scale of phrases parted by bars; "/" parts words of which one stands."""
    less, more = (tuple(phrase(one) for one in text.split("|") if one.strip()) for text in (minus, plus))
    forms = [re.compile(rf"\b(?:{'|'.join(one.pattern for one in side)})\b") for side in (more, less)]
    words = frozenset().union(*(one.telling for one in (*more, *less)))
    own = " ".join((plus, minus, own)).replace("|", " ").replace("/", " ")
    known = frozenset(map(root, content(own))) - _THINGS
    return Scale(name, forms[0], forms[1], (less, more), words, known, is_once, is_alone)


_OPEN = _scale(
    "open",
    "open|opens|opened|reopened|re-opened|live|launched|up and running|in operation|operating|operational|"
    "trading|in service|flung open|switched on",
    "shut|closed|locked|boarded up|mothballed|padlocked|chained up|chained shut|sealed off|out of bounds|"
    "switched off|bolted|under lock and key",
    "door gate day",
)
_POST = _scale(
    "post",
    "in post|appointed|filled|recruited|hired|took/taken up post|took/taken up [a-z' -]+ post|in place|"
    "started work|took up the role|took up her duties|took up his duties|sworn in|took/taken on",
    "vacant|unfilled|job/post/role/position/seat/chair has been empty|"
    "job/post/role/position/seat/chair is still empty|job/post/role/position/seat/chair is empty|"
    "job/post/role/position/seat/chair stands empty|a vacancy|being advertised|out to advert|still recruiting|"
    "readvertised|to be recruited|to be appointed|stands empty|lies empty|yet to be found",
    "post job role position vacancy full time part",
    is_once=True,
)
_SIGNED = _scale(
    "signed",
    "signed|names to|name to|countersigned|signed up to|inked|sealed|put pen to paper|executed|last to sign",
    "obtain [a-z' -]+ signature|get [a-z' -]+ signature|chase [a-z' -]+ signature|collect [a-z' -]+ signature|"
    "secure [a-z' -]+ signature|wait for [a-z' -]+ signature|waiting for [a-z' -]+ signature|"
    "awaiting [a-z' -]+ signature|unsigned|without the signature|without a signature|without its signature|"
    "awaiting signature|awaiting the signature|awaits signature|awaits the signature|waiting for the signature|"
    "signature is missing|signatures are missing|refuses to sign|refusing to sign|refused to sign|"
    "lacks the signature|to be signed|waits to be signed",
    "name signature party sign",
    is_once=True,
)
_APPROVED = _scale(
    "approved",
    "approved|adopted|ratified|endorsed|granted|awarded|came through|come through|gave/given consent|consented|"
    "go-ahead|green light|in hand|issued|obtained|secured|said yes|passed the plans|passed it|agreed to it|"
    "licensed|gave its blessing|hold the|holds the|received consent|received permission|have permission|"
    "has permission|nodded through|voted for",
    "wait for [a-z' -]+ decision/approval/consent/permission/verdict/answer|"
    "waiting for/on [a-z' -]+ decision/approval/consent/permission/verdict/answer|"
    "obtain/get/seek/secure/win [a-z' -]+ decision/approval/consent/permission/licence|yet to be put to|"
    "yet to go to|yet to be taken to|not yet gone to|not gone to|not been taken to|yet to come before|"
    "yet to be seen by|turn [a-z' "
    "-]+ down|awaiting/awaits/await the/a decision|awaiting/awaits/await the [a-z']+ decision|"
    "awaiting/awaits/await approval|awaiting/awaits/await the [a-z']+ approval|awaiting/awaits/await consent|"
    "awaiting/awaits/await permission|waiting for approval|waiting for permission|waiting for consent|"
    "waiting on the planners|undecided|turned down|refused|rejected|thrown out|pending|before the planners|"
    "sits/rests/lies with|for want of consent|for want of permission|without permission|without consent|"
    "without a licence|apply for|applying for|to be approved|to be adopted|voted down|in draft|unapproved|"
    "still a draft|said no",
    "decision permission consent approval licence license planner planning condition yes",
    is_once=True,
)
_FUNDED = _scale(
    "funded",
    "has/have paid us|paid us|paid for|paid in full|funded|met the cost|met the whole cost|awarded|granted us|"
    "gave us|given us|won|money is in the bank|money came|money has come|money arrived|in the bank|secured|"
    "fully funded|underwritten|banked",
    "turned down|turned us down|refused us|rejected|unfunded|no money|without money|without funding|withdrawn|"
    "not a penny|no funding|unsuccessful|penniless|short of money|went elsewhere|said no",
    "money fund cost grant bid whole penny",
    is_once=True,
)
_MOVED = _scale(
    "moved",
    "moved into|moved in|moved to|moved out|relocated|transferred|settled in|settled into|handed back|"
    "set up home|took/taken possession|now based|now housed",
    "waiting to move|wait to move|yet to move|still to move|still in the old|still based|still housed|unmoved|"
    "stuck in the old",
    "office building move",
    is_once=True,
)
_AWARDED = _scale(
    "awarded",
    "awarded|let to|was let|been let|went to|contract was signed|appointed|chosen|contractor is on site",
    "out to tender|no contract|still tendering|to be let|to be awarded|no contractor|no caterer|no supplier|"
    "unawarded|yet to tender|bids are still|no bidders",
    "contract tender firm",
    is_once=True,
)
_DELIVERED = _scale(
    "delivered",
    "delivered|arrived|received|unloaded|on site|in the depot|in the store|in our hands|supplied",
    "on order|awaiting delivery|awaits delivery|undelivered|stuck at|stuck in|held up at|held at|to be delivered|"
    "in the factory|with the maker|back-ordered|still waiting for|still wait for|still awaiting|still await|"
    "to be ordered",
    "delivery order supplier maker",
    is_once=True,
)
_FINISHED = _scale(
    "finished",
    "finished|completed|complete|built|all done|is done|are done|handed over|installed|fitted|repaired|restored|"
    "resurfaced|erected|in place|laid|planted|painted|ended",
    "under way|unfinished|half built|half-built|half done|half finished|incomplete|scaffolded|still being|"
    "being built|in progress|unbuilt|on the drawing board|to be built|to be fitted|to be installed|to be put up|"
    "still at work|only just begun|a hole in the ground",
    "work builder",
    is_once=True,
)
_BEGUN = _scale(
    "begun",
    "begun|began|started|under way|underway|commenced|broke ground|kicked off",
    "unstarted|to begin|to start|to commence|waits to begin|yet to begin",
    "work",
    is_once=True,
)
_ONLINE = _scale(
    "online",
    "online|on line|on the web|on the internet|digitised|searchable|digital|in the cloud",
    "only on cards|only on paper|on paper only|on microfiche|in ledgers|in boxes|in card indexes|"
    "in filing cabinets|by hand|in paper form|handwritten",
    "paper card record",
    is_once=True,
)
_GOES_ON = _scale(
    "goes on",
    "still runs|still run|still meets|still meet|can still|still takes|still take|continues|continue|carries on|"
    "goes on|still goes|still go|still use|still uses|we meet|runs every|still comes|still come|still gives|"
    "keeps going|still serves|still rents|still rent|still pays|still pay|still works|still leads|still holds",
    "ceased|stopped running|stopped for good|came to an end|come to an end|wound up|folded|axed|discontinued|"
    "for good|scrapped|given up|abolished|disbanded|no longer|last ran|last met|taken off|withdrawn|ended|"
    "dissolved",
    "run end day",
)
_PUBLISHED = _scale(
    "published",
    "published|printed|on the website|on our website|issued|released|sent to every|in circulation|went out|posted",
    "unpublished|in draft|still a draft|being written|being drafted|unwritten|at the printers|"
    "awaiting publication|to be published|half written|half-written|kept back",
    "website page copy",
    is_once=True,
)
_USED = _scale(
    "used",
    "in use|used by|used daily|used every|in daily use|working|works well|works again|in working order|running|"
    "in service|occupied|repaired|mended|busy|lived in|tenanted|let",
    "unused|out of use|out of order|out of service|broken|broken down|idle|empty|switched off|off the road|"
    "locked|unoccupied|stands empty|gathering dust|in storage|in its box|in their boxes|lies unused|"
    "standing idle|unlet|unusable|condemned|abandoned|dead",
    "use order action service day week",
)
_FULL = _scale(
    "full",
    "full|fully booked|sold out|oversubscribed|no places left|no spaces left|packed|every place taken|"
    "every seat taken|all taken|turned away|waiting list",
    "half empty|half-empty|empty seats|empty places|places left|places free|spaces left|undersubscribed|"
    "places remain|seats remain|still space|still room|poorly attended|half full|half-full|unsold|"
    "places unfilled|spare places|tickets unsold",
    "place seat space room list ticket",
)
_STAFFED = _scale(
    "staffed",
    "fully staffed|full strength|no vacancies|full complement|fully crewed|every post filled|all posts filled|"
    "fully manned",
    "short-staffed|understaffed|short of staff|vacancies|posts empty|posts vacant|posts unfilled|short-handed|"
    "below strength|gaps in the rota|undermanned",
    "staff post team crew vacancy",
    is_alone=True,
)
_AGREED = _scale(
    "agreed",
    "agreed|settled|resolved|of one mind|unanimous|reached agreement|shook hands|struck a deal|in agreement|"
    "signed up to|accepts|accept|consents",
    "disputed|in dispute|at odds|disagree|disagrees|deadlock|deadlocked|contested|unresolved|unsettled|stalemate|"
    "at loggerheads|arguing|argues|objects|object to|objected|no agreement|still talking|split over",
    "agreement dispute party",
    is_once=True,
)
_TOLD = _scale(
    "told",
    "told|informed|consulted|notified|invited|shown|briefed|written to",
    "in the dark|untold|unaware|unconsulted|kept from|first they heard|uninvited|unasked|uninformed",
)
_PASSED = _scale(
    "passed",
    "passed|pass|qualified|certificated|met the standard|compliant|complied|graduated",
    "failed|fail|fell short|fails|unqualified|non-compliant|resit|sit it again|flunked",
    "test exam course standard certificate",
    is_once=True,
)
_TIMELY = _scale(
    "in time",
    "on time|in time|promptly|by the deadline|within the week|within the month|on schedule|punctual|punctually|"
    "within [a-z0-9]+ days|within [a-z0-9]+ weeks|early",
    "late|overdue|behind time|after the deadline|weeks late|days late|months late|out of time|"
    "missed the deadline|still owed|still outstanding|behindhand|past the deadline|tardy|in arrears",
    "time deadline day week month date reminder",
)
_CAME = _scale(
    "came",
    "took part|taken part|take part|attended|joined|came|present|turned up|represented|sat on|at the table|"
    "played their part|sent a|signed up|contributed|pays|paid",
    "stayed away|absent|missed|sent nobody|boycotted|missing|pulled out|dropped out|opted out|stood aside|"
    "sent apologies|sat it out|left out|gave it a miss|withdrew|unrepresented|pays nothing|paid nothing|"
    "gave nothing|sent nothing",
    "part meeting",
)
_STAYED = _scale(
    "stayed",
    "stayed|still here|still with us|kept on|remained|retained|kept their jobs|in post|held on to",
    "left|resigned|quit|dropped out|walked out|gave up|given up|moved away|handed in|retired|gone|departed|dismissed",
    "year",
)
_IN_PERSON = _scale(
    "in person",
    "face to face|in person|in the flesh|round the table|at the hall|on site|on the premises",
    "by video|online|on line|on zoom|on teams|by telephone|by phone|remotely|virtually|by post|by email|"
    "by letter|from home",
    "meeting",
)
_FREE = _scale(
    "free",
    "free|free of charge|costs nothing|without charge|no charge|no fee|gratis",
    "charged|charges|charge of|fee of|pay a fee|costs them|a fee|paid for by users|must pay|have to pay|at a price of",
    "charge fee cost",
)
_CLEAR = _scale(
    "waited for",
    "nobody waits|no waiting list|no queue|no backlog|no wait|straight away|seen at once|cleared",
    "waiting list|queue of|queues of|queuing|queueing|in the queue|backlog of|on the list|waits of|wait of|"
    "still waiting|have to wait|has to wait",
    "wait waiting list queue backlog day week",
    is_alone=True,
)
OF_THINGS = (
    _OPEN, _POST, _SIGNED, _APPROVED, _FUNDED, _MOVED, _ONLINE, _GOES_ON, _AWARDED, _DELIVERED, _FINISHED, _BEGUN,
    _PUBLISHED, _USED, _FULL, _STAFFED, _AGREED, _IN_PERSON, _FREE, _CLEAR, _PASSED,
)  # fmt: skip
OF_MANY = (_TOLD, _TIMELY, _CAME, _STAYED)  # of which each of a kind may stand on another side
SCALES = (*OF_THINGS, *OF_MANY)


class Telling(NamedTuple):
    """Of which phrase a word tells: the place of its scale in SCALES, its side, and the other words that it needs."""

    at: int
    is_plus: bool
    needs: tuple[frozenset[str], ...]
    is_all: bool  # the word is the whole phrase


BY_WORD: dict[str, list[Telling]] = defaultdict(list)
for _at, _one in enumerate(SCALES):
    for _is_plus, _phrases in enumerate(_one.phrases):
        for _word, _phrase in ((word, one) for one in _phrases for word in one.telling):
            BY_WORD[_word].append(Telling(_at, bool(_is_plus), _phrase.needs, _phrase.pattern == _word))
KNOWN = frozenset(BY_WORD)
WORDS = " ".join(sorted(frozenset().union(*(one.words for one in OF_THINGS))))
