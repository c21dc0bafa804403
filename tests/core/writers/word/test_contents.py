"""The table of contents: Word's own field with its entries in it, each a link to its heading."""

import io
import re
import zipfile

from lxml import etree

from milepost.core.document.nodes import Document, Heading
from milepost.core.readers import word as reader
from milepost.core.writers import word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body(*headings: tuple[str, int]) -> etree._Element:
    data = word.write(Document(tuple(Heading(text, level) for text, level in headings), "Elmshire plan"))
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))


def entries(root: etree._Element) -> list[tuple[str, str]]:
    links = root.iterfind(f".//{W}hyperlink")
    return [(link.getparent().find(f"{W}pPr/{W}pStyle").get(f"{W}val"), "".join(link.itertext())) for link in links]


LONG = [(f"Part {at} & more", at % 2 + 1) for at in range(7)]


def test_a_paper_of_many_headings_opens_with_its_contents() -> None:
    root = body(*LONG)
    assert entries(root) == [(f"TOC{level}", text) for text, level in LONG]
    assert [one.get(f"{W}fldCharType") for one in root.iter(f"{W}fldChar")] == ["begin", "separate", "end"]
    assert "".join(root.itertext(f"{W}instrText")) == ' TOC \\o "1-2" \\n \\h \\z \\u '


def test_every_entry_leads_to_its_heading() -> None:
    root = body(*LONG)
    targets = {one.get(f"{W}name"): "".join(one.getparent().itertext()) for one in root.iter(f"{W}bookmarkStart")}
    links = {one.get(f"{W}anchor"): "".join(one.itertext()) for one in root.iter(f"{W}hyperlink")}
    assert links == targets
    starts, ends = ([one.get(f"{W}id") for one in root.iter(f"{W}{name}")] for name in ("bookmarkStart", "bookmarkEnd"))
    assert starts == ends


def test_the_text_begins_a_little_below_the_contents() -> None:
    spaces = [link.getparent().find(f"{W}pPr/{W}spacing") for link in body(*LONG).iterfind(f".//{W}hyperlink")]
    assert spaces[:-1] == [None] * (len(LONG) - 1)
    assert spaces[-1].get(f"{W}after") == "240"


def test_a_short_paper_has_none() -> None:
    assert entries(body(*LONG[:6])) == []


def test_where_there_are_too_many_deeper_headings_are_left_out() -> None:
    found = entries(body(*((f"Part {at}", at % 4 + 1) for at in range(60))))
    assert {style for style, _ in found} == {"TOC1", "TOC2"}


def test_our_reader_takes_the_contents_for_no_part_of_the_plan() -> None:
    data = word.write(Document(tuple(Heading(text, level) for text, level in LONG), "Elmshire plan"))
    read = reader.read(data, "made.docx")
    assert [block.text for block in read.blocks if isinstance(block, Heading)][-7:] == [text for text, _ in LONG]
    assert {aside.kind for aside in read.asides if re.search("Part|Contents", aside.text)} == {"contents"}
