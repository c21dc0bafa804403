"""The demonstration's plan, always in flight: its document moved to the present years, and what happened since."""
