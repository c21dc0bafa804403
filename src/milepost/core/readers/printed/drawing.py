"""A page drawn by pdfium, in whose process nothing else may be at stake."""

import io
from collections.abc import Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageDraw

from milepost.core.errors import DamagedFile, NothingToRead
from milepost.core.readers.printed.finding import Span, spans

_LONGEST = 1600  # pixels of the longer side: small print of a landscape page can be read
_LARGEST_SCALE = 2.0
_MOST_LETTERS = 60_000  # on one page; beyond that it is drawn and not searched
_AROUND = 0.05  # of the page, above and below what is marked, so that the columns can be told
_MARK = "#b35900"

Band = tuple[int, int, int, int]


def drawn_page(data: bytes, file_name: str, page: int, words: Sequence[str]) -> bytes:
    """As printed_page, in this process."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise DamagedFile(f"{file_name} cannot be drawn: the file is damaged or locked.") from error
    if not 1 <= page <= len(document):
        raise NothingToRead(f"{file_name} has no page {page}.")
    drawn = document[page - 1]
    longest = max(*drawn.get_size(), 1.0)
    bitmap = drawn.render(scale=min(_LARGEST_SCALE, _LONGEST / longest))
    picture = bitmap.to_pil().convert("RGB")
    band = _band(drawn, bitmap, words) if words else None
    return _png(_marked(picture, band) if band else picture)


def _band(page: pdfium.PdfPage, bitmap: pdfium.PdfBitmap, words: Sequence[str]) -> Band | None:
    """Where the words stand, in pixels, as wide as all that the page says; None where they are not found."""
    text = page.get_textpage()
    count = text.count_chars()
    if count > _MOST_LETTERS:
        return None
    letters = "".join(chr(pdfium.raw.FPDFText_GetUnicode(text, at)) for at in range(count))
    found = spans(letters, words)
    if not found:
        return None
    to_pixels = bitmap.get_posconv(page).to_bitmap

    def boxes(span: Span) -> list[Band]:
        shown = (text.get_charbox(at) for at in range(*span) if not letters[at].isspace())
        return [(*to_pixels(x0, y1), *to_pixels(x1, y0)) for x0, y0, x1, y1 in shown]

    held = [box for span in found for box in boxes(span)]
    across = boxes((0, count))
    lefts, rights = [min(b[0], b[2]) for b in across], [max(b[0], b[2]) for b in across]
    tops, bottoms = [min(b[1], b[3]) for b in held], [max(b[1], b[3]) for b in held]
    return min(lefts), min(tops), max(rights), max(bottoms)


def _marked(picture: Image.Image, band: Band) -> Image.Image:
    """The part of the page around the band, the band framed."""
    left, top, right, bottom = band
    ImageDraw.Draw(picture).rectangle((left - 8, top - 8, right + 8, bottom + 8), outline=_MARK, width=4)
    around = round(_AROUND * picture.height) + 8
    return picture.crop((0, max(0, top - around), picture.width, min(picture.height, bottom + around)))


def _png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.quantize(64).save(file, "PNG", optimize=True)
    return file.getvalue()
