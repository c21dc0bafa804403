"""Given names, by which a name is known whose surname is a word of its own: "Helen Ward", "Tom Parks", "Dean Young"."""

import re

_GIVEN = """
aaliyah aaron abena abigail adam adele adrian agnes agnieszka ahmed aidan ailsa aisha alan alana alastair albert alec
alex alexandra alf alfie ali alice alison alistair ally alma alun amanda amara amber amelia amina amir amy andrea andrew
andy angela angus anil anita ann anna anne annette anthony anwar anwen aoife april archie arthur asha ashok asif astrid
audrey aurora ava ayesha barb barbara barry bashir bea beatrice becky belinda ben benjamin benny bernadette bernard
bernie bert bertie beth bethan betty bev beverley bex bill billy blessing bob bobby brandon brenda brian bridget bronwen
bruno bryn bryony caitlin callum calum cameron camilla cara carl carmen carol caroline carolyn carys cath catherine
cathy catrin catriona cecilia celia ceri cerys charles charlie charlotte chas chelsea cheryl chidi chloe chris chrissie
christina christine christopher ciara cindy claire clare claudia clem clementine clive colin colm connor conor cormac
courtney craig cynthia dafydd daisy dan daniel danny dara darius darren dave david davy dawn dean deb debbie deborah
debra debs declan deepa denise dennis derek des diana diane dilys dina dinah dominic donald donna donovan dora dorothy
dougal douglas drew duncan dylan ed eddie edie edith edward edwin eileen eilidh elaine eleanor eleri elin eliza
elizabeth ella ellen ellie elsa elsie elspeth emeka emilia emily emlyn emma emrys enid eric erin ernest errol esme
esther ethan euan eunice evan eve evelyn evie ewan farah farida farooq fatima faye femi fergal fergus finley fiona flora
fran frances francis frank frankie fred freda freya frida gabby gail gareth gary gavin geeta gemma geoff geoffrey george
geraint gerald gerry gethin giles gillian gina ginny glen glenda glenn glyn godfrey gordon gracie graeme graham grant
greg greta gus gwen gwyneth hamish hamza hannah hari harley harold harriet harry harvey hassan hazel heather hector
hefin heidi helen helena helga henry hettie hilary holly howard hugh hugo huw ian ibrahim ida idris iestyn ifan imogen
imran indira ines ingrid iona iqbal irene irfan isaac isabel isabella isha isla isobel ivan ivor iwan jacinta jack
jackie jacob jacqueline jaden jake jamal james jamie jan jane janet janice janie jared jasmine jason jasper javed jayden
jaz jean jeff jemima jen jenna jennifer jenny jeremy jerome jerry jess jessica jez jill jim jimmy jo joan joanna joanne
jocelyn jodie joe joey john jonah jonathan joseph josephine josh joshua josie joyce jude judith judy julia julian julie
juliet juliette june justin kai kamal kamila karen karim karin karl kat katarzyna kate kath katharine katherine kathleen
kathryn kathy katie katy kayleigh keith kelly kelvin ken kenneth kenny kerry kevin khalid kian kieran kim kirsty kofi
kwame kyle lacey lachlan lana lara larry laura lauren leanne lee leigh leila len lena lenny leo leon leonie leroy les
lesley leslie leticia levi lewis lexi liam libby lila lily linda lindsay lionel lisa liz lizzie llinos lloyd lois lola
lorenzo lorna lorraine lou louis louise lucas lucia lucinda lucy luke lydia lynda lynn lynne mabel madeleine maeve magda
maggie mags mahmoud mair mairi maisie malcolm malik mandy manjit marc marcia marco marcus marg margaret margot maria
marianna marianne marie marina marion mark marlene marlon marta martha martin mary mathew matilda matt matthew maureen
max maxine maya mckenzie meera meg megan mehmet mei mel melanie melinda melissa melvin meredith mhairi mia michael
michelle mick mike millie mina minnie mira miranda miriam mitch mo mohamed mohammad mohammed moira molly monica morag
moses muhammad muriel murray mustafa myra nadia nadine nancy naomi nasreen natalie natasha nathan naveed ned neil nell
nellie nerys nessa ngozi nia niamh nick nicky nicola nicole nigel nikhil nina nisha nita noah noel nora noreen norma
norman nuala obi odette olga olive oliver olivia ollie olly olu omar oona orla oscar osman otis owain owen paddy padraig
pam pamela parveen pat patricia patrick paul paula pauline peg peggy penny percy pete peter petra phil philip philippa
phoebe phyllis piotr polly poppy prakash preeti priti priya qasim quentin rabia rachael rachel rafael rahul raj ralph
ramesh rashid ravi ray raymond rebecca reece reggie rehana reuben rhian rhiannon rhodri rhona rhys rich richard richie
rick riley rishi rita rob robbie robert robin robyn rod roger rohan rohit roisin roland ron rona ronald ronnie rory rosa
rosalind rosalyn rose rosemary rosie ross rowan rowena roxanne roy roz ruby rufus rukhsana rupert russ russell ruth ryan
sabina sabrina sadie saeed safiya saima saira sajid sal sally salma sam samantha sami samina samuel sandeep sandra
sanjay sanjeev sara sarah saskia scott seamus sean selina serena shabana shabnam shahid shannon sharon shaun shazia
sheila shirley shona sian sid silas simon simran sinead siobhan sita sofia solomon sonia sonya sophia sophie stacey stan
stefan stella steph stephanie stephen steve steven stewart struan stu stuart sue suki suleiman sunil sunita surinder
susan susie suzanne suzy sybil sylvia tahir talia tamara tamsin tania tanvir tara tariq tasha ted tegan tegwen terence
teresa terry tess thea thelma theo theodora theresa thomas tilda tilly tim timothy tina tobias toby tom tomas tommy
tomos toni tony tracey tracy trev trevor tricia trina trish tristan trudy tudor tyler umar una ursula usha val valerie
vanessa vaughan vera verity vernon veronica vic vicky victor victoria vijay vikki vikram vince vincent viola violet viv
vivien wanda wayne wei wendy wilf will william wilma winifred winston xavier yasmeen yasmin yolanda yusuf yvonne zac
zack zahra zainab zak zara zeenat zena zoe zofia
"""
NAMES = frozenset(_GIVEN.split())
_WORDS = (  # surnames that are also words for places, posts and subjects
    "ward|west|north|east|south|young|street|parks?|rivers|church|constable|head|steward|warden|dean|mayor|land|bank|"
    "banks|pool|nurse|strong|early|fleet|gardens?|farm|marshal|marshall|provost|forester|gardener|ranger|"
    "hall|temple|chambers|friend|power|close|"
    "lane|page|wells|major|sergeant|clerk|judge|"
    "orchard|kitchen|link|craft|game|stock|cook|driver|reader|porter|shepherd|noble|guest|speed|best|chaplain|justice"
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
