"""The address of what changed."""

from django.urls import path

from milepost.web.changes import views

urlpatterns = [
    path("partnerships/<slug:partnership>/plans/<str:plan>/changes/", views.changes, name="plan-changes"),
]
