"""The pages of an import: hand in, check beside the source, correct, accept or discard, take back."""

from dataclasses import replace

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

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
from milepost.records.publications.queries import need_withdrawn
from milepost.records.quality.actions import set_verdicts_aside, take_up_verdicts
from milepost.web.imports.decisions import decisions
from milepost.web.imports.forms import AcceptForm, StartForm
from milepost.web.imports.found import back_to, import_at, version_in
from milepost.web.imports.presenters.coming import coming_view
from milepost.web.imports.presenters.drafts import draft_rows
from milepost.web.imports.presenters.proposed import choices
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
