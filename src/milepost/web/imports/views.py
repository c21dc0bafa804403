"""The pages of an import: hand in, check beside the source, correct, accept or discard, take back."""

from dataclasses import replace

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from milepost.core.errors import InvalidInput, PlanFormatError, ReadError
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.imports import actions, queries
from milepost.records.imports.models import Import, State
from milepost.records.imports.proposed import from_data
from milepost.records.outbox.progress import progress_of
from milepost.records.outbox.queries import is_carried
from milepost.records.people.models import Partnership
from milepost.records.people.queries import partnership_called
from milepost.records.plans.actions import rename_plan
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_row
from milepost.records.publications.queries import need_withdrawn
from milepost.records.quality.actions import set_verdicts_aside, take_up_verdicts
from milepost.web.changes.presenters import summary
from milepost.web.imports import corrections as posted
from milepost.web.imports.decisions import decisions
from milepost.web.imports.forms import AcceptForm, StartForm
from milepost.web.imports.found import back_to, import_at, version_in
from milepost.web.imports.presenters.coming import coming_view
from milepost.web.imports.presenters.drafts import draft_rows
from milepost.web.imports.presenters.proposed import choices
from milepost.web.imports.presenters.versions import version_sections
from milepost.web.imports.reviewing import review_page
from milepost.web.who import signed_in

NOT_READ = (State.READING, State.UNREADABLE, State.DISCARDED)


def start(request: HttpRequest, partnership: str) -> HttpResponse:
    """Hand in a file or pasted text."""
    owner = partnership_called(partnership, request.user)
    require(request.user, Permission.IMPORT_PLANS, Scope(owner.pk))
    form = StartForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        data, name = form.handed_in()
        try:
            item = actions.start_import(by=signed_in(request), partnership=owner, data=data, file_name=name)
        except ReadError as error:
            form.add_error(form.source, str(error))
        except PlanFormatError as error:
            form.add_error(form.source, f"{name} cannot be read. {error}")
        else:
            return redirect("import-review", owner.slug, item.pk)
    drafts = draft_rows(queries.open_drafts(owner, request.user), owner.slug)
    status = 422 if form.errors else 200
    context = {"form": form, "drafts": drafts, "partnership": owner}
    return render(request, "imports/start.html", context, status=status)


def review(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """What was read, beside its source."""
    owner, item = import_at(request, partnership, key)
    if item.state in NOT_READ:
        return _coming(request, owner, item)
    read = queries.review(item)
    return review_page(request, owner, item, read)


@require_http_methods(["GET", "HEAD", "POST"])
def changes(request: HttpRequest, partnership: str, key: str, plan: str) -> HttpResponse:
    """What differs between a plan of the partnership and a draft, and taking over what is ticked."""
    owner, item = import_at(request, partnership, key)
    row = plan_row(owner, request.user, plan)
    if request.method == "POST":
        return _merge(request, owner, item, row)
    found = queries.version_review(item, row, with_places=False)
    context = {
        "partnership": owner,
        "draft": item,
        "plan": row,
        "back": reverse("import-review", args=(owner.slug, item.pk)),
        "summary": summary(found),
        "sections": version_sections(found),
    }
    return render(request, "imports/changes.html", context)


@require_POST
def unmerge(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Take back what was taken over from a document."""
    owner, item = import_at(request, partnership, key)
    actions.undo_merge(by=signed_in(request), draft=item)
    messages.success(request, f"What was taken over from {item.file_name} was taken back.")
    return redirect("import-review", owner.slug, item.pk)


@require_POST
def accept(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Make the plan."""
    owner, item = import_at(request, partnership, key)
    form = AcceptForm(request.POST)
    read = queries.review(item)
    said = decisions(request.POST, choices(read.marked.frame.proposing, read.decisions))
    if not form.is_valid():
        chosen = replace(read, decisions={one.key: one for one in said})
        return review_page(request, owner, item, chosen, form)
    with transaction.atomic():
        plan = actions.accept_import(
            by=signed_in(request), draft=item, version=form.cleaned_data["version"], decisions=said
        )
        rename_plan(by=signed_in(request), plan=plan, title=form.cleaned_data["title"], seen=plan.title)
        take_up_verdicts(by=signed_in(request), plan=plan)
    undo = reverse("import-undo", args=(owner.slug, item.pk))
    messages.success(request, f"The plan was made from {item.file_name}.{_failed(item)}", extra_tags=undo)
    return redirect("plan", owner.slug, plan.pk)


@require_POST
def decide(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Keep what was decided so far about what the prose proposes."""
    owner, item = import_at(request, partnership, key)
    read = queries.review(item)
    said = decisions(request.POST, choices(read.marked.frame.proposing, read.decisions))
    actions.decide_proposals(by=signed_in(request), draft=item, decisions=said, version=version_in(request))
    return back_to(owner, item, "proposed")


@require_POST
def discard(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Throw the draft away."""
    owner, item = import_at(request, partnership, key)
    actions.discard_import(by=signed_in(request), draft=item, version=version_in(request))
    messages.success(request, f"{item.file_name} was discarded. Nothing of it was kept in a plan.")
    return redirect("import-start", owner.slug)


@require_POST
def undo(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Take an accepted import back, the plan that it made included."""
    owner = partnership_called(partnership, request.user)
    item = queries.import_row(owner, request.user, key)
    if item.plan is None:
        raise InvalidInput("This import has made no plan, so there is nothing to take back.")
    with transaction.atomic():
        need_withdrawn(item.plan)
        set_verdicts_aside(by=signed_in(request), plan=item.plan)
        actions.undo_import(by=signed_in(request), plan=item.plan)
    messages.success(request, f"The import of {item.file_name} was taken back. You can check and accept it again.")
    return redirect("import-review", owner.slug, item.pk)


def _merge(request: HttpRequest, owner: Partnership, item: Import, plan: Plan) -> HttpResponse:
    chosen = posted.ticked(request.POST)
    actions.merge_import(
        by=signed_in(request),
        draft=item,
        plan=plan,
        chosen=chosen,
        version=version_in(request),
        plan_version=version_in(request, "plan_version"),
    )
    undo = reverse("import-unmerge", args=(owner.slug, item.pk))
    said = "1 change was" if len(chosen) == 1 else f"{len(chosen)} changes were"
    messages.success(request, f"{said} taken over from {item.file_name}.", extra_tags=undo)
    return redirect("plan", owner.slug, plan.pk)


def _coming(request: HttpRequest, owner: Partnership, item: Import) -> HttpResponse:
    shown = coming_view(item, owner.slug, progress_of(item.job), is_carried=is_carried(timezone.now()))
    response = render(request, "imports/coming.html", {"partnership": owner, "shown": shown})
    response["Cache-Control"] = "no-store"
    return response


def _failed(item: Import) -> str:
    """What was accepted and could not be carried out, in words, or ""."""
    failed = [one.failed for one in from_data(item.decisions) if one.failed]
    if not failed:
        return ""
    left = "1 thing that you accepted is" if len(failed) == 1 else f"{len(failed)} things that you accepted are"
    return f" {left} left to be decided: {' '.join(dict.fromkeys(failed))}"
