"""Every address is written down, closed unless listed as open, and answers every role as the table says."""

from pathlib import Path

from tests.cast import Cast
from tests.web.routes import HEADINGS, answers, routes

from milepost.records.plans.models import Plan

HERE = Path(__file__).parent


def test_every_address_is_in_the_list() -> None:
    found = [f"{route.written}  {route.name}" for route in routes()]
    assert found == _lines("route_list.txt"), "\n".join(["Confirm in tests/web/route_list.txt:", *found])


def test_only_the_listed_pages_are_open_to_everybody() -> None:
    assert sorted({route.name for route in routes() if route.is_open}) == _lines("open_views.txt")


def test_every_address_answers_every_role_as_the_table_says(cast: Cast, plan: Plan) -> None:
    arguments = {
        "partnership": cast.partnership.slug,
        "plan": plan.pk,
        "section": plan.section_rows.first().pk,
        "action": plan.action_rows.first().pk,
    }
    head = f"{'GET/POST':28} " + " ".join(f"{heading:>13}" for heading in HEADINGS)
    table = [head, *(f"{route.name:28} {answers(route, cast, arguments)}" for route in routes())]
    print("\n".join(table))  # noqa: T201 - the table is what a reviewer reads
    assert table == _lines("access_table.txt"), "\n".join(["Confirm in tests/web/access_table.txt:", *table])


def _lines(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()
