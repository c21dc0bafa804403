"""What was read, arranged beside its source."""
