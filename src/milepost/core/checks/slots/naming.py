"""Proper names of one or more words, as a pattern, and what of them tells one from another."""

from milepost.core.checks.gathered import words_of
from milepost.core.words.dates.names import MONTH_OR_SHORT, WEEKDAY

_WORD = r"[A-Z][\w’'-]+"
NAME = (
    rf"(?P<name>(?!(?:{MONTH_OR_SHORT}|{WEEKDAY}|The|This|That|These|Our|Its|We|It|They|All|In|On|By|At|For|From|With|"
    rf"Members?|Staff|Police|Partners|Officers|Children|People|Action|Quarter|Year)\b)"
    rf"(?:{_WORD}|[A-Z]{{2,}})(?: (?:{_WORD}|of|the|and|for|&|[A-Z]\.)(?= )){{0,5}}(?: {_WORD})?)"
)
_SMALL = words_of(
    "the of and for at in st dr mr mrs ms sir cllr councillor canon rev revd reverend ltd limited superintendent "
    "inspector sergeant captain commander professor"
)
_KINDS = words_of(
    "council trust university college school hall park street road ward centre church hospital library museum "
    "foundation fund charity association society company board group partnership committee team service services "
    "police house court town village city county district borough national local community primary high academy hmp"
)


def tells(name: str) -> frozenset[str]:
    """The words of a name that no other of its kind bears; all of them where there are no such."""
    words = words_of(name) - _SMALL
    return words - _KINDS or words
