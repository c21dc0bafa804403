"""What sentences order or wish for the action as a whole: "Strike this action out", "Make this action and 1.6 one"."""


def _at_word(forms: str) -> str:
    """These forms where a word starts: most places in a text are soon passed by."""
    return rf"\b(?:{forms})"


_CODE = r"[A-Z]{0,4}\d{1,3}(?:[./]\d{1,3}){1,3}[a-z]?"
_OTHER = rf"(?:actions? |objectives? )?{_CODE}"
_IT = rf"(?:this|the|our) (?:action|objective)(?: {_CODE})?"
_PLAN = r"(?:the|this|our)(?: action)? plan"
_WHY = r"[.,;:!)]|$| [–—-]|[’']? (?:as(?! (?:an?|the)\b)|because|since|now|please)\b"
# nothing else follows but why, when and where it was said: "strike this action out of the leaflet" is no such order
_SAID = rf"(?={_WHY})"
_STOP = rf"(?={_WHY}| (?:here|altogether|and|so|for good|(?:in|on|at|last)(?! (?:with|to)\b))\b)"
# the action itself and nothing of it or for it; "we ask for this action to be split" speaks of the action, too
_OF = "".join(rf"(?<!\b{word} )" for word in ("for", "of", "in", "from", "on", "under", "about", "by", "with", "to"))
_ITSELF = rf"(?=[to])(?:{_OF}|(?<=\bask for )|(?<=\basks for )|(?<=\basked for )){_IT}"
_BEING = (
    r"(?: (?:is|are|was|were|has|have|had|been|be|to|will|should|must|may|can|could|ought|needs?|now|then|also|"
    r"therefore|better|best|formally|simply|just|really|all)){0,6}"
)
_TWO_OF_US = rf"(?:(?:{_IT}|this) (?:and|with|&) {_OTHER}|{_OTHER} (?:and|with|&) (?:{_IT}|this(?: one)?))"
_BOTH = r"(?:them|they|both|these|(?:the|these|those) two(?: actions)?)"
_ONE = r"(?:one|a single|the same)"
_PARTS = r"(?:two|three|four|several)"
_CUT = r"(?:split|divided|separated|broken (?:up|in(?:to)? (?:two|three|parts))|cut in (?:two|three|half))"
_JOIN = r"(?:turn|roll|fold|put|bring|join|run|knit|merg|combin)(?:s|es?|ed|t?ing)?"
_DONE = r"(?:completed?|achieved|done|delivered|finished|fulfilled|met)"
_SIGNED = r"(?:sign|mark|record|count|treat|regard|show|log|class|list|consider|report|note|put|close)"

_OUT = r"\b(?:strik(?:es?|ing)|struck|cross(?:es|ed|ing)?|tak(?:es?|en|ing)|took)"
_DROP = (
    r"\b(?:drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|ends?|cancel(?:s|led|ling)?|abandon(?:s|ed|ing)?|axe[sd]?|"
    r"retire[sd]?)"
)
_DROPPED = r"(?:dropped|scrapped|(?:struck|crossed|taken) (?:out|off)|wound up|cancelled|abandoned|axed|let go)"
CLOSED = _at_word(
    rf"{_OUT} {_IT} (?:out|off)(?: (?:of |from )?{_PLAN})?{_STOP}|{_OUT} (?:out|off) {_IT}{_STOP}"
    rf"|{_DROP} {_IT}(?: (?:from|off) {_PLAN})?{_STOP}"
    rf"|\b(?:wind(?:s|ing)?|wound) (?:{_IT} up|up {_IT}){_STOP}"
    rf"|\b(?:lay|laid|put) {_IT} to (?:rest|bed){_STOP}|\blet {_IT} (?:lapse|go|drop|end|rest){_STOP}"
    rf"|{_ITSELF}{_BEING} {_DROPPED}(?: (?:of |from )?{_PLAN})?{_STOP}"
    rf"|{_ITSELF} (?:can|could|may|should|must) (?:now )?(?:go|lapse|end|stop){_SAID}"
)
CLOSED_STEMS = (
    "strik", "struck", "cross", "drop", "scrap", "cancel", "abandon", "axe", "retire", "wind", "wound", "end th",
    "end our", "ends th", "ends our", "take", "taking", "took", "to rest", "to bed", "let th", "let our", "let go",
    "lapse",
    "n go", "d go", "y go", "t go", "w go", "n end", "d end", "y end", "t end", "w end",
    "n stop", "d stop", "y stop", "t stop", "w stop",
)  # fmt: skip

COMPLETE_STEMS = ("deliver", "met")  # beside those that it is found by already
COMPLETE = _at_word(
    rf"\b{_SIGNED}(?:s|ed|ing)? (?:(?:off|down) )?{_IT} (?:(?:off|down) )?(?:as |to be )?(?:now |fully )?{_DONE}{_STOP}"
    rf"|{_ITSELF}{_BEING} (?:{_SIGNED}(?:n|ed)|put|noted) (?:(?:off|down) )?(?:as |to be )?"
    rf"(?:now |fully )?{_DONE}{_STOP}"
)

_BACK = rf"(?: to life| in(?:to)? (?:play|force|use|{_PLAN})| (?:on|onto|to) {_PLAN})"
_REVIVE = r"(?:re-?viv|re-?stor|re-?sum|re-?activat|re-?instat)"
REOPENED = _at_word(
    rf"\b(?:bring(?:s|ing)?|brought) (?:{_IT} back|back {_IT}){_BACK}?{_SAID}"
    rf"|\b(?:put(?:s|ting)?|tak(?:es?|en|ing)|took) {_IT} back{_BACK}{_SAID}"
    rf"|\b{_REVIVE}(?:e[sd]?|ing) {_IT}{_STOP}"
    rf"|\b(?:open(?:s|ed)?|start(?:s|ed)?|tak(?:es?|en|ing)|took|pick(?:s|ed)?) {_IT} (?:up )?"
    rf"(?:again|afresh|anew){_STOP}"
    rf"|\b(?:tak(?:es?|en|ing)|took|pick(?:s|ed)?) up {_IT} (?:again|afresh|anew){_STOP}"
    rf"|{_ITSELF}{_BEING} (?:(?:brought|put) back(?:{_BACK}{_STOP}|{_SAID})|{_REVIVE}ed{_STOP}|"
    rf"(?:open(?:ed)?|live|active|started|picked up) again{_STOP})"
    rf"|{_ITSELF} (?:should|must|has to|needs to|can|has|is to) (?:come|comes) back(?:{_BACK}{_STOP}|{_SAID})"
)
REOPENED_STEMS = ("again", " back", "afresh", "anew", "viv", "stor", "resum", "re-sum", "activat", "instat")


def _as_one(two: str, one: str) -> str:
    """Orders that make one action of two, by the words for the two and for the one."""
    return (
        rf"\b(?:mak(?:es?|ing)|made|let) {two} (?:be |become |into )?{one}{_STOP}"
        rf"|\b(?:mak(?:es?|ing)|made) {one} (?:out )?of {two}{_STOP}"
        rf"|\b{_JOIN} {two} "
        rf"(?:together )?(?:(?:in)?to|as) {one}{_STOP}"
        rf"|\b(?:treat|count|regard|run|keep|handle|report on)(?:s|ed)? {two} as {one}{_STOP}"
        rf"|\b{two} (?:should|must|ought to|could|can|would|will|are really)"
        rf"(?: better)?(?: be(?:come)?| make)? {one}{_STOP}"
    )


MERGED = _at_word(
    "|".join(
        (
            _as_one(_TWO_OF_US, rf"{_ONE}(?: action)?"),
            _as_one(_BOTH, rf"{_ONE} action"),
            rf"\b{_JOIN} {_TWO_OF_US} together{_STOP}",
            rf"\b(?:put|join|roll|fold|bring|run|tak)(?:s|es?|ed|t?ing)? {_IT} (?:together|in|up) with {_OTHER}{_STOP}",
        )
    )
)

SPLIT = _at_word(
    rf"\b(?:split|divid(?:es?|ed|ing)|separat(?:es?|ed|ing)) {_IT}(?: up)?{_STOP}"
    rf"|\b(?:break|broken?|breaking) (?:{_IT} up|up {_IT}){_STOP}"
    rf"|\b(?:break|broken?|breaking|cut|cutting|divid(?:es?|ed|ing)) {_IT} (?:up )?in(?:to)? (?:{_PARTS}|half){_STOP}"
    rf"|\b(?:mak(?:es?|ing)|made|turn(?:s|ed)?) {_IT} (?:into )?{_PARTS}(?: (?:separate )?actions)?{_STOP}"
    rf"|\b(?:mak(?:es?|ing)|made) {_PARTS} (?:separate )?(?:actions )?(?:out )?of (?:{_IT}|this one){_STOP}"
    rf"|\b(?:like|want(?:s|ed)?|see|have|prefer(?:s|red)?|need(?:s|ed)?) {_IT} {_CUT}{_STOP}"
    rf"|{_ITSELF}{_BEING} be {_CUT}{_STOP}"
    rf"|{_ITSELF} (?:ought to|should|must|could|is|would)(?: really| better)?(?: be(?:come)?)?(?: better as)? "
    rf"{_PARTS}(?: (?:separate )?actions)?{_SAID}"
)
_PLACE = rf"(?:the place of {_IT}|(?:this|the|our) (?:action|objective)[’'']s place){_STOP}"
SUPERSEDED = _at_word(
    rf"\breplac(?:es?|ed|ing) {_IT} (?:with|by) {_OTHER}"
    rf"|\b(?:swap(?:s|ped|ping)?|exchang(?:es?|ed|ing)|drop(?:s|ped|ping)?) {_IT} (?:for|in favour of) {_OTHER}"
    rf"|\b{_CODE}(?: [a-z]+){{0,4}} (?:tak(?:es?|en|ing)|took|in) {_PLACE}"
    rf"|\b{_CODE}(?: [a-z]+){{0,4}} (?:in place of|instead of|in lieu of|do(?:es|ing)? the (?:work|job) of) "
    rf"{_IT}{_STOP}"
    rf"|{_ITSELF}{_BEING} (?:gives?|giving|gave|given|makes?|made) (?:way|place|room) (?:to|for) {_OTHER}"
    rf"|{_ITSELF}{_BEING} (?:superseded|replaced|overtaken|absorbed|subsumed)"
    rf"(?:,| and|:|;| [–—-])? (?:so |and |please |now |but )*(?:see|look (?:under|at|in)|go to|turn to) {_OTHER}"
)
