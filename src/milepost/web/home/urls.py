"""The address of the front door."""

from django.urls import path

from milepost.web.home import views

urlpatterns = [path("", views.home, name="home")]
