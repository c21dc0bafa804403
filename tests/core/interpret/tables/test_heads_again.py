"""A short line right above each of several tables with the same headings is a section, however plainly it is set."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_TABLE = "Ref | Action | Who\n{0}.1 | Mend rail {0} | Cy Moss\n{0}.2 | Paint rail {0} | Di Beck"


def _sections(*above: str) -> list[str]:
    tables = "\n\n".join(f"{line}\n\n{_TABLE.format(at)}" for at, line in enumerate(above, 1))
    return [section.title for section in interpret(document(f"# Pier plan\n\n{tables}")).sections]


def test_lines_above_tables_that_are_alike_are_sections() -> None:
    assert _sections("Safe pier", "Clean sea") == ["Safe pier", "Clean sea"]
    assert _sections("Safe pier\nLead: Ann Lowe", "Clean sea\nLead: Bo Hale") == ["Safe pier", "Clean sea"]


def test_lines_that_are_the_same_or_sentences_are_none() -> None:
    assert _sections("See below", "See below") == [""]
    assert _sections("We meet in May.", "We met in June.") == [""]


def test_lines_below_headings_tell_of_these() -> None:
    assert _sections("## Safe pier\nNobody falls", "## Clean sea\nEverybody swims") == ["Safe pier", "Clean sea"]
