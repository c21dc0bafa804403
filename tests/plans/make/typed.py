"""Text as typewriters and old systems print it: dots that lead to an answer, columns kept apart by spaces."""

import textwrap

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape

_LEADER = 30
_SHORT, _WIDE, _PAGE = 11, 26, 12  # letters in a column, lines on a page
_LINE = 66  # letters, at which mail programs break
_NARROW = ("ref", "due", "status")


def leaders(plan: Plan, shape: Shape) -> str:
    """A list in which dots lead from each label to its answer."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, *([section.lead_line] if section.leads else []), ""]
        for action in section.actions:
            lines.append(f"{action.number} {action.title}")
            pairs = zip(shape.headings(plan), shape.values(plan, section, Focus(), action), strict=True)
            lines += [f"{f'{heading} '.ljust(_LEADER, '.')} {text}" for heading, text in pairs]
            lines.append("")
    return "\n".join(lines)


def printout(plan: Plan, shape: Shape) -> str:
    """A line printer's list: a head on every page, columns kept apart by spaces, cells of several lines, "(CONT'D)"."""
    widths = _widths(shape)
    heads = [_spaced([heading.upper() for heading in shape.headings(plan)], widths)]
    heads.append(_spaced(["-" * (width - 2) for width in widths], widths))
    pages = _cut(_body(plan, shape, widths), _PAGE)
    made = []
    for number, (name, lines) in enumerate(pages, 1):
        again = [f"{name} (CONT'D)", ""] if name else []
        top = [plan.title.upper(), f"ACTION LIST 14/01/26{f'PAGE {number}'.rjust(60)}", "", *heads, ""]
        made.append("\n".join([*top, *again, *lines]))
    return "\n\f".join(made)


def page_print(plan: Plan, shape: Shape) -> str:
    """A list printed to text: headings once and without a rule, no form feeds, the pages counted at their feet."""
    widths = _widths(shape)
    pages = _cut(_body(plan, shape, widths), _PAGE)
    made = [plan.title, "", _spaced(shape.headings(plan), widths)]
    for number, (_, lines) in enumerate(pages, 1):
        made += [*lines, "", f"{' ' * 40}Page {number} of {len(pages)}", ""]
    return "\n".join(made)


def hands(plan: Plan, shape: Shape) -> str:
    """A report that three hands wrote: one part as a pasted table, one as forms with notes between, one in lines."""
    made = [plan.title, ""]
    for at, section in enumerate(plan.sections):
        rows = [shape.values(plan, section, Focus(), action) for action in section.actions]
        made += [section.heading, *([section.lead_line] if section.leads else []), ""]
        made += (_pasted, _forms, _run_on)[at % 3](shape.headings(plan), rows)
    return "\n".join(made)


def spaced_and_quoted(plan: Plan, shape: Shape) -> str:
    """A report pasted from two sources by turns: records that a system printed, and mails quoted line by line."""
    made = [plan.title, ""]
    for at, section in enumerate(plan.sections):
        rows = [shape.values(plan, section, Focus(), action) for action in section.actions]
        made += [section.heading, *([section.lead_line] if section.leads else []), ""]
        made += (_records, _quoted)[at % 2](shape.headings(plan), rows)
    return "\n".join(made)


def _records(headings: list[str], rows: list[list[str]]) -> list[str]:
    """A label, spaces up to one column and the answer for each field, with an empty line behind each record."""
    edge = max(map(len, headings)) + 3
    made: list[str] = []
    for row in rows:
        for heading, text in zip(headings, row, strict=True):
            first, *others = textwrap.wrap(" ".join(text.split()), _LINE) or [""]
            made += [f"{heading:<{edge}}{first}".rstrip(), *(" " * edge + line for line in others)]
        made.append("")
    return made


def _quoted(headings: list[str], rows: list[list[str]]) -> list[str]:
    """A mail as it stands below the answer to it, each line of it behind a sign."""
    made = ["From: Ada Moss", "Sent: 16 June 2026 22:12", "Subject: RE: our part of the plan", ""]
    for row in rows:
        made += [f"> {row[0]} {' '.join(row[1].split())}"]
        for heading, text in zip(headings[2:], row[2:], strict=True):
            made += [f"> {line}" for line in textwrap.wrap(f"{heading}: {' '.join(text.split())}", _LINE)]
        made.append(">")
    return [*made, ""]


def _pasted(headings: list[str], rows: list[list[str]]) -> list[str]:
    return ["\t".join(row) for row in (headings, *rows)] + [""]


def _forms(headings: list[str], rows: list[list[str]]) -> list[str]:
    made: list[str] = []
    for at, row in enumerate(rows):
        note = ["(The returns below came by post and were typed in on Friday.)", ""] if at == 1 else []
        made += [*note, *("\t".join(pair) for pair in zip(headings, row, strict=True)), ""]
    return made


def _run_on(headings: list[str], rows: list[list[str]]) -> list[str]:
    """The number and the title, and each other column behind its heading, in one line."""
    made: list[str] = []
    for row in rows:
        told = [f"{heading}: {text.rstrip('.')}." for heading, text in zip(headings[2:], row[2:], strict=True)]
        made += [f"{row[0]}: {row[1]}. {' '.join(told)}", ""]
    return made


def _widths(shape: Shape) -> list[int]:
    return [_SHORT if key in _NARROW else _WIDE for key in shape.keys]


def _body(plan: Plan, shape: Shape, widths: list[int]) -> list[tuple[str, list[str]]]:
    """The lines of each section's opening and of each row, with the section that goes on with them."""
    body: list[tuple[str, list[str]]] = []
    for section in plan.sections:
        if "section" not in shape.keys:
            lead = [section.lead_line] if section.leads else []
            body.append(("", [section.heading, *lead, ""]))
        for action in section.actions:
            body.append((section.heading, [*_lines(plan, shape, section, action, widths), ""]))
    return body


def _cut(body: list[tuple[str, list[str]]], size: int) -> list[tuple[str, list[str]]]:
    """The lines cut at the end of each page, wherever that falls, and the section that goes on there."""
    pages: list[tuple[str, list[str]]] = [("", [])]
    for name, lines in body:
        for line in lines:
            if len(pages[-1][1]) >= size:
                pages.append((name, []))
            pages[-1][1].append(line)
    return pages


def _lines(plan: Plan, shape: Shape, section: Section, action: Action, widths: list[int]) -> list[str]:
    """An action's row, its cells broken at their widths."""
    values = shape.values(plan, section, Focus(), action)
    cells = [textwrap.wrap(value, width - 2) for value, width in zip(values, widths, strict=True)]
    depth = max(map(len, cells))
    return [_spaced([cell[at] if at < len(cell) else "" for cell in cells], widths) for at in range(depth)]


def _spaced(texts: list[str], widths: list[int]) -> str:
    return "".join(text.ljust(width) for text, width in zip(texts, widths, strict=True)).rstrip()
