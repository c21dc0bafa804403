"""The addresses of bodies, meetings and decisions."""

from django.urls import path

from milepost.web.meetings import deciding, mending, views

_PARTNERSHIP = "partnerships/<slug:partnership>/"
_BODY = _PARTNERSHIP + "bodies/<str:body>/"
_MEETING = _PARTNERSHIP + "meetings/<str:meeting>/"
_DECISIONS = _MEETING + "decisions/<str:plan>/"

urlpatterns = [
    path(_PARTNERSHIP + "meetings/", views.meetings, name="meetings"),
    path(_PARTNERSHIP + "add-body/", views.add_body, name="body-add"),
    path(_BODY + "edit/", views.edit_body, name="body-edit"),
    path(_BODY + "add-meeting/", views.add_meeting, name="meeting-add"),
    path(_MEETING, views.meeting, name="meeting"),
    path(_MEETING + "move/", views.move, name="meeting-move"),
    path(_MEETING + "recorded/<int:decision>/correct/", mending.correct, name="decision-correct"),
    path(_MEETING + "recorded/<int:decision>/take-back/", mending.take_back, name="decision-take-back"),
    path(_DECISIONS, deciding.choose, name="decide"),
    path(_DECISIONS + "plan/", deciding.about_plan, name="decide-plan"),
    path(_DECISIONS + "actions/<str:action>/", deciding.about_action, name="decide-action"),
    path(_DECISIONS + "concerns/<str:concern>/", deciding.about_concern, name="decide-concern"),
]
