"""The mails of a round: the request, the reminder, an answer that comes back, a fresh link, a code."""

from collections.abc import Sequence
from datetime import date

from django.conf import settings

from milepost.core.words.dates import printed
from milepost.records.outbox.letters import Letter, compose, fill
from milepost.records.people.models import Person
from milepost.records.rounds.models import Item, Request, Round

SUBJECT = "{plan}: your update, please, by {due}"
WORDING = """Hello {name},

Please tell us how things stand with what you lead in {plan}. It takes a few minutes and needs no account or password.

Please answer by {due}. What you write goes to the board’s paper."""
WORD = "If you would rather answer in Word, your page offers a form to download, fill in and hand back."
FOOTER = "This link is yours alone. Whoever has it can write answers in your name, so please do not forward it."


def link_to(token: str, item: Item | None = None) -> str:
    """The address of a person's page, or of one action on it."""
    return f"{settings.ADDRESS}/answer/{token}/" + (f"{item.pk}/" if item else "")


def request_letter(request: Request, items: Sequence[Item], token: str) -> Letter:
    """The mail that asks one person, in the round's own wording, with their actions and their link.

    Where one action is all, the link leads straight to it.
    """
    round_ = request.round
    only = items[0] if len(items) == 1 else None
    words = _words(round_, request.person, due_of(request), link_to(token, only))
    return compose(
        subject=fill(round_.subject or SUBJECT, words),
        paragraphs=fill(round_.wording or WORDING, words).split("\n\n"),
        items=[item.name for item in items],
        button=("Write my update", words["link"]),
        footer=f"{WORD} {FOOTER}",
    )


def reminder_letter(open_: Sequence[tuple[Request, Sequence[Item], str]]) -> Letter:
    """One mail for all that one person still owes, however many rounds ask for it."""
    first = open_[0][0]
    count = sum(len(items) for _, items, _ in open_)
    paragraphs = [f"Hello {first.person.name},", f"{_updates(count)} still open. It takes a few minutes each."]
    links = []
    for request, items, token in open_:
        paragraphs.append(f"{request.round.plan.title}, by {printed(due_of(request))}:")
        paragraphs.extend(f"- {item.name}" for item in items)
        only = items[0] if len(items) == 1 else None
        links.append((f"Write my update of {request.round.title}", link_to(token, only)))
    return compose(
        subject=f"Reminder: {_updates(count)} still open",
        paragraphs=paragraphs,
        button=links[0],
        more_buttons=links[1:],
        footer=FOOTER,
    )


def returned_letter(item: Item, person: Person, because: str, token: str) -> Letter:
    """An answer comes back to who gave it, with the reason and a link to exactly that action."""
    return compose(
        subject=f"Please look again: {item.name}"[:200],
        paragraphs=[
            f"Hello {person.name},",
            f"Your update of “{item.name}” came back. This is why:",
            because,
            "Your words are still there. Change what is needed and send it again.",
        ],
        button=("Mend my update", link_to(token, item)),
        footer=FOOTER,
    )


def fresh_link_letter(request: Request, token: str, item: Item | None = None) -> Letter:
    """A link in place of one that no longer works; with an item it leads straight to that action."""
    return compose(
        subject=f"Your link to {request.round.title}",
        paragraphs=[f"Hello {request.person.name},", f"Here is a fresh link to your updates of {request.round.plan}."],
        items=[item.name] if item else [],
        button=("Write my update", link_to(token, item)),
        footer=FOOTER,
    )


def new_day_letter(request: Request, items: Sequence[Item], token: str, before: date, due: date) -> Letter:
    """The board meets on another day, and so this person answers by another."""
    return compose(
        subject=f"{request.round.plan}: your update is now due by {printed(due)}",
        paragraphs=[
            f"Hello {request.person.name},",
            f"The board’s meeting moved, so please answer by {printed(due)} instead of {printed(before)}.",
            "What you wrote so far is still there. This is what is open:",
        ],
        items=[item.name for item in items],
        button=("Write my update", link_to(token, items[0] if len(items) == 1 else None)),
        footer=FOOTER,
    )


def handed_letter(request: Request, items: Sequence[Item], by: Person, why: str, token: str) -> Letter:
    """Updates that somebody else was asked for are this person's to give; where it is one, the link leads to it."""
    only = items[0] if len(items) == 1 else None
    count = "an update" if only else f"{len(items)} updates"
    theirs = f"an update of “{only.name}” is yours" if only else f"{count} are yours"
    it = "it is" if only else "one is"
    return compose(
        subject=f"{by.name} handed you {count} of {request.round.plan}"[:200],
        paragraphs=[
            f"Hello {request.person.name},",
            f"Somebody else was asked, and {by.name} says that {theirs} to give.",
            *([f"{by.name} says: “{why}”"] if why else []),
            f"Please answer by {printed(due_of(request))}. If {it} not yours either, you can hand it on.",
        ],
        items=[] if only else [item.name for item in items],
        button=("Write the update" if only else "Write the updates", link_to(token, only)),
        footer=FOOTER,
    )


def code_letter(person: Person, code: str, what_for: str) -> Letter:
    """A code that proves that the person at the page is the one whose address this is."""
    return compose(
        subject=f"{code} is your code",
        paragraphs=[
            f"Hello {person.name},",
            f"Your code to {what_for} is {code}. It works for 15 minutes.",
            "If you did not ask for a code, somebody may have your link. Please tell the coordinator.",
        ],
    )


def due_of(request: Request) -> date:
    """The day by which this person answers."""
    return request.answer_by or request.round.answer_by


def _words(round_: Round, person: Person, due: date, link: str) -> dict[str, str]:
    return {"name": person.name, "plan": round_.plan.title, "due": printed(due), "link": link}


def _updates(count: int) -> str:
    return "1 update is" if count == 1 else f"{count} updates are"
