"""A long paper is set in parts, and is one file that reads as if it were set at once."""

from dataclasses import replace

import pytest
from bench.plans import plan_of
from tests.core.writers.pdf.test_reports import paper
from tests.factories.documents import PICTURE, table
from tests.factories.pdf_checks import alternatives, bookmarks, catalogue, elements, faults, letters, pages, tags

from milepost.core.document.nodes import Document, Heading, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.writers import pdf

# Words that look like what joining changes: a reference, a header cell's name, brackets that do not close.
ODD = "See 12 0 R and (U1x0y0) in ((brackets) \\ here"


def in_parts(document: Document, most: int = 20_000) -> tuple[bytes, bytes]:
    """The paper set at once, and in parts."""
    whole = pdf.write(document)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "PART", most)
        parted = pdf.write(document)
    assert whole != parted
    return whole, parted


@pytest.fixture(scope="module")
def progress() -> tuple[bytes, bytes]:
    """A progress table of 30 actions set at once, and in parts."""
    return in_parts(paper(plan_of(30), "progress-table"))


def test_a_paper_in_parts_keeps_to_pdf_ua_and_is_tagged_as_one(progress: tuple[bytes, bytes]) -> None:
    whole, parted = progress
    assert faults(parted) == []
    assert tags(parted) == tags(whole)
    assert bookmarks(parted) == bookmarks(whole)
    assert tags(parted)["Document"] == 1


@pytest.mark.parametrize("report", ["progress-table-merged", "headings-and-lists", "quality"])
def test_a_paper_in_parts_says_every_word(report: str) -> None:
    document = paper(plan_of(24), report)
    _, parted = in_parts(document, 1_500)
    assert faults(parted) == []
    titles = [block.caption for block in document.blocks if isinstance(block, Table) and block.is_titled]
    said = letters("".join([*pages(parted), *alternatives(parted), *titles]))
    assert letters("".join(text for text, _ in texts(document))) - said == {}


def test_every_page_says_which_it_is_of_how_many(progress: tuple[bytes, bytes]) -> None:
    found = pages(progress[1])
    assert all(f"Page {at} of {len(found)}" in page for at, page in enumerate(found, 1))


def test_words_that_look_like_the_files_own_are_left_alone() -> None:
    section = (Heading(ODD, 1), Paragraph("word " * 300), replace(PICTURE, alt=ODD), table(("a", "b"), (ODD, "d")))
    whole, parted = in_parts(Document(section * 3, "Title"), 1_000)
    assert faults(parted) == []
    assert bookmarks(parted) == bookmarks(whole)
    figures = [one["Alt"] for one in elements(parted) if one["S"].name == "Figure"]
    assert figures == [one["Alt"] for one in elements(whole) if one["S"].name == "Figure"]
    assert tags(parted)["Figure"] == 3


def test_no_two_header_cells_have_one_name(progress: tuple[bytes, bytes]) -> None:
    names = [bytes(one["ID"]) for one in elements(progress[1]) if "ID" in one]
    assert len(names) == len(set(names)) > 7


def test_the_same_paper_in_parts_gives_the_same_bytes(progress: tuple[bytes, bytes]) -> None:
    assert in_parts(paper(plan_of(30), "progress-table")) == progress


def test_two_papers_that_begin_alike_are_not_marked_alike(progress: tuple[bytes, bytes]) -> None:
    first = paper(plan_of(30), "progress-table")
    second = in_parts(replace(first, blocks=(*first.blocks, Paragraph("One more."))))
    marks = [parted.rsplit(b"/ID[", 1)[1][:27] for _, parted in (progress, second)]
    assert marks[0] != marks[1]


@pytest.mark.parametrize(
    ("old", "new"), [(b"/S/H2", b"/S/H5"), (b"/S/TR", b"/S/TX"), (b"<pdfuaid:part>1", b"<pdfuaid:part>7")]
)
def test_a_paper_in_parts_that_is_broken_is_told(old: bytes, new: bytes, progress: tuple[bytes, bytes]) -> None:
    _, parted = progress
    assert old in parted
    assert faults(parted.replace(old, new))


def test_a_short_paper_is_set_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "joined", None)
    assert "Pages" in catalogue(pdf.write(paper(plan_of(30), "progress-table")))
