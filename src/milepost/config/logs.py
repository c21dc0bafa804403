"""What is logged: what goes wrong, with the secrets of links struck out, whoever words it."""

import logging
import re
from typing import Any

from gunicorn.glogging import Logger

MARK = "▒▒▒"
# What follows these in an address, and whatever looks like a token (43 letters) wherever it stands.
_SECRET = re.compile(r"(?<=/answer/)[^/\s?\"']+|(?<=/sign/)[^/\s?\"']+|(?<![\w-])[\w-]{43}(?![\w-])")

SETTINGS: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "veiled": {"()": "milepost.config.logs.Veiled", "format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "veiled"}},
    "loggers": {
        "milepost": {"handlers": ["stderr"], "level": "INFO"},
        "django": {"handlers": ["stderr"], "level": "WARNING"},
        # A bug is told with its traceback; that somebody asked for a page that is not there is no news.
        "django.request": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "django.server": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
    },
}


def veiled(text: str) -> str:
    """The text with every token of a link struck out."""
    return _SECRET.sub(MARK, text)


class Veiled(logging.Formatter):
    """Strikes out of the whole line, traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return veiled(super().format(record))


class VeiledGunicorn(Logger):  # type: ignore[misc]  # gunicorn tells no types
    """The log of the web server, its access log included."""

    def setup(self, cfg: Any) -> None:
        """Gives every handler a formatter that strikes out."""
        super().setup(cfg)
        for log in (self.error_log, self.access_log):
            for handler in log.handlers:
                plain = handler.formatter
                handler.setFormatter(Veiled(getattr(plain, "_fmt", None), getattr(plain, "datefmt", None)))
