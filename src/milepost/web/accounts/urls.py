"""Addresses of signing in and out; the names are those that allauth goes by."""

from allauth.account import views
from django.urls import path

from milepost.web.accounts.leaving import sign_out

urlpatterns = [
    path("sign-in/", views.request_login_code, name="account_login"),
    path("sign-in/code/", views.confirm_login_code, name="account_confirm_login_code"),
    path("sign-out/", sign_out, name="account_logout"),
    # allauth turns to this name too when a code has expired.
    path("sign-in/", views.request_login_code, name="account_request_login_code"),
]
