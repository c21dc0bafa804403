"""Plan values arranged for pages: frozen views, so that templates need no logic."""
