"""The words of deeds of which the one can only come after the other."""

import re

from milepost.core.checks.gathered import words_of

BEGIN_WORDS = (
    "start starts started begin begins began open opens opened opening launch launches launched live "
    "released release "
    "releases"
)
BEGINS = re.compile(
    r"(?P<what>(?:[A-Za-zÀ-ÿ][\w’'-]* ){1,6}?)(?:(?:will|is to|are to|to|then|only|finally|formally|itself|is due to|"
    r"is|are|was|were|does not|do not|not|first|now|has|have|be) )*(?:starts?|started|begins?|began|opens?|opened|"
    r"launch(?:es|ed)?|go(?:es)? live|went live|released|releases)\b(?! (?:to (?:apply|plan|think|talk)|talks))|"
    r"\b(?:start|launch|opening|release|beginning) of (?:the |our |its |this )?(?P<of>(?:[\w’'-]+ ?){1,4})",
    re.IGNORECASE,
)
LOOKED = re.compile(
    r"\b(?:evaluation|evaluated?|evaluating|findings|lessons|results|feedback|verdict|impact (?:study|"
    r"report)|outcomes)"
    r"(?: (?:report|study|was|is))?(?: (?:of|on|from|about))? (?P<what>[^.;:]{3,80})|"
    r"(?P<who>(?:[\w’'-]+ ){1,4})(?:was |is |has been |to be |will be |were )evaluated\b",
    re.IGNORECASE,
)
_LEARNT = r"(?:course|module|training|e-?learning|programme|induction|workshop|pilot|trial|survey|questionnaire|quiz)"
USED = re.compile(
    rf"\b(?:done|completed?|finish(?:ed)?|passed|taken) (?:the |our |this |"
    rf"its )(?P<what>(?:[\w’'-]+ ){{0,3}}{_LEARNT})\b|"
    r"\b(?:used|attended|visited|tried|joined|graduated from|been on|been through|borrowed from|came to|"
    r"rode) (?:the |our "
    r"|this |its )(?P<what2>(?:[\w’'-]+ ?){1,4})|"
    r"\b(?:visitors|visits|journeys|calls|users|passengers|attendances|graduates|loans) (?:to|of|on|at|"
    r"from) (?:the |our )"
    r"(?P<what3>(?:[\w’'-]+ ?){1,4})",
    re.IGNORECASE,
)
_FIRM = r"(?:contractors?|builders?|suppliers?|operators?|providers?|firms?|architects?|consultants?|bidders?|agency)"
CHOSEN = re.compile(
    rf"(?P<what>(?:[\w’'-]+ ){{0,3}}){_FIRM} (?:was |were |is |has been |have been |to be |will be )?"
    r"(?:appointed|chosen|named|selected|picked|signed up|taken on|on board)\b|"
    rf"\b(?:appoint(?:ed)?|chose|choose|select(?:ed)?|pick(?:ed)?) (?:the |a |"
    rf"our )?(?P<what2>(?:[\w’'-]+ ){{0,3}}){_FIRM}\b|"
    r"(?P<what3>(?:[\w’'-]+ ){0,3})contract (?:was |is |has been |to be |will be )?(?:awarded|let|signed|"
    r"placed|won)\b|"
    r"\b(?:award(?:ed)?|sign(?:ed)?|let) (?:of )?(?:the )?(?P<what4>(?:[\w’'-]+ ){0,3})contract\b",
    re.IGNORECASE,
)
BIDS_IN = re.compile(
    r"\b(?:tenders?|bids?|quot(?:e|ation)s?|offers|prices|proposals)(?: for (?:the |our |"
    r"this )?(?P<what>(?:[\w’'-]+ ){0,4}?))?"
    r"(?:contract |work |works )?"
    r"(?: ?(?:will|are to|is to|to|must|have to|be|are|is|were|was))* ?"
    r"(?:close|closes|closed|due|in|returned|opened|invited|go out|goes out|went out|received|issued|back)\b|"
    r"\b(?:invite|inviting|invitation to|out to|deadline for|closing date for|seek|ask for) (?:tenders?|"
    r"bids|quotes|prices)"
    r"(?: for (?:the |our |this )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
    re.IGNORECASE,
)
INVITED = re.compile(
    r"\b(?:invitations?|invites?|tickets|flyers|posters|"
    r"programmes?) (?:to (?:the )?(?P<what>(?:[\w’'-]+ ){1,4}))?(?:will |to )?"
    r"(?:be )?(?:go(?:es)? out|sent|posted|out|issued|on sale|printed|up)\b|"
    r"\b(?:send|issue|post|sell|print) (?:out )?(?:the )?(?:invitations?|invites|tickets|flyers|posters)"
    r"(?: (?:to|for) (?:the |our )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
    re.IGNORECASE,
)
_EVENT = (
    r"(?:conference|summit|festival|fair|ceremony|awards?|concert|show|open day|fun day|away day|race|"
    r"gala|dinner|party|"
    r"celebration|carnival|regatta|exhibition|workshop|seminar|event|launch|opening|hustings|parade|tournament)"
)
HELD = re.compile(
    rf"(?P<what>(?:[\w’'-]+ ){{0,3}}{_EVENT}) (?:(?:will|is|was|to|be|are|itself|takes|took) )*(?:held|"
    rf"place|on|at|in|"
    rf"opens|$)|^\W*(?:hold (?:the )?)?(?P<what2>(?:[\w’'-]+ ){{0,3}}{_EVENT})\b(?! (?:invitations?|tickets|flyers))",
    re.IGNORECASE,
)
BUILT = re.compile(
    r"\b(?:(?:building |construction )?works? (?:to |will )?(?:starts?|begins?|started|began)|(?:break|"
    r"breaks|broke) ground|"
    r"on site|first spade|diggers|construction (?:starts?|begins?|started|began)|demolition|"
    r"building (?:work )?(?:to )?"
    r"(?:starts?|begins?|started|began)|start(?:ed|s)? (?:building|construction|work))\b",
    re.IGNORECASE,
)
PERMITTED = re.compile(
    r"\bplanning (?:application|permission|consent|committee|decision|inquiry)|\b(?:apply|applied|"
    r"application) for planning|"
    r"\blisted building consent",
    re.IGNORECASE,
)
MOVED_IN = re.compile(r"\b(?:mov(?:e|es|ed|ing) in|first (?:tenants|residents|families|households|guests))\b", re.I)
FITTED_OUT = re.compile(r"\b(?:fit(?:ting)?[- ]?out|refurbishment|decorating)\b", re.IGNORECASE)
FIRST_IN = re.compile(
    r"\bfirst (?:[a-z]+ )?(?:children|child|residents?|patients?|pupils?|placements?|babies|young people|"
    r"guests|families|"
    r"learners|clients)\b",
    re.IGNORECASE,
)
REGISTERED = re.compile(
    r"\b(?:registration|registered|register) (?:by|with|from|of|due|expected|visit|granted|comes)\b|"
    r"\bregistration\W*$|"
    r"\b(?:Ofsted|CQC|Care Quality Commission|inspectorate)\b[^.;]{0,40}\b(?:regist\w+|visit|inspect\w*|"
    r"approv\w+|licen\w+)",
    re.IGNORECASE,
)
NO_THING = words_of(
    "it they this that these those he she we work works people staff team building which who doors day "
    "year recruitment "
    "consultation applications tenders bids discussions talks planning design preparation partners"
)
GENERIC = words_of("module course programme scheme service project pilot trial training club session")
ANOTHER = re.compile(
    r"\b(?:similar|elsewhere|other|previous|last|earlier|first (?:year|phase|pilot|trial|course|cohort|"
    r"round)|old|early|"
    r"interim|another|original|moved(?! in)|postponed|again|next|second|until|not (?:yet )?|since|both|two|each|every|"
    r"reopen\w*|re-?launch\w*|re-?start\w*|stage|phase|cohort|round|wave|extended|extension|expanded)\b",
    re.IGNORECASE,
)
OF_ITS_MAKING = re.compile(
    r"\b(?:bids?|tenders?|options?|sites?|needs?|applications?|designs?|proposals?|quotes|demand|risks?|"
    r"baseline|plans?|"
    r"framework|brief|template|method|evaluator|consultation|survey of|audit|feasib\w+|business case)\b",
    re.IGNORECASE,
)  # which is looked at before a thing begins
FRAME = words_of("contract work works")
SMALL = words_of("the our a an its this that for of to on new all and")
