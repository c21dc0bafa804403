"""The addresses behind a link; the token in each of them is the whole secret."""

from django.urls import path

from milepost.web.answer import extra, views, word

urlpatterns = [
    path("answer/<str:token>/", views.answer, name="answer"),
    path("answer/<str:token>/fresh/", views.answer_fresh, name="answer-fresh"),
    path("answer/<str:token>/opened/", extra.answer_opened, name="answer-opened"),
    path("answer/<str:token>/form/", word.answer_form, name="answer-form"),
    path("answer/<str:token>/form/hand-in/", word.answer_form_hand_in, name="answer-form-hand-in"),
    path("answer/<str:token>/form/<str:returned>/", word.answer_form_returned, name="answer-form-returned"),
    path("answer/<str:token>/<str:item>/", views.answer_item, name="answer-item"),
    path("answer/<str:token>/<str:item>/save/", views.answer_save, name="answer-save"),
    path("answer/<str:token>/<str:item>/hand-over/", extra.answer_hand_over, name="answer-hand-over"),
    path("answer/<str:token>/<str:item>/evidence/", extra.answer_evidence, name="answer-evidence"),
    path(
        "answer/<str:token>/<str:item>/evidence/<int:evidence>/",
        extra.answer_evidence_file,
        name="answer-evidence-file",
    ),
    path(
        "answer/<str:token>/<str:item>/evidence/<int:evidence>/remove/",
        extra.answer_evidence_remove,
        name="answer-evidence-remove",
    ),
]
