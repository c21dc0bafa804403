"""What differs between a plan and a draft: looked at page by page, ticked, taken over and taken back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from milepost.core.errors import EditedMeanwhile
from milepost.records.imports import actions, queries
from milepost.records.imports.actions import NOTHING_TICKED
from milepost.records.imports.models import Import, State
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_row
from milepost.web.imports import corrections as posted
from milepost.web.imports.found import import_at, version_in
from milepost.web.imports.presenters.versions import VersionPage, version_page
from milepost.web.who import signed_in


@require_http_methods(["GET", "HEAD", "POST"])
def changes(request: HttpRequest, partnership: str, key: str, plan: str) -> HttpResponse:
    """What differs between a plan of the partnership and a draft, and taking over what is ticked."""
    owner, item = import_at(request, partnership, key)
    row = plan_row(owner, request.user, plan)
    if request.method == "POST" and "page" not in request.POST:
        return _merge(request, owner, item, row)
    found = queries.version_review(item, row, with_places=False)
    if request.method == "POST":
        return _page(request, owner, item, row, version_page(found, *_turned(request, item, row)))
    return _page(request, owner, item, row, version_page(found, repeated=queries.repeated_in(item, row, found)))


@require_POST
def unmerge(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Take back what was taken over from a document."""
    owner, item = import_at(request, partnership, key)
    actions.undo_merge(by=signed_in(request), draft=item)
    messages.success(request, f"What was taken over from {item.file_name} was taken back.")
    return redirect("import-review", owner.slug, item.pk)


def _turned(request: HttpRequest, item: Import, plan: Plan) -> tuple[int, frozenset[tuple[int, int]]]:
    """The page that is turned to and what is ticked so far, which names the changes by their places."""
    if (version_in(request), version_in(request, "plan_version")) != (item.version, plan.version):
        raise EditedMeanwhile("Somebody else changed the plan or this import meanwhile. Look again at what differs.")
    return version_in(request, "page"), posted.ticked(request.POST)


def _merge(request: HttpRequest, owner: Partnership, item: Import, plan: Plan) -> HttpResponse:
    chosen = posted.ticked(request.POST)
    if not chosen:
        return _nothing_ticked(request, owner, item, plan)
    number = actions.merge_import(
        by=signed_in(request),
        draft=item,
        plan=plan,
        chosen=chosen,
        version=version_in(request),
        plan_version=version_in(request, "plan_version"),
    )
    undo = reverse("import-unmerge", args=(owner.slug, item.pk))
    said = "1 change was" if number == 1 else f"{number} changes were"
    messages.success(request, f"{said} taken over from {item.file_name}.", extra_tags=undo)
    return redirect("plan", owner.slug, plan.pk)


def _nothing_ticked(request: HttpRequest, owner: Partnership, item: Import, plan: Plan) -> HttpResponse:
    """The first page again, with nothing ticked as it was sent, and what to do."""
    found = queries.version_review(item, plan, with_places=False)
    return _page(request, owner, item, plan, version_page(found, ticked=()), NOTHING_TICKED)


def _page(
    request: HttpRequest, owner: Partnership, item: Import, plan: Plan, shown: VersionPage, problem: str = ""
) -> HttpResponse:
    context = {
        "partnership": owner,
        "draft": item,
        "plan": plan,
        "back": reverse("import-review", args=(owner.slug, item.pk)),
        "discard": reverse("import-discard", args=(owner.slug, item.pk)) if item.state == State.DRAFT else "",
        "shown": shown,
        "problem": problem,
    }
    return render(request, "imports/changes.html", context, status=422 if problem else 200)
