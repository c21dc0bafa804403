"""Until when something can be used – money spent, a consent relied on, a contract run – and what is done with it later.

A window closes on a day: the grant must be claimed, the consent lapses, the scheme is stopped. What needs it and comes
after that day cannot be; and where one contract follows another, the days between the two have none.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.occasions import Occasion, core, dated, others, steps, things, told
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.plan.walk import actions


class Kind(Enum):
    """What kind of thing can be used until a day."""

    MONEY = "money"
    CONSENT = "consent"
    CONTRACT = "contract"
    SCHEME = "scheme"
    BIDS = "bids"
    PLACE = "place"


class Late(NamedTuple):
    """What closes on a day, and what needs it and is done after that."""

    kind: Kind
    closes: Occasion
    use: Occasion
    is_sure: bool


_MONEY = (
    r"(?:grants?|funding|money|funds?|allocation|award|subsidy|capital|underspend|[A-Z]{2,6} (?:money|grant|funding))"
)
_PAPER = (
    r"(?:(?:planning |listed building )?(?:consent|permission)|permit|licen[cs]e|option|approval|exemption|"
    r"insurance|certificate|wayleave)"
)
_CLOSES_ON = (
    r"(?:expires?|lapses?|runs? out|ends?|closes?|stops?|is (?:lost|withdrawn|void|forfeit)|ceases?|falls? away|"
    r"comes? to an end|finish(?:es)?|dries up)"
)
_SPENT = (
    r"(?:must|has to|have to|needs? to|is to|are to|should|shall|can only|may only|had to) (?:all |itself )?(?:be )?"
    r"(?:spent|claimed|used|drawn down|committed|paid out|defrayed|returned|drawn)|"
    r"(?:spend|claim|use|draw down|commit) (?:all |the rest of )?(?:of )?(?:the|our|this|its) (?:\w+ ){0,2}"
)
_MONEY_CLOSES = re.compile(
    rf"\b{_MONEY}\b[^.;:]{{0,30}}?\b(?:{_SPENT}|{_CLOSES_ON}|(?:only )?(?:runs|lasts|is available|can be "
    rf"(?:spent|used|claimed)) (?:only )?(?:to|until|up to|by)?)|\b{_SPENT}{_MONEY}\b|"
    rf"last day (?:of|to (?:spend|claim)) (?:the |our )?"
    rf"(?:\w+ )?{_MONEY}",
    re.IGNORECASE,
)
_PAPER_CLOSES = re.compile(rf"\b{_PAPER}\b[^.;:]{{0,40}}?\b(?:{_CLOSES_ON}|is valid|lasts|runs)\b", re.IGNORECASE)
_CONTRACT_ENDS = re.compile(
    r"\b(?:contract|agreement|commission|service level agreement|SLA|lease|tenancy)\b[^.;:]{0,30}?\b"
    r"(?:expires?|ends?|runs? out|finish(?:es)?|comes? to an end|lapses?|stops?|runs (?:to|until))\b",
    re.IGNORECASE,
)
_SCHEME_STOPS = re.compile(
    r"\b(?:(?:agreed|decided|resolved|voted|going|plans?|chose|is|are|has|have)[^.;:]{0,20}? (?:to )?"
    r"(?:stop|end|close|withdraw|discontinue|scrap|abandon|wind up|drop|cease|be (?:stopped|ended|closed|withdrawn|"
    r"discontinued|scrapped|dropped|wound up))|"
    r"^\W*to (?:stop|end|close|withdraw|discontinue|scrap|wind up|cease)|will (?:stop|end|close|cease|"
    r"be (?:stopped|ended|closed|withdrawn|discontinued|scrapped|wound up|no more)))"
    r" ?(?P<what>(?:(?!because|since|as |from |after |at |in |when )[^.;:,]){0,60})",
    re.IGNORECASE,
)
_PAID = re.compile(
    rf"\b(?:paid|funded|met|bought|financed|pay|fund|buy) (?:for )?(?:from|by|with|out of|through|using) "
    rf"(?:it\b|this\b|(?:the|our|this|that|its) (?:\w+ ){{0,2}}{_MONEY}|{_MONEY})|\b[\w]+[- ]funded\b|"
    rf"\bgrant[- ]aided\b|"
    rf"\b(?:spend|draw down|use|commit)\b[^.;:]{{0,30}}\b{_MONEY}\b|\b{_MONEY} (?:spent|drawn down|paid)\b",
    re.IGNORECASE,
)
_BUILDS = re.compile(
    r"\b(?:start|starts|begin|begins|commence|commences|break ground|on site|works?|construction|building|build|"
    r"demolition|demolish|dig|digging|open|opens|block|phase|piling|groundworks?|drill(?:ing)?|fell(?:ing)?)\b",
    re.IGNORECASE,
)
_NEXT_ONE = re.compile(
    r"\b(?:new contract|contract|service|provider|supplier|operator|lease|agreement)?[^.;:]{0,20}\b"
    r"(?:starts?|begins?|commences?|goes live|mobilis\w+|in place|takes over|start)\b",
    re.IGNORECASE,
)
_TENDERED = re.compile(
    r"\b(?:tender|retender|re-tender|procure\w*|award|new (?:contract|provider|lease|agreement))\b", re.I
)
_BRIDGED = re.compile(
    r"\b(?:extend(?:ed|s|ing)?|extension (?:agreed|signed|granted|of|to)|bridg\w+|interim|roll(?:ed|s)? over|"
    r"holding over|renew(?:ed|s|al)?|continu\w+ (?:until|in the meantime)|month by month|cover\w*|gap|"
    r"replac\w+|instead|decommission\w*|exit|close-?down|wind\w* (?:up|down)|evaluat\w+|final|"
    r"lessons|report on|handover|transfer\w*|last)\b",
    re.IGNORECASE,
)
_NO_EXTENSION = re.compile(r"\bno (?:[a-z]+ )?(?:extension|renewal)[a-z ]*\b|\bcannot be (?:extended|renewed)\b", re.I)
_LOOKS_BACK = re.compile(
    r"\b(?:claims?|reports?|reporting|returns?|audit\w*|accounts?|evaluat\w+|reviews?|close-?down|statement)\b",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:results?|responses?|replies|findings|analys\w+|outcome|decisions?|decid\w+|award\w*|score\w*|panel|shortlist\w*|"
    r"lessons|celebrat\w+|re-?open\w*|clos\w+|new|feedback|publish\w*|write up|thank\w*|move|moves|after|"
    r"assess\w*|evaluate|hear|heard|known|planning application|licen[cs]e)\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\b\d{1,3}\b")
_WORDS = (
    "grant grants funding money fund funds allocation award subsidy capital underspend consent permission permit "
    "licence license option approval exemption insurance certificate wayleave contract agreement commission sla lease "
    "tenancy window deadline closing bids applications nominations entries tenders closes shuts ends finishes finish "
    "stops sold demolished agreed decided resolved voted stop end close withdraw discontinue scrap cease stopped"
)
_BIDS_CLOSE = re.compile(
    r"\b(?:window|call|round|deadline|closing date|last day)\b[^.;:]{0,30}?\b(?:for (?:the |our |all )?[\w -]{3,30}? "
    r"(?:is|was|falls|closes?)|closes?|shuts?|ends?)\b|\b(?:bids|applications|nominations|entries|tenders) "
    r"(?:must be in|close|are due|have to be in|are to be in)\b",
    re.IGNORECASE,
)
_BIDS = re.compile(
    r"\b(?:submit|submitted|submission|apply|application|bid|enter|entry|nominate|nomination|tender|send in|put in)\b",
    re.IGNORECASE,
)
_PLACE_ENDS = re.compile(
    r"\b(?:the |our )?(?P<what>[\w’' -]{3,50}?) (?:will |is to |are to |then )?(?:closes?|shuts?|ends?|finish(?:es)?|"
    r"is (?:demolished|sold|pulled down|switched off|closed)|stops?)(?: (?:for good|altogether|down))?(?: \w+)?\W*$",
    re.IGNORECASE,
)
_MAY_CLOSE = re.compile(r" (?:closes?|shuts?|ends?|finish(?:es)?|stops?|demolished|sold|closed|off) ")
_NEEDS_IT = re.compile(
    r"\b(?:advertis\w+|promot\w+|open(?:s|ing)?|start(?:s|ing)?|run(?:s|ning)?|hold|meet(?:s|ing)?|classes|sessions?|"
    r"recruit\w*|train\w*|join|staff|extend\w*|expand\w*|refer\w*|sign up|more|leaflets?|at|in|through|from)\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"20\d\d|[’']\d\d\b")
_OPENS = 20  # letters by which a step is found again in its answer
_A_DAY = timedelta(days=1)
_SMALL = frozenset(("new", "sites", "site", "actio", "schem", "award", "servi", "proje"))


def late(plan: Gathered) -> tuple[Late, ...]:
    """The first such pair of each kind in each live action."""
    return plan.once(_late)


def _late(plan: Gathered) -> tuple[Late, ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[Late]:
    closing = _closing(plan)
    for action in filter(is_live, actions(plan)) if closing else ():
        if action.id not in closing:
            continue
        done = list(_dated(plan, action))
        for kind, closes in closing[action.id]:
            found = (_use(kind, closes, one, action) for one in done if one.text != closes.text)
            hit = next(filter(None, found), None)
            if hit:
                yield hit


def _closing(plan: Gathered) -> Mapping[str, list[tuple[Kind, Occasion]]]:
    """What closes on a day, by the action."""
    found: dict[str, list[tuple[Kind, Occasion]]] = defaultdict(list)
    for place in plan.places(WRITTEN, f"{_WORDS}, {FIGURE}"):
        text = plan.told_at[place][1].text
        if _DATED.search(text) and (_MAY_CLOSE.search(text) or any(form.search(text) for form in _WHOLE)):
            for one in told(plan, place, also_until=True):
                found[one.action.id] += [(kind, one) for kind, form in _FORMS.items() if form.search(one.text)]
    return found


def _dated(plan: Gathered, action: Action) -> Iterator[Occasion]:
    """What is done or to be done on a day in an action."""
    yield from steps(action)
    for place in dated(plan).get(action.id, ()):
        said, part = plan.told_at[place]
        if said.question.role is not QuestionRole.NEXT and _DATED.search(part.text):
            yield from told(plan, place)


_FORMS: Mapping[Kind, re.Pattern[str]] = {
    Kind.MONEY: _MONEY_CLOSES,
    Kind.CONSENT: _PAPER_CLOSES,
    Kind.CONTRACT: _CONTRACT_ENDS,
    Kind.SCHEME: _SCHEME_STOPS,
    Kind.BIDS: _BIDS_CLOSE,
    Kind.PLACE: _PLACE_ENDS,
}

_WHOLE = [form for kind, form in _FORMS.items() if kind is not Kind.PLACE]  # which a whole sentence may hold


def _use(kind: Kind, closes: Occasion, one: Occasion, action: Action) -> Late | None:
    """What is done after a window has closed, and needs it."""
    if one.first <= closes.last + _A_DAY or (
        _BRIDGED.search(_NO_EXTENSION.sub(" ", one.text)) and kind is not Kind.MONEY
    ):
        return None
    sure = _NEEDS[kind](closes, one, action)
    return None if sure is None else Late(kind, closes, one, sure)


def _money(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """Paid from it by its own words: certain where both stand side by side."""
    if not _PAID.search(one.text) or _MONEY_CLOSES.search(one.text) or _LOOKS_BACK.search(one.text):
        return None
    if others(one.text) - others(closes.text):
        return None
    return _is_beside(one, closes)


def _is_beside(one: Occasion, closes: Occasion) -> bool:
    """Whether both stand in one answer."""
    text = closes.said.answer.text if closes.said else ""
    return one.said is closes.said or (one.step is not None and core(one.step.text)[:_OPENS] in text)


def _consent(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """Built under it: certain where the sentence of the consent names what is begun too late."""
    if not _BUILDS.search(one.text) or _PAPER_CLOSES.search(one.text):
        return None
    named = things(_after_unless(closes.text))
    is_named = bool(named) and named <= things(one.text) | _SMALL
    rows = {*_NUMBERS.findall(_after_unless(closes.text))}, {*_NUMBERS.findall(one.text)}
    return is_named if rows[0] == rows[1] or not all(rows) else None


def _after_unless(text: str) -> str:
    return text.partition("unless")[2] or text.partition("before")[2]


def _contract(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """The next one starts later, and nothing stands between the two."""
    texts = " ".join(answer.text for answer in action.answers)
    if _BRIDGED.search(_NO_EXTENSION.sub(" ", texts)) or not _TENDERED.search(texts):
        return None
    return False if _NEXT_ONE.search(one.text) and not _CONTRACT_ENDS.search(one.text) else None


def _scheme(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """More of what is being stopped."""
    hit = _SCHEME_STOPS.search(closes.text)
    what = things(hit["what"] or closes.text[: hit.start()]) if hit else frozenset[str]()
    if one.step is None or not what or one.first <= closes.first:
        return None
    heads = {word for word in what if word in things(one.text)}
    return len(heads) == len(what) if heads and len(heads) * 2 >= len(what) else None


def _bids(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """What is handed in when nobody takes it any more."""
    is_bid = one.step is not None and _BIDS.search(one.text) is not None and not _BIDS_CLOSE.search(one.text)
    return False if is_bid and others(one.text) == others(closes.text) and not _ANSWERED.search(one.text) else None


def _place(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """What is to be done in or with something that is closed then."""
    hit = _PLACE_ENDS.search(closes.text)
    what = things(hit["what"]) if hit else frozenset[str]()
    if one.step is None or not what or _LOOKS_BACK.search(one.text) or _ANSWERED.search(one.text):
        return None
    is_used = what <= things(one.text) and _NEEDS_IT.search(one.text) is not None
    return False if is_used and others(one.text) == others(closes.text) else None


_NEEDS: Mapping[Kind, Callable[[Occasion, Occasion, Action], bool | None]] = {
    Kind.MONEY: _money,
    Kind.CONSENT: _consent,
    Kind.CONTRACT: _contract,
    Kind.SCHEME: _scheme,
    Kind.BIDS: _bids,
    Kind.PLACE: _place,
}
