"""Migrations: nothing is missing, each says what it does, and they stand in one line."""

import re
from collections import Counter

import pytest
from django.core.management import call_command
from tests.habits.source import SOURCE

NAMES = [path.relative_to(SOURCE) for path in SOURCE.glob("records/*/migrations/0*.py")]


@pytest.mark.django_db
def test_no_change_of_a_model_waits_for_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_no_two_models_take_the_same_name_of_another() -> None:
    call_command("check", verbosity=0)


def test_a_migration_is_named_for_what_it_does() -> None:
    assert [str(name) for name in NAMES if re.search(r"auto|initial|alter_|\d{8}", name.name)] == []


def test_migrations_stand_in_one_line() -> None:
    numbers = Counter((name.parts[1], name.name[:4]) for name in NAMES)
    assert [place for place, count in numbers.items() if count > 1] == []
