"""Which pieces are labels: the same few words again and again, each time with another text behind them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from milepost.core.document.nodes import ListKind
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.evidence import is_date_like, is_name_like
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.recasting.pieces import PLAIN, Piece
from milepost.core.interpret.recasting.untitled import is_untitled
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number, leading

Told = tuple[str, str] | None
_COLON = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,48}?)\s*:\s+(?=\S)")
_NEXT = re.compile(r"(?:\s{2,}|(?<=[.?!])\s)(?=[^\W\d_][^:|·•;\n]{1,48}:\s)")  # "Lead: Ann Lowe. Due: May"
_INNER = re.compile(r"(?<=[^\s:.?!]) (?P<label>[A-Z][a-z]+(?: [a-z]+){0,4}): ")
_BETWEEN = re.compile(r"\s*[|·•]\s*|\s;\s")
_RUN_IN = re.compile(r"(?P<label>[A-Z][a-z]+(?: [a-z]+){0,3}) (?=[A-Z0-9])")
_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)|\b20\d\d\b|\d/\d",
    re.IGNORECASE,
)  # which "three times" has not
_WORD = re.compile(r"[^\W\d_]{3}")
_LONGEST, _MOST_WORDS = 60, 9
_MOST_OF_FACT, _MOST_OF_DATE = 16, 6  # words
_FEWEST, _SEVERAL = 3, 3
_KNOWN = 0.9
# Of the commonest label: how often a label comes, one whose meaning is known, and one printed as any other words.
_OFTEN, _SOMETIMES, _NEARLY = 0.5, 0.25, 0.8


def marked(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces, those that are labels told; a label and its text on one line are parted. None without labels."""
    given = tuple(pieces)
    lines = tuple(_all_lines(given))
    told = tuple(zip(lines, _told(lines), strict=True))
    found = _chosen(told) - _of_sections(told)
    return tuple(part for line, label in told for part in _parted(line, label, found)) if found else ()


def _all_lines(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces in their parts; what each page says again is whole."""
    inner, printed = _inner(pieces), Counter(piece.text for piece in pieces)
    for piece in pieces:
        yield from _lines(piece, inner) if printed[piece.text] < _FEWEST else (piece,)


def _inner(pieces: Sequence[Piece]) -> frozenset[str]:
    """What stands before a colon again and again in the midst of lines: "Lead: Ann Lowe Finish by: May 2027"."""
    counts = Counter(match["label"] for piece in pieces for match in _within(piece.text))
    return frozenset(label for label, count in counts.items() if count >= _FEWEST)


def _within(text: str) -> Iterator[re.Match[str]]:
    """What may be a second label on a line that has one: "Priority lead: …" holds but one."""
    first = text.find(":")
    return _INNER.finditer(text, first + 1) if first >= 0 else iter(())


def _lines(piece: Piece, inner: frozenset[str]) -> Iterator[Piece]:
    """A piece, parted where a second label stands on its line."""
    starts = [match.start("label") for match in _within(piece.text) if match["label"] in inner]
    whole = [piece.text[start:end].rstrip() for start, end in pairwise([0, *starts, len(piece.text)])]
    texts = [text for part in whole for text in _split(part)]
    for text in texts:
        yield piece if text == piece.text else replace(piece, text=text, node=replace(piece.node, text=text))


def _split(text: str) -> list[str]:
    """A line in its parts: behind a bar or dot stands another fact, if all are short, or a label with a colon."""
    facts = [part.strip() for part in _BETWEEN.split(text)]
    if len(facts) > 1 and all(len(fact.split()) <= _MOST_OF_FACT for fact in facts):
        return [fact for fact in facts if fact]
    return _NEXT.split(text) if ":" in text else [text]


def _told(pieces: Sequence[Piece]) -> Iterator[Told]:
    """Of each piece what may be a label, and what stands behind it on its line; None for any other line."""
    runs = [match if (match := _RUN_IN.match(piece.text)) and _names(match, piece.text) else None for piece in pieces]
    often = Counter(label for label, _ in {(match["label"], match.string) for match in runs if match})
    for piece in pieces:
        match = _RUN_IN.match(piece.text)
        is_label = match is not None and not piece.fixed and often[match["label"]] >= _FEWEST
        yield (match["label"], piece.text[match.end() :]) if match and is_label else _labelled(piece)


def _names(match: re.Match[str], text: str) -> bool:
    """Whether words without a mark behind them say who leads, when, or how it stands: "In charge Ann Lowe"."""
    known, rest = guess(match["label"]), text[match.end() :]
    role = known.roles[0] if known.share >= _KNOWN else None
    if role is None and (colon := _COLON.match(text)) and period_words(colon["label"]).text:
        return False  # "In 2026: open the hall"
    if is_status(rest) and not holds_digit(rest):  # "Ward 3" ends in no status
        return role in (None, Role.STATUS)
    is_dated = is_date_like(rest) and len(rest.split()) <= _MOST_OF_DATE and (role or _DAY.search(rest))
    is_named = is_name_like(rest) and any(lead.post or lead.name for lead in leads(rest))
    return (bool(is_dated) and role in (None, Role.DUE)) or (is_named and role in (None, Role.LEAD, Role.ACCOUNTABLE))


def _labelled(piece: Piece) -> Told:
    """What may be a label, and what a mark parts from it on its line; an item of a list is none by itself."""
    text = piece.text
    if piece.fixed:
        return None
    match = _COLON.match(text) if ":" in text else None
    if match and _may_be(match["label"]):
        return match["label"], text[match.end() :]
    return (text, "") if piece.node.list_kind is ListKind.NONE and _may_be(text) else None


def _may_be(text: str) -> bool:
    bare = text.strip().rstrip(":")
    if len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS or bare.endswith((".", ",", ";")):
        return False
    if bare.endswith("?"):
        return True
    is_bare = holds_digit(bare) and not _WORD.search(period_words(bare).rest)  # "Planned for 2026/27" is a label
    is_code = (is_number(bare) and guess(bare).share < _KNOWN) or leading(bare).number  # "RAG" is a label
    return not (is_bare or is_code or is_status(bare) or opening(bare))


def _chosen(told: Sequence[tuple[Piece, Told]]) -> frozenset[str]:
    """What comes often enough beside the commonest label that is known, with another text behind it each time."""
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for (piece, found), following in zip_longest(told, (piece for piece, _ in told[1:])):
        if found:
            one = seen[key(found[0])]
            one.count += 1
            one.styled += bool(found[1]) or piece.weight < PLAIN or piece.text.rstrip().endswith((":", "?"))
            one.behind.add(found[1] or (following.text if following else ""))
    often = {label: one for label, one in seen.items() if one.count >= _FEWEST}
    known = {label for label in often if guess(label).share >= _KNOWN}  # a key is read as its words are
    most = max((often[label].count for label in known), default=0) or _most(often.values())
    return frozenset(label for label, one in often.items() if most and one.is_label(most, is_known=label in known))


def _most(seen: Iterable["_Seen"]) -> int:
    """How often labels come where none is known: several that are printed as labels, as often as each other."""
    counts = Counter(one.count for one in seen if one.styled * 2 > one.count and len(one.behind) > 1)
    return max((count for count, labels in counts.items() if labels >= _SEVERAL), default=0)


@dataclass(slots=True)
class _Seen:
    """How often a text came, how often printed as labels are, and what stood behind it."""

    count: int = 0
    styled: int = 0
    behind: set[str] = field(default_factory=set)

    def is_label(self, most: int, *, is_known: bool) -> bool:
        if is_known:
            return self.count >= most * _SOMETIMES
        if len(self.behind) == 1 or self.count < most * _OFTEN:
            return False
        is_each_time_other = self.count >= most * _NEARLY and len(self.behind) >= self.count * _NEARLY
        return self.styled * 2 > self.count or is_each_time_other


def _of_sections(told: Sequence[tuple[Piece, Told]]) -> frozenset[str]:
    """What may be a label and comes mostly right below the line of a section, or its title: it says who leads that."""
    total: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for at, (_, found) in enumerate(told):
        if found:
            total[key(found[0])] += 1
            is_titled = at > 1 and is_untitled(told[at - 2][0].text)
            below[key(found[0])] += is_titled or (at > 0 and opening(told[at - 1][0].text) is not None)
    return frozenset(label for label, count in below.items() if count * 2 > total[label])


def _parted(piece: Piece, told: Told, labels: frozenset[str]) -> Iterator[Piece]:
    label, rest = told or ("", "")
    if not label or key(label) not in labels:
        yield piece
    elif not rest:
        yield replace(piece, label=key(label))
    else:
        yield replace(piece, text=label, label=key(label), node=replace(piece.node, text=label))
        yield replace(piece, text=rest, begun=True, node=replace(piece.node, text=rest))
