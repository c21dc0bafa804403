"""Sentences that say an action that had ended is taken up again."""

import re

from milepost.core.interpret.promises import orders
from milepost.core.words.stems import holds

_ACTION = r"(?:this |the |our )?(?:action|objective|recommendation|milestone)"
_NUMBER = r"(?:(?=[A-Za-z./]{0,11}\d)[\w./]{1,12} )?"
_BE = (
    r"(?:is|are|has|have|been|be|now|to|will|should|must|was|were|therefore|also|then|formally|agreed|recommended|"
    r"proposed)"
)
_REOPENED = re.compile(
    rf"\b{_ACTION} {_NUMBER}(?:{_BE} ){{1,6}}(?:re-?opened|reinstated|taken up again)\b"
    rf"|^(?:this |the )?(?:action|objective) {_NUMBER}(?:re-?opened|reinstated)"
    r"(?= (?:by|at|in|on|as|because|since|after|following)\b|[.,;:]|$)"
    r"|\b(?:re-?open(?:ing|ed|s)?|reinstat(?:ing|ed|es)) (?:this|the) (?:action|objective)\b"
    r"(?! [a-z]+[’']s\b)(?! (?:group|plan|team|log|tracker)\b)"
    rf"|{orders.REOPENED}",
    re.IGNORECASE,
)
_STEMS = ("reopen", "re-open", *orders.REOPENED_STEMS)  # one of them is in whatever it finds
_UNDECIDED = re.compile(
    r"\b(?:not|never|cannot|can't|no|nobody|until|once|when|if|unless|before|may|might|could|whether|hop(?:e|es|ed)|"
    r"declin\w+|refus\w+|reject\w+)\b",
    re.IGNORECASE,
)
_IF = re.compile(r",? (?:only )?(?:if|once|when|unless|should)\b", re.IGNORECASE)


def says_reopened(sentence: str) -> bool:
    """Whether a sentence says that its action is taken up again; "will be reopened if ..." does not."""
    if not holds(sentence, _STEMS) or sentence.endswith("?"):
        return False
    hit = _REOPENED.search(sentence)
    if hit is None or _IF.match(sentence, hit.end()):
        return False
    return _UNDECIDED.search(sentence, 0, hit.end()) is None
