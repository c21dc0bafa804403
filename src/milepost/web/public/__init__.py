"""What everybody may read without signing in: published papers at addresses that stay, and their files."""
