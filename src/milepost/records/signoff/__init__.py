"""Sign-off: who was asked to sign a section, what exactly they saw, and whether it is still so."""
