"""A word is misspelt.

Why: It is a small slip that a reader of a published paper sees first.

Example:
    Action: 1.1 Open the hub
    Now: It is not known wether the lease will be signed
Better:
    Action: 1.1 Open the hub
    Now: It is not known whether the lease will be signed
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.long_words import slips

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
# letters that no right word holds, with what belongs in their place ("acheivable"); _ is where the word begins or ends
_SLIPS = """
    _arent_ aren’t, _couldnt_ couldn’t, _didnt_ didn’t, _doesnt_ doesn’t, _dont_ don’t, _hadnt_ hadn’t, _hasnt_ hasn’t,
    _havent_ haven’t, _isnt_ isn’t, _shouldnt_ shouldn’t, _theyre_ they’re, _theyve_ they’ve, _wasnt_ wasn’t,
    _werent_ weren’t, _wouldnt_ wouldn’t, _youre_ you’re, _weve_ we’ve,
    accomodat accommodat, accross across, acheiv achiev, acommodat accommodat, adress address, agressi aggressi,
    _anually annually, apparant apparent, aproach approach, apropriat appropriat, aquire acquire, assesment
    assessment, attendenc attendanc, availib availab, becasue because, becuase because, begining beginning,
    beleiv believ, benifit benefit, buisness business, bussiness business, _calender calendar, catagor categor,
    collegue colleague, comittee committee, commited committed, commitee committee, committment commitment,
    comunit communit, concensus consensus, concious conscious, consistanc consistenc, definat definit,
    developement development, dissapoint disappoint, droped dropped, embarass embarrass, enviroment environment,
    excelent excellent, existanc existenc, experianc experienc, explaination explanation, _familys_ families,
    fourty forty, _foward forward, freind friend, gaurd guard, goverment government, guarentee guarantee,
    guidence guidance, harrass harass, immediatl immediatel, implemention implementation, implment implement,
    improvment improvement, indentif identif, independan independen, intergrat integrat, intrest interest,
    knowlege knowledge, lenght length, _liase liaise, _lonley lonely, _liasing liaising, liason liaison, maintainance
    maintenance, maintenence maintenance, managment management, neccess necess, necces necess, neigbour
    neighbour, noticable noticeable, occassion occasion, occured occurred, occurence occurrence, occuring
    occurring, oportunit opportunit, oppertunit opportunit, oppurtunit opportunit, orginal original, oustanding
    outstanding, parliment parliament, partcip particip, partnerhsip partnership, _peform perform, permited
    permitted, _persue pursue, posess possess, potental potential, prefered preferred, priorty priority,
    priviledg privileg, proceedure procedure, proffes profess, _programes_ programmes, _programe_ programme,
    pronounciation pronunciation, publically publicly, questionaire questionnaire, reccomm recomm, reccom
    recomm, recie recei, recomend recommend, recruitement recruitment, refered referred, relevent relevant,
    resouces resources, resourse resource, responsab responsib, saftey safety, seperat separat, _sevice service,
    sieze seize, signifcan significan, similiar similar, specifc specific, stoped stopped, strenght strength,
    submited submitted, succesf successf, sucess success, supercede supersede, supprise surprise, suprise
    surprise, _teh_ the, _thier_ their, threshhold threshold, tommorr tomorr, tommor tomorr, trainning training,
    transfered transferred, truely truly, twelth twelfth, unfortunatl unfortunatel, _untill_ until, _usefull_
    useful, volenteer volunteer, vunerab vulnerab, wellfare welfare, _wether_ whether, _wich_ which, wierd
    weird, witdraw withdraw, withold withhold, writen written, _youg_ young
"""
_MEANT = dict(pair.replace("_", "").split() for pair in _SLIPS.split(","))
_WRONG = re.compile("|".join(pair.split()[0].replace("_", r"\b") for pair in _SLIPS.split(",")))
_SELVES = re.compile(r"(?:them|our|your|their)sel(?:fs?|ve)$")
# one of which stands between the words of a plan that holds such a slip
_SIGNS = (
    *(pair.split()[0].replace("_", " ") for pair in _SLIPS.split(",")),
    *(f"{whose}sel{end} " for whose in ("them", "our", "your", "their") for end in ("f", "fs", "ve")),
)
_WORD = re.compile(r"\b[A-Za-z]{3,20}\b")
_AROUND = 30  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such word of an answer or a title."""
    at_hand = gathered(plan)
    known = {word: slips()[word] for word in slips().keys() & at_hand.vocabulary}
    words = f" {' '.join(at_hand.vocabulary)} "
    if any(map(words.__contains__, _SIGNS)):
        known |= {word: meant for word in at_hand.vocabulary if (meant := _meant(word))}
    for one in written(at_hand, holding=" ".join(known)) if known else ():
        hit = next((hit for hit in _WORD.finditer(one.answer.text) if hit.group().lower() in known), None)
        if hit:
            yield one.fault(
                f"{name(one.action)} says “{hit.group()}”.",
                f"Write “{known[hit.group().lower()]}”.",
                one.answer.text[max(0, hit.start() - _AROUND) : hit.end() + _AROUND].strip(),
            )


def _meant(word: str) -> str:
    """What a word in small letters is a slip for, or ""."""
    if _SELVES.match(word):
        return f"{word[: word.index('sel')]}selves"
    hit = _WRONG.search(word)
    return word.replace(hit.group(), _MEANT[hit.group()]) if hit else ""
