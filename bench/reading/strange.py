"""Words that no plan of ours uses: headings and labels outside the reader's vocabulary.

Synonyms of our own invention, misspellings, labels in two languages, abbreviations. What is drawn here must not be
added to the vocabulary word by word: that would make the figure a lie. It asks whether cells say what headings do not.
"""

HEADINGS = {
    "ref": ("Rhif / No.", "Act. ref.", "Our ref", "Line", "Nr", "Rferrence"),
    "focus": ("What this is about", "Cluster", "Grŵp / Group", "Bundle of work", "Programme thread", "Focus arae"),
    "action": (
        "What we have said we will do",
        "Undertaking",
        "Piece of work",
        "Job",
        "Actoins",
        "Camau gweithredu / Actions",
        "Intervention",
        "Work to be carried out",
        "Our promise",
    ),
    "lead": (
        "Respons. officer",
        "In charge",
        "Acountable lead",
        "Arweinydd / Lead",
        "Colleague",
        "Answerable",
        "Point of contact",
        "Whose job?",
        "Lead ofcr",
    ),
    "due": (
        "Finish by",
        "Ready by",
        "Dyddiad / Date",
        "Timescle",
        "Tgt date",
        "Wanted by",
        "No later than",
        "Expected finish",
    ),
    "status": (
        "Traffic light",
        "How is it going?",
        "Lliw / Colour",
        "RAG satus",
        "Health",
        "Where it stands",
        "Verdict",
        "Cyflwr / State",
    ),
}
COLUMNS = {
    "progress": (
        "News since last time",
        "Story so far",
        "Diweddariad / Update",
        "Prog. to date",
        "What has changed",
        "Developments this half-year",
        "Latst update",
    ),
    "measure": ("Proof that it worked", "Yardstick", "Sign of sucess", "Tystiolaeth / Evidence", "How we can tell"),
    "next": ("From here", "Still to come", "Camau nesaf / Next steps", "Nxt steps", "In the coming months"),
}
LABELS = (
    "Thread",
    "Venture",
    "Blaenoriaeth / Priority",
    "Promise",
    "Prioritty",
    "Bundle",
    "Endeavour",
    "Strat. Priority",
    "Challenge",
)
LEADS = ("Champion", "In the chair", "Arweinydd / Lead", "Held by", "Exec lead", "Lead Offcer", "Led from the top by")
