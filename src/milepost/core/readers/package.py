"""An Office file as its parts, unpacked with care: Word and Excel files are zips of XML."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from milepost.core.errors import DamagedFile, Encrypted, TooLarge
from milepost.core.readers import limits

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_ENCRYPTED_FLAG = 1
_DOCTYPES = tuple("<!DOCTYPE".encode(codec) for codec in ("utf-8", "utf-16-le", "utf-16-be"))
# The strict variant of the standard names everything otherwise and is the same in all that is read here.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


def part_names(data: bytes) -> frozenset[str]:
    """The names of the parts, nothing where the bytes are no whole zip; for recognising only."""
    if not data.startswith(b"PK"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return frozenset(file.namelist())
    except _BROKEN:
        return frozenset()


def has_doctype(part: bytes) -> bool:
    """Whether a part declares a document type, which Office files never do and entity bombs must."""
    return any(doctype in part for doctype in _DOCTYPES)


class Package:
    """The parts of one file; every part is measured before and while it is unpacked.

    Raises DamagedFile, Encrypted or TooLarge, naming the file.
    """

    def __init__(self, data: bytes, file_name: str) -> None:
        self._file_name = file_name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise self._damaged() from error
        entries = self._zip.infolist()
        if len(entries) > limits.ZIP_ENTRIES:
            raise self._too_large(f"it holds {len(entries)} parts, and the most that is read is {limits.ZIP_ENTRIES}")
        if sum(entry.file_size for entry in entries) > limits.PACKAGE_BYTES:
            raise self._too_large(f"unpacked it is more than {limits.PACKAGE_BYTES // limits.MIB} MB")
        self._entries = {entry.filename.lstrip("/"): entry for entry in entries}
        self._unpacked = 0

    def part(self, name: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise Encrypted(
                f"{self._file_name} is locked with a password. Remove it, save the file and choose it again."
            )
        self._refuse_bomb(entry)
        try:
            with self._zip.open(entry) as file:
                data = file.read(limits.PART_BYTES + 1)
        except _BROKEN as error:
            raise self._damaged() from error
        # What the directory of the zip says may be a lie, so what really came out is counted too.
        self._unpacked += len(data)
        if len(data) > limits.PART_BYTES or self._unpacked > limits.PACKAGE_BYTES:
            raise self._too_large("a part of it is far larger than it says")
        return data

    def size(self, name: str) -> int:
        """How many bytes a part says it unpacks to, 0 where there is none."""
        entry = self._entries.get(name)
        return 0 if entry is None else entry.file_size

    def xml(self, name: str) -> etree._Element | None:
        """The root element of an XML part, None where there is no such part."""
        data = self.part(name)
        return None if data is None else self._parsed(data)

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """The relationships of a part: id to (the last word of the type, the name of the part that it leads to)."""
        folder = posixpath.dirname(name)
        return {
            one.get("Id", ""): (one.get("Type", "").rsplit("/", 1)[-1], _target(folder, one.get("Target", "")))
            for one in self._relationships(name)
            if one.get("TargetMode") != "External"
        }

    def links(self, name: str) -> dict[str, str]:
        """The addresses outside the file that a part leads to, by the ids of their relationships."""
        return {
            one.get("Id", ""): one.get("Target", "")
            for one in self._relationships(name)
            if one.get("TargetMode") == "External"
        }

    def main_part(self) -> str:
        """The name of the part that the document opens with, "" where none is named."""
        return next((target for kind, target in self.related("").values() if kind == "officeDocument"), "")

    def _relationships(self, name: str) -> Iterator[etree._Element]:
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        return iter(()) if root is None else root.iter(_RELATIONSHIPS)

    def _parsed(self, data: bytes) -> etree._Element:
        if has_doctype(data):
            raise DamagedFile(
                f"{self._file_name} holds a document type declaration, which Office files never do, so it is not read. "
                "Open it in the program that made it and save it again."
            )
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._damaged() from error

    def _refuse_bomb(self, entry: zipfile.ZipInfo) -> None:
        if entry.file_size > limits.PART_BYTES:
            raise self._too_large(f"a part of it unpacks to more than {limits.PART_BYTES // limits.MIB} MB")
        if entry.file_size > limits.RATIO_FROM_BYTES and entry.file_size > limits.RATIO * entry.compress_size:
            raise self._too_large("it unpacks to far more than an ordinary document does")

    def _damaged(self) -> DamagedFile:
        return DamagedFile(
            f"{self._file_name} is damaged: it is not whole. Open it in the program that made it, save it again, "
            "or ask for it to be sent again."
        )

    def _too_large(self, why: str) -> TooLarge:
        return TooLarge(
            f"{self._file_name} is not read, since {why}. Copy the plan's tables into a new document, save that and "
            "choose it."
        )


def _target(folder: str, target: str) -> str:
    joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(joined)
