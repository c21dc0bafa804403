"""Given names, by which a name is known whose surname is a word of its own: "Helen Ward", "Tom Parks", "Dean Young"."""

import re

_GIVEN = """
aaliyah aaron abdul abdullah abena abigail ada adam adebayo adeel adele adetola adrian adunni agatha agnes agnieszka
ahmed aidan aileen ailish ailsa aine aisha ajay akua alan alana alastair albert alec alex alexa alexandra alexis alf
alfie alfred ali alice alina alison alistair ally alma alun alwyn amal amanda amani amara amber ambrose amelia amina
amir amit amrit amy ananya anders andrea andrew andy angela angus anika anil anita anjali ann anna annabel anne anneka
annette annie anthony anton antonia antony anwar anwen aoife april arabella archibald archie ariana arjun arlene
arnold arran arthur arun asha ashleigh ashok asif astrid audrey aurelia aurora ava ayesha aylin baljit barb barbara
barnaby barry bashir bea beatrice beatrix becky belinda ben benedict benita benjamin benny berenice bernadette bernard
bernie bert berta bertie beth bethan bethany bettina betty bev beverley bex bianca bill billy blessing bob bobby boris
brandon brenda brian bridget bronagh bronte bronwen bruno bryan bryn bryony caitlin caleb callie callum calum calvin
cameron camilla candice caoimhe cara carl carmen carol caroline carolyn carys cassandra cath catherine cathy catrin
catriona cecil cecilia cecily cedric celeste celia ceri cerys chantal charles charlie charlotte charmaine chas chelsea
cheryl chidi chika chioma chloe chris chrissie christie christina christine christopher ciara ciaran cindy claire
clara clare clarissa claudia clem clementine clifford clive clodagh coleen colette colin colm connor conor conrad
constance cora corinne cormac cornelius courtney craig cressida cynthia cyril dafydd daisy damian damien dan daniel
daniela danny daphne dara darius darren dave david davina davy dawn dean deb debbie deborah debra debs declan deepa
deidre deirdre delia delphine delyth demi denise dennis denzil derek des desmond dev dewi diana diane dilwyn dilys
dina dinah dolores dominic donal donald donna donnell donovan dora doreen dorian doris dorothy dougal douglas drew
duncan dunstan dwayne dylan ed eddie edgar edie edith edmund edna edward edwin effie efua eifion eileen eilidh eira
eirlys eithne elaine eleanor elena eleri elias elijah elin elise eliza elizabeth ella ellen ellie elliot elliott
elodie elsa elsie elspeth elwyn emeka emilia emily emlyn emma emmanuel emrys emyr enid enoch eric erica erik erin
ernest errol esme esther ethan ethel euan eugene eunice eva evan eve evelyn evie ewan ezra faisal faiza farah farhan
farida farooq farrah fatima faye felicity felix femi ferdinand fergal fergus ffion fidelma finlay finley finn fiona
flora floyd folasade fran frances francesca francis frank frankie fred freda freddie frederick freya frida gabby
gabriel gabriella gail gareth gary gavin gaynor geeta gemma genevieve geoff geoffrey george georgina geraint gerald
geraldine gerard gerry gethin gideon giles gillian gina ginny gita gladys glen glenda glenn glenys gloria glyn godfrey
gordon gracie graeme graham grainne grant greg gregory greta griff gus gwen gwenda gwendoline gwenllian gwilym gwyn
gwyneth hamish hamza hannah hari harjit harley harold harriet harry harvey hassan hattie hayley hazel heather hector
hedley hefin heidi helen helena helga henrietta henry herbert hester hettie hetty hilary hilda hollie holly horace
howard hubert hugh hugo humphrey hussain huw hywel ian ibrahim ida idris iestyn ieuan ifan ifeoma ifor ignatius ilona
imogen imran indira ines ingrid iolo iona iqbal ira irene irfan isaac isabel isabella isabelle isaiah isha ishbel isla
isobel ivan ivor iwan jacinta jack jackie jacob jacqueline jacqui jade jaden jake jamal james jamie jan jane janet
janice janie janine jared jasmin jasmine jason jasper jatinder javed jaya jayden jayne jaz jean jeanette jeff jeffrey
jemima jen jenna jennie jennifer jenny jeremy jermaine jerome jerry jess jesse jessica jez jill jillian jim jimmy jo
joan joanna joanne jocelyn jodie joe joel joey john johnny jon jonah jonathan jonathon jose joseph josephine josh
joshua josie joyce juan jude judith judy jules julia julian julie juliet juliette june justin kai kamal kamila kamran
karen karim karin karl kat katarzyna kate kath katharine katherine kathleen kathryn kathy katie katrina katy kavita
kayleigh keeley keir keith kelly kelvin ken kendra kenneth kenny kerry kevin kez keziah khadija khalid kian kiera
kieran kim kimberley kirsten kirsty kofi krishna kristen kurt kwabena kwame kyle lacey lachlan laila lakshmi lana lara
larry latoya laura lauren laurence lavinia lawrence leah leanne lee leigh leila len lena lenny leo leofric leon leona
leonie leroy les lesley leslie leticia levi lewis lexi liam libby lila lilian lily linda lindsay lionel lisa liz
lizzie llinos lloyd llyr lois lola lorcan lorenzo lorna lorraine lottie lou louis louisa louise lowri lucas lucia
lucinda lucy luke luther lydia lynda lyndsey lynn lynne mabel madeleine madge maeve magda magdalena maggie mags
mahmood mahmoud mair mairead mairi maisie malachy malcolm malik malini mandy manjit manuel marc marcella marcia marco
marcus marg margaret margot maria mariam marian marianna marianne marie marilyn marina mario marion marisa marjorie
mark marlene marlon marsha marta martha martin martina martyn marvin mary maryam mathew matilda matt matthew maud
maura maureen maurice mavis max maxine maya mckenzie meera meg megan mehmet mei mel melanie melinda melissa melvin
melvyn meredith merle mervyn mhairi mia michael michaela michelle mick mike mildred millie milly mimi mina minnie mira
miranda miriam mitch mo mohamed mohammad mohammed moira mollie molly mona monica monique morag morgan morwenna moses
muhammad muriel murray mustafa myfanwy myles myra nadia nadine nancy naomi narinder nasir nasreen natalie natasha
nathan nathaniel naveed ned neha neil nell nellie nerys nessa neville ngozi nia niall niamh nichola nicholas nick
nicky nicola nicole nigel nikhil nikita nina nisha nita noah noel noelle nora noreen norma norman nuala obi octavia
odette odin olga olive oliver olivia ollie olly olu oluwaseun olwen omar ondine oona ophelia orla orlaith oscar osei
osian osman oswald otis ottoline owain owen paddy padraig paige pam pamela pandora parveen pascoe pat patricia patrick
patsy paul paula paulette pauline peg peggy penelope penny percy perpetua pete peter petra petronella phil philip
philippa phillip phoebe phyllis piers piet piotr pippa polly poppy prakash preeti priscilla priti priya qasim quentin
quincy rabia rachael rachel rafael rafiq raheem rahul raj rajesh rajiv ralph ramesh ranjit raphael rasheed rashid ravi
ray raymond rebecca reece reggie rehana rekha rena renata rene reuben rhian rhiannon rhoda rhodri rhona rhonda rhys
ricardo rich richard richie rick ricky riley rishi rita rob robbie robert roberta robin robyn rochelle rod roderick
rodney roger rohan rohit roisin roland rolf ron rona ronald ronan ronnie rory rosa rosalie rosalind rosalyn rosamund
rose roseanne rosemary rosie ross rowan rowena roxanne roy roz ruaridh ruben ruby rufus rukhsana rupert russ russell
ruth ryan sabina sabrina sadie saeed safiya saima saira sajid sakina sal salim sally salma salman sam samantha sami
samina samir samira samuel sandeep sandra sanjay sanjeev saoirse sara sarah saskia scott seamus sean selina selwyn
serena shabana shabnam shahid shanice shannon sharon shaun shazia sheena sheila sheldon sherry shireen shirley shona
sian sibusiso sid silas simon simran sinead siobhan sita sofia solomon solveig sonia sonny sonya sophia sophie sorcha
stacey stan stefan stella steph stephanie stephen steve steven stewart struan stu stuart sue suki suleiman sunil
sunita sunniva surinder susan susannah susie suzanne suzy sybil sylvia sylvie tabitha tahir talia tamara tamsin tania
tanvir tanwen tara tarik tariq tasha tatiana ted tegan tegwen temi temitope tendai terence teresa terry tess thandi
thea thelma theo theodora theresa thomas tilda tilly tim timothy tina tobias toby tom tomas tommy tomos toni tony
torquil tracey tracy travis trefor trev trevor tricia trina trish tristan trudy trystan tudor tunde tyler umar una
ursula usha uzma val valentina valerie vanda vanessa vaughan venetia vera verity vernon veronica vic vicky victor
victoria vijay vikki vikram viktor vince vincent viola violet viv vivien wanda wayne wei wendy wes whitney wilf
wilfred wilhelmina will william wilma winifred winnie winston xavier yasmeen yasmin yetunde yolanda yosef yusuf yvette
yvonne zac zack zahid zahra zaid zainab zak zara zaynab zeb zeenat zelda zena zoe zofia zubair
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
