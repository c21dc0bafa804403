"""Who and what the words of a lead name: a person, a post, a body, a subject, or nobody."""

import re

from milepost.core.interpret.leads.calling_words import (
    ABBREVIATION,
    ABROAD,
    BODY,
    CLOSING_POST,
    COURTESY,
    FEW,
    FIELD,
    GROUP,
    MANY,
    NAME,
    NATIONAL,
    NOBODY,
    ORGANISATION,
    OTHER_WORD,
    PART,
    PART_OF_A_BODY,
    PLAIN_POST,
    POST,
    RANKED,
    SHARED_POST,
    SUBJECT,
)
from milepost.core.interpret.leads.localities import places


def is_name(text: str) -> bool:
    """Whether these words read as the name of a person."""
    text = text.strip()
    if not NAME.fullmatch(text) or len(text.split()) > FEW or ABROAD.match(text) or NATIONAL.match(text):
        return False
    if not places().isdisjoint(text.split()) or re.match(r"[A-Z]{3,}\b", text):
        return False
    return not any(pattern.search(text) for pattern in (POST, ORGANISATION, GROUP, SUBJECT, OTHER_WORD))


def is_first_name(text: str) -> bool:
    """Whether one word may be somebody's first name: a capitalised word that says nothing else."""
    return bool(re.fullmatch(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?", text)) and is_name(f"{text} Lowe")


def is_nobody(text: str) -> bool:
    """Whether the words say that nobody is named: "tbc", "Vacant", "To be appointed"."""
    return bool(NOBODY.fullmatch(text.strip(" .()")))


def is_part_taken(text: str) -> bool:
    """Whether the words say what part somebody has in an action, or that nobody does: "lead", "vacant"."""
    return bool(PART.fullmatch(text.strip())) or is_nobody(text)


def is_field(text: str) -> bool:
    """Whether the words say what a post is for: a subject, a part of a place, or its short form ("SEND")."""
    return bool(FIELD.fullmatch(text)) or (is_subject(text) and not is_body(text))


def is_short_for(short: str, text: str) -> bool:
    """Whether some letters are the initials of a text: "DASS" of "Director of Adult Social Services"."""
    words = re.findall(r"[^\W\d_]+", text)
    initials = "".join(word[0] for word in words if word[0].isupper())
    return len(short) > 1 and short.isupper() and initials == short


def is_named_body(text: str) -> bool:
    """Whether the text names a body though a word of it is one for a post: "Lead Officers Group", "GP Federation"."""
    words = text.split()
    if len(words) > 1 and MANY.fullmatch(words[-1]):
        return True  # "Road Safety Wardens": all of them together, and nobody's post
    if len(words) < 2 or not BODY.fullmatch(words[-1]) or re.search(r"s (?:of|for)\b", text):
        return False
    posts = [match[0].casefold() for match in POST.finditer(" ".join(words[:-1]))]
    return all(post in SHARED_POST or post.startswith("strateg") or post.endswith("s") for post in posts)


def is_courteous(part: str) -> bool:
    """Whether this is a name with its courtesy title: "Dr Colm Reilly", "Cllr Nolan"."""
    bare = COURTESY.sub("", part, count=1)
    return bare != part and (is_name(bare) or bool(re.fullmatch(r"(?:[A-Z]\.\s?)*[A-ZÀ-Þ][\w’'-]+", bare)))


def is_ranked(text: str) -> bool:
    """Whether this is a name with its rank or courtesy title: "Insp Orla Tighe", "Superintendent Lowe"."""
    text = text.strip()
    if is_courteous(text):
        return True
    match = RANKED.fullmatch(text)
    return bool(match) and (is_name(match["name"]) or is_lone_surname(match)) if match else False


def is_lone_surname(match: re.Match[str]) -> bool:
    """Whether one name follows a rank; "Station Manager Thornley" rather says where."""
    return bool(re.fullmatch(r"[A-Z][a-z]+", match["name"])) and "Manager" not in match["rank"]


def is_person(text: str) -> bool:
    """Whether the text is a person's name and nothing else."""
    return is_name(text) or is_ranked(text)


def opens_with_name(text: str) -> bool:
    """Whether a person's name stands before the first comma, bracket or dash."""
    return is_person(re.split(r"[,(]|\s[-–—]\s", text.strip(), maxsplit=1)[0])


def is_abbreviation(text: str) -> bool:
    """Whether a text is initials, or a short word for a post or a body: "DM", "DCS", "Chair"."""
    return bool(ABBREVIATION.fullmatch(text.strip()))


def has_post(text: str) -> bool:
    """Whether a word of the text is one for a post."""
    return bool(POST.search(text))


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
    return bool(found) or _is_national(text) or is_abbreviation(text)


def is_body(text: str) -> bool:
    """Whether the text closes with a word for a body: "Elmshire Council", "Fire Service", "Sports Partnership"."""
    words = text.replace(")", " ").split()
    return bool(words) and bool(BODY.fullmatch(words[-1]) or ABROAD.match(text) or _is_national(text))


def _is_national(text: str) -> bool:
    return bool(NATIONAL.match(text)) and not has_post(text)


def is_part_of_a_body(text: str) -> bool:
    """Whether the body that the text names is usually part of another: a service, a team, a board."""
    return bool(PART_OF_A_BODY.fullmatch(text.split()[-1]))


def is_team(text: str) -> bool:
    """Whether the text names a team and no body of its own."""
    return text.casefold().endswith("team")


def is_subject(text: str) -> bool:
    """Whether every word says what a post is for and none who holds it: "Children and Families"."""
    words = [
        word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.casefold() not in ("and", "of", "for", "in")
    ]
    return bool(words) and all(SUBJECT.fullmatch(word.rstrip("’'")) for word in words)
