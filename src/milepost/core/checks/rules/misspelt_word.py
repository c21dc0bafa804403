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
_MEANT = dict(pair.split() for pair in _SLIPS.split(","))
_WORD = re.compile(r"\b[A-Za-z]{3,15}\b")
_AROUND = 30  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such word of an answer or a title."""
    for one in written(plan, holding=" ".join(_MEANT)):
        hit = next((hit for hit in _WORD.finditer(one.answer.text) if hit.group().lower() in _MEANT), None)
        if hit:
            yield one.fault(
                f"{name(one.action)} says “{hit.group()}”.",
                f"Write “{_MEANT[hit.group().lower()]}”.",
                one.answer.text[max(0, hit.start() - _AROUND) : hit.end() + _AROUND].strip(),
            )
