"""The two-page summary for a board, a file for each of its parts; every part is short and says what it leaves out."""
