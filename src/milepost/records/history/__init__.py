"""What happened, by whom: append only."""
