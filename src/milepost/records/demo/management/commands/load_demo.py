"""Makes the demo partnership out of the documents in examples/, by the actions that real people use."""

import csv
import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from milepost.core.drafting import WALL_SECONDS
from milepost.records.access.actions import change_role
from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.demo.board import ask_board, call_board, decide
from milepost.records.demo.next_year import begin_next_year
from milepost.records.demo.papers import publish_for, put_right
from milepost.records.demo.round import open_demo_round
from milepost.records.demo.since import go_on
from milepost.records.demo.steps import play
from milepost.records.demo.years import moved, moved_document, years_since
from milepost.records.imports.actions import accept_import, start_import
from milepost.records.people.actions import add_organisation, create_partnership_with_coordinator, import_people
from milepost.records.people.lists import read_list
from milepost.records.people.matching import member_called, propose
from milepost.records.people.models import Partnership, Person
from milepost.records.people.queries import partnership_named
from milepost.records.plans.actions import match_leads
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import lead_matches


class Command(BaseCommand):
    """Loads the demo once; a second time changes nothing."""

    help = "Make the demo partnership out of the documents in examples/."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the documents are."""
        parser.add_argument("examples", nargs="?", default="examples", type=Path)

    def handle(self, *, examples: Path, **_options: Any) -> None:
        """Everything or nothing."""
        cast = examples / "cast.json"
        if not cast.exists():
            raise CommandError(f"{examples} holds no cast.json. Run this where examples/ is, or name the folder.")
        data = json.loads(cast.read_text(encoding="utf-8"))
        if partnership_named(data["partnership"]):
            self.stdout.write("The demo is loaded already.")
            return
        with transaction.atomic():
            plan = load(data, examples, timezone.localdate())
        self.stdout.write(f"Loaded {plan.partnership} with {plan}.")


def load(data: dict[str, Any], examples: Path, today: date) -> Plan:
    """Sets the partnership up with its people, imports its plan and goes on to today.

    Its board has heard of that plan, and a round of the next one is open. Gives the plan that was imported.
    """
    people = data["cast"]
    first = next(one for one in people if one["role"] == "coordinator")
    made = create_partnership_with_coordinator(
        by=None, name=data["partnership"], coordinator=first["name"], email=first["email"]
    )
    by, partnership = made.person, made.partnership
    _organisations(by, partnership, examples / "organisations.csv")
    _people(by, partnership, examples / "people.csv")
    _roles(by, partnership, people)
    document, years = examples / data["plan"], years_since(today)
    name, content = moved(document.name, years), moved_document(document.read_bytes(), years)
    draft = start_import(by=by, partnership=partnership, data=content, file_name=name, patience=WALL_SECONDS)
    plan = accept_import(by=by, draft=draft, version=draft.version)
    match_leads(by=by, plan=plan, people={lead.pk: member.person for lead, member in lead_matches(plan) if member})
    go_on(by=by, plan=plan, since=data["since"], today=today)
    _board_and_round(by, plan, _told(examples / data["board"]), _told(examples / data["round"]), today)
    return plan


def _board_and_round(by: Person, plan: Plan, board: dict[str, Any], told: dict[str, Any], today: date) -> None:
    """What the board was told and decided about the plan, the plan of the next year, and the round of that."""
    years = years_since(today)
    held = ask_board(by=by, plan=plan, said=board, today=today)
    publish_for(by=by, meeting=held, plan=plan, said=board["summary"], years=years)
    present = begin_next_year(by=by, plan=plan, said=told["year"], years=years)
    decide(by=by, meeting=held, plan=plan, present=present, said=board, years=years)
    report = publish_for(by=by, meeting=held, plan=plan, said=board["report"], years=years)
    put_right(by=by, publication=report, plan=plan, correction=board["correction"])
    to_come = call_board(by=by, body=held.body, today=today)
    round_ = open_demo_round(by=by, plan=present, meeting=to_come, said=told, today=today)
    play(round_=round_, steps=told["steps"], years=years)


def _told(path: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


def _organisations(by: Person, partnership: Partnership, path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        for one in csv.DictReader(lines):
            add_organisation(
                by=by, partnership=partnership, name=one["name"], short=one["short"] or "", kind=one["kind"] or ""
            )


def _people(by: Person, partnership: Partnership, path: Path) -> None:
    """Everybody of a member organisation; a reporter stands in the list too, as happens with lists of addresses."""
    matches = propose(partnership, read_list(path.read_text(encoding="utf-8")))
    import_people(by=by, partnership=partnership, matches=[match for match in matches if match.organisation])


def _roles(by: Person, partnership: Partnership, people: list[dict[str, str]]) -> None:
    members = list(members_of(partnership.pk))
    for one in people:
        role = Role(one["role"].replace(" ", "_"))
        member = member_called(one["name"], members, one["email"])
        if member and member.role != role:
            change_role(by=by, membership=member, role=role)
