"""Ranks and titles before a name and letters after it, as patterns: police, fire, the services, churches, courts."""

import re

_POLICE = (
    r"Chief (?:Superintendent|Inspector|Constable|Supt|Insp)|Superintendent|Inspector|Constable|Sergeant|"
    r"[CD]?Supt|DCI|DI|CI|DSU|DS|DC|DACC?|ACC|DCC|W?PC|[CD]?Insp|D?Sgt|D?Con(?=\.? [A-Z])|Commander|Commissioner|"
    r"PCSO|PS"
)
_FIRE = (
    r"(?:Watch|Station|Group|Area|Crew) (?:Manager|Commander)|(?:Gold|Silver|Bronze|Borough|Divisional) Commander|"
    r"Chief Fire Officer|Firefighter|ACFO|DCFO|CFO|ACO"
)
_SERVICES = (  # the army, the navy and the air force, in full and as they are shortened
    r"(?:Air (?:Chief |Vice[- ])?Marshal|Air (?:Commodore|Cdre)|AVM|Group Captain|Gp Capt|Wing Commander|Wg Cdr|"
    r"Squadron Leader|Sqn Ldr|Flight Lieutenant|Flt Lt|Flying Officer|Fg Off|Pilot Officer|Plt Off|Flight Sergeant|"
    r"Flt Sgt|Warrant Officer|(?:Rear |Vice[- ])?Admiral|Commodore|Cdre|"
    r"(?:Surgeon |Surg\.? )?(?:Lieutenant[ -]|Lt\.? ?)?(?:Commander|Cdr|Capt)|"
    r"(?:Chief )?Petty Officer|CPO|(?:Major|Lieutenant|Brigadier)[- ]General|"
    r"(?:Maj|Lt|Brig)\.? Gen|Major|Maj|Lieutenant[ -]Colonel|Lt\.? Col|Colonel|Col|Captain|(?:2nd |2|Sub[- ])?Lt|"
    r"(?:Second |Sub[- ])?Lieutenant|Lieut|Brigadier|Brig|WO[12]|Staff Sergeant|S/?Sgt|Colour Sergeant|CSgt|"
    r"(?:Sergeant|Sgt) Maj(?:or)?|(?:Lance )?Corporal|L?/?Cpl|Bombardier|Pte)"
)
_COURTS = r"(?:District |Circuit |Deputy )*Judge|Governor|Garda"
RANKS = (
    r"(?:(?:Detective|Temporary|Acting|Assistant|Deputy|Special|Temp\.?|Det\.?|Ch(?:\.|/)?|[TADC]/)\s*)*(?:"
    rf"{_POLICE}|{_FIRE}|{_SERVICES}|{_COURTS})\.?(?:\s\((?i:retired|retd|rtd|ret[’']d)\.?\))?"
)
RANKED = re.compile(rf"(?P<rank>{RANKS}(?:\s+(?!Col\s){RANKS})*(?:\s+\d{{2,6}})?)\s+(?P<name>[A-ZÀ-Þ].*)")
COURTESY = re.compile(
    r"^(?:(?:[Tt]he )?(?:Cllr|Cnllr|Coun|Councillor|Cyng|Alderman|Alderwoman|Ald|Dr|A/Prof|Assoc\.? Prof|"
    r"(?:Associate |Emeritus )?Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|(?:(?:Rt|Right|Very|Most) )?"
    r"(?:Revd|Rev[’']d|Reverend|Rev)|Venerable|Ven|Canon|Bishop|Archdeacon|Fr|Father|Sr|Sister|Br|Brother|Padre|Deacon|"
    r"Rabbi|Imam|Sheikh|Shaykh|Mufti|Maulana|Swami|Pandit|Pastor|Uncle|Aunty|Auntie|Hon|(?:Rt|Right) Hon(?:ourable)?|"
    r"HHJ|H(?:is|er) Honour(?: Judge)?|Provost|Bailie|Mr|Mrs|Ms|Miss|Mx)\.?\s+)+"
)
LETTERS = re.compile(  # honours, offices and degrees, as they are printed with a name
    r"(?: (?:[MOCKD]BE|BEM|GBE|[KQ]PM|[KQ]FSM|[KQ]AM|[KQ]AVRM|[KQ]C|JP|DL|MPhil|MP|MSP|MS|MLA|TD|PhD|"
    r"DPhil|MSc|BSc|RN|RM|RAF|RGN|FRSA|FRCP|FRCGP|FFPH|CEng))+$"
)
ELECTED = re.compile(r" (?:MP|MSP|MS|MLA|TD)$")  # of somebody, or of a place: "Elm Vale MP"
