"""What a sentence says of a target in words – exceeded, short of, 20 more than – held to the two figures in it."""

import re
from collections.abc import Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.aims import AIM, FURTHER, NARROWS, Claim
from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.sayings.better import is_less_better

_WHICH = r"(?:(?:the|our|its|their|this|that|a|an|annual|year|end|overall|agreed|planned) ){0,3}"
_OF_AIM = re.compile(
    rf"\b{AIM}(?: figure| number)?(?:(?: of|:| was| is| had been| being| stood at|"
    rf" for the year of)(?: (?:at least|below|under|no more than|fewer than|less than|above|over))?| ?\() ?£?$|"
    rf"\b{AIM} $",
    re.IGNORECASE,
)
_BELOW = r"(?:just |well |slightly |still |a little |some way )?(?:short of|below|behind|under)"
_ABOVE = r"(?:just |well |slightly |comfortably |a little )?(?:above|over|ahead of|in excess of|better than)"
_PAST = (
    r"exceed(?:ed|s|ing)|smashed|surpass(?:ed|es|ing)|beat(?:en|s|ing)?|outperform(?:ed|ing)|(?:comfortably )?passed"
)
_MET = r"met|reached|achieved|hit|attained"
_MISSED = r"missed|(?:fell|falls|fallen|falling) short of"
_CLAIM = re.compile(
    rf"\b(?:(?P<past>{_PAST}|{_ABOVE})|(?P<met>{_MET}|on)|(?P<missed>{_MISSED}|{_BELOW})) {_WHICH}{AIM}\b|"
    rf"\b{AIM}\b[^,;.]{{0,24}}? (?:has|have|had|was|were|is|are)(?: now| also| all)?(?: been)?(?: \w+ly)? "
    rf"(?:(?P<past_2>exceeded|surpassed|beaten|passed)|(?P<met_2>{_MET})|(?P<missed_2>missed))\b|"
    rf"\b{AIM} (?:(?P<past_5>exceeded|surpassed|beaten|passed)|(?P<met_5>{_MET})|(?P<missed_5>missed))\b|"
    r"\b(?P<missed_6>(?:fell|fall|fallen) short)\b|"
    r"\b(?:(?P<past_4>exceeded|surpassed|beaten|passed)|(?P<met_4>met|reached|achieved)|(?P<missed_4>missed)) it\b|"
    r"\b(?:(?P<past_3>ahead of where|better than|more than)|(?P<missed_3>behind where|worse than|less than)) "
    r"(?:we )?(?:had )?(?:planned|hoped|wanted)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r" (?:[a-z]+ )?(?:(?P<past>more than|above|over|ahead of)|(?P<missed>fewer than|less than|below|short of|under)) "
    rf"{_WHICH}{AIM}\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:not|never|no|nor|expect\w*|will|would|should|hope|hopes|aims? to|if|could|to (?:exceed|meet|beat|reach)|"
    r"until|forecast|likely|may|might|risk|unless|next|national\w*|england|regional\w*|"
    r"of (?:whom|which|them|these|those)|without|but|although|though|except|apart|per|each|every|between|"
    r"for (?:boys|girls|men|women))\b",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\b(?:(?P<most>below|under|fewer than|less than)|at least|above|over) £?$", re.IGNORECASE)
_NOUN = re.compile(r" [a-z]{3,}")
_LOOK_BACK = 40  # characters
_PLUS_MINUS = 1


def words_belied(sentence: str, title: str) -> Claim | None:
    """The "target of 80% exceeded" of a sentence whose one other figure of its kind says otherwise, or None."""
    text = timeless(sentence)
    found = figures(sentence)
    target = next((each for each in reversed(found) if _is_target(text, each)), None)
    if target is None or _OTHER.search(text):
        return None
    now = _now(text, found, target)
    said = _belied(text, now, target, title) if now else _not_so_many(text, found, target)
    shown = [each.words for each in found if each in (now, target)] if now else [each.words for each in found]
    return Claim(said, sentence, shown[0], " and ".join(shown[1:]), is_borne_out=False) if said else None


def _is_target(text: str, figure: Figure) -> bool:
    return _OF_AIM.search(text, max(0, figure.start - _LOOK_BACK), figure.start) is not None


def _now(text: str, found: Sequence[Figure], target: Figure) -> Figure | None:
    """The one other figure of the target's kind, which is what was reached, or None."""
    kind = (target.is_share, target.is_money)
    others = [one for one in found if one is not target and (one.is_share, one.is_money) == kind]
    noun = _NOUN.match(text, target.end)
    if noun and len(others) > 1:  # "8 cars and 312 members, just short of our target of 300 members"
        others = [one for one in others if text[one.end :].startswith(noun.group())]
    is_further = len(others) == 1 and (FURTHER.search(text[: others[0].start]) or FURTHER.search(text[others[0].end :]))
    return others[0] if len(others) == 1 and not is_further else None


def _belied(text: str, now: Figure, target: Figure, title: str) -> str:
    """The words for a target that the two figures do not bear out, or ""."""
    hit = _CLAIM.search(text)
    if not hit or NARROWS.match(text, max(hit.end(), target.end if target.start > hit.start() else 0)):
        return ""
    said = {key.partition("_")[0] for key, words in hit.groupdict().items() if words}
    bound = _BOUND.search(text, max(0, target.start - _LOOK_BACK), target.start)
    if bound and "met" in said:
        return hit.group() if (now.value >= target.value if bound["most"] else now.value < target.value) else ""
    is_less = is_less_better(f"{title} {text.replace(hit.group(), '')}")
    is_plain = re.search(r"\b(?:above|over|below|under)\b", hit.group(), re.IGNORECASE) is not None
    if is_less and not is_plain:
        return ""
    is_wrong = now.value >= target.value if "missed" in said else now.value < target.value
    return hit.group() if is_wrong else ""


def _not_so_many(text: str, found: Sequence[Figure], target: Figure) -> str:
    """ "20 more than the target of 120", beside one figure of what was reached that is not 140; or ""."""
    said = next((one for one in found if _MORE.match(text, one.end)), None)
    others = [one for one in found if one is not target and one is not said]
    if said is None or len(others) != 1 or not _are_alike((said, target, *others)):
        return ""
    way = _MORE.match(text, said.end)
    made = others[0].value - target.value
    wanted = said.value if way and way["past"] else -said.value
    off = Decimal(_PLUS_MINUS) if target.is_share else Decimal(0)
    return f"{said.words}{way.group()}" if way and abs(made - wanted) > off else ""


def _are_alike(some: Sequence[Figure]) -> bool:
    return len({one.is_money for one in some}) == 1 and len({one.is_share for one in some}) == 1
