"""A letter says the same as text and as HTML, whatever is written in it."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.errors import InvalidInput
from milepost.records.outbox.letters import Letter, compose, fill

LINK = "https://plans.example/answer/abc/?a=1&b=2"
WORDS = {"name": "Carl", "plan": "Elmshire plan", "due": "3 June 2027", "link": LINK}


def letter() -> Letter:
    return compose(
        subject="Your update\nplease",
        paragraphs=["Hello Carl,", "Two things are <open>:\n- one & two", "- three", f"See {LINK}, or ask."],
        items=["1.1 Light the paths", "1.2 Mend\nthe gate"],
        button=("Write my update", LINK),
        footer="This link is yours alone.",
    )


def words_of_html(html: str) -> list[str]:
    """What a reader of the HTML reads."""
    return words(unescape(re.sub(r"<[^>]+>", " ", html.split("<main>")[1])))


def words(text: str) -> list[str]:
    """The words without bullets and the marks around them."""
    return [word.strip(":,.- ") for word in text.split() if word.strip(":,.- ")]


def test_text_and_html_say_the_same_words() -> None:
    made = letter()
    assert words_of_html(made.html) == words(made.text)


@given(
    paragraphs=st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])), min_size=1),
    items=st.lists(st.text(max_size=40)),
)
def test_whatever_is_written_is_said_in_both_and_is_no_markup(paragraphs: list[str], items: list[str]) -> None:
    made = compose(subject="x", paragraphs=paragraphs, items=items, button=("Go", LINK))
    assert words_of_html(made.html) == words(made.text)
    tags = set(re.findall(r"</?(\w+)", made.html.split("<main>")[1]))
    assert tags <= {"p", "ul", "li", "a", "table", "tr", "td", "main", "body", "html"}


def test_the_text_reads_as_a_letter() -> None:
    assert letter().text == (
        "Hello Carl,\n\nTwo things are <open>:\n\n- one & two\n- three\n\n"
        f"See {LINK}, or ask.\n\n- 1.1 Light the paths\n- 1.2 Mend the gate\n\n"
        f"Write my update:\n{LINK}\n\nThis link is yours alone.\n"
    )


def test_the_html_is_a_list_a_button_and_links_that_work_in_the_dark() -> None:
    html = letter().html
    assert html.count("<ul>") == 2
    assert html.count(f'href="{LINK.replace("&", "&amp;")}"') == 3
    assert 'role="presentation"' in html
    assert "prefers-color-scheme:dark" in html
    assert 'lang="en-GB"' in html
    assert not re.search(r"<img|src=|@import|url\(", html)


def test_a_subject_is_one_line() -> None:
    assert letter().subject == "Your update please"


def test_a_wording_is_filled_in_once() -> None:
    assert fill("Hello {name}, {due}: {link}", WORDS | {"name": "{plan}"}) == f"Hello {{plan}}, 3 June 2027: {LINK}"
    assert fill("What { stays, and {this too }", WORDS) == "What { stays, and {this too }"


@pytest.mark.parametrize("wording", ["Hello {nmae}", "Hello {}", "{0}"])
def test_an_unknown_placeholder_is_told_with_those_that_are_known(wording: str) -> None:
    with pytest.raises(InvalidInput, match=r"means nothing here\. You can use \{name\}, \{plan\}, \{due\}, \{link\}\."):
        fill(wording, WORDS)


def test_a_wording_cannot_reach_into_what_it_is_given() -> None:
    assert fill("{name.__class__} {name!r}", WORDS) == "{name.__class__} {name!r}"
