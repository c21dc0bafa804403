"""What was published, for members and for everybody."""

import pytest
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.records.publications.conftest import wanted

from milepost.core.errors import NotAllowed
from milepost.core.plan.model import Audience
from milepost.core.reports.cover import Cover
from milepost.records.access.may import access_of
from milepost.records.plans.models import Plan
from milepost.records.publications import actions, queries
from milepost.records.publications.models import Publication

SLUG = "elmshire-children-and-families-partnership"


@pytest.fixture
def for_the_board(cast: Cast, plan: Plan) -> Publication:
    return actions.publish(
        by=cast.priya, plan=plan, wanted=wanted(Audience.BOARD, title="For the board"), version=plan.version
    )


def test_the_public_reads_what_is_for_the_public_and_nothing_else(
    publication: Publication, for_the_board: Publication
) -> None:
    assert queries.public_papers(SLUG)[1] == (publication,)
    assert queries.public_versions(SLUG, for_the_board.slug) == ()
    assert queries.public_file(SLUG, for_the_board.slug, 1, f"{for_the_board.slug}-v1.docx") is None


def test_another_partnership_publishes_nothing_here(publication: Publication) -> None:
    assert queries.public_papers("wexcombe-safety-partnership")[1] == ()
    assert queries.public_papers("nowhere") == (None, ())
    assert queries.public_versions("wexcombe-safety-partnership", publication.slug) == ()


def test_a_file_is_looked_up_in_one_query_and_without_its_bytes(
    publication: Publication, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1) as asked:
        head = queries.public_file(SLUG, publication.slug, 1, "year-1-update-v1.docx")
    assert head is not None
    assert '"data"' not in asked[0]["sql"]
    kept = queries.file_of(publication, "word")
    assert kept is not None
    assert (head.sha256, queries.bytes_of(head)) == (kept.sha256, bytes(kept.data))


def test_members_read_every_paper_and_strangers_none(
    cast: Cast, plan: Plan, publication: Publication, for_the_board: Publication
) -> None:
    access = access_of(cast.bola, cast.partnership.pk)
    assert list(queries.publications_of(plan, access)) == [for_the_board, publication]
    assert queries.publication_row(cast.partnership, cast.bola, for_the_board.pk) == for_the_board
    for partnership in (cast.partnership, cast.elsewhere):
        with pytest.raises(NotAllowed):
            queries.publication_row(partnership, cast.stella, publication.pk)


def test_a_partnership_says_once_what_its_cover_reports_begin_with(cast: Cast) -> None:
    assert queries.cover_of(cast.partnership) == Cover()
    cover = Cover(report_of="Director of Children’s Services", purpose="To report progress.")
    actions.change_cover_template(by=cast.priya, partnership=cast.partnership, cover=cover)
    assert queries.cover_of(cast.partnership) == cover
    with pytest.raises(NotAllowed):
        actions.change_cover_template(by=cast.adam, partnership=cast.partnership, cover=cover)
