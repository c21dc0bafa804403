"""What happens to what, and when: every dated happening of a plan with its thing, its days and its tense."""
