"""What a sentence still expects of somebody or something: a deed, a decision, money, an answer."""

import re
from functools import lru_cache

_MUST = (
    r"(?:must|shall|has to|have to|needs? to|is to|are to|will|is due to|is asked to|is expected to|hopes? to|can|"
    r"should|has promised|has agreed to|intends? to|to)"
)
_NO_DEED = (
    r"(?!be (?:replaced|wound|abolished|dissolved|closed|filled|recruited|advertised|reviewed|evaluated|deleted|"
    r"decided|appointed)|close|end|fold|expire|cease|leave|retire|go\b|stop|finish)"
)
_AFTER = (
    rf"(?:[’']s?(?: [a-z-]+){{1,3}})?(?: (?:money|funding|cash|team|officers?|staff))?(?:,? \([^()]{{2,40}}\)|, "
    rf"[^,.;]{{3,60}},)? "
    rf"(?P<must>{_MUST})(?: (?:now|then|first|still|also|soon|again))? {_NO_DEED}[a-z]+"
)
_THE = r"(?:the |our |its |their |this |that |a |an )?(?:[a-z’'-]+ ){0,2}?(?:the )?"
_FROM = (
    rf"(?:(?:from|by|through|via|out of|under|with|at|upon|on|of|for|into|before) {_THE}|to (?:the |our |its |their )?)"
)
_WAITING = re.compile(
    r"\b(?:wait(?:s|ing)? (?:for|on|upon|until)|await(?:s|ing)?|pending|hang(?:s|ing)? (?:up)?on|depend(?:s|ing)? "
    r"(?:up)?on|dependent (?:up)?on|rel(?:y|ies|ying) (?:up)?on|we expect|expect(?:s|ed|ing)? (?:from|to hear)|"
    r"count(?:s|"
    r"ing)? on|still (?:to come|due|owed|outstanding) from|due from|promised by|lies? with|sits? with|rests? (?:with|"
    r"on)|"
    r"in the hands of|turns? on|up to)\b",
    re.IGNORECASE,
)
_FARTHEST = 60  # letters between waiting and what is waited for
_OVER = re.compile(
    r"\b(?:waited|had (?:been|to|waited)|no longer|did|used to|instead|replac\w+|success\w+|took over|taken over|"
    r"in place of|loss of|end of|closure|legacy|thank\w*|lessons|evaluat\w+|archiv\w+|assets|history|handover|"
    r"reinstat\w+|reviv\w+|re-?open\w*|re-?establish\w*|recruit\w*|advertis\w+|interview\w*|vacan\w+|vacated|"
    r"in post|final (?:claim|report|accounts?)|case for|continuation|restor\w+)\b",
    re.IGNORECASE,
)
_NOT_IT = re.compile(
    r"\b(?:former(?:ly)?|new|old|another|other|alternative(?: to)?|since|without|like|beyond|similar to|after|"
    r"following|"
    r"fill(?:ing)?|appoint(?:ing)?(?: an?| the)?|cover(?:ing)? for|find(?:ing)? an?|bid for|extend(?:ing)?|"
    r"renew(?:ing)?|save|"
    r"close|wind up|abolish|merge|records of|files of|instead of|work of|users of|members of|staff of|tenants of)"
    r"(?: the| our| its| of)?\W*$",
    re.IGNORECASE,
)  # right before its name


_CONDITION = re.compile(
    r"\b(?:until|unless|once|as soon as|only if|if|provided(?: that)?|should|when) (?:the |our |its |their )?$",
    re.IGNORECASE,
)
_DOES = re.compile(r" (?:has|have|can|will|fails?|(?!was|is\b|does\b|ceas|clos|end)[a-z]{3,}s)\b")
_OPENS = re.compile(r"(?:, [^,]{3,50},)?(?: (?:also|then|now))? (?!was|is\b|has\b|does\b)[a-z]{2,}s\b")


def expects(form: re.Pattern[str], text: str, *, is_step: bool) -> bool:
    """Whether a sentence expects something of what a form finds in it; a step that goes to it or comes from it does."""
    hit = form.search(text)
    if hit is None or _OVER.search(text) or _NOT_IT.search(text, 0, hit.start()):
        return False
    if must_follow(text, hit.end(), is_step=is_step):
        return True
    if _CONDITION.search(text, 0, hit.start()) and _DOES.match(text, hit.end()):
        return True
    if is_step and (_from_it(form).search(text) or is_owner(text, hit)):
        return True
    return waits_for(text, hit.start())


def waits_for(text: str, at: int) -> bool:
    """Whether the words before a place say that something is waited for, which stands there."""
    return any(at - wait.end() < _FARTHEST for wait in _WAITING.finditer(text, 0, at))


def must_follow(text: str, at: int, *, is_step: bool) -> bool:
    """Whether what stands before a place is to do something: "must approve"; outside steps "to" alone says no such "
    "thing."""
    hit = _must().match(text, at)
    return hit is not None and (is_step or hit["must"] != "to")


def is_owner(text: str, hit: re.Match[str]) -> bool:
    """Whether a step names it where plans say who does it: "Second Sofa: six beds", "(Second Sofa)"."""
    opens = not text[: hit.start()].strip(" \t-–•*·")
    is_aside = text[: hit.start()].endswith("(") and text[hit.end() :].startswith(")")
    is_named = opens and text[hit.end() :].lstrip().startswith((":", "–"))
    return (
        is_aside
        or is_named
        or ((opens or text[: hit.start()].strip() == "The") and _OPENS.match(text, hit.end()) is not None)
    )


@lru_cache(maxsize=1)
def _must() -> re.Pattern[str]:
    return re.compile(_AFTER)


@lru_cache(maxsize=512)
def _from_it(form: re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{_FROM}{form.pattern}")
