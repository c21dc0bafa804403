"""A target is claimed, and a total told elsewhere, or a figure of which fewer is better, says the opposite.

Why: The board reads the claim and remembers it; whoever reads the figures will trust neither.

Example:
    Action: 1.1 Make roads safe
    Now: There were 12 deaths and 149 serious injuries, 161 in all.
    Well: We are ahead of the trajectory of 150.
Better:
    Action: 1.1 Make roads safe
    Now: There were 12 deaths and 129 serious injuries, 141 in all.
    Well: We are ahead of the trajectory of 150.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import Figure, figures, reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.losses import UNWANTED
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_AIMS = "target targets trajectory profile milestone goal ambition forecast benchmark threshold"
_AIM = r"(?:target|trajectory|profile|milestone|goal|ambition|forecast|benchmark|threshold)"
_BEFORE = re.compile(
    rf"\b{_AIM}(?: (?:figure|number|level|rate))?(?: for [\w/’-]+(?: [\w/-]+)?)?(?: of| is| was| set at|:| \(| at)? ?"
    r"(?:at least |about |around |some )?\(?£?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf" (?:[a-z-]+ )?{_AIM}\b", re.IGNORECASE)
_OVER = r"exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|above|over|in excess of"
_REACHED = (
    r"met|meets|meeting|reached|reaches|reaching|achieved|achieves|achieving|hit|passed|beaten|beat|beats|beating|"
    r"ahead of|better than"
)
_UNDER = r"short of|below|under"
_MISSED = r"missed|behind|failed to (?:meet|reach|hit|achieve)|not (?:been )?(?:met|reached|achieved|hit)"
_CLAIM = rf"(?:(?P<missed>{_MISSED})|(?P<over>{_OVER})|(?P<reached>{_REACHED})|(?P<under>{_UNDER}))"
_THE = r"(?: (?:the|our|its|their|this|a|an|year’s|year's|annual|overall|agreed|own|planned|local|national)){0,3} "
_CLAIM_OF = re.compile(rf"\b{_CLAIM}{_THE}(?:[\w-]+ )?{_AIM}\b", re.IGNORECASE)
_AIM_IS = re.compile(
    rf"\b{_AIM}\b[^.;]{{0,40}}? (?:(?:has|have|had|was|were|is|are) )?(?:(?:now|already|also|therefore|comfortably|"
    rf"easily|"
    rf"just|narrowly|well|been|being|again) )*{_CLAIM}(?=\W*$|[,.;:)–]| (?:by|in|for|at|with|and|early|this|on|"
    rf"again)\b)",
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
_PLAIN = re.compile(r"\b(?:above|over|below|under)\b", re.IGNORECASE)
_COMMON = re.compile(r"\b(?:targets?|profile|trajectory|goal)\b", re.IGNORECASE)
_LOOK_BACK = 60  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that claims a target with its figure, where the figure reached is on its other side."""
    for one, text in reckoned(plan, 1, holding=_AIMS):
        claim = _claim(text)
        aims = [figure for figure in figures(text) if _is_aim(text, figure)] if claim else []
        if claim is None or len(aims) != 1:
            continue
        reached = _reached(text, aims[0], claim)
        where = text
        if reached is None and not _others(text, aims[0]):
            where, reached = _in_all(plan, one)
        elif _is_plainly_told(one, text, claim):
            continue
        if reached is not None and _is_same_kind(reached, aims[0]) and _is_wrong(claim, where, reached, aims[0]):
            yield one.fault(
                f"{name(one.action)} says “{claim.group().strip()}”, and gives {reached.words.strip()} beside "
                f"{aims[0].words.strip()}.",
                "Put right the figure or the claim that is wrong.",
                text if where == text else f"{where} … {text}",
            )


def _claim(text: str) -> re.Match[str] | None:
    """The one claim of a sentence about its target, if nothing before it denies it or puts it off."""
    hits = [*_CLAIM_OF.finditer(text)] or [*_AIM_IS.finditer(text)]
    is_plain = len(hits) == 1 and not _THEN.search(text)
    if not is_plain or _DENIED.search(text[: hits[0].start(hits[0].lastgroup or 0)]):
        return None
    return hits[0]


def _is_plainly_told(one: Said, text: str, claim: re.Match[str]) -> bool:
    """Whether target-word-belied reckons with it: figures in one sentence, and more is better or the word is plain."""
    is_word = _PLAIN.search(claim.group()) is not None
    return bool(_COMMON.search(claim.group())) and (
        is_word or not is_less_better(f"{one.action.title} {text.replace(claim.group(), '')}")
    )


def _is_aim(text: str, figure: Figure) -> bool:
    before = text[max(0, figure.start - _LOOK_BACK) : figure.start]
    return bool(_BEFORE.search(before) or _AFTER.match(text, figure.end))


def _others(text: str, aim: Figure) -> list[Figure]:
    return [one for one in figures(text) if one != aim]


def _reached(text: str, aim: Figure, claim: re.Match[str]) -> Figure | None:
    """What was reached: the last such figure before the target, or the one after it, and no whole or earlier figure."""
    noun = _noun(text, aim)
    fit = [one for one in _others(text, aim) if _is_same_kind(one, aim) and not _ASIDE.search(text[: one.start])]
    named = [one for one in fit if noun and _noun(text, one) == noun]
    before = [one for one in named or fit if one.start < aim.start]
    if before:
        return before[-1]
    return fit[0] if len(fit) == 1 and claim.start() < aim.start else None


def _noun(text: str, figure: Figure) -> str:
    hit = re.match(r" ([a-z’-]{3,})", text[figure.end :])
    return hit[1] if hit else ""


def _is_same_kind(one: Figure, other: Figure) -> bool:
    return (one.is_money, one.is_share) == (other.is_money, other.is_share)


def _in_all(plan: Plan, one: Said) -> tuple[str, Figure | None]:
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
