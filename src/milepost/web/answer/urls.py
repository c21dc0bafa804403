"""The addresses behind a link; the token in each of them is the whole secret."""

from django.urls import path

from milepost.web.answer import views

urlpatterns = [
    path("answer/<str:token>/", views.answer, name="answer"),
    path("answer/<str:token>/fresh/", views.answer_fresh, name="answer-fresh"),
    path("answer/<str:token>/<str:item>/", views.answer_item, name="answer-item"),
    path("answer/<str:token>/<str:item>/save/", views.answer_save, name="answer-save"),
]
