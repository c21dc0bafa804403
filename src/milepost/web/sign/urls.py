"""The addresses of signing; the token in each of them is the secret of one person."""

from django.urls import path

from milepost.web.sign import views

urlpatterns = [
    path("sign/<str:token>/", views.sign, name="sign"),
    path("sign/<str:token>/deputy/", views.sign_deputy, name="sign-deputy"),
    path("sign/<str:token>/recall/", views.sign_recall, name="sign-recall"),
    path("sign/<str:token>/<str:item>/", views.sign_item, name="sign-item"),
    path("sign/<str:token>/<str:item>/evidence/<int:evidence>/", views.sign_evidence, name="sign-evidence"),
]
