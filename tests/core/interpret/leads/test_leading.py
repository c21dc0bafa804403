"""A name, a post and a body in columns of their own are one lead; two leads in two columns stay two."""

import pytest

from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.leads.leading import led_by
from milepost.core.interpret.meanings.columns import Column, Role

_JOINED = [
    (("Lead Service", "Lead Name"), ("Housing", "Ann Lowe"), [("Ann Lowe", "", "Housing")]),
    (
        ("Owning agency", "Named officer"),
        ("Elmshire Police", "Custody Inspector"),
        [("", "Custody Inspector", "Elmshire Police")],
    ),
    (
        ("OwnerName", "OwnerRole", "OwnerOrganisation"),
        ("Bob Hale", "Night Manager", "Vale Buses"),
        [("Bob Hale", "Night Manager", "Vale Buses")],
    ),
    (("Lead", "Job title"), ("Ann Lowe", "Head of Parks"), [("Ann Lowe", "Head of Parks", "")]),
    (("Agency", "Officer"), ("ICB", "Ann Lowe; Bob Hale"), [("Ann Lowe", "", "ICB"), ("Bob Hale", "", "ICB")]),
    (("Lead agency", "Lead officer"), ("School Nursing", "vacant"), [("", "", "School Nursing")]),
    (
        ("Accountable body", "Accountable officer"),
        ("Elmshire Police", "Ann Lowe, Custody Inspector"),
        [("Ann Lowe", "Custody Inspector", "Elmshire Police")],
    ),
    (("Lead Partner", "Lead Officer"), ("Elmshire CVS", "Jo Renn"), [("Jo Renn", "", "Elmshire CVS")]),
    (
        ("Lead partner(s)", "Named contact"),
        ("Elmshire CVS", "Jo Renn\nOwen Tribe"),
        [("Jo Renn", "", "Elmshire CVS"), ("Owen Tribe", "", "Elmshire CVS")],
    ),
    (("Who",), ("Ann Lowe\nParks Manager\nAnn Lowe\nParks Manager",), [("Ann Lowe", "Parks Manager", "")]),
    (
        ("Owner", "Owner organisation"),
        ("Jo Renn", "Passenger Transport Unit, Elmshire Council"),
        [("Jo Renn", "", "Passenger Transport Unit, Elmshire Council")],
    ),
    (("Who",), ("Night Manager\nNight Manager",), [("", "Night Manager", "")]),
    (
        ("Lead organisation", "Lead officer"),
        ("Elmshire Council", "Tree Planting Team"),
        [("", "", "Tree Planting Team, Elmshire Council")],
    ),
    (
        ("Lead organisation", "Lead officer"),
        ("Elmshire Harbour Commissioners", "Jo Renn"),
        [("Jo Renn", "", "Elmshire Harbour Commissioners")],
    ),
]
_APART = [
    (
        ("Lead officer", "Partners"),
        ("Ann Lowe", "Elmshire Police"),
        [("Ann Lowe", "", ""), ("", "", "Elmshire Police")],
    ),
    (
        ("Strategic lead", "Operational lead"),
        ("Director of Place", "Ann Lowe"),
        [("", "Director of Place", ""), ("Ann Lowe", "", "")],
    ),
    (
        ("Lead agency", "Cabinet member"),
        ("Elmshire Council", "Cllr Ann Lowe"),
        [("", "", "Elmshire Council"), ("Cllr Ann Lowe", "", "")],
    ),
    (
        ("Accountable body", "Lead officer"),
        ("Elmshire Police", "Ann Lowe"),
        [("", "", "Elmshire Police"), ("Ann Lowe", "", "")],
    ),
    (
        ("Accountable executive", "Accountable officer"),
        ("Elmshire Police", "Ann Lowe"),
        [("", "", "Elmshire Police"), ("Ann Lowe", "", "")],
    ),
    (
        ("Lead agency", "Lead officer"),
        ("Elmshire Police; ICB; CVS", "Ann Lowe; Bob Hale"),
        [("", "", "Elmshire Police"), ("", "", "ICB"), ("", "", "CVS"), ("Ann Lowe", "", ""), ("Bob Hale", "", "")],
    ),
]


@pytest.mark.parametrize(("headings", "texts", "expected"), [*_JOINED, *_APART])
def test_the_columns_of_leads_are_read_together(
    headings: tuple[str, ...], texts: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    columns = tuple(Column(heading, Role.LEAD) for heading in headings)
    record = Record(columns, tuple(map(Said, texts)), (False,) * len(texts))
    assert [(lead.name, lead.post, lead.organisation) for lead in led_by(record)] == expected
