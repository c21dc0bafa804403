"""Cells of leads that are a surname before a given name, where a document writes several so: "Obi, Ruth (Matron)"."""

import re

from milepost.core.document.nodes import Document, Table
from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.occupations import is_trade
from milepost.core.words.given_names import is_given

_TURNED = re.compile(r"(?P<surname>[A-ZÀ-Þ][\w’'-]+), (?P<given>[A-ZÀ-Þ][\w’'-]+)(?=$| \(|;|\n)")
_FEWEST, _MOSTLY = 3, 0.6


def surnames_first(document: Document) -> frozenset[str]:
    """The names that stand so at the head of its cells, those with a rare given name among the others."""
    texts = {text for table in document.blocks if isinstance(table, Table) for text in _texts(table)}
    names = {match[0]: match["given"] for text in texts if (match := _TURNED.match(text)) and _may_be(match["surname"])}
    known = sum(map(is_given, names.values()))
    return frozenset(names) if known >= max(_FEWEST, _MOSTLY * len(names)) else frozenset()


def _texts(table: Table) -> list[str]:
    return [text for row in table.rows for cell in row.cells if "," in (text := cell.text)]


def _may_be(word: str) -> bool:
    """Whether a word may be a surname: neither a given name, nor a body, a post or what either is for."""
    is_called = callings.is_any_subject(word) or callings.is_body(word) or callings.has_organisation(word)
    return not (is_called or is_given(word) or callings.has_post(word) or is_trade(word))
