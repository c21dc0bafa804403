"""Opens, reminds and closes rounds from a timer, by the same actions as the pages."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.people.models import Person
from milepost.records.rounds.actions import open_round
from milepost.records.rounds.models import Round
from milepost.records.rounds.reminding import remind_everybody
from milepost.records.signoff.actions import close_signed_round

STEPS = ("list", "open", "remind", "close")


class Command(BaseCommand):
    """Whoever is named acts: history says that it was they, and they may do no more than on the pages."""

    help = "List the rounds, open or close one, or send the reminders that are due."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to do, with which round, and who does it."""
        parser.add_argument("step", choices=STEPS)
        parser.add_argument("round", nargs="?", default="", help="its id, as the list shows it")
        parser.add_argument("--as", dest="address", default="", help="e-mail address of who opens or closes")

    def handle(self, *, step: str, round: str, address: str, **_options: Any) -> None:  # noqa: A002 - what users type
        """Does it, and says what was done."""
        if step == "list":
            for row in Round.objects.select_related("plan"):
                self.stdout.write(f"{row.pk}  {row.state:<9}  {row.answer_by}  {row.title} ({row.plan.title})")
        elif step == "remind":
            self.stdout.write(f"{remind_everybody(timezone.now())} reminders wait to be sent.")
        elif step == "open":
            self.stdout.write(f"{open_round(by=_person(address), round_=_round(round))} people are asked.")
        else:
            carried = close_signed_round(by=_person(address), round_=_round(round))
            self.stdout.write(f"The round is closed. {len(carried)} actions were not answered.")


def _round(id: str) -> Round:  # noqa: A002 - it is the id
    found = Round.objects.select_related("plan", "partnership").filter(pk=id).first()
    if found is None:
        raise InvalidInput("There is no such round. milepost rounds list shows them.")
    return found


def _person(address: str) -> Person:
    found = Person.objects.filter(email=address.strip().lower(), is_active=True).first() if address else None
    if found is None:
        raise InvalidInput("Say who does this with --as and the e-mail address of a coordinator.")
    return found
