"""The demonstration's way in: sign in as one of its people. It exists only where the DEMO setting is on."""
