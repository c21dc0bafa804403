"""What is typed in a box is what is read from it, however Word and LibreOffice keep it."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.returns.forms import BECAUSE, CLUBS, CLUBS_HEADING, FORM, HUBS, WHERE, WORRIED, changed, fill, p, run

from milepost.core.returns import read_form, write_form

SENT = write_form(FORM)
WORD = st.text(st.sampled_from("abcdefghij éß’“”–&<>0123.,;%£"), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
LINE = st.lists(WORD, min_size=1, max_size=6).map(lambda words: f"w{' '.join(filter(None, words))}")
NOISE = ("", '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="9" w:name="x"/><w:bookmarkEnd w:id="9"/>',
    "<w:del><w:r><w:delText>gone </w:delText></w:r></w:del>", "<w:r><w:lastRenderedPageBreak/></w:r>",
    f"<w:moveFrom>{run('moved')}</w:moveFrom>", '<w:commentRangeStart w:id="4"/>')  # fmt: skip
AROUND = ("{}", "<w:ins>{}</w:ins>", "<w:smartTag>{}</w:smartTag>", '<w:hyperlink w:anchor="x">{}</w:hyperlink>')


@st.composite
def runs(draw: st.DrawFn, line: str) -> str:
    """One line as Word keeps it: in runs that end in the middle of words, with its own marks between them."""
    cuts = sorted({0, len(line), *draw(st.lists(st.integers(0, len(line)), max_size=4))})
    made = ""
    for start, end in pairwise(cuts):
        bold = draw(st.sampled_from(("", "<w:b/>", '<w:lang w:val="en-US"/>')))
        made += draw(st.sampled_from(NOISE)) + draw(st.sampled_from(AROUND)).format(run(line[start:end], bold))
    return made


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str]:
    """Lines, and the XML of a box that holds them: paragraphs, line ends inside paragraphs, bullets."""
    lines, made, is_open = draw(st.lists(LINE, min_size=1, max_size=4)), "", False
    shown = []
    for line in lines:
        kind = draw(st.sampled_from(("paragraph", "break", "bullet", "letter")))
        body = draw(runs(f"• {line}" if kind == "letter" else line))
        if kind == "break" and is_open:
            made = made.removesuffix("</w:p>") + f"<w:r><w:br/></w:r>{body}</w:p>"
        else:
            numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
            made += p(body, properties=numbered if kind == "bullet" else "")
        is_open = kind in ("paragraph", "break")
        shown.append(f"- {line}" if kind in ("bullet", "letter") else line)
    return "\n".join(shown), made


@settings(max_examples=120)
@given(answers(), answers(), LINE.flatmap(lambda line: st.tuples(st.just(line), runs(line))))
def test_what_is_typed_is_what_is_read(first: tuple[str, str], other: tuple[str, str], reason: tuple[str, str]) -> None:
    data = changed(
        SENT,
        fill(WHERE, first[1]),
        fill(WORRIED, other[1], CLUBS_HEADING),
        fill(BECAUSE, reason[1], nth=2),
    )
    returned = read_form(data, "form.docx", FORM)
    assert returned.item(HUBS).answer("where") == first[0]
    assert returned.item(CLUBS).answer("worried") == other[0]
    assert returned.item(HUBS).told("staff").because == reason[0]
    assert {problem.kind.value for problem in returned.problems} <= {"reading"}
