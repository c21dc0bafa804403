"""The coordinator's pages of a round: prepare it, see who is asked, open it, follow it, close it."""
