"""The addresses of the people and organisations of a partnership."""

from django.urls import path

from milepost.web.people import organisations, place, several, views

_PARTNERSHIP = "partnerships/<slug:partnership>/"
_ORGANISATION = _PARTNERSHIP + "organisations/<str:organisation>/"

urlpatterns = [
    path(_PARTNERSHIP + "people/", views.people, name="people"),
    path(_PARTNERSHIP + "people/add/", views.add_person, name="people-add"),
    path(_PARTNERSHIP + "people/add-several/", several.add_several, name="people-add-several"),
    path(_PARTNERSHIP + "people/<int:membership>/", views.person, name="people-person"),
    path(_PARTNERSHIP + "people/<int:membership>/role/", views.role, name="people-role"),
    path(_PARTNERSHIP + "people/<int:membership>/place/", place.place, name="people-place"),
    path(_PARTNERSHIP + "people/<int:membership>/close/", views.close, name="people-close"),
    path(_PARTNERSHIP + "people/<int:membership>/open/", views.reopen, name="people-open"),
    path(_PARTNERSHIP + "organisations/add/", organisations.add_organisation, name="organisations-add"),
    path(_ORGANISATION, organisations.organisation, name="organisation"),
    path(_ORGANISATION + "close/", organisations.close_organisation, name="organisation-close"),
    path(_ORGANISATION + "open/", organisations.reopen_organisation, name="organisation-open"),
]
