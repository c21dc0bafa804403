"""The addresses of findings and rules."""

from django.urls import path

from milepost.web.findings import deciding, views

_PLAN = "partnerships/<slug:partnership>/plans/<str:plan>/"
_FINDING = _PLAN + "findings/<slug:finding>/"
_RULE = _PLAN + "findings/rules/<slug:code>/"

urlpatterns = [
    path(_PLAN + "findings/", views.findings, name="findings"),
    path(_FINDING + "accept/", deciding.accept, name="finding-accept"),
    path(_FINDING + "put-off/", deciding.put_off, name="finding-put-off"),
    path(_FINDING + "reopen/", deciding.reopen, name="finding-reopen"),
    path(_RULE + "switch-off/", deciding.switch_off, name="rule-switch-off"),
    path(_RULE + "switch-on/", deciding.switch_on, name="rule-switch-on"),
    path("rules/<slug:code>/", views.rule, name="rule"),
]
