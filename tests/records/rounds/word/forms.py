"""A form that Carl filled in: handed in, what it would change, and taken."""

from tests.cast import Cast

from milepost.records.rounds import actions
from milepost.records.rounds.models import Request, ReturnedForm
from milepost.records.rounds.queries import form_items
from milepost.records.rounds.word.asking import form_of
from milepost.records.rounds.word.proposed import proposed, return_of
from milepost.records.rounds.word.taking import versions_of, work_of


def handed_in(cast: Cast, request: Request, data: bytes, name: str = "form.docx") -> ReturnedForm:
    return actions.hand_in_form(by=cast.carl, request=request, file_name=name, data=data)


def fields(form: ReturnedForm) -> dict[str, bool]:
    """The names of what a form would change in Carl's action, with whether he wrote it."""
    (found,) = proposed(form_of(form.request, form_items(form.request)), return_of(form)).values()
    return {field.name: field.is_theirs for field in found}


def taken(cast: Cast, form: ReturnedForm, *names: str, is_sent: bool = False) -> actions.Taken:
    """Take these fields, all that he wrote where none is named."""
    (item,) = form_items(form.request)
    chosen = names or [name for name, is_theirs in fields(form).items() if is_theirs]
    returned = return_of(form)
    work = work_of(item, returned.item(item.action_id), chosen, versions_of(item), *returned.sent[:1])
    return actions.take_form(by=cast.carl, form=form, works={item.pk: work}, is_sent=is_sent)
