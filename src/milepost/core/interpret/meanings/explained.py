"""What the words that explain a status mean, in plain talk as well: "a bit behind but we can catch up" is at risk."""

import re

from milepost.core.interpret.meanings.worded_statuses import explained_meaning
from milepost.core.plan.model import Meaning

_MADE = r"(?:met|made|kept|reached|achieved|delivered|finished|completed|discharged|done|hit)"
_MAKE = r"(?:meet|make|keep|reach|achieve|deliver|finish|complete|hit|get there|arrive|land|manage)"
_DATE = r"(?:(?:due |end |target )?date|deadline|target|milestone|plan)"
# each is tried before those below it: what will be missed is late, whatever else is said of it
_FORMS = tuple(
    (meaning, re.compile(form, re.IGNORECASE))
    for meaning, form in (
        (
            Meaning.COMPLETE,
            (
                r"\b(?:nothing|no (?:jobs?|work|tasks?|steps?|actions?)) (?:further|left|more|else|remain\w*|"
                r"outstanding)"
                r"|^(?:it is |it’s |it's |work is |now |all |fully )*(?:finished|done|completed?|achieved|delivered|"
                r"discharged|over|in place)\b(?! by\b| in part| except)|"
                r"\b(?:every|each|all) (?:[a-z]+ ){0,3}?(?:has been|have been|is|are) (?:performed|done|taken|"
                r"completed?|finished|met|delivered)\b"
            ),
        ),
        (
            Meaning.NOT_STARTED,
            (
                r"\bnot (?:yet )?(?:been )?(?:begun|started|commenced|due)\b|\bnot due to\b|"
                r"\bno (?:work|action|activity)(?: has been| was| is)?(?: yet)? (?:done|begun|started|carried "
                r"out|under way)\b|"
                r"\b(?:yet|still|waiting) to (?:begin|start)|\b(?:begins|starts) later\b|\bnothing has (?:begun|"
                r"started)"
            ),
        ),
        (
            Meaning.PAUSED,
            (
                r"\b(?:stopped|halted|held|standing still|at rest|put off) (?:for now|for the (?:moment|present|time "
                r"being)|"
                r"temporarily|on purpose)\b|\bon hold\b|\bpaused?\b|\b(?:temporarily|deliberately) "
                r"(?:stopped|halted|held)\b"
            ),
        ),
        (
            Meaning.LATE,
            (
                rf"\b(?:will|shall|can|could) ?(?:not|never)\b|\b(?:won|can)[’']t\b|\bwill miss\b|\bshall miss\b|"
                rf"\b(?:not (?:now )?(?:expected|likely)|unlikely) to (?:be )?(?:{_MADE}|{_MAKE})\b|"
                rf"\b{_DATE} (?:has|have|is) (?:been )?(?:passed|missed|past|gone)|\b(?:will|shall) be missed\b|"
                r"\b(?:well|far|badly|seriously|a long way|more than [\w%]+(?: [a-z]+)?) (?:behind|below|late|short)\b|"
                r"\bin (?:serious )?(?:trouble|difficulty)\b|\bno (?:recovery|way back)\b|\bnot recoverable\b|"
                r"\b(?:not|no longer) (?:yet |now |really )?(?:(?:going|running|moving|according) )?(?:to|on|at) "
                r"(?:the )?"
                r"(?:plan|time|track|course|target|schedule)\b|\boff (?:plan|track|course|target|schedule)\b|"
                r"\bbeyond recovery\b|\bslipped\b|\bmissed\b|\bstopped\b|\bstuck\b|\bor more,? (?:late|behind)\b"
            ),
        ),
        (
            Meaning.AT_RISK,
            (
                r"\b(?:may|might|could) (?:be |well |yet |not |still )*(?:miss\w*|late|slip|fail|not|in doubt|"
                r"delayed)\b|"
                rf"\b(?:will|shall) (?:be {_MADE}|{_MAKE})\b[^.;]*\b(?:late|later|after (?:its|the|their)|not on "
                rf"time|delay)\b|"
                rf"\b(?:can|could|will|should) (?:still |only |be )*(?:{_MADE}|{_MAKE})(?: [a-z]+)? (?:if|once|"
                r"provided|as long as|so long as|subject to)\b|"
                r"\bin doubt\b|\bat risk\b|\bwith (?:some |minor |a few |known )?(?:issues?|problems?|concerns?|"
                r"difficult(?:y|ies)|delays?|risks?)\b|^(?:some|minor|a few) (?:issues?|problems?|concerns?|delays?)\b|"
                r"\b(?:a (?:bit|little)|slightly|somewhat|partly|up to [\w%]+(?: [a-z]+)?) "
                r"(?:behind|below|late|short)|\b(?:behind|late|delayed|slipping)\b[^.;]*\b(?:but|recover\w*|"
                r"catch|still|"
                r"less than|within|will get|will be back)\b|\bslipping\b|\brecoverable\b|\bcatch(?:ing)? up\b|"
                r"\bstill (?:deliverable|possible)\b|"
                r"\bsome (?:doubt|delay|slippage|worry|worries|concerns?)\b|\bneeds? (?:care|watching|attention)\b"
            ),
        ),
        (
            Meaning.ON_TRACK,
            (
                rf"\b(?:will|shall) (?:be {_MADE}|{_MAKE})\b|\b(?:going|running|moving|according) to plan\b|"
                r"\b(?:on|at|ahead of)(?: or (?:on|above|ahead of|before))? (?:the )?(?:[\w]+ ){0,2}?(?:plan|"
                r"time|track|"
                r"course|target|schedule)\b|\bas (?:we )?(?:expected|planned|intended|hoped)\b|"
                r"\b(?:progress|pace|work) (?:that )?(?:we|was|is) (?:had )?(?:expected|planned)\b|\ball (?:is )?well\b"
            ),
        ),
    )
)


def explained_as(words: str) -> Meaning:
    """What a status means that is explained by these words, or that nobody can tell."""
    plain = " ".join(words.split())
    return next((meaning for meaning, form in _FORMS if form.search(plain)), explained_meaning(plain))
