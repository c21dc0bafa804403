"""Days and spans: what happens when, in which order, how long and how often."""
