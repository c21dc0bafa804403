"""Take leads apart into name, post and organisation; what is not printed stays blank.

A rank before a name ("Detective Superintendent Ann Lowe") opens the post; a courtesy title ("Dr", "Cllr") stays with
the name, as it is printed.
"""

import re
from functools import lru_cache

from milepost.core.document.nodes import Place
from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.belonging import told
from milepost.core.interpret.leads.callings import is_name
from milepost.core.interpret.leads.fields import is_field
from milepost.core.interpret.leads.localities import places
from milepost.core.interpret.leads.occupations import is_trade
from milepost.core.interpret.leads.parties import parties
from milepost.core.interpret.leads.ranks import RANKED
from milepost.core.interpret.leads.units import is_unit
from milepost.core.plan.model import Lead
from milepost.core.words.given_names import is_given

_BREAK = re.compile(r"(?:,\s+|\s+[-–—]\s+|\n)(?![^()]*\))")
_OF_A_BODY = re.compile(
    r"(?P<body>(?:[A-ZÀ-Þ][\w’'-]*\s+)+(?:Council|Police|Constabulary|Trust|University|College))(?:[’']s)?\s+"
    r"(?P<post>\S+\s.+)"
)
_SETS_APART = re.compile(r"(?:\(|\s[-–—]\s|:\s)$")
_COVERED = re.compile(  # words before somebody who stands in for another
    r"^(?:(?:currently|temporarily|interim|temporary|being)\s)*(?:cover(?:ed|ing)?(?:\sprovided)?|deputi[sz]ed|acting|interim)"
    r"(?:\sby|:)\s(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_BEHALF = re.compile(r"^(?:for and )?on behalf of (?:the )?|^representing (?:the )?(?=[A-ZÀ-Þ])", re.IGNORECASE)
_ARTICLE = re.compile(r"^the (?=[A-ZÀ-Þ])")
_PAIR = 2
_CALENDAR = frozenset(("April", "June"))
_AND = re.compile(r"\s(?:and|&)\s")
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ]")
_ROUND = str.maketrans("[]", "()")
_WHOLE_BODY = re.compile(r"(?:\S+\s+){1,4}(?:Council|Police|Constabulary|University|College)")
_TAIL = re.compile(r"^(?P<head>.*?)\s*\((?P<tail>[^()]+)\)\s*(?P<after>.*)$", re.DOTALL)


def leads(text: str, place: Place | None = None) -> tuple[Lead, ...]:
    """The parties that one cell or line names, in order; each keeps its own words in `text`."""
    return tuple(Lead(*parts, place) for parts in _read(text, places(), told()))


def leads_or_nobody(text: str, place: Place | None = None) -> tuple[Lead, ...]:
    """The same, and where the words say that nobody leads yet ("TBC", "Vacant", "?"), a lead of these words alone."""
    found = leads(text, place)
    words = " ".join(text.split())
    is_said = "?" in words or any(map(str.isalpha, words))
    return found if found or not is_said else (Lead("", "", "", words, place),)


_STOP = re.compile(r"(?<=[a-z]{4})(?<!ssoc)(?<!onst)\.$")  # the stop of a sentence, and not of "Ltd." or "Supt."


@lru_cache(maxsize=2048)
def _read(text: str, _: frozenset[str], __: frozenset[str]) -> tuple[tuple[str, str, str, str], ...]:
    """Name, post, organisation and own words of each party; the same cell stands in many rows."""
    pieces = (_without_stop(piece.strip(" ;/")) for piece in parties(text) if piece.strip(" ,;/-–—"))
    return tuple(_stacked(piece) for piece in pieces if not callings.is_nobody(piece))


def _without_stop(piece: str) -> str:
    return _STOP.sub("", piece) if piece.endswith(".") else piece


def _stacked(text: str) -> tuple[str, str, str, str]:
    """A lead, and the line below a person as where they belong, be it one that could be a post's field."""
    who, _, below = text.partition("\n")
    name, post, body, _ = _lead(who)
    return name, post, ", ".join(filter(None, (body, below))), ", ".join(filter(None, (who, below)))


def _lead(text: str) -> tuple[str, str, str, str]:
    if text.count(", ") == _PAIR and text in told():  # as this document lists each of its leads
        name, post, body = text.split(", ")
        return name, post, body, text
    name, rank, rest = _name_first(text.translate(_ROUND))
    posts, organisations = [rank] if rank else [], list[str]()
    for at, part in enumerate(rest):
        if not name and not posts and not organisations and callings.is_ranked(part):
            continue
        if not organisations and is_field(part, posts, rest[at + 1 :], has_only_rank=[rank] == posts):
            posts.append(part)
        else:
            (organisations if _is_organisation(part, posts, organisations) else posts).append(part)
    if not (name or posts) and _opens_with_unit(organisations, text):
        posts, organisations = organisations[:1], organisations[1:]  # a unit beside its body stands for a post in it
    return name, _as_printed(posts, text), ", ".join(_ARTICLE.sub("", one) for one in organisations), text


def _opens_with_unit(organisations: list[str], text: str) -> bool:
    """Whether the first two are a unit and its body, with no more than a comma between them."""
    return len(organisations) > 1 and ", ".join(organisations[:_PAIR]) in text and is_unit(*organisations[:_PAIR])


def _as_printed(posts: list[str], text: str) -> str:
    """The parts of a post as one, with the dash that stands between them: "Head of Service – Children"."""
    if len(posts) < _PAIR:
        return "".join(posts)
    printed = re.search(r"\s[-–—]\s".join(map(re.escape, posts)), text)
    return printed[0] if printed else ", ".join(posts)


def _name_first(text: str) -> tuple[str, str, list[str]]:
    parts = _pieces(text)
    if _is_first_name_with_body(text, parts):
        return parts[0], "", parts[1:]
    if len(parts) >= _PAIR and (turned := ", ".join(parts[:_PAIR])) in told() and text.startswith(turned):
        return turned, "", parts[_PAIR:]
    for at, part in enumerate(parts):
        if callings.is_courteous(part):
            return part, "", parts[:at] + parts[at + 1 :]
        ranked = RANKED.fullmatch(part)
        if ranked and callings.is_ranked(part):
            return ranked["name"], ranked["rank"], parts[:at] + parts[at + 1 :]
        is_last = at == len(parts) - 1 and callings.is_given_first(part)
        if is_name(part) and (_is_set_apart(text, part) or is_last or not callings.has_post(", ".join(parts[:at]))):
            return part, "", parts[:at] + parts[at + 1 :]
    return _first_name_beside(parts)


def _first_name_beside(parts: list[str]) -> tuple[str, str, list[str]]:
    """Somebody by a common first name alone, or with the one thing that is said of them: "Maternity, Joanne"."""
    if len(parts) == 1 and is_given(parts[0]) and parts[0] not in _CALENDAR:
        return parts[0], "", []
    is_told = len(parts) == 2 and is_trade(parts[1])
    named = [part for part in parts if (is_given(part) or is_told) and callings.is_first_name(part)]
    if len(parts) != len(named) + 1 or len(named) != 1 or named[0] in _CALENDAR:
        return "", "", parts
    return named[0], "", [part for part in parts if part != named[0]]


def _is_first_name_with_body(text: str, parts: list[str]) -> bool:
    """Whether one word stands before a body in brackets: "Sian (Council)"."""
    is_bracketed = len(parts) == 2 and text == f"{parts[0]} ({parts[1]})"
    return is_bracketed and callings.is_first_name(parts[0]) and callings.has_organisation(parts[1])


def _is_set_apart(text: str, name: str) -> bool:
    """Whether a bracket, dash or colon sets a name after its post: "Play lead – Helen Moss, Elmshire Trust"."""
    before, _, after = text.partition(name)
    body = after.strip("), ")
    if not _SETS_APART.search(before):
        return False
    return not body or (callings.has_organisation(body) and not callings.has_post(body))


def _pieces(text: str) -> list[str]:
    pieces = [part for piece in _BREAK.split(_at_body(text)) if piece.strip() for part in _bracketed(piece.strip())]
    pieces = [_without(_COVERED, _without(_BEHALF, piece)) for piece in pieces]
    labelled = pieces[-1].partition(": ") if pieces else ("", "", "")
    if labelled[1] and is_name(labelled[2].strip()):
        pieces[-1:] = [labelled[0], labelled[2].strip()]
    pieces = _with_fields(text, [piece for piece in pieces if not callings.is_part_taken(piece)] or pieces)
    return (
        [part for piece in [*_name_then_post(pieces[0]), *pieces[1:]] for part in _post_of_body(piece)]
        if pieces
        else []
    )


def _without(opening: re.Pattern[str], text: str) -> str:
    """The text without what opens it, if it does."""
    match = opening.match(text)
    return text[match.end() :] if match else text


def _at_body(text: str) -> str:
    """The text with a comma where "at" or a colon stands between somebody and their body.

    "Matron at St Cuthbert’s", "ICB: Primary Care Lead"; but "Team Manager: Life Chances" names a field.
    """
    who, at, body = text.replace(" @ ", " at ", 1).partition(" at ")
    body = _ARTICLE.sub("", body)
    is_called = bool(at) and body[:1].isupper() and not body.startswith("Risk") and not callings.has_post(body)
    if is_called and (callings.has_post(who) or is_name(who)):
        return f"{who}, {body}"
    body, colon, who = text.partition(": ")
    first = who.partition(",")[0]
    is_body = bool(colon) and (
        callings.has_organisation(body) or callings.is_abbreviation(body) or len(_CAPITAL.findall(body)) >= _PAIR
    )
    if is_body and not callings.has_post(body) and (callings.has_post(first) or ("," in who and is_name(first))):
        return f"{who}, {body}"
    return text


def _with_fields(text: str, pieces: list[str]) -> list[str]:
    """The pieces with the fields of a post before its last ones: "Equality, Diversity and Inclusion Manager"."""
    found: list[str] = []
    for piece in reversed(pieces):
        is_list = bool(found) and callings.closes_post(found[0].split()[-1]) and bool(_AND.search(found[0]))
        if is_list and f"{piece}, {found[0]}" in text and callings.is_any_subject(piece):
            found[0] = f"{piece}, {found[0]}"
        else:
            found.insert(0, piece)
    return found


def _post_of_body(piece: str) -> list[str]:
    """A body and the post in it that follows: "Elmshire Council’s Head of Planning"."""
    words = piece.split()
    for cut in range(len(words) - 1, 1, -1):
        if not callings.closes_post(words[cut - 1]):
            continue
        post, body = " ".join(words[:cut]), " ".join(words[cut:])
        if callings.has_post(post) and _is_body_of_post(body):
            return [post, body]
    match = _OF_A_BODY.fullmatch(piece)
    is_both = match and callings.opens_post(match["post"]) and not callings.has_post(match["body"])
    return [match["body"], match["post"]] if match and is_both else [piece]


def _is_body_of_post(text: str) -> bool:
    """Whether a body that cannot be a post's field follows one: "Natural Resources Wales", "Elmshire Council"."""
    if not all(word[:1].isupper() for word in text.split()) or callings.has_post(text):
        return False
    return bool(_WHOLE_BODY.fullmatch(text)) or (callings.is_body(text) and callings.is_national(text))


def _bracketed(piece: str) -> list[str]:
    """A part and what stands in brackets after it, unless that only says what a post is for or shortens the words."""
    match = _TAIL.match(piece) if "(" in piece else None
    head, tail = (match["head"].strip(), match["tail"].strip()) if match else ("", "")
    if not match or not head or not tail or match["after"].strip(" ,"):
        return [piece]
    short = callings.is_short_for(tail, head)
    if short and is_name(head):
        return [head]
    if short or (callings.has_post(head) and callings.is_field(tail)) or _is_explained(head, tail):
        return [piece]
    return [*_bracketed(head), *_BREAK.split(tail)]


def _is_explained(head: str, tail: str) -> bool:
    """Whether a bracket says more of a body, and names nobody in it: "Elmshire Council (Highways)"."""
    is_kind = " " in head and tail == tail.lower() and callings.has_organisation(tail)
    is_called = is_kind or callings.is_body(head) or callings.has_organisation(head)
    is_somebody = callings.has_post(tail) or callings.is_person(tail) or callings.is_part_taken(tail)
    return is_called and not (callings.has_post(head) or callings.opens_with_name(head) or is_somebody)


def _name_then_post(piece: str) -> list[str]:
    """Split "Ann Lowe Head of Service" after the name, where the words that follow are a post, and so the other way.

    One word that describes a post needs the words before it: "Wyke Regis Manager" is nobody's name.
    """
    words = piece.split()
    for cut in range(2, min(4, len(words))):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        if is_name(head) and callings.opens_post(tail) and not callings.closes_post(tail):
            return [head, tail]
        post, name = " ".join(words[:-cut]), " ".join(words[-cut:])
        if callings.has_post(words[-cut - 1]) and is_name(name) and callings.is_given_first(name):
            return [piece] if callings.is_ranked(piece) else [name, post]
    return [piece]


def _is_organisation(part: str, posts: list[str], organisations: list[str]) -> bool:
    """A part is a post where a word in it says so, unless an organisation follows a post ("…, Leeds Partnership")."""
    if not callings.has_post(part) or callings.is_named_body(part):
        return not is_trade(part)
    after_post = bool(posts) and not organisations and callings.has_organisation(part)
    return after_post and not callings.opens_post(part) and not callings.has_plain_post(part)
