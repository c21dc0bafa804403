"""What every request passes: the content policy, and errors turned into pages."""
