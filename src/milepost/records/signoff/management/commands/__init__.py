"""The commands of this app, a file each."""
