"""The board table as text that came out of a PDF: a line a row, cells torn by page ends, tags left in part."""

import textwrap
from collections.abc import Iterator

from examples.make.plan import Action, Focus, Plan, Section

WIDTHS = {"focus": 18, "action": 22, "now": 34, "well": 24, "worry": 24, "next": 34}


def text(plan: Plan) -> str:
    """The whole document."""
    lines = ["", "", plan.title, ""]
    for section in plan.sections:
        lines += [*_opening(plan, section), "\t".join((*plan.head.values(), *plan.columns.values()))]
        for focus in section.focus:
            for position, action in enumerate(focus.actions):
                lines += _rows(plan, focus if position == 0 else Focus(), action)
        lines.append("")
    return "\n".join([*lines, plan.closing]) + "\n"


def _opening(plan: Plan, section: Section) -> list[str]:
    heading = f"{plan.report} {section.heading}"
    if section.lead_on_heading:
        return [f"{heading}. {section.lead_line}" + "\t" * (len(plan.columns) + 1)]
    return [heading, "", section.lead_line, ""]


def _rows(plan: Plan, focus: Focus, action: Action) -> Iterator[str]:
    cells = {"focus": focus.printed, "action": f"{action.number} {action.title}".strip()}
    cells |= {key: action.cell(key) for key in plan.columns}
    if action.shifted:
        cells = dict(zip(cells, [_run_on(cells), *list(cells.values())[2:], ""], strict=True))
    wrapped = {key: _wrap(value, WIDTHS[key]) for key, value in cells.items()}
    cut = action.torn or 10_000
    yield "\t".join(_print(lines[:cut], tagged=action.tagged) for lines in wrapped.values())
    if action.torn:
        yield ""
        rests = [lines[cut:] for lines in wrapped.values()]
        yield "\t".join(_print(rest, tagged=action.tagged or _is_long(rest)) for rest in rests)


def _run_on(cells: dict[str, str]) -> str:
    return f"{cells['focus']} {cells['action']}".strip()


def _wrap(value: str, width: int) -> list[tuple[int, str]]:
    """The cell's lines, each with the number of its paragraph."""
    paragraphs = value.split("\n")
    return [
        (at, line)
        for at, paragraph in enumerate(paragraphs)
        for line in textwrap.wrap(paragraph, width, break_on_hyphens=False, break_long_words=False)
    ]


def _is_long(lines: list[tuple[int, str]]) -> bool:
    return len({at for at, _ in lines}) > 1


def _print(lines: list[tuple[int, str]], *, tagged: bool) -> str:
    paragraphs: dict[int, list[str]] = {}
    for at, line in lines:
        paragraphs.setdefault(at, []).append(line)
    parts = [" ".join(part) for part in paragraphs.values()]
    return " ".join(f"<p>{part}</p>" if tagged else part for part in parts)
