"""A label and number alone on a line ("Strategic Priority 1") are read with the title on the line below."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Item, Label, Line, Record, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.decoys import is_prose, reason_to_set_aside
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.paper_names import is_caption
from milepost.core.interpret.parts.labels import is_known_label

_LONGEST_TITLE = 150
_FEWEST = 2
_PLAIN, _BOLD = (0, False, False), (0, True, False)
_TOP = frozenset(map(key, TOP_LABELS))


def crowned(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each small label over a title ("Priority 1", "Workstream") in it, where a design has several.

    The titles are of one kind; who leads a section may stand below its title in the same way.
    """
    over: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        if isinstance(item, Line) and (label := _label(item.said.text)):
            over[label].append(at)
    made = {
        at: _joined(items[at], items[at + 1])
        for places in over.values()
        if len(places) >= _FEWEST and _have_titles(items, places)
        for at in places
    }
    joined = tuple(made.get(at, item) for at, item in enumerate(items) if at - 1 not in made)
    return tuple(_with_leads(joined)) if made else items


def _label(text: str) -> str:
    """What a line names that is but a label of sections, with its number or without: "Priority 1", "Workstream"."""
    opened = opening(text)
    is_named = opened is not None and opened.label and not (opened.title or opened.lead)
    if is_named and opened and (opened.number or key(text) == key(opened.label)):
        return key(opened.label)
    return key(text) if key(text) in _TOP else ""


def _have_titles(items: Sequence[Item], places: Sequence[int]) -> bool:
    """Whether the line below each label is its title, all of one kind, and the labels themselves are plain lines.

    Both may be bold.
    """
    titles = [items[at + 1] if at + 1 < len(items) else items[at] for at in places]
    lines = [line for line in titles if isinstance(line, Line) and _may_be_title(line)]
    bare = [item for at in places if isinstance(item := items[at], Line)]
    kinds, own = set(map(_kind, lines)), set(map(_kind, bare))
    return len(lines) == len(places) and len(kinds) == 1 and (own == {_PLAIN} or own == kinds == {_BOLD})


def _joined(bare: Item, title: Item) -> Item:
    if not isinstance(bare, Line) or not isinstance(title, Line):
        return title
    said = Said(f"{bare.said.text.strip()}: {title.said.text}", (*bare.said.places, *title.said.places))
    return replace(title, said=said)


def _with_leads(items: Sequence[Item]) -> Iterator[Item]:
    """The items with a lead's label right below a section's title ("Board sponsor") and the party below it as one."""
    last: Item | None = None
    label: Line | None = None
    for item in items:
        if label and isinstance(item, Line) and not item.level and not item.strong:
            text, places = f"{label.said.text}: {item.said.text}", (*label.said.places, *item.said.places)
            yield Line(Said(text, places))
            label, last = None, item
            continue
        if label:
            yield label
        is_below = isinstance(last, Line) and opening(last.said.text) is not None
        label = item if is_below and isinstance(item, Line) and _asks_lead(item.said.text) else None
        if not label:
            yield item
        last = item
    if label:
        yield label


def _asks_lead(text: str) -> bool:
    """Whether a line is but the label of a lead; "Goal lead: Ann Lowe" is answered."""
    return ":" not in text.rstrip(" :") and lead_line(f"{text}: x") is not None


@dataclass(frozen=True, slots=True)
class _Pair:
    """A bare label and the line below it that may be its title, with their places among the items."""

    at: int
    below: int
    label: Line
    title: Line

    @property
    def look(self) -> tuple[str, int, object, object]:
        opened = opening(self.label.said.text) or opening(self.label.said.text, MIDDLE_LABELS)
        word = opened.label.casefold() if opened else ""
        return word, self.below - self.at, _kind(self.label), _kind(self.title)


def entitled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each bare label and the heading that is its title as one line.

    Behind two of one look the last is one, too, though "Thank you" at the end looks as its title does.
    """
    said = Counter(item.said.text for item in items if isinstance(item, Line) and (item.level or item.strong))
    pairs = [pair for at in range(len(items)) if (pair := _pair(items, at, said))]
    sure = [pair for pair in pairs if _kind(pair.title) == _kind(pair.label) or _is_only_one(items, pair)]
    looks = Counter(pair.look for pair in sure)
    result = list(items)
    for pair in (pair for pair in pairs if pair in sure or looks[pair.look] >= _FEWEST):
        label, title = pair.label.said, pair.title.said
        said_together = replace(label, text=f"{label.text} {title.text}", places=(*label.places, *title.places))
        result[pair.at] = replace(pair.label, said=said_together)
        result[pair.below] = Label(title, "section title")
    return tuple(result)


def _pair(items: Sequence[Item], at: int, said: Counter[str]) -> _Pair | None:
    """The bare label at this place and what may be its title: no heading that comes again elsewhere.

    A plain line with the same words may stand in a list of contents.
    """
    bare = items[at]
    if not isinstance(bare, Line) or not _is_bare(bare.said.text):
        return None
    below = at + 1
    while below < len(items) and _comes_again(items[below], said):
        below += 1
    title = items[below] if below < len(items) else None
    return _Pair(at, below, bare, title) if isinstance(title, Line) and _may_be_title(title) else None


def _is_bare(text: str) -> bool:
    opened = opening(text) or opening(text, MIDDLE_LABELS)
    return opened is not None and bool(opened.label and opened.number) and not (opened.title or opened.lead)


def _comes_again(item: Item, said: Counter[str]) -> bool:
    return isinstance(item, Line) and bool(item.level or item.strong) and said[item.said.text] > 1


def _may_be_title(line: Line) -> bool:
    text = line.said.text.strip()
    if not (line.level or line.strong or line.band) or line.listed or line.is_sheet_name or len(text) > _LONGEST_TITLE:
        return False
    if _opens(text) or lead_line(text) or is_known_label(text) or text.endswith(":"):
        return False
    return not (is_prose(text) or is_caption(text) or reason_to_set_aside(text))


def _opens(text: str) -> bool:
    return any(opening(text, labels) for labels in (TOP_LABELS, MIDDLE_LABELS, ACTION_LABELS))


def _opens_action(item: Item) -> bool:
    """Whether a line opens an action, as over its box: "Action 1.1: Plant street trees"."""
    opened = opening(item.said.text, ACTION_LABELS) if isinstance(item, Line) else None
    return opened is not None and bool(opened.label and opened.title)


def _kind(line: Line) -> tuple[int, bool, bool]:
    return line.level, line.strong, line.band


def _is_only_one(items: Sequence[Item], pair: _Pair) -> bool:
    """Whether actions and no second line like this title stand before whatever opens next."""
    has_actions = False
    for item in items[pair.below + 1 :]:
        has_actions = has_actions or isinstance(item, Record) or _opens_action(item)
        if not isinstance(item, Line) or _opens_action(item):
            continue
        if opening(item.said.text) or _is_bare(item.said.text) or 0 < item.level <= pair.label.level:
            return has_actions
        if _kind(item) == _kind(pair.title):
            return False
    return has_actions
