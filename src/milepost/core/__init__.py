"""Everything that needs no database: files become plans, plans become papers."""
