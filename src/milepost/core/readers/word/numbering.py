"""The numbers that Word prints before paragraphs: "1.", "2.1.3", "a)", and which lists have bullets instead."""

import re
from dataclasses import dataclass

from lxml import etree

from milepost.core.document.nodes import ListKind
from milepost.core.readers.counts import printed
from milepost.core.readers.word.names import VAL, W, by_name, number, switch, value
from milepost.core.readers.word.styles import Styles

_PLACEHOLDER = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands before a paragraph."""

    kind: ListKind
    level: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    restart: int | None
    is_legal: bool


class Numbering:
    """Counts the paragraphs of every list in the order in which they are met."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = _by_id(root, "abstractNum", "abstractNumId")
        self._lists = _by_id(root, "num", "numId")
        self._levels: dict[tuple[str, int], _Level | None] = {}
        self._linked: dict[tuple[str, str], int | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def mark(self, number_id: str, level: int) -> Mark | None:
        """The mark of the next paragraph of this list and level; None where it prints none."""
        level = min(max(level, 0), 8)
        found = self._level(number_id, level)
        if found is None:
            return None
        if found.form == "bullet":
            return Mark(ListKind.BULLET, level)
        counts = self._count(number_id, level, found)
        label = _PLACEHOLDER.sub(lambda place: self._printed(number_id, int(place[1]) - 1, counts, found), found.text)
        return Mark(ListKind.NUMBER, level, label.strip()) if label.strip() else None

    def level_of(self, number_id: str, style_id: str) -> int | None:
        """The level of a list that says of itself that it numbers the paragraphs of this style."""
        if (number_id, style_id) not in self._linked:
            abstract = self._abstract.get(self._abstract_of(number_id))
            levels = [] if abstract is None else abstract.findall(f"{W}lvl")
            linked = (number(one.get(f"{W}ilvl")) for one in levels if value(by_name(one), "pStyle") == style_id)
            self._linked[number_id, style_id] = next(linked, None)
        return self._linked[number_id, style_id]

    def _count(self, number_id: str, level: int, found: _Level) -> dict[int, int]:
        counts = self._counts.setdefault(self._abstract_of(number_id), {})
        if self._overrides_start(number_id, level) and (number_id, level) not in self._begun:
            counts.pop(level, None)
        self._begun.add((number_id, level))
        counts[level] = counts[level] + 1 if level in counts else found.start
        for above in range(level):
            counts.setdefault(above, self._start(number_id, above))
        for below in [at for at in counts if at > level and self._restarts(number_id, at, level)]:
            del counts[below]
        return counts

    def _printed(self, number_id: str, level: int, counts: dict[int, int], asking: _Level) -> str:
        found = self._level(number_id, level)
        form = "decimal" if asking.is_legal or found is None else found.form
        return printed(counts.get(level, self._start(number_id, level)), form)

    def _start(self, number_id: str, level: int) -> int:
        found = self._level(number_id, level)
        return found.start if found else 1

    def _restarts(self, number_id: str, below: int, level: int) -> bool:
        found = self._level(number_id, below)
        if found is None or found.restart is None:
            return True
        return level < found.restart  # 0 is never; n is "after level n" counted from 1

    def _overrides_start(self, number_id: str, level: int) -> bool:
        override = self._override(number_id, level)
        return override is not None and override.find(f"{W}startOverride") is not None

    def _override(self, number_id: str, level: int) -> etree._Element | None:
        list_ = self._lists.get(number_id)
        overrides = [] if list_ is None else list_.findall(f"{W}lvlOverride")
        return next((one for one in overrides if number(one.get(f"{W}ilvl"), -1) == level), None)

    def _level(self, number_id: str, level: int) -> _Level | None:
        if (number_id, level) not in self._levels:
            self._levels[number_id, level] = self._read_level(number_id, level)
        return self._levels[number_id, level]

    def _read_level(self, number_id: str, level: int) -> _Level | None:
        override = self._override(number_id, level)
        element = None if override is None else override.find(f"{W}lvl")
        if element is None:
            abstract = self._abstract.get(self._abstract_of(number_id))
            levels = [] if abstract is None else abstract.findall(f"{W}lvl")
            element = next((one for one in levels if number(one.get(f"{W}ilvl"), -1) == level), None)
        if element is None:
            return None
        stated = by_name(element)
        start = value(by_name(override), "startOverride") or value(stated, "start")
        restart = value(stated, "lvlRestart")
        return _Level(
            start=number(start, 1) if start else 1,
            form=_form(element),
            text=value(stated, "lvlText") or "",
            restart=None if restart is None else number(restart),
            is_legal=bool(switch(stated, "isLgl")),
        )

    def _abstract_of(self, number_id: str, *, follow: bool = True) -> str:
        abstract_id = value(by_name(self._lists.get(number_id)), "abstractNumId") or ""
        linked = value(by_name(self._abstract.get(abstract_id)), "numStyleLink")
        through = self._styles.numbered_by(linked) if linked and follow else None
        return self._abstract_of(through, follow=False) if through else abstract_id


def _form(level: etree._Element) -> str:
    form = level.find(f"{W}numFmt")
    if form is None:  # newer formats hide behind a choice whose fallback is an older one
        form = next(level.iter(f"{W}numFmt"), None)
    return "decimal" if form is None else form.get(VAL, "decimal")


def _by_id(root: etree._Element | None, name: str, attribute: str) -> dict[str, etree._Element]:
    elements = [] if root is None else root.findall(W + name)
    return {element.get(W + attribute, ""): element for element in elements}
