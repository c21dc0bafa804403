"""Tables as programs export them: lines about the export around the table, codes for each group, days of writing."""

import csv
import io

from examples.make.plan import Plan
from examples.make.shape import Shape


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
