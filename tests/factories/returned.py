"""Forms of a request that were filled in, as Word leaves them."""

from tests.core.returns.forms import Change, changed, fill, p, run

from milepost.core.returns import write_form
from milepost.records.rounds.models import Item, Request
from milepost.records.rounds.word.asking import form_for


def filled_form(request: Request, *changes: Change) -> bytes:
    """The form of this request, made now, with changes to its XML."""
    return changed(write_form(form_for(request)), *changes)


def answer(item: Item, *lines: str, question: int = 0) -> Change:
    """These lines typed as the answer to a question of this action."""
    heading = " ".join(item.round.questions[question]["heading"].split())
    return fill(heading, "".join(p(run(line)) for line in lines), heading_of(item))


def heading_of(item: Item) -> str:
    """The line under which a form asks about this action."""
    return " ".join(item.name.split())
