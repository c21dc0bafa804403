"""Browse: the plans, a plan as a board table, its sections, actions, history and reading notes."""
