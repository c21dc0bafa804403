"""Sentences that speak of an end and decide nothing: of another action, a wish, a condition, a motion, a refusal."""

import re

_CODE = r"[A-Za-z]{0,4}\d{1,3}(?:[./]\d{1,3})*[a-z]?"
_OPENS = re.compile(
    rf"(?:the )?(?:actions?|numbers?|no\.?|objectives?|items?|recommendations?|milestones?) (?P<code>{_CODE})\b"
    r"(?! (?:and|with|&) (?:this|it)\b)",
    re.IGNORECASE,
)
_ENDED = r"(?:clos\w+|complet\w+|achieved|merg\w+|supersed\w+|replaced|moved|withdrawn|removed|split|dropped|ended)"
_TAKES_OVER = re.compile(
    r"\b(?:(?:tak(?:es?|en|ing)|took) (?:over|on)|replaces?|absorbs?|absorbed|supersedes?|subsumes?|covers?)\b|"
    r"\b(?:the place of|in place of|instead of|in lieu of|the work of|the job of|in) "
    r"(?:this|the) (?:action|objective)\b|"
    r"\b(?:action|objective)[’']s place\b",
    re.IGNORECASE,
)  # "Action 5.3 has taken over this work"
_CONDITION = re.compile(
    r"^(?:if|should|once|unless|when|until|were|provided)\b|\bwhether\b|"
    r"\b(?:if|unless|provided that) (?:the|this|that|it|we|they|no|there)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    rf"\b(?:declin\w+|refus\w+|reject\w+|oppos\w+|vot\w+ against|nobody|no one|wrong(?:ly)?|in error|by mistake|"
    rf"prematurely|re-?opened|(?:kept?|keep(?:ing)?|stays?|remains?) (?:it |this |the action )?open)\b|"
    rf"\b(?:not|never) (?:yet |now |been |be |to |formally )*{_ENDED}\b|\b(?:nearly|almost) {_ENDED}\b",
    re.IGNORECASE,
)
_HOPED = re.compile(r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?)\b", re.IGNORECASE)
_TO_ASK = re.compile(
    r"\b(?:to|will|shall) (?:then )?(?:ask|invite|request) (?:(?:the|our|its) )?(?:[\w’'-]+ ){1,4}?(?:\w+ [\w’'-]+ )??"
    r"to (?:close|end|withdraw|remove|delete|discontinue|archive)\b",
    re.IGNORECASE,
)  # a step still to be taken: "to ask the Board to close the action in March"
_MOTION = re.compile(
    rf"\bmotion\b|\bmoved that\b|[“\"‘][^”\"’]*\b(?:action|objective)\b[^”\"’]*\b{_ENDED}[^”\"’]*[”\"’]", re.IGNORECASE
)
_OURS = r"board|partnership|group|committee|executive|cabinet|council|panel|steering|chair|lead|end"
_OF_OTHERS = re.compile(
    r"(?<!\byear)(?<!\bmonth)(?<!\bquarter)[’']s (?:own )?(?:action|objective)s?\b|"
    r"\b(?:its|their) own (?:action|objective)|"
    rf"\b(?:action|objective) {_ENDED} by (?!(?:the )?(?:{_OURS})\b|(?:the )?(?:\d|(?-i:[A-Z])))",
    re.IGNORECASE,
)
_OLD = re.compile(r"\bclosure of the (?!action|objective)\w+", re.IGNORECASE)
_TAKEN_IN = re.compile(
    rf"\b(?:this action|this|it) (?:[a-z]+ ){{0,3}}?(?:covers?|takes? (?:in|on|over)|includes?|absorbs?|brings? in)\b"
    rf"[^.;]{{0,60}}? (?:was|were|had been|formerly|previously|once)\b[^.;]{{0,20}}? "
    rf"(?:in|under|part of) (?:actions? )?{_CODE}\b",
    re.IGNORECASE,
)  # "this action also covers the visits that were in 3.2", which ended there and goes on here
# "drop this action, since nobody has the money" says why
_WHY = re.compile(r".,? (?:because|since) (?:the|it|no|there|this|we|our|all|nobody|nothing|they)\b", re.IGNORECASE)
_FORMS = (_CONDITION, _HOPED, _TO_ASK, _MOTION, _OF_OTHERS, _OLD, _TAKEN_IN)


def is_doubted(sentence: str, number: str) -> bool:
    """Whether a sentence of the action of this number ends nothing here, whatever words of ending it holds."""
    if is_of_other(sentence, number) and not _TAKES_OVER.search(sentence):
        return True
    why = _WHY.search(sentence)
    if _REFUSED.search(sentence, 0, why.start() if why else len(sentence)):
        return True
    return any(form.search(sentence) for form in _FORMS)


def is_of_other(sentence: str, number: str) -> bool:
    """Whether a sentence opens with the number of another action than the one of this number."""
    other = _OPENS.match(sentence)
    return other is not None and other["code"].casefold() != number.casefold()
