"""Closing a part that holds actions, alike for sections and focus areas: all of them, for one reason."""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.web.editing.forms.frame import CloseForm
from milepost.web.editing.opened import outline
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import OpenedPlan


def closing_page(
    request: HttpRequest, found: OpenedPlan, kind: str, title: str, close: Callable[..., object]
) -> HttpResponse:
    """Say why; `kind` is what the part is called, `close` takes the reason, who decided and on which day."""
    task = Task(
        f"Close the {kind}",
        "Close its actions",
        outline(found),
        f"The {kind}’s actions were closed.",
        f"Every action of “{title}” that is not over yet is closed, for the reason that you give.",
    )

    def act(said: Mapping[str, Any]) -> None:
        close(**said)

    return carry_out(request, found, CloseForm(request.POST or None), task, act)
