"""The stages of things in any trade, each by its words: what is chosen, signed, begun, judged, sown or told."""

from milepost.core.checks.happenings.stage_papers import PAPERS
from milepost.core.checks.happenings.stage_words import (
    ASKED,
    ASKS,
    BEDS,
    BEGUN,
    BIDS,
    CROPS,
    EVENTS,
    FIRMS,
    FOUND,
    HANDS,
    KIT,
    LEARNT,
    MEETS,
    OUT,
    POSTS,
    USERS,
    any_of,
    form,
    stage,
)

STAGES = PAPERS | {
    "begun": form(
        r"(?P<what>(?:[A-Za-zÀ-ÿ][\w’'-]* ){1,9}?)(?:(?:will|is to|are to|to|then|only|finally|formally|"
        r"itself|is due to|is|are|was|were|does not|do not|not|first|now|has|have|had|been|be) )*"
        r"(?:starts?|started|begins?|began|begun|opens?|opened|launch(?:es|ed)?|go(?:es)? live|went live|"
        r"released|releases|"
        r"founded|established|set up|ran|runs|run|(?:takes?|took) (?:place|(?:in|on) (?:its|their) first)|"
        r"(?:welcome[sd]?|received?) (?:its|their) first)\b(?! (?:to (?:apply|plan|think|talk)|talks|out|by|into))|"
        r"\b(?:start|launch|opening|release|beginning) of (?:the |our |its |this )?(?P<of>(?:[\w’'-]+ ?){1,4})",
        f"{BEGUN} opening release beginning place take takes took welcomed welcomes received",
    ),
    "ended": form(
        r"(?P<what>(?:[A-Za-zÀ-ÿ][\w’'-]* ){1,9}?)(?:(?:will|is to|are to|to|then|only|finally|formally|"
        r"itself|is due to|is|are|was|were|does not|not|now|has|have|had|been|be|and) )*"
        r"(?:ends?|ended|finish(?:es|ed)?|closes?|closed|concludes?|concluded|lasts?|lasted|runs?|ran|runs on|"
        r"(?:comes?|came) to an end|completed)\b",
        "end ends ended finish finishes finished close closes closed conclude concludes concluded last lasts "
        "lasted run runs ran completed",
    ),
    "looked at": form(
        r"\b(?:evaluation|evaluated?|evaluating|findings|lessons|results|feedback|verdict|impact (?:study|report)|"
        r"outcomes|look(?:ed)? back on)(?: (?:report|study|was|is))?(?: (?:of|on|from|about))? (?P<what>[^.;:]{3,80})|"
        r"(?P<who>(?:[\w’'-]+ ){1,4})(?:was |is |has been |to be |will be |were )evaluated\b",
        "evaluation evaluated evaluate evaluating findings lessons results feedback verdict impact outcomes "
        "look looked",
    ),
    "looked at whole": form(
        r"\b(?:evaluation|findings|report|review|results|verdict|account|study|outcomes?)"
        r"(?: (?:report|study))? (?:of|on|from|about) (?:the |our |its |this )?"
        r"(?:(?:whole|full|completed|finished|entire)(?: of)? (?:the |our |its |this )?(?P<what>[^.;:]{3,60})|"
        r"(?P<what2>[^.;:,]{3,40}) as a whole)",
        "evaluation findings report review results verdict account study outcome outcomes",
        "whole full completed finished entire",
    ),
    "used": form(
        rf"\b(?:done|completed?|finish(?:ed)?|passed|taken) (?:the |our |this |its )(?P<what>(?:[\w’'-]+ ){{0,3}}"
        rf"(?:{any_of(LEARNT)}))\b|"
        r"\b(?:used|attended|visited|tried|joined|graduated from|been on|been through|borrowed from|came to|crossed|"
        r"rode) (?:the |our |this |its )(?P<what2>(?:[\w’'-]+ ?){1,4})|"
        r"\b(?:visitors|visits|journeys|calls|users|passengers|attendances|graduates|loans) (?:to|of|on|at|from) "
        r"(?:the |our )(?P<what3>(?:[\w’'-]+ ?){1,4})|"
        r"^(?P<what4>(?:[\w’'-]+ ){1,5}?)(?:took|answered|carried|served|helped|welcomed|lent|received) "
        r"(?:[\d,]+|its first|their first)(?: \w+){0,2}",
        USERS,
    ),
    "first there": form(
        r"^(?P<what>.{0,120}?\b(?:first|earliest) (?:[a-z’'-]+ ){0,3}?(?:class(?:es)?|visitors?|users?|"
        r"guests?|famil(?:y|ies)|residents?|"
        r"tenants?|learners?|pupils?|children|members?|customers?|passengers?|lessons?|sessions?|patients?|clients?|"
        r"journeys?|trips?|visits?|concerts?|shows?|meals?|burials?|cases?|referrals?|callers?|calls?|loans?)\b"
        r"[^.;:]{0,70})",
        "first earliest",
    ),
    "chosen": form(
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}})(?:{any_of(FIRMS)}) (?:was |were |is |has been |have been |to be |will be )?"
        r"(?:appointed|chosen|named|selected|picked|commissioned|signed up|taken on|on board)\b|"
        rf"\b(?:appoint(?:ed)?|chose|choose|select(?:ed)?|pick(?:ed)?) (?:the |a |our )?"
        rf"(?P<what2>(?:[\w’'-]+ ){{0,3}})(?:{any_of(FIRMS)})\b|"
        r"(?P<what3>(?:[\w’'-]+ ){0,3})contract (?:was |is |has been |to be |will be )?(?:awarded|let|signed|"
        r"placed|won)\b|"
        r"\b(?:award(?:ed)?|sign(?:ed)?|let) (?:of )?(?:the |a |our )?(?P<what4>(?:[\w’'-]+ ){0,3})contract\b",
        f"{FIRMS} contract",
    ),
    "bids in": form(
        rf"\b(?:{any_of(BIDS)})(?: for (?:the |our |this )?(?P<what>(?:[\w’'-]+ ){{0,4}}?))?(?:contract |work |"
        rf"works )?"
        r"(?: ?(?:will|are to|is to|to|must|have to|be|are|is|were|was|had))* ?"
        r"(?:close|closes|closed|due|in|returned|opened|invited|go out|goes out|went out|received|issued|back)\b|"
        r"\b(?:invite|inviting|invitation to|out to|deadline for|closing date for|seek|ask for) (?:tenders?|"
        r"bids|quotes|prices)(?: for (?:the |our |this )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
        BIDS,
    ),
    "asked for": stage(
        ASKED,
        "close closes closed due invited invite opened open opens received in deadline closing",
    ),
    "judged": form(
        rf"\b(?:panel|jury|judges)\b[^.;:]{{0,60}}?\b(?:{any_of(MEETS)})\b[^.;:]{{0,50}}?\b(?:choose|chose|"
        rf"select|score|pick|"
        r"decide|judge|rank|shortlist|mark|assess|award|appoint|applications|bids|tenders|entries|proposals)\b|"
        r"\b(?:bids|tenders|applications|entries|proposals|submissions)\b (?:\w+ ){0,4}?"
        r"(?:scored|judged|marked|assessed|ranked|shortlisted|evaluated|considered)\b|"
        r"\b(?:interviewed|seen|heard) by the (?:\w+ )?(?:panel|jury|judges)\b|"
        r"\b(?:scoring|judging|marking|evaluation|assessment) of (?:the )?(?:\w+ )?"
        r"(?:bids|tenders|applications|entries|proposals|submissions)\b",
        "panel jury judges bids tenders applications entries proposals submissions",
    ),
    "told": form(
        r"\b(?:applicants?|bidders?|entrants?|candidates?|everyone who (?:applied|bid|entered)|groups|schools)\b"
        r"[^.;:]{0,40}?\b(?:told|informed|notified|written to|heard|learnt)\b[^.;:]{0,30}?"
        r"\b(?:results?|outcomes?|decisions?|successful|won|chosen|not)\b|"
        r"\b(?:winners?|awards|successful (?:\w+ )?(?:applicants?|bidders?|projects?|groups?|organisations?))\b"
        r"[^.;:]{0,30}?\b(?:announced|named|told|notified|published|known)\b|"
        r"\b(?:offer letters?|award letters?|grant offers?)\b[^.;:]{0,30}?\b(?:sent|went|issued|made|posted)\b",
        "applicants applicant bidders bidder entrants candidates everyone groups schools winner winners awards "
        "successful offer award grant",
    ),
    "advertised": form(
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}})(?:{any_of(POSTS)}) (?:(?:was|were|is|are|to be|will be|has been|"
        rf"again|then) )*"
        r"(?:advertised|closes?|closed|went out|goes out)\b|\badvertis(?:e|ed|ing)\b(?P<what2>(?: [\w’'-]+){0,4})|"
        r"\bclos(?:e|ed|ing) (?:date (?:for|of) )?(?:the |our )?(?:advertisement|advert|applications)\b",
        "advertised advertise advertising close closed closes closing out",
    ),
    "interviewed": form(
        r"\binterviews?(?: (?:for|of) (?:the |our |a |an |two |three |four )?(?P<what>(?:[\w’'-]+ ?){1,4}?))? ?"
        r"(?:(?:were|was|are|is|will|to|be|then|only) )*(?:held|place|ran|on|in)\b|"
        r"\b(?:interviewed|(?:to|will|and|then) interview)\b|^\W*(?:interviews?|hold interviews)\b",
        "interviews interview interviewed",
    ),
    "appointed": form(
        r"(?P<what>(?:[\w’'-]+ ){1,6}?)(?:(?:was|were|is|are|has|have|been|to|be|will|first|only|then|finally) )+"
        r"(?:appointed|recruited|hired)\b|"
        r"\b(?:appoint|appointed|recruit|recruited|hired?) (?:the |a |an |our |its )?(?P<what2>(?:[\w’'-]+ ?){1,4})",
        "appointed recruited hired appoint recruit hire",
    ),
    "at work": form(
        r"(?P<who>(?:[\w’'-]+ ){0,4})\b(?:takes?|took|taken) up (?:her|his|their|the|its) (?:new )?"
        r"(?:posts?|roles?|duties|jobs?)\b|"
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}}(?:{any_of(HANDS)})) (?:(?:has|have|will|to|is|due|then) )*"
        r"(?:in post|start(?:s|ed)?|began|begins|joined|joins)\b",
        f"up {HANDS}",
    ),
    "first days": form(
        r"\b(?:her|his|their) (?:first|opening) (?:day|week|month|shift|visit|lesson|clinic)s?\b|"
        r"\bgave (?:her|his|their|the|its) first (?:\w+)\b",
        "first opening",
    ),
    "told by evaluator": form(
        r"\bevaluator[’']?s?\b[^.;:]{0,30}?\b(?:report|findings|evaluation|verdict)\b|"
        r"\b(?:report|findings|evaluation|verdict)\b[^.;:]{0,30}?\b(?:by|from|of) (?:\w+ ){0,3}evaluators?\b",
        "evaluator evaluators",
    ),
    "evaluator there": form(
        r"\bevaluators? (?:(?:was|were|is|are|has been|to be|will be|then|only|first) )*(?:appointed|chosen|"
        r"commissioned|selected|contracted|hired|found|picked)\b|"
        r"\b(?:appoint(?:ed)?|choose|chose|commission(?:ed)?|select(?:ed)?|hired?|pick(?:ed)?) (?:\w+ "
        r"){0,4}evaluators?\b",
        "evaluator evaluators",
    ),
    "invited": form(
        r"\b(?:invitations?|invites?|tickets|flyers|posters|programmes?) (?:to (?:the )?(?P<what>(?:[\w’'-]+ ){1,4}))?"
        r"(?:will |to )?(?:be )?(?:go(?:es)? out|sent|posted|out|issued|on sale|printed|up)\b|"
        r"\b(?:send|issue|post|sell|print) (?:out )?(?:the )?(?:invitations?|invites|tickets|flyers|posters)"
        r"(?: (?:to|for) (?:the |our )?(?P<what2>(?:[\w’'-]+ ?){1,4}))?",
        "invitation invitations invite invites tickets flyers posters programmes programme",
    ),
    "held": form(
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}}(?:{any_of(EVENTS)})) (?:(?:will|is|was|to|be|are|itself|takes|took) "
        rf")*(?:held|place|"
        rf"on|at|in|opens|$)|^\W*(?:hold (?:the )?)?(?P<what2>(?:[\w’'-]+ ){{0,3}}(?:{any_of(EVENTS)}))\b"
        r"(?! (?:invitations?|tickets|flyers))",
        f"{EVENTS.replace('?', '').replace('_', ' ')} award",
    ),
    "built": form(
        r"\b(?:(?:building |construction )?works? (?:to |will )?(?:starts?|begins?|started|began)|(?:break|"
        r"breaks|broke) ground|on site|first spade|diggers|construction (?:starts?|begins?|started|began)|demolition|"
        r"building (?:work )?(?:to )?(?:starts?|begins?|started|began)|start(?:ed|s)? (?:building|construction|work|"
        r"dredging|digging|felling)|(?:came|comes|taken|pulled|took) down)\b",
        "works work site ground spade diggers building construction demolition dredging digging felling down",
    ),
    "permitted": form(
        r"\bplanning (?:application|permission|consent|committee|decision|inquiry)|\b(?:apply|applied|"
        r"application) for planning|\blisted building consent|"
        r"\b(?:consent|licen[cs]e|permit|permission|exemption)\b[^.;:]{0,40}?\b(?:granted|issued|given|agreed|"
        r"due|expected|came|"
        r"received|arrived?)\b|\b(?:gave|granted|give|grant|issued?|receive[sd]?|got|obtain(?:ed)?) (?:us "
        r")?(?:its |the |a |their |our )?(?:\w+ ){0,2}(?:consent|licen[cs]e|permit|permission)\b",
        "planning consent permission licence license permit exemption",
    ),
    "moved in": form(
        r"\b(?:mov(?:e|es|ed|ing) in|first (?:tenants|residents|families|households|guests))\b",
        "move moves moved moving first",
    ),
    "fitted out": form(
        r"\b(?:fit(?:ting)?[- ]?out|refurbishment|decorating)\b", "fit fitting refurbishment decorating"
    ),
    "first in care": form(
        r"\bfirst (?:[a-z]+ )?(?:children|child|residents?|patients?|pupils?|placements?|babies|young people|guests|"
        r"families|learners|clients)\b",
        "first",
    ),
    "registered": form(
        r"\b(?:registration|registered|register) (?:by|with|from|of|due|expected|visit|granted|comes)\b|"
        r"\bregistration\W*$|\b(?:Ofsted|CQC|Care Quality Commission|inspectorate)\b[^.;]{0,40}\b(?:regist\w+|visit|"
        r"inspect\w*|approv\w+|licen\w+)",
        "registration registered ofsted cqc licensed inspectorate register",
    ),
    "harvested": stage(CROPS, "picked harvested lifted gathered dug_up cropped shared_out sold first taken eaten"),
    "sown": stage(BEDS, "built build sown sow planted plant made laid dug erected bought marked_out delivered"),
    "results out": form(
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}}?)\b(?:{any_of(FOUND)})(?: (?:of|from) (?:the |our |its |this )?"
        rf"(?P<of>(?:[\w’'-]+ ?){{1,4}}?))?[^.;:]{{0,40}}?\b(?:{any_of(OUT)})\b|"
        rf"\b(?:{any_of(OUT)}) (?:\w+ ){{0,3}}?(?:{any_of(FOUND)})(?: (?:of|from) (?:the |our |its |this )?"
        rf"(?P<of2>(?:[\w’'-]+ ?){{1,3}}))?|"
        rf"\bwhat the (?P<what2>(?:[\w’'-]+ ){{0,2}}?)(?:{any_of(ASKS)}) (?:found|said|showed|told)",
        f"{FOUND} found said showed told",
    ),
    "asked": form(
        rf"(?P<what>(?:[\w’'-]+ ){{0,3}}?)\b(?:{any_of(ASKS)})(?: (?:of|on|with|among) (?:[\w’'-]+ ?){{1,5}}?)?,? ?"
        r"(?:(?:was|were|is|are|to|be|will|then|first|had|has|and|it) )*"
        r"(?:closes?|closed|open|opens|opened|held|runs?|ran|sent|issued|begins?|began|starts?|started|"
        r"launche[sd]|ends?|ended|place|took place)\b|"
        rf"\b(?:hold|run|held|ran|launch(?:ed)?|carry out|carried out|closed?) (?:the |a |our |an )?"
        rf"(?P<what2>(?:[\w’'-]+ ){{0,3}}?)(?:{any_of(ASKS)})\b",
        ASKS,
    ),
    "pack used": form(
        r"\b(?:run|runs|ran|did|done|do|took|start\w*|began|begins?|deliver\w*|taught|teach) (?:the |a |our |"
        r"its |their )?(?:[\w’'-]+ ){0,2}(?:course|training|classes|sessions|workshops)\b|"
        r"\b(?:course|training|classes|sessions|workshops) (?:\w+ ){0,2}(?:starts?|began|begins?|started|ran|runs)\b",
        "course training classes sessions workshops",
    ),
    "pack written": form(
        r"\b(?:course|training|teaching|workshop|tutor) (?:pack|materials?|notes|handbook|slides|book)\b[^.;:]{0,50}?"
        r"\b(?:written|write|finished|printed|ready|designed|agreed)\b|"
        r"\b(?:write|wrote|finish|finished|print|design|designed|agree) (?:the |a |our )?"
        r"(?:course|training|teaching|workshop|tutor) (?:pack|materials?|notes|handbook|slides|book)\b",
        "pack material materials notes handbook slides book",
    ),
    "fitted": stage(KIT, "fitted installed put_up wired connected plumbed fit install"),
    "delivered": stage(KIT, "delivered delivery arrive arrives arrived"),
    "certified": form(
        r"\bcertificate\b[^.;:]{0,30}\b(?:granted|issued|given|came)\b|\b(?:granted|issued|gave) (?:\w+ ){0,3}"
        r"certificate\b",
        "certificate",
    ),
    "inspected": form(
        r"\binspection\b[^.;:]{0,30}\b(?:made|held|carried out|place|done|due)\b|\binspected\b|\binspection\W*$",
        "inspection inspected",
    ),
    "approved": form(
        r"\b(?:approved?|adopted?|adopts|approves|endorsed?|ratified|signed off) (?:the |our |its |a "
        r")?(?:final |new )?(?P<what>(?:[\w’'-]+ ?){1,4})|"
        r"(?P<what2>(?:[\w’'-]+ ){1,4}?)(?:(?:was|were|is|has been|have been|to be|will be) )(?:approved|"
        r"adopted|endorsed|ratified|signed off)\b",
        "approved approve approves adopted adopt adopts endorsed endorse ratified signed",
    ),
    "consulted on": form(
        r"\bconsultation on (?:the |our |its |a )?(?P<what>(?:[\w’'-]+ ){1,5}?)(?:(?:will|is|was|to|has) )*"
        r"(?:closes?|closed|ends?|ended|opens?|opened|runs?|ran|begins?|began|starts?|started|held)\b",
        "consultation",
    ),
    "contract begun": form(
        r"\bcontract\b(?: [\w’'-]+){0,4}? (?:will |is to |to |was )?(?:begins?|began|starts?|started|(?:came|"
        r"comes) into force)\b",
        "contract",
    ),
    "contract signed": form(
        r"\bcontract\b(?: [\w’'-]+){0,4}? (?:was |is |has been |to be |will be )?signed\b|\bsign(?:ed)? "
        r"(?:the |its |our |a )?(?:[\w’'-]+ ){0,2}contract\b",
        "contract",
    ),
    "qualified": form(
        r"\b(?:qualified|accredited|certified|graduated|passed|got (?:their|her|his) (?:badges?|certificates?|"
        r"licences?))\b",
        "qualified accredited certified graduated passed badge badges certificates certificate licences",
    ),
    "taught": form(
        r"\b(?:training|course|induction) (?:\w+ ){0,3}(?:began|begins?|starts?|started|held|opens?|opened)\b|"
        r"\b(?:began|begin|started?) (?:the(?:ir)? |her |his )?(?:\w+ )?(?:training|course|induction)\b",
        "training course induction",
    ),
}
