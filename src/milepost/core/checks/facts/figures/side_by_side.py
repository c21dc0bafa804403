"""Parts that stand beside their whole in running words and shut each other out: "74 people, 51 men, 26 women"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from milepost.core.checks.facts.figures.counts import Count
from milepost.core.checks.gathered import words_of

SIGNS = "preparation way new newcomers progress construction planned hold telephone phone email"
MAY_BE = re.compile(
    r"\b(?:men|males?|boys|new(?:ly|comers)?|first|never|from|via|through|phone|telephone|e-?mail|post|being|under|"
    r"underway|way|progress|preparation|development|hand|train|done|refused|rejected|declined|dropped|cancelled)\b",
    re.IGNORECASE,
)
_BRIDGE = re.compile(
    r"(?:[,:;.]|[,.;]? (?:and )?(?:of|out of) (?:these|them|those|which|whom),?) $|^ of (?:these|them|whom),? $",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"(?: [a-z’'-]+){1,3} ", re.IGNORECASE)  # "of the 90 callers 60 …"
_PARTED = re.compile(r"(?:,|;|,? and|,? but|,? while)(?: (?:a further|another|the other))? £?$")
_TO_COME = re.compile(
    r" (?:not|yet|still to|to (?:come|do|go|follow|be \w+)|waiting|awaiting|await|waits?|pending|planned|on hold|"
    r"paused|stalled|in (?:design|planning|draft|the queue|the pipeline)|at (?:design|planning|bid) stage|"
    r"with (?:the|our|an?) [a-z]+|undecided|delayed|stuck)\b"
)
_GOING = re.compile(
    r" (?:being|underway|under (?:way|construction|offer|repair)|"
    r"in (?:progress|hand|train|preparation|development)|part[- ]done)\b"
)
_LOST = re.compile(
    r" (?:refused|rejected|declined|turned down|dropped|withdrawn|withdrew|cancelled|abandoned|failed|said no)\b"
)
_DONE = re.compile(
    r" (?:done|completed?|finished|open(?:ed)?|built|bought|installed|fitted|laid|delivered|in place|in use|live|"
    r"up and running|working|running|let|signed|approved|agreed|awarded|accepted|granted|ready)\b"
)
_FINAL = re.compile(
    r" (?:done|completed?|finished|open(?:ed)?|built|fitted|laid|delivered|in place|in use|live|up and running|"
    r"installed|working|running)\b"
)  # not "approved", which goes on
_STAGES = (_TO_COME, _GOING, _LOST, _DONE)
_IS = r"(?: (?:were|are|was|is|have been|has been|had been|being))?"
_SEXES = tuple(
    re.compile(rf"{_IS} (?:(?:young|older|adult|for|by|from) )?{names}\b")
    for names in (r"(?:men|males?|boys)", r"(?:women|females?|girls)")
)
_NEW = re.compile(
    r" (?:new|newcomers|newly [a-z]+|(?:for )?the(?:ir)? first time|first-time|"
    r"never [a-z]+ before)\b"
)
_OLD = re.compile(
    r" (?:before|already|again|returning|returners|returned|came back|coming back|known to us|existing)\b"
)
_SOURCE = re.compile(rf"(?:{_IS}| came| come| have come| made| sent)(?: in)? (?P<word>from|via|through)\b")
_MEANS = re.compile(r"(?:[a-z ]{0,12}) (?P<word>by) (?:tele)?(?:phone|e-?mail|post|letter|text|video|web)\b")
_PEOPLE = words_of(
    "person child woman man boy girl patient resident tenant carer parent adult pupil student learner volunteer "
    "member file case death record referral candidate applicant client guest visitor note interview application "
    "respondent caller worker trainee mentor"
)
_OPENING, _LONGEST, _FEWEST, _MOST = 40, 90, 2, 5


def beside(text: str, found: Sequence[Count]) -> tuple[Count, Sequence[Count], bool] | None:
    """The whole among some counts, its parts, and whether these tell of every stage, or None."""
    if not _FEWEST < len(found) <= _MOST + 1 or len({one.kind for one in found}) > 1:
        return None
    whole, parts = found[0], found[1:]
    bridge = text[whole.figure.end : parts[0].figure.start]
    is_bridged = _BRIDGE.search(bridge) or (whole.is_of and _OF_ALL.fullmatch(bridge))
    if whole.is_loose or len(bridge) > _LONGEST or not is_bridged or not all(_is_of_it(whole, one) for one in parts):
        return None
    spans = list(_spans(text.casefold(), parts))
    is_parted = all(_PARTED.search(span) and ". " not in span and len(span) <= _LONGEST for span in spans[:-1])
    if not is_parted or (bridge.endswith(": ") and " and" in spans[-2]):
        return None  # or a list, whose things are added up elsewhere
    return _divided(whole, parts, bridge, spans)


def _divided(
    whole: Count, parts: Sequence[Count], bridge: str, spans: Sequence[str]
) -> tuple[Count, Sequence[Count], bool] | None:
    stages = _stages(spans)
    is_all = len(stages) == len(spans) > _FEWEST
    is_first = bridge.endswith((", ", "; ")) and (_are_apart([bridge, spans[0]]) or _stages([bridge, spans[0]]))
    is_apart = not is_first and (is_all or _are_apart(spans) or _is_over(spans))
    return (whole, parts, is_all) if is_apart else None


def _is_over(spans: Sequence[str]) -> bool:
    """Whether one of two parts is over and the other has still to be: none can be of both."""
    one, other = (_DONE.search(span[:_OPENING]) for span in spans) if len(spans) == _FEWEST else (None, None)
    rest = spans[1] if one else spans[0]
    is_to_be = _TO_COME.search(rest[:_OPENING]) or _GOING.search(rest[:_OPENING])
    done = one or other
    return bool(one) is not bool(other) and bool(is_to_be and done and _FINAL.match(done.group()))


def _spans(text: str, parts: Sequence[Count]) -> Iterator[str]:
    """What is said of each part, up to the next one or to the end of its sentence."""
    for one, other in pairwise(parts):
        yield text[one.figure.end : other.figure.start]
    yield text[parts[-1].figure.end :].split(". ")[0].split("; ")[0]


def _is_of_it(whole: Count, part: Count) -> bool:
    is_it = part.noun in ("", whole.noun) or {part.noun, whole.noun} <= _PEOPLE
    return is_it and not part.is_of


def _stages(spans: Sequence[str]) -> set[int]:
    """The stages that some parts have come to, each its own; none where one tells of no stage."""
    found = [next((at for at, stage in enumerate(_STAGES) if stage.search(span[:_OPENING])), None) for span in spans]
    return {at for at in found if at is not None} if None not in found and _STAGES.index(_DONE) in found else set()


def _are_apart(spans: Sequence[str]) -> bool:
    """Whether nobody can be of two parts: men and women, new and known, or each from a place of its own."""
    for form in (_SOURCE, _MEANS):
        hits = [form.match(span) for span in spans]
        if all(hits) and len({hit["word"] for hit in hits if hit}) == 1:
            return True
    if len(spans) != _FEWEST:
        return False
    pairs = (spans, spans[::-1])
    return any(_SEXES[0].match(one) and _SEXES[1].match(two) for one, two in pairs) or any(
        _NEW.search(one) and _OLD.search(two) and not _NEW.search(two) for one, two in pairs
    )
