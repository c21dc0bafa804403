"""Names of councils, boards, partnerships, trusts and other bodies in a text, told by their capitals and last word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADS = (
    "Council Board Partnership Trust Police Constabulary Committee Forum Panel Alliance Authority Group Subgroup "
    "Sub-group Sub-Group Association Foundation Federation Consortium University College Network Agency Charity "
    "Coalition Collaborative Union Society Commission Assembly Academy CIC Hospice"
)
HEADS = frozenset(_HEADS.split())
_SERVED = "Ambulance Probation Rescue Fire Prosecution Justice Offending"
_SERVICES = frozenset(_SERVED.split())
_RUN = re.compile(
    r"(?P<before>(?:\b[a-z][\w’'-]*[ \u00a0])?)(?<![\w@.-])"
    r"(?P<run>[A-Z][\w’'-]*(?:[ \u00a0](?:(?:of|and|for|&)[ \u00a0])?[A-Z][\w’'-]*)*)"
)
_WORD = re.compile(r"[\w’'-]+|&")
_OPENS = re.compile(r"(?:^|[.!?:;]\s+|\n\s*(?:[-•*–]\s*)?|[-•*–]\s+|\d[.)]\s+)$")
_LOOK_BACK = 6  # characters before a run in which a mark shows that a sentence opens
_JOINERS = frozenset({"of", "and", "for", "&"})
_STOPPING = (
    "The Our This That These Those All Each Every Both A An No Any With At In On By To From If As When Where While Via "
    "And But For Of Or Its Their Your We They It Through Between Under Per Also New"
)
_STOPS = frozenset(_STOPPING.split())
_WORDS_IN_PLACES = "Vale Isle Isles County City Borough Bank Friends Forest House Land Port"
_OF = frozenset(_WORDS_IN_PLACES.split())
_WORDS_BEFORE_PLACES = "College University Association Society Federation Diocese Church Chamber"
_OPEN_OF = frozenset(_WORDS_BEFORE_PLACES.split())
_OPENING = (
    "Add Agree Appoint Approve Ask Attend Audit Brief Bring Build Carry Chair Check Close Commission Complete Confirm "
    "Consult Continue Contract Convene Create Deliver Design Develop Draft Embed Enable Encourage Engage Ensure "
    "Establish Evaluate Expand Explore Extend Finalise Form Formalise Fund Get Give Help Hold Host Identify Implement "
    "Improve Include Increase Inform Introduce Invite Involve Join Launch Lead Let Link Lobby Maintain Make Map Meet "
    "Merge Monitor Move Nominate Offer Open Pilot Plan Prepare Present Produce Promote Propose Provide Publish Put "
    "Recommission Recruit Reduce Refer Refresh Relaunch Renew Replace Report Request Restart Review Revise Run Secure "
    "See Seek Send Set Share Sign Split Start Strengthen Submit Support Take Task Tell Test Train Transfer Update Use "
    "Visit Work Write Paper Summary Update Email Letter Note Minutes Former Lead Leads Deputy"
)
_VERBS = frozenset(_OPENING.split())


@dataclass(frozen=True, slots=True)
class Named:
    """Words with capitals that may name a body, as `text[start:end]`.

    `before` is the word that stands before them. Where they are not clean, more words with capitals follow, as in
    "Partnership Manager".
    """

    words: tuple[str, ...]
    start: int
    end: int
    before: str = ""
    is_clean: bool = True

    def __str__(self) -> str:
        return " ".join(self.words)


def named_bodies(text: str) -> Iterator[Named]:
    """Every run of capitals, parted where one name ends and another may begin; what closes with no body's word too."""
    for hit in _RUN.finditer(text):
        start = hit.start("run")
        opens = not hit["before"] and _OPENS.search(text, max(0, start - _LOOK_BACK), start) is not None
        is_bare = text[max(0, start - 2) : start].rstrip(" -")[-1:].isdigit()  # "1001 Days Board"
        words = [] if is_bare else list(_WORD.finditer(hit["run"]))
        for at, segment in enumerate(_segments([word.group() for word in words])):
            first, last = segment
            named = _named([(one.group(), start + one.start(), start + one.end()) for one in words[first:last]])
            before = hit["before"].strip().casefold() if first == 0 else words[first - 1].group().casefold()
            yield _placed(named, before, opens=opens and at == 0)


def is_head(words: tuple[str, ...]) -> bool:
    """Whether the last of the words is one for a body: "Council", "Board", "Fire and Rescue Service"."""
    if words[-1] in HEADS or (not _OPEN_OF.isdisjoint(words) and _is_of(words)):
        return True
    if len(words) > 2 and words[-1] == "Rescue":
        return words[-3] == "Fire"
    if words[-2:-1] == ("Voluntary",):
        return words[-4:-2] == ("Council", "for")
    return len(words) > 1 and words[-1] in ("Service", "Team") and words[-2] in _SERVICES


def _is_of(words: tuple[str, ...]) -> bool:
    """ "University of Elmshire", "Royal College of Nursing": one word or two behind the body's."""
    return any(word in _OPEN_OF and words[at + 1] == "of" for at, word in enumerate(words[:-2]))


def _segments(words: list[str]) -> Iterator[tuple[int, int]]:
    """From where to where each name may go; what opens a sentence and is no name is left out."""
    start = 0
    for at, word in enumerate(words):
        if word in _STOPS:
            if at > start:
                yield start, at
            start = at + 1
        elif word in _JOINERS and at >= start and not _joins(words[start:at], word, words[at + 1]):
            yield start, at
            start = at + 1
    if start < len(words):
        yield start, len(words)


def _joins(left: list[str], joiner: str, following: str) -> bool:
    """Whether a small word stands inside one name: "Health and Wellbeing Board", "Vale of Arrow Partnership"."""
    if not left:
        return False
    if joiner == "of":
        return left[-1] in _OF | _OPEN_OF
    if joiner == "for":
        return left[-1].endswith("ing") or following == "Voluntary"
    is_alone = left[-1] in ("Police", "Council") or len(left) > 1  # "Police and Elmshire Council"
    is_body = is_alone and is_head(tuple(left)) and (left[-1], following) != ("Police", "Crime")
    return not is_body and not (left[-1].isupper() and len(left[-1]) > 1)


def _named(words: list[tuple[str, int, int]]) -> Named:
    """The words up to the last that a body closes with; all of them where there is none."""
    plain = [_bare(word) for word, _, _ in words]
    ends = [at for at in range(len(words)) if is_head(tuple(plain[: at + 1]))]
    last = ends[-1] if ends else len(words) - 1
    is_clean = last == len(words) - 1 or plain[last] != words[last][0]
    return Named(tuple(plain[: last + 1]), words[0][1], words[last][2], is_clean=is_clean)


def _bare(word: str) -> str:
    """A word without the mark of a possessor."""
    for mark in ("’s", "'s"):
        if word.endswith(mark) and (word[:-2] in HEADS or word[:-2].isupper()):
            return word[:-2]
    return word.rstrip("'’-") if word.rstrip("'’-") in HEADS else word


def _placed(named: Named, before: str, *, opens: bool) -> Named:
    words, start = named.words, named.start
    while opens and len(words) > 1 and words[0] in _VERBS:
        start += len(words[0]) + 1
        words, before, opens = words[1:], words[0].casefold(), False
    return Named(words, start, named.end, before, named.is_clean)
