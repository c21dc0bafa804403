"""A measure as one sentence tells it: where it began, where it is now and where it is to be, in whatever order."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from milepost.core.words.dates import find

_UNIT = r"%|per ?cent|(?:hectares?|ha|km|miles?|tonnes?|days?|weeks?|months?|hours?|minutes?)\b"
_VALUE = re.compile(
    r"(?<![\w.,/£$€-])(?P<money>[£$€])?"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<scale>k|m|bn)?\s?"
    rf"(?P<unit>{_UNIT})?"
    r"(?![\w/]|[.,]\d|[ -]years?[ -]olds?\b)",
    re.IGNORECASE,
)
_BETWEEN = r"(?: (?:of|is|was|at|to|reach|be|get to|in|over|about|around|nearly|for|the|a|an|on|·)|[:=(–-]|\s)*"
_OPENS = {
    "baseline": r"(?:\b(?:base ?line|starting (?:point|figure)|started (?:at|from|on)|began at|up from|down from|from|"
    r"previously|compared with)\b(?: figure)?)",
    "target": r"(?:\b(?:targets?|goals?|aims?|ambition|aiming (?:for|at)|towards|we want|want(?:ed)?|to reach|"
    r"to get to)\b"
    r"(?: figure)?)",
    "now": r"(?:\b(?:now|current(?:ly)?|latest|actual|at present|today|stands? at|so far|to date|this (?:year|period|"
    r"quarter)|reached|rose to|fell to|risen to|fallen to)\b(?: figure)?)",
}
_LABELLED = {role: re.compile(rf"{words}{_BETWEEN}$", re.IGNORECASE) for role, words in _OPENS.items()}
_AGE = re.compile(
    r"\b(?:aged|people|adults|residents|those|everyone|tenants) (?:over|under|between|aged) $|\baged $", re.IGNORECASE
)
_TO = re.compile(r"^(?:\s|·|\(|\))*\bto (?:at least |no more than |reach )?$", re.IGNORECASE)
_AHEAD = re.compile(r"^[^.;\d]{0,20}\bby ·", re.IGNORECASE)
_WISH = re.compile(r"\b(?:raise|increase|reduce|cut|lift|lower|bring|grow|get|move|go|improve)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToldMeasure:
    """The figures of one measure, of one kind (`unit`: "%", "£", a word or ""); None for what is not told."""

    baseline: Decimal | None = None
    now: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""


@lru_cache(4096)
def told_measure(sentence: str) -> ToldMeasure | None:
    """What a sentence tells of one measure; None unless it tells two of its three figures, each once and alike."""
    text = _timeless(sentence)
    found: dict[str, Decimal] = {}
    units: set[str] = set()
    end, last = 0, ""
    for hit in _VALUE.finditer(text):
        if _AGE.search(text, 0, hit.start()):
            continue
        role = _role(text[end : hit.start()], text[hit.end() :], last, is_wish=bool(_WISH.search(text, 0, hit.start())))
        if role in found:
            return None
        found[role] = _worth(hit)
        units.add(_unit(hit))
        end, last = hit.end(), role
    if len(found) < 2 or "target" not in found or len(units - {""}) > 1:
        return None
    return ToldMeasure(found.get("baseline"), found.get("now"), found["target"], next(iter(units - {""}), ""))


def _timeless(sentence: str) -> str:
    """The sentence with a dot for each day, month and year."""
    text = sentence
    for one in sorted(find(sentence), key=lambda one: -one.start):
        sign = "by ·" if text[one.start : one.end].lower().startswith("by ") else "·"
        text = f"{text[: one.start]}{sign}{text[one.end :]}"
    return re.sub(r"\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b", "·", text)


def _role(before: str, behind: str, last: str, *, is_wish: bool) -> str:
    if last == "baseline" and _TO.search(before):
        return "target" if is_wish or _AHEAD.match(behind) else "now"
    labelled = [(match.start(), role) for role, form in _LABELLED.items() if (match := form.search(before))]
    if labelled:
        return max(labelled)[1]
    return "now"


def _worth(hit: re.Match[str]) -> Decimal:
    scale = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}.get((hit["scale"] or "").lower(), 1)
    return Decimal(hit["number"].replace(",", "")) * scale


def _unit(hit: re.Match[str]) -> str:
    unit = (hit["unit"] or "").lower().rstrip("s")
    return hit["money"] or ("%" if unit.startswith("per") else unit)
