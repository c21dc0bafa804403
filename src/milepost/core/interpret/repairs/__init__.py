"""Records and lines put right one thing at a time, each with a note where something was assumed."""
