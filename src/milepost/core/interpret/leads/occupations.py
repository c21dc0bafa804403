"""Nouns that say what somebody is by one word: "geriatrician", "freelancer", "Rural Housing Enabler".

A word for a post ("manager", "lead") is one wherever it stands; these are posts only as the last word of what is said
of somebody, since bodies are called after them too: "Farmers Market", "Baptist Church".
"""

import re

_END = r"(?=\s*(?:$|[,;()]|\s[-–—]\s))"
_NO_TRADE = (  # words that end as a trade does and are none
    r"(?!(?:\w*list|(?:ana)?bapt|method|human|christ|buddh|exist|cons|ass|pers|res|tw|m|wr|tour|trinit|unit|vegetar|"
    r"humanit|sectar|librar|egalitar)(?:ist|arian)?s?\b)"
)
_LEARNED = (
    rf"\b{_NO_TRADE}\w{{2,}}(?:ist|ician|arian|iatrist|grapher|eteer|surgeon|"
    r"(?<!oper)(?<!gener)(?<!acceler)(?<!incub)(?<!indic)ator)s?"
)
_TRADES = (
    r"\b(?i:freelancer?|befriender|volunteer|farmer|fisher(?:man|woman)?|carer|driver|writer|(?:\w*[- ]?)maker|dancer|"
    r"singer|musician|performer|baker|butcher|cleaner|campaigner|reporter|broadcaster|tenant|resident|parent|student|pupil|"
    r"owner|grower|builder|plumber|joiner|electrician|lawyer|barrister|banker|buyer|carpenter|welder|mechanic|"
    r"publican|landlady|shopkeeper|vicar|rector|curate|priest|imam|rabbi|pastor|minister|deacon|verger|churchwarden|"
    r"doctor|vet|physio|optician|childminder|enabler|encourager|helper|broker|tester|recruiter|promoter|protector|collector|handler|minder|trader|councillor|magistrate|actuary|underwriter|"
    r"apprentice|graduate|postgraduate|fellow|envoy|delegate|signatory|spokesperson|guide|coach|referee|"
    r"actor|sculptor|painter|potter|weaver|storyteller|poet|composer|conductor|playworker|lifeguard|custodian|"
    r"choreographer|verderer|reeve|beadle|sexton|almoner|patron|captain|skipper|historian|chef|choir(?:master|mistress)|handyman|handyperson|barber|cobbler|beekeeper|"
    r"shaper|postmaster|postmistress|steward|groundsman|gardener|organist|sub-?postmaster)"
)
_OCCUPATION = re.compile(rf"(?:{_LEARNED}|{_TRADES}){_END}")
_DOER = re.compile(  # what does something, and is no firm that does it
    r"(?!\w*(?:water|power|shelter|together|quarter|corner|border|letter|paper|register|chamber|order|number|other|under|"
    r"over|after|user|partner|member|center|weather|harbour|sector|floor|door|motor|operator|contractor|provider|"
    r"supplier|employer|retailer|insurer|lender|funder|regulator|manufacturer|centre|cluster|matter|tower)s?$)"
    r"[a-z]{3,}(?:er|or)s?"
)


def is_occupation(text: str) -> bool:
    """Whether the last word of a part names what somebody is: "Consultant Anaesthetist", "local farmer"."""
    return bool(_OCCUPATION.search(text))


def is_trade(text: str) -> bool:
    """Whether words without a capital say what somebody is: "illustrator", "befrienders", "parent of two pupils"."""
    if not text.strip() or text != text.lower():
        return False
    return bool(_OCCUPATION.search(text)) or bool(_DOER.fullmatch(text.split()[-1]))
