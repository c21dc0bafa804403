"""The first run: a partnership and its coordinator, once."""
