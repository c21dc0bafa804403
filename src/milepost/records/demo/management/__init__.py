"""What Django runs for this app from the command line."""
