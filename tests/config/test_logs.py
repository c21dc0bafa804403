"""No token of a link gets into a log, however it gets into a line."""

import logging
import sys

import pytest

from milepost.config.logs import Veiled

TOKEN = "Zup-R8fiIIdPg_xXze2c0zhiO6sgvvBVVfdlHPZLvUo"


@pytest.mark.parametrize(
    "line",
    [
        f'10.0.0.1 - - "GET /answer/{TOKEN}/ HTTP/1.1" 200',
        f'"GET / HTTP/1.1" 200 12 "https://plans.example/sign/{TOKEN}/abc/"',
        f"Internal Server Error: /answer/{TOKEN}",
        f"Reverse for 'answer' with arguments '('{TOKEN}',)' not found.",
    ],
)
def test_a_token_is_struck_out_of_a_line(line: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "x", 1, "%s", (line,), None)
    assert TOKEN not in Veiled().format(record)


def test_a_token_is_struck_out_of_a_traceback() -> None:
    try:
        int(f"/sign/{TOKEN}/")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "x", 1, "It failed.", None, sys.exc_info())
    text = Veiled().format(record)
    assert "invalid literal" in text
    assert TOKEN not in text


def test_hashes_and_ids_stay_to_be_read() -> None:
    line = f"{'a' * 64} /plans/k2ndv9a8 /answer/"
    assert Veiled().format(logging.LogRecord("x", logging.INFO, "x", 1, line, None, None)) == line
