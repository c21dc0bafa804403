"""The words that announce a lead in a line or at its end: "Priority Lead: Ann Lowe", "Homes – led by the Trust"."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from milepost.core.interpret.meanings.columns import Guess, Role, guess
from milepost.core.words.stems import holds

_LEAD_WORDS = (
    r"(?:(?:(?:priority|outcome|theme|section|objective|aim|goal|strategic|lead|executive|senior|action|board|plan|"
    r"project|programme|partnership|pledge|commitment|ambition|promise|mission|challenge|area|"
    r"pillar|work ?stream|(?:primary |secondary )?driver|strand|domain|enabler|responsible|accountable|overall|"
    r"member)\s+)*"
    r"(?:leads?|sponsors?|owners?|officers?|managers?|sro|champions?|lead\s+(?:officer|member|director|agency|organisation)s?|"
    r"leads?\s+and\s+partners?|co-?leads?|chairs?|responsible (?:person|officer|lead)s?|led by|"
    r"responsibility|accountable|(?:(?:executive|corporate|assistant|deputy) )?directors?|portfolio holders?)"
    r"(?:\s*\(s\))?)"
)
_LEAD_STEMS = (  # one of them is in all of these words
    "lead", "led by", "sponsor", "owner", "officer", "manager", "sro", "champion", "chair", "responsib", "accountable",
    "director", "portfolio",
)  # fmt: skip
PART_WORD = (
    r"(?:strategic |key )?(?:priority|outcome|theme|objective|aim|goal|pillar|strand|chapter|part|ambition|pledge|"
    r"commitment|promise|mission|work ?stream|area)"
)
_LEAD_LINE = re.compile(rf"\s*(?P<label>{_LEAD_WORDS})\s*(?::|\s[-–—]\s)\s*(?P<who>.*)", re.IGNORECASE | re.DOTALL)
_LEAD_INSIDE = re.compile(
    rf"[\s.;,(|–—-]+(?P<label>{_LEAD_WORDS}|(?:lead|sponsor|owner|champion)s? (?:for|of) (?:this|the) {PART_WORD})"
    rf"\s*(?::|\s[-–—]\s)\s*(?P<who>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_BLANK = re.compile(  # nobody is named
    rf"(?:[.;,(|–—\n]|\s-)\s*(?P<label>{_LEAD_WORDS})\s*:\s*$", re.IGNORECASE
)
_LEAD_BARE = re.compile(  # "– workstream lead Ann Lowe, Head of Parks", "(led by the Parks Team)"
    r"(?:\s[-–—|]\s*|[,;]\s+|\s*\()(?P<label>(?:(?:priority|outcome|theme|section|objective|aim|goal|strategic|executive|"
    r"senior|board|project|programme|partnership|pledge|commitment|ambition|pillar|work ?stream|strand|domain|overall|"
    r"member)\s+(?:co-?)?(?:lead|sponsor|owner|champion)"
    r"|lead\s+(?:officer|member|director|agency|organisation)|led by))"
    r"\s+(?P<who>(?:the\s+)?(?-i:[A-ZÀ-Þ])\S*\s\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_BELOW = re.compile(
    rf"\n\s*(?P<label>(?-i:[A-Z]{{2,5}}|[A-Z][a-z]+) {_LEAD_WORDS})\s*(?::|\s[-–—]\s)\s*(?P<who>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_OF_PART = re.compile(  # "Outcome 3 lead: Ann Lowe", "Lead for Priority 3: Ann Lowe"
    rf"\s*(?P<label>{PART_WORD} (?:\d{{1,2}}|[A-H]) (?:lead|sponsor|owner|champion)s?|"
    rf"(?:lead|sponsor|owner|champion)s? (?:for|of) (?:(?:this|the) {PART_WORD}|{PART_WORD} (?:\d{{1,2}}|[A-H])))"
    r"(?:\s*:\s*|\s[-–—]\s+)(?P<who>.+)",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERED_PART = re.compile(rf"{PART_WORD} (?P<number>\d{{1,2}}|[A-H])\b", re.IGNORECASE)
_BEFORE_LEAD = re.compile("[:–—-]")  # one of these stands between the words that announce a lead and the lead
_MAY_LEAD = re.compile("[:–—|,;(-]")  # or one of these before the words, where no sign stands behind them
_SURE = 0.95  # as a heading that asks who leads something known

_LEARNT: ContextVar[tuple[str, ...]] = ContextVar("learnt_leads", default=())


@contextmanager
def announcing(labels: tuple[str, ...]) -> Iterator[None]:
    """While this holds, these words of the document's own announce a lead, too."""
    token = _LEARNT.set(labels)
    try:
        yield
    finally:
        _LEARNT.reset(token)


def announced() -> tuple[str, ...]:
    """The words of the document's own that announce a lead."""
    return _LEARNT.get()


def split_lead(line: str) -> tuple[str, str, str]:
    """A line without the lead that it ends with, the words that announced the lead, and the lead."""
    return split_lead_by(line, announced())


def split_lead_by(line: str, learnt: tuple[str, ...]) -> tuple[str, str, str]:
    """What `split_lead` gives while these words announce a lead, too."""
    if not _MAY_LEAD.search(line) or not (learnt or holds(line, _LEAD_STEMS)):
        return line, "", ""
    match = (_announcement(learnt).search(line) if learnt else None) or _LEAD_INSIDE.search(line)
    match = match or _LEAD_BARE.search(line)
    if not match or not line[: match.start()].strip():
        return _without_blank(line)
    return (
        line[: match.start()].rstrip(" ,;|–—-("),
        match["label"],
        match["who"].strip().rstrip(")") if "(" not in match["who"] else match["who"].strip(),
    )


def _without_blank(line: str) -> tuple[str, str, str]:
    """A line without the words that announce a lead at its end and name nobody: "Aim 2: Homes. Aim lead:"."""
    blank = _LEAD_BLANK.search(line) if line.endswith(":") else None
    if not blank or not line[: blank.start()].strip():
        return line, "", ""
    return line[: blank.start()].rstrip(" .,;|–—-("), blank["label"], ""


def lead_line(line: str) -> tuple[str, str] | None:
    """The announcing words and the lead of a line such as "Priority Lead: …", or None."""
    if not _BEFORE_LEAD.search(line):
        return None
    line = line[1:-1] if line[:1] + line[-1:] == "()" and line.count("(") == 1 else line
    learnt = announced()
    match = (_announcement(learnt).match(line) if learnt else None) or _LEAD_LINE.match(line)
    match = match or _LEAD_OF_PART.match(line)
    if match:
        return match["label"], match["who"].strip()
    label, colon, who = line.partition(":")
    known = guess(label) if colon and who.strip() else Guess()
    is_lead = known.share >= _SURE and known.roles[0] in (Role.LEAD, Role.ACCOUNTABLE)
    return (label, who.strip()) if is_lead else None


def part_led(label: str) -> str:
    """The number of the part that the words of a lead name: "3" of "Outcome 3 lead"; else ""."""
    match = _NUMBERED_PART.search(label)
    return match["number"] if match else ""


def lead_below(text: str) -> tuple[str, str, str] | None:
    """What stands above the line that says who leads in words of the document's own: "SLT owner – Director: Ann Lowe".

    Without the line break, the first of those words could be the last of the title.
    """
    match = _LEAD_BELOW.search(text)
    return (text[: match.start()], match["label"], " ".join(match["who"].split())) if match else None


def in_lines(printed: str, lead: str) -> str:
    """The lead as printed at the end of a cell, where each of its lines names somebody with commas; else as it is."""
    below: list[str] = []
    for line in reversed(printed.split("\n")):
        below.insert(0, " ".join(line.split()))
        if " ".join(below) == lead:
            are_several = len(below) > 1 and all("," in one and one[-1] not in ",&" for one in below)
            return "\n".join(below) if are_several else lead
    return lead


@lru_cache(32)
def _announcement(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these words with a colon and the lead behind it, at the start of a line or after a mark or a space."""
    words = "|".join(re.escape(label) for label in labels)
    return re.compile(rf"(?:^|[\s.;,(|–—-]+)(?P<label>{words})\s*:\s*(?P<who>.+)$", re.DOTALL)
