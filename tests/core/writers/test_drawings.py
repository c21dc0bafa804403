"""Drawings: shapes and text only, each with names of its own."""

from dataclasses import replace

import pytest
from lxml import etree
from tests.factories.documents import PICTURE

from milepost.core.document.nodes import Picture
from milepost.core.writers.drawings import drawing

SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'


def of(inside: str) -> Picture:
    return replace(PICTURE, svg=f"<svg {SPACE}>{inside}</svg>")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>rect { fill: red }</style>",
        '<rect style="fill: red"/>',
        '<rect onclick="alert(1)"/>',
        '<rect class="bar"/>',
        '<a href="https://elmshire.example/"><rect/></a>',
        '<image href="https://elmshire.example/a.png"/>',
        '<use x:href="#late"/>',
        '<rect fill="url(https://elmshire.example/a.svg#late)"/>',
        '<rect fill=" url( https://elmshire.example/a.svg)"/>',
        '<rect filter="url(https://elmshire.example/a.svg)"/>',
        '<html:p xmlns:html="http://www.w3.org/1999/xhtml">words</html:p>',
    ],
)
def test_what_runs_loads_or_brings_a_style_is_refused(inside: str) -> None:
    with pytest.raises(ValueError, match="a drawing may"):
        drawing(of(inside))


def test_parts_that_are_referred_to_get_names_of_their_own() -> None:
    one, other = (
        drawing(picture) for picture in (PICTURE, replace(PICTURE, svg=PICTURE.svg.replace("20 on", "21 on")))
    )
    names = [root.xpath("string(//@id)") for root in (one, other)]
    assert len(set(names)) == 2
    assert one.xpath("//*[@fill=$name]", name=f"url(#{names[0]})")


def test_the_drawing_is_as_large_as_its_picture() -> None:
    root = drawing(replace(PICTURE, width=360.5))
    assert (root.get("width"), root.get("height")) == ("360.5pt", "60pt")


def test_comments_do_not_get_into_a_page() -> None:
    assert b"secret" not in etree.tostring(drawing(of("<!-- secret --><rect/>")))
