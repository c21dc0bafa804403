"""Boxes at the end of a heading are paragraphs of their own."""

import pytest

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import html


def _lines(page: str) -> list[str]:
    blocks = html.read(f"<html><body>{page}</body></html>".encode(), "plan.html").blocks
    assert all(isinstance(block, Heading | Paragraph) for block in blocks)
    return [f"# {block.text}" if isinstance(block, Heading) else block.line for block in blocks
            if isinstance(block, Heading | Paragraph)]  # fmt: skip


@pytest.mark.parametrize(
    "page",
    [
        "<h3>Plant limes <strong class='govuk-tag govuk-tag--red'>Late</strong></h3>",
        "<h3>Plant limes <span class='badge bg-danger'>Late</span></h3>",
        "<h3><span>Plant limes</span><span class='meta'><em class='status-pill'>Late</em></span></h3>",
        "<h3>Plant limes <span style='display:inline-block'>Late</span></h3>",
        "<details><summary>Plant limes <b class=tag>Late</b> </summary></details>",
    ],
)
def test_a_box_that_closes_a_heading_stands_below_it(page: str) -> None:
    assert _lines(page) == ["# Plant limes", "Late"]


def test_two_boxes_stand_below_each_other() -> None:
    page = "<h3>Plant limes <b class=tag>Late</b> <b class=tag>High</b></h3>"
    assert _lines(page) == ["# Plant limes", "Late", "High"]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<h3><span class=label>Plant</span> limes</h3>", "# Plant limes"),
        ("<h3><span class=tag>Plant limes</span></h3>", "# Plant limes"),
        ("<h3>Plant <b class=tag>forty</b> limes</h3>", "# Plant forty limes"),
        ("<h2>Priority <b class=badge>1</b></h2>", "# Priority 1"),
        ("<h3>Plant <b>limes</b></h3>", "# Plant limes"),
        ("<h3>Plant limes <b class=storage>here</b></h3>", "# Plant limes here"),
        ("<p>Plant limes <b class=tag>Late</b></p>", "Plant limes Late"),
    ],
)
def test_no_other_words_are_parted(page: str, text: str) -> None:
    assert _lines(page) == [text]


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<h3><span class=badge>Late</span> Plant limes</h3>", ["# Plant limes", "Late"]),
        ("<h3><span class=badge>1.1</span> Plant limes</h3>", ["# 1.1 Plant limes"]),
        ("<h3><span class=label>Action</span> Plant limes</h3>", ["# Action Plant limes"]),
    ],
)
def test_a_box_that_opens_a_heading_stands_below_it_unless_it_counts(page: str, lines: list[str]) -> None:
    assert _lines(page) == lines
