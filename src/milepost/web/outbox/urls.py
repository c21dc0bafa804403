"""The addresses of a partnership's mail."""

from django.urls import path

from milepost.web.outbox import views

_OUTBOX = "partnerships/<slug:partnership>/outbox/"

urlpatterns = [
    path(_OUTBOX, views.outbox, name="outbox"),
    path(_OUTBOX + "<int:message>/", views.mail, name="outbox-mail"),
]
