"""Take leads apart into name, post and organisation; what is not printed stays blank.

A rank before a name ("Detective Superintendent Ann Lowe") opens the post; a courtesy title ("Dr", "Cllr") stays with
the name, as it is printed.
"""

import re
from functools import lru_cache
from itertools import pairwise

from milepost.core.document.nodes import Place
from milepost.core.plan.model import Lead

_RANKS = (
    r"(?:(?:Detective|Temporary|Acting|Assistant|Deputy|T/|A/)\s*)*(?:"
    r"Chief (?:Superintendent|Inspector|Constable)|Superintendent|"
    r"Inspector|Constable|Sergeant|Det\.? Supt|D?Supt|DCI|DI|DS|ACC|DCC|PC|Insp|Sgt|Commander|Commissioner|"
    r"Major|Colonel|Lt Col|Captain)\.?"
)
_COURTESY = re.compile(
    r"^(?:(?:Cllr|Councillor|Alderman|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|Canon|Bishop|Mr|Mrs|Ms|"
    r"Miss|Mx|Sister)\.?\s+)+"
)
_RANKED = re.compile(rf"(?P<rank>{_RANKS}(?:\s+{_RANKS})*)\s+(?P<name>[A-Z].*)")
_NAME = re.compile(
    r"(?:[A-Z]\.?\s?){0,2}(?:[A-ZÀ-Þ][a-zß-ÿ]+|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+)(?:[-'’]?[A-ZÀ-Þ][a-zß-ÿ]+)*"
    r"(?:\s+(?:[A-Z]\.?|de|van|von|der|bin|al|el|ap|le|la|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+|[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)*)){1,3}"
)
_POST = re.compile(
    r"\b(?:director|manager|officer|head|lead|leader|chief|executive|commissioner|chair|chairperson|co-?ordinator|coordinator|"
    r"assistant|deputy|principal|consultant|advis[eo]r|specialist|nurse|secretary|treasurer|strateg\w+|superintendent|team|"
    r"inspector|president|practitioner|administrator|supervisor|planner|analyst|hod|dcs|ceo|dph|dass|sro|member|"
    r"co-?chair|vice|engineer|solicitor|clerk|teacher|headteacher|champion|gp|portfolio holder|partner|matron|"
    r"psychologist|surveyor|accountant|ranger|warden|worker|senior|interim|associate)s?\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:council|trust|police|ccg|icb|nhs|university|college|school|academy|ltd|limited|plc|cic|foundation|association|"
    r"charity|constabulary|hospital|borough|district|county|city|federation|authority|forum|alliance|homes|housing|"
    r"barnardo[’']?s|consortium|company|society|church|diocese|fire and rescue|fire & rescue|hospice|network|agency|"
    r"partnership|ministry|department for|jobcentre|dwp|institute|union|chamber|commission|lep|cvs|mind|voluntary)\b",
    re.IGNORECASE,
)
_PLAIN_POST = re.compile(r"\b(?:lead|officer|manager|director|chair|head)\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:group|board|committee|panel|sub-?group|steering|service|services|directorate|division|section|department|"
    r"unit|hub|cabinet|executive|all|partners|leads|agencies|schools|everyone|members?|communities|housing|transport|policy)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:public|health|education|early|help|social|care|children|childrens|families|family|adult|adults|young|people|"
    r"safety|safeguarding|planning|environment|environmental|economic|development|regeneration|finance|legal|human|"
    r"resources|customer|digital|communications|economy|learning|skills|youth|justice|probation|fire|rescue|primary|"
    r"secondary|mental|physical|community|protection|strategic|corporate|performance|quality|inclusion|special|needs|"
    r"local|north|south|east|west|central|life|chances|climate|culture|leisure|sport|parks|street|waste|energy|land|"
    r"property|estates|business|support|intelligence|data|improvement|prevention|integrated|joint|commissioning|to be|"
    r"the|citizens|advice|buses|churches|together|tbc|tba|vacant|various|each|every|lead|programme|project|plan|delivery|operations|neighbourhoods?)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r"^(?P<head>.*?)\s*\((?P<tail>[^()]+)\)\s*(?P<after>.*)$", re.DOTALL)
_FEW = 4


def leads(text: str, place: Place | None = None) -> tuple[Lead, ...]:
    """The parties that one cell or line names, in order; each keeps its own words in `text`."""
    return tuple(Lead(*parts, place) for parts in _read(text))


@lru_cache(maxsize=2048)
def _read(text: str) -> tuple[tuple[str, str, str, str], ...]:
    """Name, post, organisation and own words of each party; the same cell stands in many rows."""
    pieces = [piece for piece in _parties(text) if piece.strip(" ,;/-–—")]
    return tuple(_lead(piece.strip(" ;/")) for piece in pieces)


def is_name(text: str) -> bool:
    """Whether these words read as the name of a person."""
    text = text.strip()
    if not _NAME.fullmatch(text) or len(text.split()) > _FEW:
        return False
    return not any(pattern.search(text) for pattern in (_POST, _ORGANISATION, _GROUP, _SUBJECT))


def _parties(text: str) -> list[str]:
    """The parties, parted at every semicolon, else where both sides stand for themselves."""
    parties: list[str] = []
    for group in text.split(";"):
        lines = (re.sub(r"^\s*[-•*–]\s+", "", line) for line in group.split("\n"))
        parties.extend(_stacked([party for line in lines if line.strip() for party in _joined_parties(line)]))
    return parties


def _joined_parties(line: str) -> list[str]:
    pieces = [piece for piece in re.split(r"\s*(?:\band\b|\s&\s|/|\||\+)\s*", line) if piece]
    if len(pieces) > 1 and all(_stands_alone(piece) for piece in pieces):
        return pieces
    starts = [match.end() for match in re.finditer(r"\s(?:and|&|/)\s+", line) if _opens_with_name(line[match.end() :])]
    if starts and _opens_with_name(line):
        edges = [0, *starts, len(line)]
        return [re.sub(r"\s(?:and|&|/)\s*$", "", line[a:b]) for a, b in pairwise(edges)]
    names = [piece.strip() for piece in line.split(",")]
    return names if len(names) > 1 and all(is_name(name) or _is_ranked(name) for name in names) else [line]


def _stacked(parties: list[str]) -> list[str]:
    """Lines of one person ("Ann Lowe" over "Head of Service" over "Elmshire Council") are one party."""
    if len(parties) < 2 or not _bare_name(parties[0]):
        return parties
    if any(_opens_with_name(party) for party in parties[1:]):
        return _stack_by_name(parties)
    return [", ".join(parties)] if all(_POST.search(p) or _ORGANISATION.search(p) for p in parties[1:]) else parties


def _stack_by_name(parties: list[str]) -> list[str]:
    if not any(not _opens_with_name(party) and _POST.search(party) for party in parties):
        return parties
    stacks: list[str] = []
    for party in parties:
        if stacks and not _opens_with_name(party):
            stacks[-1] = f"{stacks[-1]}, {party}"
        else:
            stacks.append(party)
    return stacks


def _stands_alone(piece: str) -> bool:
    piece = piece.strip()
    return (
        is_name(piece) or _is_ranked(piece) or bool(re.fullmatch(r"[A-Z]{2,3}", piece)) or _is_post_abbreviation(piece)
    )


def _is_post_abbreviation(piece: str) -> bool:
    return bool(re.fullmatch(r"(?:Chair|Vice[- ]Chair|HoD|[A-Z]{2,5})", piece))


def _is_ranked(text: str) -> bool:
    if _is_courteous(text.strip()):
        return True
    match = _RANKED.fullmatch(text.strip())
    return (bool(match) and is_name(match["name"] if match else "")) or bool(
        match and re.fullmatch(r"[A-Z][a-z]+", match["name"])
    )


def _bare_name(text: str) -> bool:
    return is_name(text) or _is_ranked(text)


def _opens_with_name(text: str) -> bool:
    first = re.split(r"[,(]|\s[-–—]\s", text.strip(), maxsplit=1)[0]
    return _bare_name(first)


def _lead(text: str) -> tuple[str, str, str, str]:
    name, rank, rest = _name_first(text)
    posts, organisations = [rank] if rank else [], list[str]()
    for part in rest:
        if not name and not posts and not organisations and _is_ranked(part):
            continue
        (organisations if _is_organisation(part, posts, organisations) else posts).append(part)
    return name, ", ".join(posts), ", ".join(organisations), text


def _name_first(text: str) -> tuple[str, str, list[str]]:
    parts = _pieces(text)
    for at, part in enumerate(parts):
        if _is_courteous(part):
            return part, "", parts[:at] + parts[at + 1 :]
        ranked = _RANKED.fullmatch(part)
        if ranked and (is_name(ranked["name"]) or _is_ranked(part)):
            return ranked["name"], ranked["rank"], parts[:at] + parts[at + 1 :]
        if is_name(part) and not _POST.search(", ".join(parts[:at])):
            return part, "", parts[:at] + parts[at + 1 :]
    return "", "", parts


def _is_courteous(part: str) -> bool:
    bare = _COURTESY.sub("", part, count=1)
    return bare != part and (is_name(bare) or bool(re.fullmatch(r"[A-Z][a-z]+", bare)))


def _pieces(text: str) -> list[str]:
    match = _TAIL.match(text)
    if match and match["head"] and not match["after"].strip(" ,"):
        return [*_pieces(match["head"]), match["tail"].strip()]
    pieces = [piece.strip() for piece in re.split(r",\s+|\s+[-–—]\s+|\n", text) if piece.strip()]
    return [*_name_then_post(pieces[0]), *pieces[1:]] if pieces else []


def _name_then_post(piece: str) -> list[str]:
    """Split "Ann Lowe Head of Service" after the name, where the words that follow are a post."""
    words = piece.split()
    for cut in (2, 3):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        if tail and is_name(head) and _POST.match(tail) and not _POST.search(head):
            return [head, tail]
    return [piece]


def _is_organisation(part: str, posts: list[str], organisations: list[str]) -> bool:
    """A part is a post where a word in it says so, unless an organisation follows a post ("…, Leeds Partnership")."""
    if not _POST.search(part):
        return True
    after_post = bool(posts) and not organisations and bool(_ORGANISATION.search(part))
    return after_post and not _POST.match(part) and not _PLAIN_POST.search(part)
