"""The addresses of publishing."""

from django.urls import path

from milepost.web.publications import publishing, views

_PARTNERSHIP = "partnerships/<slug:partnership>/"
_PUBLICATIONS = _PARTNERSHIP + "plans/<str:plan>/publications/"
_PUBLICATION = _PUBLICATIONS + "<str:publication>/"

urlpatterns = [
    path(_PARTNERSHIP + "cover-report/", views.cover_template, name="cover-template"),
    path(_PUBLICATIONS, views.publications, name="publications"),
    path(_PUBLICATIONS + "publish/", publishing.publish, name="publish"),
    path(_PUBLICATION, views.publication, name="publication"),
    path(_PUBLICATION + "correct/", publishing.correct, name="publication-correct"),
    path(_PUBLICATION + "withdraw/", views.withdraw, name="publication-withdraw"),
    path(_PUBLICATION + "files/again/", views.files_again, name="publication-files-again"),
    path(_PUBLICATION + "files/<slug:format_key>/", views.file, name="publication-file"),
]
