"""Tests of the table of formats: which reader takes which bytes, and what is said when none does."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from milepost.core import errors, readers
from milepost.core.document.nodes import Table
from milepost.core.readers import limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
_SOURCES = Path(readers.__file__).parents[3]
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40


def zipped(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/").replace("_x", ".x"), data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "file_name", "kind", "words"),
    [
        (b"", "plan.txt", errors.NothingToRead, "empty"),
        (b" \r\n\t ", "plan.txt", errors.NothingToRead, "empty"),
        (PNG, "plan.txt", errors.UnknownFormat, "picture"),
        (bytes(range(256)) * 8, "plan.txt", errors.UnknownFormat, "not a .txt file"),
        (b"just words", "plan", None, ""),
        (OLE, "plan.doc", errors.UnknownFormat, "save it as .docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "plan.docx", errors.Encrypted, "password"),
        (b"PK\x03\x04 not whole", "plan.docx", errors.DamagedFile, "damaged"),
        (zipped(ppt__presentation_xml=b"<p/>"), "plan.docx", errors.UnknownFormat, "PowerPoint"),
        (b"{\\rtf1 words}\x00", "plan.rtf", errors.UnknownFormat, "rich text"),
        (b"words\t" * 6_000_000, "plan.txt", errors.TooLarge, "25 MB"),
        (b"words\t" * 1_000_000, "plan.txt", errors.TooLarge, "5 MB"),
        (b"x\t" * 200_001, "plan.txt", errors.TooLarge, "120,000 tabs"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(
    data: bytes, file_name: str, kind: type[errors.ReadError] | None, words: str
) -> None:
    if kind is None:
        assert readers.read(data, file_name).blocks
        return
    with pytest.raises(kind, match=words) as raised:
        readers.read(data, file_name)
    assert file_name in str(raised.value)
    assert type(raised.value) is kind


def test_the_source_says_which_bytes_were_read() -> None:
    source = readers.read(b"Action\tLead\n", "plan.docx").source
    assert (source.file_name, source.format, len(source.sha256)) == ("plan.docx", "text", 64)


def test_a_csv_file_is_told_from_text_by_its_words_alone() -> None:
    document = readers.read(b"Action,Lead,Due\nOpen the hub,Ann,May 2031\n", "plan.txt")
    assert document.source.format == "csv"
    assert isinstance(document.blocks[0], Table)


def test_every_reader_has_a_key_of_its_own() -> None:
    keys = [reader.key for reader in readers.READERS]
    assert len(set(keys)) == len(keys)
    assert limits.TEXT_BYTES < limits.FILE_BYTES


def test_a_text_is_read_without_loading_what_reads_other_formats() -> None:
    program = f"import sys; sys.path.append({str(_SOURCES)!r}); from milepost.core import readers"
    program += "; readers.read(b'Action\\tLead', 'plan.txt'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert not {"lxml", "zipfile", "logging", "openpyxl"} & set(done.stdout.split())
