"""The text points to an action that the plan does not have.

Why: The reader who follows the pointer finds nothing: the number is wrong, or the action was taken out.

Example:
    Action: 1.1 Open the hub (see action 1.4)
Better:
    Action: 1.1 Open the hub (see action 1.2)
    Action: 1.2 Train the wardens
"""

import re
from collections.abc import Collection, Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import FIGURE
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import shape

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_DOTTED = re.compile(r"\d[.-]\d")
_POINTER = AnyCase(
    r"(?<!compared )(?<!compare )(?<!comparing )(?<!dealing )\b"
    r"(?:see|under|with|part of|covered (?:by|in)|reported (?:in|under)|as (?:in|for)) "
    r"(?:also )?(?:action |\(?(?=[A-Z]{0,3}\d+[.-]\d))"
    r"(?P<number>[A-Z]{0,3}-?\d[\w.]{0,9}\w|[A-Z]{0,3}-?\d)\b"
    r"(?![%/]|\.\d| of| in the| to | [a-z]+s\b| (?:k?m|ha|kg|kwh|mph|fte|wte|per|million|hectare|km2)\b)"
)
_OF_THE_PLAN = re.compile(
    r"[aA](?<!\w.)(?<!old .)(?<!former .)(?<!formerly .)(?<!previous .)(?<!original .)(?<!deleted .)(?<!closed .)"
    r"(?<!earlier .)(?<!was .)(?<!were .)(?<!national .)(?<![’']s .)ction "
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)"
    r"(?![\w%/]|\.\d| (?:of|in|from|under) (?:the|our|its|last|that|a|an|[A-Z\d])|[,’'s ]{0,3}(?:[a-z]+ ){0,1}"
    r"(?:[A-Z][\w’'-]* ){0,4}(?:plan|strategy|[Pp]lan|[Ss]trategy)\b)"
)  # "in the box below action 3.5", of this plan
_LEADS_ON = (
    "pass passed passes gone goes moved moves handed hands folded folds merge merged transfer transferred "
    "transfers shift shifted shifts link linked links join joined joins tied ties depend depends depended "
    "depending dependent rely relies hang hangs hinge hinges wait waits waiting carried continued continues "
    "continuing picked taken takes covered dealt told reported shown set shared split divided replaced "
    "superseded absorbed included built builds put puts rolled wrapped diverted redirected added feed feeds fed "
    "brought sent refer refers referred spent given"
)
_A_NUMBER = (
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)(?=[,;)]|\.?(?:\s|$))"
    r"(?! ?(?:[a-z]+s|a|per|each|million|hours?|days?|km|m|to \d|%|percentage)\b)(?! (?:to|and|or|by) [£\d])"
)
_AT_NUMBER = rf" (?:to|into|by|in|under|with|on|upon|as|for|from|between) {_A_NUMBER}"
_MAY_GO_TO_NUMBER = re.compile(
    r" (?=[A-Za-z]{0,3}\d)"
    r"(?i:(?:(?<= (?:to|by|in|on|as) )|(?<= for )|(?<= (?:into|with|upon|from) )|(?<= under )|(?<= between ))"
    rf"{_A_NUMBER})"
)  # the space between such a word and a number, which is soon found, in few texts
_VERBS = "|".join(_LEADS_ON.split()).replace("set", "set out")
_TO_NUMBER = Gated(
    _LEADS_ON,
    AnyCase(rf"\b(?P<verb>{_VERBS})(?: [a-z]+){{0,2}}?{_AT_NUMBER}"),
)  # "has passed to 1.8", "depends on 2.6", "carried forward as A9"
_MAY_BE_OF_FIGURES = word_set(
    "gone goes moved moves shifted shifts shared split divided built builds put puts added brought sent given spent"
)
_PAPER = re.compile(r"A[0-6]", re.IGNORECASE)  # of which sheets are
_WORK = re.compile(
    r"\b(?:work|tasks?|rest|side|remainder|remains|remaining|this|action|search|parts?|strands?|money|funding|"
    r"funds|staff|posts?|budget|officer|hours|time)\b",
    re.IGNORECASE,
)
_OLD = AnyCase(
    r"\b(?:formerly|previously|replac\w+|deleted|removed|withdrawn|merged|closed|last year|strategy|national|"
    r"20\d\d(?:[/–-]\d{2,4})? (?:action|plan|strategy|report|update|version|number|edition))\b"
)  # of which a sentence speaks that tells of an action that was
_BY_ANOTHER = AnyCase(
    r"\b(?:replac\w+|merge\w*|closed?|withdr\w+|removed?)\b(?! (?:from|last|in) )[^.;]{0,60}? (?:by|with|into|"
    r"in favour of) "
    r"(?:(?:the|our|a) )?(?:new )?$"
)  # "to replace this action by action 2.9", which is to come
_SENTENCE = re.compile(r"[.;\n](?=\s|$)")
_LONGEST = 400  # letters of a sentence on either side of a number; a cell without stops has no end of them
_CODES = frozenset({"a9", "a-9", "a9a", "9a"})  # shapes, in small letters
_CODE = r"[A-Z]{1,3}-?\d{1,3}[a-z]?|\d{1,3}[a-z]"
_UNDER = re.compile(
    rf"\b(?:under|see|into|covered by|merged with|superseded by|carried on (?:under|in|by)) "
    rf"(?P<number>(?!Q[1-4]\b|A[3-5]\b|[AM]\d+\(M\))(?:{_CODE}))(?=[.,;)]|$| and\b)"
)  # "taken forward under M15", of a plan that numbers its actions so
_ONE = rf"(?:{_CODE}|\d[\d.]{{1,6}}\d)"
_LISTED = re.compile(rf"\bactions (?P<numbers>{_ONE}(?:(?:,|,? and| or) {_ONE}){{1,6}})(?![\w/%])")
_EACH = re.compile(_ONE)


_TOLD_IN = r"(?:set out|described|explained|listed|told|shown|defined|laid down|given)"
_PART = r"(?:sections?|paragraphs?|paras?\.?|points?|items?|chapters?|clauses?)"
_TO_PART = re.compile(
    rf"\b(?:(?:see|in line with|in accordance with|{_TOLD_IN} (?:in|at|under)) (?:also )?(?P<part>{_PART} )?|"
    rf"(?:in|under|of|at|by|with|per|to|from) (?P<of_part>{_PART} ))(?P<number>\d{{1,2}}\.\d{{1,2}})"
    r"(?![\w%/]|\.\d| (?:of|in|to|from|and|or) | (?:[a-z]+s|per|million|km|m|ha|kg)\b)",
    re.IGNORECASE,
)
_TO_PART_WORDS = (
    "see line accordance set described explained listed told shown defined laid given section sections paragraph "
    "paragraphs para paras point points item items chapter chapters clause clauses"
)
_OF_PAPER = re.compile(
    r"\b(?:act|lease|contract|agreement|law|regulations?|code|polic(?:y|ies)|strategy|guidance|licen[cs]e|constitution|"
    r"(?<!this )(?<!our )plan|report|minutes|standard|standards|terms|framework|statement|manual|handbook|paper)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such number that no action has; one that a closing hands its work to is for `successor-without-row`."""
    known = {part.strip(". ").casefold() for action in actions(plan) for part in (action.number, *_before(action))}
    yield from _of_no_part(plan, known)
    if not any(known):
        yield from _of_no_number(plan)
        return
    shapes = {shape(number) for number in known if number}
    for action in actions(plan):
        texts = (("", action.title, action.place), *((one.question, one.text, one.place) for one in action.answers))
        taken = {number.casefold() for proposal in action.proposals for number in proposal.to}
        for question, text, place in texts:
            for number, words in _pointers(text, shapes):
                is_one = "action " in words.casefold() or shape(number.casefold()) in shapes
                if number.casefold() not in known | taken and is_one:
                    taken.add(number.casefold())
                    yield Fault(
                        f"{name(action)} points to action {number}, which is not in the plan.",
                        "Put the right number, or take the pointer out.",
                        words,
                        action.id,
                        question,
                        place,
                    )


def _of_no_number(plan: Plan) -> Iterator[Fault]:
    """Every "see action 5.3" of a plan that numbers none of its actions."""
    for one, text in told_anywhere(plan, holding=f"action, {FIGURE}"):
        hit = _POINTER.search(text) if not _OLD.search(text) else None
        if hit and "action " in hit.group().casefold():
            yield one.fault(
                f"{name(one.action)} points to action {hit['number']}, and the plan numbers none of its actions.",
                "Put the title of the action, or take the pointer out.",
                text,
                is_sure=False,
            )


def _of_no_part(plan: Plan, known: Collection[str]) -> Iterator[Fault]:
    """Every "in section 4.3", or where actions are numbered otherwise "in line with 7.4", that nothing is called."""
    are_dotted = any("." in number for number in known)
    lines = (*texts(plan), *(section.number for section in plan.sections))
    numbered = {*known, *(line.split()[0].rstrip(".):") for line in lines if line.strip())}
    for one, text in told_anywhere(plan, holding=f"{_TO_PART_WORDS}, {FIGURE}"):
        hit = _TO_PART.search(text) if not (_OLD.search(text) or _OF_PAPER.search(text)) else None
        is_part = hit and (not are_dotted or hit["part"] or hit["of_part"])
        if hit and is_part and hit["number"] not in numbered:
            yield one.fault(
                f"{name(one.action)} points to {hit['number']}, and nothing in the plan is so numbered.",
                "Put the right number, or take the pointer out.",
                text,
                is_sure=False,
            )


def _pointers(text: str, shapes: Collection[str]) -> Iterator[tuple[str, str]]:
    """The numbers to which a text points, each with the words that do."""
    if not holds_digit(text):
        return
    if "action " in text.lower() or _DOTTED.search(text):
        yield from ((hit["number"], hit.group()) for hit in _POINTER.finditer(text))
    if "ction " in text:
        yield from ((hit["number"], hit.group()) for hit in _OF_THE_PLAN.finditer(text) if _is_own(text, hit, shapes))
    if _MAY_GO_TO_NUMBER.search(text):
        handed = (hit for hit in _TO_NUMBER.finditer(text) if _is_own(text, hit, shapes))
        yield from ((hit["number"], hit.group()) for hit in handed if _is_of_work(text, hit))
    for hit in _LISTED.finditer(text) if "actions " in text else ():
        yield from ((number, hit.group()) for number in _EACH.findall(hit["numbers"]))
    yield from ((hit["number"], hit.group()) for hit in (() if _CODES.isdisjoint(shapes) else _UNDER.finditer(text)))


def _is_own(text: str, hit: re.Match[str], shapes: Collection[str]) -> bool:
    """Whether an action is named as this plan numbers its own, and the sentence speaks of no older or other plan."""
    low, high = max(0, hit.start() - _LONGEST), min(len(text), hit.end() + _LONGEST)
    start = max((stop.end() for stop in _SENTENCE.finditer(text, low, hit.start())), default=low)
    end = _SENTENCE.search(text, hit.end(), high)
    is_old = _OLD.search(text[start : end.start() if end else high]) and not _BY_ANOTHER.search(
        text[start : hit.start()]
    )
    return shape(hit["number"].casefold()) in shapes and not is_old


def _is_of_work(text: str, hit: re.Match[str]) -> bool:
    """Whether what goes to a number is work and no figure: "the ratio has moved to 1.8" names no action."""
    if hit["number"].isdigit() or _PAPER.fullmatch(hit["number"]):
        return False
    is_figure = shape(hit["number"]) == "9.9" and hit["verb"].casefold() in _MAY_BE_OF_FIGURES
    return not is_figure or text[hit.end() :].startswith(" (") or _WORK.search(text, 0, hit.end()) is not None


def _before(action: Action) -> tuple[str, ...]:
    return tuple(link.to for link in action.links)
