"""Every address of the site, and the pages of what went wrong."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("milepost.web.home.urls")),
    path("", include("milepost.web.accounts.urls")),
    path("", include("milepost.web.demo.urls")),
    path("", include("milepost.web.setup.urls")),
    path("", include("milepost.web.people.urls")),
    path("", include("milepost.web.outbox.urls")),
    path("", include("milepost.web.imports.urls")),
    path("", include("milepost.web.plans.urls")),
    path("", include("milepost.web.changes.urls")),
    path("", include("milepost.web.editing.urls")),
    path("", include("milepost.web.findings.urls")),
    path("", include("milepost.web.promises.urls")),
    path("", include("milepost.web.papers.urls")),
    path("", include("milepost.web.publications.urls")),
    path("", include("milepost.web.meetings.urls")),
    path("", include("milepost.web.public.urls")),
    path("", include("milepost.web.answer.urls")),
    path("", include("milepost.web.rounds.urls")),
    path("", include("milepost.web.sign.urls")),
]

handler400 = "milepost.web.errors.bad_request"
handler403 = "milepost.web.errors.forbidden"
handler404 = "milepost.web.errors.not_found"
handler500 = "milepost.web.errors.broken"
