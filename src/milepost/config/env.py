"""Settings from environment variables, failing loudly when one makes no sense."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


class BadSetting(Exception):
    """An environment variable holds something that cannot be used."""


def text(name: str, default: str = "") -> str:
    """The variable's text; `NAME_FILE` names a file to read it from instead."""
    path = os.environ.get(f"{name}_FILE")
    if path:
        return Path(path).read_text(encoding="utf-8").strip()
    return os.environ.get(name, default)


def flag(name: str, *, default: bool = False) -> bool:
    """The variable as yes or no."""
    value = text(name, "yes" if default else "no").lower()
    if value in ("1", "yes", "true", "on"):
        return True
    if value in ("", "0", "no", "false", "off"):
        return False
    raise BadSetting(f"{name} must be yes or no, not {value!r}.")


def number(name: str, default: int) -> int:
    """The variable as a whole number."""
    value = text(name, str(default))
    try:
        return int(value)
    except ValueError:
        raise BadSetting(f"{name} must be a whole number, not {value!r}.") from None


def words(name: str, default: str = "") -> list[str]:
    """The variable as a list, separated by commas."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def database(name: str, default: str) -> dict[str, Any]:
    """The variable as a Django database: `sqlite:PATH` or `postgresql://user:password@host:port/name`."""
    value = text(name, default)
    if value.startswith("sqlite:"):
        return _sqlite(value.removeprefix("sqlite:"))
    if value.startswith(("postgresql:", "postgres:")):
        return _postgresql(value)
    raise BadSetting(f"{name} must open with sqlite: or postgresql:, not {value!r}.")


def _sqlite(path: str) -> dict[str, Any]:
    # IMMEDIATE: a deferred transaction that turns into a writer fails at once when somebody else writes (measured: 69
    # to 81 in 100). FULL: NORMAL may lose a confirmed answer when the power fails.
    pragmas = "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA cache_size=-20000;PRAGMA mmap_size=134217728;"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": 60,  # opening the file and saying the pragmas costs more than most pages ask of it
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": pragmas},
        # In memory, threads share a cache in which nobody waits for anybody; a file behaves as it does in real use.
        "TEST": {"NAME": str(Path(path).with_name("test.sqlite3"))},
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
