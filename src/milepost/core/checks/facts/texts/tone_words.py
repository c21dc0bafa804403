"""The words that bring good news or bad by themselves: of a verb all its forms, of all else the form as it stands."""

from functools import lru_cache

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.speech.verbs import lemma

_BAD_VERBS = (
    "abandon accuse boycott bully bungle buckle burgle capsize clog collapse complain condemn contaminate corrode "
    "cripple crumble criticise demoralise deteriorate disappoint discourage dismay disrupt "
    "drown dwindle erode evict exasperate exhaust expel fail falter fester flounder founder frustrate "
    "grumble hamper harass ignore impede infest jeopardise kill lament languish malfunction "
    "mislay mislead mismanage obstruct overrun overspend overwhelm plummet poison pollute quarrel ransack "
    "reject resent resign sabotage scupper shatter sicken squander "
    "squabble stagnate struggle thwart undermine unravel unsettle vandalise "
    "weaken wilt wither worsen outrage upset appal"
)
_BAD = word_set(
    "abandoned administration afraid alarming alas anger angered angrier angry appalled appalling arson asbestos "
    "ashamed awful bankrupt bitter blamed breakdown breakdowns broke broken bullied burglars burst bust cancelled "
    "chaos chaotic chronic closed colder collapse condemned cracked cramped crashed crashes crisis crumbling "
    "crying damaged damp dangerous decayed defective delayed demoralised demoralising derelict despair dire "
    "dirtier disappointed disappointing disaster disastrous dismal dismayed disrepair dissatisfaction "
    "dissatisfied distressed distressing disused dread dreaded dreadful dwindled evicted eviction exhausted "
    "failing failure fiasco filthy flooded folded frightened frightens froze frustrated frustrating frustration "
    "furious gloomy grim halted hate hated hopeless hostile humiliated hungry idle injured insolvent jammed "
    "jobless lacklustre lagged lagging leaked leaking leaks leaky liquidation lonelier looted looters loses "
    "losing lost mice misery misled mistrust mould mouldy neglected noisier outage outraged overcrowded overdue "
    "overloaded overspend overspent overworked painful petition petitions pointless poorer protest protested "
    "protests quits rats refused refuses refusing regrettably rejected resentment resigned rotted rotten ruined "
    "ruins rusted sacked sadly sank scandal scrapped sewage shabby shambles shelved shoddy shortage shut sicker "
    "slumped smashed soaked sour spoiled spoilt stalled starved stole stolen stranded strike stuck sued sunk "
    "suspended swamped swindled tears terrible thieves threadbare threatened threatening toppled torched torn "
    "trashed unable unanswered unfortunately unhappy unreliable unsafe unwell upset useless vacant vandalism "
    "vandals walkout wasted weaker withdrawn withdrew worryingly worse worsening worst wreckage wrecked "
)
_GOOD_VERBS = (
    "delight thrill praise admire applaud congratulate commend compliment outperform "
    "excel flourish thrive blossom bloom succeed impress enjoy relish treasure adore cherish inspire reassure rejoice "
    "triumph celebrate acclaim rave welcome love marvel thank"
)
_GOOD = word_set(
    "exceeded exceeds exceeding "
    "acclaim amazing applause beautifully best boosted brighter brilliant calmer cheerful cleaner commendation "
    "compliments confident congratulations cracking delighted delightful eager eagerly effortless effortlessly "
    "enthusiasm enthusiastic enthusiastically excellent exemplary fantastic favourite gladly glowing "
    "glowingly grateful gratefully gratifying happier happily happy healthier heartening heartwarming highest "
    "improved joy joyful keen laughter lively lovely magnificent marvellous passed perfectly "
    "pleased pleases pleasing pleasure popular praising prize proud proudly punctual rewarding safer smashing "
    "smile smiles smoothly splendid splendidly spotless stronger success successes successful successfully super "
    "superb terrific tremendous tremendously warmly wonderful wonderfully "
)
_UNDONE = word_set(
    "unanswered unattended uncollected uncrewed undelivered unfilled unfinished unfunded unguarded unheard unheated "
    "uninsured uninspected unlit unmanned unopened unpaid unread unrepaired unresolved unseen unserved unsold "
    "unstaffed untaught untrained untreated untested unused unusable unvisited unwatered unweeded unsuitable unwilling "
    "unpopular unfair uncertain unacceptable unwelcome unfit unclean unsteady"
)
_BAD_FORMS = frozenset(map(lemma, word_set(_BAD_VERBS)))
_GOOD_FORMS = frozenset(map(lemma, word_set(_GOOD_VERBS)))


@lru_cache(maxsize=16384)
def is_bad(word: str) -> bool:
    """Whether a word brings bad news by itself."""
    return word in _BAD or lemma(word) in _BAD_FORMS or word in _UNDONE


@lru_cache(maxsize=16384)
def is_good(word: str) -> bool:
    """Whether a word brings good news by itself."""
    return word in _GOOD or lemma(word) in _GOOD_FORMS
