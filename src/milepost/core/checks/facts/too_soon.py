"""What can only come after something else of the same thing, and by its day comes first.

A pilot is evaluated when it has begun, a contractor chosen when the tenders are in, guests invited before the day: each
such pair of deeds is known here once, for steps and for what is told alike.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.occasions import Occasion, dated, others, steps, told
from milepost.core.checks.gathered import FIGURE, Gathered, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole


class TooSoon(NamedTuple):
    """What is done before the other deed, which has to come first."""

    one: Occasion
    first: Occasion
    is_sure: bool


class _Pair(NamedTuple):
    """Two deeds: what comes later, what has to come first; how the two are known to be of one thing, and the words."""

    later: re.Pattern[str]
    first: re.Pattern[str]
    is_one: Callable[[re.Match[str], re.Match[str]], bool | None]
    words: str
    first_words: str


_BEGIN_WORDS = (
    "start starts started begin begins began open opens opened opening launch launches launched live released release "
    "releases"
)
_BEGINS = re.compile(
    r"(?P<what>(?:[A-Za-zÀ-ÿ][\w’'-]* ){1,6}?)(?:(?:will|is to|are to|to|then|only|finally|formally|itself|is due to|"
    r"is|are|was|were|does not|do not|not|first|now|has|have|be) )*(?:starts?|started|begins?|began|opens?|opened|"
    r"launch(?:es|ed)?|go(?:es)? live|went live|released|releases)\b(?! (?:to (?:apply|plan|think|talk)|talks))|"
    r"\b(?:start|launch|opening|release|beginning) of (?:the |our |its |this )?(?P<of>(?:[\w’'-]+ ?){1,4})",
    re.IGNORECASE,
)
_LOOKED = re.compile(
    r"\b(?:evaluation|evaluated?|evaluating|findings|lessons|results|feedback|verdict|impact (?:study|report)|outcomes)"
    r"(?: (?:report|study|was|is))?(?: (?:of|on|from|about))? (?P<what>[^.;:]{3,80})|"
    r"(?P<who>(?:[\w’'-]+ ){1,4})(?:was |is |has been |to be |will be |were )evaluated\b",
    re.IGNORECASE,
)
_LEARNT = r"(?:course|module|training|e-?learning|programme|induction|workshop|pilot|trial|survey|questionnaire|quiz)"
_USED = re.compile(
    rf"\b(?:done|completed?|finish(?:ed)?|passed|taken) (?:the |our |this |its )(?P<what>(?:[\w’'-]+ ){{0,3}}{_LEARNT})\b|"
    r"\b(?:used|attended|visited|tried|joined|graduated from|been on|been through|borrowed from|came to|rode) (?:the |our "
    r"|this |its )(?P<what2>(?:[\w’'-]+ ?){1,4})|"
    r"\b(?:visitors|visits|journeys|calls|users|passengers|attendances|graduates|loans) (?:to|of|on|at|from) (?:the |our )"
    r"(?P<what3>(?:[\w’'-]+ ?){1,4})",
    re.IGNORECASE,
)
_FIRM = r"(?:contractors?|builders?|suppliers?|operators?|providers?|firms?|architects?|consultants?|bidders?|agency)"
_CHOSEN = re.compile(
    rf"(?P<what>(?:[\w’'-]+ ){{0,3}}){_FIRM} (?:was |were |is |has been |have been |to be |will be )?"
    r"(?:appointed|chosen|named|selected|picked|signed up|taken on|on board)\b|"
    rf"\b(?:appoint(?:ed)?|chose|choose|select(?:ed)?|pick(?:ed)?) (?:the |a |our )?(?P<what2>(?:[\w’'-]+ ){{0,3}}){_FIRM}\b|"
    r"(?P<what3>(?:[\w’'-]+ ){0,3})contract (?:was |is |has been |to be |will be )?(?:awarded|let|signed|placed|won)\b|"
    r"\b(?:award(?:ed)?|sign(?:ed)?|let) (?:of )?(?:the )?(?P<what4>(?:[\w’'-]+ ){0,3})contract\b",
    re.IGNORECASE,
)
_BIDS_IN = re.compile(
    r"\b(?:tenders?|bids?|quot(?:e|ation)s?|offers|prices|proposals)(?: for (?:the |our |this )?(?P<what>(?:[\w’'-]+ ){0,4}?))?"
    r"(?:contract |work |works )?"
    r"(?: ?(?:will|are to|is to|to|must|have to|be|are|is|were|was))* ?"
    r"(?:close|closes|closed|due|in|returned|opened|invited|go out|goes out|went out|received|issued|back)\b|"
    r"\b(?:invite|inviting|invitation to|out to|deadline for|closing date for|seek|ask for) (?:tenders?|bids|quotes|prices)"
    r"(?: for (?:the |our |this )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"\b(?:invitations?|invites?|tickets|flyers|posters|programmes?) (?:to (?:the )?(?P<what>(?:[\w’'-]+ ){1,4}))?(?:will |to )?"
    r"(?:be )?(?:go(?:es)? out|sent|posted|out|issued|on sale|printed|up)\b|"
    r"\b(?:send|issue|post|sell|print) (?:out )?(?:the )?(?:invitations?|invites|tickets|flyers|posters)"
    r"(?: (?:to|for) (?:the |our )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
    re.IGNORECASE,
)
_EVENT = (
    r"(?:conference|summit|festival|fair|ceremony|awards?|concert|show|open day|fun day|away day|race|gala|dinner|party|"
    r"celebration|carnival|regatta|exhibition|workshop|seminar|event|launch|opening|hustings|parade|tournament)"
)
_HELD = re.compile(
    rf"(?P<what>(?:[\w’'-]+ ){{0,3}}{_EVENT}) (?:(?:will|is|was|to|be|are|itself|takes|took) )*(?:held|place|on|at|in|"
    rf"opens|$)|^\W*(?:hold (?:the )?)?(?P<what2>(?:[\w’'-]+ ){{0,3}}{_EVENT})\b(?! (?:invitations?|tickets|flyers))",
    re.IGNORECASE,
)
_NO_THING = frozenset(
    (
        "it they this that these those he she we work works people staff team building which who doors day year "
        "recruitment consultation applications tenders bids discussions talks planning design preparation partners"
    ).split()
)
_NOT_OF_IT = re.compile(
    r"\b(?:bids?|tenders?|options?|sites?|needs?|applications?|designs?|proposals?|quotes|demand|risks?|baseline|plans?|"
    r"framework|brief|template|method|evaluator|similar|elsewhere|other|previous|last|earlier|first (?:year|phase|pilot|"
    r"trial|course|cohort|round)|old|early|interim|another|original|moved|postponed|again|next|second|consultation|survey "
    r"of|audit|feasib\w+|business case|until|not (?:yet )?|since|both|two|each|every|reopen\w*|re-?launch\w*|re-?start\w*|"
    r"stage|phase|cohort|round|wave|extended|extension|expanded)\b",
    re.IGNORECASE,
)
_SMALL = frozenset("the our a an its this that for of to on new all and main".split())


def too_soon(plan: Gathered) -> tuple[TooSoon, ...]:
    """The first such pair of each kind in each live action."""
    return plan.once(_too_soon)


def _too_soon(plan: Gathered) -> tuple[TooSoon, ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[TooSoon]:
    for pair in _PAIRS:
        later, first = _dated_with(plan, pair.words), _dated_with(plan, pair.first_words)
        for key in later.keys() & first.keys():
            action = plan.told_at[later[key][0]][0].action
            if is_live(action):
                yield from _in_action(plan, action, pair, later[key], first[key])


def _dated_with(plan: Gathered, words: str) -> Mapping[str, list[int]]:
    """The places of the sentences with one of these words and a day of a year, by their action."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in plan.places(WRITTEN, f"{words}, {FIGURE}"):
        said, part = plan.told_at[place]
        if "20" in part.text:
            found[said.action.id].append(place)
    return found


def _in_action(
    plan: Gathered, action: Action, pair: _Pair, later: list[int], first: list[int]
) -> Iterator[TooSoon]:
    sources = list(_occasions(plan, action, first, pair.first))
    hits = ((one, pair.later.search(one.text)) for one in _occasions(plan, action, later, pair.later))
    for one, hit in hits if sources else ():
        for other in sources:
            source = pair.first.search(other.text)
            if hit is None or source is None or one.text == other.text or one.last >= other.first:
                continue
            sure = pair.is_one(hit, source) if others(one.text) == others(other.text) else None
            if sure is not None:
                yield TooSoon(one, other, sure and not other.is_by)
                return


def _occasions(plan: Gathered, action: Action, places: list[int], form: re.Pattern[str]) -> Iterator[Occasion]:
    """The dated deeds of a kind: steps, and what is told in no step."""
    asked = {plan.told_at[place][0].question.role for place in places}
    if QuestionRole.NEXT in asked:
        yield from (one for one in steps(action) if form.search(one.text) and not _NOT_OF_IT.search(one.text))
    for place in places:
        said, part = plan.told_at[place]
        is_told = said.question.role is not QuestionRole.NEXT and form.search(part.text)
        if is_told and not _NOT_OF_IT.search(part.text):
            yield from (one for one in told(plan, place) if form.search(one.text))


def _what(hit: re.Match[str]) -> list[str]:
    """The words of the thing that a deed is done to."""
    text = next((words for words in hit.groups() if words), "")
    return [word for word in words_in(text) if word not in _SMALL]


def _is_head_named(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether what begins is named, by its noun, in what is told of it: "the text pilot starts", "of the pilot"."""
    thing = _what(first)
    named = {word.removesuffix("s") for word in _what(later)}
    if not thing or thing[-1] in _NO_THING or thing[-1].removesuffix("s") not in named:
        return None
    return True


def _is_no_other(later: re.Match[str], first: re.Match[str]) -> bool | None:
    """Whether nothing tells the two apart; sure where the same word marks both: "main contractor", "main contract"."""
    one, other = set(_what(later)) - {"contract"}, set(_what(first)) - {"contract", "work", "works"}
    marked = {*words_in(later.group()), "main"} & {*words_in(first.group())} - {"the", "contract"}
    if one and other and one.isdisjoint(other):
        return None
    return bool(one & other) or "main" in marked or None if one and other else False


_PAIRS = (
    _Pair(
        _LOOKED,
        _BEGINS,
        _is_head_named,
        "evaluation evaluated evaluate evaluating findings lessons results feedback verdict impact outcomes",
        _BEGIN_WORDS,
    ),
    _Pair(
        _USED,
        _BEGINS,
        _is_head_named,
        "done complete completed finish finished passed taken used attended visited tried joined graduated been borrowed "
        "came rode visitors visits journeys calls users passengers attendances graduates loans",
        _BEGIN_WORDS,
    ),
    _Pair(
        _CHOSEN,
        _BIDS_IN,
        _is_no_other,
        "contractor contractors builder builders supplier suppliers operator operators provider providers firm firms "
        "architect architects consultant consultants bidder bidders agency contract",
        "tender tenders bid bids quote quotes quotation quotations offers prices proposals",
    ),
    _Pair(
        _INVITED,
        _HELD,
        _is_no_other,
        "",
        "",
    ),
)
