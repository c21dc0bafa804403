"""Word files, pages and texts that are heavy or spoilt: each is read or refused within the limits of the child."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.readers.word.maker import p, r, tbl, tc, tr, word_file

from milepost.core import errors, readers
from milepost.core.document.nodes import Document


def read_or_refused(data: bytes, file_name: str = "plan.docx") -> Document | None:
    try:
        return readers.read_safely(data, file_name)
    except errors.ReadError as error:
        if file_name not in str(error):
            raise
        return None


@pytest.mark.parametrize("rows", [1_000, 10_000])
def test_a_table_of_many_rows_is_read_whole(rows: int) -> None:
    row = tr(*(tc(p(f"Words of cell {at} ", r("in bold", "<w:b/>"))) for at in range(6)))
    document = readers.read_safely(
        word_file(tbl(*(row.replace("Words", f"Words {at}") for at in range(rows)))), "plan.docx"
    )
    assert len(document.blocks[0].rows) == rows


@pytest.mark.parametrize(
    "body",
    [
        tbl(tr(*["<w:tc/>"] * 60_000)),
        tbl(*[tr(tc("x", properties="<w:vMerge/>"))] * 60_000),
        p(*[r("x" * 100)] * 100_000),
        p("<w:r><w:br/></w:r>" * 500_000),
        p(*['<w:r><w:fldChar w:fldCharType="begin"/></w:r>'] * 100_000),
        "".join(p("x", properties='<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>') for _ in range(50_000)),
    ],
)
def test_a_body_of_one_thing_many_times_is_read_or_refused(body: str) -> None:
    read_or_refused(word_file(body))


@pytest.mark.parametrize(
    "text",
    [
        '"x""\n' * 900_000, "\t" * 5_000_000, "<p " * 1_600_000, "&amp" * 1_200_000, "a,b\n" * 1_200_000,
        "<html>" + "<td>" * 1_200_000, "<html><table>" + "<tr><td rowspan=9999>" * 200_000, "## x\n#### y\n" * 400_000,
    ],
)  # fmt: skip
def test_a_text_of_one_thing_many_times_is_read_or_refused(text: str) -> None:
    read_or_refused(text.encode(), "plan.txt")


@settings(max_examples=1_000, deadline=None)
@given(st.binary(max_size=4_000) | st.text(max_size=2_000).map(lambda words: words.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        readers.read(data, "plan.txt")
    except errors.ReadError as error:
        if "plan.txt" not in str(error):
            raise
