"""What is to be done, in the ways in which plans say it, and what stands beside it and is no milestone."""

from random import Random

# as an order, as a thing, as something to be done, as what somebody will do
STEPS = (
    ("Open the second hub in Mill Lane", "Second hub in Mill Lane open", "Second hub in Mill Lane to be opened",
     "The forum will open the second hub in Mill Lane"),
    ("Agree one referral form with all partners", "One referral form agreed with all partners",
     "One referral form to be agreed with all partners", "Partners will agree one referral form"),
    ("Recruit a coordinator for the hub", "Coordinator for the hub in post",
     "A coordinator for the hub to be recruited", "The trust will recruit a coordinator for the hub"),
    ("Publish the guide to local clubs", "Guide to local clubs published", "Guide to local clubs to be published",
     "The council will publish the guide to local clubs"),
    ("Draft the outreach policy for comment", "Draft of the outreach policy",
     "Outreach policy to be drafted for comment", "Officers will draft the outreach policy"),
    ("Report the findings to the board", "Report of the findings to the board", "Findings to be reported to the board",
     "The chair will report the findings to the board"),
    ("Let the contract for the crossing", "Contract for the crossing let", "Contract for the crossing to be let",
     "Highways will let the contract for the crossing"),
    ("Train school staff in first aid", "School staff trained in first aid", "School staff to be trained in first aid",
     "Nurses will train school staff in first aid"),
    ("Review opening hours with volunteers", "Review of opening hours", "Opening hours to be reviewed with volunteers",
     "Volunteers will review the opening hours"),
    ("Map the services that exist", "Map of the services that exist", "Services that exist to be mapped",
     "The team will map the services that exist"),
    ("Launch the campaign for foster carers", "Campaign for foster carers launched",
     "Campaign for foster carers to be launched", "Partners will launch the campaign for foster carers"),
    ("Put up new signs on the towpath", "New signs up on the towpath", "New signs to be put up on the towpath",
     "Rangers will put up new signs on the towpath"),
    ("Evaluate the pilot in the library", "Evaluation of the pilot in the library",
     "Pilot in the library to be evaluated", "The university will evaluate the pilot in the library"),
    ("Bid for the next round of funding", "Bid for the next round of funding sent",
     "Bid for the next round of funding to be sent", "The charity will bid for the next round of funding"),
)  # fmt: skip
_COUNTED = (
    "Train 40 wardens in mediation", "12 new benches in place along the canal", "Hold 6 open days in the market hall",
    "Cut repeat calls to the team by 15%", "70% of plans signed off within 20 days", "Recruit 9 volunteer drivers",
    "300 households visited in two wards", "3 further clubs for pupils in years 5 and 6",
    "Reduce the waiting list to 45 families", "All 14 practices signed up to the scheme",
)  # fmt: skip
_PLACES = (
    "Ashby", "Calder", "Dunmere", "Elford", "Fenwick", "Garth", "Hollin", "Kelso Bank", "Lyndale", "Mossford",
    "Norbury", "Oakdene", "Penhill", "Ravensby", "Stanmoor", "Tarnside", "Upwell", "Westgate", "Yarrow",
)  # fmt: skip
SPEECHES = ("order", "small order", "thing", "to be", "will", "counted")
LEADERS = ("Jo Smith", "Amir Khan", "Ruth Bell", "Housing team", "Public Health", "HoS")
DECOYS = {
    "none": (),
    "past": ("The pilot was launched in May 2025.", "The first course ended in November 2025.",
             "Partners met on 14 January 2026 to agree this."),
    "recurring": ("The group meets monthly.", "Figures go to the board every quarter.", "This is ongoing."),
    "law": ("The duty under the Care Act 2014 is met by this.", "See section 11 of the Children Act 2004."),
    "budget": ("This is paid from the 2025/26 budget.", "Funded by the 2024/25 underspend."),
    "ages": ("It is for young people aged 16 to 25.", "Open to those of 55 and over."),
    "phone": ("Call the team on 01632 960145 for more.", "Ring 020 7946 0018 to take part."),
    "open": ("Dates for the other wards are to be confirmed.", "Further sessions: dates TBC."),
    "undated": ("Keep the web pages up to date.", "Go on working with the schools."),
    "survey": ("This follows what the 2024 survey told us.", "It builds on the 2023 peer review."),
    "place": ("The drop-in is at 14 March Road.", "Meetings are held in May House."),
    "time": ("Doors open at 10.30 each Monday.", "Sessions run from 9.15 to 12.45."),
    "action": ("This links with action 3.12.", "See also 2.4 and 5.10."),
    "count": ("There are 26 members so far.", "It reached 19 schools at the last count."),
}  # fmt: skip


def said(speech: str, many: int, random: Random) -> list[str]:
    """So many things to be done, in this way of saying it."""
    if speech == "counted":
        chosen = random.sample(_COUNTED, many)
    else:
        at = ("order", "thing", "to be", "will").index(speech.removeprefix("small "))
        chosen = [one[at] for one in random.sample(STEPS, many)]
    if speech == "small order":
        chosen = [one[0].lower() + one[1:] for one in chosen]
    return [f"{one} in {random.choice(_PLACES)}" for one in chosen]
