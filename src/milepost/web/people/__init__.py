"""Pages of the people and organisations of a partnership."""
