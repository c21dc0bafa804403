"""The worker: calls what is due every minute, sends mail, does jobs; may be killed at any point."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from threading import Event
from traceback import format_tb

from django.db import Error, close_old_connections, connection
from django.utils import timezone

from milepost.core.errors import UserFacingError
from milepost.records.outbox import post, worker
from milepost.records.outbox.models import Duty, Job, Message
from milepost.records.outbox.tasks import duties, jobs

REST = 1.0  # seconds between two looks
MINUTE = timedelta(minutes=1)
BEAT = "worker"

_log = logging.getLogger(__name__)


class Worker:
    """One worker; several may run beside each other."""

    def __init__(self, stop: Event | None = None) -> None:
        self.stop = stop or Event()
        self.no_mail_before: datetime | None = None

    def work(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Works until it is stopped or no longer wanted. A database that goes away is waited for."""
        while not self.stop.is_set() and is_wanted():
            try:
                close_old_connections()
                self.turn()
            except Error:
                _log.exception("The database cannot be used; trying again.")
                connection.close()
            self.stop.wait(REST)

    def turn(self) -> int:
        """Does everything that is due, and says how many mails and jobs that were; begins nothing once stopped."""
        self._do_duties()
        number = 0
        while not self.stop.is_set() and (did := self._send_one() + self._do_one()):
            number += did
        return number

    def _send_one(self) -> int:
        now = timezone.now()
        if self.no_mail_before and now < self.no_mail_before:
            return 0
        message = worker.claim(Message, now)
        if message is None:
            return 0
        if not worker.follow(message):
            worker.lapsed(message, worker.NOWHERE)
        elif not _lapses(message, now):
            self._send(message)
        return 1

    def _send(self, message: Message) -> None:
        try:
            post.send(message)
        except post.Refused as error:
            worker.refused(message, str(error))
        except post.NotTaken as error:
            worker.failed(message, timezone.now(), str(error))
        except post.NoServer as error:
            _log.warning("%s", error)
            now = timezone.now()
            worker.postponed(message, now, str(error))
            self.no_mail_before = now + worker.PAUSE
        except Error:
            raise
        except Exception as error:  # noqa: BLE001 - one mail at which the program fails must not keep the others
            _log.error("Mail %s failed: %s\n%s", message.pk, _kind(error), "".join(format_tb(error.__traceback__)))
            worker.failed(message, timezone.now(), _stumbled(message, error))
        else:
            worker.done(message, timezone.now())

    def _do_one(self) -> int:
        now = timezone.now()
        job = worker.claim(Job, now)
        if job is None:
            return 0
        if not _lapses(job, now):
            _do(job)
        return 1

    def _do_duties(self) -> None:
        now = timezone.now()
        tasks = {BEAT: _nothing, **duties()}
        waiting = set(Duty.objects.filter(next_at__gt=now).values_list("name", flat=True))
        for name in tasks.keys() - waiting:
            if _is_mine(name, now):
                _call(name, partial(tasks[name], now))


def _kind(error: Exception) -> str:
    """What kind of error it is, and no word of it: it may quote the mail, with the code or the link in it."""
    return type(error).__name__


def _stumbled(message: Message, error: Exception) -> str:
    went = f"Something went wrong in the program ({_kind(error)})"
    if message.attempts < worker.ATTEMPTS:
        return f"{went}. It is tried again."
    return f"{went}, {message.attempts} times, and Milepost gave up. Tell whoever runs it, then send it again."


def _do(job: Job) -> None:
    run = jobs().get(job.kind)
    if run is None:
        worker.refused(job, f"No part of this release does jobs called {job.kind}.")
        return
    error = _call(job.key, partial(run, job.payload))
    if error:
        worker.failed(job, timezone.now(), error)
    else:
        worker.done(job, timezone.now())


def _call(name: str, task: Callable[[], object]) -> str:
    """What went wrong, or "": one task that fails must not keep the others from being done."""
    try:
        task()
    except UserFacingError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the worker goes on
        _log.exception("%s failed.", name)
        return f"{type(error).__name__}: {error}"
    return ""


def _lapses(item: Message | Job, now: datetime) -> bool:
    is_late = item.not_after is not None and item.not_after <= now
    if is_late:
        worker.lapsed(item)
    return is_late


def _is_mine(name: str, now: datetime) -> bool:
    """Whether this worker is the first to come for it in this minute."""
    Duty.objects.get_or_create(name=name, defaults={"next_at": now})
    return bool(Duty.objects.filter(name=name, next_at__lte=now).update(next_at=now + MINUTE))


def _nothing(_now: datetime) -> None:
    """The beat by which pages tell that a worker runs."""
