"""How a mail of ours is made: the same words as plain text and as HTML, with no picture and nothing loaded."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from textwrap import dedent

from milepost.core.errors import InvalidInput

PLACEHOLDER = re.compile(r"\{(\w*)\}")
ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
BULLET = "- "
Button = tuple[str, str]

# Colours stand in a style and on the button itself, since some programs drop the one and some the other.
STYLE = dedent("""\
    body{margin:0;padding:24px 16px;background:#ffffff;color:#14201f}
    main{max-width:36em;font:17px/1.5 system-ui,-apple-system,"Segoe UI",Arial,sans-serif}
    a{color:#0b5d5e}
    .small{font-size:15px;overflow-wrap:anywhere}
    @media (prefers-color-scheme:dark){
    body{background:#14201f;color:#f2f5f4}
    a{color:#8fd3d0}}
    """)
ROUND_BUTTON = "background:#0b5d5e;border:12px solid #0b5d5e;border-width:12px 20px"
ON_BUTTON = "color:#ffffff;font-weight:bold;text-decoration:none"


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

    Lines that open with "- " are a list too, and addresses in the words are links.
    """
    title = " ".join(subject.split())
    blocks = list(_blocks([*paragraphs, *(BULLET + " ".join(item.split()) for item in items)]))
    buttons = [*([button] if button else []), *more_buttons]
    text = ["\n".join(lines) for lines in blocks]
    text += [f"{words}:\n{address}" for words, address in buttons]
    html = [_block(lines) for lines in blocks]
    html += [_button(words, address) for words, address in buttons]
    if footer:
        text.append(footer)
        html.append(f'<p class="small">{_linked(footer)}</p>')
    return Letter(title, "\n\n".join(text) + "\n", _page(title, html))


def fill(wording: str, words: Mapping[str, str]) -> str:
    """The wording with {name} and the like filled in; raises InvalidInput for a placeholder that nobody knows."""
    unknown = sorted({found[1] for found in PLACEHOLDER.finditer(wording)} - set(words))
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in words)
        raise InvalidInput(f"“{{{unknown[0]}}}” means nothing here. You can use {known}.", "wording")
    return PLACEHOLDER.sub(lambda found: words[found[1]], wording)


def _blocks(paragraphs: Iterable[str]) -> Iterator[list[str]]:
    """Paragraphs as lists of lines, where bullets that follow each other are one block and other lines another."""
    lines = [(number, line.rstrip()) for number, text in enumerate(paragraphs) for line in text.split("\n")]
    said = [(number, line) for number, line in lines if line]
    for _, group in groupby(said, key=lambda one: -1 if one[1].startswith(BULLET) else one[0]):
        yield [line for _, line in group]


def _block(lines: Sequence[str]) -> str:
    if lines[0].startswith(BULLET):
        return f"<ul>{''.join(f'<li>{_linked(line.removeprefix(BULLET))}</li>' for line in lines)}</ul>"
    return f"<p>{'<br>'.join(_linked(line) for line in lines)}</p>"


def _button(words: str, address: str) -> str:
    """The words as a button, made of a table because Outlook pads nothing else, and the address in full."""
    link = f'<a href="{escape(address)}" style="{ON_BUTTON}">{escape(words)}</a>'
    cell = f'<table role="presentation" cellspacing="0"><tr><td style="{ROUND_BUTTON}">{link}</td></tr></table>'
    return f'{cell}<p class="small">{_linked(address)}</p>'


def _linked(text: str) -> str:
    """The text as HTML; nothing in it is taken for markup, and addresses can be followed."""
    parts, end = [], 0
    for found in ADDRESS.finditer(text):
        address = escape(found[0])
        parts += [escape(text[end : found.start()]), f'<a href="{address}">{address}</a>']
        end = found.end()
    return "".join([*parts, escape(text[end:])])


def _page(title: str, blocks: Iterable[str]) -> str:
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>"
    )
    body = "\n".join(blocks)
    return f'<!doctype html>\n<html lang="en-GB"><head>{head}</head>\n<body><main>\n{body}\n</main></body></html>\n'
