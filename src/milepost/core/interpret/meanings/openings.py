"""Take a section's line apart: report prefix, label ("Priority"), number, title and the lead that may follow."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import lru_cache

from milepost.core.interpret.meanings.lead_lines import (
    announced,
    announcing,
    in_lines,
    lead_below,
    lead_line,
    split_lead,
    split_lead_by,
)
from milepost.core.words import numbering

TOP_LABELS = (
    "strategic priority", "priority theme", "priority area", "key priority", "priority", "key theme", "key outcome",
    "key objective", "key aim", "strategic outcome",
    "well-being objective", "wellbeing objective", "outcome", "strategic theme", "theme", "pledge", "promise",
    "area for priority action",
    "area of significant weakness", "asw", "development area", "strategic aim", "aim", "ambition", "high level goal",
    "high-level goal", "strategic goal", "goal", "work stream",
    "workstream", "pillar", "principle", "section", "strategic objective", "objective", "domain", "strand", "chapter",
    "part", "area", "mission", "commitment", "driver", "enabler",
)  # fmt: skip
MIDDLE_LABELS = (
    "focus area", "area of focus", "developmental objective", "high level activity", "initiative", "key deliverable",
    "line of enquiry", "sub-priority", "sub priority", "sub-theme", "objective", "work stream", "workstream", "aim",
    "recommendation", "project", "programme", "area for improvement",
)  # fmt: skip
ACTION_LABELS = (
    "priority action", "key action", "action", "recommendation", "task", "deliverable", "commitment", "milestone",
)  # fmt: skip
_COUNTING = (  # words that count parts of time, of paper or of people
    "annex appendix article chapter class day figure form grade group key level month note page phase quarter "
    "stage step table team term tier version ward week year"
)
NOT_SECTIONS = frozenset(_COUNTING.split())
_NUMBER = (
    r"(?:\d{1,2}[a-z]?(?:\.\d{1,2})*[a-z]?|[A-H](?=[\s:.)–—-]|$)|(?-i:[A-Z])(?=\s*[:–—]\s)|[A-Z]\d{1,2}(?:\.\d+)*|[ivx]{1,4}\b"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_FORMER = (
    r"(?:\s*[(\[](?:was|formerly|previously|old|ex)\b[^()\[\]]{1,30}[)\]](?=\s*[:–—|.-]))?"  # "Aim 2 (was Aim 3): …"
)
_APART = r"(?-i:(?=\d)|(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))"  # "Theme A", "ThemeA", and no number in "Promised by"
_QUALIFIED = (  # that other words stand before: "Equality Outcome 2", "Corporate Plan Priority 1"
    r"(?!(?:focus|sub|key|see|the|this|our|your|each|under|supports?|links?|linked|new|draft|revised)\b)"
    r"(?-i:(?:[A-ZÀ-Þ][\w’'-]+ (?:(?:and|&) )?){1,3})"
    r"(?:priority|outcome|theme|objective|aim|ambition|goal|pledge|pillar|commitment|principle|work ?stream|promise)"
    rf"(?=\s+{_NUMBER}(?:\s*[:.)–—|-]|\s+(?-i:[A-ZÀ-Þ])|\s*$))"
)
_PREFIX = re.compile(
    r"(?:[^:]{0,60}\b(?:summary|update|report|plan|progress|review|appendix|annex|20\d\d)\b[^:]{0,30}?[\s:–—-]*)?",
    re.IGNORECASE,
)
_CONTINUED = re.compile(
    r"\s*[\[(]?\b(?:cont(?:inued|in|[’'.]?d)?\.?)[\])]?\s*$|\s*[\[(](?:cont[^\])]*)[\])]", re.IGNORECASE
)
_BULLET = re.compile(r"^[-•*–▸▾▼▶►⌄]\s+")  # the last of them fold a part of a web page
_COUNT = re.compile(r"\s*\(\d{1,3} (?:action|item|task|commitment|milestone)s?\)$", re.IGNORECASE)
_ANNEX = re.compile(r"(?P<label>annexe?|appendix)(?:\s*:|\s+[–—-])\s+(?P<title>\S.*)", re.IGNORECASE)
_CHAPTER = re.compile(r"\d{1,2}(?:\.\d{1,2})?[.)]\s+(?=[A-Z])")
_CODE = re.compile(r"(?P<code>[A-Z]{1,4}-?\d{1,3})[:.)]?\s+(?=[A-Z][\w -]{2,30}:)")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|_")  # "PriorityName" as exports write it
_OF_GROUPS = re.compile(r"^(?:parent|group)\b\s*|\s*\b(?:title|name|description|heading)$", re.IGNORECASE)
_FEW_WORDS = 3
_FIRST_TOP = TOP_LABELS[0]
_NOT_A_TITLE = re.compile(r"^(?:and|or|of|to|is|are|was|will|has|have|in|for|the)\b")


_TWO_TONGUES = re.compile(  # "Thema 1 / Theme 1: …", "Blaenoriaeth / Priority 2 – …"
    rf"(?P<one>[^\W\d_]+(?:[ -][^\W\d_]+)?)(?:\s+(?P<first>{_NUMBER}))?\s*[/|]\s*(?P<other>[^\W\d_]+(?:[ -][^\W\d_]+)?)"
    rf"\s+(?P<number>{_NUMBER})(?P<rest>\s*[:.)–—|-]+\s*\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that opens a section, focus area or action, taken apart; `label` is the word as printed, or ""."""

    label: str
    number: str
    title: str
    lead_label: str = ""
    lead: str = ""
    prefix: str = ""
    continued: bool = False


_LEARNT: ContextVar[tuple[str, ...]] = ContextVar("learnt", default=())


@contextmanager
def learning(labels: tuple[str, ...], leads: tuple[str, ...] = ()) -> Iterator[None]:
    """While this holds, these words open sections as those of TOP_LABELS do, and these others announce their leads."""
    token = _LEARNT.set(labels)
    try:
        with announcing(leads):
            yield
    finally:
        _LEARNT.reset(token)


def opening(line: str, labels: tuple[str, ...] = TOP_LABELS) -> Opening | None:
    """The parts of a line that opens with one of these labels and a number or mark; None for any other line."""
    learnt = _LEARNT.get() if labels is TOP_LABELS else ()
    return _opening(line, labels, learnt, announced())


@lru_cache(maxsize=4096)  # pass after pass asks it of the same lines
def _opening(line: str, labels: tuple[str, ...], learnt: tuple[str, ...], leads: tuple[str, ...]) -> Opening | None:
    """What `opening` gives while these words are learnt."""
    below = lead_below(line) if "\n" in line else None
    printed = line
    line = _bare(line if below is None else below[0])
    if chapter := _CHAPTER.match(line):  # "2. Aim A: …" in a report of numbered chapters
        inner = _opening(line[chapter.end() :], labels, learnt, leads)
        return replace(inner, prefix=chapter[0]) if inner and inner.number else None
    if code := _CODE.match(line):  # "SO1 Objective: …"
        inner = _opening(line[code.end() :], labels, learnt, leads)
        return replace(inner, number=code["code"]) if inner and not inner.number and not inner.prefix else None
    head, lead_label, lead = split_lead_by(line, leads) if below is None else (line, *below[1:])
    lead = in_lines(printed, lead) if lead and "\n" in printed else lead
    both = _both_tongues(head, (*labels, *learnt))
    if both:
        title, continued = without_continued(both["rest"].strip(" –—-:|.)"))
        label = f"{both['one']} / {both['other']}"
        return Opening(label, both["number"], _tidy(title, lead), lead_label, lead, "", continued)
    match = _labelled((*labels, *learnt)).match(head)
    if not match or len(match["title"]) > 250 or _NOT_A_TITLE.match(match["title"]) or _is_mention(match):
        return None
    title, continued = without_continued(match["title"].strip(" –—-:|"))
    if match["number"] and _CONTINUED.fullmatch(title):  # "Objective 3 continued"
        title, continued = "", True
    if not match["number"] and (not match["mark"].strip() or not title or _ends_sentence(match)):
        return None
    return Opening(
        match["label"], match["number"] or "", _tidy(title, lead), lead_label, lead, match["prefix"], continued
    )


def _bare(line: str) -> str:
    """A line without the sign before it, nor the count of what a page lists below: "▾ Safe streets (2 actions)"."""
    return _COUNT.sub("", _BULLET.sub("", " ".join(line.split())))


def _ends_sentence(match: re.Match[str]) -> bool:
    """Whether a word in small letters closes a sentence that began in the line above: "programme. It went well"."""
    return match["label"].islower() and match["mark"].strip().startswith(".")


def _is_mention(match: re.Match[str]) -> bool:
    """Whether a sentence only speaks of one: "Shut in May 2026. The rest goes on under action 1.6."."""
    is_told = match["prefix"].strip()[-1:].isalpha() and match["label"].islower()
    return is_told and not match["title"].strip() and match[0].rstrip().endswith(".")


def _both_tongues(head: str, labels: tuple[str, ...]) -> re.Match[str] | None:
    """A line whose label stands in two languages with the same number, one of them known."""
    match = _TWO_TONGUES.fullmatch(head) if "/" in head or "|" in head else None
    if not match or match["first"] not in (None, match["number"]):
        return None
    return match if {match["one"].casefold(), match["other"].casefold()} & set(labels) else None


def plain_opening(line: str) -> Opening:
    """The parts of a heading that has no label: a number perhaps, a title, a lead perhaps."""
    head, lead_label, lead = split_lead(_bare(line))
    title, continued = without_continued(head)
    if annex := _ANNEX.fullmatch(title):
        return Opening(annex["label"], "", _tidy(annex["title"], lead), lead_label, lead, "", continued)
    numbered = numbering.leading(title)
    if not numbered.number:
        weak = numbering.leading_weak(title)
        numbered = weak if weak.number.isdigit() and len(weak.number) <= 2 else numbered
    return Opening("", numbered.number, _tidy(numbered.text, lead), lead_label, lead, "", continued)


def group_word(heading: str) -> str:
    """What a column's heading calls each of its groups: "Theme", "Priority" for "PriorityName" and for a question."""
    words = _OF_GROUPS.sub("", _JOINED.sub(" ", " ".join(heading.split())).strip(" :?*"))
    if words in heading and len(words.split()) <= _FEW_WORDS and "?" not in heading:
        return words
    found = (re.search(rf"\b{re.escape(label)}\b", words, re.IGNORECASE) for label in TOP_LABELS)
    longest = max((one[0] for one in found if one), key=len, default="")
    return longest[:1].upper() + longest[1:]


def opens_with_lead(texts: Sequence[str]) -> bool:
    """Whether the texts of a row say a section, and who leads it, and nothing else."""
    return len(texts) > 1 and all(map(lead_line, texts[1:])) and bool(opening(texts[0]))


def without_continued(title: str) -> tuple[str, bool]:
    """A title without "(cont'd)", and whether it had it."""
    if "cont" not in title.lower():  # far quicker than the pattern, which tries every place
        return title, False
    bare = _CONTINUED.sub("", title)
    return (bare, True) if bare != title and bare else (title, False)


def _tidy(title: str, lead: str) -> str:
    title = title.strip()
    return title[:-1] if lead and title.endswith(".") else title


@lru_cache(32)
def _labelled(labels: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))
    words = f"{words}|{_QUALIFIED}" if _FIRST_TOP in labels else words
    return re.compile(
        rf"(?P<prefix>{_PREFIX.pattern})(?P<label>{words})\s*(?:no\.?\s*)?(?P<number>{_APART}{_NUMBER})?{_FORMER}"
        r"(?P<mark>\s*[:.)–—|·-]+|\s|$)\s*(?P<title>.*)$",
        re.IGNORECASE,
    )
