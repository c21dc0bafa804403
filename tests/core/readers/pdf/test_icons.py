"""Pictures before words stand for the labels that a key gives them."""

from tests.core.readers.pdf.made import pages, text

from milepost.core.readers import pdf


def _picture(x: int, y: int, width: int, height: int = 8) -> bytes:
    middle, side = x + width // 2, y + height // 2
    corners = ((x, side), (middle, y + height), (x + width, side), (middle, y))
    (x0, y0), *others = corners
    return b"%d %d m " % (x0, y0) + b"".join(b"%d %d l " % corner for corner in others) + b"h f\n"


def _row(y: int, one: str, other: str) -> bytes:
    return _picture(50, y, 8) + text(one, 62, y) + _picture(250, y, 12) + text(other, 268, y)


_KEY = text("Key", 20, 700) + _row(700, "Who leads", "Finished by")
_FIRST = text("Mend the lamps of the town", 50, 660) + _row(640, "Ann Lowe, Elm Council", "May 2026")
_NEXT = text("Mow less on the verges", 50, 600) + _row(580, "Bo Hale, Elm Council", "June 2026")


def _words(content: bytes, *more: bytes) -> str:
    return " ".join(block.text for block in pdf.read(pages(content, *more), "page.pdf").blocks)  # type: ignore[union-attr]


def test_pictures_say_what_the_key_says_of_them() -> None:
    found = _words(_KEY + _FIRST, _NEXT)
    assert "Who leads: Ann Lowe, Elm Council" in found
    assert "Finished by: June 2026" in found
    assert found.count("Who leads") == 3


def test_pictures_without_a_key_say_nothing() -> None:
    assert ":" not in _words(_KEY.replace(b"(Key)", b"(Act)") + _FIRST, _NEXT)


def test_a_picture_that_the_key_lacks_says_nothing() -> None:
    other = _picture(50, 540, 14, 6) + text("Elm Mill Lane", 70, 540)
    assert "Who leads: Elm" not in _words(_KEY + _FIRST + other)


def test_a_picture_in_the_colour_of_larger_ones_is_no_status() -> None:
    rows = ((700, "Who leads", "Finished by"), (640, "Ann Lowe, Elm Council", "May 2026"))
    head = b"".join(_picture(50, y + 4, 6, 6) + _picture(50, y, 8, 4) for y, _, _ in rows)
    day = b"".join(_picture(250, y, 8) for y, _, _ in rows)
    words = text("Key", 20, 700) + b"".join(text(one, 62, y) + text(other, 268, y) for y, one, other in rows)
    assert "Finished by: May 2026" in _words(b"0 0 0.8 rg " + head + day + b"0 g " + words)
