"""Words by which rules that reckon know a rough number, and a sum of others, as parts of their patterns."""

ROUGH = "about|around|nearly|almost|over|more than|at least|roughly|approximately"  # in patterns, before a number
IN_ALL = "in all|altogether|in total|all told|overall|together|combined|between them"  # in patterns, behind a sum
