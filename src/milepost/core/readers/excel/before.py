"""What is looked at before a workbook is opened: its size, its merged areas, and formulas without a stored result."""

import io
import re
import zipfile
import zlib

from milepost.core.errors import CannotReadSafely, DamagedFile, Encrypted, TooLarge

MOST_CELLS = 300_000
MOST_MERGED = 200_000
MOST_BYTES = 200 * 2**20
_CELL = re.compile(rb"<(?:\w+:)?c[ >]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell [^>]*?ref=\"([A-Z]+)(\d+):([A-Z]+)(\d+)\"")
_FILLED = re.compile(rb"<c ([^>]*[^>/])>(.*?)</c>", re.DOTALL)
_RESULT = re.compile(rb"<v>[^<]|<is>")
_REF = re.compile(rb"\br=\"([A-Z]+\d+)\"")
_TEXT = re.compile(rb"<a:t(?: [^>]*)?>([^<]*)</a:t>|</a:(p)>")


class Before:
    """The parts of a workbook as bytes, counted while they are read; raises the errors of reading."""

    def __init__(self, data: bytes, file_name: str) -> None:
        self.file_name = file_name
        if data[:4] == b"\xd0\xcf\x11\xe0":
            raise Encrypted(
                f"{file_name} is locked with a password or is an old .xls workbook. "
                "Open it in Excel, save it as .xlsx without a password, and try again."
            )
        self.parts = dict(self._parts(data))
        for name, part in self.parts.items():
            self._check(name, part)

    def _parts(self, data: bytes) -> list[tuple[str, bytes]]:
        parts: list[tuple[str, bytes]] = []
        left = MOST_BYTES
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                for info in package.infolist():
                    if not info.filename.endswith((".xml", ".rels")):
                        continue
                    with package.open(info) as stream:
                        part = stream.read(left + 1)
                    left -= len(part)
                    if left < 0:
                        raise TooLarge(
                            f"{self.file_name} unpacks to more than 200 MB. Save the sheets of the plan alone."
                        )
                    parts.append((info.filename, part))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as fault:
            raise DamagedFile(
                f"{self.file_name} is not a whole workbook. Open it in Excel, save it again as .xlsx, and try again."
            ) from fault
        return parts

    def _check(self, name: str, part: bytes) -> None:
        if b"<!DOCTYPE" in part[:4096] or b"<!ENTITY" in part:
            raise CannotReadSafely(
                f"{self.file_name} holds definitions that no workbook needs. Save it again from Excel and try again."
            )
        if not name.startswith("xl/worksheets/"):
            return
        if len(_CELL.findall(part)) > MOST_CELLS:
            raise TooLarge(
                f"{self.file_name} has a sheet with more than {MOST_CELLS:,} cells. Save the plan's sheet alone."
            )
        merged = sum(_area(*match) for match in _MERGED.findall(part))
        if merged > MOST_MERGED:
            raise TooLarge(
                f"{self.file_name} has a sheet on which {merged:,} cells are merged. Unmerge what is outside the plan."
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
