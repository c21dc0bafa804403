"""Claims of a target whose figure stands beside them, and the figure reached, told there or "in all" elsewhere."""

import re

from milepost.core.checks.facts.figures.aims import AIM, FURTHER, NARROWS, Claim
from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import said
from milepost.core.checks.sayings.losses import UNWANTED
from milepost.core.plan.model import QuestionRole

_BEFORE = re.compile(
    rf"\b{AIM}(?: (?:figure|number|level|rate))?(?: for [\w/’-]+(?: [\w/-]+)?)?(?: of| is| was| set at|:| \(| at)? ?"
    r"(?:at least |about |around |some )?\(?£?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf" (?:[a-z-]+ )?{AIM}\b", re.IGNORECASE)
_OVER = r"exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|above|over|in excess of"
_REACHED = (
    r"met|meets|meeting|reached|reaches|reaching|achieved|achieves|achieving|hit|passed|beaten|beat|beats|beating|"
    r"ahead of|better than"
)
_UNDER = r"short of|below|under"
_MISSED = r"missed|behind|failed to (?:meet|reach|hit|achieve)|not (?:been )?(?:met|reached|achieved|hit)"
_CLAIM = rf"(?:(?P<missed>{_MISSED})|(?P<over>{_OVER})|(?P<reached>{_REACHED})|(?P<under>{_UNDER}))"
_THE = r"(?: (?:the|our|its|their|this|a|an|year’s|year's|annual|overall|agreed|own|planned|local|national)){0,3} "
_CLAIM_OF = re.compile(rf"\b{_CLAIM}{_THE}(?:[\w-]+ )?{AIM}\b", re.IGNORECASE)
_AIM_IS = re.compile(
    rf"\b{AIM}\b[^.;]{{0,40}}? (?:(?:has|have|had|was|were|is|are) )?(?:(?:now|already|also|therefore|comfortably|"
    rf"easily|just|narrowly|well|been|being|again) )*{_CLAIM}(?=\W*$|[,.;:)–]|"
    rf" (?:by|in|for|at|with|and|early|this|on|again)\b)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|n’t|to|will|would|should|could|may|might|if|unless|until|nearly|almost|hope\w*|expect\w*|likely|"
    r"on course|yet|whether|when|towards?|than last|had been|than)(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:from|of|of the|of our|of all|than|compared with|compared to|since|last year|by|another|further|baseline|"
    r"base|previously) £?$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:reduc\w+|last year|in 20\d\d/\d\d (?:it|we)|but|except|apart from|although|however)\b", re.IGNORECASE
)
_TOTAL = re.compile(r" (?:[a-z]+ )?(?:in all|in total|altogether|overall)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:(]")
_NEXT_WORDS = re.compile(r"(?:[ -][a-z’-]+){0,2}", re.IGNORECASE)
_LOOK_BACK = 60  # characters


def side_belied(plan: Gathered, one: Said, text: str) -> Claim | None:
    """The claim of a sentence that gives its target, where the figure reached is on its other side, or None."""
    claim = _claim(text)
    aims = [figure for figure in figures(text) if _is_aim(text, figure)] if claim else []
    if claim is None or len(aims) != 1 or NARROWS.match(text, max(claim.end(), aims[0].end)):
        return None
    aim, where = aims[0], text
    reached = _reached(text, aim, claim)
    if reached is None and not _others(text, aim):
        where, reached = _in_all(plan, one)
    if reached is None or not _is_same_kind(reached, aim) or not _is_wrong(claim, where, reached, aim):
        return None
    told = text if where == text else f"{where} … {text}"
    return Claim(claim.group().strip(), told, reached.words.strip(), aim.words.strip(), is_borne_out=False)


def _claim(text: str) -> re.Match[str] | None:
    """The one claim of a sentence about its target, if nothing before it denies it or puts it off."""
    hits = [*_CLAIM_OF.finditer(text)] or [*_AIM_IS.finditer(text)]
    is_plain = len(hits) == 1 and not _THEN.search(text)
    if not is_plain or _DENIED.search(text[: hits[0].start(hits[0].lastgroup or 0)]):
        return None
    return hits[0]


def _is_aim(text: str, figure: Figure) -> bool:
    before = text[max(0, figure.start - _LOOK_BACK) : figure.start]
    return bool(_BEFORE.search(before) or _AFTER.match(text, figure.end))


def _others(text: str, aim: Figure) -> list[Figure]:
    return [one for one in figures(text) if one != aim]


def _reached(text: str, aim: Figure, claim: re.Match[str]) -> Figure | None:
    """What was reached: the last such figure before the target, or the one after it, and no whole or earlier figure."""
    noun = _noun(text, aim)
    fit = [one for one in _others(text, aim) if _is_same_kind(one, aim) and not _is_aside(text, one)]
    named = [one for one in fit if noun and _noun(text, one) == noun]
    before = [one for one in named or fit if one.start < aim.start]
    if before:
        return before[-1]
    return fit[0] if len(fit) == 1 and claim.start() < aim.start else None


def _is_aside(text: str, one: Figure) -> bool:
    """Whether a figure is an earlier one, a whole, or what came on top."""
    return bool(_ASIDE.search(text[: one.start]) or FURTHER.search(text[one.end :]))


def _noun(text: str, figure: Figure) -> str:
    hit = re.match(r" ([a-z’-]{3,})", text[figure.end :])
    return hit[1] if hit else ""


def _is_same_kind(one: Figure, other: Figure) -> bool:
    return (one.is_money, one.is_share) == (other.is_money, other.is_share)


def _in_all(plan: Gathered, one: Said) -> tuple[str, Figure | None]:
    """The one figure "in all" among what the action says of where it is, with its sentence."""
    texts = [
        part.text
        for answer in said(plan, QuestionRole.WHERE_NOW)
        if answer.action.id == one.action.id
        for part in answer.parts
    ]
    totals = [(text, each) for text in texts for each in figures(text) if _TOTAL.match(text, each.end)]
    return totals[0] if len(totals) == 1 else ("", None)


def _is_wrong(claim: re.Match[str], text: str, reached: Figure, aim: Figure) -> bool:
    more, less = reached.value > aim.value, reached.value < aim.value
    if claim["over"]:
        return less
    if claim["under"]:
        return more and not (_is_unwanted(text, reached) and "short" in claim["under"].lower())
    if UNWANTED.search(text):
        bad = more and _is_unwanted(text, reached)
        good = less and _is_unwanted(text, reached)
    else:
        bad, good = less, more
    return bad if claim["reached"] else good


def _is_unwanted(text: str, figure: Figure) -> bool:
    """Whether what a figure counts, by the words about it, is to be few."""
    behind = _NEXT_WORDS.match(text, figure.end)
    before = _CLAUSE.split(text[: figure.start])[-1]
    return bool(
        UNWANTED.search(f"{before} {behind.group() if behind else ''}") or UNWANTED.search(text[: figure.start])
    )
