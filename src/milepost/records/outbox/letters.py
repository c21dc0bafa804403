"""How a mail of ours is made: the same words as plain text and as HTML, with no picture and nothing loaded."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from milepost.core.errors import InvalidInput

PLACEHOLDER = re.compile(r"\{(\w*)\}")
BUTTON = (
    "display:inline-block;padding:12px 20px;background:#0b5d5e;color:#ffffff;text-decoration:none;"
    "font-weight:bold;border-radius:2px"
)
BODY = "font-family:system-ui,-apple-system,Segoe UI,Arial,sans-serif;font-size:17px;line-height:1.5;max-width:36em"
Button = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail, ready for the outbox."""

    subject: str
    text: str
    html: str


def compose(
    *,
    subject: str,
    paragraphs: Sequence[str],
    items: Sequence[str] = (),
    button: Button | None = None,
    more_buttons: Sequence[Button] = (),
    footer: str = "",
) -> Letter:
    """A mail of paragraphs, a list, buttons as (words, address) and a footer; text and HTML say the same words.

    Lines that open with "- " are a list too.
    """
    buttons = [*([button] if button else []), *more_buttons]
    lines = [*paragraphs, *(["\n".join(f"- {item}" for item in items)] if items else [])]
    text = [*lines, *(f"{words}:\n{address}" for words, address in buttons), *([footer] if footer else [])]
    html = [*(_block(line) for line in lines), *(_button(*one) for one in buttons)]
    if footer:
        html.append(f'<p style="font-size:15px">{escape(footer)}</p>')
    page = f'<html lang="en-GB"><body style="{BODY}">{"".join(html)}</body></html>'
    return Letter(" ".join(subject.split()), "\n\n".join(text) + "\n", f"<!doctype html>{page}")


def fill(wording: str, words: Mapping[str, str]) -> str:
    """The wording with {name} and the like filled in; raises InvalidInput for a placeholder that nobody knows."""
    unknown = sorted({found[1] for found in PLACEHOLDER.finditer(wording)} - set(words))
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in words)
        raise InvalidInput(f"“{{{unknown[0]}}}” means nothing here. You can use {known}.", "wording")
    return PLACEHOLDER.sub(lambda found: words[found[1]], wording)


def _block(text: str) -> str:
    lines = text.split("\n")
    if all(line.startswith("- ") for line in lines):
        return f"<ul>{''.join(f'<li>{escape(line[2:])}</li>' for line in lines)}</ul>"
    return f"<p>{'<br>'.join(escape(line) for line in lines)}</p>"


def _button(words: str, address: str) -> str:
    """The words as a button, and the address in full for whoever reads without one."""
    button = f'<p><a href="{escape(address)}" style="{BUTTON}">{escape(words)}</a></p>'
    return f'{button}<p style="font-size:15px;word-break:break-all">{escape(address)}</p>'
