"""A file that was read in two ways is the one of which more is understood."""

from dataclasses import replace

from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document
from milepost.core.interpret import interpret, settled
from milepost.core.plan.walk import actions

_ACTION = (
    "## {0} Mend pier {0}\nLead: Ann Lowe\nStatus: On track\nProgress: Pier {0} has {0} new planks.\nDue: May 2026\n"
)
_IN_ORDER = document("Harbour plan\n# Theme 1: Boats\n" + "".join(_ACTION.format(at) for at in ("1.1", "1.2", "1.3")))
_MIXED = document(
    "Harbour plan\nTheme 1: Boats 1.1 Mend pier 1.1 Lead: Ann Lowe 1.2 Mend pier 1.2 Lead: Ann Lowe\n"
    "On track On track Pier 1.1 has 1.1 new planks. Pier 1.2 has 1.2 new planks.\nMay 2026 May 2026 1.3 Mend pier 1.3"
)


def _settled(usual: Document, other: Document) -> Document:
    return settled(replace(usual, otherwise=other))


def test_the_reading_that_says_more_is_the_document() -> None:
    found = _settled(_MIXED, _IN_ORDER)
    assert found == _IN_ORDER
    assert [one.number for one in actions(interpret(found))] == ["1.1", "1.2", "1.3"]


def test_a_document_that_is_understood_stays_as_it_is() -> None:
    assert _settled(_IN_ORDER, _MIXED) == _IN_ORDER
    assert _settled(_IN_ORDER, replace(_IN_ORDER, title="Other")) == _IN_ORDER
    assert settled(_MIXED) is _MIXED


def test_a_reading_in_which_all_actions_have_what_some_lack_is_taken() -> None:
    """Here the usual one has run the last action into the one before it, and is not thin for all that."""
    many = [_ACTION.format(f"1.{at}") for at in range(1, 9)]
    torn = many[-1].replace("Status: On track\n", "").replace("Due: May 2026\n", "")
    whole = document("Harbour plan\n# Theme 1: Boats\n" + "".join(many))
    usual = document("Harbour plan\n# Theme 1: Boats\n" + "".join((*many[:-1], torn)))
    assert _settled(usual, whole) == whole
    assert _settled(whole, usual) == whole
