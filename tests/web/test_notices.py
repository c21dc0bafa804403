"""What just happened, on the next page."""

from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.test import RequestFactory

from milepost.web.errors import error_page
from milepost.web.notices import tell


def test_a_notice_shows_once_with_its_way_back() -> None:
    request = RequestFactory().get("/")
    request.session = SessionStore()
    request._messages = FallbackStorage(request)  # type: ignore[attr-defined]
    tell(request, "The section is closed.", undo="/undo/7/")
    page = error_page(request, 200, "A page", "A text").text  # type: ignore[arg-type]
    assert "The section is closed." in page
    assert '<form method="post" action="/undo/7/">' in page
    assert get_messages(request).used
