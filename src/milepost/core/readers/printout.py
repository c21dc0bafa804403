"""Text that was set out for a printer: heads that stand again on every page, answers that hang below their first line.

Only what was printed so is touched: pages parted by form feeds or by heads that count them, dots that lead to answers.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from milepost.core.words import numbering

Numbered = tuple[int, str]  # a line with its number in the file

_FEED = "\f"
_COUNTS_PAGES = re.compile(r"(?:^|\s{2,}|[-–|]\s*)page\s*:?\s*\d+(?:\s*(?:of|/)\s*\d+)?\W*$", re.IGNORECASE)
_CONTINUED = re.compile(
    r"\s*(?P<title>\S.{0,150}?)\s*(?:[(\[]\s*cont(?:inued|in|[’'.]?d)?\.?\s*[)\]]|\bcont(?:inued|[’']d|d\.|\.))(?=\s{2,}|$)",
    re.IGNORECASE,
)
_LEADER = re.compile(r"\S ?\.{3,}(?:\s|$)")
_STOP = re.compile(r"(?:(?<=\S)\s{2,}|\.{3,}\s+)(?=\S)")
_LABELLED = re.compile(r"\s*\S[^:.]{0,40}?(?::(?:\s|$)|\s?\.{3,}(?:\s|$))")
_ANSWERED = re.compile(r"\s*[A-Za-z][^:.]{0,40}?:\s+(?=\S)")
_BULLET = re.compile(r"\s*[-–•*·]\s")
_ENDS = ".:;!?"
_FEWEST_CUT = 4  # sentences that go on in the next line, in a text that a program broke at one width
_NEAR, _FEWEST_NEAR = 12, 2  # lines around one; those among them that tell how long lines are there
_LEAST_INDENT, _FEWEST_LEADERS, _DEEPEST, _MOST_WORDS, _NARROWEST = 3, 5, 12, 12, 50


def unpaged(lines: Sequence[Numbered]) -> tuple[list[Numbered], list[Numbered]]:
    """The lines as one roll of paper, and apart from them what later pages say again: heads, titles that go on."""
    pages = _pages(lines)
    tops = Counter(mark for page in pages for mark in {_mark(text) for _, text in page[:_DEEPEST] if text.strip()})
    feet = Counter(mark for page in pages for mark in {_mark(text) for _, text in _foot(page)})
    kept, again = [], []
    said: set[str] = set()
    for at, page in enumerate(pages):
        foot = _foot(page) if all(feet[_mark(text)] > 1 for _, text in _foot(page)) else []
        page = page[: len(page) - len(foot)] if foot else page
        head = _head(page, tops) if at else 0
        again += [line for line in page[:head] if line[1].strip()]
        rest = page[head:]
        if at:
            rest, titles = _without_titles(_stripped(rest), said)
            again += titles
        said.update(opening for _, text in rest for opening in _openings(text))
        kept += rest
        again += foot
    return kept, again


def hanging(lines: Sequence[Numbered], *, is_printout: bool) -> list[Numbered]:
    """The lines of a printout, each with those that hang right below where its own text begins."""
    if not is_printout:
        return _filled(lines)
    joined: list[Numbered] = []
    stops: frozenset[int] = frozenset()
    for number, text in lines:
        indent = len(text) - len(text.lstrip())
        if indent in stops and not _BULLET.match(text) and not _LABELLED.match(text):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {text.strip()}")
            continue
        joined.append((number, text))
        stops = frozenset(match.end() for match in _STOP.finditer(text) if match.end() >= _LEAST_INDENT)
    return joined


def _filled(lines: Sequence[Numbered]) -> list[Numbered]:
    """The lines of any text, each with those that stand right below its answer only because it was full.

    A line is full where the first word of the next would have gone beyond the longest of such lines.
    """
    hung = {at for at in range(1, len(lines)) if _hangs(lines, at)}
    more = {at for at in range(2, len(lines)) if at - 1 in hung and _indent(lines[at][1]) == _indent(lines[at - 1][1])}
    flush = [at for at in range(1, len(lines)) if _may_go_on(lines, at)]
    cut = [at for at in flush if lines[at][1].strip()[0].islower() and lines[at - 1][1].rstrip()[-1] not in _ENDS]
    more |= set(flush) if len(cut) >= _FEWEST_CUT else set()
    under = {at for at in hung | more if not _BULLET.match(lines[at][1]) and not _LABELLED.match(lines[at][1])}
    known = sorted({*hung, *cut} if len(cut) >= _FEWEST_CUT else under)
    widths = _widths(lines, known)
    joined: list[Numbered] = []
    for at, (number, text) in enumerate(lines):
        above = lines[at - 1][1].rstrip() if at in under else ""
        if above and len(above) + 1 + len(text.split()[0]) > widths(at) >= _NARROWEST:
            joined[-1] = (joined[-1][0], f"{joined[-1][1].rstrip()} {text.strip()}")
        else:
            joined.append((number, text))
    return joined


def _widths(lines: Sequence[Numbered], known: Sequence[int]) -> Callable[[int], int]:
    """How long lines are where one stands: as the lines near it that are known to go on, else as all of them.

    Each mail of a thread is broken at a width of its own.
    """
    long = {at: len(lines[at - 1][1].rstrip()) for at in known}
    widest = max(long.values(), default=0)

    def width(at: int) -> int:
        near = known[bisect_left(known, at - _NEAR) : bisect_left(known, at + _NEAR)]
        return max(long[one] for one in near) if len(near) >= _FEWEST_NEAR else widest

    return width


def _may_go_on(lines: Sequence[Numbered], at: int) -> bool:
    """Whether a line stands right below another, as far in, and opens neither a part nor a heading."""
    above, text = lines[at - 1][1], lines[at][1]
    words = text.strip()
    if not words or not above.strip() or _indent(above) != _indent(text) or not any(map(str.isalnum, above)):
        return False
    return words[0].isalnum() and not words.isupper() and not above.isupper() and not numbering.leading(words).number


def _hangs(lines: Sequence[Numbered], at: int) -> bool:
    """Whether a line begins exactly below the answer that the line above it gives behind its label.

    Or it stands further in than a label, a bullet or a number above it, as typists set in what goes on.
    """
    above, text = lines[at - 1][1], lines[at][1]
    if not text.strip():
        return False
    label = _ANSWERED.match(above)
    is_in = _indent(text) > _indent(above) and bool(label or _BULLET.match(above) or numbering.leading(above).number)
    return is_in or (label is not None and _indent(text) == label.end())


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def is_printout(lines: Sequence[Numbered]) -> bool:
    """Whether lines were set out for a printer."""
    if any(_FEED in text for _, text in lines) or sum(1 for _, text in lines if _COUNTS_PAGES.search(text)) > 1:
        return True
    return sum(1 for _, text in lines if _LEADER.search(text)) >= _FEWEST_LEADERS


def _pages(lines: Sequence[Numbered]) -> list[list[Numbered]]:
    """The lines of each page, by form feeds or else by the heads that count pages."""
    pages: list[list[Numbered]] = [[]]
    if any(_FEED in text for _, text in lines):
        for number, text in lines:
            first, *others = text.split(_FEED)
            if first or not others:
                pages[-1].append((number, first))
            pages.extend([(number, other)] for other in others)
        return pages
    cuts = _cuts(lines)
    for at, line in enumerate(lines):
        if at in cuts and any(text.strip() for _, text in pages[-1]):
            pages.append([])
        pages[-1].append(line)
    return pages


def _cuts(lines: Sequence[Numbered]) -> frozenset[int]:
    """Where a block of lines begins that counts pages and comes again."""
    marks = Counter(_mark(text) for _, text in lines if _COUNTS_PAGES.search(text))
    cuts, start = set(), 0
    for at, (_, text) in enumerate(lines):
        if not text.strip():
            start = at + 1
        elif _COUNTS_PAGES.search(text) and marks[_mark(text)] > 1 and at - start < _DEEPEST:
            cuts.add(start)
    return frozenset(cuts)


def _head(page: Sequence[Numbered], tops: Counter[str]) -> int:
    """How many lines at the top of a page stand at the top of others, too."""
    end = 0
    for at, (_, text) in enumerate(page[:_DEEPEST], 1):
        if not text.strip():
            continue
        if tops[_mark(text)] < 2:
            break
        end = at
    return end


def _foot(page: Sequence[Numbered]) -> list[Numbered]:
    """The last line of a page where it counts pages; a page that is no more than that has none."""
    filled = [at for at, (_, text) in enumerate(page) if text.strip()]
    is_foot = len(filled) > 1 and _COUNTS_PAGES.search(page[filled[-1]][1])
    return list(page[filled[-1] :]) if is_foot else []


def _without_titles(page: list[Numbered], said: set[str]) -> tuple[list[Numbered], list[Numbered]]:
    """A page without the titles at its top that go on from pages before, and those titles."""
    titles: list[Numbered] = []
    for at, (number, text) in enumerate(page):
        if not text.strip():
            continue
        match = _CONTINUED.match(text)
        if not match or _words(match["title"]) not in said:
            break
        titles.append((number, match[0]))
        page[at] = (number, " " * match.end() + text[match.end() :])
        if page[at][1].strip():
            break
    return _stripped(page) if titles else page, titles


def _stripped(page: list[Numbered]) -> list[Numbered]:
    """The lines without the empty ones at the top: a page may begin within a row."""
    first = next((at for at, (_, text) in enumerate(page) if text.strip()), len(page))
    return page[first:]


def _openings(text: str) -> Iterator[str]:
    """Every run of words that a line begins with, up to so many: a title may be shortened where it goes on."""
    words = _words(text).split()
    for count in range(1, min(len(words), _MOST_WORDS) + 1):
        yield " ".join(words[:count])
    yield " ".join(words)


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def _mark(text: str) -> str:
    """A line without its numbers: those of pages differ."""
    return re.sub(r"\d+", "#", " ".join(text.split()))
