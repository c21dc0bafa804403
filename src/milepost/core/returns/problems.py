"""What is the matter with a form that came back, one sentence for each thing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from milepost.core.document.nodes import Document
from milepost.core.returns.form import Form
from milepost.core.returns.layout import Box, Role, Sheet
from milepost.core.returns.placing import Placed
from milepost.core.returns.returned import Problem, ProblemKind

_LANDMARKS = (Role.ACTION, Role.MILESTONE, Role.LABEL)
_FURNITURE = ("header", "footer", "contents")


def not_a_form(form_id: str) -> Problem:
    """The problem of a file that cannot be read as a form."""
    if form_id:
        message = (
            "This form lost what it knew of itself, so its answers could not be told apart. All its words are listed. "
            "Give it back on the round that it was sent for, or copy the answers by hand."
        )
        return Problem(ProblemKind.CHANGED_FORM, message)
    message = (
        "This is a Word file, and not a form that was sent from here. All its words are listed; copy what is needed."
    )
    return Problem(ProblemKind.NOT_A_FORM, message)


def about_identity(carried: Form | None, form_id: str, expected: Form | None, *, is_whole: bool) -> Iterator[Problem]:
    """Whether it is the form that was expected, and knows of itself what it knew when it was sent."""
    if carried is None or not is_whole:
        message = "What this form knew of itself was lost or changed. Check that each answer stands where it belongs."
        yield Problem(ProblemKind.CHANGED_FORM, message)
    if expected is None or not form_id or form_id == expected.id:
        return
    if carried is not None and carried.round != expected.round:
        message = f"This form was sent for {carried.period}, and what is asked now is for {expected.period}."
        yield Problem(ProblemKind.OTHER_ROUND, message)
        return
    whose = f" It was sent to {carried.person}." if carried is not None else ""
    yield Problem(ProblemKind.OTHER_FORM, f"This is another form than the one that was expected.{whose}")


def about_boxes(sheet: Sheet, counts: Mapping[str, int], foreign: int, *, by_labels: bool) -> Iterator[Problem]:
    """Which boxes are gone, doubled or of another form."""
    if by_labels:
        message = (
            "The program in which this form was saved dropped its boxes or their names, so the answers were read by "
            "the printed labels above them. Check each before you save it."
        )
        yield Problem(ProblemKind.BY_LABELS, message)
    for tag, box in sheet.boxes.items():
        if tag not in counts and not by_labels:
            message = f"The box “{_name(box)}” is gone or lost its name. What stood under its label was taken for it."
            yield Problem(ProblemKind.BOX_LOST, message, where(sheet, box))
        elif counts.get(tag, 0) > 1:
            message = f"The box “{_name(box)}” stands in the file {counts[tag]} times. Their words were put together."
            yield Problem(ProblemKind.BOX_TWICE, message, where(sheet, box))
    if foreign:
        what = "A box" if foreign == 1 else f"{foreign} boxes"
        message = f"{what} of another form, or with a changed name, stood in this one. Check the words in it."
        yield Problem(ProblemKind.FOREIGN_BOX, message)


def about_labels(sheet: Sheet, placed: Placed) -> Iterator[Problem]:
    """Which printed lines were changed or are gone."""
    for line, text in placed.changed:
        message = f"“{line.text}” was changed to “{text}”. The answer was read as one to the words as they were sent."
        yield Problem(ProblemKind.LABEL_CHANGED, message, sheet.heading(line.action), text)
    for at, line in enumerate(sheet.printed):
        if line.role in _LANDMARKS and at not in placed.met and line.text.strip():
            message = f"The line “{line.text}” is no longer in the form. Check the answers around it."
            yield Problem(ProblemKind.LABEL_LOST, message, sheet.heading(line.action))


def about_tables(sheet: Sheet, boxes: Iterable[Box]) -> Iterator[Problem]:
    """Which boxes hold a table."""
    for box in boxes:
        message = f"A table was pasted into “{_name(box)}”. Its words were kept, one line for each row."
        yield Problem(ProblemKind.TABLE, message, where(sheet, box))


def about_lines(loose: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    """The words outside every box, neighbours together."""
    for at, group in groupby(loose, key=lambda pair: pair[0]):
        message = f"These words stood outside the boxes, {at}. They are in no answer; copy them where they belong."
        yield Problem(ProblemKind.UNPLACED, message, at, "\n".join(text for _, text in group))


def about_file(document: Document) -> Iterator[Problem]:
    """What the reader of Word noted, and what was set aside: comments, footnotes, hidden text."""
    for note in document.notes:
        yield Problem(ProblemKind.READING, note.message.replace(" of the plan", ""))
    for aside in document.asides:
        if aside.kind not in _FURNITURE:
            message = f"A {aside.kind} stood in the file. It is in no answer; copy it where it belongs."
            yield Problem(ProblemKind.UNPLACED, message, f"in a {aside.kind}", aside.text)


def where(sheet: Sheet, box: Box) -> str:
    """Where a box is, for a person."""
    return f"under “{_name(box)}”, {sheet.heading(box.action)}"


def _name(box: Box) -> str:
    return box.label.rstrip(":")
