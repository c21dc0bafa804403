"""The addresses of a plan's papers."""

from django.urls import path

from milepost.web.papers import made, views

_PAPERS = "partnerships/<slug:partnership>/plans/<str:plan>/papers/"

urlpatterns = [
    path(_PAPERS, views.papers, name="papers"),
    path(_PAPERS + "made/<str:made>/", made.paper_made, name="paper-made"),
    path(_PAPERS + "made/<str:made>/file/", made.paper_file, name="paper-file"),
    path(_PAPERS + "<slug:report>/<slug:format_key>/", views.paper, name="paper"),
    path(_PAPERS + "<slug:report>/<slug:format_key>/make/", views.make, name="make-paper"),
]
