"""PDFs built object by object, for tests of what is odd, damaged or hostile."""

import zlib
from collections.abc import Sequence

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(data: bytes, entries: bytes = b"", *, packed: bool = False) -> bytes:
    """A stream object of these bytes."""
    if packed:
        data, entries = zlib.compress(data, 9), entries + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def file_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is the catalogue."""
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Root 1 0 R/Size %d%s>>\n" % (size, table, size, trailer)
    return out + end + b"startxref\n%d\n%%%%EOF" % len(out)


def pages(*contents: bytes, resources: bytes = b"", more: Sequence[bytes] = (), packed: bool = False) -> bytes:
    """A file of pages with these contents; `more` are objects numbered from 4, `resources` a page's own."""
    first = 4 + len(more)
    numbers = range(first, first + 2 * len(contents), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)),
        FONT,
        *more,
    ]
    for number, content in zip(numbers, contents, strict=True):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>%s>>>>"
            % (number + 1, resources)
        )
        objects.append(stream(content, packed=packed))
    return file_of(objects)


def text(words: str, x: float, y: float, size: float = 10) -> bytes:
    """Words drawn at a point from the bottom left corner."""
    return b"BT /F %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, words.encode("latin-1"))


def line(x0: float, y0: float, x1: float, y1: float) -> bytes:
    """A straight line."""
    return b"%d %d m %d %d l S\n" % (x0, y0, x1, y1)
