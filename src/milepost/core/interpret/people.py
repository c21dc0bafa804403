"""Take leads apart into name, post and organisation; what is not printed stays blank.

A rank before a name ("Detective Superintendent Ann Lowe") opens the post; a courtesy title ("Dr", "Cllr") stays with
the name, as it is printed.
"""

import re
from functools import lru_cache

from milepost.core.document.nodes import Place
from milepost.core.interpret import callings
from milepost.core.interpret.callings import is_name
from milepost.core.interpret.parties import parties
from milepost.core.plan.model import Lead

_BREAK = re.compile(r",\s+|\s+[-–—]\s+|\n")
_TAIL = re.compile(r"^(?P<head>.*?)\s*\((?P<tail>[^()]+)\)\s*(?P<after>.*)$", re.DOTALL)


def leads(text: str, place: Place | None = None) -> tuple[Lead, ...]:
    """The parties that one cell or line names, in order; each keeps its own words in `text`."""
    return tuple(Lead(*parts, place) for parts in _read(text))


@lru_cache(maxsize=2048)
def _read(text: str) -> tuple[tuple[str, str, str, str], ...]:
    """Name, post, organisation and own words of each party; the same cell stands in many rows."""
    pieces = [piece for piece in parties(text) if piece.strip(" ,;/-–—")]
    return tuple(_lead(piece.strip(" ;/")) for piece in pieces)


def _lead(text: str) -> tuple[str, str, str, str]:
    name, rank, rest = _name_first(text)
    posts, organisations = [rank] if rank else [], list[str]()
    for at, part in enumerate(rest):
        if not name and not posts and not organisations and callings.is_ranked(part):
            continue
        if not organisations and _is_field(part, posts, rest[at + 1 :], has_only_rank=[rank] == posts):
            posts.append(part)
        else:
            (organisations if _is_organisation(part, posts, organisations) else posts).append(part)
    return name, ", ".join(posts), ", ".join(organisations), text


def _is_field(part: str, posts: list[str], after: list[str], *, has_only_rank: bool) -> bool:
    """Whether a part says what the post before it is for: "…, Children and Families", "…, Regional Command, …"."""
    if not posts or callings.has_post(part) or callings.has_organisation(part) or callings.is_body(part):
        return False
    return callings.is_subject(part) or (not has_only_rank and any(map(callings.has_organisation, after)))


def _name_first(text: str) -> tuple[str, str, list[str]]:
    parts = _pieces(text)
    for at, part in enumerate(parts):
        if callings.is_courteous(part):
            return part, "", parts[:at] + parts[at + 1 :]
        ranked = callings.RANKED.fullmatch(part)
        if ranked and callings.is_ranked(part):
            return ranked["name"], ranked["rank"], parts[:at] + parts[at + 1 :]
        if is_name(part) and (_is_set_apart(text, part) or not callings.has_post(", ".join(parts[:at]))):
            return part, "", parts[:at] + parts[at + 1 :]
    return "", "", parts


def _is_set_apart(text: str, name: str) -> bool:
    """Whether a bracket, dash or colon sets a name after what it holds: "Housing Manager (Helen Moss)"."""
    return bool(re.search(rf"(?:\(|\s[-–—]\s|:\s){re.escape(name)}\)?$", text))


def _pieces(text: str) -> list[str]:
    match = _TAIL.match(text)
    if match and match["head"] and not match["after"].strip(" ,"):
        return [*_pieces(match["head"]), match["tail"].strip()]
    pieces = [piece.strip() for piece in _BREAK.split(text) if piece.strip()]
    labelled = pieces[-1].partition(": ") if pieces else ("", "", "")
    if labelled[1] and is_name(labelled[2].strip()):
        pieces[-1:] = [labelled[0], labelled[2].strip()]
    return [*_name_then_post(pieces[0]), *pieces[1:]] if pieces else []


def _name_then_post(piece: str) -> list[str]:
    """Split "Ann Lowe Head of Service" after the name, where the words that follow are a post.

    One word that describes a post needs the words before it: "Wyke Regis Manager" is nobody's name.
    """
    words = piece.split()
    for cut in (2, 3):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        if tail and is_name(head) and callings.opens_post(tail) and not callings.closes_post(tail):
            return [head, tail]
    return [piece]


def _is_organisation(part: str, posts: list[str], organisations: list[str]) -> bool:
    """A part is a post where a word in it says so, unless an organisation follows a post ("…, Leeds Partnership")."""
    if not callings.has_post(part):
        return True
    after_post = bool(posts) and not organisations and callings.has_organisation(part)
    return after_post and not callings.opens_post(part) and not callings.has_plain_post(part)
