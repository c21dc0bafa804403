"""The stages of papers and orders: what is applied for and granted, drafted and approved, ordered and taken over."""

from milepost.core.checks.happenings.stage_words import form

PAPERS = {
    "applied": form(
        r"\b(?:planning |licence |listed building )?application (?:was |is |to be |will be |has been )?"
        r"(?:submitted|lodged|made|sent|put in|handed in)\b|"
        r"\b(?:submit(?:ted)?|lodged?|hand(?:ed)? in|put in) (?:the |a |an |our |its )?"
        r"(?:planning |licence |listed building )?application\b",
        "application",
    ),
    "granted": form(
        r"\b(?:consent|permission|licen[cs]e) (?:was |is |has been |were )?(?:granted|given|issued|received)\b|"
        r"\b(?:granted|gave|issued) (?:us |the |a |its |their )?(?:\w+ )?(?:consent|permission|licen[cs]e)\b",
        "consent permission licence license",
    ),
    "drafted": form(
        r"\b(?:drafting|writing)(?: of [^.;,]{3,40})? (?:only )?(?:began|begins?|started|starts?)\b|"
        r"\b(?:began|started) (?:drafting|writing|to (?:draft|write))\b",
        "drafting writing draft write",
    ),
    "text final": form(
        r"\b(?:approved|adopted|agreed|signed off|endorsed) (?:the )?(?:final|finished|full) "
        r"(?:text|version|draft|document|wording|strategy|plan|report)\b",
        "final finished full",
    ),
    "ordered": form(
        r"\b(?:order|ordered|place (?:the|an) order for|placed (?:the|an) order for) (?:the |a |an |our |its |new )*"
        r"(?P<what>(?:[\w’'-]+ ?){1,3}?)(?= in\b| by\b| on\b| from\b| \(|[.,;]|$)",
        "order ordered",
    ),
    "taken over": form(
        r"\b(?:take|took|takes|taking) delivery of (?:the |a |an |our |its |new )*(?P<what>(?:[\w’'-]+ ?){1,3})|"
        r"(?P<what2>(?:[\w’'-]+ ){1,3}?)(?:(?:was|were|is|are|to be|will be|has been|have been) )delivered\b",
        "delivery delivered",
    ),
}
