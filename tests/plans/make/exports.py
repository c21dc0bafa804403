"""Tables as programs export them: lines about the export around the table, codes for each group, days of writing."""

import csv
import io
from collections.abc import Iterator

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape
from openpyxl import Workbook


def export(plan: Plan, shape: Shape) -> str:
    """A CSV of a performance system: who printed it when, an empty line, the table, and how many records it has."""
    held = io.StringIO()
    writer = csv.writer(held, delimiter=";", lineterminator="\r\n")
    label = plan.sections[0].label
    writer.writerow([f"{plan.title}: all records"])
    writer.writerow(["Printed on", "2 March 2026", "by", "Office of the librarian"])
    writer.writerow([])
    writer.writerow([f"{label} code", f"{label} name", *shape.headings(plan), "Last modified on", "Link"])
    seats = [
        (section, focus, action) for section in plan.sections for focus in section.focus for action in focus.actions
    ]
    for at, (section, focus, action) in enumerate(seats):
        values = shape.values(plan, section, focus, action)
        writer.writerow([section.number, section.title, *values, f"{at + 10}/02/2026", ""])
    writer.writerow([f"Records: {len(seats)}"])
    writer.writerow([])
    writer.writerow(["Filters: state is not Archived, and group is not Staff"])
    return held.getvalue()


def board(plan: Plan, shape: Shape) -> str:
    """A CSV of a board of tasks: the key and title of a card, its bucket, how urgent it is and who made it when."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\n")
    headings = dict(zip(shape.keys, shape.headings(plan), strict=True))
    first = ("Key", "Title", "Bucket", "Urgency", "Created by", "Created at")
    rest = [key for key in shape.keys if key not in ("section", "ref", "action")]
    writer.writerow([*first, *(headings[key] for key in rest)])
    for section in plan.sections:
        for focus in section.focus:
            for at, action in enumerate(focus.actions):
                values = [shape.value(plan, section, focus, action, key) for key in rest]
                urgency = ("Medium", "Urgent")[at % 2]
                card = (action.number, action.title, section.heading, urgency, "Office", f"2025-04-0{at + 1}")
                writer.writerow([*card, *values])
    return held.getvalue()


def of_parents(plan: Plan, shape: Shape) -> str:
    """A CSV of a database: everything by its key, the newest first, each with the key of its parent."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    headings = dict(zip(shape.keys, shape.headings(plan), strict=True))
    rest = [key for key in shape.keys if key not in ("ref", "action")]
    writer.writerow(["Record ID", "Parent ID", headings["ref"], "Title", *(headings[key] for key in rest)])
    rows = list(_records(plan))
    for key, parent, number, title, seat in reversed(rows):
        told = [shape.value(plan, *seat, one) if seat else "" for one in rest]
        writer.writerow([key, parent, number, title, *told])
    return held.getvalue()


def _records(plan: Plan) -> Iterator[tuple[str, str, str, str, tuple[Section, Focus, Action] | None]]:
    """Key, parent's key, number and title of everything, and where an action has its seat."""
    for one, section in enumerate(plan.sections):
        top = f"rec{one:02}"
        yield top, "", section.number, section.title, None
        for two, focus in enumerate(section.focus):
            middle = f"{top}x{two:02}"
            if focus.title:
                yield middle, top, focus.number, focus.title, None
            for three, action in enumerate(focus.actions):
                parent = middle if focus.title else top
                yield f"{middle}x{three:02}", parent, action.number, action.title, (section, focus, action)


def outlined(plan: Plan, shape: Shape) -> Workbook:
    """A sheet of a planning program: one list, each row with its level in the outline, the plan itself on level 1."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Task_Table"
    rest = [key for key in shape.keys if key not in ("ref", "action")]
    names = dict(zip(shape.keys, shape.headings(plan), strict=True))
    sheet.append(["Outline level", names["ref"], "Task name", *(names[key] for key in rest)])
    sheet.append([1, "", plan.title])
    for _, parent, number, title, seat in _records(plan):
        level = 2 if not parent else 4 if seat and seat[1].title else 3
        told = [shape.value(plan, *seat, key) if seat else None for key in rest]
        sheet.append([level, number, title, *told])
    return book
