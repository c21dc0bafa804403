"""Verdicts of an account – met, over, short of, quietest – and the numbers by which each is measured."""
