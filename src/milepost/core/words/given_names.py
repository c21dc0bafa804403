"""Given names, by which a name is known whose surname is a word of its own: "Helen Ward", "Tom Parks", "Dean Young"."""

import re

_GIVEN = """
aaliyah aaron abigail adam adele adrian agnes ahmed aisha alan alastair albert alec alex alexandra alfie ali alice
alison alun amanda amber amelia amina amir amy andrea andrew andy angela angus anil anita ann anna anne annette
anthony anwen april archie arthur asha asif audrey ava ayesha barbara barry becky belinda ben benjamin bernadette
bernard beth bethan betty beverley bex bill bob brandon brenda brian bridget bronwen bryn bryony callum calum carl
carol caroline carolyn carys cath catherine catrin catriona ceri charles charlie charlotte chelsea cheryl chloe chris
christina christine christopher ciara claire clare clive colin colm connor courtney craig daisy daniel darren david
dawn dean debbie deborah debra deepa denise dennis derek diana diane dilys donald donna dorothy dougal douglas duncan
dylan edith edward eileen eilidh elaine eleanor elin elizabeth ella ellen ellie elspeth emily emma eric erin esther
ethan euan eve evelyn evie fatima faye fergus finley fiona flora frances francis frank fred freya gail gareth gary
gavin gemma geoff geoffrey george geraint gerald gillian gina glen glenda glenn glyn gordon gracie graeme graham grant
greg gwen hamza hannah harley harold harriet harry harvey hassan hazel heather hefin helen helena henry hilary holly
howard hugh huw ian ibrahim imran ines irene isaac isabel isla isobel ivor jack jackie jacob jacqueline jaden jake
jamal james jamie jan jane janet janice jasmine jason jayden jean jeff jenna jennifer jenny jeremy jess jessica jill
jim jo joan joanna joanne joe john jonathan joseph josephine josh joshua joyce jude judith judy julia julian julie
june kai kamal karen kate katharine katherine kathleen kathryn kathy katie katy kayleigh keith kelly ken kenneth kerry
kevin kian kieran kim kirsty kofi kyle lacey laura lauren lee leila len leo leon leonie lesley leslie lewis lexi liam
lily linda lindsay lisa liz lloyd lorna lorraine louis louise lucy luke lydia lynda lynn lynne mabel madeleine mairi
maisie malcolm malik manjit marc marcus margaret maria marie marion mark marlene martha martin mary mathew matt
matthew maureen max maxine mckenzie meera megan melanie melissa mhairi mia michael michelle mike millie miranda miriam
mo mohamed mohammad mohammed moira molly monica morag muhammad muriel nadia nancy naomi nasreen natalie natasha nathan
neil niamh nick nicola nicole nigel nina noah noel nora norma norman olga olive oliver olivia olly omar oscar owain
owen pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip philippa phoebe phyllis polly
poppy priya rachael rachel raj ralph ravi ray raymond rebecca reece rhian rhiannon rhys rich richard riley rita rob
robert robin robyn rod roger ron ronald rory rosa rosalind rose rosemary ross rowan roy ruby rupert russell ruth ryan
sadie saima sal sally sam samantha samina samuel sandra sanjay sara sarah scott sean shabana shannon sharon shaun
sheila shirley sian simon siobhan sonia sophia sophie stacey stan stella stephanie stephen steve steven stewart stuart
sue sunita susan suzanne sylvia tania tara tariq tegan terence teresa terry tess theo theresa thomas tim
timothy tina toby tom tony tracey tracy trevor trish trudy tudor tyler una ursula usha val valerie vanessa vera
veronica vicky victor victoria vijay vikram vince vincent violet vivien wayne wendy will william winston yasmin yusuf
yvonne zac zahra zak zara zoe
"""
NAMES = frozenset(_GIVEN.split())
_WORDS = (  # surnames that are also words for places, posts and subjects
    "ward|west|north|east|south|young|street|parks?|rivers|church|constable|head|steward|warden|dean|mayor|land|bank|"
    "banks|pool|nurse|strong|early|fleet|gardens?|farm|marshal|marshall|provost|forester|gardener|ranger|"
    "hall|temple|chambers|friend|power|close|"
    "lane|page|wells|major|sergeant|clerk|judge|"
    "cook|driver|reader|porter|shepherd|noble|guest|speed|best"
)
_WORD = re.compile(rf"(?:{_WORDS})", re.IGNORECASE)


def is_given(word: str) -> bool:
    """Whether a word is a common given name: "Helen"."""
    return word.casefold() in NAMES


def has_word_for_surname(text: str) -> bool:
    """Whether a given name stands before a surname that is also a word of another meaning: "Helen Ward"."""
    first, *middle, last = text.split() or [""]
    is_initial = all(re.fullmatch(r"[A-Z]\.?", word) for word in middle)
    return is_given(first) and last != first and is_initial and bool(_WORD.fullmatch(last))
