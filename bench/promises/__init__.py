"""How well promises are read from prose: labelled cells scored part by part, beside a naive match of dates."""
