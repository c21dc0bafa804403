"""JSON in and out, by the same actions and queries as the pages."""
