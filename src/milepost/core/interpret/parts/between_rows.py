"""Rows across a table that tell its keepers something and name no part of the plan: notes, reminders, form heads.

Some words say so for certain: the initials of who wrote it, a day of a meeting, the mark of a form. Others are only
what no name of a part would be, if the row also stands or looks unlike those that name one.
"""

import re
from collections.abc import Container

from milepost.core.interpret.leads.callings import is_short_for
from milepost.core.interpret.meanings.verbs import assigns, says_something

_INITIALS = r"[A-Z]{2,3}"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = rf"(?:(?:[0-2]?\d|3[01])[./](?:0?\d|1[0-2])(?:[./](?:20)?\d\d)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})"
_SIGNED = re.compile(
    rf"(?P<text>.*?)\s*(?:[–—/-]\s*|[(\[]\s*)(?P<who>{_INITIALS})(?:,? {_DAY})?[)\]]?\s*[.!?]?", re.DOTALL
)
_ADDRESSED = re.compile(  # "HB 14/11: …", "GF asks: …", "JB to ring the hall", "HB’s rows"
    rf"(?:to )?(?-i:{_INITIALS})(?:(?: comment| note)? {_DAY}\b|['’]s (?:comments?|notes?|rows?|bits?)\b|"
    r" (?:asks?|asked|says?|said|thinks?|wants?|queried|queries|suggests?|comments?)\b|"
    r" to (?:ask|call|chase|check|come|confirm|e-?mail|follow|get|let|pick|raise|remind|ring|speak|talk|tell)\b)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(rf"{_INITIALS}\s?[:–—-]\s(?P<rest>[a-z].*)", re.DOTALL)
_DATED = re.compile(
    rf"[(\[][^()\[\]]{{0,40}}\b{_DAY}[)\]]|"
    rf"\w.*\b(?:updated|agreed|added|moved|noted|due|since|board|exec|meeting|email|call) (?:on |by |at |of )?{_DAY}\b",
    re.IGNORECASE | re.DOTALL,
)
_REMINDS = re.compile(
    r"[*?!\s(\[]*(?:(?:reminder|nb|n\.b\.|to do|to-do|query|memo|fao|note(?: to \w+)?|notes)\s*[:–—-]|please\b|"
    r"awaiting\b|(?:still )?waiting (?:for|on)\b|"
    r"(?:the )?(?:rest of|remainder of) (?:this|the) (?:table|section|rows?|part)\b|"
    r"(?:the |these |all |both |following |next |new )*(?:rows?|lines?|actions?|items?|ones?|two|three|entries) "
    r"(?:above|below|from here|here|came|come|were|was|have|has|are|is|added|moved|copied|follow)\b|"
    r"(?:no|nil) (?:updates?|returns?|changes?|response|reply)\b|nothing (?:received|back|new|sent|to report)\b|"
    r"(?:copied|pasted|moved|added|taken|carried (?:over|forward)|held over|inserted|left) "
    r"(?:to|from|by|at|after|on|in|here|blank|over|following)\b|"
    r"(?:see|ref|refer to|cf\.?) (?:also |above|below|the |separate|attached|email|e-mail|minutes?|tab|note|sheet|"
    r"appendix|annex|row|action|action log|risk)|do not (?:delete|edit|add|change|use|remove)\b|"
    r"don[’']t (?:delete|edit|add|change|use|remove)\b|not (?:yet )?(?:agreed|signed off|received|checked|approved)\b|"
    r"to be (?:agreed|confirmed|checked|completed|updated|written|discussed|added)\b|thanks\b|thank you\b|\?{2,})",
    re.IGNORECASE,
)
_FORM = re.compile(  # the head and foot of somebody's own form
    r"\b(?:protective marking|for (?:office|internal|official) use|block capitals|pro-?forma|retain (?:for )?\d+|"
    r"page \d+ of \d+|return (?:this|to|by|completed)|when complete[d]?\b.*\bofficial|official\W{1,3}sensitive|"
    r"(?:form|template|sheet|return)\b[^.;]{0,25}\b(?:no\.? ?)?(?-i:[A-Z]{1,4}[-/]?\d{1,4}[A-Za-z]?)|"
    r"(?-i:[A-Z]{1,4}\d{1,4}) (?:ends|end of form)|(?:rev(?:ision)?|version|issue|v)\.? ?\d+(?:\.\d+)?\b|"
    r"end of (?:form|return|template|extract))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d./£])\d{1,2}\.\d{1,2}[a-z]?(?![\d%/])")
_CALLED = re.compile(r"\b(?:action|row|no\.?|number|item)s? (\d{1,2})\b", re.IGNORECASE)
_MARKED = re.compile(r"[?!]\W*$|[.]\s*$|^\W*[*?!]|…|\.\.\.|\w[:;,] \w|\w\?")
_GOES_ON = re.compile(
    r"\W*(?:cont(?:inued|['’]?d)?|more|over(?:leaf)?|as above)\b(?: (?:from|on|over)\b.{0,40})?\W*", re.IGNORECASE
)
_WORDS = 6


def is_note(text: str, numbers: Container[str] = ()) -> bool:
    """Whether these words are a note for certain; `numbers` are those of the actions of the plan."""
    words = " ".join(text.split())
    spoken = _SPOKEN.fullmatch(words)
    told = spoken["rest"] if spoken and may_be_note(spoken["rest"]) else words
    if (
        _GOES_ON.fullmatch(words)
        or is_form_head(words)
        or _REMINDS.match(told)
        or _ADDRESSED.match(words)
        or told is not words
    ):
        return True
    return bool(_DATED.search(words)) or _names_action(words, numbers) or (_is_signed(words) and may_be_note(words))


def is_form_head(text: str) -> bool:
    """Whether these words stand over or below somebody's own form: "Return B2 (rev 3)", "FD7 ends. Retain 7 years"."""
    return bool(_FORM.search(" ".join(text.split())))


def may_be_note(text: str) -> bool:
    """Whether these words say something as no name of a part would: a sentence, a question, an address."""
    words = " ".join(text.split())
    return bool(_MARKED.search(words)) or says_something(words) or assigns(words) or len(words.split()) > _WORDS


def _is_signed(words: str) -> bool:
    """Whether a text ends with the initials of somebody, and not with those of what it names."""
    match = _SIGNED.fullmatch(words)
    return match is not None and bool(match["text"]) and not is_short_for(match["who"], match["text"])


def _names_action(words: str, numbers: Container[str]) -> bool:
    """Whether a text speaks of an action of the plan by its number, and does not open with it."""
    found = [match[0] for match in _NUMBER.finditer(words) if match.start()]
    return any(one in numbers for one in (*found, *_CALLED.findall(words)))
