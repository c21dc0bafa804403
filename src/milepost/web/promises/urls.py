"""The address of a plan's promises."""

from django.urls import path

from milepost.web.promises import views

urlpatterns = [
    path("partnerships/<slug:partnership>/plans/<str:plan>/promises/", views.promises, name="promises"),
]
