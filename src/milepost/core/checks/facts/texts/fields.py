"""What trades an account speaks of, by words that only they use, and which answers are of another trade."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content, stem
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import Action

_FIELDS = (
    "midwife midwives breastfeeding antenatal postnatal maternity newborn stillbirth obstetric mothers",
    (
        "bat bats otter otters hedgehog hedgehogs swift swifts meadow meadows woodland sapling saplings hedgerow "
        "orchid "
        "orchids "
        "butterfly butterflies spraint species biodiversity pollinator pollinators peatland wildflower wildflowers "
        "roosting moths"
    ),
    (
        "bicycle bicycles cycle cycles cyclist cyclists pothole potholes kerb kerbs carriageway gritting "
        "speeding zebra "
        "pavement"
    ),
    "bin bins recycling landfill compost composting litter fly-tipping tonnes caddies caddy refuse skips",
    "burglary burglaries burglar knife knives patrols arrests stalking cctv robbery robberies shoplifting detectives",
    "tenant tenants landlord landlords lettings rent rents mould damp tenancy tenancies homelessness",
    "debt debts creditors creditor bailiffs budgeting arrears insolvency bankruptcy",
    "pantry pantries vegetables recipes foodbank growers cookery",
    "swimming swimmers football gym pitch pitches netball rugby tennis swim athletics",
    (
        "museum theatre exhibition exhibitions orchestra archive archives choir sculpture gallery curator concerts "
        "paintings"
    ),
    (
        "vaccination vaccinations vaccinated immunised screening smoking smokers hypertension obesity dentist dentists "
        "dental"
    ),
    "suicide therapy therapists counselling anxiety camhs psychologist psychologists",
    "solar insulation insulated heat-pump retrofit boilers turbine turbines loft lofts epc kilowatt",
    "flood floods flooding culvert culverts drainage sandbags gauge gauges",
    "farmer farmers cattle sheep slurry grazing herd herds dairy lambs",
    "harbour fishing quay crew crews vessel vessels trawler trawlers skippers landings",
    "apprentice apprentices apprenticeship apprenticeships employers vacancies jobseekers",
    "broadband laptops fibre tablets wi-fi online-skills",
    "veteran veterans reservist reservists regiment regiments garrison",
    "naloxone methadone detox needle heroin",
    "dementia falls care-home frailty",
    "firefighter firefighters sprinkler sprinklers smoke-alarm blaze arson",
    "prisoner prisoners probation inmates wing cells jail",
    "allotment allotments beehives hives honey bees beekeeper",
    "ferry lifeboat lighthouse coastguard buoys",
    "asylum refugee refugees interpreters resettlement",
)
_OF_WORD: Mapping[str, frozenset[int]] = {
    word: frozenset(at for at, words in enumerate(_FIELDS) if word in words.split())
    for line in _FIELDS
    for word in line.split()
}
_FEWEST = 2  # words of a trade that an answer holds
_STEM = 5  # letters: "advise" and "adviser"
_EMPTY = content(
    "centre centres hall building easier leave "
    "people year years week weeks month months more new work plan action actions council lead officer manager head "
    "report "
    "number numbers time day days home homes visit visits group groups partner partners service services made done"
)


class Astray(NamedTuple):
    """An answer that speaks of another trade than its action, with two of the words that tell it."""

    said: Said
    words: tuple[str, ...]


def astray(plan: Gathered) -> Iterator[Astray]:
    """Every answer that shares nothing with its action, and speaks of another trade."""
    for one, words in _of_trades(plan):
        counts: dict[int, list[str]] = {}
        for word in words:
            for field in _OF_WORD[word]:
                counts.setdefault(field, []).append(word)
        found = max(counts.values(), key=len)
        if len(found) >= _FEWEST and _is_astray(one, found):
            yield Astray(one, tuple(found[:_FEWEST]))


def _of_trades(plan: Gathered) -> Iterator[tuple[Said, list[str]]]:
    """The answers that hold several words of trades, with those words, each once by its stem."""
    held: dict[int, dict[str, str]] = {}
    said: dict[int, Said] = {}
    for word in _OF_WORD.keys() & plan.index.keys():
        for place in plan.index[word]:
            one = plan.told_at[place][0]
            said[id(one)] = one
            held.setdefault(id(one), {})[stem(word)] = word
    for at, words in held.items():
        if len(words) >= _FEWEST and said[at].question.role in WRITTEN and not said[at].is_beside:
            yield said[at], sorted(words.values())


def _own_words(action: Action) -> str:
    return " ".join((action.title, *(lead.text for lead in action.leads)))


def _is_astray(one: Said, found: list[str]) -> bool:
    """Whether an answer shares no word with its action, and the rest of that is of another trade."""
    others_told = (other.text for other in one.action.answers if other is not one.answer)
    rest = " ".join((_own_words(one.action), *others_told))
    mine = content(one.answer.text) - _EMPTY
    others = {word for word in rest.lower().replace(",", " ").replace(".", " ").split() if word in _OF_WORD}
    fields = {field for word in found for field in _OF_WORD[word]}
    is_other = bool(others) and all(fields.isdisjoint(_OF_WORD[word]) for word in others)
    near = {word[:_STEM] for word in content(rest)}
    return is_other and near.isdisjoint(word[:_STEM] for word in mine)
