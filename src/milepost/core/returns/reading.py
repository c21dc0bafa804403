"""A form that came back, as a Return: what stands in its boxes, and a sentence for all that is not as it was sent."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from milepost.core.document.nodes import Document
from milepost.core.errors import CannotReadSafely, TooLarge, UnknownFormat
from milepost.core.readers import limits, word
from milepost.core.readers.package import Package, part_names
from milepost.core.returns import problems
from milepost.core.returns.filling import Filler, tables
from milepost.core.returns.form import Filled, Form
from milepost.core.returns.layout import Role, Sheet
from milepost.core.returns.lines import Found, lines
from milepost.core.returns.manifest import carried_form, carried_reference
from milepost.core.returns.marking import Marker
from milepost.core.returns.placing import Placed, Placer
from milepost.core.returns.reference import found_reference
from milepost.core.returns.returned import Problem, Return

MOST_LINES = 10_000
_APPLICATION = "docProps/app.xml"
_WITH_MACROS, _MACROS = (".docm", ".dotm"), "vbaproject.bin"
# These narrow a box of several paragraphs to its first, whatever else of it they keep.
_NARROWING = re.compile(rb"<Application>\s*(?:LibreOffice|OpenOffice|Collabora)")


def read_form(data: bytes, file_name: str, expected: Form | None = None) -> Return:
    """What came back in these bytes; `expected` is the form as it was sent, where the caller knows it.

    A file that lost what it knew of itself can be read by `expected` alone. Raises a ReadError that names the file.
    Parses in this process: for files of one's own. What a stranger sends goes through read_form_safely.
    """
    refuse_other_kinds(data, file_name)
    try:
        return _Reading(data, file_name, expected).returned()
    except RecursionError as error:
        raise CannotReadSafely(
            f"{file_name} could not be read safely: its parts are nested too deeply. Copy the answers into the form "
            "that was sent, save that and give it back."
        ) from error


def refuse_other_kinds(data: bytes, file_name: str) -> None:
    """Raise the ReadError for a file that is too large, not of Word, or holds macros."""
    if len(data) > limits.FILE_BYTES:
        size, most = len(data) / limits.MIB, limits.FILE_BYTES // limits.MIB
        raise TooLarge(
            f"{file_name} is {size:.0f} MB; the most that is read is {most} MB. "
            "Take out the pictures, save the form and give it back."
        )
    if not word.recognise(data):
        raise UnknownFormat(
            f"{file_name} is not a whole Word file (.docx), so it cannot be read as a form. Open it, save it as Word "
            "and give that back."
        )
    if file_name.lower().endswith(_WITH_MACROS) or any(name.lower().endswith(_MACROS) for name in part_names(data)):
        raise UnknownFormat(
            f"{file_name} may hold macros, and no form that is sent from here does. Save it as a Word document (.docx) "
            "without macros and give that back."
        )


class _Reading:
    """One file with the form that it is read by: the one that it carries, or else the one that was expected."""

    def __init__(self, data: bytes, file_name: str, expected: Form | None) -> None:
        package = Package(data, file_name)
        self._expected = expected
        self._carried, self._is_whole = carried_form(package, part_names(data))
        self._by = self._carried if self._carried and self._is_whole else expected or self._carried
        self._sheet = Sheet.of(self._by)
        self._marker = Marker(self._sheet.boxes, package.links(package.main_part()))
        self._document: Document = word.read(data, file_name, self._marker.mark)
        self._found = _few(lines(self._document, tuple(self._sheet.boxes.values())), file_name)
        self._is_narrowed = bool(_NARROWING.search(package.part(_APPLICATION) or b""))
        self._id = self._carried.id if self._carried else carried_reference(package) or self._printed_id() or ""

    def returned(self) -> Return:
        """The answers and the problems."""
        by_labels = self._is_narrowed or not self._marker.found
        boxes = self._sheet.boxes
        placed = Placer(self._sheet, boxes if by_labels else boxes.keys() - self._marker.found.keys()).place(
            self._found
        )
        if self._by is None or not self._is_form(placed):
            return self._words_alone()
        filler = Filler(boxes, placed.texts, lambda box: problems.where(self._sheet, box))
        items = tuple(filler.filled(item) for item in self._by.items)
        told = (*self._told(placed, by_labels=by_labels), *filler.problems, *problems.about_file(self._document))
        round_ = self._carried.round if self._carried else self._by.round
        about = (*told, *problems.about_lines(placed.loose))
        return Return(self._id or self._by.id, round_, items, about, tuple(self._sent()))

    def _sent(self) -> Iterator[Filled]:
        """What stood in the boxes when the form was made, as far as the file is to be believed."""
        if self._carried and self._is_whole:
            yield from (replace(item.given, action=item.action) for item in self._carried.items)

    def _told(self, placed: Placed, *, by_labels: bool) -> Iterator[Problem]:
        yield from problems.about_identity(self._carried, self._id, self._expected, is_whole=self._is_whole)
        yield from problems.about_boxes(self._sheet, self._marker.found, self._marker.foreign, by_labels=by_labels)
        yield from problems.about_labels(self._sheet, placed)
        yield from problems.about_tables(self._sheet, tables(placed.texts, self._sheet.boxes))

    def _words_alone(self) -> Return:
        loose = [("somewhere in the file", line.text) for line in self._found]
        told = (problems.not_a_form(self._id), *problems.about_file(self._document), *problems.about_lines(loose))
        return Return(form=self._id, problems=told)

    def _is_form(self, placed: Placed) -> bool:
        """Whether the file has anything of a form: its own knowledge, a box, a reference, the heading of an action."""
        headings = (at for at in placed.met if self._sheet.printed[at].role is Role.ACTION)
        return bool(self._carried or self._marker.found or self._id or next(headings, None) is not None)

    def _printed_id(self) -> str | None:
        return next(filter(None, (found_reference(line.text) for line in self._found)), None)


def _few(found: Iterable[Found], file_name: str) -> tuple[Found, ...]:
    few = tuple(islice(found, MOST_LINES + 1))
    if len(few) > MOST_LINES:
        raise TooLarge(f"{file_name} has more than {MOST_LINES:,} lines. Keep only the form and its answers.")
    return few
