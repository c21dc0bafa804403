"""Setting up a partnership, its organisations and its people, a file for each noun."""

from milepost.records.people.actions.mail import send_again, set_mail_aside
from milepost.records.people.actions.organisation import (
    add_organisation,
    change_organisation,
    close_organisation,
    reopen_organisation,
    set_contact,
)
from milepost.records.people.actions.partnership import create_partnership_with_coordinator
from milepost.records.people.actions.people_list import import_people
from milepost.records.people.actions.person import add_person, change_person, correct_address, deactivate, reactivate

__all__ = [
    "add_organisation",
    "add_person",
    "change_organisation",
    "change_person",
    "close_organisation",
    "correct_address",
    "create_partnership_with_coordinator",
    "deactivate",
    "import_people",
    "reactivate",
    "reopen_organisation",
    "send_again",
    "set_contact",
    "set_mail_aside",
]
