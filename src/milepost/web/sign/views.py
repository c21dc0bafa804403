"""Reading a section as it will print, accepting or sending back its answers, and signing it."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import AlreadySigned, EditedMeanwhile, InvalidInput, NotAllowed, RoundClosed
from milepost.core.plan.signed import sha256
from milepost.records.rounds.actions import accept_answer, return_answer
from milepost.records.rounds.evidence import evidence_row
from milepost.records.rounds.models import Item
from milepost.records.rounds.queries import item_row
from milepost.records.signoff import actions
from milepost.records.signoff.models import Signature, Signing
from milepost.records.signoff.queries import items_to_sign, stands_of
from milepost.records.signoff.standing import printing, words_of
from milepost.web.answer.files import evidence_file
from milepost.web.sign.forms import DeputyForm, ReasonForm, RecallForm, SignForm
from milepost.web.sign.presenters import to_sign
from milepost.web.sign.visit import signer


@signer
def sign(request: HttpRequest, token: str, signing: Signing) -> HttpResponse:
    """The section as it will print; a code is asked for, then the signature is given."""
    if request.method != "POST":
        return _page(request, token, signing, SignForm(initial={"statement": _statement(signing)}))
    form = SignForm(request.POST)
    has_code = request.POST.get("do") == "sign"
    try:
        if form.is_valid() and has_code:
            said = form.cleaned_data
            actions.sign(
                by=signing.person,
                signing=signing,
                code=said["code"],
                statement=said["statement"],
                seen=said["seen"],
            )
            return redirect("sign", token)
        if form.is_valid():
            actions.ask_for_code(by=signing.person, signing=signing)
    except InvalidInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
    except (EditedMeanwhile, AlreadySigned, RoundClosed) as error:
        form.add_error(None, str(error))
    return _page(request, token, signing, form, has_code=has_code or not form.errors)


@signer
@require_POST
def sign_item(request: HttpRequest, token: str, signing: Signing, item: str) -> HttpResponse:
    """Accepts one answer, or sends it back with a reason."""
    found = _own_item(signing, item)
    form = ReasonForm(request.POST)
    try:
        if request.POST.get("do") == "accept":
            accept_answer(by=signing.person, item=found)
        elif form.is_valid():
            return_answer(by=signing.person, item=found, because=form.cleaned_data["because"])
    except (InvalidInput, RoundClosed) as error:
        blank = SignForm(initial={"statement": _statement(signing)})
        return _page(request, token, signing, blank, trouble=str(error))
    return redirect("sign", token)


@signer
@require_safe
def sign_evidence(request: HttpRequest, token: str, signing: Signing, item: str, evidence: int) -> HttpResponse:
    """A file that was added to an answer of the section, as a download."""
    return evidence_file(evidence_row(_own_item(signing, item), evidence))


@signer
def sign_deputy(request: HttpRequest, token: str, signing: Signing) -> HttpResponse:
    """Lets a deputy sign instead; asks for a code first."""
    has_code = request.POST.get("do") == "deputy"
    form = DeputyForm(request.POST if has_code else None)
    trouble = ""
    try:
        if has_code and form.is_valid():
            actions.delegate(by=signing.person, signing=signing, **form.cleaned_data)
            context = {"signing": signing, "deputy": form.cleaned_data["name"]}
            return render(request, "sign/deputy_asked.html", context)
        if request.method == "POST" and not has_code:
            actions.ask_for_code(by=signing.person, signing=signing)
    except InvalidInput as error:
        if has_code:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        trouble = str(error)
    context = {
        "signing": signing,
        "token": token,
        "form": form,
        "has_code": request.method == "POST" and not (trouble and not has_code),
        "trouble": trouble,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if trouble or form.errors else HTTPStatus.OK
    return render(request, "sign/deputy.html", context, status=status)


@signer
def sign_recall(request: HttpRequest, token: str, signing: Signing) -> HttpResponse:
    """Takes the signature back; asks for a code first, as signing does."""
    signature = _signature_that_counts(signing)
    if signature is None:
        return redirect("sign", token)
    has_code = request.POST.get("do") == "recall"
    form = RecallForm(request.POST or None)
    try:
        if form.is_valid() and has_code:
            actions.recall(by=signing.person, signature=signature, **form.cleaned_data)
            return redirect("sign", token)
        if form.is_valid():
            actions.ask_for_code(by=signing.person, signing=signing, what_for="take your signature back")
            has_code = True
    except InvalidInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
    except RoundClosed as error:
        form.add_error(None, str(error))
    context = {"signing": signing, "token": token, "form": form, "has_code": has_code}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "sign/recall.html", context, status=status)


def _page(
    request: HttpRequest,
    token: str,
    signing: Signing,
    form: SignForm,
    *,
    has_code: bool = False,
    trouble: str = "",
) -> HttpResponse:
    round_ = signing.round
    words = words_of(printing(round_), signing.section_id, round_.period)
    items = to_sign(items_to_sign(round_, signing.section_id))
    stand = next((one for one in stands_of(round_) if one.signing.pk == signing.pk), None)
    context = {
        "signing": signing,
        "token": token,
        "items": items,
        "missing": [item for item in items if not item.is_sent],
        "form": form,
        "has_code": has_code,
        "seen": sha256(words),
        "stand": stand,
        "agreed": actions.AGREED,
        "trouble": trouble,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors or trouble else HTTPStatus.OK
    return render(request, "sign/sign.html", context, status=status)


def _own_item(signing: Signing, item: str) -> Item:
    found = item_row(signing.round, item)
    if found.section_id != signing.section_id:
        raise NotAllowed("This action is not in the section that you are asked to sign.")
    return found


def _signature_that_counts(signing: Signing) -> Signature | None:
    stand = next((one for one in stands_of(signing.round) if one.signing.pk == signing.pk), None)
    return stand.signature if stand and stand.signature and not stand.signature.recalled_at else None


def _statement(signing: Signing) -> str:
    last = signing.signatures.first()
    return last.statement if last else ""
