"""The demonstration, always in flight: its document moved to the present years, what happened since, and a round."""
