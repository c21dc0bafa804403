"""A sheet to draw on in points: rectangles, lines and words become one SVG that a picture holds."""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from milepost.core.document.nodes import Picture
from milepost.core.reports.drawings.fills import INK, pattern

WIDTH = 480.0  # points; the text of an upright A4 page is as wide
SIZE = 9.5  # points of the words
LETTER = 0.52  # of the size, which a letter takes on average
LINE = 12.0  # points from one line of words to the next


@dataclass(slots=True)
class Canvas:
    """What has been drawn so far, as SVG elements, and which fills they use."""

    width: float = WIDTH
    elements: list[str] = field(default_factory=list)
    fills: dict[str, None] = field(default_factory=dict)

    def box(self, x: float, y: float, width: float, height: float, fill: str = "blank") -> None:
        """A rectangle with an outline, filled by one of `fills`."""
        self.fills[fill] = None
        size = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        self.elements.append(f'<rect {size} fill="url(#{fill})" stroke="{INK}" stroke-width="0.8"/>')

    def line(self, points: list[tuple[float, float]], *, dashed: bool = False, width: float = 0.8) -> None:
        """A line through these points."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashes = ' stroke-dasharray="4 2.5"' if dashed else ""
        self.elements.append(f'<polyline points="{path}" fill="none" stroke="{INK}" stroke-width="{width}"{dashes}/>')

    def arrow(self, points: list[tuple[float, float]]) -> None:
        """A line with a head at its end, which must be reached from the left."""
        self.line(points)
        x, y = points[-1]
        self.elements.append(
            f'<polygon points="{x:.1f},{y:.1f} {x - 6:.1f},{y - 3:.1f} {x - 6:.1f},{y + 3:.1f}" fill="{INK}"/>'
        )

    def mark(self, x: float, y: float) -> None:
        """A diamond around this point."""
        points = f"{x:.1f},{y - 5:.1f} {x + 5:.1f},{y:.1f} {x:.1f},{y + 5:.1f} {x - 5:.1f},{y:.1f}"
        self.elements.append(f'<polygon points="{points}" fill="#ffffff" stroke="{INK}" stroke-width="1.2"/>')

    def words(self, x: float, y: float, text: str, *, anchor: str = "start", strong: bool = False) -> None:
        """A line of words whose baseline starts, is centred or ends at this point."""
        weight = ' font-weight="bold"' if strong else ""
        place = f'x="{x:.1f}" y="{y:.1f}" text-anchor={quoteattr(anchor)}{weight}'
        self.elements.append(f'<text {place} fill="{INK}">{escape(_printable(text))}</text>')

    def chip(self, x: float, y: float, text: str) -> None:
        """A short text on white, centred around this point, to be read on any fill."""
        width = length(text) + 4
        size = f'x="{x - width / 2:.1f}" y="{y - 6:.1f}" width="{width:.1f}" height="12"'
        self.elements.append(f'<rect {size} rx="2" fill="#ffffff"/>')
        self.words(x, y + 3.4, text, anchor="middle", strong=True)

    def picture(self, height: float, alt: str, caption: str) -> Picture:
        """What was drawn, as a picture of this height with what it shows in words."""
        defs = "".join(pattern(name) for name in self.fills)
        opening = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.0f} {height:.0f}" font-size="{SIZE}"'
        svg = f"<svg {opening}><defs>{defs}</defs>{''.join(self.elements)}</svg>"
        return Picture(svg, alt, self.width, height, caption)


def length(text: str) -> float:
    """About how many points a text is long."""
    return len(text) * SIZE * LETTER


def wrapped(text: str, room: float, lines: int) -> list[str]:
    """A text in at most so many lines of so many points; what does not fit is left out behind " …"."""
    letters = max(4, int(room / (SIZE * LETTER)))
    found = [""]
    for word in " ".join(text.split()).split(" "):
        longer = f"{found[-1]} {word}".strip()
        if len(longer) <= letters or not found[-1]:
            found[-1] = longer if len(longer) <= letters else f"{longer[: letters - 1]}…"
        else:
            found.append(word if len(word) <= letters else f"{word[: letters - 1]}…")
    if len(found) > lines:
        found = [*found[: lines - 1], f"{found[lines - 1][: letters - 2].rstrip()} …"]
    return found


def _printable(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return "".join(letter for letter in text if letter.isprintable())
