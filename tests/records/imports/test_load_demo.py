"""The demo partnership is made by the same actions as a real one, once."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.history.models import Event
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Lead, Plan
from milepost.records.plans.queries import plan_value

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.mark.django_db
def test_the_demo_has_its_people_its_plan_and_its_leads() -> None:
    call_command("load_demo", EXAMPLES)
    call_command("load_demo", EXAMPLES)
    partnership, plan = Partnership.objects.get(), Plan.objects.get()
    roles = {member.role for member in members_of(partnership.pk)}
    assert roles == set(Role)
    assert len(plan_value(plan).sections) == 5
    assert Lead.objects.filter(plan=plan, section__isnull=False, person=None).count() == 0
    assert Event.objects.filter(verb="import_accepted").count() == 1


@pytest.mark.django_db
def test_a_wrong_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="holds no cast"):
        call_command("load_demo", tmp_path)
    assert not Partnership.objects.exists()
