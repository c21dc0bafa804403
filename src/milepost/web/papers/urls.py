"""The addresses of a plan's papers."""

from django.urls import path

from milepost.web.papers import views

_PAPERS = "partnerships/<slug:partnership>/plans/<str:plan>/papers/"

urlpatterns = [
    path(_PAPERS, views.papers, name="papers"),
    path(_PAPERS + "<slug:report>/<slug:format_key>/", views.paper, name="paper"),
]
