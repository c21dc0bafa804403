"""The review of an import that was accepted: what was read, nothing to press that does nothing, and the way back."""

from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields

from milepost.records.imports import actions
from milepost.records.imports.models import Import, State
from milepost.records.plans.models import Plan

TEXT = """Our parks plan

Priority 1: Parks

Action\tGizmo\tStatus\tFizz
Mend the bandstand in the park\tHarbour Trust\tGreen\tHalf of the roof was mended.
Plant forty limes along the river\tElmshire Council\tRed\tNobody has been asked yet.
Train twelve wardens in first aid\tHarbour Trust\tGreen\tSeven were trained in March.
"""


def at(draft: Import, name: str = "import-review") -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk))


def handed_in(cast: Cast, text: str = TEXT) -> Import:
    return actions.start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")


def accepted(cast: Cast) -> tuple[Client, Import]:
    draft, client = handed_in(cast), signed_in(cast.priya)
    sent = {"version": draft.version, "title": fields(client.get(at(draft)))["title"]}
    assert client.post(at(draft, "import-accept"), sent).status_code == 302
    return client, draft


def test_what_was_accepted_offers_no_correction(cast: Cast) -> None:
    client, draft = accepted(cast)
    page = client.get(at(draft)).text
    assert "<h1>What was read</h1>" in page
    assert "“Gizmo”" in page
    for gone in ("That is right", "Read again with these meanings", ">Correct<", "Please check", "<select"):
        assert gone not in page


def test_the_import_can_be_taken_back_on_its_page_at_any_time(cast: Cast) -> None:
    client, draft = accepted(cast)
    assert f'action="{at(draft, "import-undo")}"' in client.get(at(draft)).text
    client.post(at(draft, "import-undo"))
    page = client.get(at(draft)).text
    assert Plan.objects.count() == 0
    assert "<h1>Check what was read</h1>" in page
    assert "Take this import back" not in page


def test_what_was_taken_over_can_be_taken_back_on_its_page(cast: Cast) -> None:
    client, _ = accepted(cast)
    plan, again = Plan.objects.get(), handed_in(cast, TEXT.replace("Seven", "Eight"))
    seen = {"version": again.version, "plan_version": plan.version}
    actions.merge_import(by=cast.priya, draft=again, plan=plan, chosen=[(0, 0)], **seen)
    assert f'action="{at(again, "import-unmerge")}"' in client.get(at(again)).text
    client.post(at(again, "import-unmerge"))
    assert Import.objects.get(pk=again.pk).state == State.DRAFT


def test_the_history_names_the_document(cast: Cast) -> None:
    client, _ = accepted(cast)
    page = client.get(reverse("plan-history", args=(cast.partnership.slug, Plan.objects.get().pk))).text
    told = page.partition("accepted the import of Our parks plan")[2]
    assert "plan.txt" in told


def test_the_reading_notes_lead_to_the_document(cast: Cast) -> None:
    client, draft = accepted(cast)
    notes = reverse("plan-notes", args=(cast.partnership.slug, Plan.objects.get().pk))
    assert f'<a href="{at(draft)}">plan.txt</a>' in client.get(notes).text
    assert at(draft) not in signed_in(cast.bola).get(notes).text
