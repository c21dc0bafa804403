"""The addresses of findings and rules."""

from django.urls import path

from milepost.web.findings import views

_PLAN = "partnerships/<slug:partnership>/plans/<str:plan>/"

urlpatterns = [
    path(_PLAN + "findings/", views.findings, name="findings"),
    path("rules/<slug:code>/", views.rule, name="rule"),
]
