"""A round whose web server and worker are killed again and again: nothing that was confirmed is lost."""

import random
import threading
import time

import pytest
from tests.cast import make_cast
from tests.records.outbox.postbox import Postbox
from tests.web.answer.conftest import postbox, site  # noqa: F401 - fixtures
from tests.web.site import Site
from tests.web.visitors import Visitor, visitors

PEOPLE, KILLS = 8, 8
REST = 0.6  # seconds between two saves: a link takes 120 a minute


def write(one: Visitor, is_over: threading.Event, sent: dict[str, int]) -> None:
    """Saves all the time, and sends at last; what the site says is kept is noted, nothing else."""
    number = 0
    while not is_over.is_set():
        number += 1
        one.save(f"{one.item} wrote {number}.")
        time.sleep(REST)
    one.look()
    sent[one.item] = one.send()


@pytest.mark.parametrize("seed", range(2))
def test_what_was_confirmed_is_there_after_every_kill(site: Site, postbox: Postbox, seed: int) -> None:  # noqa: F811
    chance, is_over = random.Random(seed), threading.Event()
    people = visitors(make_cast(), site, PEOPLE)
    sent: dict[str, int] = {}
    site.serve()
    threads = [threading.Thread(target=write, args=(one, is_over, sent)) for one in people]
    for thread in threads:
        thread.start()
    for _ in range(KILLS):
        worker = site.start()
        time.sleep(0.5 + chance.random() * 2)
        site.kill()
        worker.kill()
        worker.wait()
        site.end_leases()
        nothing_is_lost(site, people)
        site.serve()
    is_over.set()
    for thread in threads:
        thread.join()
    site.start()
    site.wait_until_sent()
    states = dict(site.rows("SELECT id, state FROM rounds_item"))
    assert all(states[item] == "given" for item in sent)
    twice = sum(count - 1 for count in postbox.ids.values())
    lost = sum(len(one.wrong) for one in people)
    saves = sum(len(one.took) for one in people)
    print(f"{KILLS} kills, {saves} saves, {lost} of them unanswered; {twice} mails came twice")  # noqa: T201
    assert set(sent.values()) == {302}, sent
    assert {f"person{number}@elmshire.example" for number in range(PEOPLE)} <= addresses(postbox)
    assert twice <= KILLS


def addresses(postbox: Postbox) -> set[str]:  # noqa: F811
    return {str(mail["To"]).rpartition("<")[2].rstrip(">") for mail in postbox.mails}


def nothing_is_lost(where: Site, people: list[Visitor]) -> None:
    """Every text that was confirmed, or a later one of the same person, is in the database."""
    confirmed = {one.item: one.kept for one in people if one.kept}
    kept = {str(item): str(text) for item, text in where.rows("SELECT item_id, text FROM rounds_draft")}
    for item, text in confirmed.items():
        assert number_of(kept[item]) >= number_of(text)


def number_of(text: str) -> int:
    return int(text.rpartition(" ")[2].rstrip("."))
