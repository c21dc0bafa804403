"""What a person arrives at, arranged: what they are asked for, what waits, what the board reads, and the plans."""
