"""Whether parts of a document are of one make: the same headings over tables, the same labels beside and in lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import Document, Table

_LABEL = re.compile(r"[-•*>\s]*(?P<label>[A-Za-z][^:.\d]{1,40}):(?:\s|$)")
_HEADING, _PAIR, _FEWEST = 40, 2, 3  # characters of a heading at most; columns of a form; columns of a table at least
_ALIKE = 0.7  # of the words of each part stand in half of the parts or more


def are_alike(parts: Sequence[Document]) -> bool:
    """Whether hardly any part has headings or labels of its own; parts without any are like all others."""
    said = [words for part in parts if (words := frozenset(_words(part)))]
    often = Counter(word for words in said for word in words)
    shared = {word for word, many in often.items() if 2 * many > len(said)}
    return all(len(words & shared) >= _ALIKE * len(words) for words in said)


def _words(part: Document) -> Iterator[str]:
    for block in part.blocks:
        if isinstance(block, Table):
            yield from _of_table(block)
        elif label := _LABEL.match(block.text):
            yield label["label"].strip().casefold()


def _of_table(table: Table) -> Iterator[str]:
    """The left column of a form, or the first row of short texts of any other table."""
    if all(len(row.cells) <= _PAIR for row in table.rows):
        yield from (" ".join(row.cells[0].text.split()).casefold() for row in table.rows if len(row.cells) == _PAIR)
        return
    for row in table.rows:
        texts = [" ".join(cell.text.split()).casefold() for cell in row.cells]
        if len(texts) >= _FEWEST and all(text and len(text) <= _HEADING for text in texts):
            yield from texts
            return
