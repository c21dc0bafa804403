"""The addresses of the people and organisations of a partnership."""

from django.urls import path

from milepost.web.people import several, views

_PARTNERSHIP = "partnerships/<slug:partnership>/"

urlpatterns = [
    path(_PARTNERSHIP + "people/", views.people, name="people"),
    path(_PARTNERSHIP + "people/add/", views.add_person, name="people-add"),
    path(_PARTNERSHIP + "people/add-several/", several.add_several, name="people-add-several"),
    path(_PARTNERSHIP + "people/<int:membership>/", views.person, name="people-person"),
    path(_PARTNERSHIP + "people/<int:membership>/role/", views.role, name="people-role"),
    path(_PARTNERSHIP + "people/<int:membership>/close/", views.close, name="people-close"),
    path(_PARTNERSHIP + "people/<int:membership>/open/", views.reopen, name="people-open"),
    path(_PARTNERSHIP + "organisations/add/", views.add_organisation, name="organisations-add"),
]
