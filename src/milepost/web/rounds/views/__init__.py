"""The views of a round, by what they are for."""
