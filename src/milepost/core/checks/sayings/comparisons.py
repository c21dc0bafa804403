"""What people say who compare today with the past, or with the best that there is, and count nothing."""

_PEOPLE = (
    r"(?:every(?:one|body)|people|carers|pupils|families|parents|staff|residents|tenants|children|patients|learners|users|"
    r"visitors|schools|volunteers|partners|members|students|communities|customers|employers|attendees|participants|"
    r"landlords|businesses|traders|drivers|victims|survivors|shopkeepers|teachers|nurses|doctors|farmers|neighbou?rs|"
    r"commuters|walkers|cyclists|boys|girls|men|women|mothers|fathers|owners|callers|applicants|claimants|apprentices|"
    r"offenders|prisoners|wardens|households|couples|veterans|refugees|newcomers|teenagers|youngsters|adults|passengers|"
    r"officers|teams|services|agencies|clients|guests|households|witnesses)"
)
_OPENS = (
    r"^\W*(?:(?:our|the|these|those|all|most|many|local|older|young|younger|disabled|new|other|more|deaf|blind) ){0,3}"
    rf"{_PEOPLE}(?: (?:of|from|in|with|at|on) (?:the )?[a-z]+(?: [a-z]+)?)?"
)
_BETTER = (
    r"(?:(?:far |much |a lot |a little |a great deal |rather )?(?:better|earlier|sooner|faster|quicker|longer|"
    r"closer|cleaner|safer|happier|healthier|"
    r"fitter|stronger|calmer|quieter|readier|warmer|brighter|kinder|greener|livelier|friendlier|easier|smoother|"
    r"tidier|steadier|more [a-z]+ly|more (?:confident|independent|active|involved|settled|willing|open|aware|resilient|"
    r"connected|engaged|punctual|content)|less (?:lonely|isolated|anxious|afraid|worried|stressed|often)))"
)
_THAN = (
    r"than (?:(?:ever|before|previously|once|usual)\b|(?:in|at any time in) the past\b|(?:in )?(?:previous|earlier|"
    r"past) years\b|"
    r"(?:they|it|he|she|we|there|you)(?: all)? (?:did|were|was|ha(?:s|ve|d)|used to|could|once|ever|felt)\b|"
    r"(?:they )?used to\b|"
    r"(?:last|the previous) (?:year|winter|summer|term|season|time)\b|(?:a|some) (?:year|years|while|time) (?:ago|"
    r"back|before)\b|for years\b)"
)
_HARM = (
    r"(?!.*\b(?:need|debts?|homeless\w*|arrears|wait|waiting|ill|sick|hungry|unemployed|complain\w*|refus\w+|leave|leaving|"
    r"drop out|struggl\w+|poor|worse|worry|risk|hurt|injur\w+|die|died|cannot|volunteers|harm\w*|isolated|"
    r"overdose\w*|suspended)\b)"
)
_VERB = r"(?:(?:now|all|also|really|are|is|have|has|been|being|often|mostly|already) ){0,3}[a-z]+"
# each behind words of which whatever it finds holds one
COMPARISONS = (
    (
        "than",
        rf"{_OPENS} {_VERB}(?: (?!not\b|no\b|that\b|to\b)[a-z’'-]+){{0,6}}? {_BETTER} {_THAN}",
    ),
    (
        "than",
        (
            rf"^\W*(?:the|our|all|both) [a-z’'-]+(?: [a-z’'-]+){{0,3}}? (?:is|are|looks?|feels?|runs?|works?|"
            rf"has become|"
            rf"have become) (?:now )?"
            rf"{_BETTER} (?:now )?{_THAN}"
        ),
    ),
    ("than", rf"^.*?\bfewer {_HARM}[a-z]+ [a-z]+(?: [a-z]+){{0,4}}? {_THAN}"),
    ("fewer", rf"^\W*fewer and fewer {_HARM}[a-z]+ [a-z]+"),
    ("than", rf"^{_HARM}.*?\b(?:more|fewer) [a-z]+ than ever(?: before)? (?:(?:are|have|now) ){{0,2}}[a-z]+"),
    (
        "better longer readier closer",
        (
            rf"{_OPENS} {_VERB}(?: (?!to\b|for\b|about\b|that\b|a\b|the\b|asked\b|want\b|"
            rf"need\b)[a-z’'-]+){{0,3}}? (?:better|longer|readier|closer together)"
            r"(?=\W*$|[,;.]| and [a-z]+\b| at [a-z]+| in [a-z]+| now\b| to (?:learn|work|go|take|help)\b)"
        ),
    ),
    (
        "better",
        (
            rf"{_OPENS} (?:(?:are|have|now|all) ){{0,2}}(?:mak(?:e|ing)|made|tak(?:e|ing)|took) (?:far |"
            rf"much )?better [a-z]+"
        ),
    ),
    (
        "now today days nowadays",
        (
            rf"^{_HARM}.*?\b(?:far|many|so many|lots|a lot|loads) (?:more|"
            rf"fewer) [a-z]+(?: [a-z]+)? [a-z]+(?: [a-z]+){{0,6}}? "
            r"(?:now|today|these days|nowadays)\W*$"
        ),
    ),
    (
        "feel feels",
        (
            rf"{_OPENS} (?:now |all |really |no longer )?feels? (?:more |far more |much more |truly )?(?:listened to|"
            rf"heard|valued|"
            r"supported|respected|welcome|included|cared for|at home|looked after|alone|ignored|abandoned|understood|"
            r"empowered)\b"
        ),
    ),
    (
        "longer",
        rf"{_OPENS} no longer (?:have to |need to )?(?:wait|fear|dread|worry|struggle|fall|get lost|feel|go without)\b",
    ),
    (
        "place town estate school street service transformed difference lifeline godsend blessing life changing gold",
        (
            r"\b(?:feels?|looks?|is|are) (?:like )?a (?:completely |very |totally )?(?:different|new) (?:place|town|"
            r"estate|school|"
            r"street|service)\b|\b(?:is|are|ha(?:s|ve) been) (?:now |completely |utterly |wholly |"
            r"totally )?transformed\b|"
            r"\b(?:is|are|becoming|become) (?:now )?a (?:far |much )?(?:better|nicer|safer|happier|kinder|"
            r"cleaner) place\b|"
            r"\b(?:ma(?:de|kes|king)) (?:all the|a world of|the world of|a (?:big|huge|real|great)) difference\b|"
            r"\b(?:is|are|was|has been|have been|proved|become) (?:truly |really |quite )?(?:a (?:real |"
            r"true )?(?:lifeline|godsend|blessing)|"
            r"life[- ]changing|worth (?:its|their) weight in gold)\b"
        ),
    ),
    (
        "best ever",
        (
            r"\bthe (?:best|strongest|happiest|safest|cleanest|calmest) (?:that )?(?:they|it|we|there) (?:have|"
            r"has) ever (?:been|had|seen|known)\b"
        ),
    ),
    (
        "right sharply well way",
        (
            r"^(?!.*\b(?:numbers|attendance|take-?up|income|funding|applications|volunteers)\b).*?\b(?:ha(?:s|"
            r"ve) )?(?:come|came|gone|"
            r"went) (?:right|sharply|way) down\b"
        ),
    ),
)
COMPARING = " ".join(dict.fromkeys(" ".join(words for words, _ in COMPARISONS).split()))
