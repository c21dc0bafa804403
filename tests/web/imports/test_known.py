"""A document that is another version of a known plan is recognised, and what differs is shown before it is accepted."""

from dataclasses import replace

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.web.conftest import signed_in

from milepost.core.plan import codec
from milepost.core.plan.compare import Recognised
from milepost.core.plan.model import Plan as Value
from milepost.records.imports import queries
from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import, State
from milepost.records.plans.actions import keep
from milepost.records.plans.models import Plan


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)


def draft_of(cast: Cast, plan: Value) -> Import:
    data = codec.to_json(plan).encode()
    return start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="later.json")


def looks_like(draft: Import) -> tuple[Plan, Recognised] | None:
    return queries.looks_like(draft, queries.marked_of(draft).titles)


def reworded() -> Value:
    """The small plan with its first action worded anew."""
    section = SMALL.sections[0]
    area = section.focus_areas[0]
    hub = replace(area.actions[0], title="Open two hubs in Wexcombe, one of them at the school by the river")
    changed = replace(area, actions=(hub, *area.actions[1:]))
    return replace(
        SMALL, sections=(replace(section, focus_areas=(changed, *section.focus_areas[1:])), *SMALL.sections[1:])
    )


def test_the_review_names_the_plan_and_leads_to_what_differs(cast: Cast, plan: Plan) -> None:
    draft = draft_of(cast, reworded())
    client = signed_in(cast.priya)
    page = client.get(reverse("import-review", args=(cast.partnership.slug, draft.pk))).text
    there = reverse("import-changes", args=(cast.partnership.slug, draft.pk, plan.pk))
    assert f'<a href="{there}">Show what differs</a>' in page
    assert "4 of its 4 actions are among the 4 of this document" in page
    differs = client.get(there).text
    assert "at the school by the river" in differs
    assert "<p>1 reworded.</p>" in differs


def test_the_same_plan_again_is_said_to_be_that(cast: Cast, plan: Plan) -> None:
    draft, client = draft_of(cast, SMALL), signed_in(cast.priya)
    page = client.get(reverse("import-changes", args=(cast.partnership.slug, draft.pk, plan.pk))).text
    assert "Nothing differs: the plan already says what this document says." in page
    assert f'<a href="{reverse("plan", args=(cast.partnership.slug, plan.pk))}">the plan as it stands</a>' in page


def test_what_differs_in_nothing_is_discarded_where_that_is_said(cast: Cast, plan: Plan) -> None:
    draft, client = draft_of(cast, SMALL), signed_in(cast.priya)
    there = reverse("import-changes", args=(cast.partnership.slug, draft.pk, plan.pk))
    discard = reverse("import-discard", args=(cast.partnership.slug, draft.pk))
    assert f'action="{discard}"' in client.get(there).text
    client.post(discard, {"version": draft.version})
    assert Import.objects.get(pk=draft.pk).state == State.DISCARDED


def test_what_is_ticked_is_taken_over_and_taken_back_from_the_pages(cast: Cast, plan: Plan) -> None:
    draft = draft_of(cast, reworded())
    client = signed_in(cast.priya)
    there = reverse("import-changes", args=(cast.partnership.slug, draft.pk, plan.pk))
    page = client.get(there)
    assert 'name="take" value="0.0" checked' in page.text
    done = client.post(there, {"take": ["0.0"], "version": draft.version, "plan_version": plan.version}, follow=True)
    assert "1 change was taken over from later.json." in done.text
    assert plan.action_rows.filter(title__startswith="Open two hubs").exists()
    client.post(reverse("import-unmerge", args=(cast.partnership.slug, draft.pk)))
    assert not plan.action_rows.filter(title__startswith="Open two hubs").exists()


def test_a_form_that_is_none_of_ours_is_told(cast: Cast, plan: Plan) -> None:
    there = reverse("import-changes", args=(cast.partnership.slug, draft_of(cast, SMALL).pk, plan.pk))
    answer = signed_in(cast.priya).post(there, {"take": ["x"], "version": 1, "plan_version": 1})
    assert answer.status_code == 400


def test_what_is_like_no_plan_of_this_partnership_is_not_taken_for_one(cast: Cast) -> None:
    keep(by=cast.stella, partnership=cast.elsewhere, plan=SMALL)
    assert looks_like(draft_of(cast, SMALL)) is None


def test_a_draft_cannot_be_compared_with_another_partnerships_plan(cast: Cast) -> None:
    theirs = keep(by=cast.stella, partnership=cast.elsewhere, plan=SMALL)
    there = reverse("import-changes", args=(cast.partnership.slug, draft_of(cast, SMALL).pk, theirs.pk))
    assert signed_in(cast.priya).get(there).status_code == 403


def test_looking_for_a_known_plan_takes_three_queries_however_many_there_are(
    cast: Cast, plan: Plan, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    draft = draft_of(cast, SMALL)
    with django_assert_max_num_queries(3):
        found = looks_like(draft)
    assert found is not None
    assert found[0] == Plan.objects.order_by("-created_at").first()


@pytest.mark.parametrize(("name", "times"), [("import-review", 0), ("import-decide", 0), ("import-accept", 1)])
def test_the_kept_plan_is_read_only_to_make_a_plan_of_it(
    cast: Cast, plan: Plan, name: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, read = draft_of(cast, reworded()), codec.from_data
    seen: list[object] = []

    def counted(data: object) -> Value:
        seen.append(data)
        return read(data)

    monkeypatch.setattr(codec, "from_data", counted)
    client, where = signed_in(cast.priya), reverse(name, args=(cast.partnership.slug, draft.pk))
    sent = {"version": draft.version, "title": "A plan"}
    answer = client.get(where) if name == "import-review" else client.post(where, sent)
    assert answer.status_code in (200, 302)
    assert len(seen) == times
