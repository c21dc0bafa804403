"""Sentences that say an action is closed or complete."""

import re

from milepost.core.interpret.promises import orders
from milepost.core.words.stems import holds

# several count only where they are all that is spoken of: "two actions closed" are others
# "in 18 cases every action closed by the next sitting" tells of others too
_ALL = r"(?:^|(?<=these )|(?<=both )|(?<=all )|(?<=the )|(?<=our ))"
_ONE = (
    r"(?:action|objective|recommendation|deliverable|milestone|item|this|(?:(?<=this )|(?<=the )|(?<=our ))"
    r"(?:pledge|commitment|promise|project|task|work ?stream|strand|piece of work))"
)
_ACTION = rf"(?:{_ONE}|{_ALL}(?:action|objective|recommendation)s)"
_NUMBER = r"(?:(?=[A-Za-z./]{0,11}\d)[\w./]{1,12} )?"
_BETWEEN = (
    r"(?:(?:is|are|has|have|been|be|now|to|will|can|should|therefore|also|all|was|were|completed?|and|&|"
    r"agreed|signed|off|"
    r"formally|then|the) ){0,6}"
)
_GONE = r"(?:closed|discontinued|withdrawn|ended|archived|retired|removed from|deleted from|taken off)"
_RULE = (
    r"(?! (?:is|are|will be|should be) (?:taken|removed|deleted|kept|shown|moved|archived|filtered)\b)"  # of all such
)
# "police action closed two farms": what follows was closed, and not the action
_OBJECT = (
    r"(?! (?:\d|one|two|three|four|five|six|several|some|all|its|their|the (?!plan\b)|an? |off\b|to (?:new|all|the)\b))"
)
_BODY = r"(?:board|executive|committee|cabinet|council|partnership|panel|forum|(?:steering |working )?group|meeting)"
# the action that its own answer speaks of: "Closed at the May board: …", "Closed by the forum."
_AT_BOARD = re.compile(
    r"(?:now |since |then |formally )?(?:closed|discontinued|withdrawn) (?:at|by) (?:the |our )?"
    rf"(?:(?!(?:after|and|as|at|before|by|for|of|on|so|the|to|when|with)\b)[\w’'-]+ ){{0,4}}{_BODY}"
    r"(?: meeting| at (?:its|their) (?:[\w’'-]+ )?meeting)?"
    r"(?![^.:;(–—]*, (?:a|an|its|our|the|these|this) )(?=[.,:;(]|$| [–—-]| (?:as|because|since|in|on|and) )",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    rf"(?<!\bevery )(?<!\beach )\b{_ACTION} {_NUMBER}{_BETWEEN}{_GONE}\b(?!-){_RULE}{_OBJECT}"
    r"|^(?:now |to be |will be )?(?:removed|deleted|withdrawn|taken off) (?:from )?(?:the|this) (?:action )?plan\b"
    rf"|\b(?:close|remove|delete|withdraw|discontinue) (?:(?:this |the )?(?!this\b){_ACTION}\b(?! with (?:an?|our)\b)|"
    r"this(?=[.,;]|$| (?:now|here|down|as|because|since|from (?:the|this) (?:action )?plan)\b))"
    r"|\b(?:closed|ended|withdrew|discontinued|retired|archived) (?:this|the) (?:action|objective)\b(?! [a-z]+[’']s\b)"
    r"(?! (?:group|plan|team|learning|log|tracker|notes?|list|points?|research|figures?)\b)"
    r"|\bthis (?:action|objective) (?:should|must|will|is to|shall) (?:now |therefore )?close\b"
    r"|\b(?:recommend\w*|propos\w*|request\w*)(?: \w+){0,2} (?:closure|(?:to|be|for) clos\w+)\b"
    rf"(?! (?:the|our|its|these|those|an?) (?!{_ACTION}|(?:closed )?row|line|entry|work))"
    rf"|\b(?:recommend\w*|propos\w*|suggest\w*) (?:closing|clos(?:e|ure))(?: (?:it|(?:this |the )?{_ACTION}))?"
    r"(?=[.,;]|$)"
    rf"|\b{_ACTION} (?:is |are )?(?:now )?no longer (?:required|needed|relevant|applicable|a priority)\b"
    r"(?! (?:by|for|in|to)\b)"
    r"|\b(?:complete|completed|achieved)\s{0,2}[-–—,:] close[. ]*$"
    r"|\bthis action\b[^;?]{0,60} (?:should|can|could|to|will|now) (?:now )?be closed\b"
    r"|\b(?:this|the action|it)\b[^;.?]{0,60} (?:can|should|to|may|will) (?:now )?come off the (?:action )?plan\b"
    r"|\b(?:would|propose to|suggest we|recommend we) close (?:it|this)(?: here| now)?(?=[.,;]|$)"
    r"|\bno longer be (?:reported|monitored|tracked)\b"
    r"|^no longer (?:needed|required|relevant|applicable|a priority)\b"
    r"|\b(?:recommend\w*|propos\w*|suggest\w*|agreed)(?: that)? (?:it|this|the action)(?: is| be| should be| to be)? "
    r"(?:taken out|removed|deleted|dropped|withdrawn|closed|ended|struck out)\b(?! (?:by|from (?!the plan|this plan)))"
    rf"|{orders.CLOSED}",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    rf"\b{_ACTION} {_NUMBER}(?:(?:is|are|has|have|been|now|all|was|were|fully) ){{0,4}}"
    r"(?:completed?|achieved|fulfilled|finished|concluded|(?:delivered|met) in full|done(?=[.,;]|$))\b(?! by\b)"
    rf"{_OBJECT}(?! (?:with|in (?:a|an|the)) )"
    r"|\bcompleted (?:this|the) (?:action|objective)\b(?! (?:plan|group|log|tracker|learning|research|notes?)s?\b)"
    rf"|{orders.COMPLETE}",
    re.IGNORECASE,
)
_WHEN = (
    r"(?: (?:in |on )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} "
    r"['‘’]?\d{2,4})?"
)
_KEPT = r"(?: (?:and|&) (?:now )?(?:embedded|sustained|signed off|handed over)(?: (?:in|into|as|to) [\w -]{2,40})?)?"
_AND_WHY = rf"{_WHEN}(?:[.! ]*| [-–—] (?!\d)[^\n]*)"
_COMPLETE_ALONE = re.compile(
    rf"(?:action |now |fully |all )*(?:completed?|done|achieved|finished)(?: (?:and|&) closed)?{_KEPT}{_AND_WHY}",
    re.IGNORECASE,
)
_CLOSED_ALONE = re.compile(
    rf"(?:action |now )*(?:(?:completed?|finished|done|achieved) (?:and|&) )?closed{_AND_WHY}|close[.! ]*",
    re.IGNORECASE,
)
# Every sentence that the patterns find holds one of these; they are looked for first, as it is far quicker.
_CLOSED_STEMS = (
    "clos", "discontinu", "come off", "dropped", "taken out", "struck out",
    "withdraw", "withdrew", "ended", "archived", "retired", "remove", "delete", "taken off", "no longer",
    *orders.CLOSED_STEMS,
)  # fmt: skip
_COMPLETE_STEMS = (
    "complete",
    "achieved",
    "fulfilled",
    "done",
    "finished",
    "concluded",
    "in full",
    *orders.COMPLETE_STEMS,
)
_WHY = re.compile(r",? (?:because|since|as) (?:the|it|no|there|this|we|our|all|nobody)\b", re.IGNORECASE)
_UNDECIDED = re.compile(
    r"\b(?:not|cannot|can't|until|once|when|if|unless|before|may (?:be|close)|might|yet|partially|partly|nearly|"
    r"almost|(?:can|could|may|will|should) (?:then|afterwards) (?:be )?(?:clos|remov|withdraw|come off|archiv)\w*)\b",
    re.IGNORECASE,
)


def says_closed(sentence: str) -> bool:
    """Whether a sentence says that the action is closed; "will be closed once ..." does not."""
    if not holds(sentence, _CLOSED_STEMS):
        return False
    is_alone = _CLOSED_ALONE.fullmatch(sentence) or _AT_BOARD.match(sentence)
    return bool(is_alone) or _decided(_CLOSED, sentence)


def says_complete(sentence: str) -> bool:
    """Whether a sentence says that the action is complete, by itself ("Complete") or of the action."""
    return holds(sentence, _COMPLETE_STEMS) and (
        bool(_COMPLETE_ALONE.fullmatch(sentence)) or _decided(_COMPLETE, sentence)
    )


def _decided(pattern: re.Pattern[str], sentence: str) -> bool:
    found = pattern.search(sentence)
    if found is None or sentence.endswith("?"):
        return False
    why = _WHY.search(sentence, found.end())
    return not _UNDECIDED.search(sentence, 0, why.start() if why else len(sentence))
