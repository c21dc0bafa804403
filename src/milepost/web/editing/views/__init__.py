"""The views of the editing pages, by what they change."""
