"""What our own papers say where a plan says nothing: reports print these words, reading takes them for nothing."""

NONE_RECORDED = "None recorded"
NOT_ASKED = "Not asked"
NOTHING_TO_REPORT = "Nothing to report"
NO_FOCUS_AREA = "No focus area"
NOT_FOR_PUBLICATION = "Not for publication"
KEPT_FOR_GROUP = "Kept for the working group"
NAME_WITHHELD = "Name withheld"
WHY = "Why:"  # before the reason of a status, below it or after its full stop
CAPTION = "Actions and answers of"  # and the heading of the section, which stands above
