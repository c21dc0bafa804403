"""Worker processes: side by side, told to stop, and killed at any point."""

import random
import signal
import subprocess
import time
from pathlib import Path

from tests.records.outbox.outside import PATIENCE, Outside
from tests.records.outbox.postbox import Postbox

from milepost.records.outbox.actions import queue_mail


def queue(number: int) -> None:
    for one in range(number):
        queue_mail(key=f"mail-{one}", to=f"p{one}@x.example", subject="Your update", text="Please answer.")


def wait_for(postbox: Postbox, number: int) -> None:
    until = time.monotonic() + PATIENCE
    while len(postbox.mails) < number:
        assert time.monotonic() < until, "no mail came"
        time.sleep(0.005)


def kill_at_random(outside: Outside, postbox: Postbox, mails: int, kills: int, seed: int) -> int:
    """Kills workers, each after a random number of mails and a random moment more; says how often a mail came twice."""
    chance = random.Random(seed)
    queue(mails)
    for _ in range(kills):
        worker = outside.start()
        wait_for(postbox, min(mails, len(postbox.mails) + chance.randrange(1, 4)))
        time.sleep(chance.random() * 0.03)
        worker.kill()
        worker.wait()
        outside.end_leases()
    outside.start()
    outside.wait_until_sent()
    return sum(count - 1 for count in postbox.ids.values())


def test_two_workers_at_once_send_every_mail_once(outside: Outside, postbox: Postbox) -> None:
    queue(30)
    outside.start()
    outside.start()
    outside.wait_until_sent()
    assert (len(postbox.ids), set(postbox.ids.values())) == (30, {1})


def test_a_killed_worker_loses_no_mail_and_sends_at_most_one_twice(outside: Outside, postbox: Postbox) -> None:
    twice = kill_at_random(outside, postbox, mails=20, kills=3, seed=5)
    assert len(postbox.ids) == 20
    assert twice <= 3


def test_a_worker_that_is_told_to_stop_leaves_nothing_half_done(outside: Outside, postbox: Postbox) -> None:
    queue(40)
    worker = outside.start()
    wait_for(postbox, 3)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(PATIENCE) == 0
    assert "taken" not in outside.numbers()
    assert outside.numbers()["done"] == len(postbox.mails)


def test_once_sends_what_waits_and_ends(outside: Outside, postbox: Postbox) -> None:
    queue(3)
    assert outside.start("--once").wait(PATIENCE) == 0
    assert (len(postbox.mails), outside.told()) == (3, "")


def test_a_worker_beside_another_process_ends_with_it(outside: Outside, tmp_path: Path) -> None:
    server = subprocess.Popen(["sleep", "600"])
    worker = outside.start("--beside", str(server.pid))
    server.kill()
    server.wait()
    assert worker.wait(PATIENCE) == 0


def test_a_worker_beside_a_process_that_nobody_waits_for_ends_too(outside: Outside) -> None:
    server = subprocess.Popen(["sleep", "600"])
    worker = outside.start("--beside", str(server.pid))
    server.kill()
    assert worker.wait(PATIENCE) == 0
    server.wait()
