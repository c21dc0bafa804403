"""A device that pdfminer draws on: it keeps letters, lines and fills, and lets everything else go."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTCurve, LTLine, LTPage, LTRect
from pdfminer.pdffont import PDFSimpleFont, PDFUnicodeNotDefined

from milepost.core.errors import TooLarge
from milepost.core.readers.pdf.page import Area, Frame, Glyph, Page, Rule

MOST_LETTERS = 600_000
MOST_SHAPES = 20_000  # on one page; a drawing beyond that is a picture
_THIN = 2.6  # points: a filled rectangle thinner than this is a drawn line
_SIDES, _CORNERS = 3, 2  # of a shape with round corners, at the least
_BOLD = ("bold", "black", "heavy", "demi")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LONGEST_SIGN = 4  # longer words keep the places of their letters
_UNKNOWN = "\ufffd"
_UNUSED = frozenset((127, 129, 141, 143, 144, 157))  # codes of WinAnsiEncoding that ISO 32000 draws as bullets
_WINGDINGS = {"ü": "✓", "û": "✗", "þ": "☑", "ý": "☒", "l": "●", "n": "■", "J": "☺", "K": "😐", "L": "☹"}


@dataclass(slots=True)
class _Tag:
    """Marked content: its number, whether it is furniture, and the words that its letters stand for ("" for none)."""

    number: int | None = None
    is_artifact: bool = False
    words: str = ""
    is_said: bool = False

    def spoken(self, text: str) -> str:
        """The words with the first letter, and nothing with those after it; else the letter as it is."""
        if not self.words:
            return text
        said, self.is_said = self.is_said, True
        return "" if said else self.words


class Drawing(PDFLayoutAnalyzer):
    """Collects one page at a time into `page`."""

    def __init__(self, resources: Any) -> None:
        super().__init__(resources)
        self.page = Page(0, 0, 0)
        self.letters = 0
        self._tags: list[_Tag] = []

    def begin_page(self, page: Any, ctm: Any) -> None:
        """Start an empty page; pdfminer has turned and moved its coordinates already."""
        super().begin_page(page, ctm)
        self.page = Page(self.page.number + 1, self.cur_item.width, self.cur_item.height)
        self._tags = []

    def receive_layout(self, ltpage: LTPage) -> None:
        """Sort the shapes of the finished page into rules and areas."""
        for at, shape in enumerate(ltpage):
            if at < MOST_SHAPES:
                self.page.rules.extend(_rules(shape, self.page.height))
                areas = list(_areas(shape, self.page.height))
                self.page.areas.extend(areas)
                self.page.frames.extend(_frames(shape, self.page.height))
                self.page.glyphs.extend(_bullet(area) for area in areas if _is_dot(shape, area))

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        """A form is drawn as a part of its page."""

    def end_figure(self, _: str) -> None:
        """A form is drawn as a part of its page."""

    def render_image(self, name: str, stream: Any) -> None:
        """Pictures are not read."""

    def begin_tag(self, tag: Any, props: Any = None) -> None:
        """Marked content opens: remember its number, and whether it is furniture."""
        around = self._tags[-1] if self._tags else _Tag()
        found = props if isinstance(props, dict) else {}
        number, name = found.get("MCID"), str(getattr(tag, "name", tag))
        self._tags.append(
            _Tag(
                number if isinstance(number, int) else around.number,
                around.is_artifact or name == "Artifact",
                _words(found.get("ActualText")),
            )
        )

    def end_tag(self) -> None:
        """Marked content closes."""
        if self._tags:
            self._tags.pop()

    def render_char(
        self, matrix: Any, font: Any, fontsize: float, scaling: float, rise: float, cid: int, *rest: Any
    ) -> float:
        """Keep one letter with its box; the answer is how far it moves the pen."""
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = "•" if cid in _UNUSED and isinstance(font, PDFSimpleFont) else _UNKNOWN
        text = self._tags[-1].spoken(text) if self._tags else text
        width, shift = font.char_width(cid), font.char_disp(cid)
        char = LTChar(matrix, font, fontsize, scaling, rise, text, width, shift, *rest)
        self.letters += 1
        if self.letters > MOST_LETTERS:
            raise TooLarge(
                f"it holds more than {MOST_LETTERS:,} letters. Save the pages of the plan as a file of their own."
            )
        if text and self.page.width and -1 < char.x0 < self.page.width and -1 < char.y0 < self.page.height:
            self.page.glyphs.append(self._glyph(char))
        return float(char.adv)

    def _glyph(self, char: LTChar) -> Glyph:
        tag = self._tags[-1] if self._tags else _Tag()
        a, b, _, _, _, _ = char.matrix
        text, name = char.get_text(), str(char.fontname)
        if "Wingdings" in name:
            text = _WINGDINGS.get(text, text)
        text = text.replace("\xa0", " ") if text.strip("\0") else " "
        return Glyph(
            char.x0,
            self.page.height - char.y1,
            char.x1,
            self.page.height - char.y0,
            _LIGATURES.get(text, text),
            char.size if abs(a) >= abs(b) else char.width,
            any(word in name.lower() for word in _BOLD),
            tag.number,
            tag.is_artifact or (min(abs(a), abs(b)) > 0.2 * max(abs(a), abs(b))),  # aslant: a watermark
            0 if abs(a) >= abs(b) else (1 if b > 0 else -1),
            _rgb(char.graphicstate.ncolor),
        )


def _words(actual: Any) -> str:
    """What a sign stands for, where a file says it of one sign: an emoji that its font cannot draw, a ligature."""
    if not isinstance(actual, bytes):
        return ""
    is_wide = actual.startswith(b"\xfe\xff")
    words = actual[2:].decode("utf-16-be", "ignore") if is_wide else actual.decode("latin-1")
    return words if 0 < len(words.strip()) <= _LONGEST_SIGN else ""


def _rules(shape: Any, height: float) -> Iterator[Rule]:
    """The straight lines of a shape: itself, or the edges of a rectangle."""
    x0, top, x1, bottom = shape.x0, height - shape.y1, shape.x1, height - shape.y0
    is_rectangle = isinstance(shape, LTRect)
    if isinstance(shape, LTLine) or (is_rectangle and min(x1 - x0, bottom - top) < _THIN):
        if min(x1 - x0, bottom - top) < _THIN:
            yield _thin(x0, top, x1, bottom)
    elif is_rectangle and (shape.stroke or (shape.fill and _colour(shape) not in ("", "ffffff"))):
        is_drawn = bool(shape.stroke)
        for y in (top, bottom):
            yield Rule(x0, y, x1, y, is_drawn)
        for x in (x0, x1):
            yield Rule(x, top, x, bottom, is_drawn)


def _thin(x0: float, top: float, x1: float, bottom: float) -> Rule:
    if x1 - x0 >= bottom - top:
        return Rule(x0, (top + bottom) / 2, x1, (top + bottom) / 2)
    return Rule((x0 + x1) / 2, top, (x0 + x1) / 2, bottom)


def _areas(shape: Any, height: float) -> Iterator[Area]:
    is_thick = min(shape.width, shape.height) >= _THIN
    if isinstance(shape, LTCurve) and shape.fill and is_thick and (colour := _colour(shape)):
        yield Area(shape.x0, height - shape.y1, shape.x1, height - shape.y0, colour)


def _frames(shape: Any, height: float) -> Iterator[Frame]:
    """The box of a rectangle, or of a shape with straight sides and round corners."""
    if not isinstance(shape, LTCurve) or isinstance(shape, LTLine) or not (shape.fill or shape.stroke):
        return
    signs = Counter(str(step[0]) for step in shape.original_path or ())
    is_round = signs["l"] >= _SIDES and signs["c"] + signs["v"] + signs["y"] >= _CORNERS
    if is_round or (isinstance(shape, LTRect) and min(shape.width, shape.height) >= _THIN):
        yield Frame(shape.x0, height - shape.y1, shape.x1, height - shape.y0, is_round)


def _is_dot(shape: Any, area: Area) -> bool:
    """A bullet that was painted: browsers do so."""
    width, height = area.x1 - area.x0, area.bottom - area.top
    is_dark = all(part in "01234567" for part in area.colour[::2])
    return not isinstance(shape, LTRect) and is_dark and max(width, height) < 6 and abs(width - height) < 1


def _bullet(area: Area) -> Glyph:
    """The painted dot as a letter, of about the size that a printed one would have."""
    return Glyph(area.x0, area.top, area.x1, area.bottom, "•", 2.5 * (area.x1 - area.x0), is_artifact=False)


def _colour(shape: Any) -> str:
    """The fill as RRGGBB; "" for patterns."""
    return _rgb(shape.non_stroking_color)


def _rgb(colour: Any) -> str:
    """A colour as RRGGBB, from grey, RGB or CMYK; "" for patterns."""
    parts = tuple(colour) if isinstance(colour, list | tuple) else (colour,)
    if not all(isinstance(part, int | float) for part in parts):
        return ""
    if len(parts) == 1:
        parts = parts * 3
    if len(parts) == 4:
        cyan, magenta, yellow, black = parts
        parts = tuple((1 - ink) * (1 - black) for ink in (cyan, magenta, yellow))
    if len(parts) != 3:
        return ""
    return "".join(f"{round(255 * min(max(part, 0), 1)):02x}" for part in parts)
