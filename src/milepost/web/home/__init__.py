"""Where a person arrives: their partnership, or the choice of one."""
