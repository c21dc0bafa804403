"""What the review of an import asks of the person who checks it."""

from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports.actions import start_import

PARKS = """Our parks plan

Priority 1: Parks

1. Mend the bandstand in the park

Led by: Jo Marsh, Warden

The tale

Half of the roof was mended in March.

2. Plant forty limes along the river

Led by: Sam Field, Warden

The tale

Ten were planted in the spring.

3. Train twelve wardens in first aid

Led by: Ann Lowe, Warden

The tale

Seven were trained in the autumn.
"""


def review(cast: Cast, text: str) -> str:
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")
    return signed_in(cast.priya).get(reverse("import-review", args=(cast.partnership.slug, draft.pk))).text


def test_a_heading_that_two_notes_are_about_is_asked_about_once(cast: Cast) -> None:
    page = review(cast, PARKS)
    assert page.count("The tale” means") == 1
    said = page.partition("“The tale” stands in 3 places, so it was read as a question of the plan. ")[2]
    assert said.startswith("The entries under “The tale” tell what happened, so it was read as progress.")
