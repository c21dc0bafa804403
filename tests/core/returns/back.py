"""A form that came back changed, and what was told of it."""

from tests.core.returns.forms import FORM, Change, changed

from milepost.core.returns import read_form, write_form
from milepost.core.returns.form import Form
from milepost.core.returns.returned import Problem, ProblemKind, Return

SENT = write_form(FORM)


MANIFEST, PROPERTIES = "customXml/item1.xml", "docProps/custom.xml"


def back(*changes: Change, expected: Form | None = FORM, without: tuple[str, ...] = ()) -> Return:
    return read_form(changed(SENT, *changes, without=without), "form.docx", expected)


def kinds(returned: Return) -> list[ProblemKind]:
    return [problem.kind for problem in returned.problems]


def only(returned: Return, kind: ProblemKind) -> Problem:
    (problem,) = (problem for problem in returned.problems if problem.kind is kind)
    return problem
