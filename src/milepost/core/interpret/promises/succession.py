"""Sentences that say where an action goes on: superseded, merged, moved, split."""

import re

from milepost.core.interpret.promises import orders
from milepost.core.plan.model import ProposalKind
from milepost.core.words.stems import holds

_ONWARD = (
    r"(?:(?:progress|continu|go(?:es|ing)? on\b|tak\w+ forward|carr(?:y|ied)|pick\w* up|incorporat|cover|address|"
    r"deliver|includ|captur|pursu|subsum|absorb|roll|monitor|report|develop|sit)\w*|dealt with|handled|managed|tracked)"
)
_INTO = r"(?:under|in|into|within|through|via|as part of|by|against)"
# "report against the measures set out in action 2.1" points to what stands there
_POINTS = "".join(
    f"(?<!{one} )" for one in ("set out", "described", "shown", "listed", "given", "named", "stated", "laid down")
)
_CODE = r"[A-Z]{0,4}\d{1,3}(?:[./]\d{1,3}){1,3}[a-z]?"
_NUMBER = (
    rf"{_CODE}(?=[.,;:)]|$| \(| (?:and|&|from|in the|in this|instead|as|because|since|so|where|which|when|if|"
    r"with effect)\b)"
)
_TARGET = rf"(?:(?:(?:a|the|an|our) )?(?:new |revised |separate |amended )?(?:actions?|objectives?)\b|{_NUMBER})"
_PART = r"(?:priority|section|outcome|theme|objective|focus area|work ?stream|action plan|pillar|aim)"
_NAMED = r"(?:actions?|objectives?)(?! (?:group|team)s?\b)"
# what is superseded, moved or split: the action, and no "old leaflet" of "this year"
_BE = (
    r"(?:is|are|was|were|has|have|had|been|be|being|will|to|should|must|can|could|may|needs?|now|also|then|therefore|"
    r"formally|better|all|itself|agreed|recommended|proposed|completed?|closed|and|&|largely|effectively|since)"
)
_THIS = rf"(?:^it\b|\b(?:this|(?:this |the |our |these |both |all )?{_NAMED}(?: {_CODE})?|this (?:work|strand))\b)"
_IS = rf"{_THIS} (?:{_BE} ){{0,7}}"
_MAY_OPEN = rf"(?:^|{_THIS} )(?:{_BE} ){{0,7}}"  # "To be moved to 2.3" speaks of the action too
_NOT_OF = "".join(f"(?<!{word} )" for word in ("for", "of", "in", "from", "on", "to", "this", "the", "our"))
_OBJECT = r"(?:it|this|(?:this |the |our |these |both )?(?:actions?|objectives?|work|strand))"
_ASKS = r"(?:propos\w+|recommend\w*|suggest\w*|would like to|want to|agreed to|asked to|please|should|need to)"
_TAKES_ON = r"(?:supersede[sd]?|replace[sd]?|absorb(?:s|ed)?|subsume[sd]?|takes? over|took over|taken over)"
_SUPERSEDED = "|".join(
    (
        rf"{_IS}(?:superseded|replaced|overtaken|absorbed|subsumed)(?: now)? (?:by|with|in|into|within|under)\b",
        rf"^(?:{_BE} ){{0,7}}superseded by\b",
        rf"\b(?:superseded|replaced|overtaken) (?:by|with) (?:(?:two|three|four|several|\d) )?{_TARGET}",
        rf"\b{_CODE} (?:(?:will|now|has|have|to|already) ){{0,2}}{_TAKES_ON}(?: from)? {_OBJECT}\b",
        rf"\b{_ONWARD}(?: [\w’'-]+){{0,5}} {_POINTS}{_INTO} {_TARGET}",
        rf"{_THIS} (?:now |will |should |to )*(?:falls?|fits?|comes?) (?:now )?(?:under|within|into) {_TARGET}",
        rf"(?:^|{_THIS} )(?:now |better )?sits (?:now )?with {_TARGET}",
        rf"\b(?:now|becom\w+|became) (?:part of|covered by|under) {_TARGET}",
        r"\bsee new actions? \d",
        rf"^(?:now |please )*see (?:also )?actions? {_CODE}[.! ]*$",  # alone; "See 2.1 for the rota" only points there
    )
)
_JOINED = r"(?:merged?|fold(?:ed)?|combined?|amalgamated?|consolidated?|joined)"
_JOINING = r"(?:merging|folding|combining|amalgamating|consolidating|joining)"
_MERGED = (
    rf"\b{_JOINED}(?: [\w.,&]+){{0,6}} (?:with|into|under|as)(?: \w+){{0,3}} ?(?:\bactions?|\bobjectives?|\d)"
    rf"|\b{_JOINED} (?:actions|objectives) \w|\b{_JOINED} {_CODE} (?:and|with|&) {_CODE}"
    rf"|\b(?:actions|objectives) (?:[\w.,&]+ ){{2,6}}(?:(?:are|were|have|been|be|to|will|now) ){{1,3}}{_JOINED}\b"
    rf"|\b{_ASKS}(?: [\w’']+){{0,2}} {_JOINING}(?: {_OBJECT})? (?:with|into) (?:actions? |objectives? )?{_NUMBER}"
    rf"|\b(?:should|to|will|could) be {_JOINED} (?:with|into) (?:it|that|them)\b"
)
_MOVES = r"(?:moved?|moves|moving|transfer(?:s|red|ring)?|relocat(?:ed?|es|ing)|reassign(?:ed|ing)?|belongs?)"
_MOVED = (
    r"\b(?:moved?|transfer(?:red)?|relocated?|reassign(?:ed)?|sits?)(?: now| this action| this| the action)? "
    rf"(?:to|under|into|across to)(?: the| a| our)?(?: [\w&’'-]+){{0,4}} ?{_PART}\b"
    rf"|{_NOT_OF}{_MAY_OPEN}(?:renumbered {_CODE} and )?{_MOVES}(?: now| better| across| over){{0,2}} "
    rf"(?:to|under|into|in|within|with) (?:actions? |objectives? )?{_NUMBER}"
    rf"|{_THIS} (?:\w+ ){{0,2}}(?:fits?|sits?|belongs?) (?:much |far )?(?:better|best) (?:under|into|in|within|with)"
    rf"(?: the| a| our)?(?: [\w&’'-]+){{0,3}} {_PART}\b"
    rf"|\b{_ASKS}(?: (?:we|that|to|be)){{0,2}} {_MOVES} {_OBJECT}(?: across| over| now)? "
    rf"(?:to|under|into|in|within) (?:(?:the )?(?:actions?|objectives?|{_PART}) )?{_NUMBER}"
)
_MOVED_ALONE = re.compile(
    r"^(?:now |to be |will be |has been |has )*(?:moved?|transfer(?:red)?|relocated?|reassign(?:ed)?) (?:to|under|into)"
    rf" (?:the )?(?:{_PART} \w?\d|(?:[\w&’'-]+ ){{1,3}}(?:theme|priority|section|outcome|pillar)(?=[.,;]|$| and\b))",
    re.IGNORECASE,
)
_SPLITS = r"(?:split|divided?|separated?|broken(?: down| up)?)"
_SPLIT = (
    rf"{_IS}{_SPLITS}(?: \w+){{0,3}} (?:into\b|in (?:two|three|four|half)\b)"
    rf"|\b(?:clearer|better|easier) as (?:two|three|four|separate) {_NAMED}"
    rf"|\b{_SPLITS}(?: [\w’']+){{0,4}} into (?:\w+ )?(?:new |separate |smaller )?(?:{_NAMED}|{_CODE})"
    rf"|(?<!not )\b{_ASKS}(?: (?:that|we|it|to|be)){{0,2}} (?:splitting|dividing|separating|breaking) {_OBJECT}"
    rf"(?: up| down)? into (?:\w+ )?(?:{_NAMED}|parts|{_CODE})"
    rf"|{_THIS} [^.;]{{0,40}}\b(?:should|needs? to|must|ought to) be {_SPLITS} (?:up )?in(?:to)? (?:two|three|four)\b"
    rf"|\b(?:split|divide|separate) {_OBJECT}(?! (?:plan|group|team|log)\b)(?: up)?(?= into\b|[:,;–-]| [–-])"
)
_SPLIT_ALONE = re.compile(
    r"\b(?:propos\w+|recommend\w*|suggest\w*|agreed|should|needs?|to be)(?: that)?(?: it|"
    r" we)?(?: should)?(?: to)?(?: be)? "
    r"(?:split|divided?|separated?)(?: it| this)? (?:up )?(?:in|into) (?:two|three|four|its|parts|separate)\b|"
    r"^(?:please )?(?:split|divide|separate) (?:it|this) (?:up )?(?:in|into) (?:two|three|four|its|parts|separate)\b",
    re.IGNORECASE,
)
# Every sentence that these two patterns find holds one of these; they are looked for first, as it is far quicker.
_ALONE_STEMS = ("move", "transfer", "relocate", "reassign", "split", "divide", "separate")
_LEADS_ON = re.compile(r"\b(?:into|under|with|within|via|by|in|see|as (?:part of|an?|new|action))(?= )", re.IGNORECASE)
_OF_ACTION = re.compile(r"\b(?:actions?|objectives?|this|work|wording)\b", re.IGNORECASE)
_OF_ACTION_STEMS = ("action", "objective", "this", "work", "wording")
_PATTERNS = {
    kind: re.compile(form, re.IGNORECASE)
    for kind, form in {
        ProposalKind.SUPERSEDE: f"{_SUPERSEDED}|{orders.SUPERSEDED}",
        ProposalKind.MERGE: f"{_MERGED}|{orders.MERGED}",
        ProposalKind.MOVE: _MOVED,
        ProposalKind.SPLIT: f"{_SPLIT}|{orders.SPLIT}",
    }.items()
}


def says_succeeded(sentence: str, *, names_number: bool) -> tuple[ProposalKind, ...]:
    """How a sentence says that the action goes on elsewhere.

    It must speak of an action or name the number of one, as contracts, teams and classes are replaced and split too. A
    question decides nothing.
    """
    if sentence.endswith("?"):
        return ()
    if not names_number and not (holds(sentence, _OF_ACTION_STEMS) and _OF_ACTION.search(sentence)):
        if not holds(sentence, _ALONE_STEMS):
            return ()
        alone = {ProposalKind.MOVE: _MOVED_ALONE, ProposalKind.SPLIT: _SPLIT_ALONE}
        return tuple(kind for kind, pattern in alone.items() if pattern.search(sentence))
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(sentence))


def onward(sentence: str, numbers: tuple[tuple[int, str], ...]) -> tuple[str, ...]:
    """Of the numbers that a sentence names, by where they stand, those that the work goes on under.

    "Tasks from 1.2 are taken forward under action 3.4" names one: what stands behind the last "into", "under" or the
    like. Where nothing stands there, all are meant.
    """
    lead = max((hit.end() for hit in _LEADS_ON.finditer(sentence)), default=0)
    behind = tuple(number for at, number in numbers if at >= lead)
    return behind or tuple(number for _, number in numbers)
