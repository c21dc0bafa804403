"""What a text is worth: promises, claims, tones, leftovers and blanks."""
