"""The words by which leads are known, as patterns: posts, bodies, subjects, and what no name is made of."""

import re

NAME = re.compile(
    r"(?:[A-Z]\.?\s?){1,3}(?<=[\s.])[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)*|"
    r"(?:[A-Z]\.?\s?){0,2}(?:[A-ZÀ-Þ][a-zß-ÿ]+|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+)(?:[-'’]?[A-ZÀ-Þ][a-zß-ÿ]+)*"
    r"(?:\s+(?:[A-Z]\.?|de|van|von|der|bin|al|el|ap|ab|ferch|le|la|[A-Z]['’][A-Z][a-z]+|Ma?c[A-Z][a-z]+"
    r"|[A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)*)){1,3}"
)
POST = re.compile(
    r"\b(?-i:(?!LEADER [A-Z][a-z]))(?:"
    r"director|manager|mgr|(?:asst|deputy) dir|officer|head|lead|leader|chief|executive|commissioner|chair|"
    r"chairperson|chairman|"
    r"chairwoman|co-?ordinator|assistant|deputy|principal|consultant|advis[eo]r|specialist|nurse|secretary|treasurer|"
    r"strategic|strategists?|superintendent|inspector|president|practitioner|administrator|supervisor|planner|analyst|"
    r"hod|hos|dcs|ceo|"
    r"(?-i:[CD]?Supt|[CD]?Insp|D?Sgt|DCI|DSU|ACFO|DCFO|Cdr|Sqn Ldr|Flt Lt|Gp Capt|Lt Col)|"
    r"(?-i:[TA]/D?(?:Supt|Insp|Sgt|CI|I|S))|"
    r"liaison(?!\s+(?!officer|lead|manager|worker|nurse|sergeant)\w)|"
    r"(?-i:AD|CI(?= [A-Z])|ACC|DCC)|dco|dmo|dsl|sen(?:d)?co|dph|dass|sro|member|co-?chair|vice|engineer|solicitor|"
    r"clerk|teacher|headteacher|champion|agent(?!s\b| of\b)|"
    r"gp|portfolio holder|"
    r"partner(?!s)|matron|psychologist|surveyor|accountant|ranger|warden|worker|senior|interim|associate|commander|"
    r"registrar|coroner|librarian|curator|architect|auditor|trainer|facilitator|researcher|navigator|midwife|therapist|"
    r"pharmacist|chaplain|dean|bursar|provost|convenor|convener|moderator|technician|controller|representative|"
    r"ambassador|editor|sister|governor|marshal|steward|organiser|mentor|visitor|sergeant|constable|developer|"
    r"(?:arch)?(?:deacon|bishop) of|economist|ecologist|physician|paediatrician|sponsor|rep|counsel|mayor|"
    r"foreman|forewoman|caretaker|keeper|(?:co-?)?founder|"
    r"programmer|forester|recorder|producer|gardener|trustee|dietitian|apprentice|intern|archivist|guardian|"
    r"scrutineer|(?:designated|named|health) (?:professional|doctor)|scientist|statistician|counsellor|advocate|"
    r"caseworker|connector|prescriber|assessor|examiner|reviewer|"
    r"investigator|negotiator|ombudsman|tutor|lecturer|instructor|conservator|fundraiser|paramedic|radiographer|"
    r"dentist|nutritionist|(?:product|process|service|system|asset|risk) owner|"
    r"(?<!co-)operative|attendant|receptionist|designer|(?:head|harbour|station|quarter) ?(?:master|mistress)|"
    r"swyddog|pennaeth|cyfarwyddwr|rheolwr|cydlynydd|arweinydd|cadeirydd|cynghorydd|ymgynghorydd|clerc|ysgrifennydd|"
    r"trysorydd|hwylusydd|nyrs|bennaeth|gyfarwyddwr|reolwr|gydlynydd|gadeirydd|d?darlithydd|uwch|dirprwy|oifigeach|oifigear|manaidsear|stiùiriche|ceannard|"
    r"\w{3,}ologist)s?\b(?![’'])",
    re.IGNORECASE,
)
CLOSING_POST = re.compile(
    r"(?:director|manager|mgr|officer|executive|lead|leader|commissioner|(?:co-?|vice-)?chair|co-?ordinator|"
    r"advis[eo]r|specialist|inspector|engineer|supervisor|planner|analyst|worker|champion|nurse|administrator|surveyor|warden|ranger|clerk|"
    r"practitioner|editor|secretary|sister|teacher|registrar|librarian|architect|trainer|facilitator|mentor|therapist|"
    r"consultant|archivist|guardian|scrutineer|counsellor|advocate|connector|prescriber|assessor|reviewer)s?|agent",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"\b(?:council|trust|police|ccg|icb|nhs|university|college|school|academy|ltd|limited|plc|cic|inc|foundation|"
    r"association|charity|constabulary|hospital|borough|district|county|city|federation|authority|forum|alliance|homes|"
    r"housing|barnardo[’']?s|consortium|company|society|church|diocese|fire (?:and|&) rescue|hospice|networks?|scheme|"
    r"agency|partnership|ministry|department for|jobcentre|dwp|institute|union|chamber|commission|lep|cvs|mind|"
    r"voluntary|sector|interface|healthcare|health board|health service|co-?op|co-?operative|club|aid|bank|mission|"
    r"patrol|museum|library service|surgery|practice|clinic|parish|synod|mosque|gurdwara|temple|traders|guild|"
    r"(?<=[a-z] )(?-i:BC|DC|CC|MBC|CBC|MDC|RBC|LBC|PC|TC|UA|FT|UHB|HSCP|PCN|CAB|CLT|PTA)(?=\s*(?:$|[,;()&/]))|"
    r"centre for)\b",
    re.IGNORECASE,
)
BODY = re.compile(
    r"(?:councils?|trust|police|ccg|icb|nhs|university|college|school|academy|ltd|limited|plc|cic|inc\.?|foundation|"
    r"association|charity|constabulary|hospital|federation|authority|forum|alliance|homes|consortium|company|society|"
    r"church|diocese|hospice|network|agency|partnership|institute|union|chamber|commission|healthcare|board|committee|"
    r"panel|group|sub-?group|services?|teams?|crew|hubs?|directorate|department|unit|club|aid|bank|mission|patrol|"
    r"museum|clinic|england|scotland|wales|cymru|ireland|australia|britain|uk|kernow|traders|guild|co-?op|"
    r"(?-i:BC|DC|CC|MBC|CBC|MDC|RBC|LBC|PC|TC|UA|FT|UHB|HSCP|PCN|CAB|CLT|PTA)|"
    r"constabularies|trusts|charities|providers|office|secretariat|executive|networks|scheme|section|cluster|"
    r"collective|watch|first|together|forward)",
    re.IGNORECASE,
)
CALLED = re.compile(r"first|together|forward|section", re.IGNORECASE)  # how bodies close that are called by subjects
PART_OF_A_BODY = re.compile(r"(?:services?|teams?|directorate|department|group|sub-?group|unit|board)", re.IGNORECASE)
OFFICE_WITHIN = re.compile(r"(?!(?:Home|Cabinet|Met|Post|Foreign) ).+ office", re.IGNORECASE)  # of some body
OWN_SERVICE = re.compile(r"\b(?:fire|rescue|ambulance|probation|prison|police|health service)\b", re.IGNORECASE)
PLAIN_POST = re.compile(r"\b(?:lead|officer|manager|director|chair|head)\b", re.IGNORECASE)
GROUP = re.compile(
    r"\b(?:group|board|committee|panel|sub-?group|steering|service|services|directorate|division|section|department|"
    r"unit|hub|hubs|team|teams|crew|squad|cabinet|executive|all|partners|leads|agencies|schools|everyone|"
    r"members?|communities|housing|transport|policy)\b",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"\b(?:public|health|education|early|help|rough|sleeping|homelessness|social|care|children|childrens|families|family|adult|adults|young|people|"
    r"safety|safeguarding|planning|environment|environmental|economic|development|regeneration|finance|legal|human|"
    r"resources|customer|digital|communications|economy|learning|skills|youth|justice|probation|fire|rescue|primary|"
    r"secondary|mental|physical|community|protection|strategic|corporate|performance|quality|inclusion|special|needs|"
    r"local|north|south|east|west|central|life|chances|climate|culture|leisure|sport|parks|street|waste|energy|land|"
    r"property|estates|business|support|intelligence|data|improvement|prevention|integrated|joint|commissioning|to be|"
    r"the|citizens|advice|buses|churches|together|tbc|tba|vacant|various|each|every|lead|programme|project|plan|"
    r"delivery|operations|neighbourhoods?|town|centre|road|roads|highways|water|play|library|libraries|night|time|food|"
    r"free|hearing|relationships|national|royal|national|regional|command|workforce|training|recruitment|media|press|"
    r"licensing|trading|standards|revenues|benefits|democratic|electoral|information|technology|facilities|catering|"
    r"fleet|cleansing|recycling|nature|natural|conservation|heritage|arts|tourism|enterprise|employment|industry|rural|"
    r"urban|coastal|marine|harbour|forestry|farming|agriculture|veterans|armed|forces|disability|disabilities|equality|"
    r"diversity|domestic|abuse|rape|violence|crime|criminal|offender|victims?|witness|drugs?|alcohol|substance|homeless|"
    r"homelessness|accommodation|tenancy|carers?|caring|ageing|older|dementia|palliative|maternity|infant|nursery|"
    r"pupil|student|students|curriculum|literacy|volunteer|volunteering|friends|elders|women|men|girls|boys|parents?|"
    r"wildlife|woodland|rivers?|flood|carbon|air|noise|cycling|walking|bus|rail|railway|station|airport|traffic|"
    r"parking|open|access|action|urgent|emergency|acute|clinical|medical|nursing|therapy|dental|pharmacy|safe|better|"
    r"healthy|strong|wards?|councillors|staff|schools|liaison|outreach|england|scotland|wales|ireland|britain|"
    r"australia|cymru|kernow|international|uk|saint|st|age)\b",
    re.IGNORECASE,
)
ABROAD = re.compile(  # Welsh, Irish and Gaelic words that open the name of a body
    r"(?:Cartrefi|Undeb|Partneriaeth|Credyd|Coleg|Heddlu|Cyngor|Bwrdd|Iechyd|Prifysgol|Gwasanaeth|Cymdeithas|Ysgol|"
    r"Menter|Awdurdod|Fforwm|Grŵp|Ymddiriedolaeth|Bord|Foras|Údarás|Uisce|Iarnród|Coillte|Pobal|Foróige|Conradh|Oideas|Comhairle|An|Garda|Fáilte|Coiste|Oifig|Ionad|"
    r"Ollscoil|Tusla|Teagasc|Comunn|Bòrd|Urras|Oilthigh|Poileas|Tîm|Adran|Uned|Canolfan|Clwb|Mudiad|Antur|Cwmni|Eglwys|Capel|Amgueddfa|Llyfrgell|"
    r"Llywodraeth|Comisiynydd|Cyd-?bwyllgor|Pwyllgor|Buidheann|Comann|Sgoil|Colaiste)\b"
)
ABBREVIATION = re.compile(r"[A-Z][A-Z&]{1,7}|Chair|Vice[- ]Chair|HoD")
FEW = 4
NATIONAL = re.compile(  # bodies that are the same everywhere, and words that open the name of one
    r"(?:Friends of|Age UK|Age Concern|Age(?= [A-ZÀ-Þ])|Healthwatch|Citizens['’]? Advice|Mind|Groundwork|Shelter|"
    r"Sustrans|Girlguiding|Barnardo|Turning Point|Change,? Grow,? Live|We Are With You|Refuge|Samaritans|Relate|"
    r"Home-?Start|Flying Start|Sure Start|Urdd|Scouts?|Rethink|Scope|Mencap|Catch22|Victim Support|St Mungo|"
    r"Salvation Army|Jobcentre|Ofsted|Natural England|Historic England|Natural Resources|(?:Active|Sport|"
    r"Visit)(?= [A-ZÀ-Þ])|Creative(?= [A-ZÀ-Þ])|Voluntary Action|Community Action|Community First|"
    r"(?:British )?Red Cross|Women['’]s Aid|Carers UK|Connect(?= [A-ZÀ-Þ])|Step ?Up|Probation|Parkrun|"
    r"Mothers['’] Union|Rotary|Lions Club|Marie Curie|Macmillan|Alzheimer['’]s|Action for|Save the|Royal|"
    r"Environment Agency|Forestry|National|Nightstop|Emmaus|YMCA|YWCA|Depaul|Crisis|Centrepoint|Nacro|Cruse|"
    r"StreetLink|Street ?Games|Stonewall|Cranstoun|Humankind|Family Action|Action for Children|NSPCC|Coram|Spurgeons|"
    r"Crown Prosecution|HM Prison|HMP|Arts Council|English Heritage|Cadw)\b"
)
OTHER_WORD = re.compile(  # how no name ends, or opens
    r"\b(?:\w{2,}(?:tions?|ships?|ology|ologies|ability|ities|ics)|(?!Clement)\w{3,}ments?)\b|^[A-Z][a-z]{3,}ing\b|(?-i:^Det\b)|"
    r"^(?:first|second|third|new|big|fresh|next|our|your|mums?|dads?)\b|"
    r"\b(?:maintenance|offices?|desk|lettings|naval|garrison|regiment|squadron|barracks|residents|detective|temporary|grounds|spaces|assets?|comms|reuse|insight|crew|start|point|link|links|works|allotments?|"
    r"streets?|streetscene|scene|welfare|wellbeing|governance|procurement|contracts?|fostering|nursing|schooling|"
    r"museums?|archives?|events|markets?|museum|gardens?|homelessness|enforcement|outdoors?|recovery|research|estates?|"
    r"sixth|users?|caf[eé]|kitchen|studio|theatre|playhouse|gallery|radio|farms?|depot|gym|pool|arena|orchard|growers|"
    r"makers|riders|walkers|players|pastors|sheds?|cohesion|resilience|regulatory|analytics|audit|treasury|payroll|"
    r"transformation|haven|projects?|provider|electrical|meeting|matters|pals|us|space|"
    r"voices|choices|stories|horizons|ferries|laborator(?:y|ies)|collective|watch|shapers?|"
    r"(?:warm|safe|green|health|strong|bett|bright|clean|smart|fair|kind)i?er)\b",
    re.IGNORECASE,
)
FIELD_WORD = re.compile(  # words that say what a post is for, and that may also be names
    r"(?:school|housing|communities|leaving|front|door|edge|parenting|assessment|intervention|advocacy|tobacco|smoking|"
    r"places?|locality|localities|sports?|crafts?|trees?|biodiversity|growth|placements?|permanence|literacy|numeracy|"
    r"english|maths|mathematics|sciences?|languages|attendance|admissions|exclusions?|contact|missing|exploitation|sexual|reproductive|weight|obesity|nutrition|"
    r"frailty|hospitals?|discharge|reablement|autism|neurodiversity|sensory|looked|after|virtual|neighbourhood|"
    r"hubs|strategy|policy|capital|major|minor|projects|schemes?|insurance|digital|savings|credit|homes|bereavement|faith|"
    r"speech|language|occupational|child|baby|babies|toddlers?|mothers?|mums?|fathers?|dads?|grandparents?|pensioners?|"
    r"teens?|teenagers?|infants?|juniors?|seniors?|siblings?|kinship|cats?|dogs?|horses?|pony|animals?|birds?|bees?|"
    r"canals?|gardens?|museums?|music|dance|drama|film|books?|reading|tea|coffee|clothes|clothing|uniforms?|toys?|"
    r"furniture|tools?|bikes?|bicycles?|cycles?|games?|chess|knitting|sewing|rowing|sailing|swimming|angling|lifeboat|"
    r"belonging|ethnicity|race|gender|trans|lgbtq?\+?|pride|refugees?|asylum|migration|resettlement|settings|equity|custody)",
    re.IGNORECASE,
)
DEPARTMENT = re.compile(  # parts of a council or the like that are called after what they do
    r"public health|public protection|trading standards|environmental health|early help|youth justice|"
    r"community safety|probation|"
    r"(?:adult|children[’']?s?|adults[’']?) (?:social care|services)|social (?:services|care|work)|human resources|"
    r"legal services|environmental services|housing options|adult learning|revenues and benefits|highways|licensing",
    re.IGNORECASE,
)
LONE_BODY = re.compile(  # words that stand for a body or a service in a list of partners
    r"police|council|probation|fire|housing|education|health|schools?|colleges?|courts?|prisons?|hospitals?|gps|"
    r"environment|planning|transport|libraries|leisure|communities|partners|carers|providers|universities|employers|"
    r"landlords|finance|legal|procurement|"
    r"comms|communications|payroll|estates|facilities|parks|"
    r"highways|food ?banks?|pantry|ambulance|vcs|vcse|voluntary sector|third sector|social care",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"(?:the )?(?:office|department|ministry|secretariat|directorate|centre) (?:of|for)\b|.+[’']s? office$",
    re.IGNORECASE,
)
CLOSING_BODY = re.compile(
    r"(?:services?|teams?|groups?|sub-?groups?|networks?|forums?|hubs?|unit|board|panel|committee|alliance|"
    r"association)",
    re.IGNORECASE,
)
SHARED_POST = frozenset(  # words for posts that also say whose a body is: "Lead Officers Group", "Strategic Board"
    (
        "executive",
        "senior",
        "gp",
        "lead",
        "member",
        "visitor",
        "associate",
        "nurse",
        "midwife",
        "worker",
        "partner",
        "liaison",
    )
)
MANY = re.compile(
    r"(?:wardens|rangers|champions|ambassadors|volunteers|pastors|buddies|stewards|commissioners|trustees|governors|"
    r"conservators|verderers)",
    re.IGNORECASE,
)
FIELD = re.compile(
    r"(?i:job[ -]share(?:rs?)?|part[ -]time|full[ -]time)|"
    r"SENDI?|SEN|HR|OD|A&E|L&D|EDI|I?CT|IT|CYP|ASC|CSC|MASH|EYFS|VAWG|LD|ASD|EHE|EHC|NEET|ESOL|PSHE|DA|SMI|CAMHS"
)
NOBODY = re.compile(
    r"(?:(?:lead|owner|name|person|post|postholder|officer|(?:responsible|lead) (?:officer|person|agency|partner|"
    r"organisation))s?:? )?(?:tb[cad]|(?:still )?to be (?:confirmed|agreed|determined|decided|appointed|recruited|"
    r"identified|allocated|assigned|advised|named)|(?:currently )?vacan(?:t|cy)(?: post)?|post vacant|unassigned|"
    r"unallocated|n/?a|none|nobody|no (?:named )?lead|no[- ]?one(?: yet)?|"
    r"not (?:yet )?(?:assigned|allocated|appointed|known|"
    r"identified|confirmed)|new post|"
    r"recruiting|awaiting appointment|\?+)"
    r"(?:[ ,(–-]+(?:(?:previously|formerly|was|since|following)\b.*|at present|at the moment|currently|yet))?",
    re.IGNORECASE,
)
_WHEN = (
    r"(?:(?:the )?(?:end|start|beginning) of |early |late |mid-?|next |this )?(?:\d|jan|feb|mar(?:ch)?\b|apr|"
    r"may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|q[1-4]|month|year|easter|"
    r"christmas|further notice|appointment|recruitment)"
)
PART = re.compile(
    r"(?:joint[- ]|co-?)?(?:lead|support(?:ing)?|sponsor|sro|accountable|responsible|operational|strategic|"
    r"deputi[sz]ing|re?t[’']?d\.?|retired|maternity cover|cover|acting|interim|voluntary|job[ -]?share(?:rs?)?|"
    r"(?:on )?(?:maternity|paternity|parental|adoption|sick|long[- ]term|study) leave|on secondment|seconded|"
    r"c/o .+|\S+@\S+|\d(?:\.\d+)?\s?(?:wte|fte)|(?-i:vice [A-ZÀ-Þ]).+|"
    rf"(?:until|till|to|from|since|up to|starts?|starting|leaves|leaving|retires|in post from|w\.?e\.?f\.?) {_WHEN}.*)",
    re.IGNORECASE,
)
GENERAL_POST = re.compile(
    r"(?:interim |acting |strategic |senior )?(?:"
    r"(?:(?:assistant|deputy|associate|corporate|service|executive|strategic|divisional) )?director|commissioner|"
    r"chief officer|"
    r"(?:service|team|group|unit|locality|area|operations|operational|commissioning|practice|contracts?) "
    r"(?:manager|lead|leader)|head of service|principal officer)",
    re.IGNORECASE,
)
