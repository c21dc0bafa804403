"""The addresses of the import pages."""

from django.urls import path

from milepost.web.imports import correcting, differing, printed, views

_IMPORTS = "partnerships/<slug:partnership>/imports/"

urlpatterns = [
    path(_IMPORTS, views.start, name="import-start"),
    path(_IMPORTS + "<str:key>/", views.review, name="import-review"),
    path(_IMPORTS + "<str:key>/changes/<str:plan>/", differing.changes, name="import-changes"),
    path(_IMPORTS + "<str:key>/unmerge/", differing.unmerge, name="import-unmerge"),
    path(_IMPORTS + "<str:key>/accept/", views.accept, name="import-accept"),
    path(_IMPORTS + "<str:key>/decide/", views.decide, name="import-decide"),
    path(_IMPORTS + "<str:key>/discard/", views.discard, name="import-discard"),
    path(_IMPORTS + "<str:key>/headings/", correcting.headings, name="import-headings"),
    path(_IMPORTS + "<str:key>/uncorrect/", correcting.uncorrect, name="import-uncorrect"),
    path(_IMPORTS + "<str:key>/undo/", views.undo, name="import-undo"),
    path(_IMPORTS + "<str:key>/pages/<int:page>/", printed.page, name="import-page"),
    path(_IMPORTS + "<str:key>/lines/<int:line>/", correcting.correct_line, name="import-line"),
    path(_IMPORTS + "<str:key>/tables/<int:table>/rows/<int:row>/", correcting.correct_row, name="import-row"),
]
