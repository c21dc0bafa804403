"""Addresses with a zero byte are refused in words."""

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from milepost.web.middleware.zero import NoZeroBytes


@pytest.mark.parametrize("address", ["/answer/a%00b/", "/papers/elmshire/?page=%00", "/partnerships/x/plans/a%00b/"])
def test_an_address_with_a_zero_byte_is_refused_before_anything_is_asked(address: str) -> None:
    page = Client().get(address)
    assert (page.status_code, "no address has" in page.text) == (400, True)


def test_of_what_was_typed_only_the_zero_byte_is_left_out() -> None:
    request = RequestFactory().post("/", {"text": ["Mend\0 lamps", "Mend locks"], "do": "save"})
    NoZeroBytes(lambda _: HttpResponse()).process_view(request)
    assert request.POST.getlist("text") == ["Mend lamps", "Mend locks"]
    assert request.POST["do"] == "save"
