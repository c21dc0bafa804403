"""Who and what the words of a lead name: a person, a post, a body, a subject, or nobody."""

import re
from functools import lru_cache

from milepost.core.interpret.leads.bodies import is_fellowship
from milepost.core.interpret.leads.calling_words import (
    ABBREVIATION,
    ABROAD,
    BODY,
    CLOSING_BODY,
    CLOSING_POST,
    DEPARTMENT,
    FEW,
    FIELD,
    FIELD_WORD,
    GENERAL_POST,
    GROUP,
    LONE_BODY,
    MANY,
    NAME,
    NATIONAL,
    NOBODY,
    OFFICE,
    OFFICE_WITHIN,
    ORGANISATION,
    OTHER_WORD,
    PART,
    PART_OF_A_BODY,
    PLAIN_POST,
    POST,
    SHARED_POST,
    SUBJECT,
)
from milepost.core.interpret.leads.localities import places
from milepost.core.interpret.leads.occupations import is_occupation
from milepost.core.interpret.leads.ranks import COURTESY, ELECTED, LETTERS, RANKED
from milepost.core.words.given_names import has_word_for_surname, is_given, is_word_for_surname

_OF = re.compile(
    r"s (?:of|for)\b|\b(?:lead|head|director|manager|officer|chair) (?:of|for)\b"
    r"|\b(?:clerk|secretary|advis[eo]r|assistant) to\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?!Mac|Fitz|Mary|Anna)[A-Z][a-z]{2,}[A-Z][a-z]+\b")  # "BikeSafe Elmshire"
_GRADED = re.compile(  # one of a profession by their grade, and what for
    r"(?:(?:lead|senior|principal|specialist|consultant|associate|deputy|clinical|matron|advanced) )+"
    r"(?:nurse|midwife|visitor|worker|practitioner|therapist|pharmacist) \S+ \S",
    re.IGNORECASE,
)
_NEVER_ALONE = frozenset(("Manager", "Admiral"))  # ranks that with one word more are a post
_MEETING = re.compile(
    r"\b(?:group|board|forum|network|committee|panel|alliance|partnership|federation|association|college|meeting)s?$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"[’']s?$")
_OPENING = re.compile(r"[,(]|\s[-–—]\s")
_PARTS = re.compile(r"\s*[,;()]\s*|\s[-–—]\s")
_SURNAME = re.compile(r"(?:[A-Z]\.\s?)*[A-ZÀ-Þ][\w’'-]+")
_INITIALS = re.compile(r"[A-Z]{3,}\b")
_REMEMBERED = 8192  # words of leads; each is asked about several times


def is_name(text: str) -> bool:
    """Whether these words read as the name of a person."""
    return _is_name(text.strip(), places())


@lru_cache(_REMEMBERED)
def _is_name(text: str, localities: frozenset[str]) -> bool:
    bare = LETTERS.sub("", text)
    if ELECTED.search(text) and not is_given(bare.partition(" ")[0]):
        return False
    text = bare
    if not NAME.fullmatch(text) or len(text.split()) > FEW:
        return False
    if any(pattern.match(text) for pattern in (_JOINED, ABROAD, NATIONAL)):
        return False
    if not localities.isdisjoint(text.split()) or _INITIALS.match(text):
        return False
    if has_word_for_surname(text):
        return True
    text = text.removeprefix("Dean ")
    return not any(pattern.search(text) for pattern in (POST, ORGANISATION, GROUP, SUBJECT, OTHER_WORD))


def is_given_first(text: str) -> bool:
    """Whether a name opens with a common given name."""
    return is_given(text.split()[0])


def is_first_name(text: str) -> bool:
    """Whether one word may be somebody's first name: a capitalised word that says nothing else."""
    return bool(re.fullmatch(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?", text)) and is_name(f"{text} Lowe")


@lru_cache(_REMEMBERED)
def is_nobody(text: str) -> bool:
    """Whether the words say that nobody is named: "tbc", "Vacant", "To be appointed"."""
    return bool(NOBODY.fullmatch(text.strip(" .()")))


@lru_cache(_REMEMBERED)
def is_part_taken(text: str) -> bool:
    """Whether the words say what part somebody has in an action, or that nobody does: "lead", "vacant"."""
    return bool(PART.fullmatch(text.strip())) or is_nobody(text)


def is_field(text: str) -> bool:
    """Whether the words say what a post is for: a subject, a part of a place, or its short form ("SEND")."""
    if FIELD.fullmatch(text) or (is_any_subject(text) and not is_body(text)):
        return True
    if is_part_taken(text):
        return False
    return is_any_subject(text.split()[-1]) and not (is_body(text) or has_organisation(text) or has_post(text))


def is_short_for(short: str, text: str) -> bool:
    """Whether some letters are the initials of a text: "DASS" of "Director of Adult Social Services"."""
    words = re.findall(r"[^\W\d_]+", text)
    initials = "".join(word[0] for word in words if word[0].isupper())
    return len(short) > 1 and short.isupper() and initials == short


def _without_posts(words: list[str]) -> list[str]:
    """The words before the run of posts that closes them."""
    while words and POST.fullmatch(words[-1]):
        words = words[:-1]
    return words


def is_named_body(text: str) -> bool:
    """Whether the text names a body though a word of it is one for a post: "Lead Officers Group", "GP Federation"."""
    words = text.split()
    if _GRADED.match(text) and not _MEETING.search(text):
        return False  # "Lead Nurse Care Homes"
    if len(words) > 1 and MANY.fullmatch(words[-1]) and not _OF.search(text):
        return True  # "Road Safety Wardens": all of them together, and nobody's post
    if OFFICE.match(text) or is_fellowship(text):
        return True  # "Office of the Police and Crime Commissioner"
    if len(words) < 2 or not BODY.fullmatch(words[-1]) or _OF.search(text):
        return False
    if CLOSING_BODY.fullmatch(words[-1]) and POST.fullmatch(words[-2]):
        return not POST.search(" ".join(_without_posts(words[:-1])))  # "Link Worker Team", "Chief Officers Group"
    posts = [match[0].casefold() for match in POST.finditer(" ".join(words[:-1]))]
    return all(post in SHARED_POST or post.startswith("strateg") or post.endswith("s") for post in posts)


def is_courteous(part: str) -> bool:
    """Whether this is a name with its courtesy title: "Dr Colm Reilly", "Cllr Nolan"."""
    title = COURTESY.match(part)
    if title is None:
        return False  # as most
    bare = part[title.end() :]
    return is_name(bare) or bool(_SURNAME.fullmatch(bare))


def is_ranked(text: str) -> bool:
    """Whether this is a name with its rank or courtesy title: "Insp Orla Tighe", "Superintendent Lowe"."""
    return _is_ranked(text.strip(), places())


@lru_cache(_REMEMBERED)
def _is_ranked(text: str, _: frozenset[str]) -> bool:
    if is_courteous(text):
        return True
    match = RANKED.fullmatch(text)
    return match is not None and (is_name(match["name"]) or is_lone_surname(match))


def is_officer(text: str) -> bool:
    """Whether this is a name with a rank, and no courtesy title alone: "Insp Orla Tighe"."""
    return is_ranked(text) and not is_courteous(text.strip())


def is_utility(text: str) -> bool:
    """Whether a company of a kind that everybody knows is meant: "Mercia Water", "Vale Buses"."""
    return bool(re.search(r"\b(?:water|rail|buses|trains|energy|power|gas|telecom)$", text.strip(), re.IGNORECASE))


def is_lone_surname(match: re.Match[str]) -> bool:
    """Whether one name follows a rank; "Station Manager Thornley" rather says where, "Admiral Nurse" what."""
    is_one = bool(re.fullmatch(r"[A-Z][a-z]+", match["name"])) and not BODY.fullmatch(match["name"])
    is_else = is_any_subject(match["name"]) or bool(POST.fullmatch(match["name"]))
    is_one = is_one and (is_word_for_surname(match["name"]) or not is_else)
    return is_one and match["rank"].split()[-1] not in _NEVER_ALONE


def is_person(text: str) -> bool:
    """Whether the text is a person's name and nothing else."""
    return is_name(text) or is_ranked(text)


def opens_with_name(text: str) -> bool:
    """Whether a person's name stands before the first comma, bracket or dash."""
    return is_person(_OPENING.split(text.strip(), maxsplit=1)[0])


def is_abbreviation(text: str) -> bool:
    """Whether a text is initials, or a short word for a post or a body: "DM", "DCS", "Chair"."""
    return bool(ABBREVIATION.fullmatch(text.strip()))


@lru_cache(_REMEMBERED)
def has_post(text: str) -> bool:
    """Whether a word of the text is one for a post, or a part of it closes with a noun of occupation."""
    if POST.search(text):
        return True
    return any(is_occupation(part) and not _is_name(part, frozenset()) for part in _PARTS.split(text))


def opens_post(text: str) -> bool:
    """Whether the text begins with a word for a post."""
    return bool(POST.match(text))


def closes_post(word: str) -> bool:
    """Whether the word alone names a post that the words before it describe: "Manager", "Lead"."""
    return bool(CLOSING_POST.fullmatch(word))


def has_plain_post(text: str) -> bool:
    """Whether one of the commonest words for a post is in the text."""
    return bool(PLAIN_POST.search(text))


def has_organisation(text: str) -> bool:
    """Whether a word of the text is one for an organisation."""
    found = ORGANISATION.search(text) or ABROAD.match(text)
    return bool(found) or is_national(text) or is_abbreviation(text)


def is_body(text: str) -> bool:
    """Whether the text closes with a word for a body: "Elmshire Council", "Fire Service", "Sports Partnership"."""
    words = text.replace(")", " ").split()
    return bool(words) and bool(BODY.fullmatch(words[-1]) or ABROAD.match(text) or is_national(text))


def is_national(text: str) -> bool:
    """Whether a body that is the same everywhere opens the text: "Natural England", "Sport Wales"."""
    return bool(NATIONAL.match(text)) and not has_post(text)


def is_part_of_a_body(text: str) -> bool:
    """Whether the body that the text names is usually part of another: a service, a team, a board."""
    return bool(PART_OF_A_BODY.fullmatch(text.split()[-1]) or OFFICE_WITHIN.fullmatch(text))


def is_team(text: str) -> bool:
    """Whether the text names a team and no body of its own."""
    return text.casefold().endswith("team")


def is_subject(text: str) -> bool:
    """Whether every word says what a post is for and none who holds it: "Children and Families"."""
    words = [
        word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.casefold() not in ("and", "of", "for", "in")
    ]
    return bool(words) and all(SUBJECT.fullmatch(_bare(word)) for word in words)


def _bare(word: str) -> str:
    """A word without the sign of the one whose it is: "Children" for "Children’s"."""
    return _WHOSE.sub("", word)


def is_any_subject(text: str) -> bool:
    """Whether every word may say what a post is for, be it one that a body could be called by: "Front Door"."""
    words = [_bare(word) for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word not in ("and", "of", "for")]
    return bool(words) and all(any(one.fullmatch(word) for one in (SUBJECT, FIELD_WORD, OTHER_WORD)) for word in words)


def asks_for_field(post: str) -> bool:
    """Whether a post says nothing without what it is for: "Service Manager", "Assistant Director"."""
    return bool(GENERAL_POST.fullmatch(post.strip()))


def is_department(text: str) -> bool:
    """Whether a text is a part of a council or the like by what it does: "Public Health", "Trading Standards"."""
    return bool(DEPARTMENT.fullmatch(text.strip()))


def is_partner(text: str) -> bool:
    """Whether a text may be one of a list of partners: "Police", "YJS", "Adult Social Care", "Elmshire Council"."""
    is_one = is_department(text) or bool(LONE_BODY.fullmatch(text)) or is_abbreviation(text)
    return is_one or (not has_post(text) and (is_body(text) or has_organisation(text)))


def is_general_body(text: str) -> bool:
    """Whether a body is called by common words alone: "Care Partnership", not "Northgate Partnership"."""
    *words, last = text.split() or [""]
    return bool(words) and bool(BODY.fullmatch(last)) and is_any_subject(" ".join(words))
