"""Document to Plan with notes, in short named passes; the only place that guesses."""
