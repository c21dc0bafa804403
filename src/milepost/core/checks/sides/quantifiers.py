"""The words that speak of all, of none and of some, and those that make an exception or deny."""

import re

from milepost.core.checks.gathered import words_of
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_IN_FULL

ALL_WORDS = "all every each both whoever whole everyone everybody always exception"
NONE_WORDS = "no none nobody never not neither nothing"
ALL = re.compile(
    r"(?<!not )(?<!nearly )(?<!almost )(?<!of )(?<!are )(?<!were )(?<!at )(?<!after )(?<!above )(?<!over )\b(?:all(?! "
    r"(?:day|night|year|"
    r"over|along|round|right|in all|the time|but|told)\b)|every(?! (?:day|week|month|year|other|time|quarter|effort|"
    r"term)\b)|"
    r"each(?! (?:day|week|month|year|other|time|quarter|term)\b)|(?<!to )(?<!in )(?<!of )(?<!by )(?<!for )both(?! "
    r"(?:sides|of these)\b)|whoever|the whole(?: of)?|everyone|everybody|always|"
    r"without exception)\b"
)
NONE = re.compile(
    r"^(?:(?:and|but|so|that|because|while) )?(?:there (?:is|are|was|were|has been|have been) )?no(?! (?:longer|more|"
    r"fewer|less|"
    r"later|doubt|further|new|other|time)\b)\b|\b(?:none of|nobody|no one|never(?! before)|not one|not a single|"
    r"neither|at no "
    r"time|not once)\b"
)
MAY_BE = AnyCase(
    r"\b(?:all|every|each|both|whoever|whole|every(?:one|body)|always|exception|no|none of|nobody|never|neither|not "
    r"(?:one|a "
    r"single|once))\b"
)
ANY = AnyCase(r"\b(?:nobody|no one|never|not once|at no time|always)\b")
NO_KIND = re.compile(r"\b(?:nobody|no one|never|not once)$")
_UP_TO = re.compile(
    r"\b(?:more|longer|later|less|fewer) than (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|"
    r"half an?)"
    r"(?: [a-z]+)? (?:years?|months?|weeks?|days?|hours?|minutes?|nights?|miles?|metres?|pounds|times)\b"
)  # which others beside it may keep: "nobody waits more than a year"
_LENGTH = re.compile(r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|miles?|metres?|times)\b", re.IGNORECASE)
RESERVED = re.compile(
    r"\b(?:but|except|apart|bar|other than|save|only|nearly|almost|most|yet|until|so far|aims?|targets?|must|need|"
    r"needs|"
    r"should|ought|to be|can be|may|able|enough|wants?|some|few|if|"
    rf"since (?:then|the|{MONTH_IN_FULL.lower()}))\b"
)
DENIAL = re.compile(r"\b(?:not|never|no|none|nobody|nothing|without|cannot|yet to|still to|neither)\b")
NOT = re.compile(
    rf"{DENIAL.pattern}|\b(?:refus(?:es|ed|ing)|miss(?:es|ed|ing)|fail(?:s|ed|ing)|lack(?:s|ed|ing)?|declin(?:es|ed|"
    rf"ing)|"
    r"overdue|absent|un(?:trained|signed|paid|filled|staffed|opened|lit|used|tested|visited|seen|answered|insured|"
    r"heard|"
    r"finished|read)|left out|left behind|turned (?:away|down)|called off|cancelled|lost)\b"
)
DENIES = words_of(
    "not never no none nobody nothing without cannot yet still neither refuses refused refusing misses missed missing "
    "fails "
    "failed failing lacks lacked lack lacking declined declines declining overdue absent left turned "
    "called cancelled lost untrained "
    "unsigned "
    "unpaid unfilled unstaffed unopened unlit unused untested unvisited unseen unanswered uninsured unheard unfinished "
    "unread"
)
MEMBERS = words_of(
    "one two three four five six seven eight nine ten eleven twelve some several few third fourth fifth "
    "sixth seventh quarter half both another "
    "last "
    "other largest smallest only"
)
MEMBER = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|some|several|a few|a third|a quarter|"
    r"half|both|"
    r"another|the last|the other|the largest|the smallest|our only|the seventh|the sixth|the fifth|the fourth|the "
    r"third|the one)\b|"
    rf"\b{MONTH_IN_FULL.lower()}\b"
)


def may_keep(every: str, some: str) -> bool:
    """Whether what is said of all sets a limit, and what is said of some tells of no length that may be beyond it."""
    return _UP_TO.search(every) is not None and not _LENGTH.search(some)
