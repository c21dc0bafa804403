"""The addresses of a plan's rounds."""

from django.urls import path

from milepost.web.rounds.views import asking, behalf, following, forms, people, prepare, running, signing

_ROUNDS = "partnerships/<slug:partnership>/plans/<str:plan>/rounds/"
_ROUND = _ROUNDS + "<str:round_>/"

urlpatterns = [
    path(_ROUNDS, prepare.rounds, name="rounds"),
    path(_ROUNDS + "add/", prepare.add, name="rounds-add"),
    path(_ROUND, running.round_page, name="round"),
    path(_ROUND + "days/", prepare.dates, name="round-days"),
    path(_ROUND + "follow/", following.follow, name="round-follow"),
    path(_ROUND + "questions/", prepare.questions, name="round-questions"),
    path(_ROUND + "mail/", prepare.wording, name="round-mail"),
    path(_ROUND + "who/", asking.who, name="round-who"),
    path(_ROUND + "take-on/", asking.take_on, name="round-take-on"),
    path(_ROUND + "preview/", asking.preview, name="round-preview"),
    path(_ROUND + "signatures/", signing.signatures, name="round-signatures"),
    path(_ROUND + "open/", running.start, name="round-open"),
    path(_ROUND + "chase/", running.chase, name="round-chase"),
    path(_ROUND + "close/", running.close, name="round-close"),
    path(_ROUND + "reopen/", running.reopen, name="round-reopen"),
    path(_ROUND + "stop/", running.stop, name="round-stop"),
    path(_ROUND + "people/<str:request_id>/", people.person, name="round-person"),
    path(_ROUND + "people/<str:request_id>/form/", forms.person_form, name="round-person-form"),
    path(_ROUND + "forms/", forms.round_forms, name="round-forms"),
    path(_ROUND + "forms/<str:returned>/", forms.round_form, name="round-form"),
    path(_ROUND + "forms/<str:returned>/set-aside/", forms.set_aside, name="round-form-set-aside"),
    path(_ROUND + "people/<str:request_id>/do/", people.person_do, name="round-person-do"),
    path(_ROUND + "actions/<str:item>/", people.item, name="round-item"),
    path(_ROUND + "actions/<str:item>/evidence/<int:evidence>/", people.evidence, name="round-evidence"),
    path(_ROUND + "actions/<str:item>/behalf/", behalf.behalf, name="round-behalf"),
]
