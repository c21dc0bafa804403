"""What stands in the place of a lead while there is none: "TBC", "post vacant", "awaiting the new Head of Service"."""

import re
from functools import lru_cache

from milepost.core.words.given_names import is_given
from milepost.core.words.names import RANKS

_PARTS = re.compile(r"\s[–—-]\s?|[,;:()/[\]]")
_SUBJECT = (
    r"(?:(?:the|this|our|a) )?(?:(?:new|current|permanent|named|single|interim) )?"
    r"(?:(?:action |project )?(?:lead(?: officer)?|name|post|post ?holder|officer|owner|role|person|manager) )?"
    r"(?:(?:is|are|has|have|still|currently|now|yet|being|been|at present|as yet) ){0,4}"
)
_DECIDED = (
    r"(?:confirm|agree|decide|appoint|name|identify|identified|find|found|recruit|allocate|assign|nominate|fill|pick|"
    r"choose|chosen|determine|advertise|select|review|advise|announce|notif(?=i)|agree|designate|allot|arrange|settle|"
    r"establish|supplie(?=d)|provide|propose|put forward|elect|known?)\w{0,4}"
)
_WAITED_FOR = (
    r"(?:appoint\w*|recruit\w*|nominat\w*|names?|start|advert\w*|confirmation|interviews?|decision|re-?allocation|"
    r"replacement|successor|head|manager|officer|director|post ?holder|lead)"
)
_MONTHS = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec"
_POST = r"(?:posts?|roles?|jobs?|positions?|leads?|post ?holder|secondment)"
_BEING = r"(?:is|are|was|were|has|have|had|been|being|now|still|currently|since|then|also|sadly)"
# whatever follows, where it names nobody
_CLEAR = re.compile(
    rf"{_SUBJECT}(?:a\.? ?n\.? other|(?:someone|somebody|anyone|a person) (?:from|at|in|of)|tb[acdn]|to be "
    rf"{_DECIDED}|(?:name |details? )?(?:to "
    rf"(?:confirm|agree|recruit|follow|come)|awaited)|"
    r"to be (?:picked|taken) up|"
    r"vacan(?:t|cy)(?! (?:homes?|propert(?:y|ies)|housing|dwellings?|premises|units?|shops?|land|buildings?|sites?|"
    r"relief|rates?)\b)|un(?:known|filled|assigned|allocated|appointed)|"
    r"(?:currently )?without (?:a |any )?(?:lead|owner)|"
    rf"no (?:(?:named|single|clear|agreed|current|identified) )?(?:lead|owner|lead officer|officer|post ?holder)|"
    rf"not (?:yet |currently |been )*(?:known|in post|{_DECIDED})|"
    rf"(?:awaiting|waiting for|pending|subject to) (?:(?:the|a|an|new|their|our) ){{0,3}}{_WAITED_FOR}|"
    rf"(?:out to|being|under|re-?) ?(?:advert\w*|recruit\w*)|advert(?:s|isement)? (?:is |now )?out|"
    r"(?:under|subject to|awaiting|pending|held pending) (?:the )?(?:restructur\w+|reorganisation)|"
    r"(?:between|in between) (?:leads|owners|post ?holders|officers)|left blank)\b[^\n]{0,60}",
    re.IGNORECASE,
)
# a post that is named as such, and is no more
_ENDED = re.compile(
    rf"(?:(?:the|this|that|our|lead) )?{_POST}(?: {_BEING}){{0,3}} (?:deleted|cut|frozen|lost|removed|"
    r"disestablished|abolished|discontinued|suspended|redundant|gone|ended|on hold|in abeyance|held|dissolved|"
    r"no longer (?:exists?|funded|filled)|does not exist|expired)\b(?-i:[^\nA-Z]{0,40}(?:[A-Z][^\n]{0,40})?)",
    re.IGNORECASE,
)
# words that open a name as well: nothing in capitals may follow
_PLAIN = re.compile(
    rf"{_SUBJECT}(?:empty|nobody|no[- ]?one|none|n/?a|recruit(?:ing|ment)|pending|new post|(?:a )?gap|"
    r"in abeyance|on hold|disputed|whoever|(?:still )?(?:a?waiting)|(?:under|being) review\w*|we (?:do not|"
    r"don[’']t) have (?:one|a lead))\b"
    r"(?-i:[^\nA-Z]{0,60})",
    re.IGNORECASE,
)
_UNDER_WAY = re.compile(
    r"recruit(?:ing|ment) (?:is )?(?:in progress|under ?way|ongoing|to start|from|for)\b", re.IGNORECASE
)
_RANK = "|".join(sorted({form for rank in RANKS for form in (rank.title(), rank.upper())}, key=len, reverse=True))
_WHO = rf"(?:(?:(?:{_RANK})\.? )+[A-Z][\w’'-]*|[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){{0,3}}"
_ASIDE = r"(?:\W{1,3}(?:who|now (?:at|with|in|retired|left|gone|working)|since)\b[^;()\n]{0,80})?"
_FORMER = re.compile(
    r"\b(?i:was|formerly|previously|ex|former|until recently|used to be|successor to|replacement for|replaces|"
    r"replacing|"
    rf"after|following|since|whoever (?:follows|replaces))\W+(?:the )?(?:[a-z]+ of )?{_WHO}[^,;()\n]{{0,60}}{_ASIDE}"
)  # "was Ann Lowe, who has moved on", "since Ms Lowe went", "following the departure of Ann Lowe"
_GONE = re.compile(
    rf"{_WHO}(?:,? (?:who|our))?(?:,? \(?(?:has|had|is|was|now|since|then|sadly|also)){{0,3}},? \(?"
    r"(?i:left|retired|resigned|departed|stood down|stepped down|died|moved (?:on|away|to|teams?|jobs?)|"
    r"(?:gone|went)(?! on to (?:lead|run|chair))|made redundant)"
    rf"(?=\W*$| (?:us|the|in|on|at|last|to|for|and|early|end|\d|{_MONTHS})|[,;()])[^,;()\n]{{0,60}}"
)  # "Ann Lowe left us in November"
_NAME = re.compile(rf"(?<![\w’'-])(?P<rank>(?:(?:{_RANK})\.? )*)(?P<first>[A-Z][\w’'-]*)")
_STANDS_IN = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|acting|meantime|meanwhile|deputis\w+|stand(?:s|ing)? in|answers?|interim (?-i:[A-Z]))\b",
    re.IGNORECASE,
)
_DISPUTED = re.compile(
    r"\bsays?,? (?:it is |that |the |it[’']s )?[A-Z]|\b(?:each|both) (?:say|think|point)s?\b|"
    r"\b(?i:nobody|no one|none|neither|not) (?:(?:has|have|been|yet|of them) )?(?:accept|own|agree)\w*\b|"
    r"\b(?i:disputed|undecided)\b|"
    r"\b(?i:unclear) (?:who|which)\b|\b(?i:either) [^\n]{2,60} or \b|\w\)? ?\?\W*$"
)  # "Ann Lowe says Ben Hale; Ben says Ann"


def is_stood_in_for(text: str) -> bool:
    """Whether a lead's text says that somebody does the work meanwhile: "Ben Hale covers until May"."""
    return _STANDS_IN.search(text) is not None


@lru_cache(maxsize=1024)  # the same line stands beside many actions
def is_to_come(text: str) -> bool:
    """Whether a lead's text says that there is none yet or none any more, and names nobody who answers until then."""
    if _DISPUTED.search(text):
        return True
    if is_stood_in_for(text):
        return False
    left = _GONE.sub(" ", _FORMER.sub(" ", text))
    if any(hit["rank"] or is_given(hit["first"].casefold()) for hit in _NAME.finditer(left)):
        return False
    whole, *parts = (part.strip(" .,;*?()–—-") for part in (left, *_PARTS.split(left)))
    if not whole:
        return left != text
    return _PLAIN.fullmatch(whole) is not None or any(
        _CLEAR.fullmatch(part) or _ENDED.fullmatch(part) or _UNDER_WAY.match(part) for part in (whole, *parts)
    )
