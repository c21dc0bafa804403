"""Given names, by which a name is known whose surname is a word of its own: "Helen Ward", "Tom Parks", "Dean Young"."""

import re

_GIVEN = """
aaliyah aaron abigail adam adele adrian agnes ahmed aidan ailsa aisha alan alana alastair albert alec alex alexandra
alfie ali alice alison alistair alma alun amanda amara amber amelia amina amir amy andrea andrew andy angela angus
anil anita ann anna anne annette anthony anwar anwen april archie arthur asha ashok asif astrid audrey aurora ava
ayesha barbara barry bashir bea beatrice becky belinda ben benjamin bernadette bernard beth bethan betty beverley bex
bill blessing bob brandon brenda brian bridget bronwen bruno bryn bryony caitlin callum calum cameron camilla cara
carl carmen carol caroline carolyn carys cath catherine catrin catriona cecilia celia ceri charles charlie charlotte
chelsea cheryl chloe chris christina christine christopher ciara claire clare claudia clem clementine clive colin colm
connor conor cormac courtney craig cynthia dafydd daisy daniel dara darius darren david dawn dean debbie deborah debra
deepa denise dennis derek diana diane dilys dina dinah dominic donald donna donovan dora dorothy dougal douglas duncan
dylan eddie edie edith edward edwin eileen eilidh elaine eleanor eleri elin eliza elizabeth ella ellen ellie elsa
elsie elspeth emeka emilia emily emlyn emma emrys enid eric erin ernest errol esme esther ethan euan eunice evan eve
evelyn evie farah farida farooq fatima faye femi fergus finley fiona flora fran frances francis frank fred freda freya
frida gail gareth gary gavin geeta gemma geoff geoffrey george geraint gerald giles gillian gina ginny glen glenda
glenn glyn godfrey gordon gracie graeme graham grant greg greta gus gwen gwyneth hamza hannah hari harley harold
harriet harry harvey hassan hazel heather hector hefin heidi helen helena helga henry hettie hilary holly howard hugh
hugo huw ian ibrahim ida idris ifan imogen imran indira ines ingrid iona iqbal irene irfan isaac isabel isabella isha
isla isobel ivan ivor iwan jacinta jack jackie jacob jacqueline jaden jake jamal james jamie jan jane janet janice
jared jasmine jason jasper javed jayden jaz jean jeff jemima jenna jennifer jenny jeremy jerome jess jessica jez jill
jim jo joan joanna joanne jocelyn jodie joe john jonah jonathan joseph josephine josh joshua josie joyce jude judith
judy julia julian julie juliet juliette june justin kai kamal kamila karen karim karin karl kate katharine katherine
kathleen kathryn kathy katie katy kayleigh keith kelly kelvin ken kenneth kerry kevin khalid kian kieran kim kirsty
kofi kwame kyle lacey lachlan lana lara laura lauren leanne lee leigh leila len lena lenny leo leon leonie leroy
lesley leslie leticia levi lewis lexi liam lila lily linda lindsay lionel lisa liz llinos lloyd lois lola lorna
lorraine lou louis louise lucas lucia lucinda lucy luke lydia lynda lynn lynne mabel madeleine maeve magda maggie
mahmoud mair mairi maisie malcolm malik mandy manjit marc marcia marco marcus margaret margot maria marianne marie
marina marion mark marlene marlon marta martha martin mary mathew matilda matt matthew maureen max maxine maya
mckenzie meera megan mehmet melanie melinda melissa melvin meredith mhairi mia michael michelle mike millie mina
minnie mira miranda miriam mo mohamed mohammad mohammed moira molly monica morag moses muhammad muriel murray mustafa
myra nadia nadine nancy naomi nasreen natalie natasha nathan naveed neil nell nerys nessa nia niamh nick nicola nicole
nigel nikhil nina nisha nita noah noel nora noreen norma norman nuala obi odette olga olive oliver olivia olly omar
oona orla oscar osman otis owain owen padraig pam pamela parveen pat patricia patrick paul paula pauline peggy penny
percy pete peter petra phil philip philippa phoebe phyllis polly poppy prakash preeti priti priya qasim quentin rabia
rachael rachel rafael rahul raj ralph ramesh rashid ravi ray raymond rebecca reece reggie rehana reuben rhian rhiannon
rhona rhys rich richard riley rishi rita rob robert robin robyn rod roger rohan rohit roisin roland ron rona ronald
rory rosa rosalind rose rosemary rosie ross rowan rowena roxanne roy ruby rufus rukhsana rupert russell ruth ryan
sabina sabrina sadie saeed safiya saima saira sajid sal sally salma sam samantha sami samina samuel sandeep sandra
sanjay sanjeev sara sarah saskia scott seamus sean selina serena shabana shabnam shahid shannon sharon shaun shazia
sheila shirley shona sian sid silas simon simran sinead siobhan sita sofia solomon sonia sonya sophia sophie stacey
stan stefan stella stephanie stephen steve steven stewart stuart sue suki suleiman sunil sunita surinder susan suzanne
sybil sylvia tahir talia tamara tamsin tania tanvir tara tariq tasha ted tegan terence teresa terry tess thelma theo
theodora theresa thomas tilda tilly tim timothy tina tobias toby tom tomas tomos toni tony tracey tracy trevor trina
trish tristan trudy tudor tyler umar una ursula usha val valerie vanessa vaughan vera verity vernon veronica vicky
victor victoria vijay vikki vikram vince vincent viola violet vivien wanda wayne wendy wilf will william wilma
winifred winston xavier yasmeen yasmin yolanda yusuf yvonne zac zahra zainab zak zara zeenat zena zoe
"""
NAMES = frozenset(_GIVEN.split())
_WORDS = (  # surnames that are also words for places, posts and subjects
    "ward|west|north|east|south|young|street|parks?|rivers|church|constable|head|steward|warden|dean|mayor|land|bank|"
    "banks|pool|nurse|strong|early|fleet|gardens?|farm|marshal|marshall|provost|forester|gardener|ranger|"
    "hall|temple|chambers|friend|power|close|"
    "lane|page|wells|major|sergeant|clerk|judge|"
    "orchard|kitchen|link|craft|game|stock|cook|driver|reader|porter|shepherd|noble|guest|speed|best"
)
_WORD = re.compile(rf"(?:{_WORDS})", re.IGNORECASE)


def is_given(word: str) -> bool:
    """Whether a word is a common given name: "Helen"."""
    return word.casefold() in NAMES


def is_word_for_surname(word: str) -> bool:
    """Whether a word of another meaning is a surname too: "Marshall", "West"."""
    return bool(_WORD.fullmatch(word))


def has_word_for_surname(text: str) -> bool:
    """Whether a given name stands before a surname that is also a word of another meaning: "Helen Ward"."""
    first, *middle, last = text.split() or [""]
    is_initial = all(re.fullmatch(r"[A-Z]\.?", word) for word in middle)
    return is_given(first) and last != first and is_initial and bool(_WORD.fullmatch(last))
