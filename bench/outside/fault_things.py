"""What faults are told of: people, places and things with what was done, towns, names, posts and bodies."""

from dataclasses import dataclass

from bench.outside.fault_wording import Wording


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing with what may be told of it; `one` is a single one."""

    many: str
    one: str
    deeds: tuple[str, ...]
    were: str  # how all of them came to be counted
    who: str = "which"


_PEOPLE = ("finished the course", "came back for a second term", "had a review", "found work", "moved on to college",
           "now volunteer themselves", "asked for more")  # fmt: skip
_PLACES = (
    "have signed the pledge",
    "now take part",
    "passed the inspection",
    "keep a log",
    "had a visit",
    "have a key holder",
)
_THINGS = ("have been checked", "were dealt with in time", "needed repair", "have been replaced", "met the standard")
KINDS = tuple(
    Kind(many, one, deeds, were, who)
    for deeds, were, who, names in (
        (_PEOPLE, "joined the scheme", "whom", (
            ("families", "family"), ("tenants", "tenant"), ("pupils", "pupil"), ("carers", "carer"),
            ("learners", "learner"), ("patients", "patient"), ("volunteers", "volunteer"), ("residents", "resident"),
            ("apprentices", "apprentice"), ("veterans", "veteran"), ("drivers", "driver"), ("mothers", "mother"),
            ("young people", "young person"), ("skippers", "skipper"), ("householders", "householder"))),
        (_PLACES, "were on the list", "which", (
            ("schools", "school"), ("surgeries", "surgery"), ("libraries", "library"), ("parishes", "parish"),
            ("village halls", "village hall"), ("shops", "shop"), ("farms", "farm"), ("care homes", "care home"),
            ("employers", "employer"), ("sports clubs", "sports club"), ("landlords", "landlord"))),
        (_THINGS, "were logged", "which", (
            ("visits", "visit"), ("homes", "home"), ("hydrants", "hydrant"), ("referrals", "referral"),
            ("complaints", "complaint"), ("calls", "call"), ("bus stops", "bus stop"), ("culverts", "culvert"),
            ("bicycles", "bicycle"), ("applications", "application"), ("street lamps", "street lamp"))),
    )
    for many, one in names
)  # fmt: skip
TOWNS = ("Ashwell", "Brackley", "Corfe", "Denholm", "Elmsett", "Farndon", "Gresley", "Harle", "Ilton", "Kelsby")
FIRST = ("Marta", "Owen", "Priya", "Nadia", "Samir", "Tomos", "Bronwen", "Declan", "Ines", "Jude")
LAST = ("Keating", "Oduya", "Farrow", "Bristow", "Quill", "Ashdown", "Merrick", "Sandhu", "Tranter", "Vickery")
POSTS = ("Housing Options Manager", "Head of Early Help", "Flood Warden Coordinator", "Public Health Consultant",
         "Community Safety Manager", "Principal Librarian", "Transport Planner")  # fmt: skip
BODIES = ("Elmshire Council", "Elmshire Police", "the Carers’ Trust", "Brackwell College", "Elmshire NHS Trust")
THINGS = ("handbook", "strategy", "leaflet", "protocol", "survey", "guide", "framework", "charter", "toolkit")
GROUPS = ("steering group", "task group", "parents’ forum", "tenants’ panel", "delivery group", "working party")
WORKS = ("course", "pilot", "programme", "project", "scheme", "placement", "contract", "grant")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def kind(w: Wording) -> Kind:
    """A kind of thing by chance."""
    names = {one.many: one for one in KINDS}
    return names[w.pick("kind", *names)]


def person(w: Wording) -> str:
    """A name by chance."""
    return f"{w.some(FIRST[2:], 1)[0]} {w.some(LAST[4:8], 1)[0]}"


def listed(names: list[str]) -> str:
    """Names in a row: "Ash, Elm and Oak"."""
    return f"{', '.join(names[:-1])} and {names[-1]}"
