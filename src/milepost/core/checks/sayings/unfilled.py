"""Answers that only say who is to fill them in: no step of the work, even where a step is asked for."""

import re

# a sentence of this kind holds a word of each group of one of these
HOLDING = (
    (
        "fill filled complete completed add added supply supplied provide provided insert inserted write written "
        "drafted, to will be ll going"
    ),
    "tbc tba tbd follow blank awaiting waiting, to from for until tbc tba tbd",
    "do this, box cell bit",
    "supply provide send write, text wording words entry",
)
_NOBODY = (
    "(?!(?:Nothing|None|No|Not|More|Little|Much|Anything|Something|One|Two|We|They|All|Each|Every|Time|"
    "January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|"
    "Thursday|Friday|Saturday|Sunday|Easter|Christmas|Spring|Summer|Autumn|Winter)\\b)"
)
_WHO = (
    rf"(?:{_NOBODY}(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|(?i:the )?(?:lead|owner|officer|"
    r"author|lead officer|action lead|finance|comms)))"
)
_TIME = (
    r"(?:,? (?:on|by|after|before|once|when|next|this|at|following|as soon as|tomorrow|later|shortly|soon|until|"
    r"in time|if)\b[^.;\n]{0,60})?"
)
_PLACE = r"(?:bit|box|cell|one|part|line|row|section|entry|column|answer)"
_HERE = rf"(?:this(?: {_PLACE})?|it|these|here|the (?:box|cell|entry|row|rest of this))"
_TEXT = r"(?:(?:the|some|a|his|her|their|our) )?(?:text|wording|words|entry)"
_FILL = (
    rf"(?:fill in {_HERE}|fill {_HERE} in|write {_HERE}(?: up)?|add to {_HERE}|do this {_PLACE}|"
    rf"(?:supply|provide|send|write) {_TEXT}|complete (?:this(?: {_PLACE})?|the (?:box|cell|entry)))"
)  # what is filled in stands where these words stand
_BARE = "(?:add|supply|provide|insert|write up)"  # which says so where nothing else stands in the answer
_DO = rf"(?:{_FILL}|{_BARE}|fill in|complete|write|(?:do|send|finish|write up)(?: {_HERE})?|update|advise|confirm)"
_FILLED = r"(?i:filled in|completed|written(?: up)?|added|supplied|provided|inserted|drafted)"
_IS_TO = r"(?:(?: is)? (?:to|will|is going to|has to|needs to)|[’']ll)"
_I = r"(?:(?:(?i:I|we)(?: still)?(?: will| need to| have to|[’']ll) )|(?i:need to|must) )"
# each piece of such a sentence says that nothing stands here yet, who is to write it, or on whom it waits
_EMPTY = re.compile(
    rf"(?i:(?:still )?(?:to|will) be) {_FILLED}{_TIME}|"
    rf"(?i:(?:still )?(?:left |is )?(?:blank|empty)(?: for now| at present)?){_TIME}|"
    rf"(?i:tb[acd]){_TIME}|(?i:(?:still )?to (?:follow|come)){_TIME}|"
    rf"(?i:not (?:yet )?){_FILLED}(?i: yet)?{_TIME}|"
    r"(?i:nothing (?:(?:in )?here|written)(?: yet)?|pending|awaited)"
)
_BY_WHOM = re.compile(
    rf"(?i:(?:still )?(?:to|will) be) (?i:filled in|written up|inserted) by {_WHO}{_TIME}|"
    rf"(?i:(?:this |the )?{_PLACE}) (?:is )?(?:still )?(?:to|will) be {_FILLED}(?: by {_WHO})?{_TIME}|"
    rf"(?i:left blank){_TIME}|"
    rf"(?i:blank|empty) until {_WHO}\b[^.;\n]{{0,60}}|{_WHO}{_IS_TO} {_FILL}{_TIME}|"
    rf"{_I}(?:fill in {_HERE}|fill {_HERE} in|complete this(?: {_PLACE})?|write {_HERE} up){_TIME}|"
    rf"(?i:awaiting|waiting for) (?:{_TEXT} from {_WHO}|{_WHO} to {_FILL}){_TIME}"
)
_DONE_BY = re.compile(rf"(?i:(?:still )?(?:to|will) be) {_FILLED} by {_WHO}{_TIME}")
_PERHAPS = re.compile(
    rf"{_WHO}{_IS_TO} {_DO}{_TIME}|"
    rf"(?i:ask|chase|see|awaiting|waiting for) {_WHO}{_TIME}|{_WHO}"
)  # which may be a step where nothing says that the answer is empty
_FORMS = (_BY_WHOM, _DONE_BY, _EMPTY, _PERHAPS)
_CUT = re.compile(r"(?: ?[,;:–—(]| -|-(?= ))+ ?| (?:as|but|and|so) (?=[A-Z])")
_LATER = r",? (?:on|by|after|before|once|when|next|this week|following|as soon as|later|shortly|soon)\b[^.;\n]{0,60}"
_WHOLE = re.compile(
    rf"\W*{_WHO}{_IS_TO} {_BARE}{_TIME}\W*|[\[(]{_WHO}{_IS_TO} {_DO}{_TIME}[\])]\W*|"
    rf"\W*(?i:(?:(?:I|we) )?(?:will|shall)) (?:fill (?:this |it )?in|{_FILL}|add|write up){_LATER}\W*"
)  # "Will fill in after half term"
_LONGEST = 20  # words
_AROUND = " .!([)]\t"


def is_unfilled(sentence: str, *, is_whole: bool) -> bool:
    """Whether a sentence only says that its answer is still to be filled in, and by whom, and nothing of the work.

    `is_whole` where it is all of its answer: behind "Twenty bins.", "Tom to supply" is a step.
    """
    if sentence.count(" ") > _LONGEST:
        return False
    if _BY_WHOM.fullmatch(sentence.strip(_AROUND)) or (is_whole and _WHOLE.fullmatch(sentence)):
        return True
    pieces = [piece for piece in (each.strip(_AROUND) for each in _CUT.split(sentence)) if piece]
    kinds = [next((form for form in _FORMS if form.fullmatch(piece)), None) for piece in pieces]
    return len(pieces) > 1 and None not in kinds and _EMPTY in kinds and kinds != [_EMPTY] * len(kinds)
