"""Tests of the outline as it is read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.document.nodes import Block, Document, Heading, ListKind, Paragraph
from milepost.core.readers import outline, tags
from milepost.core.writers import text as text_writer

PLAN = """# Elmshire plan

## Priority 2: Safe
Lead: Amina Rahman

#### 2.1.1 Agree the protocol
##### Where are we now?
Drafted.
- Police
  - Sergeants
\\# not a heading
---

Notes
- Line 3: It was put right.
"""


def read(words: str) -> Document:
    return outline.read(words.encode(), "plan.txt")


def test_title_headings_bullets_and_lines_are_what_they_say() -> None:
    document = read(PLAN)
    headings = [(block.text, block.level) for block in document.blocks if isinstance(block, Heading)]
    assert document.title == "Elmshire plan"
    assert headings == [("Priority 2: Safe", 1), ("2.1.1 Agree the protocol", 3), ("Where are we now?", 4)]
    assert [block.line for block in document.blocks if isinstance(block, Paragraph)] == [
        "Lead: Amina Rahman", "Drafted.", "- Police", "  - Sergeants", "# not a heading",
    ]  # fmt: skip


def test_what_follows_the_line_of_dashes_is_set_aside() -> None:
    assert [aside.text for aside in read(PLAN).asides] == ["Notes", "- Line 3: It was put right."]


def test_every_block_knows_its_line() -> None:
    assert [block.place and block.place.line for block in read(PLAN).blocks][:2] == [3, 4]


def test_a_text_with_a_section_and_an_action_is_an_outline() -> None:
    assert outline.recognise(PLAN.encode())
    assert not outline.recognise(b"## Priority\twords\n# words\n")


WORDS = st.text(st.sampled_from("ab1.#-\\) "), min_size=1, max_size=8).map(tags.tidy).filter(bool)
BLOCKS = (
    st.builds(Heading, WORDS, st.integers(1, 5))
    | st.builds(Paragraph, WORDS)
    | st.builds(Paragraph, WORDS, st.just(ListKind.BULLET), st.integers(0, 3))
    | st.builds(Paragraph, WORDS, st.just(ListKind.NUMBER), st.integers(1, 3), st.sampled_from(["a)", "12."]))
)


def plain(block: Block) -> tuple[str, int | str]:
    return (block.text, block.level) if isinstance(block, Heading) else (getattr(block, "line", ""), "")


@settings(max_examples=80, deadline=None)
@given(st.lists(BLOCKS, max_size=6), WORDS)
def test_what_is_written_is_read_back(blocks: list[Block], title: str) -> None:
    document = read(text_writer.write(Document(tuple(blocks), title)).decode())
    assert document.title == title
    assert [plain(block) for block in document.blocks] == [plain(block) for block in blocks]
