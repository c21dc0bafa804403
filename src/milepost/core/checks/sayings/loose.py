"""Steps in words that no result would end: what is looked at, continued, talked about, needed or waited for."""

import re

from milepost.core.checks.sayings.anywhere import says_nothing
from milepost.core.words.anycase import AnyCase

_BE = (
    r"\b(?:(?:will|to|should|must|may|could|can|needs? to|ought to) (?:also |then |now |all |still |further )?be|"
    r"(?:is|are) being|being) (?:\w+ly |further )?"
)
_NO_RESULT = re.compile(
    rf"{_BE}(?:looked|given|considered|explored|discussed|engaged|involved|reviewed|revisited|investigated|examined|"
    r"monitored|kept|progressed|pursued|picked|taken (?:forward|up)|addressed|supported|encouraged|promoted|brought|"
    r"strengthened|improved|sought|escalated|raised|worked|scoped|thought|followed|liaised|reflected|borne|noted|"
    r"developed|refreshed|continued|embedded|reminded|reinforced|identified|found|named|arranged|fixed|determined|"
    r"planned|sorted|linked|shared)\b",
    re.IGNORECASE,
)  # "will be looked at"
_PASSIVE = AnyCase(
    rf"{_BE}(?!able|in\b|open|at\b|on\b|there|used|ready|part|live|clear|more|no\b|an?\b|"
    rf"the\b)\w{{3,}}"
)  # "to be completed"
_WEAK = (
    r"monitor|review|chase|discuss|liaise|engage|explore|consider|look(?! after)|promote|pursue|progress|await|wait|"
    r"note|respond|touch base|encourage|keep|maintain|support|investigate|follow (?:this |it |that |these )?up|"
    r"continue|carry on|work (?:with|towards|closely|up)|go on|press on|strengthen|improve|embed|seek|scope|revisit|"
    r"reach out|sort out|"
    r"link (?:in )?with|get (?:buy-?in|[\w ]{2,20} on board|agreement|support|commitment|people)|try|attempt|aim|"
    r"learn|"
    r"raise (?:the )?(?:profile|awareness|issue)|endeavour|strive|remind|reinforce|champion|lobby|influence|push|"
    r"connect|"
    r"assist|help|remain|be mindful|ensure|make sure|clarify|understand|think|foster|facilitate|enable|drive|"
    r"build (?:on|up)|"
    r"share (?:good practice|best practice|learning|lessons|information)|give (?:further |more )?thought|"
    r"hold (?:further |more )?(?:conversations|discussions|talks)|"
    r"take (?:\w+ )?to [\w ]{3,30} for (?:steer|discussion|information|comment|a steer|a view)"
)
_WHO = (
    r"(?:(?:we|they|this|all (?:the )?\w+|everyone|everybody|partners|officers|colleagues|staff|agencies|members|"
    r"the [\w’' ]{2,30}?|[A-Z][a-z]+) (?:also |all )?(?:will|needs? to|intends? to|must|should|to|are to|is to|"
    r"plans? to|aims? to|(?:are|is) asked to|would|will need to) (?:also |all |then )?)?"
)
_WEAK_LINE = re.compile(
    rf"{_WHO}(?:to )?(?:further |continu\w+ (?:to |with )?)?(?:{_WEAK})\b(?: [^\s.;]+){{0,7}}\W*", re.IGNORECASE
)
NO_OBJECT = AnyCase(
    r"(?:[^\s.;]+ ){1,5}(?:to|asked to|will) (?:chase|follow (?:this |it )?up|liaise|progress|pursue|discuss|review|"
    r"action|look|meet|reconvene|continue|monitor|note|consider|respond|reflect|explore|sort out)(?: further| again|"
    r" this| it)?\W*"
)  # "Lee to chase"
_NOUNS = re.compile(
    r"(?:(?:various|several|some|many|lots of) )?(?:meetings?|conversations?|discussions?|talks|chats?|emails?)"
    r"(?: (?:with|about|on|between|around|to be|held|had|going on|ongoing)\b(?: [^\s.;\d]+){0,7})?\W*|"
    r"(?:more|better|improved?|increased?|greater|closer|further|stronger|additional|wider|ongoing|continued|"
    r"enhanced|regular|deeper|joint|clearer|possible|potential) (?:[^\s.;]+ ?){1,6}\W*|"
    r"(?:recruitment|training|communications?|engagement|publicity|promotion|support|meetings?|discussions?|funding|"
    r"review|evaluation|awareness|monitoring|consultation|planning|partnership working|options? appraisal|scoping|"
    r"gap analysis|stakeholder engagement|benchmarking|horizon scanning|networking|awareness[- ]raising)"
    r"(?: (?:for|of|with|from|to) (?:[^\s.;]+ ?){1,3})?\W*",
    re.IGNORECASE,
)  # "More intelligence sharing"
_TALKS = re.compile(
    r"(?:further |more |ongoing )*(?:discussions?|conversations?|talks|dialogue|work|consideration|thought|"
    r"engagement|monitoring|efforts|exploration|negotiations?|liaison)\b[^.;\n]{0,40}?\b(?:continues?|ongoing|"
    r"needed|required|necessary|take place|taking place|be|under ?way|planned|in progress|in hand)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:awaiting|pending|waiting(?! (?:list|time|room|area))|in progress|under ?way|in hand|in train|in development|"
    r"tb[acd] with|being \w+)\b|"
    r"(?:still )?with (?:the )?(?:[\w’']+ ?){1,3}\W*$|[^.;\n]{2,60} (?:is|are|remains?) (?:still |very |"
    r"also )?(?:on the (?:radar|agenda|list)|keen|committed|ongoing|under ?way|in progress|in hand|in development|"
    r"continuing|taking place|under review|a priority)\b|"
    r"[^.;\n]{2,60} (?:is |are )?(?:needed|required|wanted|welcome|sought)\b(?! (?:by|to be))",
    re.IGNORECASE,
)  # "With legal", "Volunteers needed"
_PRESENT = re.compile(
    r"[^.;\n]{2,60} (?:is|are|continues?|remains?) (?:still |now |also |currently )?(?:considering|"
    r"looking (?:at|into|to)|exploring|discussing|thinking about|seeking|working (?:on|towards|with|up)|weighing|"
    r"investigating|reviewing|liaising|engaging|scoping|in (?:talks|discussion|dialogue))\b",
    re.IGNORECASE,
)  # "The Trust is considering whether to"
_UNTIMED = re.compile(
    r"\b(?:to|at) (?:a|the next available|another|some) (?:future |later |next )?(?:available )?(?:meeting|board|"
    r"committee|date|stage|point|time)\b|\bnext available\b|\bin (?:the (?:near )?)?future\b|"
    r"\b(?:once|when|after|until|following|pending|await\w*)\b[^.;\n]{3,60}\b(?:made|known|announced|received|"
    r"published|available|confirmed|clear|announcement|outcome|decision|guidance|issued|released|settled?|calms?|"
    r"opens?|filled|in post|returns?)\b|"
    r"\bas (?:they|it|issues|needs|opportunities) (?:arises?|emerges?|requires?)\b|"
    r"\b(?:when|where|if)(?:ever)? (?:possible|practicable|we can)\b",
    re.IGNORECASE,
)
_BETTER = re.compile(
    r"\b(?:should|must|needs? to|ought to) (?:be )?(?:\w+ ){0,3}(?:more|better|improve\w*|closer|stronger|clearer|"
    r"quicker|faster|sooner)\b",
    re.IGNORECASE,
)  # "Agencies should attend more often"
_WANTS = re.compile(
    r"[^.;\n\d]{2,80} (?:needs?|wants?|requires?|deserves?|bears?|merits?|could do with|would benefit from|is worth) "
    r"(?:(?:an?|some|further|another|more|careful|urgent|serious|closer|fresh|real) ){0,2}(?:[a-z]{3,}ing|look|thought|"
    r"attention|work|decision|review|discussion|conversation|"
    r"tweak\w*)(?: (?:at|into|about|on|over|with|up|out|through|again|too|further|now|as well|and \w+)){0,3}\W*",
    re.IGNORECASE,
)  # "The rent gap wants looking at"
_BARE = re.compile(
    r"(?:advertise|recruit|procure|publish|launch|train|agree|deliver|implement|evaluate|report|pilot|test|consult|"
    r"appoint|commission|tender|procurement|delivery|implementation|negotiate|cascade|disseminate)\W*",
    re.IGNORECASE,
)  # and nothing of what
_EMPTY = re.compile(
    r"\W*(?:to )?(?:continu\w+|(?:carry|carrying|go|going|keep going|keep)(?: on)?|maintain|"
    r"on-?going)\W*",
    re.IGNORECASE,
)  # `empty-account`
_SAYING = re.compile(
    r"\W*(?:(?:to |we (?:still |really |also )?(?:will|need to|must|should|ought to) |let[’']s |and |just |then |"
    r"still to )?(?:watch this space|wait and see|see (?:what happens|"
    r"how (?:it|this|things|that) (?:goes|go|pans out|develops|works out))|onwards and upwards|fingers crossed|"
    r"more of the same|(?:keep|keeping) (?:up )?(?:the |our )?(?:good work|momentum|pressure|faith|"
    r"plates spinning)(?: going| up)?|tie up (?:the |any |some )?loose ends|"
    r"(?:crack|soldier|plough|press|plug) (?:on|away)|make it happen|get (?:our |their )?heads together|"
    r"put (?:our |their )?heads together)\b[^.\n]{0,40}|"
    r"(?:a few |some |various |any )?loose ends\b[^.\n]{0,40})\W*",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\W*(?:(?:we|this|it|that|they|the (?:matter|question|issue|subject|idea|point|whole thing)) "
    r"(?:(?:will|shall|may|must|should|can|to|are|is|then|all|need|want|plan|going|mean|intend|hope) ){0,3}|to )?"
    r"(?:be )?(?:look(?:ed)?|c[ao]me back|return(?:ed)? to|revisit(?:ed)?|think|thought|reconsider(?:ed)?|"
    r"consider(?:ed)?|"
    r"pick(?:ed)?|taken?|discuss(?:ed)?|go(?:ne)? back|raised?|see|talk(?:ed)?|review(?:ed)?|"
    r"examined?)\b[^.;\n\d]{0,50}?"
    r"\b(?:after|before|over|following|once|in|during|past|behind us) (?:the |this |next |"
    r"we are past the )?(?:(?:school|"
    r"local|general|long|main) )?(?:summer|autumn|winter|spring|holidays?|break|recess|elections?|season|new year|"
    r"christmas|easter|half[- ]term)\b(?! (?:board|committee|meeting|report|term))",
    re.IGNORECASE,
)
_WHOLE = (_SAYING, _WANTS, _BARE, _WEAK_LINE, NO_OBJECT, _NOUNS)
_OPENING = (_TALKS, _STATE, _PRESENT)


def is_loose(step: str) -> bool:
    """Whether nothing would end a step in these words, whatever the deadline of its action."""
    if _EMPTY.fullmatch(step):
        return False
    is_one = any(form.fullmatch(step) for form in _WHOLE) or any(form.match(step) for form in _OPENING)
    return is_one or says_nothing(step) or any(form.search(step) for form in (_NO_RESULT, _UNTIMED, _BETTER))


def is_passive(step: str) -> bool:
    """Whether a step is to be done and the words do not say by whom: "validation to be completed"."""
    return _PASSIVE.search(step) is not None


def is_put_off(step: str) -> bool:
    """Whether a step only puts something off, by nobody in particular: "We shall look at it again after Easter"."""
    return _PUT_OFF.match(step) is not None
