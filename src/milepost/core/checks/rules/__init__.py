"""One file a rule, found by looking and not by listing."""
