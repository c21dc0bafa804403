"""A whole designed paper as HTML: its cover lines, openings, sections with their actions, and what stands on each page."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from random import Random
from typing import Any

from bench.outside.invented import Section, Words
from bench.outside.paper_action import COLOURS, Make, action_html, tone
from bench.outside.paper_style import style

SECTIONS = ("plain", "band", "own page", "rail", "big number", "panel", "bare")
FURNITURE = ("none", "footer", "both", "tabs")
OPENINGS = ("none", "foreword", "figures", "quote", "key", "contents", "summary")
ENDS = ("none", "contact")
PAGES = ("portrait", "landscape")
_NAME = "Arden Community Plan 2025 to 2027"
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
            "focus_areas": [{"number": "", "title": "", "actions": [self._action(one.compact) for one in section.actions]}],
        }

    def _action(self, action: dict[str, Any]) -> dict[str, Any]:
        is_colour = self.make["status"].startswith("legend")
        return {**action, "status": tone(self.words, action["status"])} if is_colour else action


def page(make: Make, words: Words, sections: tuple[Section, ...], random: Random) -> Paper:
    """The paper of a plan."""
    is_colour = make["status"].startswith("legend")
    means = {tone(words, one): one for one in words.statuses} if is_colour else {}
    body = [f'<header class="cover"><h1>{_NAME}</h1><p class="subtitle">{_REPORT}</p></header>']
    body.append(_opening(make, words, sections, random))
    if is_colour or make["opening"] == "key":
        body.append(_key(words))
    body += [_section(make, words, section) for section in sections]
    if make["end"] == "contact":
        body.append('<footer class="end"><h2>Get in touch</h2><p>Write to plan@arden.example or ring 01632 960 200.</p></footer>')
    if make["furniture"] == "tabs":
        tabs = "".join(f"<span>{escape(one.title)}</span>" for one in sections)
        body.insert(0, f'<nav class="tabs">{tabs}</nav>')
    html = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{_NAME}</title><style>{style(make)}</style></head><body>{"".join(body)}</body></html>'
    header = footer = ""
    if make["furniture"] in ("footer", "both"):
        footer = _margin(f"{_NAME} <span style='margin-left:20px' class='pageNumber'></span>")
    if make["furniture"] == "both":
        header = _margin(f"{_REPORT}")
    return Paper(make, words, html, header, footer, means)


def _margin(text: str) -> str:
    return f"<div style='font-size:8px;font-family:Liberation Sans;width:100%;padding:0 14mm;color:#777'>{text}</div>"


def _key(words: Words) -> str:
    entries = "".join(
        f'<span><i class="dot" style="background:{COLOURS[tone(words, one)]}"></i> {escape(one)}</span>' for one in words.statuses
    )
    return f'<div class="key"><b>Key</b> {entries}</div>'


def _opening(make: Make, words: Words, sections: tuple[Section, ...], random: Random) -> str:
    kind = make["opening"]
    actions = [action for section in sections for action in section.actions]
    if kind == "foreword":
        return (
            '<div class="foreword"><h2>Foreword</h2><p>This report tells the people of Arden what was done in the '
            "quarter, and what comes next. It was put together from the returns of all partners.</p>"
            "<p><i>Councillor May Thornton, Chair</i></p></div>"
        )
    if kind == "figures":
        figures = (("1,240", "people helped since April"), ("62%", "of visits within a week"), ("18", "new volunteers"))
        return '<div class="figures">' + "".join(f"<div><b>{one}</b><span>{of}</span></div>" for one, of in figures) + "</div>"
    if kind == "quote":
        return "<blockquote>“I never knew who to ring. Now I do.”<cite>A carer from Mill Valley</cite></blockquote>"
    if kind == "contents":
        lines = "".join(f"<li><span>{escape(one.title)}</span><span>{at}</span></li>" for at, one in enumerate(sections, 2))
        return f'<div class="contents"><h2>Contents</h2><ul>{lines}</ul></div>'
    if kind == "summary":
        counts = "".join(
            f'<div><b style="color:{COLOURS[tone(words, one)]}">{sum(each.status == one for each in actions)}</b><span>{escape(one)}</span></div>'
            for one in words.statuses
        )
        return f'<h2 class="glance">At a glance</h2><div class="figures">{counts}</div>'
    return ""


def _section(make: Make, words: Words, section: Section) -> str:
    kind = make["section"].replace(" ", "-")
    number, title = escape(section.number), escape(section.title)
    led = f'<p class="sled">{escape(words.section_lead)}: {escape(str(section.lead))}</p>' if make["led"] == "yes" else ""
    name = {
        "bare": f"<h2>{title}</h2>",
        "big-number": f'<div class="numbered"><b>{number}</b><h2>{title}</h2></div>',
        "rail": f'<p class="eyebrow">{escape(words.section)} {number}</p><h2>{title}</h2>',
        "own-page": f'<p class="eyebrow">{escape(words.section)} {number}</p><h2>{title}</h2>',
    }.get(kind, f"<h2>{escape(words.section)} {number}: {title}</h2>")
    return f'<section class="s-{kind}"><div class="title">{name}{led}</div><div class="actions">{_actions(make, words, section)}</div></section>'


def _actions(make: Make, words: Words, section: Section) -> str:
    if make["frame"] != "lanes":
        return "".join(action_html(make, words, action) for action in section.actions)
    lanes = []
    for status in words.statuses:
        cards = "".join(action_html(make, words, one) for one in section.actions if one.status == status)
        colour = COLOURS[tone(words, status)]
        lanes.append(f'<div class="lane"><h3 class="lane-head" style="background:{colour}">{escape(status)}</h3>{cards}</div>')
    return f'<div class="board">{"".join(lanes)}</div>'
