"""Until when something can be used – money spent, a consent relied on, a contract run – and what is done with it later.

A window closes on a day: the grant must be claimed, the consent lapses, the scheme is stopped. What needs it and comes
after that day cannot be; and where one contract follows another, the days between the two have none.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, core, dated, others, steps, things, told
from milepost.core.checks.facts.days.window_words import (
    ANSWERED,
    BIDS,
    BIDS_CLOSE,
    BRIDGED,
    BUILDS,
    CONTRACT_ENDS,
    DATED,
    FITS_OUT,
    LEASE_ENDS,
    LOOKS_BACK,
    MAY_CLOSE,
    MONEY_CLOSES,
    NEEDS_IT,
    NEXT_ONE,
    NO_EXTENSION,
    NUMBERS,
    OTHER_ROOF,
    PAID,
    PAPER_CLOSES,
    PLACE_ENDS,
    SCHEME_STOPS,
    TAKES_UP,
    TENDERED,
    WORDS,
    Kind,
)
from milepost.core.checks.gathered import FIGURE, Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import Form


class Late(NamedTuple):
    """What closes on a day, and what needs it and is done after that."""

    kind: Kind
    closes: Occasion
    use: Occasion
    is_sure: bool


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
    for kind, words in WORDS.items():
        for place in plan.places(WRITTEN, f"{words}, {FIGURE}"):
            text = plan.told_at[place][1].text
            if "20" in text or "’" in text or "'" in text:
                found_here = _SEEN.get(kind, _FORMS[kind]).search(text)
                for one in told(plan, place, also_until=True) if found_here and DATED.search(text) else ():
                    found[one.action.id] += [(kind, one)] if _FORMS[kind].search(one.text) else []
    return found


def _dated(plan: Gathered, action: Action) -> Iterator[Occasion]:
    """What is done or to be done on a day in an action."""
    yield from steps(action)
    for place in dated(plan).get(action.id, ()):
        said, part = plan.told_at[place]
        if said.question.role is not QuestionRole.NEXT and DATED.search(part.text):
            yield from told(plan, place, also_until=PAID.search(part.text) is not None)


_FORMS: Mapping[Kind, Form] = {
    Kind.MONEY: MONEY_CLOSES,
    Kind.CONSENT: PAPER_CLOSES,
    Kind.CONTRACT: CONTRACT_ENDS,
    Kind.SCHEME: SCHEME_STOPS,
    Kind.BIDS: BIDS_CLOSE,
    Kind.PLACE: PLACE_ENDS,
    Kind.LEASE: LEASE_ENDS,
}
_SEEN = {Kind.PLACE: MAY_CLOSE}  # what is sooner looked for in a whole sentence


def _use(kind: Kind, closes: Occasion, one: Occasion, action: Action) -> Late | None:
    """What is done after a window has closed, and needs it."""
    if one.first <= closes.last + _A_DAY or (
        BRIDGED.search(NO_EXTENSION.sub(" ", one.text)) and kind is not Kind.MONEY
    ):
        return None
    sure = _NEEDS[kind](closes, one, action)
    return None if sure is None else Late(kind, closes, one, sure)


def _money(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """Paid from it by its own words: certain where both stand side by side."""
    if not PAID.search(one.text) or MONEY_CLOSES.search(one.text) or LOOKS_BACK.search(one.text):
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
    if TAKES_UP.search(one.text) and not PAPER_CLOSES.search(one.text):
        return NO_EXTENSION.search(closes.whole) is not None
    if not BUILDS.search(one.text) or PAPER_CLOSES.search(one.text):
        return None
    named = things(_after_unless(closes.text))
    is_named = bool(named) and named <= things(one.text) | _SMALL
    rows = {*NUMBERS.findall(_after_unless(closes.text))}, {*NUMBERS.findall(one.text)}
    return is_named if rows[0] == rows[1] or not all(rows) else None


def _after_unless(text: str) -> str:
    return text.partition("unless")[2] or text.partition("before")[2]


def _contract(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """The next one starts later, and nothing stands between the two."""
    texts = " ".join(answer.text for answer in action.answers)
    if BRIDGED.search(NO_EXTENSION.sub(" ", texts)) or not TENDERED.search(texts):
        return None
    return False if NEXT_ONE.search(one.text) and not CONTRACT_ENDS.search(one.text) else None


def _lease(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """Made good after the roof over it is no longer held: certain where it is said that the lease ends for good."""
    texts = " ".join(answer.text for answer in action.answers)
    if not FITS_OUT.search(one.text) or LEASE_ENDS.search(one.text) or OTHER_ROOF.search(texts):
        return None
    if BRIDGED.search(NO_EXTENSION.sub(" ", closes.whole)):
        return None
    return NO_EXTENSION.search(closes.whole) is not None


def _scheme(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """More of what is being stopped."""
    hit = SCHEME_STOPS.search(closes.text)
    what = things(hit["what"] or closes.text[: hit.start()]) if hit else frozenset[str]()
    if one.step is None or not what or one.first <= closes.first:
        return None
    heads = {word for word in what if word in things(one.text)}
    return len(heads) == len(what) if heads and len(heads) * 2 >= len(what) else None


def _bids(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """What is handed in when nobody takes it any more."""
    is_bid = one.step is not None and BIDS.search(one.text) is not None and not BIDS_CLOSE.search(one.text)
    return False if is_bid and others(one.text) == others(closes.text) and not ANSWERED.search(one.text) else None


def _place(closes: Occasion, one: Occasion, action: Action) -> bool | None:
    """What is to be done in or with something that is closed then."""
    hit = PLACE_ENDS.search(closes.text)
    what = things(hit["what"]) if hit else frozenset[str]()
    if one.step is None or not what or LOOKS_BACK.search(one.text) or ANSWERED.search(one.text):
        return None
    is_used = what <= things(one.text) and NEEDS_IT.search(one.text) is not None
    return False if is_used and others(one.text) == others(closes.text) else None


_NEEDS: Mapping[Kind, Callable[[Occasion, Occasion, Action], bool | None]] = {
    Kind.MONEY: _money,
    Kind.CONSENT: _consent,
    Kind.CONTRACT: _contract,
    Kind.SCHEME: _scheme,
    Kind.BIDS: _bids,
    Kind.PLACE: _place,
    Kind.LEASE: _lease,
}
