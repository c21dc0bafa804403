"""Why a file that no reader takes is not taken, and what to do about it."""

import io
from pathlib import PurePath

from milepost.core.errors import DamagedFile, Encrypted, NothingToRead, ReadError, UnknownFormat

_WHAT_TO_DO = "Save the plan as Word (.docx), Excel (.xlsx), PDF, CSV or plain text and choose that file."
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")

_OPENINGS: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "a rich text file (RTF)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"Rar!", "a packed archive"),
    (b"\x1f\x8b", "a packed archive"),
)

_PACKAGES: tuple[tuple[str, str], ...] = (
    ("ppt/", "a PowerPoint presentation"),
    ("xl/workbook.bin", "an Excel workbook of the binary kind (.xlsb)"),
    ("META-INF/manifest.xml", "an OpenDocument or similar file"),
    ("Index/", "an Apple Pages or Numbers file"),
)


def refusal(data: bytes, file_name: str) -> ReadError:
    """The error for bytes that no reader recognises: it names the file, says what it is and what to do."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        return NothingToRead(f"{file_name} is empty. Choose the file that has the plan in it, or paste its text.")
    if data.startswith(_OLE):
        return _old_office(data, file_name)
    if data.startswith(b"PK"):
        return _package(data, file_name)
    kind = next((kind for opening, kind in _OPENINGS if data.startswith(opening)), "")
    if kind:
        return UnknownFormat(f"{file_name} is {kind}, which cannot be read as a plan. {_WHAT_TO_DO}")
    suffix = PurePath(file_name).suffix.lower()
    if suffix:
        return UnknownFormat(
            f"{file_name} is not a {suffix} file, although its name says so: it may be damaged, or of another kind "
            f"and renamed. Open it in the program that made it. {_WHAT_TO_DO}"
        )
    return UnknownFormat(f"{file_name} is of a kind that cannot be read. {_WHAT_TO_DO}")


def _old_office(data: bytes, file_name: str) -> ReadError:
    if _ENCRYPTED_STREAM in data:
        return Encrypted(
            f"{file_name} is locked with a password. Open it, remove the password, save it and choose it again."
        )
    return UnknownFormat(
        f"{file_name} is of the older Office kind (.doc or .xls), which cannot be read. "
        "Open it and save it as .docx or .xlsx, then choose that file."
    )


def _package(data: bytes, file_name: str) -> ReadError:
    import zipfile  # noqa: PLC0415 - slow to import, and few files are refused

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return DamagedFile(
            f"{file_name} is damaged: it is not whole. Open it in the program that made it, save it again, "
            "or ask for it to be sent again."
        )
    kind = next((kind for opening, kind in _PACKAGES if any(name.startswith(opening) for name in names)), "")
    return UnknownFormat(
        f"{file_name} is {kind or 'a packed archive (zip)'}, which cannot be read as a plan. {_WHAT_TO_DO}"
    )
