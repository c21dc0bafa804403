"""The address of the first-run page."""

from django.urls import path

from milepost.web.setup import views

urlpatterns = [path("set-up/", views.set_up, name="set-up")]
