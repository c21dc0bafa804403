"""The one page of all that is changed of a round by a single form, with what the form is for and what it does."""

from dataclasses import dataclass
from http import HTTPStatus

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from milepost.core.errors import EditedMeanwhile
from milepost.web.rounds.opened import OpenedRound


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form is for: its heading, what is to be known first, a page that goes with it, and its button.

    `more` is the words and the address of a link, `kind` that of the button.
    """

    title: str
    intro: str = ""
    more: tuple[str, str] | None = None
    button: str = "Keep the changes"
    kind: str = ""


def show_sheet(
    request: HttpRequest, found: OpenedRound, form: Form, sheet: Sheet, clash: EditedMeanwhile | None = None
) -> HttpResponse:
    """The form; after a clash with both texts, so that whoever saves again does so knowingly."""
    context = {"head": found.plan.head(), "found": found, "form": form, "sheet": sheet, "clash": clash}
    wrong = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "rounds/form.html", context, status=HTTPStatus.CONFLICT if clash else wrong)
