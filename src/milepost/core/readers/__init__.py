"""Bytes to Document; the table here is the list of formats that can be read."""

from dataclasses import dataclass, replace
from importlib import import_module
from typing import Protocol, cast

from milepost.core.document.nodes import Document, Source
from milepost.core.errors import CannotReadSafely, NothingToRead, TooLarge
from milepost.core.readers import limits
from milepost.core.readers.refusals import refusal
from milepost.core.readers.safely import in_child
from milepost.core.readers.squares import refuse_huge

_OPENING_BYTES = 4096


class Module(Protocol):
    """What a reader's module offers."""

    def recognise(self, data: bytes) -> bool:
        """Whether these are bytes of its format, by the bytes alone."""

    def read(self, data: bytes, file_name: str) -> Document:
        """The Document that they hold; raises a ReadError."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One format, read by the module of this package that is called as its key.

    `mark` are bytes without which a file is surely of another kind. A risky format is one whose parsing can take more
    memory or time than its size lets expect.
    """

    key: str
    label: str
    suffixes: tuple[str, ...]
    mark: bytes
    is_risky: bool

    def recognise(self, data: bytes) -> bool:
        """Whether the bytes are of this format."""
        return self.mark in data[:_OPENING_BYTES] and self.module().recognise(data)

    def module(self) -> Module:
        """What reads it, loaded when it is first asked for: a text must not wait for the libraries of Word."""
        return cast("Module", import_module(f"{__name__}.{self.key}"))


# The first that recognises the bytes reads them: the pickiest stand first, and nearly anything is text.
READERS: tuple[Reader, ...] = (
    Reader("word", "Word", (".docx", ".docm", ".dotx"), b"PK", is_risky=True),
    Reader("pdf", "PDF", (".pdf",), b"%PDF-", is_risky=True),
    Reader("excel", "Excel", (".xlsx", ".xlsm", ".xltx"), b"PK", is_risky=True),
    Reader("mail", "mail", (".eml",), b":", is_risky=True),
    Reader("html", "web page", (".html", ".htm"), b"", is_risky=True),
    Reader("outline", "outline", (".txt", ".md"), b"", is_risky=False),
    Reader("csv", "CSV", (".csv",), b"", is_risky=False),
    Reader("text", "plain text", (".txt", ".tsv"), b"", is_risky=False),
)


def read(data: bytes, file_name: str) -> Document:
    """The document that these bytes hold, its source filled in; raises a ReadError that names the file.

    Parses in this process: for files of one's own. What a stranger sends goes through read_safely.
    """
    return _read_with(reader_for(data, file_name), data, file_name)


def read_safely(data: bytes, file_name: str) -> Document:
    """As read, with risky formats and large files parsed in a child process of limited memory and time.

    Raises CannotReadSafely where the child passes a limit or dies.
    """
    reader = reader_for(data, file_name)
    is_calm = not reader.is_risky and len(data) <= limits.CALM_BYTES
    return _read_with(reader, data, file_name) if is_calm else in_child(data, file_name)


def reader_for(data: bytes, file_name: str) -> Reader:
    """The reader that takes these bytes, whatever the file is called; raises the ReadError that says why."""
    if len(data) > limits.FILE_BYTES:
        size, most = len(data) / limits.MIB, limits.FILE_BYTES // limits.MIB
        raise TooLarge(
            f"{file_name} is {size:.0f} MB; the most that is read is {most} MB. "
            "Take out the pictures, or save the pages that hold the plan as a file of their own."
        )
    for reader in READERS:
        if reader.recognise(data):
            return reader
    raise refusal(data, file_name)


def _read_with(reader: Reader, data: bytes, file_name: str) -> Document:
    try:
        document = reader.module().read(data, file_name)
    except RecursionError as error:
        raise CannotReadSafely(
            f"{file_name} could not be read safely: its parts are nested too deeply. Copy the plan's tables "
            "into a new document, save that and choose it, or paste the text."
        ) from error
    if not document.blocks:
        raise NothingToRead(f"{file_name} holds no text. Choose the file that has the plan in it, or paste its text.")
    refuse_huge(document, file_name)
    return replace(document, source=Source.of(data, file_name, reader.key))
