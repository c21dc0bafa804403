"""Values made up for tests."""
