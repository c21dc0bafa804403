"""The kinds of what happens, by the verbs and the nouns that tell of them."""

import re

from milepost.core.checks.gathered import words_of

_VERBS = {
    "open": "open opens opened reopen reopens reopened opening reopening",
    "launch": "launch launches launched launching relaunch relaunched live",
    "begin": "start starts started begin begins began begun commence commences commenced starting beginning way "
    "commencing",
    "found": "founded established formed created incorporated",
    "end": "end ends ended finish finishes finished conclude concludes concluded ending finishing concluding",
    "close": "close closes closed closing shut",
    "expire": "expire expires expired lapse lapses lapsed expiring",
    "approve": "approve approves approved adopt adopts adopted endorse endorses endorsed ratify ratified ratifies "
    "approving adopting",
    "agree": "agree agrees agreed",
    "grant": "grant grants granted granting",
    "award": "award awards awarded awarding",
    "sign": "sign signs signed signing",
    "publish": "publish publishes published release releases released publishing",
    "deliver": "deliver delivers delivered arrive arrives arrived arriving",
    "hold": "held hold holds place hosted staged happened happens",
    "appoint": "appoint appoints appointed recruit recruited hired",
    "join": "join joins joined post joining",
    "leave": "left leave leaves retire retires retired resigned leaving retiring",
    "complete": "complete completes completed completing",
    "install": "install installs installed fitted erected installing",
    "move": "moved move moves moving",
    "buy": "bought buy buys purchased",
    "submit": "submit submits submitted submitting lodged",
    "inspect": "inspected inspect inspects",
    "elect": "elected",
    "decide": "decided decides",
    "strike": "hit struck",
    "unveil": "unveiled unveil unveils",
    "plant": "planted",
    "register": "registered accredited certified",
    "merge": "merged",
    "meet": "met meets sat ran sailed",
}
DEED_OF = {word: deed for deed, words in _VERBS.items() for word in words.split()}
WORDS = f"{' '.join(DEED_OF)} force effect service operation delivery role duties down welcomed came comes"
_IDIOMS = (
    (
        "open",
        re.compile(r"(?:welcomed|took|received|let in) (?:its|their|the) first (?:visitors?|guests?|customers?)", re.I),
    ),
    ("launch", re.compile(r"(?:w[ea]nt|go(?:es)?|going|switched|gone) (?:live|on\b)", re.I)),
    ("begin", re.compile(r"(?:got|gets?|getting|was|is) (?:under ?way|off the ground)", re.I)),
    (
        "begin",
        re.compile(
            r"(?:(?:c[ao]me|comes|entered|enters|brought|put|going|w[ae]nt)(?: into)?|(?:been|is|was|are|were) in) "
            r"(?:force|effect|service|use|operation)\b|t(?:akes?|ook) effect|"
            r"c[ao]mes? in(?= on| in| at|,|$| \d)",
            re.I,
        ),
    ),
    ("deliver", re.compile(r"t(?:akes?|ook|aken) delivery of", re.I)),
    (
        "end",
        re.compile(
            r"(?:c[ao]me|comes|drew|draws) to (?:an|its|a) (?:end|close)|(?:met|sat|ran)(?: down)? for the last time",
            re.I,
        ),
    ),
    ("hold", re.compile(r"t(?:akes?|ook|aken) place|went ahead", re.I)),
    (
        "join",
        re.compile(r"t(?:akes?|ook|aken) up (?:her|his|the|their|its) (?:new )?(?:post|role|duties|job|seat)", re.I),
    ),
    ("leave", re.compile(r"st(?:ood|epped|ands?|eps) down", re.I)),
    ("expire", re.compile(r"r[au]ns? out", re.I)),
    ("approve", re.compile(r"sign(?:ed|s)? off", re.I)),
)  # fmt: skip
_IDIOM_WORDS = words_of(
    "welcomed took received let went want goes go going switched gone got gets getting was is were are been came comes "
    "come entered enters brought put drew draws met sat ran takes take taken stood stands stepped steps step stand "
    "runs run signed signs sign"
)
_REACH = 40  # letters in which an idiom stands
NOUN_DEEDS = {
    "opening": "open", "reopening": "open", "launch": "launch", "relaunch": "launch", "closure": "close",
    "signing": "sign", "start": "begin", "beginning": "begin", "end": "end", "completion": "complete",
    "adoption": "approve", "approval": "approve", "publication": "publish", "delivery": "deliver",
    "arrival": "deliver", "installation": "install", "unveiling": "unveil", "election": "elect",
    "appointment": "appoint", "award": "award", "departure": "leave", "retirement": "leave", "move": "move",
}  # fmt: skip
BEGINS = frozenset(("open", "launch", "begin"))
ENDS = frozenset(("end", "expire", "complete", "close"))
EVENTS = words_of(
    "flood fire blaze storm explosion accident crash collapse outage attack shooting landslip landslide spill launch "
    "opening reopening ceremony conference summit festival fair gala show concert premiere carnival parade regatta "
    "agm hustings gathering election referendum ballot handover unveiling hearing inquest tribunal verdict ruling "
    "merger wedding funeral strike walkout closure exhibition race marathon tournament party celebration "
    "day night evening dinner inauguration coronation relaunch expo derailment sinking earthquake murder robbery raid "
    "eviction breach hack"
)
_DAYS = words_of(
    "open fun sports away awards taster careers jobs job study field market launch gala family action first last"
)
_ONLY = words_of("annual inaugural latest last first final closing opening only general grand recent next official")
_OF_ONLY = words_of(
    "inspection meeting session visit survey count audit review report assembly exercise trip match sailing ferry "
    "class workshop hearing peak census round"
)
_GENERIC = words_of("day night evening")


def deed_of(text: str, start: int, end: int) -> str:
    """The kind of what a verb at `text[start:end]` tells, by its idiom or its last word, or ""."""
    words = text[start:end].casefold().split()
    if not _IDIOM_WORDS.isdisjoint(words):
        near = text[start : end + _REACH]
        told = ((deed, form.search(near)) for deed, form in _IDIOMS)
        found = next((deed for deed, hit in told if hit and hit.start() <= end - start), "")
        if found:
            return found
    return DEED_OF.get(words[-1], "") if words else ""


def is_event(head: str, narrowed: frozenset[str]) -> bool:
    """Whether a noun, with the words that narrow it, names something that happens on one day: "the open day"."""
    if head in _GENERIC:
        return not _DAYS.isdisjoint(narrowed)
    return head in EVENTS or (head in _OF_ONLY and not _ONLY.isdisjoint(narrowed))
