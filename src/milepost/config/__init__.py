"""Settings, environment, addresses and start-up checks."""
