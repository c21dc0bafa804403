"""What is looked at before a workbook is opened: its size, its merged areas, and formulas without a stored result."""

import re

from milepost.core.errors import DamagedFile, TooLarge
from milepost.core.readers import limits
from milepost.core.readers.package import Package, has_doctype, part_names

_CELL = re.compile(rb"<(?:\w+:)?c[ >]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell [^>]*?ref=\"([A-Z]+)(\d+):([A-Z]+)(\d+)\"")
_FILLED = re.compile(rb"<c ([^>]*[^>/])>(.*?)</c>", re.DOTALL)
_RESULT = re.compile(rb"<v>[^<]|<is>")
_REF = re.compile(rb"\br=\"([A-Z]+\d+)\"")
_TEXT = re.compile(rb"<a:t(?: [^>]*)?>([^<]*)</a:t>|</a:(p)>")


class Before:
    """The XML parts of a workbook as bytes; raises the errors of reading where one of them is too much."""

    def __init__(self, data: bytes, file_name: str) -> None:
        self.file_name = file_name
        package = Package(data, file_name)
        names = sorted(name for name in part_names(data) if name.endswith((".xml", ".rels")))
        self.parts = {name: package.part(name) or b"" for name in names}
        for name, part in self.parts.items():
            self._check(name, part)

    def _check(self, name: str, part: bytes) -> None:
        if has_doctype(part):
            raise DamagedFile(
                f"{self.file_name} holds a document type declaration, which Excel never writes, so it is not read. "
                "Open it in Excel and save it again."
            )
        if not name.startswith("xl/worksheets/"):
            return
        if len(_CELL.findall(part)) > limits.CELLS:
            raise TooLarge(
                f"{self.file_name} has a sheet with more than {limits.CELLS:,} cells. Save the sheet of the plan alone."
            )
        merged = sum(_area(*match) for match in _MERGED.findall(part))
        if merged > limits.CELLS:
            raise TooLarge(
                f"{self.file_name} has a sheet on which {merged:,} cells are merged. Unmerge those outside the plan."
            )

    def unanswered(self, part_name: str) -> tuple[str, ...]:
        """The cells of this part that hold a formula whose result was never stored, as A1 references."""
        part = self.parts.get(part_name, b"")
        if b"<f" not in part:
            return ()
        empty = (at for at, body in _FILLED.findall(part) if b"<f" in body and not _RESULT.search(body))
        cells = (_REF.search(attributes) for attributes in empty)
        return tuple(ref[1].decode() for ref in cells if ref)

    def text_boxes(self) -> tuple[str, ...]:
        """The words of shapes drawn over the sheets, one text a paragraph."""
        found: list[str] = []
        for name, part in self.parts.items():
            if name.startswith("xl/drawings/drawing"):
                words = b""
                for text, end in _TEXT.findall(part):
                    words += text
                    if end:
                        found.append(_plain(words))
                        words = b""
        return tuple(text for text in found if text)


def _plain(words: bytes) -> str:
    text = words.decode("utf-8", "replace")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text.strip()


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
