"""PDFs that eat memory and time, read in the child process that guards against them; figures with -s."""

import random
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.core.readers.pdf.made import pages, stream, text

from milepost.core import readers
from milepost.core.errors import ReadError
from milepost.core.readers import pdf

PAPERS = Path(__file__).parents[1] / "core" / "readers" / "pdf" / "papers"
GIB = 2**30


def packed_gib() -> bytes:
    packer = zlib.compressobj(9)
    block = bytes(2**20)
    return b"".join(packer.compress(block) for _ in range(1024)) + packer.flush()


def flate_bomb() -> bytes:
    data = packed_gib()
    return pages(b"").replace(
        stream(b""), b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(data), data)
    )


def double_flate_bomb() -> bytes:
    data = zlib.compress(packed_gib(), 9)
    entries = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (len(data), data)
    return pages(b"").replace(stream(b""), entries)


def a_million_letters() -> bytes:
    return pages(text("a" * 1000, 50, 700) * 1100, packed=True)


def a_hundred_thousand_lines() -> bytes:
    return pages(
        b"".join(b"%d %d m %d %d l S\n" % (x, y, x + 1, y) for x in range(500) for y in range(200)), packed=True
    )


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (flate_bomb, "too much memory"), (double_flate_bomb, "too much memory"), (a_million_letters, "600,000 letters"),
        (a_hundred_thousand_lines, "no text"),
    ],
)  # fmt: skip
def test_a_heavy_pdf_ends_with_the_sentence_that_says_why(make: Callable[[], bytes], why: str) -> None:
    data = make()
    start = time.monotonic()
    with pytest.raises(ReadError, match=rf"heavy\.pdf.*{why}") as caught:
        readers.read_safely(data, "heavy.pdf")
    print(f"{make.__name__}: {len(data):,} bytes, {time.monotonic() - start:.1f} s, {caught.value}")  # noqa: T201


@pytest.mark.parametrize("name", ["tagged", "ruled", "hairlines", "prose"])
def test_a_pdf_with_changed_bytes_is_read_or_refused(name: str) -> None:
    data = (PAPERS / f"{name}.pdf").read_bytes()
    chance = random.Random(name)
    for _ in range(150):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 12)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        try:
            pdf.read(bytes(changed), "changed.pdf")
        except ReadError as error:
            assert "changed.pdf" in str(error)  # noqa: PT017 - most are read, and both ends are right
