"""Plans laid out as headings, lists and labelled lines, each with the plan that a careful person reads in it."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_LAYOUTS = {
    "headings with questions below them": (
        """
        # Council plan

        ## Pillar 1: Economy

        Portfolio Holder: Cllr Ann Lowe

        ### Skills for all

        #### Open a training kitchen

        Owner: Elmshire College
        RAG: Amber

        ##### What have we done?

        Lease signed.
        - Staff hired

        ##### How do residents see it?

        Gladly

        #### Fund forty bursaries

        RAG: Green
        """,
        """
        SECTION Pillar 1 Economy (Cllr Ann Lowe)
        FOCUS Skills for all
        ACTION Open a training kitchen (Elmshire College) [Amber]
        What have we done?: Lease signed. / - Staff hired
        How do residents see it?: Gladly
        ACTION Fund forty bursaries [Green]
        """,
    ),
    "plain lines with labels": (
        """
        Elmshire Carers Plan

        Priority 1: Notice carers
        Sponsor: Dr Ines Cole

        Action 1.1: Ask at every surgery
        Lead: Practice managers
        Status: In progress
        Progress: 30 of 52 surgeries ask.
        They keep a list.

        Action 1.2: Print a card
        Status: Complete
        """,
        """
        SECTION Priority 1 Notice carers (Dr Ines Cole)
        ACTION 1.1 Ask at every surgery (Practice managers) [In progress]
        Progress: 30 of 52 surgeries ask. / They keep a list.
        ACTION 1.2 Print a card [Complete]
        """,
    ),
    "several fields in a line and the status in brackets": (
        """
        # Warm homes plan

        ## Aim 1: Warm homes

        ### 1) Insulate lofts [DONE]
        Lead: Vale Homes. Deadline: March 2025.

        Forty lofts were insulated in one spring.

        ### 2) Replace boilers [AT RISK]
        Lead: Energy Manager. Deadline: May 2026.

        The contractor went into administration.

        [DONE] means finished. [AT RISK] means the date may be missed.
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1 Insulate lofts (Vale Homes) [DONE]
        Deadline: March 2025
        Narrative: Forty lofts were insulated in one spring.
        MILESTONE 2025-03-31
        ACTION 2 Replace boilers (Energy Manager) [AT RISK]
        Deadline: May 2026
        Narrative: The contractor went into administration.
        MILESTONE 2026-05-31
        """,
    ),
    "signs before the titles and semicolons between the fields": (
        """
        # Warm homes plan

        ## Aim 1: Warm homes

        ### 🟢 Insulate lofts
        Owner: Vale Homes; Due: March 2026; Progress: Forty lofts done

        ### 🔴 Replace boilers
        Owner: Energy Manager; Due: May 2026; Progress: The contractor withdrew
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION Insulate lofts (Vale Homes) [🟢]
        Due: March 2026
        Progress: Forty lofts done
        MILESTONE 2026-03-31
        ACTION Replace boilers (Energy Manager) [🔴]
        Due: May 2026
        Progress: The contractor withdrew
        MILESTONE 2026-05-31
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_an_outline_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)
