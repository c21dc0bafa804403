"""One source of truth for each example plan (TOML), and the writers that make its documents."""
