"""The addresses of the public pages; they are printed in papers and must never change."""

from django.urls import path

from milepost.web.public import views

_PAPERS = "papers/<slug:partnership>/"
_PAPER = _PAPERS + "<slug:paper>/"

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path(_PAPERS, views.papers, name="public-papers"),
    path(_PAPER, views.paper, name="public-paper"),
    path(_PAPER + "<int:version>/", views.version, name="public-version"),
    path(_PAPER + "<int:version>/<str:name>", views.file, name="public-file"),
]
