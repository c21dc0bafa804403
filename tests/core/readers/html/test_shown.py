"""Panels that open and icons that stand for words are read; what only gets in the way is not."""

import pytest

from milepost.core.document.nodes import Heading, Paragraph, Table
from milepost.core.readers import html


def _words(page: str) -> list[str]:
    found = []
    for block in html.read(f"<html><body>{page}</body></html>".encode(), "plan.html").blocks:
        if isinstance(block, Table):
            found += [cell.text for row in block.rows for cell in row.cells]
        elif isinstance(block, Heading | Paragraph):
            found.append(block.text)
    return found


@pytest.mark.parametrize(
    "page",
    [
        "<button aria-controls=p1>Limes</button><div id=p1 style='display:none'><p>Forty</p></div>",
        "<h3><a href='#p1'>Limes</a></h3><div id=p1 style='display: none;'>Forty</div>",
        "<h3>Limes</h3><div class='accordion-body' style='display:none'>Forty</div>",
        "<h3><button data-bs-target='#p1'>Limes</button></h3><div id=p1 class=collapse>Forty</div>",
    ],
)
def test_a_panel_that_opens_is_read(page: str) -> None:
    assert _words(page) == ["Limes", "Forty"]


@pytest.mark.parametrize(
    "page",
    [
        "<div style='display:none'>no</div>",
        "<button data-target='#m'>More</button><div id=m class=modal style='display:none'>no</div>",
        "<a href='#c'>Cookies</a><div id=c class=cookie-panel style='display:none'>no</div>",
    ],
)
def test_what_never_shows_is_not_read(page: str) -> None:
    assert "no" not in _words(page)


@pytest.mark.parametrize(
    "icon",
    [
        "<img src=a.svg alt='On track'>",
        "<i class='fa fa-circle' role=img aria-label='On track'></i>",
        "<svg role=img><title>On track</title><path/></svg>",
        "<span class=dot title='On track'></span>",
    ],
)
def test_an_icon_in_a_cell_is_read_by_its_words(icon: str) -> None:
    assert _words(f"<table><tr><td>Limes</td><td>{icon}</td></tr></table>") == ["Limes", "On track"]


def test_an_icon_that_comes_again_is_read_and_closes_no_heading() -> None:
    card = "<h3>Limes <img src=a.svg alt=Late></h3><div><img src=b.svg alt=High></div>"
    assert _words(card * 2) == ["Limes", "Late", "High"] * 2


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img src=b.jpg alt='Children by the lake'></div>",
        "<h3>Limes <img src=b.jpg alt=IMG_2034.jpg></h3>",
        "<h3>Limes <i class=fa title='External link'></i></h3>",
        "<h3>Limes <i class=fa aria-hidden=true title='Late'></i></h3>",
        "<h3>Limes <img src=b.jpg alt='Four children plant limes in the park'></h3>",
    ],
)
def test_other_pictures_say_nothing(picture: str) -> None:
    assert "".join(_words(picture)) in ("", "Limes")


def test_a_button_in_a_heading_and_a_role_are_headings() -> None:
    page = "<h3><button>Limes</button></h3><p>x</p><div role=heading aria-level=4>Oaks</div>"
    blocks = html.read(f"<html><body>{page}</body></html>".encode(), "plan.html").blocks
    assert [(one.text, one.level) for one in blocks if isinstance(one, Heading)] == [("Limes", 3), ("Oaks", 4)]


@pytest.mark.parametrize(
    "furniture",
    [
        "<footer><table><tr><td>Contact us</td></tr></table></footer>",
        "<nav><table><tr><td>Contact us</td></tr></table></nav>",
        '<input type="submit" value="Contact us">', "<svg><text>Contact us</text></svg>",
    ],
)  # fmt: skip
def test_words_of_furniture_buttons_and_drawings_are_set_aside(furniture: str) -> None:
    found = html.read(f"<html><body><p>Mend the bridge</p>{furniture}</body></html>".encode(), "plan.html")
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == ["Mend the bridge"]
    assert [aside.text for aside in found.asides] == ["Contact us"]


@pytest.mark.parametrize(
    "box", ["<textarea>Mend it</textarea>", '<input type="email" value="Mend it">', '<input value="Mend it">']
)
def test_what_was_typed_into_a_form_is_read(box: str) -> None:
    assert _words(f"<p>Next</p>{box}<input type=hidden value=secret><input type=password value=secret>")[1:] == [
        "Mend it"
    ]
