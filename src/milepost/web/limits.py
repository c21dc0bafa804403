"""How often somebody may do something in a minute, counted in the cache by a mark of who they are and not by name."""

import re
from ipaddress import IPv6Address, ip_address, ip_network
from time import time

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from milepost.core.errors import TooOften

MINUTE = 60
# Some proxies add the port, which is another for every connection.
_PORT = re.compile(r"^(?:([\d.]+)|\[([\da-fA-F:.]+)\])(?::\d+)?$")


def limit(request: HttpRequest, name: str, *, per_minute: int, of: str = "") -> None:
    """Counts this request, and raises TooOften once there were `per_minute` of its `name` in this minute.

    They are counted by address, else by what `of` names: whoever shares an office shares an address, so count what
    many people do at once by their link, and by address only what goes wrong.
    """
    now = int(time())
    key = f"limit:{_mark(f'{name}: {of or address_of(request)}')}:{now // MINUTE}"
    # Whoever is over the limit costs a read and no write: a flood takes no lock.
    if cache.get(key, 0) >= per_minute or not _count(key, per_minute):
        raise TooOften("This was too often in a short time. Wait a minute, then try again.", MINUTE - now % MINUTE)


@transaction.atomic
def _count(key: str, most: int) -> bool:
    """Whether there was room; whoever comes at the same instant waits for this transaction, on SQLite by itself."""
    if connection.vendor == "postgresql":  # which else lets two read the same number, and a flood through
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
    number: int = cache.get(key, 0)
    if number < most:
        cache.set(key, number + 1, 2 * MINUTE)
    return number < most


def address_of(request: HttpRequest) -> str:
    """Where a request comes from: behind our proxy the address that it saw; of IPv6 the network, as a home has one."""
    seen = str(request.META.get("REMOTE_ADDR", ""))
    if settings.BEHIND_PROXY:
        # The last is what our own proxy added; whatever stands before it the sender may have made up.
        seen = str(request.META.get("HTTP_X_FORWARDED_FOR", seen)).rpartition(",")[2].strip()
    try:
        found = ip_address(_PORT.sub(r"\1\2", seen))
    except ValueError:
        return seen
    if isinstance(found, IPv6Address):
        # A socket that takes both kinds writes IPv4 so, and all of it would be one network.
        return str(found.ipv4_mapped or ip_network(f"{found}/64", strict=False))
    return str(found)


def _mark(who: str) -> str:
    return salted_hmac("milepost.web.limits", who, algorithm="sha256").hexdigest()[:32]
