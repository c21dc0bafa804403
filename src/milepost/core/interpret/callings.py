"""The words by which leads are known: ranks, courtesies, posts, organisations, and what is nobody's name."""

import re

_RANKS = (
    r"(?:(?:Detective|Temporary|Acting|Assistant|Deputy|Det\.?|Ch\.?|T/|A/)\s*)*(?:"
    r"Chief (?:Superintendent|Inspector|Constable|Supt|Insp)|Superintendent|"
    r"Inspector|Constable|Sergeant|D?Supt|DCI|DI|DS|ACC|DCC|PC|D?Insp|D?Sgt|Commander|Commissioner|"
    r"(?:Watch|Station|Group|Area|Crew) Manager|Firefighter|"
    r"Major|Colonel|Lt Col|Captain|Garda)\.?"
)
_COURTESY = re.compile(
    r"^(?:(?:Cllr|Councillor|Alderman|Ald|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|Canon|Bishop|"
    r"Archdeacon|Fr|Father|Sr|Sister|Br|Brother|Rabbi|Imam|Pastor|Uncle|Aunty|Auntie|Hon|Rt Hon|Provost|Bailie|"
    r"Mr|Mrs|Ms|Miss|Mx)\.?\s+)+"
)
RANKED = re.compile(rf"(?P<rank>{_RANKS}(?:\s+{_RANKS})*)\s+(?P<name>[A-ZÀ-Þ].*)")
_NAME = re.compile(
    r"(?:[A-Z]\.?\s?){1,3}(?<=[\s.])[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)*|"
    r"(?:[A-Z]\.?\s?){0,2}(?:[A-ZÀ-Þ][a-zß-ÿ]+|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+)(?:[-'’]?[A-ZÀ-Þ][a-zß-ÿ]+)*"
    r"(?:\s+(?:[A-Z]\.?|de|van|von|der|bin|al|el|ap|ab|ferch|le|la|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+"
    r"|[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)*)){1,3}"
)
_POST = re.compile(
    r"\b(?:director|manager|officer|head|lead|leader|chief|executive|commissioner|chair|chairperson|chairman|chairwoman|"
    r"co-?ordinator|assistant|deputy|principal|consultant|advis[eo]r|specialist|nurse|secretary|treasurer|strateg\w+|"
    r"superintendent|team|inspector|president|practitioner|administrator|supervisor|planner|analyst|hod|dcs|ceo|dph|dass|"
    r"sro|member|co-?chair|vice|engineer|solicitor|clerk|teacher|headteacher|champion|gp|portfolio holder|partner|"
    r"matron|psychologist|surveyor|accountant|ranger|warden|worker|senior|interim|associate|commander|registrar|coroner|"
    r"librarian|curator|architect|auditor|trainer|facilitator|researcher|navigator|midwife|therapist|pharmacist|"
    r"chaplain|dean|bursar|provost|convenor|convener|moderator|technician|controller|representative|ambassador|editor|sister|"
    r"governor|marshal|steward|organiser|mentor|visitor|sergeant|constable|developer|economist|ecologist|physician|"
    r"paediatrician|sponsor|rep|counsel|mayor)s?\b(?![’'])",
    re.IGNORECASE,
)
_CLOSING_POST = re.compile(
    r"(?:director|manager|officer|lead|leader|commissioner|chair|co-?ordinator|advis[eo]r|specialist|inspector|engineer|"
    r"supervisor|planner|analyst|worker|champion|nurse|administrator|surveyor|warden|ranger|clerk|practitioner|editor|secretary|sister|"
    r"teacher|registrar|librarian|architect|trainer|facilitator|mentor|therapist|consultant)s?",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:council|trust|police|ccg|icb|nhs|university|college|school|academy|ltd|limited|plc|cic|inc|foundation|"
    r"association|charity|constabulary|hospital|borough|district|county|city|federation|authority|forum|alliance|homes|"
    r"housing|barnardo[’']?s|consortium|company|society|church|diocese|fire and rescue|fire & rescue|hospice|network|"
    r"agency|partnership|ministry|department for|jobcentre|dwp|institute|union|chamber|commission|lep|cvs|mind|"
    r"voluntary|sector|interface|healthcare|"
    r"health board|health service|co-?op|co-?operative|club|aid|bank|mission|patrol|museum|"
    r"library service|surgery|practice|clinic|parish|synod|mosque|gurdwara|temple|traders|guild|centre for)\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:councils?|trust|police|ccg|icb|nhs|university|college|school|academy|ltd|limited|plc|cic|inc\.?|foundation|"
    r"association|charity|constabulary|hospital|federation|authority|forum|alliance|homes|consortium|company|society|"
    r"church|diocese|hospice|network|agency|partnership|institute|union|chamber|commission|healthcare|board|committee|"
    r"panel|group|sub-?group|services?|team|directorate|department|unit|club|aid|bank|mission|patrol|museum|clinic|"
    r"england|scotland|wales|cymru|ireland|australia|britain|uk|kernow|traders|guild|co-?op|constabularies|trusts|charities|providers|office|secretariat|executive)",
    re.IGNORECASE,
)
_PART_OF_A_BODY = re.compile(r"(?:services?|teams?|directorate|department|group|sub-?group|unit|board)", re.IGNORECASE)
_PLAIN_POST = re.compile(r"\b(?:lead|officer|manager|director|chair|head)\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:group|board|committee|panel|sub-?group|steering|service|services|directorate|division|section|department|"
    r"unit|hub|cabinet|executive|all|partners|leads|agencies|schools|everyone|members?|communities|housing|transport|policy)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:public|health|education|early|help|social|care|children|childrens|families|family|adult|adults|young|people|"
    r"safety|safeguarding|planning|environment|environmental|economic|development|regeneration|finance|legal|human|"
    r"resources|customer|digital|communications|economy|learning|skills|youth|justice|probation|fire|rescue|primary|"
    r"secondary|mental|physical|community|protection|strategic|corporate|performance|quality|inclusion|special|needs|"
    r"local|north|south|east|west|central|life|chances|climate|culture|leisure|sport|parks|street|waste|energy|land|"
    r"property|estates|business|support|intelligence|data|improvement|prevention|integrated|joint|commissioning|to be|"
    r"the|citizens|advice|buses|churches|together|tbc|tba|vacant|various|each|every|lead|programme|project|plan|delivery|"
    r"operations|neighbourhoods?|town|centre|road|roads|highways|water|play|library|libraries|night|time|food|free|"
    r"hearing|relationships|national|royal|national|regional|command|workforce|training|recruitment|media|press|"
    r"licensing|trading|standards|revenues|benefits|democratic|electoral|information|technology|facilities|catering|"
    r"fleet|cleansing|recycling|nature|natural|conservation|heritage|arts|tourism|enterprise|employment|industry|rural|"
    r"urban|coastal|marine|harbour|forestry|farming|agriculture|veterans|armed|forces|disability|disabilities|equality|"
    r"diversity|domestic|abuse|violence|crime|criminal|offender|victims?|witness|drugs?|alcohol|substance|homeless|"
    r"homelessness|accommodation|tenancy|carers?|caring|ageing|older|dementia|palliative|maternity|infant|nursery|"
    r"pupil|student|students|curriculum|literacy|volunteer|volunteering|friends|elders|women|men|girls|boys|parents?|"
    r"wildlife|woodland|rivers?|flood|carbon|air|noise|cycling|walking|bus|rail|railway|station|airport|traffic|parking|"
    r"open|access|action|urgent|emergency|acute|clinical|medical|nursing|therapy|dental|pharmacy|safe|better|healthy|strong|"
    r"wards?|councillors|staff|schools|liaison|outreach|england|scotland|wales|ireland|britain|australia|cymru|kernow|international|uk|saint|st|age)\b",
    re.IGNORECASE,
)
_ABROAD = re.compile(  # Welsh, Irish and Gaelic words that open the name of a body
    r"(?:Cartrefi|Undeb|Partneriaeth|Credyd|Coleg|Heddlu|Cyngor|Bwrdd|Iechyd|Prifysgol|Gwasanaeth|Cymdeithas|Ysgol|Menter|Awdurdod|Fforwm|Grŵp|"
    r"Ymddiriedolaeth|Bord|Foras|Údarás|Comhairle|An|Garda|Fáilte|Coiste|Oifig|Ionad|Ollscoil|Tusla|Teagasc|Comunn|Bòrd|"
    r"Urras|Oilthigh|Poileas)\b"
)
_ABBREVIATION = re.compile(r"[A-Z][A-Z&]{1,7}|Chair|Vice[- ]Chair|HoD")
_FEW = 4


def is_name(text: str) -> bool:
    """Whether these words read as the name of a person."""
    text = text.strip()
    if not _NAME.fullmatch(text) or len(text.split()) > _FEW or _ABROAD.match(text):
        return False
    return not any(pattern.search(text) for pattern in (_POST, _ORGANISATION, _GROUP, _SUBJECT))


def is_courteous(part: str) -> bool:
    """Whether this is a name with its courtesy title: "Dr Colm Reilly", "Cllr Nolan"."""
    bare = _COURTESY.sub("", part, count=1)
    return bare != part and (is_name(bare) or bool(re.fullmatch(r"(?:[A-Z]\.\s?)*[A-ZÀ-Þ][\w’'-]+", bare)))


def is_ranked(text: str) -> bool:
    """Whether this is a name with its rank or courtesy title: "Insp Orla Tighe", "Superintendent Lowe"."""
    text = text.strip()
    if is_courteous(text):
        return True
    match = RANKED.fullmatch(text)
    return bool(match) and (is_name(match["name"]) or is_lone_surname(match)) if match else False


def is_lone_surname(match: re.Match[str]) -> bool:
    """Whether one name follows a rank; "Station Manager Thornley" rather says where."""
    return bool(re.fullmatch(r"[A-Z][a-z]+", match["name"])) and "Manager" not in match["rank"]


def is_person(text: str) -> bool:
    """Whether the text is a person's name and nothing else."""
    return is_name(text) or is_ranked(text)


def opens_with_name(text: str) -> bool:
    """Whether a person's name stands before the first comma, bracket or dash."""
    return is_person(re.split(r"[,(]|\s[-–—]\s", text.strip(), maxsplit=1)[0])


def is_abbreviation(text: str) -> bool:
    """Whether a text is initials, or a short word for a post or a body: "DM", "DCS", "Chair"."""
    return bool(_ABBREVIATION.fullmatch(text.strip()))


def has_post(text: str) -> bool:
    """Whether a word of the text is one for a post."""
    return bool(_POST.search(text))


def opens_post(text: str) -> bool:
    """Whether the text begins with a word for a post."""
    return bool(_POST.match(text))


def closes_post(word: str) -> bool:
    """Whether the word alone names a post that the words before it describe: "Manager", "Lead"."""
    return bool(_CLOSING_POST.fullmatch(word))


def has_plain_post(text: str) -> bool:
    """Whether one of the commonest words for a post is in the text."""
    return bool(_PLAIN_POST.search(text))


def has_organisation(text: str) -> bool:
    """Whether a word of the text is one for an organisation."""
    return bool(_ORGANISATION.search(text) or _ABROAD.match(text)) or is_abbreviation(text)


def is_body(text: str) -> bool:
    """Whether the text closes with a word for a body: "Elmshire Council", "Fire Service", "Sports Partnership"."""
    words = text.replace(")", " ").split()
    return bool(words) and bool(_BODY.fullmatch(words[-1]) or _ABROAD.match(text))


def is_part_of_a_body(text: str) -> bool:
    """Whether the body that the text names is usually part of another: a service, a team, a board."""
    return bool(_PART_OF_A_BODY.fullmatch(text.split()[-1]))


def is_subject(text: str) -> bool:
    """Whether every word says what a post is for and none who holds it: "Children and Families"."""
    words = [
        word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.casefold() not in ("and", "of", "for", "in")
    ]
    return bool(words) and all(_SUBJECT.fullmatch(word.rstrip("’'")) for word in words)
