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

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
# slips that are no word of their own, in British spelling or any other, with what is meant
_SLIPS = """
    accomodation accommodation, acheive achieve, acheived achieved, acheivement achievement, adress address,
    agressive aggressive, anually annually, apparant apparent, assesment assessment, attendence attendance,
    availible available, begining beginning, beleive believe, benifit benefit, bussiness business, calender calendar,
    catagory category, collegue colleague, comittee committee, commitee committee,
    committment commitment, comunity community, concensus consensus, definately definitely, developement development,
    dissapointing disappointing, embarass embarrass, enviroment environment, existance existence, familys families,
    foward forward, goverment government, guidence guidance, immediatly immediately,
    implemention implementation, improvment improvement, independant independent, knowlege knowledge, liase liaise,
    liason liaison, maintainance maintenance, managment management, neccesary necessary, neccessary necessary,
    occassion occasion, occured occurred, occuring occurring, occurence occurrence, oppertunity opportunity,
    orginal original, oustanding outstanding, parliment parliament, partnerhsip partnership, peformance performance,
    persue pursue, posession possession, potental potential, prefered preferred, priorty priority, proceedure procedure,
    programe programme, publically publicly, reccomend recommend, recieve receive, recieved received,
    refered referred, relevent relevant, responsability responsibility, resouces resources, safegaurding safeguarding,
    saftey safety, seperate separate, seperately separately, sevice service, signifcant significant, sucess success,
    succesful successful, sucessful successful, supercede supersede, teh the, thier their, tommorow tomorrow,
    unfortunatly unfortunately, untill until, usefull useful, vunerable vulnerable, wether whether, wich which,
    withold withhold, writen written, youg young
"""
# letters that no right word holds, with what belongs in their place: "acheivable", "themselfs"
_PARTS = """
    recie recei, beleiv believ, acheiv achiev, seperat separat, definat definit, enviroment environment,
    goverment government, accomodat accommodat, acommodat accommodat, comittee committee, commitee committee,
    necces necess, occured occurred, occuring occurring, refered referred, prefered preferred,
    transfered transferred, begining beginning, maintainance maintenance, maintenence maintenance,
    independan independen, existanc existenc, consistanc consistenc, attendenc attendanc, relevent relevant,
    apparant apparent, embarass embarrass, harrass harass, liason liaison, priviledg privileg,
    questionaire questionnaire, reccom recom, responsab responsib, succesf successf, sucess success,
    suprise surprise, threshhold threshold, vunerab vulnerab, aproach approach, apropriat appropriat,
    aquire acquire, availib availab, buisness business, comunit communit, developement development,
    dissapoint disappoint, excelent excellent, experianc experienc, fourty forty, guarentee guarantee, gaurd guard,
    immediatl immediatel, knowlege knowledge, managment management, neigbour neighbour, noticable noticeable,
    oportunit opportunit, oppurtunit opportunit, parliment parliament, peform perform, posess possess,
    proffes profess, recruitement recruitment, resourse resource, signifcan significan, similiar similar,
    specifc specific, strenght strength, lenght length, tommor tomor, truely truly, unfortunatl unfortunatel,
    volenteer volunteer, trainning training, commited committed, submited submitted, permited permitted,
    stoped stopped, droped dropped, freind friend, wierd weird, becuase because, becasue because, intrest interest,
    partcip particip, explaination explanation, accross across, agressi aggressi, adress address,
    concious conscious, improvment improvement, implment implement, indentif identif, intergrat integrat,
    pronounciation pronunciation, publically publicly, recomend recommend, sieze seize, supprise surprise,
    twelth twelfth, untill until, wellfare welfare, witdraw withdraw
"""
_LETTERS = dict(pair.split() for pair in _PARTS.split(","))
_MEANT = dict(pair.split() for pair in _SLIPS.split(","))
_WRONG = re.compile("|".join(_LETTERS))
_SELVES = re.compile(r"(?:them|our|your|their)sel(?:fs?|ve)$")
_WORD = re.compile(r"\b[A-Za-z]{3,20}\b")
_AROUND = 30  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such word of an answer or a title."""
    at_hand = gathered(plan)
    known = {word: meant for word in at_hand.vocabulary if (meant := _meant(word))}
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
    if word in _MEANT:
        return _MEANT[word]
    if _SELVES.match(word):
        return f"{word[: word.index('sel')]}selves"
    hit = _WRONG.search(word)
    return word.replace(hit.group(), _LETTERS[hit.group()]) if hit else ""
