"""Sentences that claim a success or a change for the better, and whether anything they give bears them out."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from milepost.core.checks.facts.things import word_set
from milepost.core.checks.facts.verbs import lemma
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import counts
from milepost.core.plan.model import QuestionRole

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL})
_MORE = (
    r"(?:far|much|a lot|lots|loads|a (?:great|good) deal|clearly|really|significantly|greatly|noticeably|hugely|"
    r"dramatically|massively|considerably|substantially|markedly|vastly|visibly|definitely|undoubtedly|enormously|"
    r"immensely|tremendously|no end|out of (?:all )?recognition|beyond (?:all )?recognition|so much|plainly|steadily)"
)
_BETTER = (
    r"(?:better|safer|happier|healthier|stronger|quicker|faster|easier|calmer|cleaner|quieter|closer|warmer|smoother|"
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
    r"game[- ]changer|asset|increase|reduction|gains|breakthrough|feedback|response|outcomes)"
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
_SAYS = (
    r"\b(?:every(?:one|body)|people|they|all|many|most|some|lots|(?:every|each) [a-z]+)(?: (?:who|that) [a-z]+)?"
    r"(?: (?:all|now|also|really|just|always|often|have|has))? "
    r"(?:says?|said|tells?|told|reports?|reported)(?: us| me)?(?: that)?\b"
)  # whoever may have said so
_FORMS = (
    (
        rf"\b{_KEPT_UP}(?: (?:of|in|at|from|between|among|with) [a-z]+(?: [a-z]+)?)? "
        r"(?:is|are|was|were|has been|have been|remains?|stays?|keeps?) (?:(?:very|really|now|still|all|so|"
        r"consistently|generally|always|just) ){0,2}"
        r"(?:healthy|strong|high|good|up|great|encouraging|buoyant|positive|growing|better|excellent|superb|sky-high)\b"
    ),
    (
        rf"{_SAYS}[^.;]{{0,60}}?\b(?:best|better|chang(?:ed|es)|loves?|loved|great|(?<!for )good|easier|wonderful|"
        rf"lovely|"
        r"helps?|helped|enjoy(?:s|ed)?|life|lives|difference|useful|worth\w*|fun|brilliant|like it)\b"
    ),
    (
        r"\bstrength to strength\b|\ba world away\b|\bout of (?:their|his|her) shells?\b|"
        r"\balways (?:full|packed|busy)\b|\bnever been [a-z]+er\b|\bnever (?:been )?reached before\b|\b(?:reaping|"
        r"seeing|feeling) the benefits?\b|"
        r"\b(?:are|is|really|have|has) (?:blossom\w*|flourish\w*|thriv\w+)\b"
    ),
    (
        r"\b(?:more|fewer)(?: and (?:more|fewer))? (?!than\b|to\b|of\b)[a-z]+(?: [a-z]+)?? "
        rf"(?:(?:now|are|have|has|been|being|all|also) ){{0,3}}{_DO}\b"
    ),
    rf"\b{_PEOPLE}(?: (?!{_BE}\b)[a-z]+){{0,3}}? {_BE} {_HOW}{_BETTER}\b",
    rf"\btheir [a-z]+ {_BE} {_HOW}{_BETTER}\b",
    (
        rf"\b{_PEOPLE} {_BE} (?:all |now |really |so |both )?(?:happy|pleased|delighted|thrilled|enthusiastic|"
        rf"impressed|"
        r"grateful|on board|engaged|satisfied|full of praise)\b"
    ),
    rf"\b{_MORE}(?: [a-z]+){{0,2}}? (?:{_BETTER}|{_CHANGED})\b",
    rf"\b{_CHANGED}(?: [a-z]+){{0,3}}? {_MORE}(?=\W*$|[,;.]| (?:since|as|and|this|over|in|across|for)\b)",
    rf"\b{_GREAT} (?:[a-z]+ )?{_SUCCESS}\b",
    rf"\b{_VERY} (?:well[- ])?{_PRAISED}\b",
    (
        rf"\b(?:feedback|response|reaction)\b[^.;,]{{0,40}} (?:is|are|was|were|has been|have been|remains) "
        rf"(?:\w+ly )?(?:{_GREAT}|good|glowing|favourable|{_PRAISED})\b"
    ),
    (
        rf"^\W*{_PEOPLE}(?: (?:all|really|just|now|absolutely|also|still|simply|clearly))? "
        r"(?:likes?|loves?|loved|liked|enjoys?|enjoyed|adores?|adored|values?|valued|appreciates?|appreciated) "
        r"(?:it|them|this|that|the|our|these|being|coming|having)\b"
    ),
    (
        r"\b(?:all|everything|it all|things) (?:goes|go|went|is going|are going|runs|works) "
        r"(?:\w+ly )?(?:well|smoothly)\b|"
        r"\b(?:progressing|going (?:really |very |so |extremely )?) ?well\b|"
        r"\bnever been (?:better|stronger|higher|busier)\b|"
        r"\bsecond to none\b|\bbest (?:ever|yet)\b|\bgame[- ]changer\b|\bgone down a storm\b|\ba (?:triumph|hit)\b"
    ),
    rf"\b(?:is|are|was|were|has been|have been|proved) (?:just |absolutely |quite |simply |truly )?{_SUPERB}\b",
    (
        r"\b(?:is|are) (?:right|well|way|sharply) (?:down|up)(?= (?:on|this|since|over|across|in)\b|\W*$)|"
        r"\bhardly be better\b|\bleaps and bounds\b|\bthrough the roof\b|\b(?:work|does|do|did)(?:s|ing|ed)? wonders\b|"
        r"\brav(?:e|es|ed|ing) about\b|\bsea[- ]change\b|\ba fraction of what\b|"
        r"\bexceed(?:ed|s|ing) (?:all |our |every |everyone[’']s )?expectations?\b|"
        r"\bhuge (?:appetite|enthusiasm|interest)\b"
    ),
    (
        r"\b(?:has|have|is|are|was|were) (?:\w+ly )?(?:increas(?:ed|ing)|improv(?:ed|ing)|risen|rising|reduc(?:ed|ing)|"
        r"fallen|falling|decreas(?:ed|ing)|grown|growing)\b|"
        r"\bincreased (?:attendance|numbers?|uptake|engagement|take-up|participation|referrals|confidence|awareness)\b"
    ),
)
_CLAIM = re.compile("|".join(_FORMS), re.IGNORECASE)
# of these words one stands in every claim
HOLDING = (
    "far much lot lots loads deal clearly really significantly greatly noticeably hugely dramatically massively "
    "considerably substantially markedly vastly visibly definitely undoubtedly enormously immensely tremendously "
    "end recognition plainly steadily success successes progress strides results impact difference achievement "
    "achievements improvement improvements start hit triumph changer asset increase reduction gains breakthrough "
    "feedback response reaction outcomes very extremely overwhelmingly highly incredibly universally exceptionally "
    "wildly consistently so thoroughly overwhelming particularly like likes love loves loved liked enjoy enjoys "
    "enjoyed adore adores adored value values valued appreciate appreciates appreciated well smoothly never none "
    "ever yet storm increased increasing improved improving excellent superb brilliant fantastic outstanding "
    "phenomenal amazing wonderful tremendous terrific exceptional invaluable inspirational flourishing thriving "
    "unprecedented class rate right well way sharply leaps roof wonders rave raves raved raving hardly sea fraction "
    "expectations expectation appetite enthusiasm interest risen rising reduced reducing fallen falling decreased "
    "decreasing grown growing more fewer better "
    "safer happier healthier stronger quicker calmer cleaner quieter warmer fitter happy pleased delighted thrilled "
    "enthusiastic impressed grateful board engaged satisfied praise "
    "say says said tell tells told report reports reported healthy strong high good great encouraging buoyant positive "
    "up strength world shells full packed busy reached benefits benefit"
)
_SOURCE = re.compile(
    r"[“\"]|\b(?:told|tells?|said|says?|reported|wrote|survey\w*|inspect\w*|ofsted|cqc|audit\w*|evaluations?|evaluated|"
    r"according|scor\w+|award\w*|prize|judged|rated|minutes|questionnaires?|interviews?|review found|found that|"
    r"shows? that|showed that)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(_SAYS, re.IGNORECASE)
_HALVES = re.compile(
    r"\b(?:halv\w+|doubl\w+|trebl\w+|tripl\w+|twice|twofold|tenfold|most of|all of|every)\b", re.IGNORECASE
)
_ONE = re.compile(r"\b(?:one|first|second)\b", re.IGNORECASE)
_NOT_SO = re.compile(
    r"\b(?:designed|needs?|aims?|hopes?|hoped|would|could(?! hardly)|should|if|whether|to be|will|must|wants?|"
    r"expect(?:s|ed|ing)?|plans?|planned|(?-i:may)|might|can|not|n[’']t|nobody|no ?one|hardly(?! be better)|unless|"
    r"until|cannot|never(?! been)|yet to|too|once|help(?:s|ing)? to|so that|to (?:see|make|have|get|give|bring)|"
    r"than (?:we|they) (?:hoped|expected|planned)|lack|despite|although|but|however|ask(?:s|ed)?|because|cost\w*)\b",
    re.IGNORECASE,
)
_SHARED_OPENING = re.compile(
    r"(?:it|they|this|that|these|those|in|from|of|the (?:share|number|figure|rate|average|median|count))\b",
    re.IGNORECASE,
)
_COMMON = word_set("have been they them there their this that with were from what when more much very than some most")
_SHORTEST_STEM = 4  # letters


def claims(plan: Gathered) -> Iterator[tuple[Said, str]]:
    """Every sentence of an account that claims so and gives neither figure nor source, with its answer."""
    for one, text in plan.told(_ROLES, HOLDING):
        if _is_bare_claim(text) and not _is_borne_out(one.sentences(), text):
            yield one, text


@lru_cache(maxsize=4096)
def _is_bare_claim(text: str) -> bool:
    return bool(_CLAIM.search(text)) and not (_NOT_SO.search(text) or _gives_evidence(text))


def _gives_evidence(text: str) -> bool:
    return bool(_SOURCE.search(_VAGUE.sub(" ", text)) or _HALVES.search(text)) or counts(_ONE.sub(" ", text))


def _is_borne_out(parts: Sequence[str], claim: str) -> bool:
    """Whether the next sentence gives a figure or a source for it: it is of the same, or opens with "It" or "From"."""
    at = parts.index(claim)
    follows = parts[at + 1] if at + 1 < len(parts) else ""
    if not follows or not _gives_evidence(follows):
        return False
    return bool(_SHARED_OPENING.match(follows)) or not _stems(claim).isdisjoint(_stems(follows))


def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", text.lower())
    return frozenset(lemma(word) for word in words if len(word) >= _SHORTEST_STEM and word not in _COMMON)
