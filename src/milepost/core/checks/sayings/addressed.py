"""Words that one officer writes to another: a report speaks to nobody, and its writer does not speak of the text."""

import re
from collections.abc import Collection

from milepost.core.checks.gates import Gated
from milepost.core.words.given_names import is_given

# a sentence of this kind holds a word of each group of one of these
HOLDING = (
    "you your u, i me my im",
    "check ask confirm query clear, ?",
    (
        "numbers figures figure number text wording words update lines quote photo data rest entry answer, "
        "i will have need must just sorry, swap add put drop pop paste send fill slot type check query correct update "
        "finish pasted copied reused lifted recycled rolled stuck left cut"
    ),
    "me, let send give get, by before asap for please thx",
    "thx ta ty pls plz",
    "from, me, nothing update more anything",
)
_ME = Gated(
    "i me my im",
    re.compile(r"\b(?:I|I[’'](?:m|ve|ll|d)|[Mm]e|[Mm]y|Im)\b(?!\.)"),
)
_YOU = re.compile(r"\b(?:you|your|yours|u)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|words of|[a-z]+[’']s (?:own )?words|asked|asks|quote|replied|thought|"
    r"think of|felt|learner|carer|"
    r"parent|patient|resident|tenant)\b",
    re.IGNORECASE,
)  # what somebody said to them, though nothing marks it as a quotation
_OF_TEXT = (
    r"(?:(?:the |these |this |those |last |latest |new |old |any |more |some |two |three |few |final |proper |real |"
    r"correct |\w+[’']s |[A-Z]\w+ )*(?:numbers?|figures?|text|wording|words|update|lines?|quote|photo|data|rest|entry|"
    r"spreadsheet))"
)
_WRITES = Gated(
    "numbers figures figure number text wording words update line lines quote photo data rest entry "
    "answer spreadsheet me us our my thx ta ty",
    re.compile(
        rf"(?:^\W*|[.;,–—-] )(?:I[’']ll |I will |I shall |Will |I need to |Need to |I must |Must |To )"
        r"(?:then |also |still )?"
        rf"(?:swap|add|put|drop|pop|paste|send|fill|slot|bung|type|check|double[- ]check|query|correct|update|do|"
        rf"finish)"
        rf"(?: in| up| over| round| back)? {_OF_TEXT}\b(?:[^.\n]{{0,40}}?\b(?:when|once|if|after|as soon as|before|"
        rf"with) "
        rf"(?:I|we|[A-Z]\w+)\b)|"
        rf"(?:^\W*|[.;,–—-] )(?:I[’']ve |I have |Have |Just |Sorry,? )(?:just |only |now |simply )?"
        rf"(?:pasted|copied|reused|re-used|lifted|recycled|rolled (?:forward|over)|stuck|left|cut)(?: in| over| "
        rf"across)? "
        rf"(?:the |this |my |our )?(?:last|old|previous|same|earlier)\b[^.\n]{{0,30}}?\b(?:text|wording|words|update|"
        r"numbers|figures|entry|answer)\b|"
        r"^\W*(?:nothing|no update|no more|not much|nothing more)(?: \w+)? from (?:me|us|(?:my|our) (?:side|end))\b|"
        r"\b(?:let|send|give|get) me (?:have |a |the |two |your |some |any )*\w+"
        r"[^.\n]{0,60}\b(?:by|before|asap|for|please|thx)\b|"
        r"\b(?-i:thx|ta|ty)\b,?(?: [A-Z]\w*)?\W*$",
        re.IGNORECASE,
    ),
)
_CHECKS = Gated(
    "check ask confirm query clear speak",
    re.compile(
        r"(?:^\W*|[.;(–—-] ?)(?:please |pls |need to |to |must |I[’']ll )?"
        r"(?i:check|ask|confirm with|check with|query with|clear with|speak to|double[- ]check with) "
        r"(?P<name>[A-Z][\w’-]+)\b[^?\n]{0,6}[–—,:;-] ?[^?\n]{3,100}\?"
    ),
)


def is_addressed(text: str, people: Collection[str], *, is_step: bool) -> bool:
    """Whether a sentence, in which nothing is quoted, speaks to a colleague or of the text that its writer hands in.

    A step may be to check figures, so that there only "I" shows that it is no step of the plan.
    """
    if _ME.search(text) and _YOU.search(text) and not _TOLD.search(text):
        return True
    if _WRITES.search(text) and (_ME.search(text) or not is_step):
        return True
    asked = _CHECKS.search(text)
    return asked is not None and (is_given(asked["name"]) or asked["name"].casefold() in people)
