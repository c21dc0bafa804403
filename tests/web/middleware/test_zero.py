"""Addresses with a zero byte are refused in words."""

import pytest
from django.test import Client


@pytest.mark.parametrize("address", ["/answer/a%00b/", "/papers/elmshire/?page=%00", "/partnerships/x/plans/a%00b/"])
def test_an_address_with_a_zero_byte_is_refused_before_anything_is_asked(address: str) -> None:
    page = Client().get(address)
    assert (page.status_code, "no address has" in page.text) == (400, True)
