"""Nothing that a document says is lost, whatever the document is."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.document.nodes import Aside, Block, Cell, Document, Heading, ListKind, Paragraph, Place, Row, Table
from milepost.core.document.walk import texts
from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import accounted, printed, visible
from milepost.core.plan.model import Action, Answer, FocusArea, Plan, Section

_PHRASES = [
    "", "", "Focus areas", "Actions", "Action", "Lead", "By when", "Progress", "RAG", "Ref", "Priority 1: Safe homes",
    "Outcome", "Milestone", "2.1 To help", "2.1.1 Open a hub", "A1", "Lead: Ann Lowe, Head of Housing and Bob Hale",
    "Green", "June 19", "By June 19 - open", "goes on here", "This page is intentionally left blank", "Key", "✓", "x",
    "None recorded", "Priority", "Status: On track", "Q1", "Year 2 - What needs to happen?", "(cont'd)",
    "a) first / b) next",
    "Where are we now?", "Ann Lowe", "R = Red, A = Amber", "On track", "Action 3: Mend (cont'd)", "AL", "Initials",
    "Name",
]  # fmt: skip
_WORDS = st.one_of(st.sampled_from(_PHRASES), st.text(alphabet="abC1.:-–() \n", max_size=12))
_PARAGRAPH = st.builds(
    Paragraph,
    text=_WORDS,
    list_kind=st.sampled_from(ListKind),
    level=st.integers(0, 2),
    label=st.sampled_from(["", "a)", "•"]),
    strong=st.booleans(),
)
_FILLS = st.sampled_from(["", "", "ff0000", "00b050"])
_NESTED = st.builds(
    Table, rows=st.lists(st.builds(Row, st.tuples(st.builds(Cell, st.tuples(_PARAGRAPH)))), max_size=2).map(tuple)
)
_CELL = st.builds(
    Cell,
    blocks=st.lists(st.one_of(_PARAGRAPH, _PARAGRAPH, _NESTED), max_size=2).map(tuple),
    col_span=st.sampled_from([1, 1, 1, 2, 3]),
    row_span=st.sampled_from([1, 1, 1, 2]),
    is_header=st.booleans(),
    fill=_FILLS,
)
_ROW = st.builds(Row, st.lists(_CELL, min_size=1, max_size=5).map(tuple), is_header=st.booleans())
_TABLE = st.builds(Table, st.lists(_ROW, max_size=6).map(tuple), caption=_WORDS)
_BLOCK: st.SearchStrategy[Block] = st.one_of(
    _TABLE, _TABLE, _PARAGRAPH, st.builds(Heading, text=_WORDS, level=st.integers(1, 4))
)
_DOCUMENT = st.builds(
    Document,
    blocks=st.lists(_BLOCK, max_size=6).map(tuple),
    asides=st.lists(st.builds(Aside, st.just("comment"), _WORDS), max_size=1).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(_DOCUMENT)
def test_every_visible_character_ends_in_a_field_a_label_or_the_unplaced_list(document: Document) -> None:
    said = Counter(visible("".join(text for text, _ in texts(document))))
    kept = Counter(visible("".join(text for text, _ in printed(interpret(document)))))
    assert not said - kept


def test_the_letters_of_a_text_held_twice_do_not_stand_for_a_word_that_is_lost() -> None:
    at = Place(table=1, row=1, column=1)
    said = Cell((Paragraph("on time, on site"), Paragraph("mist sent tonine")), place=at)
    answers = tuple(Answer(str(key), "on time, on site", place=at) for key in range(3))
    area = FocusArea("f", actions=(Action("a", "", answers=answers),))
    plan = accounted(Plan("", sections=(Section("s", "", focus_areas=(area,)),)), Document((Table((Row((said,)),)),)))
    assert [one.text for one in plan.unplaced] == ["mist sent tonine"]


def test_a_title_that_another_outdoes_is_a_label() -> None:
    document = Document((Heading("Elmshire action plan 2031", 1), Paragraph("1.1 Open a hub")), title="Draft ..... 12")
    plan = interpret(document)
    assert plan.title == "Elmshire action plan 2031"
    assert [label.role for label in plan.labels if label.text == "Draft ..... 12"] == ["title"]


@settings(max_examples=20, deadline=None)
@given(_DOCUMENT)
def test_the_same_document_gives_the_same_plan(document: Document) -> None:
    assert interpret(document) == interpret(document)
