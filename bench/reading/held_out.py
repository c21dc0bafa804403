"""Words of another author, which nobody may look at while mending the reader: only their score is printed.

Written before the reading of unknown headings was mended, in the manner of other offices than those of
bench.reading.strange. What fails of these is never looked at and none of them enters the vocabulary, so that the
figure says what a reader will find who brings a document of their own.
"""

HEADINGS = {
    "ref": ("Serial", "Entry", "Log no.", "Folio", "Row", "Item ident.", "Uimhir / No."),
    "focus": ("Building block", "Line of effort", "Topic", "Big move", "Strand of effort", "Part of the picture"),
    "action": (
        "What gets done",
        "Steps we shall take",
        "Item of business",
        "Gníomh / Action",
        "Assignment",
        "Move",
        "Measures to be put in place",
        "Pledge to residents",
        "Things to do",
    ),
    "lead": (
        "Handled by",
        "Name and job title",
        "Custodian",
        "Under the direction of",
        "Duine freagrach / Responsible person",
        "Who carries it",
        "Desk",
        "Lead oficer",
        "Taken forward by",
    ),
    "due": (
        "Closing date",
        "Finish line",
        "Deliver before",
        "Month of completion",
        "Dead line set",
        "Spriocdháta / Target date",
        "To be in place by",
        "When it lands",
    ),
    "status": (
        "Pulse",
        "Temperature",
        "Delivery marker",
        "R/A/G",
        "Standing",
        "Stádas / Status",
        "Light",
        "Are we there?",
    ),
}
COLUMNS = {
    "progress": (
        "Journey to date",
        "Report from the lead",
        "Where we have got to",
        "What we did",
        "Dul chun cinn / Progress",
        "Account of the year",
        "Notes from the field",
        "Progess update",
    ),
    "measure": (
        "The test",
        "What we will see",
        "Markers",
        "We will have done it if",
        "Tomhas / Measure",
        "Ambition met",
    ),
    "next": ("The road ahead", "On the horizon", "To follow", "Plans from here on", "An chéad chéim eile / Next step"),
}
LABELS = (
    "Front",
    "Big move",
    "Tosaíocht / Priority",
    "Plank",
    "Direction",
    "Focal point",
    "Resolve",
    "Stratgic aim",
    "Mission area",
)
LEADS = ("Convenor", "Steered by", "Political lead", "Ceannaire / Lead", "Guided by", "Outcome captain", "Lead Memeber")
