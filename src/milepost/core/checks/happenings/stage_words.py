"""The nouns and verbs of stages, and how a stage is made of them, in either order and near each other."""

import re
from typing import NamedTuple

_BEHIND, _AHEAD = 60, 45  # letters between a noun and the verb behind it, or before it


class Stage(NamedTuple):
    """The form of a stage, and the words of which a text of it holds one of each group, as `places` asks for them."""

    form: re.Pattern[str]
    holding: str


def stage(nouns: str, verbs: str) -> Stage:
    """A stage of these nouns and verbs; a noun with "_" is one of two words, of which the last is looked for."""
    noun, verb = any_of(nouns), any_of(verbs)
    pattern = (
        rf"\b(?P<what>(?:[\w’'-]+ ){{0,2}}?(?:{noun}))\b[^.;:]{{0,{_BEHIND}}}?\b(?:{verb})\b|"
        rf"\b(?:{verb})\b[^.;:]{{0,{_AHEAD}}}?\b(?P<what2>(?:{noun}))\b"
    )
    return Stage(re.compile(pattern, re.IGNORECASE), f"{_last(nouns)}, {_last(verbs)}")


def any_of(words: str) -> str:
    return "|".join(words.split()).replace("_", " ")


def _last(words: str) -> str:
    return " ".join(word.rpartition("_")[2] for word in words.split())


def form(pattern: str, *words: str) -> Stage:
    return Stage(re.compile(pattern, re.IGNORECASE), ", ".join(words))


FIRMS = (
    "contractor contractors builder builders supplier suppliers operator operators provider providers firm firms "
    "architect architects consultant consultants bidder agency"
)
BIDS = "tender tenders bid bids quote quotes quotation quotations offers prices proposals"
ASKED = "applications application entries expressions_of_interest submissions nominations"
POSTS = "post posts vacancy vacancies job jobs role advert advertisement"
CROPS = (
    "harvest crop crops potatoes tomatoes vegetables beans carrots onions apples fruit lettuce lettuces salad squash "
    "pumpkins honey"
)
BEDS = "bed beds plot plots field polytunnel greenhouse orchard allotment garden trees seeds seed hives hive crop"
ASKS = "survey surveys questionnaire questionnaires consultation poll census fieldwork interviews ballot"
FOUND = "results result findings responses"
OUT = (
    "published publish publishes publication shared share sent present presented reported released issued printed "
    "known announced posted circulated out reached showed were went given goes go"
)
BEGUN = (
    "start starts started begin begins began begun set open opens opened launch launches launched live "
    "released releases "
    "founded established ran runs run"
)
LEARNT = "course module training e-?learning programme induction workshop pilot trial survey questionnaire quiz"
MEETS = "met meet meets sat sits scored score scores judged marked interviewed shortlisted heard considered"
KIT = (
    "boiler boilers pump pumps panel panels charger chargers camera cameras lift lifts window windows "
    "machine machines "
    "kiln oven ovens equipment kit shelter shelters bench benches rack racks sensor sensors screen "
    "screens lights gate "
    "gates bridge vehicle vehicles"
)
EVENTS = (
    "conference summit festival fair ceremony awards? concert show open_day fun_day away_day race gala dinner party "
    "celebration carnival regatta exhibition workshop seminar event launch opening hustings parade tournament"
)
HANDS = (
    "officer officers coordinator coordinators worker workers manager managers adviser advisers advisor nurse nurses "
    "tutor tutors evaluator warden wardens ranger rangers apprentice apprentices"
)
USERS = (
    "took answered carried served helped welcomed lent received done complete completed finish finished passed taken "
    "used attended visited tried joined graduated been borrowed came crossed rode visitors visits journeys calls users "
    "passengers attendances graduates loans"
)
