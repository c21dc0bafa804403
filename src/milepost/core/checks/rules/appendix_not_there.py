"""The text sends the reader to an appendix, a table or a figure that the document does not hold.

Why: What should be there is what was to prove the sentence, and nobody who gets the paper can look at it.

Example:
    Action: 1.1 Recycle more
    Measure: 55% by March 2024. See Appendix C for monthly tonnages.
Better:
    Action: 1.1 Recycle more
    Measure: 55% by March 2024. The tonnages are in the waste report of May 2023.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.sentences import sentences

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_KINDS = "appendix annex table figure chart graph map box exhibit attachment enclosure footnote schedule"
_HOLDING = f"{_KINDS} appendices attached overleaf enclosed diagram section part appended annexed"
_PAPER = (
    r"(?P<{}>minutes|notes?|reports?|papers?|letters?|lists?|tables?|charts?|graphs?|maps?|spreadsheets?|"
    r"photo(?:graph)?s?|leaflets?|surveys?|results|figures|data|summary|schedules?|timetables?|questionnaires?|"
    r"documents?|"
    r"sheets?|copy|copies|breakdown|budget|drawings?|cuttings?|posters?|evaluation|guidance|policy|slides|diagrams?|"
    r"accounts|programme|tracker|log|quotes?|feedback|terms of reference|statement|file)"
)
_HANDED_IN = re.compile(
    rf"\b{_PAPER.format('before')}(?: (?:of|on|for|from|by) [^.,;()\n]{{3,40}}?)?,?(?: (?:is|are))?"
    r"(?: now| also| both| all)? (?:attached|enclosed|appended|annexed|overleaf)"
    r"(?: here(?:with|to)?| below| separately| (?:to|with) this (?:report|return|paper|plan|form|update|e-?mail))?"
    r"(?=\W*$|[.,;:)]| (?:and|for|which|show|shows|give|gives)\b)|"
    rf"(?:\b(?:see|in|from|refer to|read|per|with|by|at)|^\W*|\() ?(?:the |our |my |their |a )?"
    rf"(?:attached|enclosed|appended|annexed) (?:[\w’'-]+ ){{0,3}}?{_PAPER.format('behind')}\b(?! (?:was|were|had)\b)|"
    r"\b(?:details|more|continued|list|rest|names|dates) (?:are |is )?(?P<overleaf>overleaf)\b",
    re.IGNORECASE,
)  # "see the minutes attached", "by the attached list"
_HANDED_ON = re.compile(r"\b(?:was|were|had been|will be|to be|sent|send|posted|letters?|letter to)\b", re.IGNORECASE)
_WHICH = (
    rf"(?P<which>(?:(?:{'|'.join(_KINDS.split())}) (?:[A-Z]\d?|\d{{1,2}}|[IVX]{{1,4}})|"
    r"(?:section|part) (?-i:[A-Z]))\b(?!\w|[’']s\b))"
)
_NUMBERED = re.compile(_WHICH, re.IGNORECASE)
_POINTS = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but|while|as) ){_WHICH.replace('which', 'shows')} (?:below |above "
    rf")?(?:shows?|gives?|lists?|sets? out|"
    r"illustrates?|compares?|tells?|holds?|contains?|summarises?|presents?|plots?|has|explains?|breaks? down|maps?)\b|"
    rf"\b(?:see|in|at|as (?:shown|set out|listed|described) (?:in|at)|shown (?:in|at)|under|refer to|attached "
    rf"as|\() ?(?:the )?{_WHICH}"
    r"|\b(?P<bare>see (?:the )?(?:attached|enclosed|overleaf)\b|(?:as |is |are )?(?:shown|set "
    r"out|listed|given|told|described) overleaf\b|"
    r"(?:in|see|at) (?:the |our |an )?(?:appendix|annex)(?! [A-Z\d]| (?:of|to|in|that)\b)\b|(?:see|refer to) section "
    r"\d{1,2}\b(?!\.\d)|(?:table|graph|chart|diagram) (?:below|above|"
    "overleaf|opposite)"
    r"\b)"
    r"|\b(?P<back>(?:in|see) the (?:table|list|map|chart|graph|appendix|annex) (?:printed )?at the (?:end|"
    r"back) of (?:this|the) "
    r"(?:report|paper|document|plan))"
    r"|\b(?P<other>(?:see|in) (?:the )?(?:attached|enclosed) (?:table|chart|graph|map|paper|document|report|"
    "list|sheet))",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\W{0,3}(?:of|to|in|from) (?!(?:this|our) plan\b)(?:the |our |its |that |this |last )?(?!plan\b)[\w’' -]{0,40}\b"
    r"(?:report|plan|act|strategy|paper|order|agreement|contract|minutes|guidance|code|framework|review|"
    r"assessment|lease)\b",
    re.IGNORECASE,
)
_CAPTION = re.compile(rf"\W{{0,3}}{_WHICH} ?[:.–—-]", re.IGNORECASE)
_PLAIN = frozenset({"section", "part"})  # of which `_WHICH` tells
_OF_LAW = re.compile(  # of "this plan" there may be one
    r"\b(?:act|ehc\w*|(?<!this )(?<!our "
    r")plan|plans|statement|form|code|lease|census|regulations?|route|building|phase)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such pointer, unless a line of the document is called so or it is of another paper."""
    lines = "\n".join((*texts(plan), *(label.text for label in plan.labels), *(one.title for one in plan.sections)))
    held = lines.casefold()
    yield from _beside(plan, held)
    yield from _of_sections(plan)
    captions = {
        hit["which"].casefold() for _, text in told_anywhere(plan, holding=_KINDS) if (hit := _CAPTION.match(text))
    }
    for one, sentence in told_anywhere(plan, holding=_HOLDING):
        hit = _POINTS.search(sentence)
        if not hit or _OF_ANOTHER.match(sentence[hit.end() :]) or _names_one(sentence, held):
            continue
        which = hit["which"] or hit["shows"]
        if hit["back"] and any(kind in held for kind in ("table", "appendix", "annex")):
            continue
        if _is_of_law(which, sentence) or (which and which.casefold() in captions):
            continue
        if not which or which.casefold() not in held:
            yield one.fault(
                f"{name(one.action)} points to “{which or hit['bare'] or hit['other'] or hit['back']}”, which "
                f"is not in the document.",
                "Put it in, or name the paper in which it stands.",
                sentence,
            )
    yield from _handed_in(plan, held)


def _handed_in(plan: Plan, held: str) -> Iterator[Fault]:
    """Every paper that is said to be attached, where no line of the document is of that name."""
    for one, sentence in told_anywhere(plan, holding="attached enclosed overleaf appended annexed"):
        hit = None if _POINTS.search(sentence) else _HANDED_IN.search(sentence)
        kind = next(filter(None, hit.groups()), "") if hit else ""
        start = max(sentence.rfind("see "), 0)
        is_sent = hit is not None and _HANDED_ON.search(sentence, start, hit.start()) is not None
        if hit and not is_sent and kind.casefold().removesuffix("s") not in held and not _names_one(sentence, held):
            yield one.fault(
                f"{name(one.action)} says of “{kind}” that it comes with the document, and it is not there.",
                "Put it in, or tell here what it says.",
                sentence,
            )


def _beside(plan: Plan, held: str) -> Iterator[Fault]:
    """The first pointer of each line beside the actions to a lettered or numbered one that no other line is called."""
    for text in texts(plan):
        for part in sentences(text) if _NUMBERED.search(text) else ():
            hit = _POINTS.search(part.text)
            is_told = hit is None or not hit["which"] or _OF_ANOTHER.match(part.text[hit.end() :])
            if hit and not is_told and held.count(hit["which"].casefold()) == 1:
                yield Fault(
                    f"The text points to “{hit['which']}”, which is not in the document.",
                    "Put it in, or name the paper in which it stands.",
                    part.text,
                )
                break


def _of_sections(plan: Plan) -> Iterator[Fault]:
    """Every "see Priority 6" of a plan whose priorities are numbered and have no sixth."""
    numbers: dict[str, set[str]] = defaultdict(set)
    for section in plan.sections:
        numbers[section.label.casefold()].add(section.number.casefold())
    labels = [label for label, known in numbers.items() if label.isalpha() and label not in _PLAIN and "" not in known]
    for label in labels:
        form = re.compile(
            rf"\b(?:see|under|part of|links? (?:to|with)|told in|reported (?:in|under)) (?:our |also )?{label} "
            r"(?P<number>\d{1,2}|[A-Z])\b(?![.,]?\d)",
            re.IGNORECASE,
        )
        for one, sentence in told_anywhere(plan, holding=label):
            hit = form.search(sentence)
            is_known = hit is None or hit["number"].casefold() in numbers[label]
            if hit and not is_known and not _OF_ANOTHER.match(sentence[hit.end() :]):
                yield one.fault(
                    f"{name(one.action)} points to {label} {hit['number']}, which is not in the plan.",
                    "Put the right number, or take the pointer out.",
                    sentence,
                )


def _is_of_law(which: str | None, sentence: str) -> bool:
    """Whether a section is one of an Act or of a child's own plan: "Section F of the EHC plan"."""
    return (
        which is not None and which.casefold().startswith(("section", "part")) and _OF_LAW.search(sentence) is not None
    )


def _names_one(sentence: str, held: str) -> bool:
    """Whether a sentence names an appendix that is there: "see the attached map in Appendix A"."""
    return any(hit.group().casefold() in held for hit in _NUMBERED.finditer(sentence))
