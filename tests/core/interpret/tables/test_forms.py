"""Plans laid out as forms, small tables, headings and lists."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LAYOUTS = {
    "a form for each action": (
        """
        # Housing plan

        ## Objective 1: Fewer households lose their home

        Objective owner: Marta Silva, Housing Manager, Thornley Council

        Reference | 1 (i)
        Key deliverable | Telephone every tenant
        Lead agency | Harbour Homes
        Timescale | By March 2025
        Status | Achieved
        Position statement | Notices have fallen / to 18 a month

        Reference | 1 (ii)
        Key deliverable | Pay small debts
        Lead agency | Thornley District Council
        Timescale | By May 2025
        Status | ☐ Not started ☒ In progress ☐ Achieved
        Position statement | A fund opened
        """,
        """
        SECTION Objective 1 Fewer households lose their home (Marta Silva, Housing Manager, Thornley Council)
        ACTION 1 (i) Telephone every tenant (Harbour Homes) [Achieved]
        Timescale: By March 2025
        Position statement: Notices have fallen / to 18 a month
        MILESTONE 2025-03-31
        ACTION 1 (ii) Pay small debts (Thornley District Council) [In progress]
        Timescale: By May 2025
        Position statement: A fund opened
        MILESTONE 2025-05-31
        """,
    ),
    "a table turned on its side": (
        """
        # Board plan

        ## Goal 1: Safer streets

        Action | 1.1 Mend lights | 1.2 Hire wardens
        Lead | Jo Renshaw | Owen Tribe
        Progress | 38 lamps mended | Two hired
        RAG | Green | Amber
        """,
        """
        SECTION Goal 1 Safer streets
        ACTION 1.1 Mend lights (Jo Renshaw) [Green]
        Progress: 38 lamps mended
        ACTION 1.2 Hire wardens (Owen Tribe) [Amber]
        Progress: Two hired
        """,
    ),
    "a small table under each action": (
        """
        # SEND plan

        ## Outcome 1: Short waits

        ### Plans within twenty weeks

        #### Action 1A.1: Recruit five caseworkers

        Responsible officer | Progress at March 2025 | RAG rating
        Neil Barrow, SEND Service Manager | Four of five have started | Green

        #### Action 1A.2: Meet weekly

        Responsible officer | Progress at March 2025 | RAG rating
        Neil Barrow, SEND Service Manager | Every Thursday | Amber
        """,
        """
        SECTION Outcome 1 Short waits
        FOCUS Plans within twenty weeks
        ACTION 1A.1 Recruit five caseworkers (Neil Barrow, SEND Service Manager) [Green]
        Progress at March 2025: Four of five have started
        ACTION 1A.2 Meet weekly (Neil Barrow, SEND Service Manager) [Amber]
        Progress at March 2025: Every Thursday
        """,
    ),
    "a table of milestones under each action": (
        """
        # Corporate plan

        ## Outcome 1: Growing

        Action 1.1: Open a jobs fair

        Milestone | Target date | Status
        Book the hall | May 2025 | Complete
        Invite firms | June 2025 | Complete

        Action 1.2: Fund apprentices

        Milestone | Target date | Status
        Agree the budget | July 2025 | Not started
        """,
        """
        SECTION Outcome 1 Growing
        ACTION 1.1 Open a jobs fair [Complete]
        Milestone: Book the hall / Invite firms
        Target date: May 2025 / June 2025
        MILESTONE 2025-05-31 Book the hall
        MILESTONE 2025-06-30 Invite firms
        ACTION 1.2 Fund apprentices [Not started]
        Milestone: Agree the budget
        Target date: July 2025
        MILESTONE 2025-07-31 Agree the budget
        """,
    ),
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
        ACTION 1) Insulate lofts (Vale Homes) [DONE]
        Deadline: March 2025
        Narrative: Forty lofts were insulated in one spring.
        MILESTONE 2025-03-31
        ACTION 2) Replace boilers (Energy Manager) [AT RISK]
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
    "the label of a lead on a line of its own": (
        """
        # Street plan

        ## Theme 1: Clean streets

        Theme lead:

        Head of Environment

        Ref | Task | Deadline | Status
        N1 | Mend the lamps | 31/10/2025 | Open
        N2 | Empty the bins | 31/12/2025 | Closed
        """,
        """
        SECTION Theme 1 Clean streets (Head of Environment)
        ACTION N1 Mend the lamps [Open]
        Deadline: 31/10/2025
        MILESTONE 2025-10-31
        ACTION N2 Empty the bins [Closed]
        Deadline: 31/12/2025
        MILESTONE 2025-12-31
        """,
    ),
    "stars for a rating and tables about the paper": (
        """
        # Ageing plan

        Author | Status | Circulation
        Policy Officer | Final | Board; Forum

        ## Aim 1: Good streets

        # | We said we would | Who | When | What happened | Outcome rating
        1a | Put in 25 benches | Countryside Team | Sept 2024 | 27 are in. | ★★★
        1b | Mend the kerbs | Highways Inspector | Dec 2024 | Four of nine walked. | ★

        ★★★ fully achieved, ★★ partly achieved, ★ not achieved

        Risk | Likelihood | Impact | Score | Mitigation | Owner
        Volunteers tire | 3 | 4 | 12 | Recruit before summer | Volunteer Centre
        """,
        """
        SECTION Aim 1 Good streets
        ACTION 1a Put in 25 benches (Countryside Team) [★★★]
        When: Sept 2024
        What happened: 27 are in.
        MILESTONE 2024-09-30
        ACTION 1b Mend the kerbs (Highways Inspector) [★]
        When: Dec 2024
        What happened: Four of nine walked.
        MILESTONE 2024-12-31
        """,
    ),
    "statuses under a heading that asks for an update": (
        """
        # Flood plan

        ## Theme A: Know the risk

        Action No. | Action | Who is responsible? | Time-bound | Status update
        1 | Model surface water | Flood Engineer | 31/12/2025 | In progress
        2 | Survey culverts | Bridges Team | 30/09/2025 | Complete
        """,
        """
        SECTION Theme A Know the risk
        ACTION 1 Model surface water (Flood Engineer) [In progress]
        Time-bound: 31/12/2025
        MILESTONE 2025-12-31
        ACTION 2 Survey culverts (Bridges Team) [Complete]
        Time-bound: 30/09/2025
        MILESTONE 2025-09-30
        """,
    ),
    "a box for each action": (
        """
        # Green plan

        ## Aim 1: Warm homes

        1.1 Insulate lofts / Lead: Vale Homes / By: March 2026 / Status: Green / Update: Forty done | <

        1.2 Train installers / Lead: Vale College / By: May 2026 / Status: Amber / Update: Two trained | <
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts (Vale Homes) [Green]
        By: March 2026
        Update: Forty done
        MILESTONE 2026-03-31
        ACTION 1.2 Train installers (Vale College) [Amber]
        By: May 2026
        Update: Two trained
        MILESTONE 2026-05-31
        """,
    ),
    "a rating before and a rating now": (
        """
        # Green plan

        ## Aim 1: Warm homes

        Ref | Action | Previous RAG | Current RAG
        1.1 | Insulate lofts | Amber | Green
        1.2 | Train installers | Amber | Red
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts [Green]
        Previous RAG: Amber
        ACTION 1.2 Train installers [Red]
        Previous RAG: Amber
        """,
    ),
    "ticks under a heading that spans them": (
        """
        # Green plan

        ## Aim 1: Warm homes

        Ref | Action | Status (tick one) | < | <
        ^ | ^ | Not started | In progress | Complete
        1.1 | Insulate lofts | | ✓ |
        1.2 | Train installers | | | ✓
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts [In progress]
        ACTION 1.2 Train installers [Complete]
        """,
    ),
    "rows between slashes": (
        """
        Delivery plan
        Theme 1: Calm nights
        / Ref / What will we do? / Lead Officer / Progress /
        / ASB1 / Name one officer / Owen Tribe / In place /
        / ASB2 / Bring wardens back / / Advertised /
        """,
        """
        SECTION Theme 1 Calm nights
        ACTION ASB1 Name one officer (Owen Tribe)
        Progress: In place
        ACTION ASB2 Bring wardens back
        Progress: Advertised
        """,
    ),
    "numbers apart from their table": (
        """
        Delivery plan
        Theme 1: Calm nights
        ID
        H1
        H2

        Activity | Lead | Progress
        Mark walks | Parks | Begun
        Lend bikes | Library | Bought
        """,
        """
        SECTION Theme 1 Calm nights
        ACTION H1 Mark walks (Parks)
        Progress: Begun
        ACTION H2 Lend bikes (Library)
        Progress: Bought
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_a_plan_without_a_wide_table_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)


def test_quarters_are_labels_of_a_form() -> None:
    form = "Action | Mend {}\nWho? | Jo Renshaw\nQ1 | Begun\nQ2 | Half done\nQ3 | Most done\nQ4 | Done\nCrew | Two\n"
    plan = interpret(
        document("# Goal 1: Safe streets\n\n" + "\n".join(form.format(what) for what in ("lamps", "locks")))
    )
    assert [action.title for action in actions(plan)] == ["Mend lamps", "Mend locks"]
    assert [question.heading for question in plan.questions][1:] == ["Q1", "Q2", "Q3", "Q4", "Crew"]


def test_a_form_takes_its_number_from_the_line_over_it() -> None:
    form = "Recommendation | Meet weekly {0}\nLead | Ann Lowe\nStatus | Partly met\n"
    text = "".join(f"## Recommendation {at}\n\n{form.format(at)}\n" for at in (1, 2))
    plan = interpret(document(f"# Plan\n\n{text}"))
    found = list(actions(plan))
    assert [(action.number, action.title) for action in found] == [("1", "Meet weekly 1"), ("2", "Meet weekly 2")]
    assert len(plan.sections) == 1
