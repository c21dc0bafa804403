"""A whole designed paper as HTML: its cover, openings, sections with their actions, and what stands on each page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from bench.outside.invented import Action, Section, Words
from bench.outside.paper_action import COLOURS, Make, action_html, dot, tone

SECTIONS = ("plain", "band", "own page", "rail", "big number", "panel", "bare")
FURNITURE = ("none", "footer", "both", "tabs")
OPENINGS = ("none", "foreword", "figures", "quote", "key", "contents", "summary")
ENDS = ("none", "contact")
PAGES = ("portrait", "landscape")
_STYLE = (Path(__file__).parent / "paper.css").read_text(encoding="utf-8")
_STYLED = ("frame", "label", "answers", "number", "section", "columns", "font")  # parts that paper.css tells of
_WIDE = {"portrait": "A4", "landscape": "A4 landscape"}
_NAME = "Arden Community Plan 2025 to 2027"
_CONTACT = "Write to plan@arden.example or ring 01632 960 200."
_REPORT = "Report for January to March 2026"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, and what should be read of it."""

    make: Make
    words: Words
    html: str
    header: str
    footer: str
    means: Mapping[str, str]

    def expected(self, section: Section) -> dict[str, Any]:
        """The section as it should be read."""
        is_bare = self.make["section"] == "bare"
        return {
            "label": "" if is_bare or self.make["section"] == "big number" else self.words.section,
            "number": "" if is_bare else section.number,
            "title": section.title,
            "leads": [section.lead.compact] if self.make["led"] == "yes" else [],
            "focus_areas": [{"number": "", "title": "", "actions": list(map(self._action, section.actions))}],
        }

    def _action(self, action: Action) -> dict[str, Any]:
        is_colour = self.make["status"].startswith("legend")
        return {**action.compact, "status": tone(self.words, action.status)} if is_colour else action.compact


def page(make: Make, words: Words, sections: tuple[Section, ...]) -> Paper:
    """The paper of a plan."""
    is_colour = make["status"].startswith("legend")
    means = {tone(words, one): one for one in words.statuses} if is_colour else {}
    body = [f'<header class="cover"><h1>{_NAME}</h1><p class="subtitle">{_REPORT}</p></header>']
    body.append(_opening(make, words, sections))
    if is_colour or make["opening"] == "key":
        body.append(_key(words))
    body += [_section(make, words, section) for section in sections]
    if make["end"] == "contact":
        body.append(f'<footer class="end"><h2>Get in touch</h2><p>{_CONTACT}</p></footer>')
    if make["furniture"] == "tabs":
        tabs = "".join(f"<span>{escape(one.title)}</span>" for one in sections)
        body.insert(0, f'<nav class="tabs">{tabs}</nav>')
    html = _whole(make, "".join(body))
    header = footer = ""
    if make["furniture"] in ("footer", "both"):
        footer = _margin(f"{_NAME} <span style='margin-left:20px' class='pageNumber'></span>")
    if make["furniture"] == "both":
        header = _margin(f"{_REPORT}")
    return Paper(make, words, html, header, footer, means)


def _whole(make: Make, body: str) -> str:
    """The HTML of a page with these parts in its body, which has a class for each choice that has a look."""
    looks = " ".join(f"{part}-{make[part]}".replace(" ", "-") for part in _STYLED)
    right = "22mm" if make["furniture"] == "tabs" else "14mm"
    sheet = f"@page {{ size: {_WIDE[make['page']]}; margin: 16mm {right} 16mm 14mm }}"
    head = f'<meta charset="utf-8"><title>{_NAME}</title><style>{sheet}{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body class="{looks}">{body}</body></html>'


def _margin(text: str) -> str:
    return f"<div style='font-size:8px;font-family:Liberation Sans;width:100%;padding:0 14mm;color:#777'>{text}</div>"


def _key(words: Words) -> str:
    entries = (f"<span>{dot(words, one)} {escape(one)}</span>" for one in words.statuses)
    return f'<div class="key"><b>Key</b> {"".join(entries)}</div>'


def _opening(make: Make, words: Words, sections: tuple[Section, ...]) -> str:
    if make["opening"] == "contents":
        lines = (f"<li><span>{escape(one.title)}</span><span>{at}</span></li>" for at, one in enumerate(sections, 2))
        return f'<div class="contents"><h2>Contents</h2><ul>{"".join(lines)}</ul></div>'
    if make["opening"] == "summary":
        said = [action.status for section in sections for action in section.actions]
        counts = ((str(said.count(one)), escape(one)) for one in words.statuses)
        return f'<h2 class="glance">At a glance</h2>{_figures(counts)}'
    return _OPENINGS.get(make["opening"], "")


def _figures(figures: Iterable[tuple[str, str]]) -> str:
    told = (f"<div><b>{figure}</b><span>{of}</span></div>" for figure, of in figures)
    return f'<div class="figures">{"".join(told)}</div>'


_OPENINGS = {
    "foreword": (
        '<div class="foreword"><h2>Foreword</h2><p>This report tells the people of Arden what was done in the '
        "quarter, and what comes next. It was put together from the returns of all partners.</p>"
        "<p><i>Councillor May Thornton, Chair</i></p></div>"
    ),
    "figures": _figures(
        (("1,240", "people helped since April"), ("62%", "of visits within a week"), ("18", "new volunteers"))
    ),
    "quote": "<blockquote>“I never knew who to ring. Now I do.”<cite>A carer from Mill Valley</cite></blockquote>",
}


def _section(make: Make, words: Words, section: Section) -> str:
    kind = make["section"].replace(" ", "-")
    number, title = escape(section.number), escape(section.title)
    told = f"{escape(words.section_lead)}: {escape(str(section.lead))}"
    led = f'<p class="sled">{told}</p>' if make["led"] == "yes" else ""
    name = {
        "bare": f"<h2>{title}</h2>",
        "big-number": f'<div class="numbered"><b>{number}</b><h2>{title}</h2></div>',
        "rail": f'<p class="eyebrow">{escape(words.section)} {number}</p><h2>{title}</h2>',
        "own-page": f'<p class="eyebrow">{escape(words.section)} {number}</p><h2>{title}</h2>',
    }.get(kind, f"<h2>{escape(words.section)} {number}: {title}</h2>")
    actions = f'<div class="actions">{_actions(make, words, section)}</div>'
    return f'<section><div class="title">{name}{led}</div>{actions}</section>'


def _actions(make: Make, words: Words, section: Section) -> str:
    if make["frame"] != "lanes":
        return "".join(action_html(make, words, action) for action in section.actions)
    lanes = []
    for status in words.statuses:
        cards = "".join(action_html(make, words, one) for one in section.actions if one.status == status)
        ground = f"background:{COLOURS[tone(words, status)]}"
        head = f'<h3 class="lane-head" style="{ground}">{escape(status)}</h3>'
        lanes.append(f'<div class="lane">{head}{cards}</div>')
    return f'<div class="board">{"".join(lanes)}</div>'
