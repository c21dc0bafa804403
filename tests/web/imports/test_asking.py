"""What the review of an import asks of the person who checks it."""

from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports.actions import start_import
from milepost.records.imports.models import Import

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


def begin(cast: Cast, text: str = PARKS) -> Import:
    return start_import(by=cast.priya, partnership=cast.partnership, data=text.encode(), file_name="plan.txt")


def at(draft: Import, name: str = "import-review", *more: int) -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk, *more))


def test_a_heading_that_two_notes_are_about_is_asked_about_once(cast: Cast) -> None:
    page = signed_in(cast.priya).get(at(begin(cast))).text
    assert page.count("The tale” means") == 1
    said = page.partition("“The tale” stands in 3 places, so it was read as a question of the plan. ")[2]
    assert said.startswith("The entries under “The tale” tell what happened, so they were read as progress.")


def test_whoever_settles_one_question_comes_back_to_the_next(cast: Cast) -> None:
    client, draft = signed_in(cast.priya), begin(cast, PARKS + "\nAlso to say\n\nNothing more.\n")
    page = client.get(at(draft)).text
    form = page.partition("“The tale” means")[2].partition("</form>")[0]
    assert '<button class="button button--quiet" name="from" value="asked"' in form
    assert 'id="asked"' in page
    sent = {"version": draft.version, "heading-2": "where_now"}
    answer = client.post(at(draft, "import-headings"), {**sent, "from": "asked"})
    assert answer["Location"].endswith("#asked")
    answer = client.post(at(draft, "import-headings"), {**sent, "version": draft.version + 1, "heading-2": "next"})
    assert answer["Location"].endswith("#headings")


def test_who_has_answered_the_last_question_is_told_that_nothing_is_left(cast: Cast) -> None:
    client, draft = signed_in(cast.priya), begin(cast)
    sent = {"version": draft.version, "heading-2": "where_now", "from": "asked"}
    page = client.post(at(draft, "import-headings"), sent, follow=True).text
    assert "The tale” means" not in page.partition('id="headings"')[0].partition('id="corrections-title"')[0]
    assert 'id="asked"' in page
    assert "Nothing is left to check." in page
