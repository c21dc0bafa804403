"""Documents spoilt by chance: bytes flipped and cut, parts of packages dropped and swapped, their trees bent."""

import copy
import io
import re
import warnings
import zipfile
import zlib
from random import Random

from lxml import etree

_NUMBERS = (
    "0",
    "-1",
    "99999999999999999999",
    "4294967296",
    "1e308",
    "NaN",
    "",
    "x",
    "1.5",
    "1048577",
    "²",
    "٣",
    "1_000",
)
_WORDS = (
    "", "31/02/2025", "99/99/99", "Q9 2025", "0000-00-00", "½%", "1" * 5_000, "a " * 3_000, "((((" * 200, "1.1.1.1.1",
    "31 December 9999", "Year 0", "end of Year 99999999999", "1" + "0" * 400 + "%", "within 0 days", "0 of 0", "2024/9",
    "\u202e", "\u200b", "\u2028", "١٢/٣/٢٠٢٥", "１２", "Lead:", "•", "Priority " * 50, "from 5 to 5 by 5", "✓", "🟢",
)  # fmt: skip
_SIGNS = (
    "\x00", "\ufeff", "\x0b", "\x85", "\xad", "\t", ";", '"', "|", "\n\n\n", "<", "</td>", "<table>", "&#0;", "--x\n",
    "<td colspan=99999999 rowspan=99999999>", "<!--", "<script>", "=?utf-8?b?////?=", ">>>> ", "#REF!", *_WORDS,
)  # fmt: skip
_PDF = (b"0", b"-1", b"1e10", b"-99999999999", b"0.00001", b"(x)", b"/F", b"[", b"]", b"", b"nan", b"BT", b"ET", b"Q")
_ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16", "utf-8-sig", "cp1252", "utf-32")


def spoilt(data: bytes, chance: Random) -> bytes:
    """The document, spoilt in a way that fits what it is; now and then its bare bytes are."""
    if chance.random() < 0.1:
        return _bytes(data, chance)
    if data.startswith(b"PK"):
        return _package(data, chance)
    if data.startswith(b"%PDF"):
        return _pdf(data, chance)
    return _text(data, chance)


def _bytes(data: bytes, chance: Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 20, 100))):
        at = chance.randrange(len(out) + 1)
        what = chance.randrange(5)
        if what == 0:
            del out[at : at + chance.choice((1, 50, 2_000))]
        elif what == 1:
            out[at:at] = out[at // 2 : at // 2 + chance.choice((1, 300, 5_000))]
        else:
            out[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(out[: chance.randrange(len(out) + 1)] if chance.random() < 0.1 else out)


def _package(data: bytes, chance: Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    for _ in range(chance.choice((1, 1, 2, 3))):
        at, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        (name, content), what = parts[at], chance.randrange(12)
        if what == 0 and len(parts) > 1:
            del parts[at]
        elif what == 1:
            parts[at], parts[other] = (name, parts[other][1]), (parts[other][0], content)
        elif what == 2:
            parts[at] = (name, content[: chance.randrange(len(content) + 1)])
        elif name.endswith((".xml", ".rels")):
            parts[at] = (name, _tree(content, chance))
    out = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts:
            package.writestr(name, content)
    return out.getvalue()


def _tree(content: bytes, chance: Random) -> bytes:
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError:  # spoilt before
        return _bytes(content, chance)
    for _ in range(chance.choice((1, 2, 10, 30))):
        elements = [one for one in root.iterdescendants() if isinstance(one.tag, str)]
        if elements:
            _bend(chance.choice(elements), elements, chance)
    return etree.tostring(root)


def _bend(one: etree._Element, elements: list[etree._Element], chance: Random) -> None:
    other, what = chance.choice(elements), chance.randrange(7)
    if what == 0:
        one.getparent().remove(one)
    elif what == 1:
        for _ in range(chance.choice((1, 3, 50)) if len(list(one.iter())) < 60 else 1):
            one.addnext(copy.deepcopy(one))
    elif what == 2 and one not in (other, *other.iterancestors()):
        other.append(one)
    elif what == 3:
        one.tag = other.tag
    elif what == 4 and one.attrib:
        one.set(chance.choice(sorted(one.attrib)), chance.choice(_NUMBERS))
    elif one.text and one.text.strip():
        one.text = chance.choice(_WORDS) + chance.choice(("", one.text))


def _pdf(data: bytes, chance: Random) -> bytes:
    """The numbers and operators of some streams, packed or not; the tables that say where all is are then wrong."""
    found = list(re.finditer(rb"/Length\s+(\d+)([^\n]{0,400}?>>\s*stream\r?\n)", data, re.DOTALL))
    picked = sorted(chance.sample(found, min(len(found), chance.choice((1, 2, 6)))), key=lambda hit: hit.start())
    out, last = [], 0
    for hit in (one for one in picked if one.start() >= last):
        end = hit.end() + int(hit[1])
        try:
            packed = zlib.compress(_drawing(zlib.decompress(data[hit.end() : end]), chance))
        except zlib.error:
            packed = _drawing(data[hit.end() : end], chance)
        out += [data[last : hit.start()], b"/Length %d" % len(packed), hit[2], packed]
        last = end
    return b"".join((*out, data[last:]))


def _drawing(content: bytes, chance: Random) -> bytes:
    for _ in range(chance.choice((1, 2, 20))):
        hits = list(re.finditer(rb"-?\d+(\.\d+)?|\b[A-Za-z]{1,3}\b", content[:200_000]))
        if hits:
            hit = chance.choice(hits)
            content = content[: hit.start()] + chance.choice(_PDF) + content[hit.end() :]
    return content


def _text(data: bytes, chance: Random) -> bytes:
    lines = data.decode("utf-8", "replace").split("\n")
    for _ in range(chance.choice((1, 2, 5, 20))):
        at, other, what = chance.randrange(len(lines)), chance.randrange(len(lines)), chance.randrange(5)
        place = chance.randrange(len(lines[at]) + 1)
        if what == 0 and len(lines) > 1:
            del lines[at]
        elif what == 1:
            lines[at:at] = lines[at : at + 1] * chance.choice((1, 5, 100))
        elif what == 2:
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = lines[at][:place] + chance.choice(_SIGNS) * chance.choice((1, 1, 30)) + lines[at][place:]
    return "\n".join(lines)[:1_000_000].encode(chance.choice(_ENCODINGS), "replace")
