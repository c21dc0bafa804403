"""The manual: a page for each rule in Markdown, made from its docstring, and a page that lists them all."""

import textwrap
from itertools import groupby

from milepost.core.checks.check import rules
from milepost.core.checks.rule import Rule
from milepost.core.document.nodes import Certainty

_SURE = {
    Certainty.CERTAIN: "Anyone who reads the quoted words agrees, without knowing the area.",
    Certainty.LIKELY: "Most officers would agree.",
    Certainty.JUDGEMENT: "Worth a look; whether it matters is for a person to say.",
}


def page(rule: Rule) -> str:
    """The manual page of one rule."""
    return (
        f"# {rule.code}\n\n{rule.title}\n\n{_paragraph(rule.why)}\n\n"
        f"- Family: {rule.family}\n- Certainty: {_certainty(rule)}\n"
        f"- Severity: {rule.severity}\n\n"
        f"## Found here\n\n```\n{rule.example}\n```\n\n## Better\n\n```\n{rule.better}\n```\n"
    )


def contents() -> str:
    """The page that lists every rule by its family."""
    by_family = sorted(rules(), key=lambda rule: (rule.family, rule.code))
    parts = [
        f"## {str(family).capitalize()}\n\n" + "\n".join(f"- [{one.code}]({one.code}.md): {one.title}" for one in group)
        for family, group in groupby(by_family, key=lambda rule: rule.family)
    ]
    opening = (
        f"{len(by_family)} rules look at a plan. What they find is advice: it never stops a round or a report. Whoever "
        "edits a plan can accept a finding or put it off, and switch a rule off for the plan, each with a reason."
    )
    return f"# What Milepost checks\n\n{opening}\n\n" + "\n\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Every page by the name of its file."""
    return {"README.md": contents(), **{f"{rule.code}.md": page(rule) for rule in rules()}}


def _certainty(rule: Rule) -> str:
    sure = f"{rule.certainty}. {_SURE[rule.certainty]}"
    return f"{sure} Where words leave room for doubt: {rule.otherwise}." if rule.otherwise else sure


def _paragraph(text: str) -> str:
    return textwrap.fill(text, 110)
