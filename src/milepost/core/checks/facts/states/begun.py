"""Sentences that tell of work that goes on or is done, whatever it is: more than to prepare, to ask and to decide."""

import re
from functools import lru_cache

from milepost.core.checks.facts.speech.clauses import Clause, Tense, Verb, clauses
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.facts.states.states import tells_that
from milepost.core.checks.figures import NUMBER, figures, in_digits
from milepost.core.checks.gathered import words_of
from milepost.core.checks.looking import counts_something, has_figure
from milepost.core.checks.sayings.progress import goes_on_since

# the lemmas of what is done before work begins, of what hinders it and of what people say about it
_NO_WORK = frozenset(
    lemma(word)
    for word in word_set(
        "agreed approved appointed advertised applied asked awarded bid booked chosen commissioned "
        "confirmed considered consulted costed decided deferred delayed designed developed discussed "
        "drafted drawn drew endorsed estimated expected explored found funded given got had identified "
        "interviewed invited issued known learned learnt left looked made meant named needed obtained "
        "offered ordered planned prepared promised proposed put published quoted raised received recruited "
        "requested retired resigned said scoped secured seen sent set shortlisted shown signed spoken "
        "submitted suggested surveyed taken told tendered thought tried understood waited wanted warned "
        "written wrote lost lapsed lacked ended closed cancelled postponed paused stopped stalled failed "
        "refused declined withdrawn withdrew fell fallen moved slipped been was were become became begun "
        "changed cost costs risen rose remained measured counted happened hoped feared worried depended "
        "based required allowed pulled pushed dropped held met called reported"
    )
)
_COUNTS_STILL = frozenset(map(lemma, word_set("put made given seen taken held met issued sent recruited published")))
_BEGUN = re.compile(
    r"\b(?:was|were) (?:\w+ly )?(?:opened|held|given|recruited|trained|launched|signed|completed|agreed|delivered|"
    r"appointed|built|installed|planted|visited|fitted|helped|housed|made|seen|sent|set up|started)\b|"
    r"\b(?:have|has) (?:since |now |already |all )?(?:been )?(?:opened|held|recruited|trained|launched|signed|"
    r"completed|let|joined|"
    r"appointed|built|installed|planted|visited|fitted|helped|housed|taken part|moved in(?:to)?|begun|started)\b|"
    r"\b(?:took part|came to|attended|moved in|joined|opened (?:on|in|its)|signed up)\b|"
    r"\b(?:(?:has|have) (?:now |since |already )?met (?:monthly|weekly|fortnightly|quarterly|regularly|twice|every|"
    r"on|[a-z]+ "
    r"times|\d)|(?:(?:has|have) (?:now |since |already |all )?(?:been )?|(?:was|were) )(?:run|delivered|distributed|"
    r"supported|enrolled|planted|served|repaired|refurbished|vaccinated|rehoused|mentored|insulated|converted))\b|"
    r"\b(?:completed|finished) (?:the|their) (?:[a-z]+ )?(?:course|training|programme)\b|"
    r"\b(?:cohort|course|sessions?|classes|training|pilot|works?|building)(?: of \d+)? began (?:in|on)\b|"
    r"\b(?:sessions?|courses?|workshops?|visits|clinics|classes) have (?:now |already )?taken place\b|"
    r"\b(?:has|have) graduated\b|\b(?:is|are) (?:now )?(?:finished|built|complete|open|in use)\b|"
    r"\b(?:course|training|sessions?|workshops?|programme|campaign|pilot|clinics?) ran (?:in|on|from)\b|"
    r"\b\d+ of (?:the |our |its |all |those )*\d+(?: [a-z-]+){0,4} (?:have|has) (?:now |already |since |all )*"
    r"(?:had|been|taken|done|passed|finished|gone through|received) (?:[a-z]+ )?(?:training|course|trained|visited|"
    r"seen|modules?|test|jabs?|check|repaired|fitted)\b|"
    r"(?<!contract )(?<!contracts )(?<!tender )(?<!tenders )\b(?:was|were|have been|has been) (?:\w+ly )?"
    r"(?:let|lit|laid|hung|dug|sold|handed over|put up|fed|moved in)\b|"
    r"\b(?:foundations|walls|roofs?|pipes|posts|footings) (?:is|are) (?:now )?(?:in|up|on|laid)\b|"
    r"\bwell (?:advanced|under ?way)\b|\b(?:has|have) been (?:meeting|running|operating|visiting|seeing|delivering) "
    r"(?:every|each|weekly|monthly|since|in|from|for)\b",
    re.IGNORECASE,
)
_SERVED = word_set(
    "see visit serv treat advis teach answer pour lay dig rehous vaccinat mentor inspect survey deliv distribut plant "
    "repair insulat feed taught coach counsel screen immunis collect recycl clear cut mow paint erect demolish instal"
)  # what work does once it has begun
_ASIDE = re.compile(
    r"\b(?:to be|will|second|next|new|phase|part|another|if|whether|because|until|before|but|plan|earlier|(?-i:old)|"
    r"former|existing|previous|elsewhere|last year|steering group|project team|"
    r"other (?:councils|areas|partnerships|forces|boroughs|counties|places|trusts)|neighbouring|nationally)\b|"
    r"\b(?:dates?|days|times?|venues?|prices?|terms) (?:[a-z]+ ){0,5}(?:fixed|set)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\W*(?:no|none|nobody|nothing)\b", re.IGNORECASE)  # "No offer was made in year 1"
_OF_ENTRY = re.compile(  # in the plan, and not the work itself
    r"\b(?:this|the) (?:action|entry|item|line|priority) (?:was|is|has been|had been) (?:\w+ )?"
    r"(?:opened|set up|made|agreed|given|added|created|written)\b",
    re.IGNORECASE,
)
_PREPARES = re.compile(
    r"\b(?:agreed|appointed|signed(?! up)|given|recruited|made|seen|sent|set up|held|let)\b", re.IGNORECASE
)  # what may be done before the work begins
_NOT = re.compile(
    r"\b(?:not|no|none|never|nobody|yet|until|before|if|whether|unless|would|could|should|will|to be|once(?! (?:a|"
    r"an|each|every)\b)|"
    r"because|earlier|(?-i:old)|former|existing|previous\w*|elsewhere|last (?:year|winter|summer|season)|"
    r"other (?:councils|areas|partnerships|forces|boroughs|counties|places|trusts)|neighbouring|nationally|originally|"
    r"in the past|steering group|project team|second|next|phase|another|new plan)\b|n[’']t\b",
    re.IGNORECASE,
)
_SO_FAR = re.compile(
    r"\b(?:since (?=[A-Z\d]|then|last|the (?:spring|summer|autumn|winter|start))|so far|to date|already|all|every|each|"
    r"half|both|by now|most)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:well |now |already |fully )(?:under ?way|advanced)\b|\b(?:is|are|has been|have been) (?:now |already )?"
    r"(?:under ?way|up and running|in (?:full )?(?:use|swing))\b|\bhalf-?way (?:through|along|there)\b|"
    r"\b(?:half|a third|two thirds|three quarters|most) of the [a-z ]{3,40}?\b(?:are|is|have|has) (?:now |already )?"
    r"(?:in|on|up|done|laid|open|built|planted|finished|fitted)\b|\bdelivered in full\b|"
    r"(?<!dates )(?<!date )(?<!meeting )(?<!deadline )\b(?:is|are) (?:now |currently |already |all )?being (?:moved|"
    r"built|dug|laid|fitted|installed|planted|trained|"
    r"delivered|demolished|converted|refurbished|repaired|restored|cleared|rolled out|piloted|connected|erected|"
    r"painted|"
    r"resurfaced|rewired|visited|insulated|vaccinated)\b|"
    r"\b(?:run|operate|serve)\b[^.;]{0,40}? since (?-i:[A-Z][a-z]+|\d{4}|last)\b",
    re.IGNORECASE,
)
_IN_USE = re.compile(
    rf"^\W*(?:(?:all|some|our|already|now|more than|over|about|nearly|almost) )*{NUMBER}(?: (?!who\b|that\b|which\b|"
    rf"to\b|want\b)"
    r"[a-z’'-]+){1,4}? (?:now |already |all )*(?:(?:hold|use|attend|wear|receive|enjoy|visit|share) (?:the|a|an|our|it|"
    r"one|their)\b|take part\b|come (?:to|along|each|every)\b|belong to (?:it|the)\b|"
    r"have (?:the|a|an|our|their) (?:own )?(?:card|passport|kit|app|ticket|badge|pass|device|tablet|mentor|buddy|key|"
    r"plan|bag|pack|voucher|permit|licence|sensor|alarm|camera|box|book)s?\b)",
    re.IGNORECASE,
)  # "146 members of staff hold a passport"
_GOES_ROUND = re.compile(
    r"\b(?:goes|go|runs?|visits?|serves?|calls?|walks?|patrols?|drives?|rings?|delivers?|collects?|teach(?:es)?|cooks?)\b"
    r"[^.;]{0,50}\b(?:(?:every|each) (?:day|night|week|fortnight|month|morning|evening|weekend|(?-i:[A-Z])[a-z]+day)|"
    r"(?:once|twice|three (?:times|nights|days|mornings)|\d (?:times|nights|days)|[a-z]+ (?:times|nights|days|"
    r"mornings|evenings)) a (?:day|night|week|fortnight|month))\b",
    re.IGNORECASE,
)
_NO_WORKER = re.compile(
    r"\b(?:panel|board|committee|group|forum|team|firm|buses|trains|people|traffic)\b", re.IGNORECASE
)
_APART = re.compile(r"[;,] (?:and|but|while) ")


def is_begun(text: str) -> bool:
    """Whether a sentence surely tells that work has begun; to prepare it, with no more than a day, is not to begin."""
    told = bool(_BEGUN.search(in_digits(text))) or tells_that(text, _SERVED)
    return (
        told
        and not _NO_MORE.match(text)
        and not _OF_ENTRY.search(text)
        and not _ASIDE.search(text)
        and (counts_something(text) if prepares(text) else has_figure(text))
    )


def prepares(text: str) -> bool:
    """Whether a sentence tells of what may be done before the work begins."""
    return _PREPARES.search(text) is not None


@lru_cache(maxsize=1024)
def tells_of_work(text: str) -> bool:
    """Whether a sentence tells, as a fact, of work that was done or goes on, with how much of it or since when."""
    return goes_on_since(text) or any(map(_tells_of_work, _APART.split(text)))


def _tells_of_work(text: str) -> bool:
    if _NOT.search(text):
        return False
    round_it = _GOES_ROUND.search(text)
    if _GOES_ON.search(text) or _IN_USE.match(text) or (round_it and not _NO_WORKER.search(text, 0, round_it.start())):
        return True
    counted = any(not one.is_money for one in figures(text))
    if not counted and not _SO_FAR.search(text):
        return False
    return any(_is_work(verb, clause, counted=counted) for clause in clauses(text) for verb in clause.verbs)


def _is_work(verb: Verb, clause: Clause, *, counted: bool) -> bool:
    verbs = words_of(verb.word)
    if verb.tense is not Tense.PAST or not verbs or clause.is_side:
        return False
    word = lemma(verb.word)
    return word not in _NO_WORK or (counted and word in _COUNTS_STILL)
