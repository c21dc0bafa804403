"""A round arranged for pages: what is left to prepare, who has answered, what came of it."""
