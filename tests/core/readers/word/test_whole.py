"""Tests that nothing of a Word file is lost, judged by what was put in and by another reader."""

import io
import re

import docx
import mammoth
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from tests.core.readers.word.maker import p, r, tbl, tc, tr, word_file

from milepost.core.document.walk import texts
from milepost.core.readers import word

WORDS = st.text(st.sampled_from("ab1.é£&"), min_size=1, max_size=6).map(lambda words: words.replace("&", "&amp;"))
BREAKS = st.sampled_from(["<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", "<w:r><w:cr/></w:r>"])
WRAPPED = WORDS.map(r).flatmap(
    lambda run: st.sampled_from([
        run, f"<w:ins>{run}</w:ins>", f"<w:hyperlink>{run}</w:hyperlink>", f"<w:moveTo>{run}</w:moveTo>",
        f"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>", f"<w:smartTag>{run}</w:smartTag>",
        f"<w:r><w:pict><w:txbxContent>{p(run)}</w:txbxContent></w:pict></w:r>",
        run.replace("<w:t ", "<w:rPr><w:vanish/></w:rPr><w:t "),
    ])
)  # fmt: skip
PARAGRAPHS = st.lists(WRAPPED | BREAKS, max_size=4).map(lambda runs: p(*runs))
BLOCKS = st.recursive(
    PARAGRAPHS,
    lambda inner: st.lists(
        st.lists(st.lists(inner, min_size=1, max_size=2).map(lambda blocks: tc(*blocks)), min_size=1, max_size=3).map(
            lambda cells: tr(*cells)
        ),
        min_size=1,
        max_size=2,
    ).map(lambda rows: tbl(*rows)),
    max_leaves=8,
)
DELETED = "<w:del><w:r><w:delText>zzz</w:delText></w:r></w:del>"


def letters(words: str) -> list[str]:
    return sorted(re.sub(r"\s", "", words))


@settings(max_examples=60, deadline=None)
@given(st.lists(BLOCKS | st.just(p(DELETED)), max_size=5).map("".join))
def test_every_visible_character_is_found_once(body: str) -> None:
    stored = "".join(re.findall(r"<w:t [^>]*>([^<]*)</w:t>", body)).replace("&amp;", "&")
    found = "".join(found for found, _ in texts(word.read(word_file(body), "plan.docx")))
    assert letters(found) == letters(stored)


def test_another_reader_finds_the_same_words() -> None:
    document = docx.Document()
    document.add_heading("Elmshire plan", 1)
    document.add_paragraph("Open the hub", style="List Bullet")
    table = document.add_table(3, 3, style="Table Grid")
    for at, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"Cell {at}\nmore\tof it"
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(2, 1).merge(table.cell(2, 2))
    file = io.BytesIO()
    document.save(file)
    theirs = "".join(html.fromstring(f"<div>{mammoth.convert_to_html(file).value}</div>").itertext())
    ours = "".join(found for found, _ in texts(word.read(file.getvalue(), "plan.docx")))
    assert re.sub(r"\s", "", ours) == re.sub(r"\s", "", theirs)
