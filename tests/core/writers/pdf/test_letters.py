"""Letters that no typeface of ours has are known before a paper is set."""

import pytest

from milepost.core.writers.pdf.letters import lacking, note


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("plain words", []),
        ("“Sir yr Ŵyn” – £5 … • €", []),
        ("مركز שלום αβγ кот ✓ → ≥ ½ ☐", []),
        ("two 👪👪 of one", ["[FAMILY]"]),
        ("家 and \u26f9\ufe0f in one", ["[CJK UNIFIED IDEOGRAPH-5BB6]", "[PERSON WITH BALL]"]),
        ("two made one 👩‍👧", ["[GIRL]", "[WOMAN]"]),
        ("\uf0b7 from a symbol font", ["[U+F0B7]"]),
    ],
)
def test_what_is_lacking_is_named(text: str, names: list[str]) -> None:
    assert sorted(lacking(text).values()) == names


def test_every_letter_that_is_taken_to_be_there_is_there() -> None:
    assert lacking(" ".join(f"家{chr(code)}" for code in (*range(0x20, 0x7F), *range(0xA0, 0x180)))) == lacking("家")


def test_a_thousand_different_signs_are_all_found() -> None:
    signs = "".join(chr(0x4E00 + at) for at in range(1000))
    assert set(lacking(" ".join(signs))) == set(map(ord, signs))


def test_the_note_gives_an_example() -> None:
    assert "such as [FAMILY]." in note(lacking("👪"))
