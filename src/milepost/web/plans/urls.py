"""Addresses of a plan and of everything in it."""

from django.urls import path

from milepost.web.plans import views

_PLAN = "partnerships/<slug:partnership>/plans/<str:plan>/"

urlpatterns = [
    path(_PLAN, views.plan, name="plan"),
    path(_PLAN + "sections/<str:section>/", views.section, name="plan-section"),
    path(_PLAN + "actions/<str:action>/", views.action, name="plan-action"),
    path(_PLAN + "reading-notes/", views.notes, name="plan-notes"),
    path(_PLAN + "history/", views.history, name="plan-history"),
]
