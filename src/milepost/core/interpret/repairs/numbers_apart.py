"""Numbers that stand apart from the titles they number: "Pledge 1.1" or "Ref: 1.1" in the line above, "(1.1)" behind.

Nothing of it is believed for one line: several such lines, each with a number of its own, stand over the same fields.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from milepost.core.interpret.items import Item, Label, Line, Said
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import (
    ACTION_LABELS,
    MIDDLE_LABELS,
    NOT_SECTIONS,
    TOP_LABELS,
    without_continued,
)
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import is_known_label, labelled
from milepost.core.plan.model import Meaning
from milepost.core.words import numbering

_NUMBER = r"(?:[A-Z]{1,5}-?\d{1,3}|\d{1,3})(?:\.\d{1,3})*[a-z]?"
_ABOVE = re.compile(
    r"(?:(?P<noun>[A-Z][^\W\d_]+(?: [^\W\d_]+){0,2}?)(?=[\s:.#–-]))?"
    r"(?P<mark>\s*(?:\b[Nn]o\b\.?|\b[Nn]umber\b|\b[Rr]ef(?:erence)?\b\.?|\b[Cc]ode\b|\bID\b|#)?\s*[:.–-]?)\s*"
    rf"(?P<number>{_NUMBER})[.:]?"
)
_BEHIND = re.compile(
    rf"(?P<title>\S.*\S)\s+[(\[](?:[Rr]ef\.? |[Nn]o\.? )?(?P<number>{_NUMBER})[)\]]"
    r"(?P<status>\s*(?:[–—-]\s+|[(\[])[^()\[\]]{3,30}[)\]]?)?"
)
_BEFORE = re.compile(
    rf"(?:[(\[](?P<around>{_NUMBER})[)\]]\s*[:.–-]?|(?:[>»→#]{{1,3}}\s*)(?P<pointed>{_NUMBER})[:.)]?|"
    rf"(?P<dashed>{_NUMBER})\s*[–—-])\s+(?P<title>[A-Z].*)"
)
_NAMED = re.compile(  # "Pledge HB1.1: A warm space", "Action #3: …", where "Pledge 1: Warmth" would be a section
    r"(?P<noun>[A-Z][A-Za-z]+) (?:#|[Nn]o\. )?"
    r"(?P<number>(?:[A-Z]{1,5}-?\d{1,3}|\d{1,3}(?=\.\d)|(?<=#)\d{1,3}|(?<=[Nn]o\. )\d{1,3})(?:\.\d{1,3})*[a-z]?)"
    r"\s*[:.–-]\s+(?P<title>[A-Z].*)"
)
_TITLED = re.compile(r"(?P<label>[A-Z][^:\n]{1,40}?)\s*:\s*(?P<title>\S.*)", re.DOTALL)
_BULLET = re.compile(r"[-•*]\s+")
_MARKS = " .:–-#"
_ENDS = (".", ":", ";", ",")
_FEWEST = 3
_GAP = 2  # from a number to the next: one may be missing
_MOSTLY, _NEARLY = 0.6, 0.8
_LONGEST = 200
_MOST_WORDS = 3  # of a status
_OF_ACTIONS = frozenset((Role.NUMBER, Role.ACTION))  # labels with which the first action of a section begins
_NOUNS = frozenset((*ACTION_LABELS, *MIDDLE_LABELS, *TOP_LABELS))


class _Apart(NamedTuple):
    """A number and its title, with what is a label beside each; `below` tells a title of the next line."""

    number: str
    title: str
    over: str = ""
    label: str = ""
    below: bool = True


def numbers_apart(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each such number before its title, where these are the actions."""
    for found in (_above(items), _inside(items), _before(items), _behind(items)):
        titles = {(one.number, without_continued(one.title)[0].rstrip(_MARKS)) for one in found.values()}
        if len(found) >= _FEWEST and len({number for number, _ in titles}) >= _MOSTLY * len(titles):
            return tuple(_joined(items, found))
    return items


def _above(items: Sequence[Item]) -> dict[int, _Apart]:
    """Numbers in the line above: all behind the same word, or all without one."""
    found: dict[str, dict[int, _Apart]] = defaultdict(dict)
    total: Counter[str] = Counter()
    for at, item in enumerate(items[:-1]):
        match = _ABOVE.fullmatch(" ".join(item.said.text.split())) if isinstance(item, Line) else None
        if match and _may_number(match):
            noun = key(match["noun"] or match["mark"])
            total[noun] += 1
            if told := _titled(items, at + 1, match):
                found[noun][at] = told
    return max((one for noun, one in found.items() if len(one) >= _NEARLY * total[noun]), key=len, default={})


def _may_number(match: re.Match[str]) -> bool:
    """Whether the word before a number is that of a part of the plan, or says that a number follows, or is none."""
    noun = (match["noun"] or "").casefold()
    if not noun:
        return bool(match["mark"].strip(_MARKS)) or not match["mark"].strip()
    is_part = noun in _NOUNS or noun.split()[-1] in _NOUNS
    return noun not in NOT_SECTIONS and (is_part or guess(noun).roles[:1] == (Role.NUMBER,))


def _titled(items: Sequence[Item], at: int, above: re.Match[str]) -> _Apart | None:
    """The title in the line at this place, behind a label of its own or without, if fields stand right below it."""
    line = items[at]
    if not isinstance(line, Line) or not _is_asked(items, at + 1):
        return None
    over, noun = f"{above['noun'] or ''}{above['mark']}".strip(), (above["noun"] or "").casefold()
    label, title = _label_and_title(line, noun)
    is_section = noun in TOP_LABELS and above["number"].isdigit() and not label  # "Aim 1", and its title below it
    return _Apart(above["number"], title, over, label) if title and not is_section else None


def _label_and_title(line: Line, noun: str) -> tuple[str, str]:
    text = _BULLET.sub("", line.said.text.strip()) if line.listed else line.said.text.strip()
    match = _TITLED.fullmatch(text)
    if match:
        is_title = match["label"].casefold() == noun or _names_title(match["label"])
        return (match["label"], match["title"]) if is_title else ("", "")
    is_plain = not labelled(text)[0] and not is_known_label(text) and meaning_of(text) is Meaning.UNKNOWN
    is_title = (
        is_plain and not without_continued(text)[0].endswith(_ENDS) and len(text) <= _LONGEST and text[:1].isalpha()
    )
    return "", text if is_title else ""


def _names_title(label: str) -> bool:
    """Whether a label stands before what is to be done: "Action", "What we promised", "Title"."""
    known = guess(label)
    return label.casefold() in _NOUNS or label.casefold() == "title" or Role.ACTION in known.roles[:1]


def _inside(items: Sequence[Item]) -> dict[int, _Apart]:
    """Numbers behind the word for an action and a colon, before the title: "Objective: 1.1 A warm space"."""
    found: dict[str, dict[int, _Apart]] = {}
    for at, item in enumerate(items):
        text = item.said.text.strip() if isinstance(item, Line) else ""
        if (named := _NAMED.fullmatch(text)) and named["noun"].casefold() in _NOUNS and _is_asked(items, at + 1):
            told = _Apart(named["number"], named["title"], label=named["noun"], below=False)
            found.setdefault(key(named["noun"]), {})[at] = told
        match = _TITLED.fullmatch(text)
        if match and match["label"].casefold() in _NOUNS and _is_asked(items, at + 1):
            read = numbering.leading(match["title"])
            read = read if read.number else numbering.leading_weak(match["title"])
            if read.number and read.text[:1].isupper():
                told = _Apart(read.number, read.text, label=match["label"], below=False)
                found.setdefault(key(match["label"]), {})[at] = told
    return max(found.values(), key=len, default={})


def _behind(items: Sequence[Item]) -> dict[int, _Apart]:
    """Numbers in brackets behind the title: "A warm space in every ward (1.1)"."""
    found: dict[int, _Apart] = {}
    for at, item in enumerate(items):
        match = _BEHIND.fullmatch(item.said.text.strip()) if isinstance(item, Line) else None
        if match and not labelled(match["title"])[0] and _is_asked(items, at + 1):
            found[at] = _Apart(match["number"], f"{match['title']}{match['status'] or ''}", below=False)
    return found if _are_numbers(found) else {}


def _before(items: Sequence[Item]) -> dict[int, _Apart]:
    """Numbers before the title that a bracket, a dash or a pointer sets off: "[A1] A space", ">> 1 A space"."""
    found: dict[int, _Apart] = {}
    for at, item in enumerate(items):
        match = _BEFORE.fullmatch(item.said.text.strip()) if isinstance(item, Line) else None
        if match and _is_asked(items, at + 1):
            found[at] = _Apart(match["around"] or match["pointed"] or match["dashed"], match["title"], below=False)
    return found if _are_numbers(found) else {}


def _are_numbers(found: Mapping[int, _Apart]) -> bool:
    """Whether figures count from one, where they are nothing but figures: "(12)" may be how many there are."""
    figures = [int(one.number) for one in found.values() if one.number.isdigit()]
    return not figures or all(below == 1 or 0 < below - one <= _GAP for one, below in pairwise([0, *figures]))


def _is_asked(items: Sequence[Item], at: int) -> bool:
    """Whether known fields stand at this place, or below a status that does.

    Below the title of a section stands but the field of who leads it, whose answer may be in a line of its own.
    """
    first, line = _label_at(items, at), items[at] if at < len(items) else None
    if not first or not isinstance(line, Line):
        return _is_status(line) and bool(_label_at(items, at + 1))
    text = line.said.text.strip(_MARKS)
    if lead_line(f"{first}: x") is None or text.count(":") > 1:  # "Lead: Ann Lowe. Status: Green"
        return True
    below = _label_at(items, at + 1 + (text == first))
    return bool(below) and _OF_ACTIONS.isdisjoint(guess(below).roles[:1])


def _is_status(item: Item | None) -> bool:
    """Whether a line may be a status alone: a few words that end no sentence."""
    text = item.said.text.strip() if isinstance(item, Line) else ""
    return 0 < len(text.split()) <= _MOST_WORDS and text[:1].isupper() and not text.endswith(_ENDS)


def _label_at(items: Sequence[Item], at: int) -> str:
    """The label of the field at this place, or ""."""
    line = items[at] if at < len(items) else None
    text = line.said.text.strip() if isinstance(line, Line) else ""
    return labelled(text.strip("([*- "))[0] or (text.rstrip(" :") if is_known_label(text.rstrip(" :")) else "")


def _joined(items: Sequence[Item], found: Mapping[int, _Apart]) -> Iterator[Item]:
    """The items with each number in the line of its title; the words beside both come last, where nothing follows."""
    gone = {at + 1 for at, one in found.items() if one.below}
    labels: list[Label] = []
    for at, item in enumerate(items):
        told, line = found.get(at), items[at + 1] if at in found and found[at].below else item
        if told is not None and isinstance(item, Line) and isinstance(line, Line):
            labels += [Label(item.said.worded(told.over), "number")] if told.over else []
            labels += [Label(line.said.worded(told.label), "title")] if told.label else []
            places = item.said.places if line is item else (*item.said.places, *line.said.places)
            yield replace(line, said=Said(numbering.before(told.number, told.title), places, line.said.fill))
        elif at not in gone:
            yield item
    yield from labels
