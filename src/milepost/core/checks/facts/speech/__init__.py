"""How a sentence is built: its clauses, verbs and things, and which sentences speak of one thing."""
