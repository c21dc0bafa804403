"""What people whom nobody counted say of how they are now, and how most of them are said to have gone home."""

_COUNTED_BY = (
    r"(?:inspector|auditor|evaluator|assessor|researcher|figure|record|result|number|survey|return|card|form)s\b"
)
_WHO_CAME = r"(?: (?:who|that) (?:[a-z’'-]+ ){1,5}?| )"
_SAYING = (
    r"(?:(?:all|now|also|often|always|mostly|have|have all) ){0,2}(?:say|said|tell|told|report|reported)"
    r"(?: (?:us|me|the (?:team|staff|workers?)|our (?:staff|team)))?"
)
# of whom nobody knows how many they are; what they say is no source
SPEAKERS = (
    rf"(?:^\W*|[,;:–] (?:and |while )?|\band )(?!{_COUNTED_BY})(?:(?!{_COUNTED_BY})(?!\d)[a-z’'-]+ ){{0,2}}?"
    rf"(?:those|(?!{_COUNTED_BY})[a-z]+s|men|women|people|children|staff){_WHO_CAME}{_SAYING}\b"
)
_MUCH = r"(?:(?:now|all|really|so|much|far|a lot|more|truly|very|no longer|finally|both) ){0,2}"
_WELL = (
    r"(?:held(?! (?:back|up|down|to|against|responsible)\b)|heard|listened to|valued|supported|respected|welcome|"
    r"included|cared for|at home|at ease|looked after|understood|empowered|safer?|confident|ready|prepared|calm(?:er)?|"
    r"happy|happier|stronger|rested|reassured|proud|hopeful|connected|in control|encouraged|trusted|healthier|fitter|"
    r"useful|less (?:alone|lonely|anxious|afraid|worried|isolated|stressed|tired|judged|on edge)|"
    r"better(?! (?:off )?(?:before|without)\b)|part of (?:something|the|it|a)\b|(?:able|free) to)"
)
_BAD = (
    r"(?:pay|wait|worry|drink|smoke|struggle|spend|owe|argue|complain|travel|lose|need|fear|want|hurt|cough|fall|"
    r"quarrel|gamble|eat out|have|know|would|see|no|not|never)"
)
_MEND = (
    rf"(?:(?!{_BAD}\b)[a-z]+(?: (?!(?:no|not|a|the)\b)[a-z]+){{0,2}}? (?:(?:far|much|a lot) )?"
    r"(?:more(?=\W*$|[,.;]| (?:at|in|on|with|to|now|often|easily)\b)(?! often than\b)|better\b|"
    r"longer(?! (?:to|for|before)\b)\b)|"
    r"(?!(?:earn|eat|sleep|walk|get|receive|see|know|come|use|have|hear|are|feel|save|do|can|no)\b)[a-z]+ "
    r"(?:(?:far|much|a lot) )?less(?=\W*$|[,.;]| (?:at|in|on|with|now|often)\b)|"
    r"(?:read|cook|walk|cycle|exercise|learn|grow|save|play|swim|talk|laugh|smile|volunteer|recycle) more\b)"
)
_RELIEF = (
    r"(?:is|are|was|were|has been|have been) (?:such |quite )?a (?:great |real |huge |welcome |big )?(?:relief|comfort|"
    r"boon|joy|pleasure|treat|delight|lifeline|help)\b|"
    r"(?:feels?|felt) like (?:theirs|home|their own|(?:a )?new|a (?:different|community|family))\b"
)
_GONE = (
    r"(?:c[ao]me back|came (?:home|away|out)|comes? (?:home|away|out)|went (?:home|away|back)|go(?:es)? (?:home|away)|"
    r"left|leaves?|returned|return)"
)
_MOST = (
    r"(?:(?:nearly|almost|virtually|practically) (?:all|every(?:one|body))|most|all|every(?:one|body)|many)"
    r"(?: of)?(?: (?:them|us))?(?: (?:the |our )?(?!of\b|the\b)[a-z]+s| (?:men|women|people|children))?"
)
LIFTED = (
    "rested refreshed happier happy smiling smile reassured proud calmer inspired stronger lighter hopeful relaxed "
    "relieved cheered cheerful delighted pleased fitter healthier content encouraged confident recharged uplifted "
    "energised"
)
# each behind words of which whatever it finds holds one
SPOKEN = (
    (
        "say said tell told report reported",
        (
            rf"{SPEAKERS}(?: that)? (?:they|their [a-z]+) (?:(?:now|all|really|at last|finally) )?"
            rf"(?:feel|feels|felt|are|were) {_MUCH}{_WELL}"
        ),
    ),
    (
        "say said tell told report reported",
        rf"{SPEAKERS}(?: that)? they (?:(?:now|all|really) )?{_MEND}",
    ),
    (
        "say said tell told report reported",
        rf"{SPEAKERS}(?: that)? [^.;,]{{3,40}}? (?:{_RELIEF})",
    ),
    (
        LIFTED,
        (
            rf"^\W*{_MOST} (?:(?:who came|now|have|has) )?{_GONE} (?:feeling |looking )?"
            rf"(?:(?:much|far|so|really|very|a lot|with|a) ){{0,2}}(?:{'|'.join(LIFTED.split())})\b"
        ),
    ),
)
