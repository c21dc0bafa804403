"""The words inside a paragraph as they are shown when all tracked changes are accepted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from milepost.core.readers.word.names import (
    ALTERNATIVES,
    CONTROL,
    MATHS_TEXT,
    MC,
    RUN,
    TEXT,
    VAL,
    W14,
    Properties,
    W,
    among,
    by_name,
    children,
    number,
    switch,
    value,
)
from milepost.core.readers.word.styles import Style, Styles
from milepost.core.readers.word.symbols import as_shown, symbol

LINE_END = "\n"
_TICKED, _UNTICKED = "☒", "☐"
_PLAIN = Style()

_GONE = frozenset(W + name for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "instrText"))
_ENTERED = frozenset(
    W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "fldSimple", "customXml", "bdo", "dir", "ruby", "rubyBase")
)
_FIXED = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}br": LINE_END,
    f"{W}cr": LINE_END,
    f"{W}noBreakHyphen": "-",
}
_REFERENCES = {
    f"{W}commentReference": "comment",
    f"{W}footnoteReference": "footnote",
    f"{W}endnoteReference": "endnote",
}
_DRAWINGS = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))
_FONT = f"{W}ascii"
_BOX = f"{W}txbxContent"


@dataclass(slots=True)
class Words:
    """What one paragraph holds: its shown text in pieces, and what hangs on it."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)  # text, is it bold
    hidden: list[str] = field(default_factory=list)
    references: list[tuple[str, str]] = field(default_factory=list)  # kind, id
    boxes: list[etree._Element] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """The shown text, cut at its line ends."""
        return "".join([text for text, _ in self.pieces]).split(LINE_END)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown but white space."""
        return not any(text.strip() for text, _ in self.pieces)

    @property
    def is_bold(self) -> bool:
        """Whether every visible character is bold."""
        visible = [is_bold for text, is_bold in self.pieces if text.strip()]
        return bool(visible) and all(visible)


def words(inner: Iterable[etree._Element], styles: Styles, style: Style) -> Words:
    """The words of a paragraph, of which the children and the style are given."""
    run_reader = _RunReader(styles, style)
    run_reader.go_through(inner)
    return run_reader.words


class _RunReader:
    """Goes through one paragraph; `_fields` says of each open field whether its result is being read."""

    def __init__(self, styles: Styles, style: Style) -> None:
        self.words = Words()
        self._styles = styles
        self._style = style
        self._fields: list[bool] = []
        self._plain = self._format = _PLAIN_FORMATS[bool(style.bold), bool(style.hidden)]

    def enter(self, parent: etree._Element) -> None:
        self.go_through(children(parent))

    def go_through(self, elements: Iterable[etree._Element]) -> None:
        for inner in elements:
            tag = inner.tag
            if tag == RUN:
                self._run(inner)
            elif tag in _ENTERED:
                self.enter(inner)
            elif tag == CONTROL:
                self._control(inner)
            elif tag == ALTERNATIVES:
                self.enter(chosen(inner))
            elif tag not in _GONE:
                self._maths(inner)

    def _run(self, run: etree._Element) -> None:
        inner = children(run)
        self._format = self._format_of(among(inner, "rPr"))
        self._children(inner)

    def _children(self, elements: Iterable[etree._Element]) -> None:
        for inner in elements:
            tag = inner.tag
            if tag == TEXT:
                text = inner.text or ""
                self._say(as_shown(text, self._format.font) if self._format.font else text)
            elif tag in _FIXED:
                self._say(_FIXED[tag])
            elif tag in _REFERENCES:
                self.words.references.append((_REFERENCES[tag], inner.get(f"{W}id", "")))
            elif tag in _RARE:
                _RARE[tag](self, inner)

    def _say(self, text: str) -> None:
        if self._fields and not all(self._fields):
            return
        if self._format.is_hidden:
            self.words.hidden.append(text)
        else:
            self.words.pieces.append((text, self._format.is_bold))

    def _format_of(self, stated: Properties) -> "_Format":
        if not stated:
            return self._plain
        style_id = value(stated, "rStyle")
        style = self._styles.of(style_id, "character") if style_id else _PLAIN
        bold = _first(switch(stated, "b"), style.bold, self._style.bold)
        hidden = _first(switch(stated, "vanish"), style.hidden, self._style.hidden)
        fonts = stated.get("rFonts")
        return _Format(bold, hidden, "" if fonts is None else fonts.get(_FONT, ""))

    def _symbol(self, element: etree._Element) -> None:
        try:
            code = int(element.get(f"{W}char", "")[-4:], 16)
        except ValueError:
            return
        self._say(symbol(code, element.get(f"{W}font", "")))

    def _field(self, element: etree._Element) -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._say(_form_field(element.find(f"{W}ffData")))
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _drawing(self, element: etree._Element) -> None:
        self.words.boxes += boxes(element)

    def _choice(self, element: etree._Element) -> None:
        self._children(children(chosen(element)))

    def _control(self, control: etree._Element) -> None:
        tick = control.find(f"{W}sdtPr/{W14}checkbox")
        content = control.find(f"{W}sdtContent")
        if tick is not None:
            checked = tick.find(f"{W14}checked")
            is_ticked = checked is not None and checked.get(f"{W14}val") in ("1", "true", "on")
            self._say(_TICKED if is_ticked else _UNTICKED)
        elif content is not None:
            self.enter(content)

    def _maths(self, element: etree._Element) -> None:
        for text in element.iter(MATHS_TEXT):
            self._say(text.text or "")


_RARE: dict[str, Callable[[_RunReader, etree._Element], None]] = {
    f"{W}sym": _RunReader._symbol,
    f"{W}fldChar": _RunReader._field,
    ALTERNATIVES: _RunReader._choice,
    **dict.fromkeys(_DRAWINGS, _RunReader._drawing),
    f"{W}ruby": _RunReader.enter,
}


class _Format(NamedTuple):  # one is made for every paragraph, three times as fast as a frozen dataclass
    is_bold: bool
    is_hidden: bool
    font: str


_PLAIN_FORMATS = {(bold, hidden): _Format(bold, hidden, "") for bold in (False, True) for hidden in (False, True)}


def chosen(alternatives: etree._Element) -> etree._Element:
    """The branch of mc:AlternateContent that is shown: the first choice, and the fallback where there is none."""
    choice = alternatives.find(f"{MC}Choice")
    fallback = alternatives.find(f"{MC}Fallback")
    return choice if choice is not None else fallback if fallback is not None else alternatives


def boxes(drawing: etree._Element) -> list[etree._Element]:
    """The text boxes of a drawing, each once, though the file holds them a second time for older programs."""
    found: list[etree._Element] = []
    waiting = [drawing]
    while waiting:
        element = waiting.pop()
        if element.tag == _BOX:
            found.append(element)
        elif element.tag == ALTERNATIVES:
            waiting.append(chosen(element)) if chosen(element) is not element else None
        else:
            waiting.extend(reversed(element))
    return found


def _form_field(data: etree._Element | None) -> str:
    """What an old form field shows by itself: a tick box, or the chosen line of a list."""
    if data is None:
        return ""
    box, choices = data.find(f"{W}checkBox"), data.find(f"{W}ddList")
    if box is not None:
        stated = by_name(box)
        checked = switch(stated, "checked")
        return _TICKED if (switch(stated, "default") if checked is None else checked) else _UNTICKED
    entries = [] if choices is None else choices.findall(f"{W}listEntry")
    stated = by_name(choices)
    at = number(value(stated, "result") or value(stated, "default"))
    return entries[at].get(VAL, "") if at < len(entries) else ""


def _first(*stated: bool | None) -> bool:
    return next((on for on in stated if on is not None), False)
