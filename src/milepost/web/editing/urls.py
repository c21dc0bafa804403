"""The addresses of the editing pages."""

from django.urls import path

from milepost.web.editing.views import (
    action,
    answers,
    concern,
    focus_area,
    milestone,
    people,
    plan,
    proposal,
    question,
    section,
    statement,
)

_PARTNERSHIP = "partnerships/<slug:partnership>/"
_PLAN = _PARTNERSHIP + "plans/<str:plan>/"
_SECTION = _PLAN + "sections/<str:section>/"
_AREA = _PLAN + "focus-areas/<str:focus_area>/"
_ACTION = _PLAN + "actions/<str:action>/"
_MILESTONE = _PLAN + "milestones/<str:milestone>/"

urlpatterns = [
    path(_PARTNERSHIP + "new-plan/", plan.new, name="plan-new"),
    path(_PLAN + "outline/", plan.edit_outline, name="plan-outline"),
    path(_PLAN + "rename/", plan.rename, name="plan-rename"),
    path(_PLAN + "next-period/", plan.next_period, name="plan-next-period"),
    path(_PLAN + "match-leads/", people.match, name="plan-match-leads"),
    path(_PLAN + "questions/", question.questions, name="plan-questions"),
    path(_PLAN + "questions/add/", question.add, name="question-add"),
    path(_PLAN + "questions/<int:question>/", question.edit, name="question-edit"),
    path(_PLAN + "questions/<int:question>/move/", question.move, name="question-move"),
    path(_PLAN + "add-section/", section.add, name="section-add"),
    path(_SECTION + "edit/", section.edit, name="section-edit"),
    path(_SECTION + "leads/", section.leads, name="section-leads"),
    path(_SECTION + "statement/", statement.edit, name="section-statement"),
    path(_SECTION + "move/", section.move, name="section-move"),
    path(_SECTION + "close/", section.close, name="section-close"),
    path(_SECTION + "remove/", section.remove, name="section-remove"),
    path(_SECTION + "add-focus-area/", focus_area.add, name="focus-area-add"),
    path(_AREA + "edit/", focus_area.edit, name="focus-area-edit"),
    path(_AREA + "move/", focus_area.move, name="focus-area-move"),
    path(_AREA + "close/", focus_area.close, name="focus-area-close"),
    path(_AREA + "remove/", focus_area.remove, name="focus-area-remove"),
    path(_AREA + "add-action/", action.add, name="action-add"),
    path(_ACTION + "answers/", answers.edit, name="action-answers"),
    path(_ACTION + "status/", action.status, name="action-status"),
    path(_ACTION + "leads/", action.leads, name="action-leads"),
    path(_ACTION + "reword/", action.reword, name="action-reword"),
    path(_ACTION + "correct/", action.correct, name="action-correct"),
    path(_ACTION + "move/", action.move, name="action-move"),
    path(_ACTION + "move-away/", action.move_away, name="action-move-away"),
    path(_ACTION + "close/", action.close, name="action-close"),
    path(_ACTION + "reopen/", action.reopen, name="action-reopen"),
    path(_ACTION + "remove/", action.remove, name="action-remove"),
    path(_ACTION + "add-milestone/", milestone.add, name="milestone-add"),
    path(_ACTION + "raise-concern/", concern.add, name="concern-add"),
    path(_PLAN + "concerns/<str:concern>/edit/", concern.edit, name="concern-edit"),
    path(_ACTION + "proposals/<int:proposal>/accept/", proposal.accept, name="proposal-accept"),
    path(_ACTION + "proposals/<int:proposal>/decline/", proposal.decline, name="proposal-decline"),
    path(_MILESTONE + "edit/", milestone.edit, name="milestone-edit"),
    path(_MILESTONE + "date/", milestone.change_date, name="milestone-date"),
    path(_MILESTONE + "remove/", milestone.remove, name="milestone-remove"),
]
