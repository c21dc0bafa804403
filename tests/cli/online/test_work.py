"""The worker's command, before Django is loaded."""

import signal
from argparse import Namespace

import pytest

from milepost.cli.online import work


def test_ctrl_c_is_heard_before_django_is_loaded_even_in_the_background_of_a_script(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(work, "execute_from_command_line", lambda _words: heard.append(signal.getsignal(signal.SIGINT)))
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work.run(Namespace(once=True, beside=None))
    finally:
        signal.signal(signal.SIGINT, before)
    assert heard == [signal.SIG_DFL]
