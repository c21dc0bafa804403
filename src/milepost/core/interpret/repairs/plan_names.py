"""What a plan is called: the line at its head that names a paper, where the first only says whose it is."""

import re
from collections.abc import Iterator, Sequence

from milepost.core.interpret.items import Item, Line, Record
from milepost.core.interpret.meanings.decoys import is_filler, is_meeting, is_prose
from milepost.core.interpret.meanings.paper_names import is_edition
from milepost.core.words.dates.names import MONTHS

_PAPER = re.compile(
    r"\b(?:(?:action |delivery |business |improvement |implementation |service )?plans?|strateg(?:y|ies)|programmes?|"
    r"trackers?|logs?|frameworks?|scheme|compact|pledges?|charter|concordat|roadmap|(?:annual |progress )?reports?|"
    r"reviews?|updates?|highlights?|monitoring|action list|diagram|prospectus)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:.*\b(?:boards?|partnership|group|forum|alliance|committee|council|trust|service|network|panel|authority|"
    r"collaborative|team|constabulary|police|university|college|hospitals?|unit|agency|association|company)"
    r"(?: (?:of|for) [\w’' -]{2,40})?(?: \([\w &]{2,12}\))?(?:[,:]? (?:\w+ ){0,3}(?:19|20)\d\d)?|"
    r"(?:london borough|city|royal borough) of [\w’' -]{2,40})",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi|hello|dear|hey|morning|afternoon|good (?:morning|afternoon)|all)\b[^.]{0,30}[,–—!-]", re.I
)
_COOKIES = re.compile(r"(?:(?:this|our) (?:web ?)?site uses )?cookies?\b.{0,60}", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s")
_TRAIL = re.compile(r"[>›»|]")  # where a page stands on its site
_LABELLED = re.compile(  # lines of a cover or a mail that say something of the paper and are not its name
    r"(?:report (?:to|of|by|from|author)|from|to|cc|sent|date|subject|(?:lead|contact|plan) \w+|owner|prepared by|"
    r"last updated|attached|please|see|next|this|the following|below|we|with)\b",
    re.IGNORECASE,
)
_DASH = re.compile(r" [-–—] ")  # "Food plan – update for the meeting of the Board" names a paper, and then a body
_WORD = re.compile(r"[A-Za-z]{3,}")
_OF_ANY_PAPER = frozenset(("the", "for", "and", "date", "position", "updated", "version", "draft", *MONTHS))
_FEWEST_WORDS = 2  # "Log as at 3 May" may be of anything
_LONGEST = 120


def named(items: Sequence[Item], first: int) -> tuple[int, int | None]:
    """Where the line that names the plan stands, and where the body whose plan it is, if a line names one.

    `first` is the first line that may be a title; it stays so where no other line of the head names a paper.
    """
    line = items[first]
    text = _words(line)
    if _names_paper(text):
        return first, None
    others = [at for at, item in _head(items, first) if not _is_no_name(_words(item))]
    paper = next((at for at in others if _names_paper(_words(items[at]))), None)
    if paper is not None:
        return paper, first if _BODY.fullmatch(text) else None
    return next(iter(others), first) if _GREETING.match(text) or _COOKIES.fullmatch(text) else first, None


def _head(items: Sequence[Item], first: int) -> Iterator[tuple[int, Item]]:
    """The lines behind the first, up to the first action."""
    for at in range(first + 1, len(items)):
        if isinstance(items[at], Record):
            return
        if isinstance(items[at], Line):
            yield at, items[at]


def _names_paper(text: str) -> bool:
    said = [word for word in _WORD.findall(text.casefold()) if word not in _OF_ANY_PAPER]
    parts = _DASH.split(text)
    return len(said) >= _FEWEST_WORDS and any(_PAPER.search(one) and not _BODY.fullmatch(one) for one in parts)


def _is_no_name(text: str) -> bool:
    is_told = (
        is_prose(text) or text.endswith((".", ":", ";")) or is_edition(text) or is_meeting(text) or is_filler(text)
    )
    opens = _NUMBERED.match(text) or _LABELLED.match(text) or _GREETING.match(text) or _COOKIES.fullmatch(text)
    return len(text) > _LONGEST or is_told or bool(opens) or bool(_TRAIL.search(text))


def _words(item: Item) -> str:
    return " ".join(item.said.text.split()) if isinstance(item, Line) else ""
