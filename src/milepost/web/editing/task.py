"""The one way in which every editing page works: a form, an action of the records, and what came of it.

Input survives everything: a mistake shows the form again, and whoever comes second sees both texts and may decide.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.web.plans.opened import OpenedPlan


@dataclass(frozen=True, slots=True)
class Task:
    """What an editing page is for: its heading, where it leads, what is said when it is done.

    `button` is the word on its button, "" where there is nothing to do.
    """

    title: str
    button: str
    back: str
    done: str
    intro: str = ""
    instead: "Instead | None" = None


@dataclass(frozen=True, slots=True)
class Came:
    """What came of an action where only the action itself can know: the words to say and the page to lead to."""

    done: str
    to: str


@dataclass(frozen=True, slots=True)
class Instead:
    """What else may be done with the same thing, by a POST to `address`: taking away what should not be there."""

    button: str
    intro: str
    address: str


def carry_out(
    request: HttpRequest,
    found: OpenedPlan,
    form: forms.Form,
    task: Task,
    act: Callable[[Mapping[str, Any]], Came | None],
    newest: Callable[[], Mapping[str, object]] = dict,
) -> HttpResponse:
    """Shows the form, or does what it asks by `act`, which takes the cleaned data and may say itself what came of it.

    `newest` gives the versions as they are now, by field, for whoever saves over somebody else’s change knowingly.
    """
    clash: EditedMeanwhile | None = None
    if request.method == "POST" and form.is_valid():
        try:
            came = act(form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        except EditedMeanwhile as error:
            clash = error
            form = _with_versions(form, newest())
        else:
            return finished(request, came.done, came.to) if came else finished(request, task.done, task.back)
    status = HTTPStatus.CONFLICT if clash else HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    context = {"head": found.head(), "partnership": found.partnership, "task": task, "form": form, "clash": clash}
    return render(request, "editing/form.html", context, status=status)


def finished(request: HttpRequest, words: str, to: str) -> HttpResponse:
    """Leads on to an address, where the page says that it was done."""
    messages.success(request, words)
    return redirect(to)


def _with_versions(form: forms.Form, versions: Mapping[str, object]) -> forms.Form:
    form.data = {**dict(form.data.items()), **{name: str(version) for name, version in versions.items()}}
    return form
