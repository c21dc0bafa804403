"""Acronyms and their long forms."""

import pytest

from milepost.core.words.acronyms import acronyms, expansions

LONG = (
    ("a Family Help Hub (FHH) opens", [("FHH", "Family Help Hub")]),
    ("the Elmshire Information & Support Directory (EISD)", [("EISD", "Elmshire Information & Support Directory")]),
    ("a Multi- Agency Safe Place (MASP)", [("MASP", "Multi- Agency Safe Place")]),
    ("Board of Health and Care (BHC)", [("BHC", "Board of Health and Care")]),
    ("FHH (Family Help Hub) staff", [("FHH", "Family Help Hub")]),
    ("help for teenagers (FHH)", []),
    ("(see above) and (GP)", []),
    ("YFC (youth forum council) members", [("YFC", "youth forum council")]),
    ("the Wexcombe Tenants Forum – WTF2 – met", []),
    ("the Wexcombe Advice Point – WAP – is open", [("WAP", "Wexcombe Advice Point")]),
    (
        "WTF = Wexcombe tenants forum; WAP = Wexcombe Advice Point",
        [("WTF", "Wexcombe tenants forum"), ("WAP", "Wexcombe Advice Point")],
    ),
    (
        "Key: ASB = anti-social behaviour, WAP = Wexcombe Advice Point.",
        [("ASB", "anti-social behaviour"), ("WAP", "Wexcombe Advice Point")],
    ),
    ("WTF: tenants; WAP: advice", []),
    (
        "WTF: Wexcombe tenants forum; WAP, Wexcombe advice point.",
        [("WTF", "Wexcombe tenants forum"), ("WAP", "Wexcombe advice point")],
    ),
    ("HSC plan = home, school and care plan; 20mph", [("HSC", "home, school and care")]),
    ("WTF stands for Wexcombe tenants or friends.", [("WTF", "Wexcombe tenants or friends")]),
    ("WTF talks (Wexcombe tenants forum) go on", [("WTF", "Wexcombe tenants forum")]),
    ("The WTF, which takes food, met", []),
    ("antisocial driving (ASD)", [("ASD", "antisocial driving")]),
    ("the Wexcombe Advice Point [WAP]", [("WAP", "Wexcombe Advice Point")]),
    ("two Warm Hall Hosts (WHHs) met", [("WHH", "Warm Hall Host")]),
    ("Tenants' Advice Days (TADs) go on", [("TAD", "Tenants' Advice Day")]),
    ("WHHs (Warm Hall Hosts) met", [("WHH", "Warm Hall Host")]),
    ("the Housing Support Studies (HSSs)", [("HSS", "Housing Support Studies")]),
    ("the Wexcombe Care Houses Class (WCHC)", [("WCHC", "Wexcombe Care Houses Class")]),
    ("two Wexcombe Advice Buses (WABs)", [("WAB", "Wexcombe Advice Buses")]),
    ("Joint Boards of Carers (JBCs)", [("JBC", "Joint Boards of Carers")]),
    ("Out of Town Shops (OOTSs) close", [("OOTS", "Out of Town Shop")]),
    ("an Out of Hours Team (OOHT)", [("OOHT", "Out of Hours Team")]),
    ("Work Among Partners – GPs – goes on", []),
    ("the Wexcombe Advice Point, WAP for short, is open", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point – WAP for short – is open", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point, WAP, is open", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point, or WAP, is open", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point (hereafter WAP)", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point (from now on the WAP)", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point (known here and elsewhere as WAP)", [("WAP", "Wexcombe Advice Point")]),
    ("the Wexcombe Advice Point [the WAP below]", [("WAP", "Wexcombe Advice Point")]),
    ("Wexcombe Advice Point leaflets (WAP)", [("WAP", "Wexcombe Advice Point")]),
    ("Tenants of Tenements letters (TOT)", [("TOT", "Tenants of Tenements")]),
    ("Wexcombe Advice leaflets (WA)", []),
    ("we walk, WW, and go on", []),
    ("TOWN: Tenants of Old Wexcombe North", [("TOWN", "Tenants of Old Wexcombe North")]),
    ("TOWN: Tenants of Wexcombe North", [("TOWN", "Tenants of Wexcombe North")]),
    ("SEND (Special Educational Needs and Disabilities)", [("SEND", "Special Educational Needs and Disabilities")]),
)


@pytest.mark.parametrize(("text", "expected"), LONG)
def test_a_long_form_beside_its_acronym_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.short, one.long) for one in expansions(text)] == expected


def test_acronyms_are_the_words_in_capitals() -> None:
    assert acronyms("The FHH's GPs and DfE met the A-team; Q2 and I agree.") == ("FHH", "GP", "DfE")


def test_a_shouted_heading_holds_none() -> None:
    assert acronyms("EVERY CHILD SAFE IN ELMSHIRE HOMES") == ()
    assert acronyms("DRAFT 2 – NOT SEEN BY JO") == ()
    assert acronyms("They say so. PLEASE CHECK WITH JO. It was so, and it is.") == ()
    assert acronyms("The DfE, CAMHS and SENCO met") == ("DfE", "CAMHS", "SENCO")
