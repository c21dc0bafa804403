"""A mail that a program saved as a file (.eml): its text as a page or as words, and a plan that is attached to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from milepost.core.document.nodes import Aside, Block, Certainty, Document, Note, Paragraph, Place, Table
from milepost.core.errors import Encrypted, ReadError, TooLarge
from milepost.core.readers import encoding, limits, reader_for, tags, threads

if TYPE_CHECKING:
    from email.message import Message

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|\r?\n[ \t])")
_OF_MAILS = frozenset(
    (b"from", b"to", b"subject", b"date", b"mime-version", b"message-id", b"received", b"return-path")
)
_OF_FILES = frozenset((b"mime-version", b"message-id", b"received", b"return-path", b"content-type", b"x-unsent"))
_HEAD_BYTES = 64 * 1024
_FEWEST_FIELDS = 3
_MOST_PARTS, _DEEPEST = 200, 12
_PARTING, _MOST_MARKS = b"\n--", 2_000  # what parts a mail, and what people draw lines with
_LONGEST_FIELD = 1000
_FEWEST_ROWS = 3
_SEALED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"))
_HEADS = ("From", "To", "Cc", "Date")
_ANSWERS = re.compile(r"(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a mail holds: its text in each of its forms, and what is attached, by name."""

    plain: tuple[bytes, ...]
    pages: tuple[bytes, ...]
    attached: tuple[tuple[str, bytes], ...]


def recognise(data: bytes) -> bool:
    """Whether the bytes open with the fields of a mail as it is sent; what was copied from one has but few of them."""
    head = data.lstrip()[:_HEAD_BYTES]
    if not _FIELD.match(head):
        return False
    head = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    fields = {match[1].lower() for line in head.split(b"\n") if (match := _FIELD.match(line))}
    return len(fields & (_OF_MAILS | _OF_FILES)) >= _FEWEST_FIELDS and bool(fields & _OF_FILES)


def read(data: bytes, file_name: str) -> Document:
    """The subject and the newest text of the mail; where that has no table, the first attachment that can be read.

    Raises Encrypted, TooLarge, and what reading an attachment raises where the mail says nothing itself.
    """
    from email import message_from_bytes, policy  # noqa: PLC0415 - slow to import, and few files are mails

    if data.count(_PARTING) > _MOST_MARKS:  # counted before they are parsed, which takes time for each
        raise _too_many(file_name)
    message = message_from_bytes(data.lstrip(), policy=policy.compat32)
    parts = _parts(message, file_name)
    subject = _ANSWERS.sub("", _field(message, "Subject"), count=1)
    body = _body(parts, file_name)
    attached = None if _has_table(body.blocks) else _attached(parts, file_name)
    asides = (*_heads(message, file_name), *_names(parts, attached, file_name))
    opening = [Paragraph(f"Subject: {subject}", place=Place(file=file_name, paragraph=0))] if subject else []
    if attached is None:
        return replace(body, blocks=(*opening, *body.blocks), title=subject, asides=(*asides, *body.asides))
    name, document = attached
    note = Note("attachment", f"The plan was read from {name}, which is attached to the mail.", Place(file=file_name))
    words = (Aside("text of the mail", _text(block), block.place) for block in body.blocks)
    return replace(
        document,
        asides=(*asides, *words, *body.asides, *document.asides),
        notes=(*document.notes, replace(note, certainty=Certainty.LIKELY)),
    )


def _parts(message: "Message", file_name: str) -> _Parts:
    plain: list[bytes] = []
    pages: list[bytes] = []
    attached: list[tuple[str, bytes]] = []
    for count, part in enumerate(_walk(message, 0, file_name)):
        if count > _MOST_PARTS:
            raise _too_many(file_name)
        kind, name = part.get_content_type(), _name(part)
        if kind in _SEALED:
            raise Encrypted(f"{file_name} is an encrypted mail. Open it, copy its text and paste that.")
        if part.is_multipart():
            continue
        data = part.get_payload(decode=True)
        held = data if isinstance(data, bytes) else b""
        if name or part.get_content_disposition() == "attachment":
            attached.append((name or "a file without a name", held))
        elif kind in ("text/plain", "text/html"):
            (pages if kind == "text/html" else plain).append(_utf8(held, part, is_flowed=kind == "text/plain"))
    return _Parts(tuple(plain), tuple(pages), tuple(attached))


def _too_many(file_name: str) -> TooLarge:
    return TooLarge(f"{file_name} has more than {_MOST_PARTS} parts. Save the plan that is in it as a file.")


def _walk(message: "Message", depth: int, file_name: str) -> Iterator["Message"]:
    """The message and its parts; a mail within it is an attachment that is not opened."""
    if depth > _DEEPEST:
        raise TooLarge(f"{file_name} holds mails within mails, too deep to be read. Save the plan in it as a file.")
    yield message
    if message.is_multipart() and (depth == 0 or message.get_content_type() != "message/rfc822"):
        held = message.get_payload()
        for part in cast("list[Message]", held) if isinstance(held, list) else ():
            yield from _walk(part, depth + 1, file_name)


def _utf8(data: bytes, part: "Message", *, is_flowed: bool) -> bytes:
    """The text of a part in the encoding that every reader knows, soft ends of lines undone."""
    stated = str(part.get_content_charset() or "")
    try:
        text = data.decode(stated) if stated else encoding.characters(data, "")[0]
    except (LookupError, UnicodeDecodeError):
        text = encoding.characters(data, "")[0]
    if is_flowed and str(part.get_param("format", "")).casefold() == "flowed":
        text = re.sub(r" \r?\n(?!\r?\n|--)", " ", text)
    return text.encode("utf-8", "replace")


def _body(parts: _Parts, file_name: str) -> Document:
    """The text of the mail, of its forms the page, which keeps tables; older mails that say the same are apart."""
    from milepost.core.readers import html, text  # noqa: PLC0415 - the one that is asked for

    data = b"\n".join(parts.pages or parts.plain)
    if not data.strip():
        return Document()
    if len(data) > limits.TEXT_BYTES:
        raise TooLarge(f"{file_name} has more than {limits.TEXT_BYTES // limits.MIB} MB of text. Keep only the plan.")
    if not parts.pages:
        return text.read(data, file_name)
    document = html.read(data, file_name)
    blocks, older = threads.latest(document.blocks)
    return replace(document, blocks=blocks, asides=(*document.asides, *older))


def _attached(parts: _Parts, file_name: str) -> tuple[str, Document] | None:
    """The first attachment that a reader takes, with its name; None where there is none, or it cannot be read."""
    for name, data in parts.attached:
        try:
            reader = reader_for(data, name)
            if reader.key not in ("mail", "text", "outline"):
                return name, reader.module().read(data, f"{file_name}: {name}")
        except ReadError:
            continue
    return None


def _has_table(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Table) and len(block.rows) >= _FEWEST_ROWS for block in blocks)


def _heads(message: "Message", file_name: str) -> Iterator[Aside]:
    for name in _HEADS:
        if told := _field(message, name):
            yield Aside("head of the mail", f"{name}: {told}", Place(file=file_name))


def _names(parts: _Parts, attached: tuple[str, Document] | None, file_name: str) -> Iterator[Aside]:
    """The attachments that were not read, by name."""
    for name, _ in parts.attached:
        if attached is None or name != attached[0]:
            yield Aside("attachment that was not read", name, Place(file=file_name))


def _field(message: "Message", name: str) -> str:
    return _decoded(str(message.get(name, "")))


def _name(part: "Message") -> str:
    return _decoded(str(part.get_filename() or ""))


def _decoded(value: str) -> str:
    """A field without its folds and encodings."""
    from email.errors import HeaderParseError  # noqa: PLC0415
    from email.header import decode_header, make_header  # noqa: PLC0415

    short = value[:_LONGEST_FIELD]
    try:
        return tags.tidy(str(make_header(decode_header(short))))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return tags.tidy(short)


def _text(block: Block) -> str:
    if isinstance(block, Table):
        return "\n".join(" | ".join(cell.text for cell in row.cells) for row in block.rows)
    return block.text
