"""Bars in the colours of a key say how what stands beside them does; drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf

GREEN, AMBER = b"0.18 0.62 0.36 rg ", b"0.91 0.59 0.05 rg "
KEY = (
    GREEN + b"40 800 8 8 re f 0 g " + text("Done", 52, 800) + AMBER + b"120 800 8 8 re f 0 g " + text("Slow", 132, 800)
)


def _barred(y: int, colour: bytes, title: str) -> bytes:
    bar = colour + b"40 %d 7 60 re f 0 g " % (y - 48)
    return bar + text(title, 60, y, 14) + text("It was looked at by all.", 60, y - 30)


def told(content: bytes) -> list[str]:
    other = pdf.read(pages(content), "p.pdf").otherwise
    assert other
    return [block.text for block in other.blocks if isinstance(block, Heading | Paragraph)]


def test_a_bar_in_a_colour_of_the_key_is_a_sign_before_the_title_beside_it() -> None:
    body = _barred(740, GREEN, "Plant limes") + _barred(640, AMBER, "Mow the green") + _barred(540, GREEN, "Dig a pond")
    found = [text for text in told(KEY + body) if "\ufe0e" in text and text[-1].islower()]
    assert found[-3:] == ["🟢\ufe0e Plant limes", "🟠\ufe0e Mow the green", "🟢\ufe0e Dig a pond"]


def test_bars_without_a_key_say_nothing() -> None:
    body = _barred(740, GREEN, "Plant limes") + _barred(640, AMBER, "Mow the green") + _barred(540, GREEN, "Dig a pond")
    assert not any("\ufe0e" in text for text in told(body))
