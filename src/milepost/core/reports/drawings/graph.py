"""Lineage as a graph: a box for every action, an arrow with its word for everything that led from one to another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.core.document.nodes import Picture
from milepost.core.plan.lineage import BECAME, Event
from milepost.core.plan.model import LinkKind
from milepost.core.reports.drawings.canvas import LINE, Canvas, wrapped
from milepost.core.reports.parts import action_heading

_ACROSS = 700.0  # points; the text of an A4 page on its side is as wide
_HIGHEST = 380.0  # points; a taller drawing would not stand on such a page
_WIDEST, _HIGH = 150.0, 42.0  # points of a box
_BESIDE, _BELOW = 86.0, 18.0  # points between two boxes: beside, where an arrow has its word, and below
MOST_COLUMNS = 4

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow from one name to another with its word."""

    start: str
    end: str
    kind: LinkKind


def graphs(events: Iterable[Event]) -> Iterator[Picture]:
    """A drawing for each group of actions that hang together; a group too large for a page is left to its table."""
    for edges in _groups(list(_edges(events))):
        columns = _columns(edges)
        rows = max(len(names) for names in columns)
        height = rows * (_HIGH + _BELOW)
        if len(columns) <= MOST_COLUMNS and height <= _HIGHEST:
            yield _drawn(edges, columns, height)


def _edges(events: Iterable[Event]) -> Iterator[Edge]:
    """What led to what; that one needs another made neither of them."""
    found = {
        Edge(action_heading(one.action), action_heading(one.other) if one.other else one.link.to, one.link.kind): None
        for one in events
        if one.leads_elsewhere and one.link.kind is not LinkKind.DEPENDS_ON
    }
    return iter(found)


def _groups(edges: list[Edge]) -> Iterator[list[Edge]]:
    """The arrows parted into those that share boxes, directly or by others."""
    chief: dict[str, str] = {}

    def find(name: str) -> str:
        while chief.setdefault(name, name) != name:
            name = chief[name]
        return name

    for edge in edges:
        chief[find(edge.end)] = find(edge.start)
    found: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        found[find(edge.start)].append(edge)
    return iter(found.values())


def _columns(edges: list[Edge]) -> list[list[str]]:
    """The boxes from left to right: each right of all that lead to it, as far as no circle forbids."""
    names = list(dict.fromkeys(name for edge in edges for name in (edge.start, edge.end)))
    depth = dict.fromkeys(names, 0)
    for _ in names:
        for edge in edges:
            if depth[edge.end] <= depth[edge.start] < len(names) - 1 and not _is_back(edge, edges):
                depth[edge.end] = depth[edge.start] + 1
    columns: dict[int, list[str]] = defaultdict(list)
    for name in names:
        columns[depth[name]].append(name)
    return [columns[at] for at in sorted(columns)]


def _is_back(edge: Edge, edges: list[Edge]) -> bool:
    """Whether it closes a circle: of the arrows of a circle the last in printed order points back."""
    reached, waiting = {edge.end}, [edge.end]
    earlier = edges[: edges.index(edge)]
    while waiting:
        name = waiting.pop()
        for one in earlier:
            if one.start == name and one.end not in reached:
                reached.add(one.end)
                waiting.append(one.end)
    return edge.start in reached


def _drawn(edges: list[Edge], columns: list[list[str]], height: float) -> Picture:
    box = min(_WIDEST, (_ACROSS - _BESIDE * (len(columns) - 1)) / len(columns) - 1)
    canvas = Canvas((box + _BESIDE) * len(columns) - _BESIDE + 1)
    places = {
        name: (0.5 + at * (box + _BESIDE), 1 + row * (_HIGH + _BELOW) + (height - len(names) * (_HIGH + _BELOW)) / 2)
        for at, names in enumerate(columns)
        for row, name in enumerate(names)
    }
    for edge in edges:
        _arrow(canvas, (places[edge.start], places[edge.end]), box, edge)
    for name, (x, y) in places.items():
        canvas.box(x, y, box, _HIGH)
        lines = wrapped(name, box - 10, 3)
        for line, words in enumerate(lines):
            canvas.words(x + 5, y + _HIGH / 2 + 3.4 + (line - (len(lines) - 1) / 2) * (LINE - 0.5), words)
    told = " ".join(f"{edge.start}: {BECAME[edge.kind][0].lower()} {edge.end}." for edge in edges)
    return canvas.picture(height, f"How actions led to others. {told}", "How actions led to others")


def _arrow(canvas: Canvas, ends: tuple[Point, Point], box: float, edge: Edge) -> None:
    """From the right of one box to the left of the other, its word in the gap beside the first."""
    (x1, y1), (x2, y2) = ends
    out, into, low = y1 + _HIGH / 2, y2 + _HIGH / 2, max(y1, y2) + _HIGH + _BELOW / 2
    points = [(x1 + box, out), (x2 - 12, into), (x2, into)]
    across = (_BESIDE - 12) / 2
    middle = (x1 + box + across, out + (into - out) * across / max(x2 - 12 - x1 - box, 1))
    if x2 <= x1:  # back, or within one column: around, below both boxes
        points = [(x1 + box / 2, y1 + _HIGH), (x1 + box / 2, low), (x2 - 8, low), (x2 - 8, into), (x2, into)]
        middle = ((x1 + box / 2 + x2) / 2, low)
    canvas.arrow(points)
    canvas.chip(*middle, BECAME[edge.kind][0])
