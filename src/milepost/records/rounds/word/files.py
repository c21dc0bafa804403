"""The files that somebody drops on a round: forms, and zips of forms, which are opened here and nowhere deeper."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from milepost.core.errors import InvalidInput, ReadError
from milepost.core.readers import word
from milepost.core.readers.package import Package, part_names

MOST_FILES = 30  # each is read in a process of its own, one after the other
_HIDDEN = (".", "__MACOSX")
File = tuple[str, bytes]


def opened(files: Sequence[File]) -> Iterator[File]:
    """Every file by its own name, those in a zip in its place; raises InvalidInput for too many or a spoilt zip."""
    for name, data in files:
        if part_names(data) and not word.recognise(data):
            yield from _inside(name, data)
        else:
            yield name, data


def _inside(name: str, data: bytes) -> Iterator[File]:
    names = [one for one in sorted(part_names(data)) if not one.endswith("/") and not one.startswith(_HIDDEN)]
    if len(names) > MOST_FILES:
        raise InvalidInput(f"{name} holds {len(names)} files; the most at a time is {MOST_FILES}.", "dropped")
    try:
        package = Package(data, name)
        for one in names:
            yield PurePosixPath(one).name, package.part(one) or b""
    except ReadError:
        raise InvalidInput(
            f"{name} could not be opened: it is damaged, locked with a password or too large. Drop what is in it file "
            "by file.",
            "dropped",
        ) from None
