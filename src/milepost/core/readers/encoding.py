"""Bytes of a text as characters, whatever editor saved them."""

import codecs
import re

from milepost.core.document.nodes import Certainty, Note, Place
from milepost.core.errors import TooLarge
from milepost.core.readers import limits

# UTF-32 stands first: its little-endian mark opens with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", ""),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1c\x1d\x1e\x1f")))
_ESCAPED = re.compile("[\udc80-\udcff]+")
_SAMPLE = 64 * 1024


def is_text(data: bytes) -> bool:
    """Whether the bytes look like a text that somebody can read."""
    if not data.strip():
        return False
    if any(data.startswith(mark) for mark, _, _ in _MARKS) or _utf16_without_mark(data):
        return True
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return b"\x00" not in data and controls * 200 <= len(sample) and _is_mostly_western(sample)


def characters(data: bytes, file_name: str) -> tuple[str, tuple[Note, ...]]:
    """The characters, line ends as \\n, with a note where the text was not UTF-8; raises TooLarge."""
    if len(data) > limits.TEXT_BYTES:
        raise TooLarge(
            f"{file_name} is {len(data) / limits.MIB:.0f} MB of text; the most that is read is "
            f"{limits.TEXT_BYTES // limits.MIB} MB. Keep only the part that holds the plan."
        )
    text, encoding = _decoded(data)
    notes = () if not encoding else (_note(encoding, file_name),)
    return text.replace("\r\n", "\n").replace("\r", "\n"), notes


def _decoded(data: bytes) -> tuple[str, str]:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    if codec := _utf16_without_mark(data):
        return data.decode(codec, "replace"), "UTF-16"
    text = data.decode("utf-8", "surrogateescape")
    # Byte by byte, since a text put together from several sources may be UTF-8 in one place and not in another.
    western = _ESCAPED.sub(lambda found: _windows_1252(found[0]), text)
    return western, "Windows-1252" if western != text else ""


def _windows_1252(escaped: str) -> str:
    return escaped.encode("utf-8", "surrogateescape").decode("windows-1252", "replace")


def _utf16_without_mark(data: bytes) -> str:
    """The UTF-16 codec of a text that lacks its mark: every other byte of western text is then zero."""
    sample = data[:1000]
    for codec, zeros, letters in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if len(sample) >= 4 and zeros.count(0) * 10 >= len(zeros) * 7 and not letters.count(0):
            return codec
    return ""


def _is_mostly_western(sample: bytes) -> bool:
    text = sample.decode("utf-8", "surrogateescape")
    strange = sum(len(found) for found in _ESCAPED.findall(text))
    return strange * 4 <= len(text)


def _note(encoding: str, file_name: str) -> Note:
    message = f"The text was saved as {encoding} and not as UTF-8."
    if encoding != "Windows-1252":
        return Note("encoding", message, Place(file=file_name), Certainty.CERTAIN)
    message += " Check quotation marks, dashes and pound signs."
    return Note("encoding", message, Place(file=file_name), Certainty.LIKELY)
