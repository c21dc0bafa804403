"""The addresses of the front door, and of the ways from there to what one is asked for."""

from django.urls import path

from milepost.web.home import views

_PARTNERSHIP = "partnerships/<slug:partnership>/"

urlpatterns = [
    path("", views.home, name="home"),
    path(_PARTNERSHIP + "plans/", views.plans, name="plans"),
    path(_PARTNERSHIP + "my-updates/<str:request_id>/", views.my_updates, name="my-updates"),
    path(_PARTNERSHIP + "my-section/<str:signing>/", views.my_section, name="my-section"),
]
