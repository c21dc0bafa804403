"""Designed papers as makes_paper.py prints them, with what should be read of each."""
