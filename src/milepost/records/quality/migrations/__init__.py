"""Steps that bring a database to today's shape."""
