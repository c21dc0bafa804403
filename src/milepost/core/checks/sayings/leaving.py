"""What a text says of a lead who has gone: left, retired or moved on, or of a post that was cut or stands empty."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from milepost.core.checks.sayings.out_of_it import OUT_OF_IT
from milepost.core.plan.model import Lead
from milepost.core.words.acronyms import KNOWN_TO_ALL, KNOWN_TO_COUNCILS, READ_AS_WORDS
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_IN_FULL
from milepost.core.words.names import RANKS, mentions

_VERBS = (
    "left retired retirement resigned resignation departed departure stood stepped moved taken took longer redundant "
    "redundancy died death passed posted transferred redeployed vacant unfilled deleted cut frozen removed ended "
    "expired "
    "loss lost accepted ceased elected gone finished goodbye farewell"
)
# a sentence that tells of a leaving holds a word of each group of one of these
LEAVING = (
    _VERBS,
    "day, last",
    "not, any anymore now",
    "jobs job post, changed switched new another",
    "came, end",
    "went, back",
    "went gone moved, new, job post role position",
    "now, at with",
    "stand, not",
    "nobody none nothing empty gap no, since after when",
    "no not without, officer manager head coordinator worker lead adviser chair director post",
)
AGAIN = AnyCase(r"\b(?:c[ao]me back|(?:is|are|be|was|were) back|return(?:s|ed|ing)?|re-?join(?:s|ed))\b")
_WORK = (
    r"(?:council|trust|organisation|authority|force|service|partnership|charity|company|board|team|post|role|job|"
    r"position|employment|area|county|district|department|school|college|police|hospital|programme|project|nhs|us)"
)
_POST = "(?:post|job|role|position|secondment)"
_ELSEWHERE = rf"(?:another|a (?:new|different|second)|other) (?:\w+ )?{_WORK}s?|pastures new"
_BODY = (
    r"(?-i:(?:the )?(?:[A-Z][\w’'-]+ ){1,4}(?:Council|Constabulary|Police|Trust|University|College|Charity|Office|"
    r"Service|Foundation)\b|NHS [A-Z])"
)
WORK_ELSEWHERE = (
    r"the (?:(?!same\b)[a-z-]+ ){0,2}(?:council|authority|university|college|trust|charity|hospital|"
    r"police|agency|ministry|"
    r"regulator|civil service|private sector|national park|government)(?=\W*$|[,.;)]| (?:in|on|at|"
    r"last|this|and|from|to work|as an?)\b)"
)
_LEFT = (
    rf"left(?=(?: (?:the|our|his|her|their|its) (?:\w+ ){{0,3}}{_WORK}\b| (?:in|on|at the (?:end|start|"
    rf"beginning)|last|"
    r"this|during|early|earlier|before|after|suddenly|unexpectedly|recently|to (?:join|take|work|become|go)|for "
    r"(?:another|a (?:new|different)|pastures)|and (?:has|have|had|the|his|her|their|no|nobody|is|was|there))\b|"
    r" us\b|\s*[.,;)]|\s*$))"
)
_SEASON = rf"(?:{MONTH_IN_FULL.lower()}|spring|summer|autumn|winter|easter|christmas|week|month|year)"
_LEFT_FOR = re.compile(r"(?: (?:has|had|since|now|then|also))* (?:left|quit) (?:the )?(?P<rest>.*)", re.DOTALL)
_LEFT_BODY = (
    r"left (?-i:the (?!Board|Group|Committee|Panel|Forum|Executive|Cabinet|Steering|Partnership|Chair|[A-Z]\w+ "
    r"(?:Board|Group|Committee|Panel|Forum))[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})(?= (?:in|on|at|last|this|for|to|and|"
    r"without)\b|[.,;)]|$)"
)  # "left the Friends in January"
_LEFT_FIRM = (
    r"left (?-i:(?!The |Board|Group)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})(?= (?:(?:at the end of|in|last|this) "
    r"(?:early |late )?"
    rf"{_SEASON}|in 20\d\d)\b)"
)  # "left Elm Quarries in October"
_WAYS = (
    _LEFT,
    _LEFT_BODY,
    _LEFT_FIRM,
    r"retired(?! (?:the|old|our|all|\d))|resigned|departed|(?:stood|stepped) down|moved on\b|died|passed away",
    rf"(?:moved|gone|went) (?:on )?to (?:{_ELSEWHERE}|{_BODY})",
    rf"(?:moved|gone) to {WORK_ELSEWHERE}",
    r"(?:posted|transferred|redeployed) (?:away|to another|to (?-i:[A-Z][a-z]+)(?= (?:in|on|at|last|this)\b|[.,;]|$))",
    r"finished with us|moved away|emigrated|gone for good|handed in (?:his|her|their) notice and (?:left|gone)",
    rf"(?:taken|took|accepted) (?:up )?(?:a|another) (?:\w+ )?{_POST} (?:with|at|elsewhere|in another|outside)",
    r"(?:taken|took|accepted|opted for) (?:early |voluntary |ill[- ]health )?(?:retirement|redundancy|severance)",
    r"made redundant|ceased to be|finished (?:at|with) (?:the |our )?(?:" + _WORK + r"|(?-i:[A-Z]))",
    r"no longer (?:with|at|in (?:post|the|this)|works?|working|employed|leads?|leading|here|part of)\b",
    rf"no longer (?:the |our )?(?:lead|chair|manager|officer|head)\b|{OUT_OF_IT}",
    rf"not (?:with us|here|in post|at the {_WORK}) (?:any ?more|any longer|now)\b",
    r"(?:changed|switched) (?:jobs?|posts?|roles?|employers?)\b",
    rf"(?:moved|gone|went) (?:on )?to (?:a|another) (?:new )?{_POST} (?:with|at|in|elsewhere|outside)\b",
    rf"(?:found|started|got|taken|took) (?:a new|another) {_POST}\b",
    rf"(?:moved|gone|went) (?:on )?to (?:his|her|their|a|an?other) new {_POST}\b",
    rf"finished (?:in|on|at|last|this) (?:the )?(?:end of |\d{{1,2}} )?{_SEASON}(?=[ \d]{{0,5}}(?:[.,;]|$| and\b))",
    (
        rf"(?:went|gone|moved) back to (?:(?:his|her|their|the|our) (?:\w+ ){{0,3}}(?:{_WORK}|board|employer|firm)|"
        r"(?-i:[A-Z]))"
    ),
    r"gave up (?:the|his|her|their) (?:post|job|role|work|seat)\b",
    r"lost (?:his|her|their) seat|did not stand again|not (?:stand again|stood again|re-?elected)",
)
_SUCCESSION = re.compile(
    r"\b(?:succe\w+|took over|taken over|replac\w+|in place of|in succession to|after|following|stepped (?:up|in)|"
    r"new lead|"
    r"took (?:it |this )?on|taken (?:it |this )?on)\b[^.;]{0,60}$",
    re.IGNORECASE,
)  # and so another is the one who left
_GONE = f"(?:{'|'.join(_WAYS)})"
_HELPERS = (
    r"(?: (?:has|had|have|having|is|was|been|now|since|then|sadly|unfortunately|also|already|recently|unexpectedly|"
    r"suddenly))"
)
_ASIDE = r"(?:, (?:who|our|the) [^,.;]{2,60},|, [A-Z][\w ]{2,50},| \([^()]{2,50}\))?"
_AFTER = re.compile(
    rf"(?:{_ASIDE}{_HELPERS}{{0,4}},? | \((?:who )?(?:(?:has|had|is|was|now|since) ){{0,3}}){_GONE}", re.IGNORECASE
)
_WHEN_THEY = re.compile(
    r"(?:, (?:who|whose|our|the) [^,.;]{2,60},)? (?:was|had|ran|led|held|handed|gave|passed|finished|wrote|did|kept|"
    r"signed|managed|built|started)\b[^.;]{0,60}? (?:when|before|until|as) (?:she|he|they)"
    rf"{_HELPERS}{{0,3}} {_GONE}",
    re.IGNORECASE,
)  # "Ann Lowe handed over to Ben Hale when she left the council"
_BEING = r"(?: (?:has|had|is|was|been|now|being|currently|still))"
_ENDS = r"(?:vacant|unfilled|deleted|cut|frozen|removed|lost|redundant|disestablished|discontinued)"
_ENDED = r"(?:has |had )?(?:ended|expired|run out|finished|come to an end|came to an end)"
_POSSESSED = re.compile(
    r"[’']s? (?:[\w-]+ )?(?:departure|last (?:working )?day (?:with us |here |at work )?(?:was|fell)|retirement|"
    r"resignation|death|redundancy|last (?:working )?day was|"
    rf"(?:contract|secondment|employment) {_ENDED}|(?:post|role|job)(?: (?:has|is|was|been|now|being))+ {_ENDS})\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(?:departure|retirement|resignation|death|loss) of (?:our |the )?(?:\w+ )?|"
    r"(?:we|have|has) lost (?:our lead,? )?|"
    r"(?:said|say|saying|bade|waved) (?:a fond |our )?(?:goodbye|farewell) to (?:our lead,? )?)"
    r"(?:(?:Mr|Mrs|Ms|Dr|Cllr)\.? )?$",
    re.IGNORECASE,
)
_NOW_ELSEWHERE = re.compile(
    r" \((?:who )?(?:is |has )?(?:now|since) (?:at|with|working for) (?-i:[A-Z])", re.IGNORECASE
)
_NOBODY_SINCE = re.compile(
    r"\b(?:no|nobody|none|nothing|without|vacant|unfilled|empty|gap|stopped|uncovered)\b[^.;]{0,60}\b(?:since|"
    r"after|when) "
    r"(?:our |the )?(?:(?:Mr|Mrs|Ms|Dr|Cllr)\.? )?$",
    re.IGNORECASE,
)  # "there has been no officer since Ann Lowe went to the county"
_WENT = re.compile(
    r"(?: (?:has|had|was|then|also))? (?:left|went|moved|departed|retired|resigned|finished|died)\b(?! (?:on|off) "
    r"(?:leave|holiday|maternity|paternity|secondment|sick|a course))",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\b(?:if|should|were|unless|in case|before|until)\W*$", re.IGNORECASE)
_OTHER_NAME = re.compile(r"(?P<word>[A-Z][\w’'-]*)\.? $")
_GOES = re.compile(
    r" (?:(?:is|will be|now|also|sadly) )*(?:retir(?:es|ing)|resigns|step(?:s|ping) down|stands down|"
    r"mov(?:es|ing) (?:on|away)|"
    r"leav(?:es|ing)(?= us\b| (?:the|our|his|her|their) [a-z]+\b| (?:in|on|at|by|next|this)\b| and\b|[.,;]|$)|"
    rf"(?:mov(?:es|ing)|go(?:es|ing)) to {WORK_ELSEWHERE})\b",
    re.IGNORECASE,
)
_THE_LEAD = re.compile(
    r"\b(?:the|our|its|this action[’']s) (?:(?:action|project|named|current|previous|original) )?"
    r"(?:lead|leader|owner|lead officer|responsible officer|post ?holder)(?: (?:officer|for this \w+|of this \w+))?"
    rf"{_HELPERS}{{0,4}} {_GONE}",
    re.IGNORECASE,
)
_IN_LEAD = re.compile(
    r"(?:\(|[–—;:-] |, )(?:(?:this |the )?(?:post|role|now|currently|since|officer|has|had|is|was|been|who)\s)*"
    r"(?:(?:left|retired|resigned|departed|deceased|deleted|disestablished|no longer in post)\b(?!\) (?-i:[A-Z]))|"
    r"vacant(?=\s*[).,;]|\s+(?:since|from|until|at|post|–)|\s*$))",
    re.IGNORECASE,
)
_GONE_WITH = re.compile(r" (?:now )?(?:gone|having (?:left|gone|retired|moved on))\b", re.IGNORECASE)
_WITH = re.compile(r"\bwith(?:out)? $", re.IGNORECASE)
_FORMERLY = re.compile(
    r"\W*(?:formerly|previously|ex-|was\b|used to be\b|until recently\b)\W?(?![^\n]{0,80}\bnow (?-i:[A-Z]))",
    re.IGNORECASE,
)
_SHORTEST_POST = 8  # letters; "Chair" and "Lead" stand in too many other words


def is_said_to_be_gone(lead: Lead) -> bool:
    """Whether the lead's own line says so: "(left in May)", "(post deleted)", "– vacant since May", "Formerly …"."""
    hit = _IN_LEAD.search(lead.text)
    is_other = hit is not None and _SUCCESSION.search(lead.text, 0, hit.start()) is not None
    return bool((hit and not is_other) or _FORMERLY.match(lead.text))


def has_left(lead: Lead, sentence: str) -> bool:
    """Whether a sentence says that this lead has gone or that the lead's post was cut or is empty."""
    if AGAIN.search(sentence):
        return False
    is_told = is_gone(lead.name, sentence) or _is_post_gone(lead, sentence) or bool(_THE_LEAD.search(sentence))
    return is_told or _has_left_body(lead, sentence)


def _has_left_body(lead: Lead, sentence: str) -> bool:
    """Whether a sentence says that a lead left the body for which the lead's line has them work."""
    bodies = tuple(part.strip() for part in lead.text.split(",")[1:] if part.strip()[:1].isupper())
    after = (sentence[end:] for _, end in places(lead.name, sentence) if lead.name and bodies)
    return any((hit := _LEFT_FOR.match(text)) and hit["rest"].startswith(bodies) for text in after)


def only_named_there(lead: Lead, sentence: str, answer: str, leads: Sequence[Lead]) -> bool:
    """Whether "the lead has left" is said beside the name of a lead who is printed, and so of the one before."""
    if is_gone(lead.name, sentence) or _is_post_gone(lead, sentence) or _has_left_body(lead, sentence):
        return False
    return any(_names(one, answer) for one in leads)


def opens_with(sentence: str, lead: Lead) -> bool:
    """Whether a next step is left to this lead, by full name, first name or surname: "By June – Graham to launch"."""
    if not lead.name:
        return False
    return _to_do(lead.name).search(sentence) is not None


@lru_cache(maxsize=512)
def _to_do(name: str) -> re.Pattern[str]:
    words = [word for word in name.split() if word.casefold().strip(".") not in RANKS]
    known = "|".join(re.escape(one) for one in (name, *words[:1], *words[-1:]))
    return re.compile(rf"(?:^|[–—:-] )(?:{known})(?: (?:will|to|and \w+ to)|:| –) ")


def _names(lead: Lead, text: str) -> bool:
    return bool(lead.name) and any(True for _ in mentions(text, lead.name))


def is_gone(name: str, sentence: str) -> bool:
    """Whether a sentence says that the person of this name has gone."""
    for start, end in places(name, sentence) if name else ():
        before, after = sentence[:start], sentence[end:]
        is_with = _WITH.search(before) and _GONE_WITH.match(after)
        told = (
            is_with,
            _AFTER.match(after),
            _WHEN_THEY.match(after),
            _POSSESSED.match(after),
            _BEFORE.search(before),
            _NOW_ELSEWHERE.match(after),
            _WENT.match(after) and _NOBODY_SINCE.search(before),
        )
        is_told = any(told)
        if is_told and not _SUPPOSED.search(before):
            return True
    return False


def goes(name: str, sentence: str) -> bool:
    """Whether a sentence says that the person of this name is about to go."""
    return any(_GOES.match(sentence, end) for _, end in places(name, sentence)) if name else False


def places(name: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Where a lead is named, also by the first name alone; not inside the name of somebody else."""
    given = next((word for word in name.split() if word.casefold().strip(".") not in RANKS), name)
    for hit in mentions(sentence, name):
        other = _OTHER_NAME.search(sentence, 0, hit.start)
        is_other = other and not hit.is_sure and other["word"].casefold() not in RANKS and other.start() > 0
        if not is_other:
            yield hit.start, hit.end
    if given != name and given in sentence:
        yield from ((hit.start(), hit.end()) for hit in re.finditer(rf"\b{re.escape(given)}\b(?! [A-Z])", sentence))
    initials = "".join(
        word[0] for word in name.split() if word.casefold().strip(".") not in RANKS and word[0].isupper()
    )
    if len(initials) > 1 and initials in sentence and initials not in KNOWN_TO_ALL | KNOWN_TO_COUNCILS | READ_AS_WORDS:
        yield from ((hit.start(), hit.end()) for hit in re.finditer(rf"(?<![\w(]){initials}(?![\w)])", sentence))


def _is_post_gone(lead: Lead, sentence: str) -> bool:
    """Whether the post of a lead is named, and is said to be empty or cut."""
    for post in (lead.post, lead.name):
        if len(post) >= _SHORTEST_POST and " " in post and post.casefold() in sentence.casefold():
            return bool(_post_gone(post).search(sentence))
    return False


@lru_cache(maxsize=512)
def _post_gone(post: str) -> re.Pattern[str]:
    is_so = rf"(?:(?: (?:post|role|position|job))?{_BEING}{{1,4}}| (?:post|role|position|job){_BEING}{{0,4}}) {_ENDS}\b"
    none = r"\b(?:no|without an?|not (?:currently |now |yet )?have an?|not got an?|lost our|lost the)"
    return re.compile(
        rf"\b{re.escape(post)}(?:[’']s)?{is_so}|\b(?:post|role) of {re.escape(post)}{_BEING}{{1,4}} {_ENDS}\b|"
        rf"{none} {re.escape(post)}\b(?! (?:has|had|will|can|should|would|could|may|is|was|were))",
        re.IGNORECASE,
    )
