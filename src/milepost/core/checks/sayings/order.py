"""What has to come first: a hall is finished before it opens, bids are in before a contract is let."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from milepost.core.checks.gathered import words_in

_LETTERS, _FEWER = 4, 3  # of a word, by which it is soon seen whether a text may speak of something
_SPELT = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{3,}")
_ANYWHERE = words_in(
    "the and for with are was will his her our their from out all new ing ion ies ment into its back first start "
    "starts begin begins take takes taken put brought come comes goes given made day how to be in on"
)
_STARTS = r"(?:starts?|begins?|commences?)"
_BE = r"(?:to be |is |are |will be |be )?"
_FIRM = r"(?:contractor|builder|supplier|operator|provider|firm)"
_PLACES = r"(?:schools?|homes?|clinics?|wards?|streets?|parks?|librar(?:y|ies)|villages?|hospital|practices?)"
_HANDS = r"(?:staff|nurses?|workers?|team|managers?|wardens?|advisers?|practitioners?)"
_MATTER = r"(?:materials?|package|slides|course|content)"
_PAPER = "(?:licen[cs]e|consent|permission|permit|certificate|exemption)"
_DEEDS = {
    "use": (
        r"open(?:s|ing|ed)?(?: (?:ceremony|event|day|its doors))?|launch(?:es|ed)?(?: event)?|go(?:es)? live|"
        r"go-live|live|"
        rf"(?:new )?service (?:{_STARTS}|to start|to begin|mobilised)|mobilis\w+|mov(?:es?|ing) in|"
        r"moves? into (?:the |its |their )?(?:new )?(?:building|premises|home)|"
        r"first (?:users?|clients?|tenants?|residents?|patients?|visitors?|famil(?:y|ies)|passengers?|riders?|"
        r"pupils?|"
        r"guests?|lodgers?|callers?|customers?|journeys?|trips?|runs?|bus(?:es)?|trains?|ferry|ferries|boats?|"
        r"crossings?|departures?|services?|screenings?|shows?|meals?|sessions?|lessons?|clinics?|classes)(?: seen)?|"
        r"in use|in service|"
        rf"(?:comes?|goes|put|brought|taken) (?:back )?into (?:use|service)|{_BE}switched on|switch(?:es)? on|"
        r"(?:starts?|begins?) (?:running|to run|serving)|(?:is|are) up and running"
    ),
    "finished": (
        r"(?:practical )?completion|completed?|(?:building |refurbishment )?works? (?:to )?(?:finish|end)(?:es|s)?|"
        r"finish(?:ed)?|fit[- ]?out|handover|handed over|lease (?:to be )?signed|sign (?:the )?lease|"
        r"(?:user )?testing|"
        r"safety (?:check|inspection)|registration|tender evaluation|evaluat\w+ (?:of )?(?:tenders|bids)"
    ),
    "built": (
        rf"(?:building |construction |site )?works? (?:to |will |is to )?{_STARTS}|{_STARTS} on site|construction|"
        r"building (?:work )?(?:to )?(?:starts?|begins?|ends?)"
    ),
    "dug": (
        rf"(?:building |construction |site |ground)?works? (?:to |will |is to )?{_STARTS}|on site|break(?:s|"
        rf"ing)? ground|"
        r"first (?:diggers?|digs?|spades?|bricks?|trees?|plots?)|diggers?|digging|dug|foundations|construction|"
        rf"building (?:work )?(?:to )?{_STARTS}|earthworks|demolition"
    ),
    "owned": (
        r"(?:land )?purchased?|buy|funding (?:to be )?(?:secured|agreed|approved)|"
        r"designs? (?:to be )?(?:agreed|approved|finished)"
    ),
    "permitted": (
        r"planning (?:permission|consent|approval|application|committee|inquiry|appeal|decision|hearing)|"
        r"(?:listed building|building|ordnance|environmental|highways?|landowner[’']?s?|landlord[’']?s?) "
        r"(?:consent|permit|permission|agreement)|wayleaves?|"
        rf"{_PAPER} (?:for [^.;:]{{3,40}} )?{_BE}"
        r"(?:granted|issued|agreed|given|decided|expected|awaited|due|heard|in place|hearing|decision)|"
        rf"(?:expected|due|await(?:ed|ing)?|grant(?:ing)? of|decision on) (?:the |our |a )?(?:[a-z]+ ){{0,2}}{_PAPER}|"
        r"traffic (?:regulation )?order"
    ),
    "bid for": (
        rf"(?:bids?|tenders?|quot(?:e|ation)s?|offers|prices) {_BE}(?:invited|asked for|sought|received|in|"
        rf"returned|opened|"
        r"due|closed?|closes|evaluated|issued|scored|read|compared)|(?:invite|ask for|seek|receive|evaluate|"
        r"score|compare) "
        r"(?:the |three |new )?(?:bids|tenders|quot(?:e|ation)s|offers|prices)|invitations? to (?:bid|tender)|issue "
        r"(?:the )?tender|(?:go|goes|going|went|put) out to tender|tender (?:goes |is )?out|specification"
    ),
    "let": (
        rf"contract {_BE}(?:signed|awarded|let|placed|agreed|given)|(?:sign|award|let|place|"
        rf"agree) (?:of )?(?:the |a )?"
        rf"contract|(?:contract )?award(?:ed)?|{_FIRM} {_BE}(?:appointed|chosen|picked|named|selected|on board)|"
        rf"(?:appoint(?:ed)?|choose|pick|select|name) (?:the |a |our )?{_FIRM}"
    ),
    "contract begun": rf"contract (?:to )?{_STARTS}",
    "tendered": r"tender (?:to be )?(?:issued|published)|issue (?:the )?tender|go(?:es)? out to tender",
    "specified": r"specification (?:to be )?(?:agreed|written|approved)|agree (?:the )?specification",
    "delivered": (
        r"(?:is|are|be|being|to be|was) (?:delivered|shipped)|delivery|arriv(?:es?|ed|al|ing)|comes? ashore|"
        r"handed over"
    ),
    "fitted": (
        r"(?:is |are |be |to be )*(?:fitted|installed|wired|rewired|connected|plumbed|built|laid)|fitting|fit-?out|"
        r"installation|wiring|connection"
    ),
    "safe": (
        r"(?:lift |safety |fire |gas |electrical )?certificat(?:e|es|ion|ed)|(?:safety |fire |final )?"
        r"(?:inspect(?:ion|ed)|checks?|tests?|tested|testing)|regist(?:ered|ration)|licensed|accredit(?:ed|ation)|"
        r"insurance (?:in place|agreed)|signed off as safe"
    ),
    "hired": (
        r"recruit(?:s|ed|ment|ing)?|appoint(?:s|ed|ment)?(?! with\b)|hired|advert(?:s|ised?|isements?)?|interviews?|"
        rf"shortlist(?:s|ed|ing)?|{_HANDS} (?:to be )?in post"
    ),
    "interviewed": r"interviews?(?: (?:of )?(?:the |our )?(?:candidates|applicants|shortlist(?:ed)?))?",
    "advertised": r"advertis(?:e|es|ed|ing)|adverts?|advertisements?",
    "trained": (
        r"train(?:s|ed|ing)?|induct(?:ion|ed)|(?:finish|complete)s? (?:the(?:ir)? )?(?:course|training|induction)"
    ),
    "all trained": r"(?:staff |officers |volunteers )?trained|train (?:the |all )?(?:staff|officers|volunteers)",
    "written": (
        rf"(?:training )?{_MATTER} (?:to be )?(?:written|agreed|designed|ready|finished)|"
        rf"(?:write|design|agree) (?:the )?(?:training )?{_MATTER}"
    ),
    "at work": (
        r"in post|takes? up (?:the(?:ir)?|his|her|a) (?:[a-z]+ )?(?:posts?|schools?|works?|dut(?:y|ies)|places?|"
        r"rounds?|"
        r"caseloads?|roles?)|takes? up post|(?:starts?|begins?) (?:work|teaching|visiting|seeing|calling|patrolling|"
        rf"helping|(?:in|on) (?:the )?{_PLACES}|to (?:teach|visit|see|call|work|help|patrol|run))|"
        r"first (?:visits?|lessons?|clinics?|shifts?|calls?|patrols?|rounds?)|"
        r"(?:is|are) (?:out )?on (?:the )?(?:rota|wards?|duty|patrol|streets?)|go(?:es)? out on (?:patrol|visits)"
    ),
    "learning": (
        r"learners? (?:enrol(?:led|s)?|start)|enrol(?:led|s|ment)?(?: opens?)?|first (?:learners?|cohort|students?|"
        rf"course)|(?:training|courses?|classes|sessions) (?:to )?(?:{_STARTS}|delivered)|"
        r"start (?:the )?(?:training|courses?|classes|sessions)"
    ),
    "taught": (
        r"(?:courses? )?(?:to be )?(?:approved|accredited|validated)(?: by)?|accreditation|validation|recruit(?:ed)? "
        r"(?:the |a )?(?:trainer|tutor|teacher)s?|(?:trainer|tutor|teacher)s? (?:to be )?(?:recruited|appointed)|"
        r"appoint (?:the |a )?(?:trainer|tutor)s?|(?:write|agree) (?:the )?(?:course|curriculum)"
    ),
    "looked at": (
        r"evaluat(?:ion|e|es|ed|ing)|(?:review|findings|lessons|results) (?:of|on|from)|assess(?:ment)? of how"
    ),
    "out": (
        rf"adopt(?:ed)?|{_BE}(?:published|printed|issued|circulated|launched)|sent (?:out|to all [a-z]+)|"
        rf"publication|publish|"
        r"(?:goes|go) to (?:press|print|the printers?)"
    ),
    "remarked on": (
        r"comments?(?: back| in| on| from| due| close)*|consultation(?: closes| ends| on)?|(?:first |second |"
        r"final |early )?"
        r"drafts?(?: report| text| out| ready)?|proofs?(?: read)?|sign-?off|signed off"
    ),
    "agreed": r"approv(?:e|ed|al)|sign(?:ed)? off|consultation (?:closes|ends)",
    "paid": r"paid|payments? made|pay (?:the )?(?:first )?(?:grants?)?",
    "awarded": r"approv\w+|panel(?: to)?(?: meets?)?|award\w*",
    "in force": r"comes? into force|in force|takes? effect",
    "decided": r"decision|decides?|approv\w+|adopt\w*",
    "known": r"(?:survey )?(?:results|findings|analysis)",
    "asked": r"(?:survey|questionnaire) (?:closes|ends|runs|opens|issued|sent)",
    "final": r"final (?:report|version|draft|strategy|plan)",
    "draft": r"(?:first |early )?draft(?: report)?",
}
_ORDERS = {
    "use": "finished built agreed hired permitted bid_for let delivered fitted safe",
    "dug": "owned permitted let bid_for",
    "fitted": "let bid_for permitted delivered",
    "learning": "taught",
    "out": "agreed remarked_on",
    "let": "bid_for",
    "contract begun": "let",
    "paid": "awarded",
    "tendered": "specified",
    "in force": "decided",
    "all trained": "written",
    "trained": "hired",
    "interviewed": "advertised",
    "at work": "hired trained safe",
    "looked at": "hired trained at_work use fitted",
    "known": "asked",
    "final": "draft",
}
FIRST = {later: tuple(one.replace("_", " ") for one in first.split()) for later, first in _ORDERS.items()}


class Deed(NamedTuple):
    """The words of something that is done, and the first letters of words of which a text of it holds one."""

    words: re.Pattern[str]
    starts: frozenset[str]


def _deed(pattern: str) -> Deed:
    spelt = (word[:_LETTERS].lower() for word in _SPELT.findall(pattern) if word not in _ANYWHERE)
    return Deed(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), frozenset(spelt))


DEEDS = {name: _deed(pattern) for name, pattern in _DEEDS.items()}
_NAMES = {
    start: [name for name, deed in DEEDS.items() if start in deed.starts]
    for start in frozenset(chain.from_iterable(deed.starts for deed in DEEDS.values()))
}  # what a word may be part of


def hopeful(text: str) -> frozenset[str]:
    """What a step may do, by the first letters of its words: the names of `DEEDS`, some of them too many."""
    return frozenset(chain.from_iterable(map(_may_be, words_in(text))))


@lru_cache(maxsize=8192)  # the same words stand in step after step
def _may_be(word: str) -> frozenset[str]:
    """What a step with this word may do."""
    return frozenset((*_NAMES.get(word[:_LETTERS], ()), *_NAMES.get(word[:_FEWER], ())))


def turned(early: str, late: str, may_be: Collection[str], may_come: Collection[str]) -> Iterator[tuple[str, str]]:
    """What the early one of two steps does and, of the late one, what has to come before that.

    The collections are what each of the two may do.
    """
    for later in may_be:
        likely = [first for first in FIRST.get(later, ()) if first in may_come]
        if likely and _does(later, early) and not _does(later, late):
            yield from ((later, first) for first in likely if _does(first, late))


@lru_cache(maxsize=8192)  # each step is held against all others of its action
def _does(deed: str, text: str) -> bool:
    """Whether a step does something."""
    return DEEDS[deed].words.search(text) is not None
