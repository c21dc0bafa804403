"""New wordings and new actions that an answer names, with their numbers and titles."""

import re
from dataclasses import dataclass
from functools import lru_cache

from milepost.core.interpret.promises.asking import ASKS, UNDECIDED, asked
from milepost.core.interpret.promises.codes import Code, Codes
from milepost.core.words.stems import holds

_REWORDS = re.compile(
    r"\b(?:re-?word\w*|re-?titled?|rename\w*|rephras\w*|new wording|"
    r"(?:should|to|now|will) read(?=\s*[:“\"‘]| (?:as follows|(?-i:[A-Z])))|"
    r"(?:amend|chang|revis|updat|replac)\w*(?: the| of| its){0,2} (?:wording|title)|"
    r"(?:wording|title)(?: \w+){0,6} (?:amend|chang|revis|updat)\w*|(?:delete|remove) and replace (?:it )?with)\b",
    re.IGNORECASE,
)
# Every text that the pattern finds holds one of these; they are looked for first, as it is far quicker.
_REWORDS_STEMS = ("word", "title", "rename", "rephras", "read", "replace")
_ANNOUNCES = re.compile(
    r"\b(?:(?:new|additional|further|separate|another|add(?:ing)?(?: an?)?) actions?|new focus|wording|"
    r"amend\w* (?:to|action)|(?:split|divided?|separated?)(?: \w+){0,3} into)\b",
    re.IGNORECASE,
)
_ANNOUNCES_STEMS = ("new ", "add", "further", "another ", "wording", "amend", "split", "divide", "separate")
_NEW = re.compile(r"\b(?:new|additional) action\b[^:.\n“\"]{0,40}[:–]\s*(?P<title>[“\"]?[A-Z][^\n]+)", re.IGNORECASE)
_PROPOSES = r"(?:propos|recommend|suggest)"
_BEFORE_NUMBER = re.compile(
    rf"(?P<asks>(?:\b{ASKS}(?: that| to add| add)?|(?:^|[.;:\n] |\bto |\bplease )"
    r"(?:add|create|include|insert|(?:write|put) in|set up)) )?"
    r"\b(?:(?:an? )?(?:new|additional|further|separate)|another) action,? ?\(?$",
    re.IGNORECASE,
)
# what is proposed about a number: "a new action, 3.6, is proposed on transport", "we propose a new action (3.6) on it"
_BEHIND_NUMBER = re.compile(
    rf"\)?,?(?P<is> (?:is|has been|was|are)(?: now| also)? {_PROPOSES}e?d\b)?"
    r"(?: (?:on|to|for|about|around|covering|that)(?: (?:cover|address|look at))? (?P<title>[^\n.;]{4,300}))?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"](?P<title>[^”\"\n]{8,300})[”\"]")
_AFTER_COLON = re.compile(r"(?:\b(?:to|should|now|will) read|:)\s*:?\s*(?P<title>[A-Za-z][^\n.]{7,300})")
_WITH = re.compile(r"[”\"]\s(?:with|by|to)\s(?=[“\"])", re.IGNORECASE)
# the wording of something else: "the title of the leaflet changed", "the leaflet's title"
_OF_OTHER = re.compile(
    r"\b(?:leaflet|website|web page|page|form|booklet|guide|course|event|poster|book|film|newsletter|letter)s?\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|be)\b(?! (?:proposed|suggested|needed|required|agreed|added))", re.I
)
_ANY = re.compile(r"\b(?:every|each|any|no)\s$", re.IGNORECASE)
_LEADS_TITLE = re.compile(r"(?:^|[:.;\n“\"–•)])[\s\-“\"]{0,4}$|(?:and|or|into|,)\s$", re.IGNORECASE)
_TITLE = re.compile(r"[\s:–—\-.“\"]{1,4}(?P<title>[A-Z“\"][^\n]{5,400})")
_JOINER = re.compile(r",?\s(?:and|or)$")
_FINITE = re.compile(r"\b(?:will|is|are|has|have|was|were)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;](?=\s|$)")
# in run-on text a title ends where "Strategic Lead to be ..." starts a new clause
_RUN_ON = re.compile(
    r"(?<=[a-z)])(?<!\bin)(?<!\bof)(?<!\bthe)(?<!\bto)(?<!\bfor)(?<!\bwith)"
    r"(?<!\bacross)(?<!\band)(?<!\bby)(?<!\bat)(?<!\bfrom)(?<!\bon)(?<!\ba)"
    r" (?=(?:[A-Z][a-z]+ ){1,3}(?:to be|will|has|have|is|are|must|should)\b)"
)

_NEAR = 70  # characters before such words in which stands what is reworded


@dataclass(frozen=True, slots=True)
class Named:
    """A wording that an answer gives: the number it carries or "", the title, and where in the answer it stands."""

    number: str
    title: str
    start: int
    end: int
    is_known: bool = False


@lru_cache(8192)  # milestones and proposals ask it of the same answers
def announces(text: str) -> bool:
    """Whether a text speaks of new actions or new wordings at all."""
    is_new = holds(text, _ANNOUNCES_STEMS) and _ANNOUNCES.search(text) is not None
    return is_new or (holds(text, _REWORDS_STEMS) and _REWORDS.search(text) is not None)


def rewords(text: str) -> bool:
    """Whether a text says that the wording of an action changes."""
    hit = _REWORDS.search(text) if holds(text, _REWORDS_STEMS) else None
    if hit is None:
        return False
    start = max(0, hit.start() - _NEAR)
    return not _OF_OTHER.search(text, max(start, text.rfind(". ", start, hit.start())), hit.end())


def named(text: str, codes: Codes) -> tuple[Named, ...]:
    """The wordings that a text gives with a number before them, or in quotes or behind a colon without one."""
    if not announces(text):
        return ()
    found = codes.find(text)
    with_number: list[Named] = []
    for at, code in enumerate(found):
        end = found[at + 1].start if at + 1 < len(found) else len(text)
        title = _title(text, code, end) if _may_lead_title(text, code, with_number) else ""
        if title:
            with_number.append(
                Named(code.text, title, code.start, text.index(title, code.end) + len(title), code.is_known)
            )
    return tuple(with_number) or _proposed(text, found) or _without_number(text)


def _proposed(text: str, codes: tuple[Code, ...]) -> tuple[Named, ...]:
    """The new actions that a sentence proposes by their number: "A new action, 3.6, is proposed on transport"."""
    found: list[Named] = []
    for code in codes:
        before = _BEFORE_NUMBER.search(text, max(0, code.start - _NEAR), code.start)
        behind = _BEHIND_NUMBER.match(text, code.end) if before and not code.is_known else None
        is_asked = (
            before and before["asks"] and not UNDECIDED.search(text, text.rfind(". ", 0, code.start) + 1, code.start)
        )
        if behind and (is_asked or behind["is"]):
            title = _cut(behind["title"] or "")
            found.append(Named(code.text, title, code.start, behind.end() if title else code.end))
    return tuple(found)


def _may_lead_title(text: str, code: Code, before: list[Named]) -> bool:
    if before and not code.is_known and code.text[:-1] == before[-1].number[:-1]:
        return True  # "4.1.1a ... 4.1.1b ..." in one run of text
    lead = text[max(0, code.start - 14) : code.start].lower().rstrip()
    if not lead.endswith("new action"):
        return bool(_LEADS_TITLE.search(text, max(0, code.start - 14), code.start))
    if text[code.end : code.end + 2].strip()[:1] in {":", "–", "-", "—"}:
        return True
    # "under new action 2.1.6 Agree the tool" gives a title; "... 2.1.6 The tool will be agreed" goes on in another vein
    hit = _TITLE.match(text, code.end)
    return hit is not None and not _FINITE.search(_cut(hit.group("title")))


def _title(text: str, code: Code, end: int) -> str:
    hit = _TITLE.match(text, code.end, end)
    return _cut(hit.group("title")) if hit else ""


def _cut(title: str) -> str:
    """A title up to the end of its sentence, or to where run-on text starts a new clause."""
    for stop in (_SENTENCE_END, _RUN_ON):
        hit = stop.search(title)
        title = title[: hit.start()] if hit else title
    return _JOINER.sub("", title.strip(' \t-–—:;,.“”"'))


def _without_number(text: str) -> tuple[Named, ...]:
    if not rewords(text):
        hit = _NEW.search(text)
        return _unnumbered(asked(text) if hit is None or _only_speaks(text, hit) else hit)
    found = _REWORDS.search(text)
    start = found.start() if found else 0
    swap = _WITH.search(text, start)
    quoted = _QUOTED.search(text, swap.end() if swap else start)
    return _unnumbered(quoted or _AFTER_COLON.search(text, start))


def _only_speaks(text: str, hit: re.Match[str]) -> bool:
    """Whether a sentence speaks of new actions in general: "each new action is logged: staff write it down"."""
    is_any = _ANY.search(text, max(0, hit.start() - 8), hit.start()) is not None
    return is_any or _TELLS.search(text, hit.start(), hit.start("title")) is not None


def _unnumbered(hit: re.Match[str] | None) -> tuple[Named, ...]:
    if hit is None:
        return ()
    return (Named("", _cut(hit.group("title")), hit.start("title"), hit.end("title")),)
