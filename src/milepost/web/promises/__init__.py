"""The promise ledger on screen: what became of what a plan promised."""
