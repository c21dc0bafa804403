"""Mails as programs save them and as people paste them: pages with tables, attachments, older mails quoted below."""

import re
from dataclasses import replace
from email.message import EmailMessage
from html import escape

from examples.make.plan import Focus, Plan
from examples.make.shape import Shape
from tests.plans.make import pasted

_OLDER = (("From", "Hale, Bo"), ("Sent", "02 September 2025 09:14"), ("To", "Everybody on the list"))
_DATE = "Mon, 01 Dec 2025 16:20:00 +0000"


def outlook(plan: Plan, shape: Shape) -> str:
    """A mail of two forms, words in base64 and a page in quoted-printable; below the tables those of an older mail."""
    message = _message(plan)
    message.set_content("The tables can be seen where pages are shown.\n", cte="base64")
    fields = "<br>".join(f"<b>{name}:</b> {value}" for name, value in (*_OLDER, ("Subject", plan.title)))
    older = f"<div style='border-top:solid 1pt'><p>{fields}</p></div><p>Dear all, here is where we are.</p>"
    page = f"<html><body><p>All, this is the latest.</p>{_tables(plan, shape)}<p>Best, Ann</p>"
    page += f"{older}{_tables(_before(plan), shape)}</body></html>"
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    return _still(message)


def attached(plan: Plan, shape: Shape) -> str:
    """A few words, a picture that no reader takes, and the plan as a file."""
    message = _message(plan)
    message.set_content("Dear all,\n\nthe plan is attached, with what you sent me until Friday.\n\nAnn\n")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="crest.png")
    message.add_attachment(pasted.commas(plan, shape).encode(), maintype="text", subtype="csv", filename="plan.csv")
    return _still(message)


def thread(plan: Plan, shape: Shape) -> str:
    """A pasted thread: the newest state in lines, and below it the mail that it answers, with marks of quotation."""
    older = pasted.status_lines(_before(plan), shape).split("\n")
    quoted = [f"> {line}" for line in older]
    head = [f"Subject: RE: {plan.title}", "", "All, this is the latest.", ""]
    newest = pasted.status_lines(plan, shape).split("\n")[1:]
    return "\n".join([*head, *newest, "Best, Ann", "", "On 2 September 2025 at 09:14, Bo Hale wrote:", "", *quoted])


def _before(plan: Plan) -> Plan:
    """The plan as it stood before: every status is the first."""
    first = next(iter(plan.statuses))
    sections = (
        replace(section, focus=tuple(_stood(focus, first) for focus in section.focus)) for section in plan.sections
    )
    return replace(plan, sections=tuple(sections))


def _stood(focus: Focus, status: str) -> Focus:
    return replace(focus, actions=tuple(replace(action, status=status) for action in focus.actions))


def _tables(plan: Plan, shape: Shape) -> str:
    parts = []
    for section in plan.sections:
        heads = "".join(f"<td><b>{escape(heading)}</b></td>" for heading in shape.headings(plan))
        rows = (shape.values(plan, section, Focus(), action) for action in section.actions)
        cells = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in rows)
        table = f"<table><tr>{heads}</tr>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        parts.append(f"<p><b>{escape(section.heading)}</b></p>{table}")
    return "".join(parts)


def _message(plan: Plan) -> EmailMessage:
    message = EmailMessage()
    for name, value in (("From", "Ann Lowe <ann@vale.example>"), ("To", "all@vale.example"), ("Date", _DATE)):
        message[name] = value
    message["Subject"] = f"FW: {plan.title}"
    message["Message-ID"] = "<1@vale.example>"
    return message


def _still(message: EmailMessage) -> str:
    """The mail with the same marks between its parts each time that it is made."""
    text = message.as_string()
    for at, boundary in enumerate(dict.fromkeys(re.findall(r'boundary="([^"]+)"', text))):
        text = text.replace(boundary, f"=_part_{at}_of_a_mail")
    return text
