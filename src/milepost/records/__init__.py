"""What is kept: rows, people, rounds, sign-off, publications; changed by actions, read by queries."""
