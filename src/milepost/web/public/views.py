"""Public papers: the list, a paper at its lasting address, one version of it, and its files.

Nobody is known here: no view asks who reads, no cookie is set, and every answer is the same for everybody.
"""

from http import HTTPStatus

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from milepost.records.publications import queries
from milepost.records.publications.models import Publication, State
from milepost.web.public import cached
from milepost.web.public.presenters import changed_at, facts, paper_line, paper_page
from milepost.web.publications.served import served


@login_not_required
@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    """What search engines may read: published papers, and nothing else."""
    return HttpResponse("User-agent: *\nAllow: /papers/\nAllow: /static/\nDisallow: /\n", content_type="text/plain")


@login_not_required
@require_safe
def papers(request: HttpRequest, partnership: str) -> HttpResponseBase:
    """What a partnership published for the public."""
    owner, found = queries.public_papers(partnership)
    if owner is None:
        raise Http404

    def made() -> HttpResponse:
        lines = tuple(paper_line(one, owner.slug) for one in found)
        return HttpResponse(render_to_string("public/papers.html", {"owner": owner, "lines": lines}))

    changed = changed_at(found) if found else owner.created_at
    return cached.page(request, (owner.name, facts(found)), changed, made)


@login_not_required
@require_safe
def paper(request: HttpRequest, partnership: str, paper: str) -> HttpResponseBase:
    """A paper at the address that it keeps: its newest version."""
    versions = _versions(partnership, paper)
    return _page(request, versions[0], versions)


@login_not_required
@require_safe
def version(request: HttpRequest, partnership: str, paper: str, version: int) -> HttpResponseBase:
    """One version of a paper, the old ones too."""
    versions = _versions(partnership, paper)
    found = next((one for one in versions if one.version == version), None)
    if found is None:
        raise Http404
    return _page(request, found, versions)


@login_not_required
@require_safe
def file(request: HttpRequest, partnership: str, paper: str, version: int, name: str) -> HttpResponseBase:
    """One file of one version; of a withdrawn one the page that says why, in its place."""
    found = queries.public_file(partnership, paper, version, name)
    if found is None:
        raise Http404
    if found.is_withdrawn:
        versions = _versions(partnership, paper)
        return _page(request, next(one for one in versions if one.version == version), versions)

    def made() -> HttpResponse:
        return served(queries.bytes_of(found), media_type=found.media_type, name=found.name)

    return cached.file(request, found.sha256, found.published_at, made)


def _versions(partnership: str, paper: str) -> tuple[Publication, ...]:
    versions = queries.public_versions(partnership, paper)
    if not versions:
        raise Http404
    return versions


def _page(request: HttpRequest, one: Publication, versions: tuple[Publication, ...]) -> HttpResponseBase:
    status = HTTPStatus.GONE if one.state == State.WITHDRAWN else HTTPStatus.OK

    def made() -> HttpResponse:
        page = paper_page(one, versions)
        canonical = request.build_absolute_uri(page.canonical)
        text = render_to_string("public/paper.html", {"page": page, "canonical": canonical})
        return HttpResponse(text, status=status)

    return cached.page(request, (one.pk, request.get_host(), facts(versions)), changed_at(versions), made)
