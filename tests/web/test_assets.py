"""Static files: their addresses, and how much a page weighs with all of them."""

import re
from pathlib import Path

from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.pipeline import read_plan
from milepost.records.plans import bridge
from milepost.web.assets import static

ROOT = Path(__file__).parent.parent.parent
STATIC = ROOT / "src" / "milepost" / "web" / "static"
EXAMPLE = ROOT / "examples" / "elmshire-plan-2024-25.txt"


def test_an_address_carries_a_mark_of_the_content() -> None:
    assert re.fullmatch(r"/static/css/base\.css\?[0-9a-f]{8}", static("css/base.css"))


def test_all_style_sheets_together_stay_small() -> None:
    # No page loads them all: the weight of a page is measured below.
    assert sum(path.stat().st_size for path in (STATIC / "css").rglob("*.css")) < 60_000


def test_only_the_tokens_name_a_colour() -> None:
    sheets = [path for path in (STATIC / "css").rglob("*.css") if path.name != "tokens.css"]
    colours = {path.name: re.findall(r"#[0-9a-f]{3,8}\b(?=[^{]*;)", path.read_text()) for path in sheets}
    assert {name: found for name, found in colours.items() if set(found) - {"#000"}} == {}


def test_the_plan_page_weighs_under_100_kilobytes_with_everything(cast: Cast) -> None:
    plan = bridge.store(read_plan(EXAMPLE.read_bytes(), EXAMPLE.name), cast.partnership)
    client = signed_in(cast.bola)
    page = client.get(reverse("plan", args=(cast.partnership.slug, plan.pk)))
    linked = re.findall(r'(?:href|src)="/static/([^"?]+)', page.text)
    files = sum((STATIC / name).stat().st_size for name in linked)
    assert len(linked) > 8
    assert len(page.content) + files < 100_000
