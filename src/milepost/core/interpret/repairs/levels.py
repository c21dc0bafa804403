"""Lines to what they open: the plan's title, a section, a focus area, a lead, the lead's own words, or nothing."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.interpret.items import Item, Label, Led, Line, Loose, Opened, Owned, Record, Said, Titled, Told
from milepost.core.interpret.meanings.columns import Role, guess, said
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening, plain_opening
from milepost.core.interpret.meanings.paper_names import names_all_actions, names_list, names_paper, names_return
from milepost.core.interpret.repairs.candidates import LEVELS, LONGEST_HEADING, Candidate, may_open, with_actions
from milepost.core.interpret.repairs.lists_again import lists_again
from milepost.core.interpret.repairs.nesting import after_all, beside, chapter, deepened, inner, tabs, without_echoes
from milepost.core.interpret.repairs.plan_names import named

_SEVERAL = 3
_BUTTON = 2  # words at most on a button above a page
_SUBJECT = re.compile(r"subject\s*:\s*(?:(?:fwd?|re)\s*:\s*)*(?=\S)", re.IGNORECASE)
_MAIL = re.compile(r"(?:from|to|cc|bcc|sent|date|subject|reply-to|attachments?)\s*:", re.IGNORECASE)


def levelled(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Every line replaced by what it is for the plan."""
    candidates = may_open(items)
    roles = _roles(items, candidates)
    opened = {candidate.at: candidate for candidate in candidates}
    title, owner = _named(
        items[: min(roles)] if roles else items, _title(items, min(roles)) if roles else _only_title(items)
    )
    result: list[Item] = []
    started = False
    for at, item in enumerate(items):
        started = started or isinstance(item, Record) or roles.get(at) is Role.SECTION
        if not isinstance(item, Line):
            result.append(item)
        elif at == title:
            result.extend(_titled(item.said))
        elif at == owner:
            result.append(Owned(item.said))
        else:
            result.append(_replaced(item, roles.get(at), opened.get(at), started))
    return tuple(result)


def _named(head: Sequence[Item], first: int | None) -> tuple[int | None, int | None]:
    """Where the plan's name stands and where the body's; a mail's subject is its name whatever follows."""
    if first is None or _SUBJECT.match(_words(head[first])):
        return first, None
    return named(head, first)


def _roles(items: Sequence[Item], candidates: Sequence[Candidate]) -> dict[int, Role]:
    """Which candidates open a section, which a focus area, and which but say that actions follow (`OTHER`).

    What a person said of a line counts first.
    """
    told = {one.at: role for one in candidates if (role := said(_words(items[one.at]))) in LEVELS and role}
    listed = {one.at: Role.OTHER for one in lists_again(items, candidates)}
    read = _read_roles(items, [one for one in candidates if one.at not in told | listed])
    areas = [at for at, role in read.items() if role is Role.FOCUS_AREA]
    names = [_words(items[at]) for at in areas]
    are_returns = all(names_return(plain_opening(name).title) for name in names)
    if are_returns or all(map(names_list, names)):  # "Live actions" and "Closed actions" in each section
        read |= dict.fromkeys(areas, Role.OTHER)
    return read | listed | told


def _words(item: Item) -> str:
    return item.said.text if isinstance(item, Line) else ""


def _read_roles(items: Sequence[Item], candidates: Sequence[Candidate]) -> dict[int, Role]:
    governing = after_all(items, with_actions(items, deepened(items, without_echoes(items, candidates))))
    labels = {candidate.opening.label.casefold() for candidate in governing if candidate.opening}
    has_top = any(candidate.opening and not candidate.is_middle for candidate in governing)
    if labels and not _stand_below(items, governing):
        return dict(_by_label(items, governing, has_top))
    ranks: Sequence[int] = sorted({candidate.rank for candidate in governing})
    if _columns_hold_sections(items) and (len(governing) < len(ranks) + 1 or _labelled_cells(items)):
        return {}
    if _names_plan(items, governing) or _names_list(items, governing):
        return {}  # a single heading over everything names the plan, not a part of it
    if _say_the_same(items, governing):
        return {}
    ranks = _below_titles(items, candidates, governing, ranks)
    levels = dict(zip(ranks, (Role.SECTION, Role.FOCUS_AREA), strict=False))
    return {candidate.at: levels[candidate.rank] for candidate in governing if candidate.rank in levels}


def _stand_below(items: Sequence[Item], governing: Sequence[Candidate]) -> bool:
    """Whether all that has a label is a focus area by it, and stands below several headings without one."""
    named = [one for one in governing if one.opening]
    plain = [one for one in governing if not one.opening and all(one.rank < other.rank for other in named)]
    are_over = all(any(one is first for first in named) for before, one in pairwise(governing) if before in plain)
    are_inner = are_over and all(
        guess(one.opening.label).roles[:1] == (Role.FOCUS_AREA,) for one in named if one.opening
    )
    return (
        are_inner
        and len(plain) > 1
        and governing[0] in plain
        and not any(_is_sheet_name(items[one.at]) for one in plain)
    )


def _names_plan(items: Sequence[Item], governing: Sequence[Candidate]) -> bool:
    """Whether one heading stands over everything, and nothing before it could name the plan but its sheet's name."""
    headings = [one for one in governing if not _is_sheet_name(items[one.at])]
    if len(governing) != 1 and (len(governing) - len(headings) != 1 or len(headings) != 1 or headings[0].opening):
        return False
    title = _title(items, governing[-1].at)
    return title is None or _is_sheet_name(items[title]) or _outranks(items[governing[-1].at], items[title])


def _names_list(items: Sequence[Item], governing: Sequence[Candidate]) -> bool:
    """Whether the only heading over actions says that they follow, and not of what they are."""
    return len(governing) == 1 and names_list(_words(items[governing[0].at]))


def _outranks(heading: Item, line: Item) -> bool:
    """Whether a heading stands below a plain line, which may be a marking, the meeting or the item of its agenda."""
    if not isinstance(heading, Line) or not isinstance(line, Line):
        return False
    return heading.level > 0 and not (line.level or line.strong or line.band)


def _is_sheet_name(item: Item) -> bool:
    return isinstance(item, Line) and item.is_sheet_name


def _say_the_same(items: Sequence[Item], governing: Sequence[Candidate]) -> bool:
    """Whether sheets part the actions otherwise than by section: the same one stands in a column of several."""
    others = [_words(items[one.at]) for one in governing if not _is_sheet_name(items[one.at])]
    if len(others) == len(governing) or (others and set(Counter(others).values()) != {len(others)}):
        return False  # what comes again on every sheet is the title of a form: "Action form"
    cells = (cell for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))
    found = {(cell.text, cell.place.sheet) for cell in cells if cell.text and cell.place}
    return len({text for text, _ in found}) < len(found)


def _is_alone(governing: Sequence[Candidate], rank: int) -> bool:
    return sum(1 for candidate in governing if candidate.rank == rank) == 1


def _is_over_table(items: Sequence[Item], governing: Sequence[Candidate], rank: int) -> bool:
    """Whether column headings stand between the line of this rank and all that it covers: it is a sheet's title.

    So it is where the only sheet's name stands before it and several lines of one rank below.
    """
    others = [candidate for candidate in governing if candidate.rank != rank]
    if _is_sheet_name(items[others[0].at]) and len(others) > _SEVERAL:
        return True
    first = next(candidate.at for candidate in governing if candidate.rank == rank)
    after = next((candidate.at for candidate in governing if candidate.at > first), first)
    line = items[first]
    on_sheet = isinstance(line, Line) and line.said.place is not None and bool(line.said.place.sheet)
    return on_sheet and any(isinstance(item, Label) and item.role == "column heading" for item in items[first:after])


def _below_titles(
    items: Sequence[Item], candidates: Sequence[Candidate], governing: Sequence[Candidate], ranks: Sequence[int]
) -> Sequence[int]:
    """The ranks without those of single headings over everything: the paper's title, the sheet's, a chapter's."""
    if len(ranks) <= 1 or not _is_alone(governing, ranks[0]):
        return ranks
    ranks = ranks[1:]
    if len(ranks) > 1 and _is_alone(governing, ranks[0]):
        is_over = _is_over_table(items, governing, ranks[0])  # under the sheet's name the sheet's own title
        ranks = ranks[1:] if is_over or _is_chapter(items, candidates, governing, ranks) else ranks
    if len(ranks) == 1 and _is_alone(governing, ranks[0]) and names_paper(_words(items[governing[-1].at])):
        return ()  # a second title, below that of the body whose plan it is
    return ranks


def _is_chapter(
    items: Sequence[Item], candidates: Sequence[Candidate], governing: Sequence[Candidate], ranks: Sequence[int]
) -> bool:
    """Whether the only heading of the first rank says that the actions follow, and several below it say of what.

    Another of its rank that says so too is a part of the plan whose actions are still to come.
    """
    if _is_alone(governing, ranks[1]):
        return False
    telling = [one for one in candidates if one.rank == ranks[0] and names_all_actions(_words(items[one.at]))]
    return len(telling) == 1 and telling[0] in governing


def _columns_hold_sections(items: Sequence[Item]) -> bool:
    return any(cell.text for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))


def _labelled_cells(items: Sequence[Item]) -> bool:
    cells = (cell for item in items if isinstance(item, Record) for cell in item.said(Role.SECTION))
    return any(opening(cell.text) for cell in cells if cell.text)


def _by_label(items: Sequence[Item], governing: Sequence[Candidate], has_top: bool) -> list[tuple[int, Role]]:
    passed = tabs(items, [one for one in governing if one.opening])
    governing = [one for one in governing if one.at not in passed]
    opened = [one for one in governing if one.opening and not (has_top and one.is_middle)]
    over = chapter(items, opened)
    siblings = beside(items, governing, opened)
    nested = inner(items, [one for one in opened if one is not over])
    found: list[tuple[int, Role]] = []
    section: Candidate | None = None
    for candidate in governing:
        if candidate is over:
            continue
        is_inner = candidate.opening is not None and candidate.opening.label.casefold() == nested
        if candidate in siblings or (candidate in opened and not is_inner):
            section = candidate
            found.append((candidate.at, Role.SECTION))
        elif section is not None and (candidate.opening or candidate.rank > section.rank):
            found.append((candidate.at, Role.FOCUS_AREA))
    deeper = [_words(items[at]) for at, role in found if role is Role.FOCUS_AREA]
    if len(deeper) > 1 and len(set(deeper)) == 1:  # "Why it matters" in every section
        return [(at, role) for at, role in found if role is not Role.FOCUS_AREA]
    return found


def _title(items: Sequence[Item], end: int) -> int | None:
    """The first line before the first section and record that could name the plan, a sheet's name last of all."""
    named: int | None = None
    subject = (at for at, item in enumerate(items[:end]) if isinstance(item, Line) and _SUBJECT.match(item.said.text))
    if (at := next(subject, None)) is not None:
        return at
    for at, item in enumerate(items[:end]):
        if isinstance(item, Record):
            return named
        if isinstance(item, Line) and _may_be_title(item):
            if not item.is_sheet_name:
                return _heading_behind(items[:end], at)
            named = at if named is None else named
    return named


def _heading_behind(items: Sequence[Item], at: int) -> int:
    """The first heading of level 1 behind a plain word or two, such as a web page's “Accept”, or that line itself."""
    line = items[at]
    if not isinstance(line, Line) or line.level or line.strong or len(line.said.text.split()) > _BUTTON:
        return at
    lines = ((to, item) for to, item in enumerate(items) if to > at and isinstance(item, Line) and _may_be_title(item))
    return next((to for to, item in lines if item.level == 1 and not item.is_sheet_name), at)


def _only_title(items: Sequence[Item]) -> int | None:
    """The line that names a plan without sections: its only heading, where a plain line stands over that."""
    title = _title(items, len(items))
    headings = [at for at, item in enumerate(items) if isinstance(item, Line) and item.level and not item.is_sheet_name]
    is_over = title is not None and len(headings) == 1 and title < headings[0]
    return headings[0] if title is not None and is_over and _outranks(items[headings[0]], items[title]) else title


def _titled(said: Said) -> tuple[Item, ...]:
    """The line that names the plan; of a mail's subject the words behind "Subject: FW:"."""
    match = _SUBJECT.match(said.text)
    if not match:
        return (Titled(said),)
    return Label(said.worded(match[0].strip()), "label"), Titled(said.worded(said.text[match.end() :].strip()))


def _may_be_title(line: Line) -> bool:
    text = line.said.text.strip()
    return (
        not _MAIL.match(text)
        and len(text) <= LONGEST_HEADING
        and not text.endswith(".")
        and not reason_to_set_aside(text)
        and not lead_line(text)
    )


def _replaced(line: Line, role: Role | None, candidate: Candidate | None, started: bool) -> Item:
    text = line.said.text
    if line.is_sheet_name and not (role or started):
        return Label(line.said, "sheet name")
    reason = reason_to_set_aside(text)
    if reason:
        return Loose(line.said, reason)
    led = lead_line(text)
    if led and started:
        return Led(line.said, *led)
    if role is Role.OTHER:
        opened = plain_opening(text)
        if opened.lead and names_return(opened.title):
            return Led(line.said, opened.lead_label, opened.lead)
        return Label(line.said, "heading of a list")
    if role and candidate:
        return Opened(line.said, candidate.opening or plain_opening(text), role)
    if not started:
        return Loose(line.said, "This text stands before the first section.")
    return Told(line.said) if not line.level else Loose(line.said, "No action stands under this heading.")
