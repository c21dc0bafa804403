"""What is entered about people and organisations, checked."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from milepost.core.errors import InvalidInput
from milepost.records.people.models import Organisation, Person


def person_called(name: str, email: str, *, needs_email: bool = False) -> Person:
    """Whoever has this address, else a new person of this name."""
    found = address(email)
    if needs_email and found is None:
        raise InvalidInput("Enter an e-mail address.", "email")
    known = Person.objects.filter(email=found).first() if found else None
    if known is not None:
        return known
    person = Person(name=needed(name, "Enter the person’s name.", "name"), email=found)
    person.set_unusable_password()
    person.save(force_insert=True)
    return person


def address(email: str) -> str | None:
    """The address in small letters, or None for none; raises InvalidInput where it is no address."""
    found = line(email, "email", 254).lower()
    if not found:
        return None
    try:
        validate_email(found)
    except ValidationError:
        raise InvalidInput("Enter an e-mail address like name@example.org.", "email") from None
    return found


def needed(text: str, message: str, field: str) -> str:
    """The text in one line; raises InvalidInput where nothing is left, or more than a name."""
    found = line(text, field)
    if not found:
        raise InvalidInput(message, field)
    return found


def line(text: str, field: str, most: int = 200) -> str:
    """The text in one line, blank or not; raises InvalidInput where it is longer than a database column."""
    found = " ".join(text.split())
    if len(found) > most:
        raise InvalidInput(f"Use {most} characters or fewer.", field)
    return found


def same_partnership(partnership: str, organisation: Organisation | None) -> None:
    """Raises InvalidInput where the organisation is another partnership's."""
    if organisation is not None and organisation.partnership_id != partnership:
        raise InvalidInput("This organisation belongs to another partnership.", "organisation")


def need_open(organisation: Organisation | None, own: Organisation | None = None) -> None:
    """Raises InvalidInput where the organisation is closed and not the one that somebody belongs to already."""
    if organisation is not None and not organisation.is_active and organisation != own:
        raise InvalidInput(f"{organisation} is closed. Choose another, or open it again under People.", "organisation")
