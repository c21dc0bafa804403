"""The address of the demonstration's way in."""

from django.urls import path

from milepost.web.demo import views

urlpatterns = [path("demo/", views.demo, name="demo")]
