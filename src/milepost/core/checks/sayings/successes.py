"""What people say who claim a success or a change for the better."""

from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.sayings.comparisons import COMPARING, COMPARISONS
from milepost.core.checks.sayings.spoken_well import LIFTED, SPOKEN
from milepost.core.words.anycase import AnyCase

_MORE = (
    r"(?:far|much|a lot|lots|loads|a (?:great|good) deal|clearly|really|significantly|greatly|noticeably|hugely|"
    r"dramatically|massively|considerably|substantially|markedly|vastly|visibly|definitely|undoubtedly|enormously|"
    r"immensely|tremendously|no end|out of (?:all )?recognition|beyond (?:all )?recognition|so much|plainly|steadily)"
)
_BETTER = (
    r"(?:better|safer|happier|healthier|stronger|quicker|faster|sooner|easier|calmer|cleaner|quieter|closer|warmer|smoother|"
    r"brighter|kinder|fewer|lower|higher|greater|fitter|"
    r"more (?!work|time|money|expensive|difficult|costly|than|complex|complicated|to|of|demand|need|pressure)[a-z]+|"
    r"less (?:crime|litter|waste|fear|noise|traffic|stress\w*|lonel\w+|isolat\w+|anxi\w+|trouble|damage|conflict|"
    r"likely|often|rubbish|flooding))"
)
_CHANGED = (
    r"(?:improv(?:ed?|es|ing)|boost(?:ed|s|ing)|strengthen(?:ed|s|ing)|transform(?:ed|s|ing)|increas(?:ed|ing)|"
    r"reduc(?:ed|ing)|enhanc(?:ed|ing)|lifted|raised|growing|grown|grew|risen|rising|rose|fallen|falling|fell|dropped|"
    r"decreas(?:ed|ing)|(?:come|came|coming|gone|went|going) (?:down|up)|cut|benefit(?:t?ed|s)|moved on|come on)"
)
_GREAT = (
    r"(?:great|good|excellent|significant|real|strong|huge|steady|considerable|fantastic|massive|big|tremendous|"
    r"resounding|roaring|outstanding|brilliant|marked|dramatic|enormous|remarkable|amazing|wonderful|superb|positive|"
    r"noticeable|true)"
)
_SUCCESS = (
    r"(?:success(?:es)?|progress|strides|results|impact|difference|achievements?|improvements?|start|hit|triumph|"
    r"game[- ]changer|asset|help|boost|increase|reduction|gains|breakthrough|feedback|response|outcomes)"
)
_VERY = (
    r"(?:very|really|extremely|overwhelmingly|hugely|highly|incredibly|universally|enormously|tremendously|"
    r"exceptionally|immensely|wildly|consistently|so|thoroughly|overwhelming|particularly)"
)
_PRAISED = (
    r"(?:positive|popular|successful|effective|well|pleased|proud|valued|supportive|helpful|useful|good|keen|"
    r"appreciated|"
    r"rewarding|engaged|enthusiastic|happy|worthwhile|encouraging|beneficial|impressive|strong|smoothly|committed)"
)
_SUPERB = (
    r"(?:excellent|superb|brilliant|fantastic|outstanding|phenomenal|amazing|wonderful|tremendous|terrific|exceptional|"
    r"invaluable|inspirational|flourishing|thriving|unprecedented|first[- ]class|first[- ]rate)"
)
_PEOPLE = (
    r"(?:every(?:one|body)|people|carers|pupils|famil(?:y|ies)|parents|staff|residents|tenants|children|patients|"
    r"learners|users|visitors|schools|volunteers|partners|members|they|all|students|communities|young people|customers|"
    r"employers|service users|attendees|participants|landlords|businesses|traders)"
)
_DO = (
    r"(?:com(?:e|es|ing)|came|us(?:e|es|ed|ing)|join(?:s|ed|ing)?|attend(?:s|ed|ing)?|go(?:es|ing)?|tak(?:e|es|ing) "
    r"(?:part|up)|took part|ask(?:s|ed|ing)|know|feel(?:s|ing)?|say(?:s|ing)?|turn(?:s|ed|ing) up|sign(?:s|ed|ing) up|"
    r"get(?:s|ting)? (?:help|out|involved|in touch)|walk(?:s|ing)|cycl(?:e|es|ing)|involved|interested|engaged|aware|"
    r"visit(?:s|ed|ing)|stay(?:s|ed|ing)|enjoy(?:s|ed|ing)|talk(?:s|ing)|volunteer(?:s|ed|ing))"
)
_HOW = r"(?:all |now |really |so |much |a bit |a lot |far )?"
_BE = r"(?:is|are|was|were|feels?|felt|seems?|looks?|becomes?|became|gets?|got|getting|becoming|ha(?:s|ve) become)"
_KEPT_UP = (
    r"(?:attendance|take-?up|uptake|turn-?out|morale|interest|confidence|engagement|involvement|quality|awareness|"
    r"satisfaction|participation|trust|standards|numbers|relationships?|relations|partnership working|commitment|"
    r"enthusiasm|communication|cooperation|co-operation|team spirit|buy-in|momentum|support|staffing|retention)"
)
SAYS = (
    r"\b(?:every(?:one|body)|people|they|all|many|most|some|lots|(?:every|each) [a-z]+)(?: (?:who|that) [a-z]+)?"
    r"(?: (?:all|now|also|really|just|always|often|have|has))? "
    r"(?:says?|said|tells?|told|reports?|reported)(?: us| me)?(?: that)?\b"
)  # whoever may have said so
_OF_MORE = (
    "far much lot lots loads deal clearly really significantly greatly noticeably hugely dramatically massively "
    "considerably substantially markedly vastly visibly definitely undoubtedly enormously immensely tremendously "
    "end recognition plainly steadily"
)
_OF_BETTER = (
    "better safer happier healthier stronger quicker faster sooner easier calmer cleaner quieter closer warmer "
    "smoother brighter kinder fewer lower higher greater fitter more less"
)
# the forms of a claim, each behind words of which whatever it finds holds one
_FORMS = (
    (
        "healthy strong high good up great encouraging buoyant positive growing better excellent superb",
        (
            rf"\b{_KEPT_UP}(?: (?:of|in|at|from|between|among|with) [a-z]+(?: [a-z]+)?)? "
            r"(?:is|are|was|were|has been|have been|remains?|stays?|keeps?) (?:(?:very|really|now|still|all|so|"
            r"consistently|generally|always|just) ){0,2}"
            r"(?:healthy|strong|high|good|up|great|encouraging|buoyant|positive|growing|better|excellent|superb|"
            r"sky-high)\b"
        ),
    ),
    (
        "say says said tell tells told report reports reported",
        (
            rf"{SAYS}[^.;]{{0,60}}?\b(?:best|better|chang(?:ed|es)|loves?|loved|great|(?<!for )good|easier|wonderful|"
            rf"lovely|"
            r"helps?|helped|enjoy(?:s|ed)?|life|lives|difference|useful|worth\w*|fun|brilliant|like it)\b"
        ),
    ),
    (
        (
            "strength world shell shells always never benefit benefits blossom blossoms blossomed blossoming "
            "flourish flourishes flourished flourishing thrive thrives thrived thriving"
        ),
        (
            r"\bstrength to strength\b|\ba world away\b|\bout of (?:their|his|her) shells?\b|"
            r"\balways (?:full|packed|busy)\b|\bnever been [a-z]+er\b|\bnever (?:been )?reached before\b|\b(?:reaping|"
            r"seeing|feeling) the benefits?\b|"
            r"\b(?:are|is|really|have|has) (?:(?:blossom|flourish)(?:es|s|ed|ing)?|thriv(?:es?|ed|ing))\b"
        ),
    ),
    (
        "more fewer",
        (
            r"\b(?:more|fewer(?! (?:and fewer )?(?:volunteers|staff|applicants|donors|members|customers)\b))"
            r"(?: and (?:more|fewer))? (?!than\b|to\b|of\b|volunteers\b)[a-z]+(?: [a-z]+)?? "
            rf"(?:(?:now|are|have|has|been|being|all|also) ){{0,3}}{_DO}\b"
        ),
    ),
    (
        _OF_BETTER,
        rf"\b{_PEOPLE}(?: (?!{_BE}\b)[a-z]+){{0,3}}? {_BE} {_HOW}{_BETTER}\b",
    ),
    (
        _OF_BETTER,
        rf"\btheir [a-z]+ {_BE} {_HOW}{_BETTER}\b",
    ),
    (
        "happy pleased delighted thrilled enthusiastic impressed grateful board engaged satisfied praise",
        (
            rf"\b{_PEOPLE} {_BE} (?:all |now |really |so |both )?(?:happy|pleased|delighted|thrilled|enthusiastic|"
            rf"impressed|"
            r"grateful|on board|engaged|satisfied|full of praise)\b"
        ),
    ),
    (
        _OF_MORE,
        rf"\b{_MORE}(?: [a-z]+){{0,2}}? (?:{_BETTER}|{_CHANGED})\b",
    ),
    (
        _OF_MORE,
        rf"\b{_CHANGED}(?: [a-z]+){{0,3}}? {_MORE}(?=\W*$|[,;.]| (?:since|as|and|this|over|in|across|for)\b)",
    ),
    (
        (
            "success successes progress strides results impact difference achievement achievements improvement "
            "improvements start hit triumph changer asset help boost increase reduction gains breakthrough feedback "
            "response outcomes"
        ),
        rf"\b{_GREAT} (?:[a-z]+ )?{_SUCCESS}\b",
    ),
    (
        (
            "very really extremely overwhelmingly hugely highly incredibly universally enormously tremendously "
            "exceptionally immensely wildly consistently so thoroughly overwhelming particularly"
        ),
        rf"\b{_VERY} (?:well[- ])?{_PRAISED}\b",
    ),
    (
        "feedback response reaction",
        (
            rf"\b(?:feedback|response|reaction)\b[^.;,]{{0,40}} (?:is|are|was|were|has been|have been|remains) "
            rf"(?:\w+ly )?(?:{_GREAT}|good|glowing|favourable|{_PRAISED})\b"
        ),
    ),
    (
        (
            "like likes love loves loved liked enjoy enjoys enjoyed adore adores adored value values valued "
            "appreciate appreciates appreciated"
        ),
        (
            rf"^\W*{_PEOPLE}(?: (?:all|really|just|now|absolutely|also|still|simply|clearly))? "
            r"(?:likes?|loves?|loved|liked|enjoys?|enjoyed|adores?|adored|values?|valued|appreciates?|appreciated) "
            r"(?:it|them|this|that|the|our|these|being|coming|having)\b"
        ),
    ),
    (
        "well smoothly never none best changer storm triumph hit",
        (
            r"\b(?:all|everything|it all|things) (?:goes|go|went|is going|are going|runs|works) "
            r"(?:\w+ly )?(?:well|smoothly)\b|"
            r"\b(?:progressing|going (?:really |very |so |extremely )?) ?well\b|"
            r"\bnever been (?:better|stronger|higher|busier)\b|"
            r"\bsecond to none\b|\bbest (?:ever|yet)\b|\bgame[- ]changer\b|\bgone down a storm\b|\ba (?:triumph|hit)\b"
        ),
    ),
    (
        (
            "excellent superb brilliant fantastic outstanding phenomenal amazing wonderful tremendous terrific "
            "exceptional invaluable inspirational flourishing thriving unprecedented class rate"
        ),
        rf"\b(?:is|are|was|were|has been|have been|proved) (?:just |absolutely |quite |simply |truly )?{_SUPERB}\b",
    ),
    (
        (
            "right well way sharply hardly leaps roof wonders rave raves raved raving sea fraction expectation "
            "expectations appetite enthusiasm interest"
        ),
        (
            r"\b(?:is|are) (?:right|well|way|sharply) (?:down|up)(?= (?:on|this|since|over|across|in)\b|\W*$)|"
            r"\bhardly be better\b|\bleaps and bounds\b|\bthrough the roof\b|\b(?:work|does|do|did)(?:s|ing|"
            r"ed)? wonders\b|"
            r"\brav(?:e|es|ed|ing) about\b|\bsea[- ]change\b|\ba fraction of what\b|"
            r"\bexceed(?:ed|s|ing) (?:all |our |every |everyone[’']s )?expectations?\b|"
            r"\bhuge (?:appetite|enthusiasm|interest)\b"
        ),
    ),
    (
        (
            "increased increasing improved improving risen rising reduced reducing fallen falling decreased "
            "decreasing grown growing"
        ),
        (
            r"\b(?:has|have|is|are|was|were) (?:\w+ly )?(?:increas(?:ed|ing)|improv(?:ed|ing)|risen|rising|"
            r"reduc(?:ed|ing)|"
            r"fallen|falling|decreas(?:ed|ing)|grown|growing)\b|"
            r"\bincreased (?:attendance|numbers?|uptake|engagement|take-up|participation|referrals|confidence|"
            r"awareness)\b"
        ),
    ),
)
_OF_MANY = (
    (
        "sharply steeply",
        rf"\b{_CHANGED} (?:[a-z]+ )?(?:sharply|steeply)\b",
    ),
    (
        "improved rose grew increased fell dropped went",
        (
            rf"^\W*(?:the )?{_KEPT_UP}(?: (?:of|in|at|from|between|among|with) [a-z]+(?: [a-z]+)?)? "
            r"(?:improved|rose|grew|increased|fell|dropped|went (?:up|down))\b"
        ),
    ),
    (
        "more fewer",
        (
            r"\b(?:far|lots|many|a lot|so many|loads) (?:more|fewer) (?!than\b|to\b|of\b)[a-z]+(?: [a-z]+)? "
            r"(?:(?:are|have|has|now|all|also) ){0,3}(?:get(?:ting)?|got|receiv\w+|hav(?:e|ing)|found|find(?:ing)?) "
        ),
    ),
    (
        "lots loads plenty",
        rf"\b(?:lots|loads|plenty) of {_PEOPLE} (?:have|are|now|came|got|use|come)\b",
    ),
    (
        "everybody everyone",
        (
            r"^\W*every(?:one|body)(?: (?!has|is|was|who|in|at|from)[a-z]+)? [a-z]+s (?:far |much |a lot )?"
            r"(?:more|less|better)\b"
        ),
    ),
    (
        "soared soaring rocketed skyrocketed surged boomed plummeted",
        (
            r"^(?![^.;]*\b(?:demand|rents?|prices?|bills?|arrears|debts?|fees|homelessness|complaints?|caseloads?)\b).*?"
            r"\b(?:ha(?:s|ve) (?:now |really |simply |absolutely )?|(?:is|are|been) (?:now )?|(?<=[a-z]) )"
            r"(?:soared|soaring|(?:sky)?rocketed|surged|boomed|plummeted)\b"
        ),
    ),
    (
        "far much lot deal considerably significantly noticeably",
        (
            r"\b(?:far|much|a lot|a (?:great|good) deal|considerably|significantly|noticeably) (?:less|fewer|more) "
            r"(?!than\b|of\b|to\b|time\b|work\b|money\b|cost\w*|complex\b|demand\b|pressure\b)[a-z]+(?: [a-z]+)? "
            r"(?:(?:in|with|about|at|on|to|by|of) (?:(?:the|their|our|its) )?[a-z]+(?: [a-z]+)? )?"
            r"(?:now )?than (?:before|ever|last (?:year|time|season|winter|summer|term)|previously|in the past|"
            r"(?:it|they|there|we) (?:was|were|used|had|did)|(?:a|one) year (?:ago|earlier))\b"
        ),
    ),
    (
        "anecdotally anecdotal culture",
        r"\banecdotal(?:ly)?\b|\b(?:changed|transformed) the (?:whole )?culture\b",
    ),
)
CLAIMS = GatedForms(Gated(words, AnyCase(form)) for words, form in (*_FORMS, *_OF_MANY, *COMPARISONS, *SPOKEN))
# of these words one stands in every claim
HOLDING = (
    "far much lot lots loads deal clearly really significantly greatly noticeably hugely dramatically massively "
    "considerably substantially markedly vastly visibly definitely undoubtedly enormously immensely tremendously "
    "end recognition plainly steadily success successes progress strides results impact difference achievement "
    "achievements improvement improvements start hit triumph changer asset help boost increase reduction gains "
    "breakthrough feedback response reaction outcomes very extremely overwhelmingly highly incredibly universally "
    "exceptionally wildly consistently so thoroughly overwhelming particularly like likes love loves loved liked enjoy "
    "enjoys enjoyed adore adores adored value values valued appreciate appreciates appreciated well smoothly never "
    "none ever yet storm increased increasing improved improving excellent superb brilliant fantastic outstanding "
    "phenomenal amazing wonderful tremendous terrific exceptional invaluable inspirational flourishing thriving "
    "unprecedented class rate right well way sharply leaps roof wonders rave raves raved raving hardly sea fraction "
    "expectations expectation appetite enthusiasm interest risen rising reduced reducing fallen falling decreased "
    "decreasing grown growing more fewer better "
    "safer happier healthier stronger quicker calmer cleaner quieter warmer fitter happy pleased delighted thrilled "
    "enthusiastic impressed grateful board engaged satisfied praise "
    "say says said tell tells told report reports reported healthy strong high good great encouraging buoyant positive "
    "up strength world shells full packed busy reached benefits benefit rose grew fell dropped went lots loads plenty "
    "steeply everybody everyone anecdotally anecdotal culture soared soaring rocketed skyrocketed surged boomed "
    f"plummeted sooner {COMPARING} {LIFTED}"
)
