"""The Jinja environment of every page: what templates may call, and how texts become HTML."""

from typing import Any

from django.conf import settings
from django.contrib.messages import get_messages
from django.urls import reverse
from jinja2 import Environment

from milepost.web.assets import static
from milepost.web.dates import day, moment
from milepost.web.prose import prose


def environment(**options: Any) -> Environment:
    """An environment with our few globals and filters."""
    made = Environment(**options, trim_blocks=True, lstrip_blocks=True)  # noqa: S701 - Django turns escaping on
    made.globals.update(static=static, url=_address, get_messages=get_messages, is_demo=_is_demo)
    made.filters.update(prose=prose, day=day, moment=moment)
    return made


def _address(name: str, *arguments: object) -> str:
    return reverse(name, args=arguments)


def _is_demo() -> bool:
    return bool(settings.DEMO)
